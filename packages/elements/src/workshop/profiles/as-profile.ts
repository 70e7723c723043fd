import {
  documentText,
  exportProfile,
  fileName,
  type AskelmatDocument,
  type ExportProfile,
} from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import { templateOf } from "../../base/templates.js";

const PROFILES: readonly string[] = ["pseudonymous", "statistical"];

/**
 * A tool's document as a file with something left out: what `exportAs` gives
 * for formats other than `json`.
 *
 * @throws {RangeError} for a format that is none, and when there is no such
 *   copy of this document; its `cause` has the problems
 */
export function asProfile(tool: DocumentElement, format: string): File {
  if (!PROFILES.includes(format))
    throw new RangeError(
      `exportAs: "${format}" is not known; use "json", "pseudonymous" or "statistical".`,
    );
  const { session } = tool;
  if (!session) throw new Error("exportAs: no document is open yet.");
  session.flush();
  const { document: whole } = session;
  const { document: copy, problems } = exportProfile(
    whole,
    templateOf(whole) ?? tool.filled,
    format as ExportProfile,
    { at: new Date().toISOString() },
  );
  if (!copy) {
    const codes = problems.map(({ code }) => code).join(", ");
    throw new RangeError(
      `exportAs: there is no ${format} copy of this document (${codes}); use "json".`,
      { cause: problems },
    );
  }
  return profileFile(whole, copy, format as ExportProfile);
}

/** A copy as a file that is called after the document that it was made of. */
export function profileFile(
  { entries, kind, id }: AskelmatDocument,
  copy: AskelmatDocument,
  profile: ExportProfile,
): File {
  // Named as the document is, but for what tells its id.
  const whole = fileName({ specVersion: "1.0", kind, id, entries });
  const base = whole.replace(/(-[0-9a-f]{6})?\.askelmat\.json$/, "");
  const name = `${base}-${profile}.askelmat.json`;
  const text = documentText(copy, {});
  return new File([text], name, { type: "application/vnd.askelmat+json" });
}

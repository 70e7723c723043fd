// What the document tools do with files that come in. Loaded with the first one.
import { reasonNotToChange, type Problem } from "@askelmat/core";
import type { ReadResult } from "@askelmat/core/files.js";
import type { Session } from "../session/session.js";
import type { ImportReport } from "./document-element.js";
import type { Files } from "./files.js";
import { formOf } from "./forms.js";
import { furtherTemplate, withFurther } from "./further.js";
import {
  unknownTemplate,
  type FileText,
  type Opening,
  type Source,
} from "./opening.js";
import { findTemplate, templateOf } from "./templates.js";

export { offerFileWords } from "../locale/file-words.js";

/** One of the ready templates that a page does not carry from the start. */
export async function openNamed(name: string): Promise<Opening> {
  const template = await furtherTemplate(name);
  return template
    ? { template, problems: [] }
    : { problems: [unknownTemplate(name)] };
}

/** A file's text or bytes as something to open. */
export async function openRead(
  { readFile }: Files,
  file: FileText,
  source?: Source,
): Promise<Opening> {
  const read = await withFurther(readFile(file));
  const opening = opened(read, source);
  if (opening.readOnly) return { ...opening, original: file };
  const { template, document, problems } = opening;
  if (!template || document) return opening;
  const faults = await import("./checking.js").then(
    ({ templateProblems }) => templateProblems(template),
    () => [],
  );
  return { ...opening, problems: [...problems, ...faults] };
}

/** What came from an address, or why nothing did, as something to open. */
export async function openFetched(
  files: Files,
  answer: Response | string,
  address: string,
  source: Source,
): Promise<Opening> {
  const problem = (code: string, reason: string): Opening => ({
    problems: [{ path: "", code, params: { address, reason } }],
  });
  if (typeof answer === "string") return problem("src-unreachable", answer);
  if (!answer.ok) return problem("src-refused", String(answer.status));
  try {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return await openRead(files, bytes, source);
  } catch (error) {
    return problem("src-unreachable", String(error));
  }
}

/** A template, or a document and its template, out of what was read. */
function opened(read: ReadResult, source?: Source): Opening {
  if (!read.ok) return { problems: read.problems };
  const { problems, readOnly } = read;
  if (read.template)
    return { template: read.template, problems, ...(readOnly && { readOnly }) };
  const { document } = read;
  if (document.kind === "package")
    return { problems: [...problems, { path: "", code: "file-package" }] };
  const template =
    formOf(document.kind) ??
    templateOf(document) ??
    (source && findTemplate(source.template));
  if (template)
    return { template, document, problems, ...(readOnly && { readOnly }) };
  return { problems: [...problems, unknownTemplate("")] };
}

/** Merges another copy of the session's document into it. */
export function bringHome(
  { decodeFile, mergeFile }: Files,
  session: Session,
  input: FileText,
): ImportReport {
  const refused = (...problems: readonly Problem[]): ImportReport => ({
    ok: false,
    problems,
    added: 0,
    opened: 0,
  });
  const decoded = decodeFile(input);
  if ("problem" in decoded) return refused(decoded.problem);
  // What is understood in part is not merged, whichever of the two it is.
  const why = reasonNotToChange(session.document);
  if (why) return refused(why);
  session.flush();
  const { document, report } = mergeFile(session.document, decoded.json);
  const { added, opened, problems } = report;
  // The document itself comes back when nothing was merged.
  if (document === session.document) return refused(...problems);
  session.note("merge");
  session.replace(() => document);
  return {
    ok: true,
    problems,
    added: added.length,
    opened: opened.length,
  };
}

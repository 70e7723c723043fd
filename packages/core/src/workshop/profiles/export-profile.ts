import { reasonNotToChange } from "../../kinds.js";
import type { AskelmatDocument, Template } from "../../types.js";
import { pseudonymous } from "./pseudonymous.js";
import { statistical } from "./statistical.js";
import type { Exported, ExportProfile, ProfileOptions } from "./types.js";

/**
 * A copy of a document that is to leave: all of it, without telling who said
 * what, or only what can be counted. But for `full` the copy is a document of
 * its own: nothing in it leads back, and it is never merged with anything.
 *
 * Codes: `profile-package`, `profile-no-template`, `profile-nothing`, those of
 * a document that may only be read; and beside a copy `profile-few`.
 * Standard: Privacy.
 *
 * @param template what it is filled with; statistics need one
 */
export function exportProfile(
  document: AskelmatDocument,
  template: Template | undefined,
  profile: ExportProfile,
  options: ProfileOptions = {},
): Exported {
  if (profile === "full") return { document, left: [], hits: [], problems: [] };
  const fixed = reasonNotToChange(document);
  if (fixed) return refused(fixed);
  if (document.kind === "package")
    return refused({ path: "/kind", code: "profile-package" });
  if (profile === "pseudonymous")
    return pseudonymous(document, template, options);
  return template
    ? statistical(document, template, options)
    : refused({ path: "/content/template", code: "profile-no-template" });
}

function refused(problem: Exported["problems"][number]): Exported {
  return { left: [], hits: [], problems: [problem] };
}

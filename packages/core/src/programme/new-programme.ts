import { createDocument } from "../document.js";
import { applyEdits } from "../edit.js";
import { textEdits } from "../meeting/text-edits.js";
import { groupEdits } from "../plan/new-plan.js";
import type {
  AskelmatDocument,
  Edit,
  LanguageMap,
  Template,
} from "../types.js";

/** What a programme begins with. */
export interface ProgrammeStart {
  readonly by: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** `urn:uuid:…`; a random one when absent. */
  readonly id?: string;
  /** The programme template it is built from. */
  readonly template: Template;
  readonly title?: LanguageMap;
  /** The time it is about: `2027`. */
  readonly period?: string;
  /** The group's name, where no document tells it. */
  readonly group?: LanguageMap;
  /** The group's own document, or any of its documents: its name, languages and organisations. */
  readonly from?: AskelmatDocument;
}

/** A new training programme. Standard: PRG-4. */
export function newProgramme(start: ProgrammeStart): AskelmatDocument {
  const { by, at, id, template, title, period, from } = start;
  const blank = createDocument({
    template,
    by,
    at,
    ...(id !== undefined && { id }),
  });
  const edits: readonly Edit[] = [
    ...textEdits("title", title ?? template.content["title"]),
    ...(period === undefined
      ? []
      : [{ type: "set" as const, target: "period", value: period }]),
    ...(from ? groupEdits(from) : textEdits("group", start.group)),
  ];
  return applyEdits(blank, edits, { by, at }).document;
}

import { sha256 } from "../canonical.js";
import { contentOf, createDocument, newDocumentId } from "../document.js";
import { applyEdits } from "../edit.js";
import type { Json } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit, Template } from "../types.js";
import { groupEdits } from "./new-plan.js";

/** What the document of a next period begins with. */
export interface NextStart {
  readonly by: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** `urn:uuid:…`; that of {@link nextId} when absent. */
  readonly id?: string;
  /** What it is filled with: that of the earlier one, or its next version. */
  readonly template: Template;
  /** `2027` */
  readonly period?: string;
}

/**
 * The worksheet or assessment of the next period: for the same group, in the
 * same regions and languages, with the organisations that are in it still, and
 * `previous` leading to the earlier one. No answer goes over: what was agreed
 * is shown beside what is said anew, and is nobody's word of this period. The
 * earlier document is not changed. Standard: NXT-1, NXT-2.
 */
export function nextDocument(
  document: AskelmatDocument,
  { by, at, id, template, period }: NextStart,
): AskelmatDocument {
  const content = contentOf(document);
  const { authority } = content;
  const edits: readonly Edit[] = [
    ...groupEdits(document),
    ...rowsOf(content, "regions").map((row): Edit => ({
      type: "add-row",
      target: `regions/${encodeSegment(row.id)}`,
    })),
    ...(authority === undefined ? [] : [set("authority", authority)]),
    ...(period === undefined ? [] : [set("period", period)]),
    set("previous", document.id),
  ];
  const blank = createDocument({
    template,
    by,
    at,
    id: id ?? nextId(document, period),
  });
  return applyEdits(blank, edits, { by, at }).document;
}

/**
 * The id of what goes on from a document in a period. It follows from both, so
 * that two who open the same round in two copies open one document, which
 * merges, and not two. Standard: NXT-3.
 */
export function nextId(document: AskelmatDocument, period = ""): string {
  return newDocumentId(sha256(`${document.id} ${period}`), 8);
}

function set(target: string, value: Json): Edit {
  return { type: "set", target, value };
}

import { contentOf } from "../document.js";
import { isObject } from "../json.js";
import type { AskelmatDocument, Content, Template } from "../types.js";
import { agreedAt, sharedAt } from "./agreed.js";
import { joinedIds } from "./joined.js";
import { ownAnswers } from "./own-answers.js";
import { Participants } from "./participants.js";
import { placesOf } from "./places.js";
import { tallyOf } from "./tally.js";
import type { WorkshopItem } from "./types.js";

/**
 * Each place that a template asks, with everybody's answers, in the template's
 * order. No own answer in the document is missing: what the template does not
 * ask comes as an item of its own, under the ids. People whose ids are joined
 * are counted once and shown under each. Nothing is averaged.
 *
 * Standard: Workshop.
 *
 * @param template when absent, or another than the document names, items are
 *   made of what is said alone
 */
export function itemsOfWorkshop(
  document: AskelmatDocument,
  template?: Template,
): readonly WorkshopItem[] {
  const before = computed.get(document);
  if (before && before.template === template) return before.items;
  const items = makeItems(document, template);
  computed.set(document, { template, items });
  return items;
}

/** The items of a document as they were last asked for: it never changes. */
const computed = new WeakMap<
  AskelmatDocument,
  { readonly template: Template | undefined; readonly items: WorkshopItem[] }
>();

function makeItems(
  document: AskelmatDocument,
  template: Template | undefined,
): WorkshopItem[] {
  const content = contentOf(document);
  const known = isTemplateOf(content, template) ? template : undefined;
  const places = placesOf(content, document.kind, known);
  const joined = joinedIds(document, "contributors");
  const personOf = (by: string) => joined.get(by) ?? by;
  const { answers, unasked } = ownAnswers(document, content, places, personOf);
  const shared = sharedAt(document, content, places, unasked);
  const participants = new Participants(content, personOf);
  const items: WorkshopItem[] = [];
  for (const item of [...places.items, ...unasked]) {
    const said = answers.get(item.place) ?? [];
    const open = shared.open.get(item.place) ?? [];
    const agreed = agreedAt(
      item,
      content,
      places,
      shared.entries.get(item.place) ?? [],
      said,
    );
    if (!item.asked && said.length === 0 && open.length === 0 && !agreed)
      continue;
    items.push({
      ...item,
      order: items.length,
      answers: said,
      ...(agreed && { agreed }),
      ...tallyOf(item, said, participants),
      ...(open[0] && { tie: open[0] }),
      open,
    });
  }
  return items;
}

function isTemplateOf(
  content: Content,
  template: Template | undefined,
): boolean {
  const named = content["template"];
  const uri = isObject(named) ? named["uri"] : undefined;
  return typeof uri !== "string" || uri === template?.id;
}

/** Where a conversation is most needed first: by width of spread, then by clashes, then in order. */
export function widestFirst(
  items: readonly WorkshopItem[],
): readonly WorkshopItem[] {
  return [...items].sort(
    (a, b) =>
      (b.spread?.width ?? 0) - (a.spread?.width ?? 0) ||
      b.clashes.length - a.clashes.length ||
      a.order - b.order,
  );
}

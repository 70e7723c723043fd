import {
  agreeEdits,
  encodeSegment,
  liftEdits,
  newId,
  textIn,
  type Edit,
  type Json,
  type WorkshopItem,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { allSources, sourceKey } from "./answers-view.js";
import type { Draft } from "./drafts.js";
import { textsAt } from "../shared/row-columns.js";

/** The edits by which a draft becomes what is agreed; or what is missing from it. */
export function decisionEdits(
  view: View,
  item: WorkshopItem,
  draft: Draft,
): readonly Edit[] | "choice" | "text" {
  const reason = draft.reason.trim();
  return item.sort === "text" || item.sort === "rows"
    ? textEdits(view, item, draft, reason)
    : choiceEdits(view, item, draft, reason);
}

function choiceEdits(
  view: View,
  { place, agreed }: WorkshopItem,
  { choice }: Draft,
  reason: string,
): readonly Edit[] | "choice" {
  const value =
    choice === undefined ? agreed?.value : (JSON.parse(choice) as Json);
  if (value === undefined) return "choice";
  const { document } = view.session;
  const edits = agreeEdits(document, place, value, reason ? { reason } : {});
  // The form has a place for the reason, too: whoever reads only what is agreed finds it there.
  const why = place.replace(/^(ratings\/[^/]+)\/rating$/, "$1/reason");
  return reason === "" || why === place
    ? edits
    : [
        ...edits,
        { type: "set", target: `${why}@${view.locale}`, value: reason },
      ];
}

function textEdits(
  view: View,
  item: WorkshopItem,
  draft: Draft,
  reason: string,
): readonly Edit[] | "text" {
  if (item.sort === "rows") return rowEdits(view, item, draft, reason);
  const { session, locale } = view;
  const standing = textIn(item.agreed?.value, locale);
  const text = (draft.text ?? standing?.text ?? "").trim();
  if (text === "") return "text";
  const words = { [standing?.lang ?? locale]: text };
  const from = liftedFrom(view, item, draft);
  const { document } = session;
  return liftEdits(document, from, item.place, words, reason || undefined);
}

/** A new row with a text in each column that has one; it comes from all the rows that were chosen. */
function rowEdits(
  view: View,
  item: WorkshopItem,
  { cells = {}, ...draft }: Draft,
  reason: string,
): readonly Edit[] | "text" {
  const { session, locale, template } = view;
  const from = liftedFrom(view, item, draft);
  const row = `${item.place}/${newId("g")}`;
  const edits = textsAt(template, item.place).flatMap(({ field }) => {
    const text = cells[field]?.trim() ?? "";
    if (text === "") return [];
    const to = `${row}/${encodeSegment(field)}`;
    const words = { [locale]: text };
    return liftEdits(session.document, from, to, words, reason || undefined);
  });
  if (edits.length === 0) return "text";
  // A row that comes from nobody's is born here; one with many texts is born once.
  return onceEach([{ type: "add-row", target: row }, ...edits]);
}

function onceEach(edits: readonly Edit[]): readonly Edit[] {
  const born = new Set<string>();
  return edits.filter((edit) => {
    if (edit.type !== "add-row") return true;
    if (born.has(edit.target)) return false;
    born.add(edit.target);
    return true;
  });
}

function liftedFrom(view: View, item: WorkshopItem, draft: Draft) {
  return allSources(view, item)
    .filter((source) => draft.from.has(sourceKey(source)))
    .map(({ by, place }) => ({ by, place }));
}

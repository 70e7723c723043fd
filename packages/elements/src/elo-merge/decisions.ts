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
import { textFieldAt } from "./row-columns.js";

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
  const { session, locale, template } = view;
  const isRow = item.sort === "rows";
  const standing = isRow ? undefined : textIn(item.agreed?.value, locale);
  const text = (draft.text ?? standing?.text ?? "").trim();
  if (text === "") return "text";
  const from = allSources(view, item)
    .filter((source) => draft.from.has(sourceKey(source)))
    .map(({ by, place }) => ({ by, place }));
  const row = `${item.place}/${newId("g")}`;
  const to = isRow
    ? `${row}/${encodeSegment(textFieldAt(template, item.place))}`
    : item.place;
  const words = { [standing?.lang ?? locale]: text };
  const edits = liftEdits(
    session.document,
    from,
    to,
    words,
    reason || undefined,
  );
  // A row that comes from nobody's is born here.
  return isRow && from.length === 0
    ? [{ type: "add-row", target: row }, ...edits]
    : edits;
}

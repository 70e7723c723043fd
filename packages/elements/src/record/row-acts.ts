import {
  encodeSegment,
  placeRow,
  rowsOf,
  type Edit,
  type Row,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import type { RecordList } from "./form.js";
import { rowsUnder } from "./under.js";
import type { RecordView } from "./view.js";

const placeOf = (list: RecordList, id: string) =>
  `${encodeSegment(list.id)}/${encodeSegment(id)}`;

/** What makes a row, last of its list. */
export function birthEdits(
  view: Pick<RecordView, "content">,
  list: RecordList,
  id: string,
): readonly Edit[] {
  const target = placeOf(list, id);
  const rows = [...rowsOf(view.content, list.id), { id }];
  return [
    { type: "add-row", target },
    ...(list.unordered ? [] : orderEdits(list, rows, id)),
  ];
}

function orderEdits(
  list: RecordList,
  rows: readonly { readonly id: string }[],
  moved: string,
): readonly Edit[] {
  return placeRow(rows, moved).map(({ id, position }) => ({
    type: "move-row",
    target: placeOf(list, id),
    position,
  }));
}

/** Moves a row one step among those it stands with; the focus stays on the button. */
export function moveRow(
  view: RecordView,
  list: RecordList,
  rows: readonly Row[],
  row: Row,
  by: -1 | 1,
): void {
  const passed = rows[rows.indexOf(row) + by];
  if (!passed) return;
  const order = rowsOf(view.content, list.id).filter(({ id }) => id !== row.id);
  const at = order.findIndex(({ id }) => id === passed.id);
  order.splice(at + (by > 0 ? 1 : 0), 0, row);
  view.edit(orderEdits(list, order, row.id));
  const place = rows.indexOf(row) + by + 1;
  const of = rows.length;
  view.work.say(() =>
    msg(str`Siirretty. Nyt ${place}/${of}.`, { id: "record.moved" }),
  );
  view.work.focusNext((root) => {
    const moved = root.querySelector(
      `[data-row="${CSS.escape(placeOf(list, row.id))}"]`,
    );
    return (
      moved?.querySelector<HTMLElement>(`[data-move="${by}"]:not(:disabled)`) ??
      moved?.querySelector<HTMLElement>("[data-move]:not(:disabled)")
    );
  });
}

/** Deletes a row; the work goes on in the next one, else the one before, else where rows are added. */
export function removeRow(
  view: RecordView,
  list: RecordList,
  rows: readonly Row[],
  row: Row,
): void {
  const at = rows.indexOf(row);
  const near = rows[at + 1] ?? rows[at - 1];
  const target = placeOf(list, row.id);
  const under = countUnder(view, list, target);
  view.edit([{ type: "delete-row", target }]);
  view.work.say(() =>
    under > 0
      ? msg(
          str`Poistettu, ja ${under} riviä sen alta. Saat ne takaisin kumoamalla.`,
          {
            id: "record.removed-under",
          },
        )
      : msg("Poistettu. Saat sen takaisin kumoamalla.", {
          id: "record.removed",
        }),
  );
  view.work.focusNext((root) => {
    const next =
      near &&
      root.querySelector(`[data-row="${CSS.escape(placeOf(list, near.id))}"]`);
    const all = root.querySelector(
      `[data-place="${CSS.escape(encodeSegment(list.id))}"]`,
    );
    return (next ?? all)?.querySelector<HTMLElement>("button, select");
  });
}

/** How many rows go with a row: those that stand under it, and under them. */
function countUnder(
  view: RecordView,
  list: RecordList,
  target: string,
): number {
  return (list.inner ?? [])
    .flatMap((inner) =>
      (rowsUnder(view, inner).get(target) ?? []).map(
        ({ id }) => 1 + countUnder(view, inner, placeOf(inner, id)),
      ),
    )
    .reduce((sum, count) => sum + count, 0);
}

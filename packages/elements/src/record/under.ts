import { encodeSegment, member, rowsOf, type Row } from "@askelmat/core";
import type { RecordForm, RecordList, RecordWords } from "./form.js";
import { listsOf } from "./places.js";

type Under = ReadonlyMap<string, readonly Row[]>;

const found = new WeakMap<object, Map<string, Under>>();

/**
 * The rows of a list by the place of the row that each stands under, those that
 * lead to no row under `""`. Worked out once for a state of the document.
 */
export function rowsUnder(
  {
    content,
    form,
  }: Pick<RecordWords, "content"> & { readonly form: RecordForm },
  list: RecordList,
): Under {
  const lists = found.get(content) ?? new Map<string, Under>();
  found.set(content, lists);
  let under = lists.get(list.id);
  if (!under) lists.set(list.id, (under = arrange(content, form, list)));
  return under;
}

function arrange(
  content: RecordWords["content"],
  form: RecordForm,
  list: RecordList,
): Under {
  const outer = form.sections
    .flatMap(listsOf)
    .filter(({ inner }) => inner?.some(({ id }) => id === list.id));
  const places = new Set(
    outer.flatMap(({ id }) =>
      rowsOf(content, id).map(
        (row) => `${encodeSegment(id)}/${encodeSegment(row.id)}`,
      ),
    ),
  );
  const under = new Map<string, Row[]>();
  for (const row of rowsOf(content, list.id)) {
    const said = member(row, "in");
    const place = typeof said === "string" && places.has(said) ? said : "";
    const rows = under.get(place);
    if (rows) rows.push(row);
    else under.set(place, [row]);
  }
  return under;
}

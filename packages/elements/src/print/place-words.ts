import {
  columnsOf,
  fieldOf,
  indicatorsOf,
  itemsOf,
  parseTarget,
  rowIn,
  rowsOf,
  sectionsOf,
  textIn,
  type Column,
  type Json,
} from "@askelmat/core";
import { plain, type Paper } from "./paper.js";

/** A place in words: `Tavoitteet · 2 · Vastuutaho`; the target itself where the template has no such place. */
export function placeWords(paper: Paper, target: string): string {
  const segments = parseTarget(target)?.segments ?? [];
  const [list, id, ...rest] = segments;
  if (list === undefined) return target;
  const section = sectionsOf(paper.template).find((one) => one.id === list);
  const parts =
    list === "ratings"
      ? ratingWords(paper, id, rest)
      : section && [
          plain(paper, section.title),
          id === undefined ? "" : rowWords(paper, list, id),
          ...columnWords(paper, columnsOf(section), rest),
        ];
  return (
    parts?.filter(Boolean).join(" · ") ||
    paper.record?.placeName(target) ||
    target
  );
}

function ratingWords(
  paper: Paper,
  id: string | undefined,
  [name, value]: readonly string[],
): readonly string[] | undefined {
  const item = itemsOf(paper.template).find((one) => one.id === id);
  const figure =
    name === "values" && item && indicatorsOf(item).find((i) => i.id === value);
  return (
    item && [plain(paper, item.label), figure ? plain(paper, figure.label) : ""]
  );
}

/** A row by its name, else by its number among the rows that are there. */
function rowWords(paper: Paper, list: string, id: string): string {
  const { content, template } = paper;
  const all = [content, ...(content.own ?? [])].map((answers) =>
    rowsOf(answers, list),
  );
  const section = sectionsOf(template).find((one) => one.id === list)!;
  const label = columnsOf(section).find(({ type }) => type === "label");
  const named: (Json | undefined)[] = [
    ...all.map((rows) => {
      const row = rows.find((one) => one.id === id);
      return row?.[label ? fieldOf(label) : "label"];
    }),
    rowIn(section, "rows", id)?.["label"],
  ];
  const name = named.map((map) => plain(paper, map)).find(Boolean);
  if (name !== undefined) return name;
  const at = all.map((rows) => rows.findIndex((row) => row.id === id));
  const number = Math.max(...at) + 1;
  return number > 0 ? String(number) : id;
}

function columnWords(
  paper: Paper,
  columns: readonly Column[],
  [name, id, ...rest]: readonly string[],
): readonly string[] {
  if (name === undefined) return [];
  const column = columns.find((one) => fieldOf(one) === name);
  const role = columns
    .flatMap((one) => rowsOf(one, "roles"))
    .find((one) => one.id === name);
  if (role) return [plain(paper, role["title"])];
  if (!column) return [];
  const period = column.periods === true ? (id ?? "") : "";
  return [
    plain(paper, column.title),
    period,
    ...columnWords(paper, columnsOf(column), rest),
  ];
}

/** {@link textIn} in the paper's first language. */
export function firstText(paper: Paper, map: Json | undefined): string {
  return textIn(map, paper.languages[0]!)?.text ?? "";
}

import {
  encodeSegment,
  orderRows,
  rowIn,
  rowsOf,
  type Row,
  type Section,
} from "@askelmat/core";
import { written, texts, type Paper } from "./paper.js";
import type { PrintContent } from "./nodes.js";

/** A row of a printed table: the form's own, the group's, or one person's. */
export interface PrintRow {
  readonly place: string;
  readonly template?: Row;
  readonly shared?: Row;
  /** Whose row it is, when nothing shared speaks of it. */
  readonly by?: string;
  readonly owns: readonly {
    readonly by: string;
    readonly row: Row;
    readonly place: string;
  }[];
  readonly hidden: boolean;
}

/** What the form fixes and what the group has agreed on, in order, each with everybody's own answers. */
export function commonRows(
  { content, blank }: Paper,
  section: Section,
): readonly PrintRow[] {
  const list = encodeSegment(section.id);
  const form = rowsOf(section, "rows");
  const shared = rowsOf(content, section.id).filter(
    (row) => !blank || (form.length > 0 && hasName(row)),
  );
  const owns = byId(blank ? [] : ownRows(content, section));
  const named = shared.map((row) => ({
    id: row.id,
    position: row["position"] ?? rowIn(section, "rows", row.id)?.["position"],
  }));
  return orderRows(named as readonly Row[], form).map(({ id }): PrintRow => {
    const template = form.find((row) => row.id === id);
    const common = shared.find((row) => row.id === id);
    const about = [id, ...rowsOf(common, "from").map((row) => row.id)];
    return {
      place: `${list}/${encodeSegment(id)}`,
      ...(template && { template }),
      ...(common && { shared: common }),
      owns: [...new Set(about)].flatMap((one) => owns.get(one) ?? []),
      hidden: common?.["hidden"] === true,
    };
  });
}

/** Everybody's own rows that no common row speaks about, a person's after another's. */
export function otherRows(
  { content }: Paper,
  section: Section,
  rows: readonly PrintRow[],
): readonly PrintRow[] {
  const known = new Set(
    rows.flatMap(({ owns }) => owns.map(({ by, place }) => `${by} ${place}`)),
  );
  return ownRows(content, section)
    .filter(({ by, place }) => !known.has(`${by} ${place}`))
    .map((own) => ({
      place: own.place,
      by: own.by,
      owns: [own],
      hidden: false,
    }));
}

function ownRows(
  content: Paper["content"],
  section: Section,
): PrintRow["owns"] {
  return (content.own ?? []).flatMap(({ by, ...answers }) =>
    rowsOf(answers, section.id).map((row) => ({
      by,
      row,
      place: `${encodeSegment(section.id)}/${encodeSegment(row.id)}`,
    })),
  );
}

function byId(owns: PrintRow["owns"]): ReadonlyMap<string, PrintRow["owns"]> {
  const rows = new Map<string, PrintRow["owns"][number][]>();
  for (const own of owns)
    rows.set(own.row.id, [...(rows.get(own.row.id) ?? []), own]);
  return rows;
}

/** What a row is called: the group's words, else the template's. */
export function rowLabel(
  paper: Paper,
  { shared, template, owns }: PrintRow,
  field: string,
): PrintContent {
  const own = shared?.[field] ?? shared?.["label"];
  if (own !== undefined) return written(paper, own);
  if (template) return texts(paper, template["label"]);
  return written(paper, owns[0]?.row[field]);
}

const hasName = (row: Row) =>
  row["label"] !== undefined || row["hidden"] === true;

import { plainOf } from "./entities.js";

/** What a copied piece of a document holds: tables as rows of cells, and words around them. */
export interface HtmlTable {
  readonly rows: string[][];
  readonly outside: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|<[!?][^>]*>|[^<]+|</gi;

/** Elements that begin and end a line. */
const LINES = /^(?:p|div|li|ul|ol|h[1-6]|table|tr|blockquote)$/;

/**
 * Reads the tables out of HTML as Word, Excel and others copy it. By hand: the
 * browser's own parser is closed to text under a strict policy for trusted
 * types, and nothing here is ever to become more than text.
 */
export function htmlTable(html: string): HtmlTable {
  const rows: string[][] = [];
  /** Cells that reach down from rows above, by column: how many rows more. */
  const down = new Map<number, number>();
  let outside = "";
  let cell: { text: string; right: number; below: number } | undefined;
  let row: string[] | undefined;
  let depth = 0;

  const add = (text: string) => {
    if (cell) cell.text += text;
    else outside += text;
  };
  const skipCovered = () => {
    for (let left; row && (left = down.get(row.length) ?? 0) > 0;) {
      down.set(row.length, left - 1);
      row.push("");
    }
  };
  const endCell = () => {
    if (!cell || !row) return;
    skipCovered();
    for (let column = 0; column < cell.right; column++) {
      if (cell.below > 1) down.set(row.length, cell.below - 1);
      row.push(column === 0 ? tidy(cell.text) : "");
    }
    cell = undefined;
  };
  const endRow = () => {
    endCell();
    skipCovered();
    if (row) rows.push(row);
    row = undefined;
  };
  const tag = (name: string, ends: boolean, attributes: string) => {
    if (name === "table") depth = Math.max(0, depth + (ends ? -1 : 1));
    if (name === "table" && (ends ? depth === 0 : depth === 1)) {
      endRow();
      down.clear();
    } else if (name === "tr" && depth === 1) {
      endRow();
      if (!ends) row = [];
    } else if ((name === "td" || name === "th") && depth === 1) {
      endCell();
      row ??= [];
      if (!ends)
        cell = {
          text: "",
          right: spanOf(attributes, "colspan"),
          below: spanOf(attributes, "rowspan"),
        };
    } else if (name === "br" || LINES.test(name)) add("\n");
    else if (name === "td" || name === "th") add(" ");
  };

  for (const [text, , slash, name, attributes] of html.matchAll(TOKEN)) {
    if (name !== undefined)
      tag(name.toLowerCase(), slash === "/", attributes ?? "");
    else if (!/^<[!?a-z/]/i.test(text)) add(plainOf(text.replace(/\s+/g, " ")));
  }
  endRow();
  return { rows, outside: tidy(outside) };
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(
    attributes,
  );
  return Math.min(Math.max(Number(found?.[1] ?? 1), 1), 1000);
}

/** Text as it is read: no empty lines around paragraphs, no spaces around lines. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

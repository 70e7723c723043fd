import {
  encodeSegment,
  isLanguageMap,
  member,
  rowsOf,
  textIn,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { el, type PrintContent, type PrintNode } from "../print/nodes.js";
import {
  printed,
  printedRow,
  wordsInLine,
  written,
  type Paper,
} from "../print/paper.js";
import type { Say } from "../record/form.js";

/** A heading in the languages of the paper, in one line. */
export const heading = (paper: Paper, say: Say): PrintNode =>
  el("h2", {}, wordsInLine(paper, say));

/** A word and what it is about; nothing when nothing is said. */
export function fact(
  paper: Paper,
  say: Say,
  value: PrintContent,
): PrintContent {
  if (value === "" || value === undefined || value === false) return undefined;
  return el(
    "p",
    { class: "fact" },
    el("b", {}, wordsInLine(paper, say), ": "),
    value,
  );
}

/** What people have named: in the paper's first language, else in its own, which is no missing translation. */
export function said(paper: Paper, map: Json | undefined): PrintContent {
  const [first, second] = paper.languages;
  const shown = textIn(map, first!);
  if (!shown) return undefined;
  const other = second && textIn(map, second);
  return [
    shown.missing ? el("span", { lang: shown.lang }, shown.text) : shown.text,
    other && !other.missing && other.text !== shown.text
      ? [
          " ",
          el("span", { class: "second beside", lang: other.lang }, other.text),
        ]
      : undefined,
  ];
}

/** What was written, in the paper's languages where it is in one of them; else as it is. */
export function ours(paper: Paper, text: Json | undefined): PrintContent {
  if (!isLanguageMap(text)) return written(paper, text);
  const read = Object.entries(text).filter(([lang]) =>
    paper.languages.some((one) => one === lang),
  );
  return written(paper, read.length > 0 ? Object.fromEntries(read) : text);
}

/** True for a value that the record can put into words; any when it prints what is stored. */
export type Fits = (value: Json) => boolean;

export const isWord: Fits = (value) => typeof value === "string";
export const isAnything: Fits = () => true;
/** A text, or words in no language. */
export const isText: Fits = (value) => isWord(value) || isLanguageMap(value);

/**
 * Says that these members of a row, or of the document, stand on the paper or
 * are left out of a record on purpose. One of another shape is told after the
 * record, as it is stored.
 */
export function tell(
  paper: Paper,
  place: string,
  holder: JsonObject,
  shapes: Readonly<Record<string, Fits>>,
): void {
  for (const [name, fits] of Object.entries(shapes)) {
    const value = member(holder, name);
    if (value === undefined || fits(value)) printed(paper, place + name);
  }
}

/** {@link tell} of every row of a list, which stand on the paper themselves. */
export function tellRows(
  paper: Paper,
  list: string,
  shapes: Readonly<Record<string, Fits>>,
): void {
  for (const row of rowsOf(paper.content, list)) {
    const place = `${list}/${encodeSegment(row.id)}`;
    printedRow(paper, place);
    tell(paper, `${place}/`, row, shapes);
  }
}

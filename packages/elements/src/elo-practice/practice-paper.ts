import {
  encodeSegment,
  isLanguageMap,
  isObject,
  member,
  rowsOf,
  type Json,
  type Row,
} from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { el, type PrintContent } from "../print/nodes.js";
import { opensAt } from "../print/opens.js";
import {
  organisationName,
  printed,
  printedRow,
  wordsInLine,
  written,
  type Paper,
} from "../print/paper.js";
import { plainText } from "../shared/text.js";
import type { RecordField, RecordWords, Say } from "../record/form.js";
import { known, valueText } from "../record/value-text.js";
import { codeSet } from "../record/code-set.js";
import { regions, targetGroups, themes } from "./lists.js";
import * as card from "./practice-fields.js";
import { originTitle } from "./practice-view.js";

/**
 * A practice on a page or two that can stand alone: the story, and at its foot
 * whose it is, whom to ask and on which terms it may be used.
 */
export function practicePaper(paper: Paper, ask: RecordWords): PrintContent {
  printed(paper, "title");
  printed(paper, "group");
  printed(paper, "groupDocument");
  return el(
    "div",
    { class: "record" },
    opensAt(paper, "title"),
    running(paper, card.summary),
    fact(paper, ask, card.organisation),
    fact(paper, ask, codeSet(regions)),
    fact(paper, ask, card.years),
    [card.context, card.actions, card.results].map((field) =>
      section(paper, field.label, running(paper, field)),
    ),
    section(paper, card.evidenceTitle, evidencePaper(paper)),
    el(
      "section",
      {},
      fact(paper, ask, codeSet(themes)),
      fact(paper, ask, codeSet(targetGroups)),
      withOthers(paper),
      fact(paper, ask, card.contactRole),
      fact(paper, ask, card.licence),
      fact(paper, ask, card.licenceNote),
      originPaper(paper),
    ),
  );
}

function section(
  paper: Paper,
  say: Say,
  body: readonly PrintContent[],
): PrintContent {
  const isThere = body.some((part) => part !== undefined && part !== false);
  return (
    isThere && el("section", {}, el("h2", {}, wordsInLine(paper, say)), body)
  );
}

/** A text in the languages of the paper; in those it has when it has none of them. */
function running(paper: Paper, field: RecordField): readonly PrintContent[] {
  const value = member(paper.content, field.id);
  const open = opensAt(paper, encodeSegment(field.id));
  printed(paper, encodeSegment(field.id));
  return [...open, ...written(paper, inOurs(paper, value))];
}

function inOurs(
  { languages }: Paper,
  text: Json | undefined,
): Json | undefined {
  if (!isLanguageMap(text)) return text;
  const read = Object.entries(text).filter(([lang]) =>
    languages.some((one) => one === lang),
  );
  return read.length > 0 ? Object.fromEntries(read) : text;
}

/** A word and what is said of it, in a line; what is open in it stands before it. */
function fact(
  paper: Paper,
  ask: RecordWords,
  field: RecordField,
): PrintContent {
  const place = encodeSegment(field.id);
  const value = member(paper.content, field.id);
  const tell = (one: Json): PrintContent =>
    known(ask, field, one) === undefined
      ? el("code", {}, JSON.stringify(one))
      : field.type === "text"
        ? written(paper, inOurs(paper, one))
        : wordsInLine(paper, () => valueText(ask, field, one));
  const open = opensAt(paper, place, tell);
  const rows = rowsOf(paper.content, field.id);
  if (rows.length === 0) printed(paper, place);
  // Of a set the members and what they are called: anything else in them is told after the card.
  for (const { id } of rows) {
    const row = `${place}/${encodeSegment(id)}`;
    printedRow(paper, row);
    for (const name of ["position", "label"]) printed(paper, `${row}/${name}`);
  }
  return [
    open,
    value !== undefined &&
      el(
        "div",
        { class: "pair" },
        el("b", { class: "ask" }, wordsInLine(paper, field.label), ": "),
        tell(value),
      ),
  ];
}

function evidencePaper(paper: Paper): readonly PrintContent[] {
  const rows = rowsOf(paper.content, "evidence");
  if (rows.length === 0) return [];
  return [
    el(
      "ul",
      {},
      rows.map((row) => el("li", {}, evidenceLine(paper, row))),
    ),
    opensAt(paper, "evidence"),
  ];
}

function evidenceLine(paper: Paper, row: Row): PrintContent {
  const place = `evidence/${encodeSegment(row.id)}`;
  const { link } = row;
  const open = opensAt(paper, place);
  printedRow(paper, place);
  for (const name of ["position", "text", "link"])
    printed(paper, `${place}/${name}`);
  return [
    open,
    written(paper, inOurs(paper, member(row, "text"))),
    typeof link === "string"
      ? el("p", { class: "link" }, link)
      : written(paper, link),
  ];
}

/** Those who took part beside the one whose practice it is. */
function withOthers(paper: Paper): PrintContent {
  const { content } = paper;
  const rows = rowsOf(content, "organisations");
  for (const { id } of rows) {
    const place = `organisations/${encodeSegment(id)}`;
    printedRow(paper, place);
    for (const name of ["name", "position", "type", "sector"])
      printed(paper, `${place}/${name}`);
  }
  const others = rows.filter(({ id }) => id !== content["organisation"]);
  return [
    opensAt(paper, "organisations"),
    others.length > 0 &&
      line(
        paper,
        card.togetherWith,
        formatList(others.map(({ id }) => organisationName(paper, id))),
      ),
  ];
}

function originPaper(paper: Paper): PrintContent {
  const { origin } = paper.content;
  if (origin === undefined) return undefined;
  const text = isObject(origin) ? plainText(origin["text"]) : "";
  if (text === "") return undefined;
  printed(paper, "origin");
  return line(paper, originTitle, text);
}

const line = (paper: Paper, say: Say, said: string): PrintContent =>
  el(
    "div",
    { class: "pair" },
    el("b", { class: "ask" }, wordsInLine(paper, say), ": "),
    said,
  );

import "../workshop/words.js";
import "./words.js";
import {
  contentOf,
  documentDate,
  encodeSegment,
  member,
  rowsOf,
  type AskelmatDocument,
  type Json,
  type Row,
} from "@askelmat/core";
import { load, msg, withLocale, type Locale } from "../locale/locale.js";
import { rules } from "../print/marks.js";
import { el, type PrintContent } from "../print/nodes.js";
import { caption, opensAt } from "../print/opens.js";
import {
  printed,
  printedRow,
  words as inWords,
  wordsInLine,
  written,
  type Paper,
  type RecordPaper,
} from "../print/paper.js";
import { fieldsOf } from "./dated.js";
import { dayOf } from "./day-of.js";
import { groundOf, NOTHING_YET } from "./built-from.js";
import type {
  RecordField,
  RecordForm,
  RecordList,
  RecordSection,
  RecordWords,
} from "./form.js";
import { recordForm } from "./forms.js";
import { rowsIn } from "./list-view.js";
import { atHandFor } from "./lists.js";
import { placeWords } from "./places.js";
import { rowName } from "./row-name.js";
import { briefWords } from "./row-view.js";
import { rowsUnder } from "./under.js";
import { asks } from "./strangers.js";
import { daysText, known, valueText } from "./value-text.js";

/** What a document of a declared kind is printed by; undefined when nobody has declared it. */
export async function recordPaper(
  document: AskelmatDocument,
  languages: readonly Locale[],
): Promise<RecordPaper | undefined> {
  const form = await recordForm(document.kind);
  if (!form) return undefined;
  const atHand = await atHandFor(form).catch(() => NOTHING_YET);
  // Its own words have come with it: what was loaded before had none of them.
  for (const language of languages) await load(language);
  const [locale = "fi"] = languages;
  const about: RecordWords = {
    content: contentOf(document),
    locale,
    ...groundOf(form, document, atHand),
    on: documentDate(document),
    today: dayOf(new Date()),
  };
  return {
    body: (paper) => formPaper({ ...about, form, paper }, form),
    ...(form.about && { about: form.about }),
    asks: (name) => asks(form, name),
    placeName: (target) =>
      withLocale(locale, () => placeWords(about, form, target)),
  };
}

/** The words of a form, and the paper they go to. */
interface OnPaper extends RecordWords {
  readonly form: RecordForm;
  readonly paper: Paper;
}

function formPaper(on: OnPaper, form: RecordForm): PrintContent {
  const about = { ...on, today: dayOf(on.paper.day) };
  if (form.paper && !on.paper.blank) return form.paper(on.paper, about);
  return form.sections.map((section) => sectionPaper(about, section));
}

function sectionPaper(on: OnPaper, section: RecordSection): PrintContent {
  const { paper } = on;
  const { fields = [], list, shows = [] } = section;
  const said = fields.map((field) =>
    fieldPaper(on, field, encodeSegment(field.id), on.content[field.id]),
  );
  const body = [said, list && listPaper(on, list), section.paper?.(paper, on)];
  for (const name of shows) printed(paper, encodeSegment(name));
  return isBare(body)
    ? undefined
    : el("section", {}, el("h2", {}, inWords(paper, section.title)), body);
}

/** True for what says nothing at all. */
function isBare(content: PrintContent): boolean {
  return Array.isArray(content)
    ? (content as readonly PrintContent[]).every(isBare)
    : content === undefined || content === false || content === "";
}

/** A field with its label; on a blank form with lines to write on, else nothing when it says nothing. */
function fieldPaper(
  on: OnPaper,
  field: RecordField,
  place: string,
  value: Json | undefined,
): PrintContent {
  const { paper } = on;
  const label = el(
    "span",
    { class: "ask" },
    wordsInLine(paper, field.label),
    ": ",
  );
  if (paper.blank) return el("div", {}, label, rules(1));
  const open = opensAt(paper, place, (one) => valuePaper(on, field, one));
  printed(paper, place);
  if (value === undefined && open.length === 0) return undefined;
  return [
    open,
    value !== undefined &&
      el("div", { class: "pair" }, label, valuePaper(on, field, value)),
  ];
}

function valuePaper(
  on: OnPaper,
  field: RecordField,
  value: Json,
): PrintContent {
  return field.type === "text" || known(on, field, value) === undefined
    ? written(on.paper, value)
    : wordsInLine(on.paper, () => valueText(on, field, value));
}

/** A list, and the rows of those under its rows that lead to none. */
function listPaper(on: OnPaper, list: RecordList): PrintContent {
  const { paper } = on;
  if (paper.blank) return [blankRow(on, list), blankRow(on, list)];
  return [
    rowsPaper(on, list, rowsOf(on.content, list.id)),
    (list.inner ?? []).map((inner) => {
      const rows = rowsUnder(on, inner).get("") ?? [];
      return (
        rows.length > 0 && [
          inner.strays && el("h3", {}, inWords(paper, inner.strays)),
          rowsPaper(on, inner, rows),
        ]
      );
    }),
  ];
}

/** The rows of another list that stand under a row. */
function innerPaper(
  on: OnPaper,
  list: RecordList,
  rows: readonly Row[] = [],
): PrintContent {
  return (
    rows.length > 0 &&
    el(
      "div",
      { class: "inner" },
      list.heading &&
        el("p", { class: "ask" }, inWords(on.paper, list.heading)),
      rowsPaper(on, list, rows),
    )
  );
}

function rowsPaper(
  on: OnPaper,
  list: RecordList,
  all: readonly Row[],
): PrintContent {
  const { paper } = on;
  const place = encodeSegment(list.id);
  const { now, earlier } = rowsIn(on, list, all);
  const rows = now.map((row) => rowPaper(on, list, row));
  const before = earlier.map((row) => rowPaper(on, list, row));
  // What something else on the paper tells is told there, and only the row itself here.
  for (const { id } of all)
    if (list.isTold)
      for (const name of list.also ?? [])
        printed(paper, `${place}/${encodeSegment(id)}/${name}`);
  return [
    rows,
    before.length > 0 && [
      caption(paper, () => msg("Aiemmin", { id: "record.earlier-paper" })),
      before,
    ],
    opensAt(paper, place),
  ];
}

function blankRow(on: OnPaper, list: RecordList): PrintContent {
  return el(
    "div",
    { class: "entry by-hand-entry" },
    fieldsOf(list).map((field) => fieldPaper(on, field, "", undefined)),
    (list.inner ?? []).map((inner) => [
      inner.heading &&
        el("p", { class: "ask" }, inWords(on.paper, inner.heading)),
      blankRow(on, inner),
    ]),
  );
}

function rowPaper(on: OnPaper, list: RecordList, row: Row): PrintContent {
  const { paper } = on;
  const place = `${encodeSegment(list.id)}/${encodeSegment(row.id)}`;
  const head = [
    ...(list.brief ?? []),
    ...(list.inName ?? []),
    ...(list.dated ? ["validFrom", "validTo"] : []),
  ];
  const fields = fieldsOf(list).map((field) => {
    const value = member(row, field.id);
    const at = `${place}/${encodeSegment(field.id)}`;
    const isTold =
      head.includes(field.id) &&
      (value === undefined || known(on, field, value) !== undefined);
    if (field.id === list.named || isTold) {
      const open = opensAt(paper, at, (one) => valuePaper(on, field, one));
      printed(paper, at);
      return open;
    }
    return fieldPaper(on, field, at, value);
  });
  printedRow(paper, place);
  const under = [
    list.underPaper?.(paper, on, row),
    (list.inner ?? []).map((inner) =>
      innerPaper(on, inner, rowsUnder(on, inner).get(place)),
    ),
  ];
  for (const name of ["position", ...(list.also ?? [])])
    printed(paper, `${place}/${encodeSegment(name)}`);
  const brief = [
    wordsInLine(paper, () => briefWords(on, list, row)),
    list.dated && daysText(row),
  ].filter((part) => !isBare(part));
  return el(
    "div",
    { class: "entry" },
    namePaper(on, list, row),
    brief.length > 0 &&
      el(
        "p",
        { class: "brief" },
        brief[0],
        brief[1] !== undefined && [" · ", brief[1]],
      ),
    fields,
    under,
  );
}

/** What a row is called, in every language that it is called by. */
function namePaper(on: OnPaper, list: RecordList, row: Row): PrintContent {
  const text = list.named === undefined ? undefined : member(row, list.named);
  const said = text === undefined ? [] : written(on.paper, text);
  return said.length > 0
    ? el("div", { class: "who" }, said)
    : el(
        "p",
        { class: "who" },
        wordsInLine(on.paper, () => rowName(on, list, row)),
      );
}

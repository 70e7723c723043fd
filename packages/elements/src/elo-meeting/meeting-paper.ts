import { member, rowsOf } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import {
  plain,
  wordsInLine,
  wordsOnce,
  written,
  type Paper,
} from "../print/paper.js";
import type { RecordWords, Say } from "../record/form.js";
import { opensAt } from "../print/opens.js";
import { touchedName, whenWords } from "./meeting-words.js";
import { agendaPaper } from "./agenda-paper.js";
import { decisionsPaper } from "./decisions-paper.js";
import {
  fact,
  heading,
  isAnything,
  isText,
  isWord,
  said,
  tell,
  tellRows,
} from "./paper-parts.js";
import { isClock, isDay } from "../record/value-text.js";
import { peoplePaper } from "./people-paper.js";

/**
 * The record of a meeting, made to fit a page: when and where, who, the agenda
 * with what came of it, the decisions with their reasons, what follows.
 */
export function meetingPaper(paper: Paper, ask: RecordWords): PrintContent {
  return el(
    "div",
    { class: "record" },
    factsPaper(paper),
    peoplePaper(paper, ask),
    agendaPaper(paper),
    decisionsPaper(paper),
    nextPaper(paper),
    documentsPaper(paper),
  );
}

/** The day and the group, at the head of the page. */
export function meetingAbout(paper: Paper): readonly string[] {
  const { group, date } = paper.content;
  const day = wordsOnce(paper, () => whenWords(date, undefined));
  return [day, plain(paper, group)].filter(Boolean);
}

/** When and where, in a line or two; what is open there, under the word for it. */
function factsPaper(paper: Paper): PrintContent {
  const { content } = paper;
  const { start, end, place, link } = content;
  tell(paper, "", content, {
    title: isText,
    group: isText,
    groupDocument: isAnything,
    date: isDay,
    start: isClock,
    end: isClock,
    place: isText,
    link: isWord,
  });
  const open = (name: string, say: Say): PrintContent => {
    const found = opensAt(paper, name, (value) =>
      isDay(value)
        ? wordsOnce(paper, () => formatDate(value))
        : written(paper, value),
    );
    return (
      found.length > 0 && [
        el("p", { class: "ask" }, wordsInLine(paper, say)),
        found,
      ]
    );
  };
  return [
    open("date", () => msg("Päivä", { id: "meeting.date" })),
    open("start", () => msg("Alkaa", { id: "meeting.start" })),
    open("end", () => msg("Päättyy", { id: "meeting.end" })),
    open("place", () => msg("Paikka", { id: "meeting.place" })),
    open("link", () => msg("Etäyhteys", { id: "meeting.paper-link" })),
    el(
      "div",
      { class: "facts" },
      fact(
        paper,
        () => msg("Aika", { id: "meeting.paper-when" }),
        wordsOnce(paper, () => whenWords(undefined, start, end)),
      ),
      fact(
        paper,
        () => msg("Paikka", { id: "meeting.place" }),
        said(paper, place),
      ),
      fact(
        paper,
        () => msg("Etäyhteys", { id: "meeting.paper-link" }),
        typeof link === "string" ? link : "",
      ),
    ),
  ];
}

function nextPaper(paper: Paper): PrintContent {
  const rows = rowsOf(paper.content, "nextMeetings");
  if (rows.length === 0) return undefined;
  tellRows(paper, "nextMeetings", {
    date: isDay,
    start: isClock,
    place: isText,
    text: isText,
  });
  return el(
    "section",
    {},
    heading(paper, () => msg("Seuraavat tapaamiset", { id: "meeting.next" })),
    rows.map((row) =>
      el(
        "p",
        {},
        wordsOnce(paper, () => whenWords(row["date"], row["start"])),
        member(row, "place") !== undefined && [
          ", ",
          said(paper, member(row, "place")),
        ],
        member(row, "text") !== undefined && [
          ": ",
          said(paper, member(row, "text")),
        ],
      ),
    ),
  );
}

/** What was worked on, and the state the meeting left it in. */
function documentsPaper(paper: Paper): PrintContent {
  const rows = rowsOf(paper.content, "documents");
  if (rows.length === 0) return undefined;
  tellRows(paper, "documents", {
    kind: isWord,
    title: isText,
    before: isWord,
    after: isWord,
  });
  return el(
    "section",
    {},
    fact(
      paper,
      () => msg("Käsitellyt asiakirjat", { id: "meeting.documents" }),
      wordsOnce(paper, () =>
        rows
          .map((row) => {
            const { after } = row;
            const short =
              typeof after === "string" ? ` (${after.slice(7, 15)})` : "";
            return touchedName(row) + short;
          })
          .join(", "),
      ),
    ),
  );
}

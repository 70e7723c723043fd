import {
  encodeSegment,
  isRows,
  member,
  rowsOf,
  type Row,
} from "@askelmat/core";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { words, wordsInLine, wordsOnce, type Paper } from "../print/paper.js";
import { personName } from "../shared/people.js";
import { opensAt } from "../print/opens.js";
import { basisWords } from "./decisions-view.js";
import { isTime, originOf, touchedName } from "./meeting-words.js";
import { heading, isAnything, isWord, ours, tellRows } from "./paper-parts.js";
import { isReplaced } from "./standings.js";

/** What was decided, why, by whom and where; a text once, in each language it was decided in. */
export function decisionsPaper(paper: Paper): PrintContent {
  const rows = rowsOf(paper.content, "decisions");
  tellRows(paper, "decisions", {
    text: isAnything,
    reason: isAnything,
    about: isAnything,
    decidedBy: isWord,
    at: isTime,
    basis: isRows,
  });
  return el(
    "section",
    {},
    heading(paper, () => msg("Päätökset", { id: "meeting.decisions" })),
    rows.length === 0
      ? el(
          "p",
          {},
          words(paper, () =>
            msg("Mitään ei ole vielä päätetty.", {
              id: "meeting.decisions-none",
            }),
          ),
        )
      : el(
          "ol",
          {},
          rows.map((row) =>
            el(
              "li",
              {},
              opensAt(paper, `decisions/${encodeSegment(row.id)}`),
              ours(paper, member(row, "text")),
              reasonPaper(paper, row),
              el("p", { class: "note" }, decisionNote(paper, row)),
            ),
          ),
        ),
  );
}

function reasonPaper(paper: Paper, row: Row): PrintContent {
  if (member(row, "reason") === undefined) return undefined;
  return el(
    "div",
    { class: "why" },
    el(
      "b",
      {},
      wordsInLine(paper, () => msg("Perustelu", { id: "meeting.reason" })),
      ": ",
    ),
    ours(paper, member(row, "reason")),
  );
}

function decisionNote(paper: Paper, row: Row): string {
  const { at, decidedBy } = row;
  const basis = row["basis"];
  return wordsOnce(paper, () => {
    const origin = originOf(paper.content, row);
    return [
      origin ? touchedName(origin) : "",
      isTime(at) ? `${formatDate(at)} ${formatTime(at)}` : "",
      typeof decidedBy === "string"
        ? msg(str`kirjasi ${personName(paper.document, decidedBy)}`, {
            id: "meeting.noted-by",
          })
        : "",
      basisWords(isRows(basis) ? basis.length : 0),
      isReplaced(paper.document.id, row.id)
        ? msg("muutettu sittemmin", { id: "meeting.paper-replaced" })
        : "",
    ]
      .filter(Boolean)
      .join(" · ");
  });
}

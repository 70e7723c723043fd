import { encodeSegment, member, rowsOf, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsOnce, type Paper } from "../print/paper.js";
import { opensAt } from "../print/opens.js";
import { timesIn } from "./meeting-words.js";
import {
  heading,
  isAnything,
  isText,
  ours,
  said,
  tellRows,
} from "./paper-parts.js";

/** The clock, what was gone through, and what came of it. */
export function agendaPaper(paper: Paper): PrintContent {
  const { content } = paper;
  const rows = rowsOf(content, "agenda");
  if (rows.length === 0) return undefined;
  // What an item is for stands on the agenda that is sent out beforehand, not in the record.
  tellRows(paper, "agenda", {
    title: isText,
    minutes: (value) => typeof value === "number",
    template: isAnything,
    purpose: isAnything,
    notes: isAnything,
    outcome: isAnything,
  });
  const times = wordsOnceMap(paper, () => timesIn(content));
  return el(
    "section",
    {},
    heading(paper, () => msg("Esityslista", { id: "meeting.agenda" })),
    el(
      "table",
      { class: "agenda" },
      el(
        "tbody",
        {},
        rows.map((row) =>
          el(
            "tr",
            {},
            el("td", { class: "clock" }, times.get(row.id) ?? minutesOf(row)),
            el("th", { scope: "row" }, said(paper, member(row, "title"))),
            el(
              "td",
              {},
              opensAt(paper, `agenda/${encodeSegment(row.id)}`),
              ours(paper, member(row, "outcome")),
              el("div", { class: "note" }, ours(paper, member(row, "notes"))),
            ),
          ),
        ),
      ),
    ),
  );
}

function minutesOf(row: Row): string {
  const { minutes } = row;
  return typeof minutes === "number" ? `${minutes} min` : "";
}

function wordsOnceMap<Value>(
  paper: Paper,
  make: () => ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  let made: ReadonlyMap<string, Value> = new Map();
  wordsOnce(paper, () => {
    made = make();
    return "";
  });
  return made;
}

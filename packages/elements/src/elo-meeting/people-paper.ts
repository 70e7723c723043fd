import { isThere, member, rowsOf, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsInLine, wordsOnce, type Paper } from "../print/paper.js";
import { codeLabel } from "../record/codes.js";
import type { RecordWords } from "../record/form.js";
import { ATTENDANCE, participantWords, partWords } from "./meeting-words.js";
import {
  fact,
  heading,
  isText,
  isWord,
  said,
  tellRows,
} from "./paper-parts.js";

/** By organisation; those who were not there in a line of their own. */
export function peoplePaper(paper: Paper, ask: RecordWords): PrintContent {
  const people = rowsOf(paper.content, "participants");
  if (people.length === 0) return undefined;
  tellRows(paper, "participants", {
    organisation: isWord,
    role: isWord,
    task: isText,
    attendance: isWord,
  });
  const away = people.filter(({ attendance }) => attendance === "absent");
  const there = people.filter((row) => !away.includes(row));
  const isCounted = people.some(({ attendance }) => isThere(attendance));
  const organisations = [
    ...new Set(there.map(({ organisation }) => organisation)),
  ];
  return el(
    "section",
    {},
    heading(paper, () => msg("Osallistujat", { id: "meeting.people" })),
    el(
      "ul",
      { class: "people" },
      organisations.map((organisation) =>
        el(
          "li",
          {},
          organisationPaper(paper, organisation),
          there
            .filter((row) => row["organisation"] === organisation)
            .map((row) => whoWords(paper, ask, row))
            .filter(Boolean)
            .join("; "),
        ),
      ),
    ),
    away.length > 0 &&
      fact(
        paper,
        () => msg("Poissa", { id: "meeting.absent" }),
        wordsOnce(paper, () =>
          away
            .map((row) => participantWords(ask, row, paper.document))
            .join("; "),
        ),
      ),
    isCounted ? undefined : noteNobody(paper),
  );
}

function noteNobody(paper: Paper): PrintContent {
  return el(
    "p",
    { class: "note" },
    wordsInLine(paper, () =>
      msg("Läsnäoloa ei ole merkitty.", { id: "meeting.paper-unmarked" }),
    ),
  );
}

function organisationPaper(paper: Paper, organisation: unknown): PrintContent {
  if (typeof organisation !== "string") return undefined;
  const row = rowsOf(paper.content, "organisations").find(
    ({ id }) => id === organisation,
  );
  const name = member(row ?? {}, "name");
  return [
    el("b", {}, name === undefined ? organisation : said(paper, name)),
    ": ",
  ];
}

/** `Minna (koordinaattori, etänä)`; that somebody is a member goes without saying. */
function whoWords(paper: Paper, ask: RecordWords, row: Row): string {
  return wordsOnce(paper, () => {
    const name = partWords(ask, row, paper.document);
    const isPlain = row["role"] === "member" && row["task"] === undefined;
    const bare = isPlain ? "" : partWords(ask, row);
    const { attendance } = row;
    const how =
      typeof attendance === "string" && attendance !== "present"
        ? codeLabel(ask, [ATTENDANCE], attendance)
        : "";
    const isSame = bare.toLowerCase() === name.toLowerCase();
    const beside = [isSame ? "" : bare, how].filter(Boolean).join(", ");
    return beside === "" ? name : `${name} (${beside})`;
  });
}

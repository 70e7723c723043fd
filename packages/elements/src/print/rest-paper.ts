import {
  commentsOf,
  flatten,
  isOfItsOwn,
  isSettled,
  parseTarget,
  rowsOf,
  sectionsOf,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import { el, type PrintContent } from "./nodes.js";
import { opensIn, openView } from "./opens.js";
import { isPrinted, words, wordsInLine, written, type Paper } from "./paper.js";
import { placeWords } from "./place-words.js";

/** After the form: remarks, what is open elsewhere, and answers that the form has no place for. */
export function restPaper(paper: Paper): PrintContent {
  if (paper.blank) return [];
  return [remarks(paper), opens(paper), strangers(paper)];
}

function remarks(paper: Paper): PrintContent {
  const all = commentsOf(paper.document);
  if (all.length === 0) return undefined;
  const rows = rowsOf(paper.content, "comments");
  return el(
    "section",
    { class: "rest" },
    el(
      "h2",
      {},
      words(paper, () => msg("Huomautukset", { id: "print.remarks" })),
    ),
    el(
      "ul",
      {},
      all.map((remark) =>
        el(
          "li",
          {},
          typeof remark.about === "string" &&
            el("p", { class: "ask" }, placeWords(paper, remark.about)),
          written(paper, remark.text),
          rows
            .filter(({ to, text }) => to === remark.id && text !== undefined)
            .map((answer) =>
              el("div", { class: "own" }, written(paper, answer["text"])),
            ),
          isSettled(remark, rows) &&
            el(
              "p",
              { class: "note" },
              wordsInLine(paper, () =>
                msg("käsitelty", { id: "print.settled" }),
              ),
            ),
        ),
      ),
    ),
  );
}

function opens(paper: Paper): PrintContent {
  const all = opensIn(paper);
  if (all.length === 0) return undefined;
  return el(
    "section",
    { class: "rest" },
    el(
      "h2",
      {},
      words(paper, () =>
        msg("Muut avoimet kohdat", { id: "print.other-open" }),
      ),
    ),
    all.map((open) => [
      el("p", { class: "ask" }, placeWords(paper, open.target)),
      openView(paper, open),
    ]),
  );
}

function strangers(paper: Paper): PrintContent {
  const sections = new Set(sectionsOf(paper.template).map(({ id }) => id));
  const all = flatten(paper.content).filter(({ target, by }) => {
    const segments = parseTarget(target)?.segments ?? [];
    // A remark is printed by itself; what somebody keeps under its name is not.
    const isTold =
      segments[0] === "comments"
        ? by === undefined
        : isOfItsOwn(
            segments,
            (member) =>
              sections.has(member) || paper.record?.asks(member) === true,
          );
    return !isTold && !isOrder(target) && !isPrinted(paper, target, by);
  });
  // A row that holds something is told by what it holds.
  const above = new Set(
    all.flatMap(({ target, by = "" }) =>
      [...target.matchAll(/\//g)].map(
        ({ index }) => `${by} ${target.slice(0, index)}`,
      ),
    ),
  );
  const told = all.filter(
    ({ target, by = "" }) => !above.has(`${by} ${target}`),
  );
  if (told.length === 0) return undefined;
  return el(
    "section",
    { class: "rest" },
    el(
      "h2",
      {},
      words(paper, () => msg("Ei tässä pohjassa", { id: "print.strangers" })),
    ),
    el(
      "ul",
      {},
      told.map(({ target, by, value }) =>
        el(
          "li",
          {},
          el(
            "p",
            {},
            el("code", {}, target),
            by !== undefined && ` ${personName(paper.document, by)}`,
          ),
          value !== true && written(paper, value),
        ),
      ),
    ),
  );
}

/** Where a row stands and what it came from: the paper's own order says it. */
function isOrder(target: string): boolean {
  return /\/(position|in|from\/[^/]*)$/.test(target);
}

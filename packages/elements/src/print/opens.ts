import { historyOf, isOwn, type Json, type OpenItem } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";
import { printed, words, wordsInLine, written, type Paper } from "./paper.js";

/** How a value at an open place is told. */
export type Told = (value: Json) => PrintContent;

/** What is open at a place or inside it, shared and own, with all that was said: none of it holds yet. */
export function opensAt(
  paper: Paper,
  place: string,
  told: Told = (value) => written(paper, value),
): readonly PrintPart[] {
  return opensIn(paper)
    .filter(({ target }) => isIn(place, withoutVoice(target)))
    .map((open) => openView(paper, open, told));
}

/** What is open and does not stand on the paper yet. */
export function opensIn(paper: Paper): readonly OpenItem[] {
  return (paper.content.open ?? []).filter(
    (open) => !paper.done.has(keyOf(open)),
  );
}

/** An open place: marked as such, with who said what. */
export function openView(
  paper: Paper,
  open: OpenItem,
  told: Told = (value) => written(paper, value),
): PrintPart {
  paper.done.add(keyOf(open));
  // A list of its values is all that is said there.
  if (open.why === "tie") printed(paper, withoutVoice(open.target), open.by);
  const said = historyOf(paper.document, open.target, open.by);
  const whose = open.by !== undefined && personName(paper.document, open.by);
  const value = (of: Json): PrintContent =>
    of === null
      ? wordsInLine(paper, () => msg("poistettu", { id: "tie.deleted" }))
      : of === true
        ? wordsInLine(paper, () => msg("rivi", { id: "print.row" }))
        : told(of);
  return el(
    "div",
    { class: "open" },
    el(
      "p",
      {},
      el(
        "b",
        {},
        wordsInLine(paper, () => msg("avoin", { id: "print.open" })),
      ),
      whose && ` (${whose})`,
    ),
    el(
      "ul",
      {},
      open.values.map(({ entry, value: of }) => {
        const by = said.find((one) => one.entry.id === entry)?.by;
        return el(
          "li",
          {},
          by !== undefined &&
            el("span", { class: "who" }, `${personName(paper.document, by)}: `),
          value(of),
        );
      }),
    ),
  );
}

/** One person's answer, after what is agreed. */
export function ownAnswer(
  paper: Paper,
  by: string,
  ...answer: readonly PrintContent[]
): PrintPart {
  return el(
    "div",
    { class: "own" },
    el("span", { class: "who" }, `${personName(paper.document, by)}: `),
    answer,
  );
}

/** A small heading over what follows. */
export function caption(paper: Paper, say: () => string): PrintPart {
  return el("p", { class: "caption" }, words(paper, say));
}

const keyOf = ({ target, by = "", why }: OpenItem) =>
  `open ${why} ${by} ${target}`;

function isIn(place: string, at: string): boolean {
  return at.startsWith(place) && /^([/@].*)?$/.test(at.slice(place.length));
}

function withoutVoice(target: string): string {
  return (isOwn(target) ? target.slice(4) : target).replace(/@[^@/]*$/, "");
}

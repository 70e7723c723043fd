import { LIMITS, type Problem } from "@askelmat/core";
import { linksIn, type FoundLink } from "./find-links.js";
import type { LinkPart } from "./format.js";
import { mend, REPAIRS, type LongDash, type Repair } from "./mend.js";
import { openLink } from "./open-link.js";
import { repairsFor } from "./repairs-for.js";
import { shortfall } from "./shortfall.js";

/** What a text turned out to hold. */
export type LinkResult =
  | {
      readonly ok: true;
      /** A file's text, for core's `readFile`. */
      readonly text: string;
      /** What had to be done; empty when the link came as it was made. */
      readonly repaired: readonly Repair[];
      /** Other links in the text, which were not read. */
      readonly others: number;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Characters of a text that is looked through: browsers take no longer address either. */
export const MOST_CHARACTERS = 2_000_000;

/** A link that is short is looked at as it stood. */
export const WITH_SPACES = REPAIRS.filter((repair) => repair !== "spaces");

/**
 * Reads the link in a pasted text or a page's address: finds it, undoes what
 * mail programs and filters do to links, and proves by length and checksum
 * that it is the one that was sent. Never throws, opens nothing.
 *
 * Codes: `link-none`; `link-cut` (with `have` and `of`, characters of data: at
 * least so many have come; without them when not even that is known),
 * `link-damaged`, `link-newer` (with `version`), `link-too-large` (with `limit`).
 */
export function readLink(input: string): LinkResult {
  if (input.length > MOST_CHARACTERS) return refuse(tooLarge(MOST_CHARACTERS));
  const first = readMended(input, "--");
  if (first.ok || mend(input, REPAIRS, "-") === mend(input, REPAIRS, "--"))
    return first;
  const second = readMended(input, "-");
  return second.ok ? second : first;
}

function readMended(input: string, dash: LongDash): LinkResult {
  const mended = mend(input, REPAIRS, dash);
  const found = linksIn(mended);
  let problem: Problem | undefined;
  // Many bombs in one text cost no more than one.
  let room: number = LIMITS.bytes;
  for (const one of found) {
    if ("problem" in one) {
      problem ??= one.problem;
      continue;
    }
    const { part } = one;
    const opened = openLink(part, room);
    if ("text" in opened) {
      const repaired = repairsFor(part, input, dash, mended);
      const others = othersThan(part, found);
      return { ok: true, text: opened.text, repaired, others };
    }
    if (opened.why === "too-large") return refuse(tooLarge(LIMITS.bytes));
    room -= opened.made;
    problem ??= shortfall(part, mend(input, WITH_SPACES, dash)) ?? {
      path: "",
      code: "link-damaged",
    };
  }
  return refuse(problem ?? { path: "", code: "link-none" });
}

function othersThan(
  { checksum }: LinkPart,
  found: readonly FoundLink[],
): number {
  const others = found.flatMap((one) => ("part" in one ? [one.part] : []));
  return new Set(
    others.map((other) => other.checksum).filter((other) => other !== checksum),
  ).size;
}

function refuse(problem: Problem): LinkResult {
  return { ok: false, problem };
}

export function tooLarge(limit: number): Problem {
  return { path: "", code: "link-too-large", params: { limit } };
}

import { LIMITS, type Problem } from "@askelmat/core";
import { linksIn, type FoundLink } from "./find-links.js";
import { mend, REPAIRS } from "./mend.js";
import { openLink } from "./open-link.js";
import { MOST_CHARACTERS, tooLarge, WITH_SPACES } from "./read-link.js";
import { shortfall } from "./shortfall.js";

/** One of the links in a text: the file's text for core's `readFile`, or why there is none. */
export type LinkRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads every link in a text, such as the mails of many, each by itself as
 * `readLink` does: one that is cut does not stop the others. A link that stands
 * there twice, as mails have it, is read once; whole, if it is whole anywhere.
 * Never throws, opens nothing.
 *
 * Codes: those of `readLink`; `link-none` alone, when there is no link at all.
 */
export function readLinks(input: string): readonly LinkRead[] {
  if (input.length > MOST_CHARACTERS)
    return [{ ok: false, problem: tooLarge(MOST_CHARACTERS) }];
  const found = linksOf(mend(input, REPAIRS, "--"));
  if (found.size === 0)
    return [{ ok: false, problem: { path: "", code: "link-none" } }];
  const again = linksOf(mend(input, REPAIRS, "-"));
  // Many bombs in one text cost no more than one.
  const room = { left: LIMITS.bytes as number };
  let spaced: string | undefined;
  return [...found].map(([key, places]) => {
    const first = places[0]!;
    if ("problem" in first) return { ok: false, problem: first.problem };
    const read = readAny([...places, ...(again.get(key) ?? [])], room);
    if (read) return read;
    if (room.left <= 0) return { ok: false, problem: tooLarge(LIMITS.bytes) };
    spaced ??= mend(input, WITH_SPACES, "--");
    const problem = shortfall(first.part, spaced);
    return {
      ok: false,
      problem: problem ?? { path: "", code: "link-damaged" },
    };
  });
}

/** The links of a mended text, by their heads: a link may stand in several places, cut in one of them. */
function linksOf(text: string): ReadonlyMap<string, readonly FoundLink[]> {
  const links = new Map<string, FoundLink[]>();
  for (const [at, one] of linksIn(text).entries()) {
    const key =
      "part" in one ? `${one.part.length}.${one.part.checksum}` : String(at);
    links.set(key, [...(links.get(key) ?? []), one]);
  }
  return links;
}

function readAny(
  places: readonly FoundLink[],
  room: { left: number },
): LinkRead | undefined {
  for (const one of places) {
    if ("problem" in one || room.left <= 0) continue;
    const opened = openLink(one.part, room.left);
    if ("text" in opened) {
      room.left -= opened.text.length;
      return { ok: true, text: opened.text };
    }
    room.left -= opened.made;
  }
  return undefined;
}

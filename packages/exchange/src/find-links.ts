import type { Problem } from "@askelmat/core";
import { LINK_VERSION, type LinkPart } from "./format.js";

/** A link in a text, or why what looks like one is none. */
export type FoundLink =
  { readonly part: LinkPart } | { readonly problem: Problem };

/** Data ends where another link begins, which may be our part alone. */
const LINK =
  /askelmat=(?:(\d{1,4})(?:\.(\d{1,9})(?:\.([\da-f]{1,8})(?:\.((?:(?!askelmat=)[\w-])*))?)?)?)?/gi;

/** The shortest beginning of `#askelmat=` that is not likely to be a page's own anchor. */
const LEAST = 4;

/** The links in a mended text, as far as they go. */
export function linksIn(text: string): readonly FoundLink[] {
  const found = [...text.matchAll(LINK)].flatMap((match) =>
    linkAt(match, text.slice(match.index + match[0].length).slice(0, 2)),
  );
  if (found.length > 0) return found;
  const tail = text.slice(text.lastIndexOf("#"));
  const isBegun = tail.length >= LEAST && "#askelmat=".startsWith(tail);
  return isBegun ? [told("link-cut")] : [];
}

function linkAt(
  [, version, length, checksum, data]: RegExpExecArray,
  rest: string,
): readonly FoundLink[] {
  const isCut = rest === "" || rest === ".";
  // Words about Askelmat, such as `askelmat=hyvä`, are no link.
  if (version === undefined) return isCut ? [told("link-cut")] : [];
  const number = Number(version);
  if (number > LINK_VERSION && (length !== undefined || rest.startsWith(".")))
    return [told("link-newer", { version: number })];
  if (number !== LINK_VERSION) return [told("link-damaged")];
  if (data !== undefined && checksum?.length === 8)
    return [{ part: { length: Number(length), checksum, data } }];
  if (!isCut || data !== undefined) return [told("link-damaged")];
  // Where the checksum has begun, the length is whole.
  return checksum === undefined
    ? [told("link-cut")]
    : [told("link-cut", { have: 0, of: Number(length) })];
}

function told(code: string, params?: Problem["params"]): FoundLink {
  return { problem: { path: "", code, ...(params && { params }) } };
}

import type { Problem } from "@askelmat/core";
import type { LinkPart } from "./format.js";

/** A wrapped link's lines are long; the words of the mail that follow a cut one are not. */
const LEAST_LINE = 20;

/**
 * Says that a link that cannot be read was cut, if it was: less of its data
 * stands there than it says. Undefined when enough is there and it is damaged.
 *
 * @param spaced the text with its spaces, so that words after the link are not taken for its data
 */
export function shortfall(
  { length, checksum, data }: LinkPart,
  spaced: string,
): Problem | undefined {
  const head = `askelmat=1.${length}.${checksum}.`;
  const at = spaced.indexOf(head);
  const after = at < 0 ? data : spaced.slice(at + head.length);
  const have = arrived(after);
  if (have >= length || goesOn(after, length)) return undefined;
  return { path: "", code: "link-cut", params: { have, of: length } };
}

/** How much data stands there, line after line; at least. */
function arrived(text: string): number {
  const lines = /^[\w-]*(?:\s+[\w-]+)*/.exec(text)![0].split(/\s+/);
  const end = lines.findIndex(
    (line, index) => index > 0 && line.length < LEAST_LINE,
  );
  return (end < 0 ? lines : lines.slice(0, end)).join("").length;
}

/** True when data goes on right after one letter that is none: that letter was changed. */
function goesOn(text: string, length: number): boolean {
  const [all, after = ""] = /^[\w\s-]*[^\w\s-]([\w-][\w\s-]*)/.exec(text) ?? [];
  return after !== "" && all!.replace(/\s/g, "").length >= length;
}

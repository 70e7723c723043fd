import { linksIn } from "./find-links.js";
import type { LinkPart } from "./format.js";
import { mend, REPAIRS, type LongDash, type Repair } from "./mend.js";

/** An address inside another's: a mail filter's, or a search page's. */
const WRAPPED =
  /https?:\/\/[^\s<>"']+(?:[?&][\w-]+=|\/v3\/__)https?:\/\/[^\s<>"']*$/i;

/** Characters before a link in which a filter's address is looked for. */
const BEFORE = 1_000;

/**
 * The repairs without which a link would not be there. One that only changed
 * other words of the text does not count.
 */
export function repairsFor(
  part: LinkPart,
  input: string,
  dash: LongDash,
  mended: string,
): readonly Repair[] {
  let kept = REPAIRS;
  for (const repair of REPAIRS) {
    const fewer = kept.filter((one) => one !== repair);
    if (holds(mend(input, fewer, dash), part)) kept = fewer;
  }
  const at = mended.indexOf(`${part.length}.${part.checksum}.`);
  const before = mended.slice(Math.max(0, at - BEFORE), at);
  return WRAPPED.test(before) && !kept.includes("wrapper")
    ? ["wrapper", ...kept]
    : kept;
}

function holds(text: string, { length, checksum, data }: LinkPart): boolean {
  const wanted = data.slice(0, length);
  return linksIn(text).some(
    (one) =>
      "part" in one &&
      one.part.length === length &&
      one.part.checksum === checksum &&
      one.part.data.startsWith(wanted),
  );
}

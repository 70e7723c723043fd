import type { Mutation } from "../../core/mutants/harness.js";

/** A fault that tests must see, and a law that sees it. */
export interface Mutant {
  readonly name: string;
  readonly law: string;
  readonly faults: readonly Mutation[];
}

const ARRIVES = "a document read out of its link has its digest";
const ADDRESS =
  "without our part an address is what it was, and a new part takes the old one's place";
const REPAIRED = "every known mangling is repaired, and the repair is named";
const CUT = "a link cut at any length is told as cut, with how much has come";
const BOMB = "a bomb stops at the limit";
const ANOTHER =
  "a link with letters changed, lost or added is never read as another document";

function fault(
  name: string,
  law: string,
  file: string,
  find: string,
  put: string,
): Mutant {
  return { name, law, faults: [{ file, find, put }] };
}

export const mutants: readonly Mutant[] = [
  fault(
    "what is only typed yet stays behind",
    ARRIVES,
    "link.ts",
    "toFile(document, write)",
    "toFile({ ...document, drafts: [] }, write)",
  ),
  fault(
    "the text is sent in another encoding",
    ARRIVES,
    "link.ts",
    "new TextEncoder().encode(text);",
    "Uint8Array.from(text, (letter) => letter.charCodeAt(0));",
  ),
  fault(
    "a sign is left between nothing",
    ADDRESS,
    "address.ts",
    'without.replace(LOOSE_END, "")',
    "without",
  ),
  fault(
    "the whole fragment is taken for ours",
    ADDRESS,
    "address.ts",
    'address.replace(PART, "$1")',
    'address.replace(/#.*/, "")',
  ),
  fault(
    "a template is left out by its name",
    "a template stays out only when it is exactly one the reader has, and it is said what is missing",
    "link.ts",
    "known.has(templateDigest(template))",
    "leaveOut.some(({ id }) => id === template.id)",
  ),
  fault(
    "a link must stand at the end of the text",
    "whatever stands around a link, it is found as it was",
    "find-links.ts",
    "[\\w-])*))?)?)?)?/gi;",
    "[\\w-])*))?)?)?)?$/gi;",
  ),
  fault(
    "what is encoded twice stays encoded once",
    REPAIRED,
    "mend.ts",
    "/(?:%(?:25)*[\\da-f]{2})+/gi",
    "/(?:%[\\da-f]{2})+/gi",
  ),
  fault(
    "the filter that wrote the address is not named",
    REPAIRED,
    "repairs-for.ts",
    "WRAPPED.test(before)",
    "false",
  ),
  fault(
    "repairs of other words are named too",
    REPAIRED,
    "repairs-for.ts",
    "if (holds(mend(input, fewer, dash), part)) kept = fewer;",
    "if (mend(input, fewer, dash) === mended) kept = fewer;",
  ),
  fault(
    "half a letter that was encoded is not borne",
    "manglings upon manglings are repaired or told",
    "mend.ts",
    "new TextDecoder().decode(",
    'new TextDecoder("utf-8", { fatal: true }).decode(',
  ),
  fault(
    "an entity that is no letter is not borne",
    "no text at all makes it throw",
    "mend.ts",
    "code <= 0x10ffff ?",
    "code >= 0 ?",
  ),
  fault(
    "the checksum is not looked at",
    ANOTHER,
    "open-link.ts",
    "if (checksum(bytes) !== part.checksum) return wrong;",
    "",
  ),
  fault(
    "only the first link of a text is tried",
    "of two links in a text the first that is whole is read, and the other is counted",
    "read-link.ts",
    "for (const one of found) {",
    "for (const one of found.slice(0, 1)) {",
  ),
  fault(
    "a cut link is called damaged",
    CUT,
    "shortfall.ts",
    "if (have >= length || goesOn(after, length)) return undefined;",
    "if (have >= 0 || goesOn(after, length)) return undefined;",
  ),
  fault(
    "a link cut in its first words is no link",
    CUT,
    "find-links.ts",
    'return isBegun ? [told("link-cut")] : [];',
    "return isBegun ? [] : [];",
  ),
  fault(
    "the words after a link count as its data",
    "words after a cut link are not taken for its end",
    "read-link.ts",
    "shortfall(part, mend(input, WITH_SPACES, dash))",
    "shortfall(part, mended)",
  ),
  fault(
    "all of it is inflated before its size is looked at",
    BOMB,
    "inflate.ts",
    "at < deflated.length && made <= limit;",
    "at < deflated.length;",
  ),
  fault(
    "a step is as long as the link",
    BOMB,
    "inflate.ts",
    "const STEP = 1_024;",
    "const STEP = 1_000_000;",
  ),
  fault(
    "every link of a text may fill the limit anew",
    BOMB,
    "read-link.ts",
    "room -= opened.made;",
    "",
  ),
];

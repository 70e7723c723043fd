/** What was done to a link that something on its way had changed. */
export type Repair =
  /** A mail's own encoding (quoted-printable) was undone. */
  | "mail-encoding"
  /** Backslashes were taken away. */
  | "escapes"
  /** The link was taken out of the address of a filter or a search page. */
  | "wrapper"
  /** `&amp;` and its like were undone. */
  | "entities"
  /** `%23` and its like were undone, however often they had been made. */
  | "percent-encoding"
  /** Characters that nobody sees were taken away. */
  | "invisible"
  /** The marks of a reply, `>` at the beginning of lines, were taken away. */
  | "reply-marks"
  /** Typographic dashes were made hyphens again. */
  | "dashes"
  /** Line breaks and spaces were taken away. */
  | "spaces";

/** What a long dash stood for: two hyphens as a rule, one at times. The checksum tells. */
export type LongDash = "--" | "-";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  equals: "=",
  hyphen: "-",
  lowbar: "_",
  lt: "<",
  gt: ">",
  nbsp: " ",
  num: "#",
  period: ".",
  quot: '"',
  shy: "\u00AD",
  zwj: "\u200D",
  zwnj: "\u200C",
};

const mending: Readonly<
  Record<Repair, (text: string, dash: LongDash) => string>
> = {
  "mail-encoding": (text) =>
    text.replace(/=[ \t]*\r?\n/g, "").replace(/=3D/g, "="),
  escapes: (text) => text.replace(/\\+([_.#=&%-])/g, "$1"),
  wrapper: (text) =>
    // Proofpoint's second version writes - for % and _ for /.
    text.replace(
      /(urldefense\.proofpoint\.com\/v2\/url\?u=)([^&\s]*)/g,
      (_, before: string, inside: string) =>
        before + inside.replace(/-/g, "%").replace(/_/g, "/"),
    ),
  entities: (text) =>
    text.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) =>
        name === undefined
          ? letter(decimal ? Number(decimal) : parseInt(hex!, 16), whole)
          : (NAMED[name.toLowerCase()] ?? whole),
    ),
  "percent-encoding": (text) =>
    text.replace(/(?:%(?:25)*[\da-f]{2})+/gi, percentDecoded),
  invisible: (text) =>
    text.replace(
      /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g,
      "",
    ),
  "reply-marks": (text) =>
    text.replace(/(\r\n?|\n)[ \t]*(?:[>|][ \t]*)+/g, "$1"),
  dashes: (text, dash) =>
    text
      .replace(/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, "-")
      .replace(/[\u2013\u2014]/g, dash),
  spaces: (text) => text.replace(/\s+/g, ""),
};

/** Every repair. */
export const REPAIRS = Object.keys(mending) as readonly Repair[];

/** In which order: filters encode what mails encode, so the two are undone in turns. */
const ORDER: readonly Repair[] = [
  "mail-encoding",
  "escapes",
  "wrapper",
  "entities",
  "percent-encoding",
  "entities",
  "percent-encoding",
  "invisible",
  "reply-marks",
  "dashes",
  "spaces",
  // A line may have ended within one of them.
  "entities",
  "percent-encoding",
];

/** A text with some repairs made all through it. A link that is whole stays as it is under each of them. */
export function mend(
  text: string,
  repairs: readonly Repair[],
  dash: LongDash,
): string {
  return ORDER.filter((repair) => repairs.includes(repair)).reduce(
    (mended, repair) => mending[repair](mended, dash),
    text,
  );
}

function letter(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/** A run of encoded bytes as text, in whichever encoding of the encoding. */
function percentDecoded(run: string): string {
  const bytes = run
    .replace(/%(?:25)*([\da-f]{2})/gi, "$1")
    .match(/../g)!
    .map((pair) => parseInt(pair, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

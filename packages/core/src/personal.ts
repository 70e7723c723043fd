/** Something in a text that tells which person it is about. */
export interface Personal {
  readonly kind: "identity-code" | "email" | "name" | "organisation";
  /** As it is written. */
  readonly text: string;
}

/** A name to look for in texts, beside what is found by its form. */
export interface Sought {
  readonly kind: "name" | "organisation";
  /** Global and Unicode-aware. */
  readonly pattern: RegExp;
}

/** Hyphens that word processors put in the place of the plain one. */
const HYPHENS = "\\-\\u2010-\\u2013\\u2212";

/** Day, month, year, the sign of the century (those of 2023 too), number, check mark. */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{2})(\\d{2})(\\d{2})([+${HYPHENS}A-FU-Y])(\\d{3})([\\dA-FHJ-NPR-Y])(?![\\p{L}\\p{N}])`,
  "giu",
);
/** Each part has a limit, so that no text takes long. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@-])/giu;

const CHECK_MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * Finnish personal identity codes and e-mail addresses in a text, in order. A
 * code counts when its day exists and its check mark fits, so dates, sums and
 * version numbers do not; numbers 900–999, which nobody has, count all the same.
 */
export function personalIn(
  text: string,
  names: readonly Sought[] = [],
): readonly Personal[] {
  return spansIn(text, names).map(({ kind, start, end }) => ({
    kind,
    text: text.slice(start, end),
  }));
}

/**
 * The text with `mask` in the place of each thing that {@link personalIn} finds.
 *
 * @param only what of it is masked; all of it when absent
 */
export function withoutPersonal(
  text: string,
  mask: string,
  names: readonly Sought[] = [],
  only?: ReadonlySet<string>,
): string {
  let at = 0;
  let rest = "";
  for (const { start, end } of spansIn(text, names)) {
    if (only && !only.has(text.slice(start, end))) continue;
    rest += text.slice(at, start) + mask;
    at = end;
  }
  return rest + text.slice(at);
}

interface Span {
  readonly kind: Personal["kind"];
  readonly start: number;
  readonly end: number;
}

function spansIn(text: string, names: readonly Sought[]): Span[] {
  const spans: Span[] = [];
  const add = (kind: Span["kind"], { index, 0: found }: RegExpExecArray) => {
    const end = index + found.length;
    if (!spans.some((one) => index < one.end && one.start < end))
      spans.push({ kind, start: index, end });
  };
  // An address may have a code in it; then it is the address that must go.
  for (const match of text.matchAll(EMAIL)) add("email", match);
  for (const match of text.matchAll(CODE))
    if (isCode(match)) add("identity-code", match);
  for (const { kind, pattern } of names)
    for (const match of text.matchAll(pattern)) add(kind, match);
  return spans.sort((a, b) => a.start - b.start);
}

function isCode(match: RegExpExecArray): boolean {
  const [, day = "", month = "", year = "", sign = "", number = "", mark = ""] =
    match;
  const rest = Number(day + month + year + number) % 31;
  return (
    Number(number) >= 2 &&
    CHECK_MARKS[rest] === mark.toUpperCase() &&
    isDay(centuryOf(sign) + Number(year), Number(month), Number(day))
  );
}

function centuryOf(sign: string): number {
  if (sign === "+") return 1800;
  return /[A-F]/i.test(sign) ? 2000 : 1900;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

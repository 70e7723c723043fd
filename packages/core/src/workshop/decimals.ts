import { byCodeUnit } from "../json.js";

/** Longer numbers are told apart and ordered, but not subtracted. */
const LONGEST = 400;

/** A decimal in the one way to write it: `9.50` and `09.5` are `9.5`, `-0` is `0`. */
export function plainDecimal(text: string): string {
  const { minus, whole, part } = partsOf(text);
  const size = part === "" ? whole : `${whole}.${part}`;
  return minus ? `-${size}` : size;
}

/** The order of two decimals, by their digits: nothing is rounded. */
export function compareDecimals(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.minus !== other.minus) return one.minus ? -1 : 1;
  const size =
    one.whole.length - other.whole.length ||
    byCodeUnit(one.whole, other.whole) ||
    byCodeUnit(one.part, other.part);
  return one.minus ? -size : size;
}

/** The sum of two decimals, exactly; undefined for numbers of hundreds of digits. */
export function addDecimals(a: string, b: string): string | undefined {
  return subtractDecimals(a, b.startsWith("-") ? b.slice(1) : `-${b}`);
}

/** `high` minus `low`, exactly; undefined for numbers of hundreds of digits. */
export function subtractDecimals(
  high: string,
  low: string,
): string | undefined {
  const scaled = scaleTogether(high, low);
  if (!scaled) return undefined;
  const [a, b, digits] = scaled;
  const difference = a - b;
  const size = String(difference < 0n ? -difference : difference);
  const padded = size.padStart(digits + 1, "0");
  const cut = padded.length - digits;
  const text = `${padded.slice(0, cut)}.${padded.slice(cut)}`;
  return plainDecimal(
    (difference < 0n ? "-" : "") + (digits > 0 ? text : padded),
  );
}

/**
 * How far apart two decimals are, in thousandths: of a hundred, or of the
 * greater of them. A thousand at most.
 */
export function thousandthsApart(
  high: string,
  low: string,
  ofHundred: boolean,
): number {
  const scaled = scaleTogether(high, low);
  if (!scaled) return high === low ? 0 : 1000;
  const [a, b, digits] = scaled;
  const sizes = [a < 0n ? -a : a, b < 0n ? -b : b] as const;
  const greatest = sizes[0] > sizes[1] ? sizes[0] : sizes[1];
  const whole = ofHundred ? 100n * 10n ** BigInt(digits) : greatest;
  if (whole === 0n) return 0;
  return Math.min(1000, Number(((a - b) * 1000n) / whole));
}

function partsOf(text: string): {
  readonly minus: boolean;
  readonly whole: string;
  readonly part: string;
} {
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const decimals = withoutLastZeros(part);
  const zero = digits === "0" && decimals === "";
  return {
    minus: text.startsWith("-") && !zero,
    whole: digits,
    part: decimals,
  };
}

/** Without a pattern: one that looks for zeros at the end takes long on many in the middle. */
function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** Both as whole numbers, and how many decimals these stand for. */
function scaleTogether(
  a: string,
  b: string,
): readonly [bigint, bigint, number] | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined;
  const [one, other] = [partsOf(a), partsOf(b)];
  const digits = Math.max(one.part.length, other.part.length);
  const whole = ({ minus, whole, part }: ReturnType<typeof partsOf>) => {
    const size = BigInt(whole + part.padEnd(digits, "0"));
    return minus ? -size : size;
  };
  return [whole(one), whole(other), digits];
}

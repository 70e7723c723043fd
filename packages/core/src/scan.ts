import { pointerStep } from "./json.js";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  closingQuote,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from "./marks.js";
import type { Problem } from "./types.js";

/** What a JSON parser takes without a word, though it changes what was written. */
export interface Scanned {
  /** The text with each number that a parser would change put in quotes. */
  readonly text: string;
  /** `file-duplicate-member` and `file-number`, each with the place. */
  readonly problems: readonly Problem[];
}

/** An object or list the scan is inside of. */
interface Level {
  /** Names seen so far; absent in a list. */
  readonly names?: Set<string>;
  /** The member or index the scan stands at. */
  at: string | number;
}

const NUMBER = /-?\d[\d.eE+-]*/y;
const [COMMA, MINUS, ZERO, NINE] = [0x2c, 0x2d, 0x30, 0x39];

/** Nobody reads a longer list, and a hostile file could make it as long as itself. */
const MOST = 100;

/**
 * Finds members named twice in one object, of which a parser keeps the last,
 * and numbers that a parser would change. Standard: Values (VAL-1, VAL-6).
 *
 * @param text JSON that parses
 */
export function scan(text: string): Scanned {
  const levels: Level[] = [];
  const problems: Problem[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let named = false;
  const report = (code: string, path: string, params: Problem["params"]) => {
    if (problems.length < MOST)
      problems.push({ path, code, ...(params && { params }) });
  };
  for (let index = 0; index < text.length; index++) {
    const mark = text.charCodeAt(index);
    const level = levels.at(-1);
    if (mark === QUOTE) {
      const start = index;
      index = closingQuote(text, start);
      if (!level?.names || named) continue;
      named = true;
      const name = nameIn(text.slice(start, index + 1));
      if (level.names.has(name))
        report("file-duplicate-member", pointer(levels.slice(0, -1)), { name });
      level.names.add(name);
      level.at = name;
    } else if (mark === OPEN_OBJECT || mark === OPEN_LIST) {
      levels.push(
        mark === OPEN_OBJECT ? { names: new Set(), at: "" } : { at: 0 },
      );
      named = false;
    } else if (mark === CLOSE_OBJECT || mark === CLOSE_LIST) {
      levels.pop();
      named = true;
    } else if (mark === COMMA) {
      if (level && typeof level.at === "number") level.at++;
      named = false;
    } else if (mark === MINUS || (mark >= ZERO && mark <= NINE)) {
      NUMBER.lastIndex = index;
      const token = NUMBER.exec(text)![0];
      if (!isKept(token)) {
        report("file-number", pointer(levels), { number: token.slice(0, 100) });
        pieces.push(text.slice(copied, index), `"${token}"`);
        copied = index + token.length;
      }
      index += token.length - 1;
    }
  }
  return { text: pieces.join("") + text.slice(copied), problems };
}

/** A name out of its quotes. */
function nameIn(quoted: string): string {
  return quoted.includes("\\")
    ? (JSON.parse(quoted) as string)
    : quoted.slice(1, -1);
}

function pointer(levels: readonly Level[]): string {
  return levels.map(({ at }) => pointerStep(String(at))).join("");
}

/** True when the number comes back as it was written, and an integer is within ±(2⁵³−1). */
function isKept(token: string): boolean {
  const number = Number(token);
  if (Number.isInteger(number)) {
    if (!Number.isSafeInteger(number)) return false;
    if (/^-?\d{1,15}$/.test(token)) return true;
  }
  return decimal(token) === decimal(String(number));
}

/** A number's digits and the power of ten they stand at, however it is written. */
function decimal(written: string): string {
  const [mantissa = "", exponent = "0"] = written.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power =
    Number(exponent) - fraction.length + (digits.length - significant.length);
  return `${written.startsWith("-") ? "-" : ""}${significant}e${String(power)}`;
}

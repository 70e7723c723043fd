/** A number as it is written, because 1, 1.0 and 1e0 are one number and three texts. */
export class NumberText {
  constructor(readonly text: string) {}
}

export type Value =
  | null
  | boolean
  | number
  | string
  | NumberText
  | Value[]
  | { [member: string]: Value };
export type Members = Record<string, Value>;

export function isMembers(value: Value | undefined): value is Members {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberText)
  );
}

/** Sets a member whatever it is called: an assignment to `__proto__` would make none. */
export function put(object: Members, name: string, value: Value): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

export function copyOf(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isMembers(value)) return value;
  const copy: Members = {};
  for (const [name, inner] of Object.entries(value))
    put(copy, name, copyOf(inner));
  return copy;
}

/** JSON on one line; half a surrogate pair is written as an escape. */
export function jsonText(value: Value): string {
  if (value instanceof NumberText) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (!isMembers(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, inner]) => `${JSON.stringify(name)}:${jsonText(inner)}`,
  );
  return `{${members.join(",")}}`;
}

/** A file's text on one line, its numbers as they were written: inside strings JSON has no raw control characters. */
export function onOneLine(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .trim()
    .replace(/\s*[\r\n]\s*|\t/g, " ");
}

/** Half of a surrogate pair. */
export const halfPair = /\p{Surrogate}/u;

/** Whether all programs read the text as the same data: no half surrogate pairs, no integers beyond ±(2^53−1). */
export function isIJson(text: string): boolean {
  const fits = (value: unknown): boolean =>
    typeof value === "string"
      ? !halfPair.test(value)
      : typeof value === "number"
        ? Math.abs(value) <= Number.MAX_SAFE_INTEGER
        : typeof value !== "object" || value === null
          ? true
          : Object.entries(value).flat().every(fits);
  return fits(JSON.parse(text));
}

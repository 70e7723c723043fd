const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\]|\\.)*"/y;
/** A number, true, false or null. */
const word = /[^ \t\r\n,:[\]{}"]+/y;

/**
 * The text of a member as it stands in a JSON text: `1.0` stays `1.0`, which `JSON.parse` would forget.
 * @param path names of members, from the top
 * @throws {Error} when there is no such member
 */
export function rawMember(text: string, path: readonly string[]): string {
  let inner = text;
  for (const name of path) {
    const found = membersOf(inner).get(name);
    if (found === undefined)
      throw new Error(`Nothing stands at ${path.join("/")}.`);
    inner = found;
  }
  return inner;
}

function membersOf(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = after(space, text, 0);
  if (text[at] !== "{") return members;
  at = after(space, text, at + 1);
  while (text[at] === '"') {
    const colon = after(string, text, at);
    const name = JSON.parse(text.slice(at, colon)) as string;
    const begin = after(space, text, after(space, text, colon) + 1);
    const end = afterValue(text, begin);
    members.set(name, text.slice(begin, end));
    at = after(space, text, end);
    if (text[at] === ",") at = after(space, text, at + 1);
  }
  return members;
}

function afterValue(text: string, begin: number): number {
  let at = begin;
  let depth = 0;
  do {
    const sign = text[at];
    if (sign === undefined) throw new Error("The text is no JSON.");
    if (sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    if (sign === '"') at = after(string, text, at);
    else if (/[[\]{},:]/.test(sign)) at++;
    else at = after(word, text, at);
    if (depth > 0) at = after(space, text, at);
  } while (depth > 0);
  return at;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) throw new Error("The text is no JSON.");
  return pattern.lastIndex;
}

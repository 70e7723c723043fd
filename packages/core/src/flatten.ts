import { byCodeUnit, isObject, type Json, type JsonObject } from "./json.js";
import { LIMITS } from "./limits.js";
import { byPosition } from "./position.js";
import { isLanguageMap, isRows, type Row } from "./shape.js";
import { encodeSegment } from "./target.js";

/** One thing that a content says, as an entry would: a target, whose it is, a value. */
export interface Statement {
  readonly target: string;
  /** Whose own answer; absent for what is shared. */
  readonly by?: string;
  readonly value: Json;
}

/**
 * Reads a content back into statements, by syntax alone: the inverse of
 * compiling. `open` is skipped, being computed. A member twice in one list
 * gives two statements: it is for the reader to see that they differ.
 *
 * Standard: Foreign content.
 */
export function flatten(content: JsonObject): Statement[] {
  const out: Statement[] = [];
  walkMembers(content, "", 0, undefined, out);
  const own = content["own"];
  const views = Array.isArray(own) ? (own as readonly Json[]) : [];
  const said = views.filter(isView);
  for (const view of said) walkMembers(view, "", 0, view["by"], out);
  const nobodys = views.filter((view) => !isView(view));
  if (nobodys.length > 0) say("own", nobodys, undefined, out);
  return out;
}

function isView(view: Json): view is JsonObject & { readonly by: string } {
  return isObject(view) && typeof view["by"] === "string";
}

/** Members that content has for itself, where and as it has them. */
function isOwnShape(
  name: string,
  value: Json,
  prefix: string,
  by: string | undefined,
): boolean {
  if (prefix !== "") return name === "id";
  if (by !== undefined) return name === "by";
  return (name === "own" || name === "open") && Array.isArray(value);
}

function walkMembers(
  members: JsonObject,
  prefix: string,
  depth: number,
  by: string | undefined,
  out: Statement[],
): void {
  for (const name of Object.keys(members).sort(byCodeUnit)) {
    const path = prefix + encodeSegment(name);
    const value = members[name];
    if (value === undefined || isOwnShape(name, value, prefix, by)) continue;
    // A name that content needs, or none at all: kept as it is, and open.
    if (isReservedName(name, prefix)) say(path, value, by, out);
    else if (isRows(value) && depth + 2 < LIMITS.segments)
      walkRows(value, path, depth, by, out);
    else if (isLanguageMap(value))
      for (const [lang, text] of Object.entries(value))
        say(`${path}@${lang}`, text as Json, by, out);
    else say(path, value, by, out);
  }
}

function isReservedName(name: string, prefix: string): boolean {
  return (
    name === "" ||
    name === "id" ||
    (prefix === "" && ["own", "open", "by"].includes(name))
  );
}

function walkRows(
  rows: readonly Row[],
  path: string,
  depth: number,
  by: string | undefined,
  out: Statement[],
): void {
  const keys = positionsThatKeepOrder(rows);
  for (const row of rows) {
    const target = `${path}/${encodeSegment(row.id)}`;
    const position = keys.get(row.id);
    say(target, true, by, out);
    walkMembers(
      position === undefined ? row : { ...row, position },
      target + "/",
      depth + 2,
      by,
      out,
    );
  }
}

/**
 * A simple system orders rows by where they stand in the list. Content orders
 * them by position, so when they would jump all get one: their number, from 0
 * and of one width, and an `i`, which leaves room on both sides (FOR-6).
 */
function positionsThatKeepOrder(rows: readonly Row[]): Map<string, string> {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const sorted = [...unique].sort(byPosition);
  if (unique.every((row, index) => row === sorted[index])) return new Map();
  const width = (unique.length - 1).toString(36).length;
  return new Map(
    unique.map(({ id }, index) => [
      id,
      index.toString(36).padStart(width, "0") + "i",
    ]),
  );
}

function say(
  path: string,
  value: Json,
  by: string | undefined,
  out: Statement[],
): void {
  out.push(
    by === undefined
      ? { target: path, value }
      : { target: "own/" + path, by, value },
  );
}

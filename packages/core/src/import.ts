import {
  base32,
  digestOfValue,
  same,
  sha256,
  wellFormed,
} from "./canonical.js";
import { compile } from "./compile.js";
import { withVoices } from "./document.js";
import { isReadable, replacedIds, seal, union } from "./entry.js";
import { flatten, type Statement } from "./flatten.js";
import { LIMITS } from "./limits.js";
import { asList, byCodeUnit, isObject, type JsonObject } from "./json.js";
import { isOwn, parseTarget } from "./target.js";
import { isCleared } from "./tree.js";
import type { AskelmatDocument, Entry, Problem } from "./types.js";

/** A document with what a foreign file said, and what of it was new. */
export interface Imported {
  readonly document: AskelmatDocument;
  readonly added: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Whose words a file's `content` is when its entries do not say it: the
 * `holder` when it names one, else an id made of the document's.
 */
export function sourceOf(file: JsonObject): string {
  const holder = file["holder"];
  if (typeof holder === "string" && holder !== "") return holder;
  const id = typeof file["id"] === "string" ? file["id"] : "";
  return "s-" + base32(sha256(id)).slice(0, 12);
}

/**
 * Takes in a file whose `content` was written or edited by a system that knows
 * no entries. Each member that its own entries do not say becomes an entry by
 * the source, or by its person through the source. It replaces only what the
 * file held and what this source said before. What is absent is not deleted;
 * `null` clears. The same file twice changes nothing.
 *
 * Standard: Foreign content.
 *
 * @param options.source contributor or system id; {@link sourceOf} by default
 * @param options.at RFC 3339; when absent, what the file's provenance says, so
 *   that the same file gives the same entries on any clock
 */
export function importContent(
  local: AskelmatDocument,
  input: JsonObject,
  options: { readonly source?: string; readonly at?: string } = {},
): Imported {
  const file = wellFormed(input) as JsonObject;
  const source = options.source ?? sourceOf(file);
  const at = options.at ?? lastTime(file);
  const held = (Array.isArray(file["entries"]) ? file["entries"] : [])
    .filter(isReadable)
    .map((entry) => seal(entry));
  const base = withVoices(
    local,
    union(local.entries.filter(isReadable), withoutErased(held, local)),
    local.drafts ?? [],
  );
  const mark = digestOfValue([file["content"] ?? null, at ?? null]);
  if (!isObject(file["content"]) || wasImported(local, mark))
    return { document: keepUnreadable(base, local), added: [], problems: [] };
  const said = new Map(flatten(compile(held)).map((one) => [keyOf(one), one]));
  const news = spreadNulls(flatten(file["content"]), said).filter((one) => {
    const known = said.get(keyOf(one));
    return known ? !same(known.value, one.value) : !isCleared(one.value);
  });
  const known: Known = {
    source,
    at,
    heldAt: groupBy(held, (entry) => [entry.target]),
    heldIn: groupBy(held, ({ target }) => rowsAbove(target)),
    localAt: groupBy(base.entries, (entry) => [entry.target]),
  };
  const added = withoutErased(
    news.flatMap((statement) => entryFor(statement, known)),
    local,
  );
  const document = withVoices(
    base,
    union(base.entries, added),
    base.drafts ?? [],
  );
  return {
    document: keepUnreadable(
      added.length === 0 ? document : remember(document, mark, source, at),
      local,
    ),
    added,
    problems: [
      ...(added.length > 0 && held.length > 0
        ? [
            {
              path: "/content",
              code: "file-foreign-content",
              params: { members: added.length },
            },
          ]
        : []),
      ...added
        .filter(({ target }) => !parseTarget(target))
        .map(({ target }) => ({ path: target, code: "target-shape" })),
      ...added
        .filter((entry) => !isReadable(entry))
        .map(({ target }) => ({ path: target, code: "entry-unreadable" })),
    ],
  };
}

function keyOf(statement: Statement): string {
  return `${statement.by ?? ""} ${statement.target}`;
}

/** Who speaks, and what was there, by place: a file may hold very many members. */
interface Known {
  readonly source: string;
  readonly at: string | undefined;
  readonly heldAt: ReadonlyMap<string, readonly Entry[]>;
  /** The file's entries by each row that they stand inside of. */
  readonly heldIn: ReadonlyMap<string, readonly Entry[]>;
  readonly localAt: ReadonlyMap<string, readonly Entry[]>;
}

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Every place that a target stands inside of: `a/b/c/d` in `a`, `a/b`, `a/b/c`. */
function rowsAbove(target: string): string[] {
  const steps = target.split("/", LIMITS.segments + 1);
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/"));
}

function entryFor(statement: Statement, known: Known): Entry[] {
  const { source, at, heldAt, heldIn, localAt } = known;
  const { target, value } = statement;
  const by = statement.by ?? source;
  const via =
    statement.by === undefined || statement.by === source ? undefined : source;
  const before = (localAt.get(target) ?? []).filter(
    (entry) => entry.by === by && entry.via === via,
  );
  // Clearing a row deletes it, and a deletion names what stands inside.
  const isDeletion = value === null && parseTarget(target)?.row === true;
  const seen = [
    ...(heldAt.get(target) ?? []),
    ...(isDeletion ? (heldIn.get(target) ?? []) : []),
  ].filter((entry) => !isOwn(target) || entry.by === by);
  const latest = before.filter(
    (entry) => !before.some((other) => replacedIds(other).includes(entry.id)),
  );
  if (latest.length === 1 && same(latest[0]!.value, value)) return [];
  const replaces = [
    ...new Set(
      [...seen, ...before].flatMap((entry) => [
        entry.id,
        ...replacedIds(entry),
      ]),
    ),
  ].sort(byCodeUnit);
  const entry = seal({
    target,
    by,
    ...(via !== undefined && { via }),
    ...(at !== undefined && { at }),
    value,
    ...(replaces.length > 0 && { replaces }),
  });
  return [entry];
}

/**
 * A member that is `null` clears whatever its own entries say at it or in it;
 * one that is empty clears a text, but no rows: a system may not have loaded them.
 */
function spreadNulls(
  statements: readonly Statement[],
  said: ReadonlyMap<string, Statement>,
): Statement[] {
  const below = groupBy([...said.values()], (one) => [
    `${one.by ?? ""} ${parentOf(one.target)}`,
  ]);
  return statements.flatMap((statement) => {
    const { value, target } = statement;
    if (!isCleared(value) || said.has(keyOf(statement))) return [statement];
    const inside = below.get(keyOf(statement)) ?? [];
    return inside
      .filter((one) => value === null || one.target.startsWith(`${target}@`))
      .map((one) => ({ ...one, value: null }));
  });
}

/** What a language belongs to, or else the list or row that a place stands in. */
function parentOf(target: string): string {
  const text = /^([^@]*)@/.exec(target);
  return text
    ? text[1]!
    : target.slice(0, Math.max(0, target.lastIndexOf("/")));
}

function withoutErased(
  entries: readonly Entry[],
  local: AskelmatDocument,
): readonly Entry[] {
  const erased = new Set(local.erased ?? []);
  return entries.filter((entry) => !erased.has(entry.id));
}

/** Entries nobody can read stay in the file all the same. */
function keepUnreadable(
  document: AskelmatDocument,
  local: AskelmatDocument,
): AskelmatDocument {
  const strangers = local.entries.filter((entry) => !isReadable(entry));
  return strangers.length === 0
    ? document
    : { ...document, entries: [...document.entries, ...strangers] };
}

function wasImported(local: AskelmatDocument, mark: string): boolean {
  return asList(local.provenance).some(
    (event) =>
      isObject(event) &&
      event["action"] === "imported" &&
      Array.isArray(event["from"]) &&
      event["from"].includes(mark),
  );
}

function remember(
  document: AskelmatDocument,
  mark: string,
  source: string,
  at: string | undefined,
): AskelmatDocument {
  const event = {
    action: "imported",
    by: source,
    from: [mark],
    ...(at !== undefined && { at }),
  };
  const provenance = [...asList(document.provenance), event];
  return { ...document, provenance } as AskelmatDocument;
}

/** The latest time that the file's own provenance names, as it is written there. */
function lastTime(file: JsonObject): string | undefined {
  return asList(file["provenance"])
    .map((event) => (isObject(event) ? event["at"] : undefined))
    .filter((at) => typeof at === "string")
    .filter((at) => !Number.isNaN(instant(at)))
    .sort((a, b) => instant(a) - instant(b) || byCodeUnit(a, b))
    .at(-1);
}

/** Times may be written in different zones; what is no full time is none. */
function instant(at: string): number {
  return /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/i.test(at)
    ? Date.parse(at)
    : NaN;
}

import { distinct } from "./canonical.js";
import { byCodeUnit, isObject, type Json } from "./json.js";
import { maySpeakFor, replacedIds } from "./entry.js";
import { encodeSegment, parseTarget, type Target } from "./target.js";
import type { Entry } from "./types.js";

/** The current entries at one field: the text map's languages, or `""` for a plain value. */
export type FieldEntries = Map<string, Entry[]>;

/** One row, or the root, with what currently stands at it and below it. */
export interface Node {
  /** The target without `own/`; `""` for the root. */
  readonly path: string;
  readonly id: string;
  /** The current entries at the row itself. */
  readonly at: Entry[];
  readonly fields: Map<string, FieldEntries>;
  readonly lists: Map<string, Map<string, Node>>;
}

/** Everything that is shared, or everything of one person's own. */
export interface Tree {
  /** Whose own answers, or `""` for what is shared. */
  readonly by: string;
  readonly root: Node;
  /** Every row by its path. */
  readonly rows: ReadonlyMap<string, Node>;
  /** Rows by the path that their `in` leads to. */
  readonly children: ReadonlyMap<string, readonly Node[]>;
  /** The paths of rows that are deleted, everything in them named. */
  readonly gone: ReadonlySet<string>;
  /** Entries whose member name is reserved: kept, shown as open, not compiled. */
  readonly reserved: readonly Entry[];
}

/** `id` is what a row is called; the others are members of `content` itself. */
const RESERVED_AT_TOP = new Set(["id", "own", "open", "by"]);

/** A value that clears: content holds no null, "", [] or {}. */
export function isCleared(value: Json): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** Arranges current entries of one person, or the shared ones, as rows and fields. */
export function buildTree(by: string, current: readonly Entry[]): Tree {
  const root = newNode("");
  const rows = new Map<string, Node>();
  const reserved: Entry[] = [];
  for (const entry of current) {
    const target = parseTarget(entry.target);
    if (!target) continue;
    if (isReserved(target)) reserved.push(entry);
    else place(root, rows, target, entry);
  }
  const children = childrenByParent(rows);
  const gone = goneRows(rows, children);
  return { by, root, rows, children, gone, reserved };
}

/** True when the target uses a member name that content needs for itself. */
export function isReserved(target: Target): boolean {
  return target.segments.some(
    (segment, index) =>
      index % 2 === 0 &&
      (segment === "id" || (index === 0 && RESERVED_AT_TOP.has(segment))),
  );
}

/** A row in which nothing stands. */
export function newNode(path: string, id = ""): Node {
  return { path, id, at: [], fields: new Map(), lists: new Map() };
}

function place(
  root: Node,
  rows: Map<string, Node>,
  { segments, lang, row }: Target,
  entry: Entry,
): void {
  let node = root;
  for (let index = 0; index + 1 < segments.length; index += 2) {
    const list = getOrAdd(
      node.lists,
      segments[index]!,
      () => new Map<string, Node>(),
    );
    const id = segments[index + 1]!;
    const prefix = node.path === "" ? "" : node.path + "/";
    const name = encodeSegment(segments[index]!);
    const path = `${prefix}${name}/${encodeSegment(id)}`;
    node = getOrAdd(list, id, () => newNode(path, id));
    rows.set(path, node);
  }
  if (row) node.at.push(entry);
  else {
    const field = getOrAdd(
      node.fields,
      segments.at(-1)!,
      (): FieldEntries => new Map(),
    );
    getOrAdd(field, lang ?? "", () => []).push(entry);
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The different values that stand at a place, cleared ones left out. */
export function standingValues(entries: readonly Entry[]): Json[] {
  return distinct(
    entries.map((entry) => entry.value).filter((value) => !isCleared(value)),
  );
}

/** The path of the row that this one currently stands in, by its `in`. */
function parentOf(node: Node): string | undefined {
  const value = standingValues(node.fields.get("in")?.get("") ?? [])[0];
  return typeof value === "string" ? value : undefined;
}

function childrenByParent(
  rows: ReadonlyMap<string, Node>,
): Map<string, Node[]> {
  const children = new Map<string, Node[]>();
  for (const node of rows.values()) {
    const parent = parentOf(node);
    if (parent !== undefined) getOrAdd(children, parent, () => []).push(node);
  }
  return children;
}

/** Walks a row, the rows inside it and the rows whose `in` leads to any of these. */
export function* walkRegion(
  start: Node,
  children: ReadonlyMap<string, readonly Node[]>,
  skip: ReadonlySet<string>,
): Generator<Node> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.path) || (node !== start && skip.has(node.path)))
      continue;
    seen.add(node.path);
    yield node;
    // One by one: what is spread over arguments must fit on the stack.
    for (const list of node.lists.values())
      for (const inner of list.values()) waiting.push(inner);
    for (const moved of children.get(node.path) ?? []) waiting.push(moved);
  }
}

/** The entries that keep a row alive: what stands at it or in it, but for positions. */
export function* standingEntries(
  start: Node,
  children: ReadonlyMap<string, readonly Node[]>,
  gone: ReadonlySet<string>,
): Generator<Entry> {
  for (const node of walkRegion(start, children, gone)) {
    yield* node.at.filter((entry) => !isCleared(entry.value));
    for (const [name, field] of node.fields) {
      if (name === "position") continue;
      for (const entries of field.values())
        yield* entries.filter((entry) => !isCleared(entry.value));
    }
  }
}

/** The entries that ask for a row's deletion. */
export function deletionsAt(node: Node): Entry[] {
  return node.at.filter((entry) => entry.value === null);
}

/** What stands in a row that no deletion of it has named. */
export function unnamedIn(
  node: Node,
  children: ReadonlyMap<string, readonly Node[]>,
  gone: ReadonlySet<string>,
): Entry[] {
  const deletions = deletionsAt(node).map((deletion) => ({
    deletion,
    named: new Set(replacedIds(deletion)),
  }));
  return [...standingEntries(node, children, gone)].filter(
    (entry) =>
      !deletions.some(
        ({ deletion, named }) =>
          named.has(entry.id) && maySpeakFor(deletion, entry),
      ),
  );
}

/**
 * The deleted rows. What stands in an inner row that is itself gone keeps
 * nothing alive, and rows may lead into each other, so the set grows until it
 * is stable; starting from none makes the answer the same in any order.
 */
function goneRows(
  rows: ReadonlyMap<string, Node>,
  children: ReadonlyMap<string, readonly Node[]>,
): Set<string> {
  const candidates = [...rows.values()]
    .filter((node) => deletionsAt(node).length > 0)
    .sort((a, b) => byCodeUnit(b.path, a.path));
  const gone = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const node of candidates)
      if (
        !gone.has(node.path) &&
        unnamedIn(node, children, gone).length === 0
      ) {
        gone.add(node.path);
        grown = true;
      }
  }
  return gone;
}

/**
 * A row is there when anything stands at it or below it, or keeps it from its
 * deletion; `null`s alone make none.
 */
export function isPresent(tree: Tree, node: Node): boolean {
  if (deletionsAt(node).length > 0 && !tree.gone.has(node.path)) return true;
  if (node.at.some((entry) => !isCleared(entry.value))) return true;
  for (const field of node.fields.values())
    for (const entries of field.values())
      if (entries.some((entry) => !isCleared(entry.value))) return true;
  for (const list of node.lists.values())
    for (const inner of list.values())
      if (!tree.gone.has(inner.path) && isPresent(tree, inner)) return true;
  return false;
}

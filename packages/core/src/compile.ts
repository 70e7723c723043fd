import { currentEntries, isReadable } from "./entry.js";
import { byCodeUnit, isObject, setMember, type Json } from "./json.js";
import { byPosition } from "./position.js";
import { encodeSegment as encodeName, isOwn } from "./target.js";
import {
  buildTree,
  deletionsAt,
  isCleared,
  isPresent,
  standingValues,
  unnamedIn,
  type FieldEntries,
  type Node,
  type Tree,
} from "./tree.js";
import type { Content, Entry, OpenItem } from "./types.js";

/** The current entries, arranged: what is shared, and each person's own by id. */
export interface Trees {
  readonly shared: Tree;
  readonly own: ReadonlyMap<string, Tree>;
}

/** Arranges entries by who speaks. No template, schema or kind is consulted. */
export function treesOf(entries: readonly Entry[]): Trees {
  const groups = new Map<string, Entry[]>([["", []]]);
  for (const entry of currentEntries(entries.filter(isReadable))) {
    const key = isOwn(entry.target) ? entry.by : "";
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const shared = buildTree("", groups.get("")!);
  groups.delete("");
  const people = [...groups.keys()].sort(byCodeUnit);
  const own = new Map(people.map((by) => [by, buildTree(by, groups.get(by)!)]));
  return { shared, own };
}

/** The plain view of entries, by syntax alone. Standard: Content. */
export function compile(entries: readonly Entry[]): Content {
  return compileTrees(treesOf(entries));
}

/** {@link compile} for entries that are arranged already. */
export function compileTrees({ shared, own }: Trees): Content {
  const open: OpenItem[] = [];
  const content: Record<string, unknown> = {};
  emit(shared, open, content);
  const people: Record<string, unknown>[] = [];
  for (const tree of own.values()) {
    const view = { by: tree.by };
    emit(tree, open, view);
    if (Object.keys(view).length > 1) people.push(view);
  }
  if (people.length > 0) content["own"] = people;
  if (open.length > 0)
    content["open"] = open.sort(
      (a, b) =>
        byCodeUnit(a.target, b.target) ||
        byCodeUnit(a.by ?? "", b.by ?? "") ||
        byCodeUnit(a.why, b.why),
    );
  return content as Content;
}

/** Writes a tree's members into `view`, and what cannot be shown plainly into `open`. */
function emit(
  tree: Tree,
  open: OpenItem[],
  view: Record<string, unknown>,
): void {
  const note: Note = (path, why, entries) => {
    open.push({
      target: (tree.by === "" ? "" : "own/") + path,
      ...(tree.by !== "" && { by: tree.by }),
      why,
      values: entries
        .map(({ id, value }) => ({ entry: id, value }))
        .sort((a, b) => byCodeUnit(a.entry, b.entry)),
    });
  };
  for (const [target, entries] of groupByTarget(tree.reserved))
    note(target, "shape", entries);
  emitMembers(tree, tree.root, note, view);
}

type Note = (
  path: string,
  why: OpenItem["why"],
  entries: readonly Entry[],
) => void;

function groupByTarget(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (isCleared(entry.value)) continue;
    const path = isOwn(entry.target) ? entry.target.slice(4) : entry.target;
    groups.set(path, [...(groups.get(path) ?? []), entry]);
  }
  return groups;
}

function emitMembers(
  tree: Tree,
  node: Node,
  note: Note,
  view: Record<string, unknown>,
): void {
  const names = new Set([...node.fields.keys(), ...node.lists.keys()]);
  for (const name of [...names].sort(byCodeUnit)) {
    const rows = emitList(tree, node.lists.get(name), note);
    const field = node.fields.get(name);
    if (rows.length > 0) {
      setMember(view, name, rows);
      if (field) noteHidden(node, name, field, note);
    } else if (field) {
      const value = emitField(node, name, field, note);
      if (value !== undefined) setMember(view, name, value);
    }
  }
}

function emitList(
  tree: Tree,
  list: ReadonlyMap<string, Node> | undefined,
  note: Note,
): Record<string, unknown>[] {
  const rows: (Record<string, unknown> & { id: string })[] = [];
  for (const node of list?.values() ?? []) {
    if (tree.gone.has(node.path) || !isPresent(tree, node)) continue;
    const deletions = deletionsAt(node);
    if (deletions.length > 0)
      note(node.path, "deleted-and-edited", [
        ...deletions,
        ...unnamedIn(node, tree.children, tree.gone),
      ]);
    const odd = node.at.filter(
      ({ value }) => value !== true && !isCleared(value),
    );
    if (odd.length > 0) note(node.path, "shape", odd);
    const row = { id: node.id };
    emitMembers(tree, node, note, row);
    rows.push(row);
  }
  return rows.sort(byPosition);
}

function fieldPath(node: Node, name: string, lang: string): string {
  const prefix = node.path === "" ? "" : node.path + "/";
  return prefix + encodeName(name) + (lang === "" ? "" : "@" + lang);
}

/** Texts by language make a map; a plain value beside them is kept as open. */
function emitField(
  node: Node,
  name: string,
  field: FieldEntries,
  note: Note,
): Json | undefined {
  const map: Record<string, unknown> = {};
  for (const lang of [...field.keys()].sort(byCodeUnit)) {
    if (lang === "") continue;
    const value = settle(node, name, lang, field.get(lang)!, note);
    if (value !== undefined) setMember(map, lang, value);
  }
  const plain = field.get("");
  if (Object.keys(map).length === 0)
    return plain && settle(node, name, "", plain, note);
  if (plain && standingValues(plain).length > 0)
    note(fieldPath(node, name, ""), "shape", plain);
  return map as Json;
}

function noteHidden(
  node: Node,
  name: string,
  field: FieldEntries,
  note: Note,
): void {
  for (const [lang, entries] of field)
    if (standingValues(entries).length > 0)
      note(fieldPath(node, name, lang), "shape", entries);
}

/**
 * A template named with and without its digest is one template: the name with
 * the digest stands. Standard: Content (CON-9).
 */
function withoutShorter(values: readonly Json[]): readonly Json[] {
  const named = values.filter(isObject);
  return values.filter(
    (value) =>
      !isObject(value) ||
      "digest" in value ||
      !named.some(
        (other) =>
          "digest" in other &&
          other["uri"] === value["uri"] &&
          other["version"] === value["version"],
      ),
  );
}

/**
 * The one value that stands, or undefined. Different values are a tie: none is
 * shown and a person decides, but order and place must be something meanwhile.
 */
function settle(
  node: Node,
  name: string,
  lang: string,
  entries: readonly Entry[],
  note: Note,
): Json | undefined {
  const isTemplate = node.path === "" && name === "template";
  const standing = standingValues(entries);
  const values = isTemplate ? withoutShorter(standing) : standing;
  const cleared = entries.some((entry) => isCleared(entry.value));
  const structural = lang === "" && (name === "position" || name === "in");
  const tie = values.length > 1;
  if (
    (tie || (values.length === 1 && cleared)) &&
    !(structural && name === "position")
  )
    note(
      fieldPath(node, name, lang),
      tie ? "tie" : "deleted-and-edited",
      entries,
    );
  if (tie && !structural) return undefined;
  return values[0];
}

import { sealDrafts, treesIn } from "../../document.js";
import { isReadable } from "../../entry.js";
import { parseTarget } from "../../target.js";
import { isCleared, type Node, type Tree } from "../../tree.js";
import type { AskelmatDocument, Entry } from "../../types.js";

/** What a document says now, and how much it holds beside that. */
export interface Standing {
  readonly entries: readonly Entry[];
  /** Readable entries that say nothing any more. */
  readonly past: number;
  /** Entries that nobody can read, and those that content has no place for. */
  readonly unread: number;
}

/**
 * The entries that content is made of: current, not in a deleted row, and not
 * a clearing of what nobody holds on to. Ties stay ties.
 */
export function standingIn(document: AskelmatDocument): Standing {
  const sealed = sealDrafts(document);
  const readable = sealed.entries.filter(isReadable);
  const { shared, own } = treesIn(sealed);
  const entries = [shared, ...own.values()].flatMap((tree) => standingOf(tree));
  const shown = new Set(entries);
  const reserved = [shared, ...own.values()].flatMap((one) => one.reserved);
  const odd = readable.filter(({ target }) => !parseTarget(target)).length;
  const strange = reserved.length + odd;
  const unread = sealed.entries.length - readable.length + strange;
  const past = readable.length - shown.size - strange;
  return { entries: [...shown], past, unread };
}

function standingOf(tree: Tree): readonly Entry[] {
  const found: Entry[] = [];
  const walk = (node: Node): void => {
    if (tree.gone.has(node.path)) return;
    // A deletion stands as long as something keeps its row.
    found.push(...node.at.filter(({ value }) => value === null));
    found.push(...spoken(node.at).filter(({ value }) => value !== null));
    for (const field of node.fields.values())
      for (const at of field.values()) found.push(...spoken(at));
    for (const list of node.lists.values())
      for (const inner of list.values()) walk(inner);
  };
  walk(tree.root);
  return found;
}

/** A clearing counts beside a value: then a person must settle it. */
function spoken(at: readonly Entry[]): readonly Entry[] {
  return at.every(({ value }) => isCleared(value)) ? [] : at;
}

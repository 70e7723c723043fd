import { currentEntries, isReadable } from "../../entry.js";
import type { Json } from "../../json.js";
import { parseTarget } from "../../target.js";
import type { AskelmatDocument, Edit, Entry } from "../../types.js";
import { changesSince, draftTextOf, type TextChange } from "./draft-text.js";

/** How the text stands beside the one that was sent or approved. */
export interface DraftState {
  /** The digest of that text. */
  readonly digest?: string;
  /** True when the text says something else now. */
  readonly changed: boolean;
  /** Where; absent when this copy does not have what it was made of. */
  readonly changes?: readonly TextChange[];
}

/**
 * The edit that says which text a round or an approval is of: its digest, which
 * rests on the entries it consists of. They are listed once for each digest.
 */
export function draftEdit(document: AskelmatDocument, row: string): Edit {
  const { digest, basis } = draftTextOf(document);
  const isListed = basisIn(currentEntries(readable(document))).has(digest);
  return {
    type: "set",
    target: `${row}/digest`,
    value: digest,
    ...(!isListed && { basis }),
  };
}

/** The texts that rounds and approvals of a document name, beside the one that stands. */
export class Drafts {
  readonly #document: AskelmatDocument;
  readonly #now: string;
  readonly #basis: ReadonlyMap<string, readonly string[]>;
  readonly #ids: ReadonlySet<string>;

  constructor(document: AskelmatDocument) {
    this.#document = document;
    this.#ids = new Set(document.entries.map(({ id }) => id));
    this.#now = draftTextOf(document).digest;
    // What was taken back may be what others' approvals rely on.
    this.#basis = basisIn(readable(document));
  }

  stateOf(digest: Json | undefined): DraftState {
    if (typeof digest !== "string") return { changed: false };
    if (digest === this.#now) return { digest, changed: false, changes: [] };
    const basis = this.#basis.get(digest);
    const isHere = basis?.every((id) => this.#ids.has(id));
    return {
      digest,
      changed: true,
      ...(basis && isHere && { changes: changesSince(this.#document, basis) }),
    };
  }
}

function readable(document: AskelmatDocument): readonly Entry[] {
  return document.entries.filter(isReadable);
}

/** What each digest rests on, as entries say. */
function basisIn(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { target, value, basis } of entries) {
    if (typeof value !== "string" || !Array.isArray(basis)) continue;
    const [list = "", , name] = parseTarget(target)?.segments ?? [];
    if (name === "digest" && (list === "rounds" || list === "approvals"))
      found.set(
        value,
        (basis as readonly Json[]).filter((id) => typeof id === "string"),
      );
  }
  return found;
}

import { voicesOf, sealDrafts, withVoices } from "./document.js";
import {
  currentEntries,
  isReadable,
  keyOf,
  replacedIds,
  seal,
  union,
} from "./entry.js";
import { erase } from "./erase.js";
import {
  asList,
  isObject,
  setMember,
  type Json,
  type JsonObject,
} from "./json.js";
import { nameErasure } from "./names.js";
import {
  personalIn,
  withoutPersonal,
  type Personal,
  type Sought,
} from "./personal.js";
import { isOwn } from "./target.js";
import type { AskelmatDocument, Context, Entry } from "./types.js";

/** A place in a document where something tells of a person: standing, past, or a name. */
export interface PersonalPlace {
  /** What to give to {@link withoutPersonalData}. */
  readonly key: string;
  /** The target it was said at; absent for what somebody goes by. */
  readonly target?: string;
  readonly by: string;
  readonly found: readonly Personal[];
  /** True while it stands; false for what only the history holds. */
  readonly current: boolean;
}

/** The members of an entry that hold no text of a person. */
const NO_TEXTS = new Set(["id", "target", "by", "via", "at", "replaces"]);

/**
 * Where a document's texts have personal identity codes or e-mail addresses:
 * shared and own answers, reasons, what is being typed, the history, and the
 * names people go by. Its templates are not looked at.
 *
 * @param sought names to look for in texts as well
 */
export function personalPlaces(
  document: AskelmatDocument,
  sought: readonly Sought[] = [],
): readonly PersonalPlace[] {
  const sealed = sealDrafts(document);
  const current = new Set(currentEntries(voicesOf(sealed)));
  const said = sealed.entries.flatMap((entry) => {
    const found = textsOf(entry).flatMap((text) => personalIn(text, sought));
    if (found.length === 0) return [];
    const { target, by } = entry as Partial<Entry>;
    return {
      key: keyOf(entry),
      ...(typeof target === "string" && { target }),
      by: typeof by === "string" ? by : "",
      found,
      current: current.has(entry),
    };
  });
  const names = asList(sealed.names).filter(isObject);
  return [
    ...said,
    ...names.flatMap((row) => {
      const found = textsIn(row["name"]).flatMap((text) => personalIn(text));
      const by = idOf(row);
      return found.length === 0
        ? []
        : { key: nameKey(by), by, found, current: true };
    }),
  ];
}

/**
 * The document without what was found at some places: their entries are
 * erased, and where the speaker may say it again, the rest of the text stays
 * with `mask` in the gap. Of somebody else's own answer nothing stays. A name
 * with something in it goes altogether, and stays away. Cannot be undone.
 *
 * Standard: Erasure.
 */
export function withoutPersonalData(
  document: AskelmatDocument,
  keys: readonly string[],
  { by, via, at }: Context,
  mask: string,
  sought: readonly Sought[] = [],
): AskelmatDocument {
  const sealed = sealDrafts(document);
  const going = new Set(keys);
  const entries = sealed.entries.filter((entry) => going.has(keyOf(entry)));
  const again = entries
    .filter((entry) => staysInPart(sealed, entry, by))
    .map((entry) =>
      seal({
        ...(masked(withoutNames(entry), mask, sought) as unknown as Entry),
        target: entry.target,
        by,
        ...(via !== undefined && { via }),
        at,
        replaces: [entry.id, ...replacedIds(entry)],
      }),
    );
  const said = withVoices(sealed, union(sealed.entries, again), []);
  const names = asList(document.names)
    .filter(isObject)
    .filter((row) => going.has(nameKey(idOf(row))));
  return erase(said, [...entries.map(keyOf), ...names.map(nameErasure)]);
}

/**
 * True when erasing at a place leaves the rest of its text: it stands, the
 * speaker may say it again, and nothing has been built on it, not even the
 * deletion of its row.
 */
export function staysInPart(
  document: AskelmatDocument,
  entry: Entry,
  me: string,
): boolean {
  return (
    isReadable(entry) &&
    (!isOwn(entry.target) || entry.by === me) &&
    !document.entries.some(
      (other) => isReadable(other) && replacedIds(other).includes(entry.id),
    )
  );
}

/** Whose a name is. */
function idOf({ id }: JsonObject): string {
  return typeof id === "string" ? id : "";
}

function nameKey(id: string): string {
  return "names/" + id;
}

/** What an entry says, without who, when and where. */
function withoutNames(entry: Entry): Json {
  const texts: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(entry))
    if (!NO_TEXTS.has(name)) setMember(texts, name, value);
  return texts;
}

function textsOf(entry: Entry): string[] {
  return isObject(entry) ? textsIn(withoutNames(entry)) : textsIn(entry);
}

function textsIn(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => textsIn(inner as Json))
    : [];
}

function masked(value: Json, mask: string, sought: readonly Sought[]): Json {
  if (typeof value === "string") return withoutPersonal(value, mask, sought);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((inner) =>
      masked(inner, mask, sought),
    );
  if (!isObject(value)) return value;
  const copy: Record<string, Json | undefined> = {};
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) setMember(copy, name, masked(inner, mask, sought));
  return copy;
}

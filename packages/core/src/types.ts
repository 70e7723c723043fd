import type { Json, JsonObject } from "./json.js";

/**
 * One thing somebody said about one place. Never changed once made.
 * Standard: Entries.
 */
export interface Entry extends JsonObject {
  /** `e-` and 26 base32 characters: the digest of all other members. */
  readonly id: string;
  /** The place, e.g. `own/prompts/definition/text@fi`. */
  readonly target: string;
  /** Whose answer: contributor, organisation, room or system. */
  readonly by: string;
  /** Who typed it, when that was somebody else. */
  readonly via?: string;
  /** RFC 3339 time as the device knew it. Decides nothing; absent when the source did not say. */
  readonly at?: string;
  /** The value; `true` for a row; `null` clears a field or deletes a row. */
  readonly value: Json;
  /** Ids of everything the author saw here, and of all that those had replaced. */
  readonly replaces?: readonly string[];
  /** Ids of the entries an agreed value rests on. */
  readonly basis?: readonly string[];
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
}

/** What is being typed: like an entry, but rewritten in place until it is sealed. */
export interface Draft extends JsonObject {
  readonly target: string;
  readonly by: string;
  readonly via?: string;
  /** The tab that is typing; a draft is one per target, `by` and tab. */
  readonly tab: string;
  readonly at?: string;
  readonly value: Json;
  readonly replaces?: readonly string[];
}

/** A text in one or more languages: `{"fi": "…", "sv": "…"}`. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The members of an envelope that this version knows. Others are kept as they are. */
export interface Envelope extends JsonObject {
  readonly $schema?: string;
  readonly specVersion: string;
  readonly kind: string;
  readonly id: string;
  readonly digest?: string;
  readonly content?: JsonObject;
  readonly provenance?: readonly JsonObject[];
  readonly snapshots?: readonly JsonObject[];
  readonly names?: readonly JsonObject[];
  readonly erased?: readonly string[];
  readonly holder?: string;
  readonly mustUnderstand?: readonly string[];
  readonly extensions?: JsonObject;
}

/**
 * A document as it stands on this device: immutable, plain JSON.
 * `content` is computed from `entries` and `drafts`: see {@link contentOf}.
 */
export interface AskelmatDocument extends Envelope {
  readonly entries: readonly Entry[];
  readonly drafts?: readonly Draft[];
}

/** A worksheet template or an assessment framework: plain data, no entries. */
export interface Template extends Envelope {
  readonly version: string;
  readonly content: JsonObject;
}

/** A place that only a person can settle. Standard: Content, open. */
export interface OpenItem extends JsonObject {
  readonly target: string;
  readonly by?: string;
  /**
   * `tie`: different values. `deleted-and-edited`: deleted here, edited there.
   * `shape`: kept, but hidden by another shape of the same member.
   */
  readonly why: "tie" | "deleted-and-edited" | "shape";
  readonly values: readonly { readonly entry: string; readonly value: Json }[];
}

/** The plain view other systems read: shared members at the top, `own` answers, `open` ties. */
export interface Content extends JsonObject {
  readonly own?: readonly (JsonObject & { readonly by: string })[];
  readonly open?: readonly OpenItem[];
}

/** Something wrong at a place. Elements turn `code` and `params` into words. */
export interface Problem {
  /** A JSON Pointer into the file, a target, or `""` for the whole. */
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, Json>>;
}

/** Who is speaking, through whom, when, and in which tab. */
export interface Context {
  readonly by: string;
  readonly via?: string;
  readonly at: string;
  readonly tab?: string;
}

/** A change a person makes, as plain data. Standard: Edits. */
export type Edit =
  | {
      readonly type: "set";
      readonly target: string;
      /** `null` clears the field. */
      readonly value: Json;
      readonly basis?: readonly string[];
      readonly reason?: string;
    }
  | { readonly type: "type"; readonly target: string; readonly value: Json }
  | {
      readonly type: "add-row";
      readonly target: string;
      readonly position?: string;
    }
  | { readonly type: "delete-row"; readonly target: string }
  | { readonly type: "restore-row"; readonly target: string }
  | {
      readonly type: "move-row";
      readonly target: string;
      readonly position?: string;
      readonly in?: string;
    };

/** What one gesture did, so that it can be undone. Plain data. */
export interface Step {
  readonly by: string;
  readonly changes: readonly StepChange[];
}

export interface StepChange {
  readonly target: string;
  /** The distinct values that stood there; more than one in a tie, none when nothing did. */
  readonly before: readonly Json[];
  readonly after: readonly Json[];
  /**
   * `row`: a row added, deleted or restored. `typed`: a draft, so that undo is
   * one too; `untyped`: one taken back. `revived`: a deleted row that came back
   * because of what the gesture wrote; `buried`: one that it wrote in and that
   * stayed deleted.
   */
  readonly how: "field" | "row" | "typed" | "untyped" | "revived" | "buried";
  /** Ids of what stood in an added row already. */
  readonly among?: readonly string[];
  /** Why the one value before, and after, was chosen. */
  readonly grounds?: { readonly before?: Grounds; readonly after?: Grounds };
}

/** What an agreed value rests on. */
export interface Grounds {
  readonly basis?: readonly string[];
  readonly reason?: string;
}

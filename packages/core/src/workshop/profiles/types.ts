import type { Personal } from "../../personal.js";
import type { AskelmatDocument, Problem } from "../../types.js";

/** How much of a document leaves: all of it, all but who said it, or what can be counted. */
export type ExportProfile = "full" | "pseudonymous" | "statistical";

export interface ProfileOptions {
  /** RFC 3339; its day is kept in the copy's provenance. */
  readonly at?: string;
  /** Pseudonymous: `replace` leaves out what tells organisations, the group and roles. */
  readonly organisations?: "keep" | "replace";
  /** Pseudonymous: true takes along what was said earlier and has been replaced since. */
  readonly history?: boolean;
  /** Put in the place of what was found in texts; without it they leave as they are. */
  readonly mask?: string;
  /** With `mask`: only these of the texts found. */
  readonly masked?: ReadonlySet<string>;
  /** Statistical: how many organisations share a sector before it is told; 3. */
  readonly least?: number;
}

/** What is left out, or made coarser. Codes; elements have the words. */
export type LeftWhat =
  /** Names that people go by. */
  | "names"
  /** People who have another id in the copy. */
  | "people"
  /** Times that are days in the copy. */
  | "times"
  /** Who typed for somebody else, and whose copy it is. */
  | "typists"
  /** What has been replaced or deleted since. */
  | "history"
  /** Invitations: when, to what, in which language. */
  | "invitations"
  /** Names of organisations; all that is told of them in statistics. */
  | "organisations"
  | "roles"
  /** Title, group, region, status. */
  | "about"
  | "texts"
  | "reasons"
  | "comments"
  /** Rows in which nothing can be counted, and their order. */
  | "rows"
  /** Answers of a shape or code that the template does not know. */
  | "unread"
  /** Organisations whose sector is not told, because too few share it. */
  | "sectors"
  /** Found in texts and masked. */
  | "masked"
  /** Digests of other files. */
  | "digests"
  /** What the file says of where it has been. */
  | "provenance"
  /** Templates that the copy does not need. */
  | "templates"
  /** What this version does not know. */
  | "unknown";

export interface LeftOut {
  readonly what: LeftWhat;
  readonly count: number;
}

/** Something in a text of the copy that may tell who is meant. */
export interface ProfileHit extends Personal {
  /** Where it stands in the original, and whose words they are there. */
  readonly target: string;
  readonly by: string;
}

/** A copy that is to leave, what was left out of it, and what is still to be looked at. */
export interface Exported {
  /** Absent when it cannot be made; `problems` say why. */
  readonly document?: AskelmatDocument;
  readonly left: readonly LeftOut[];
  readonly hits: readonly ProfileHit[];
  readonly problems: readonly Problem[];
}

/** Counts what is left out, by what it is. */
export class Tally {
  readonly #counts = new Map<LeftWhat, number>();
  readonly #seen = new Set<string>();

  add(what: LeftWhat, count = 1): void {
    if (count > 0)
      this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** Adds one, unless this very thing was counted. */
  once(what: LeftWhat, thing: string): void {
    const key = `${what} ${thing}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.add(what);
  }

  get left(): readonly LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}

/** The day of a time, at its midnight; undefined when it is no time. */
export function dayOf(at: unknown): string | undefined {
  const [day] =
    typeof at === "string" ? (/^\d{4}-\d\d-\d\d(?=T)/.exec(at) ?? []) : [];
  return day === undefined ? undefined : `${day}T00:00:00Z`;
}

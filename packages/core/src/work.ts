import { distinct, same, wellFormed } from "./canonical.js";
import { draftAsEntry, sealDraft, withVoices } from "./document.js";
import {
  currentEntries,
  isReadable,
  replacedIds,
  seal,
  union,
} from "./entry.js";
import { byCodeUnit, type Json } from "./json.js";
import { isOwn, withoutOwn } from "./target.js";
import { isCleared } from "./tree.js";
import type {
  AskelmatDocument,
  Context,
  Draft,
  Entry,
  Grounds,
} from "./types.js";

/** What to write at a target. */
export interface Writing extends Grounds {
  readonly target: string;
  readonly value: Json;
  /** Ids to name besides those at the target: what stands in a deleted row. */
  readonly alsoReplaces?: readonly string[];
}

/**
 * A document being changed by one person in one gesture: entries are added,
 * drafts rewritten, and each new voice names what its author could see.
 */
export class Work {
  readonly #document: AskelmatDocument;
  readonly #context: Context;
  readonly #entries: Map<string, Entry>;
  readonly #unreadable: readonly Entry[];
  #drafts: Draft[];
  readonly #byTarget = new Map<string, Entry[]>();

  constructor(document: AskelmatDocument, context: Context) {
    this.#document = document;
    this.#context = context;
    const readable = document.entries.filter(isReadable);
    this.#unreadable = document.entries.filter((entry) => !isReadable(entry));
    this.#entries = new Map(readable.map((entry) => [entry.id, entry]));
    this.#drafts = [...(document.drafts ?? [])];
    for (const entry of readable) this.#index(entry);
  }

  /** The document as it stands now. */
  get document(): AskelmatDocument {
    const entries = union([...this.#entries.values()], this.#unreadable);
    return withVoices(this.#document, entries, this.#drafts);
  }

  /** What currently stands at a target, in the tree this person writes to. */
  current(target: string): Entry[] {
    return currentEntries([
      ...this.#at(target),
      ...this.#draftsAt(target).map(draftAsEntry),
    ]);
  }

  /** The distinct values that stand at a target; `null` beside a value is one of them. */
  values(target: string): readonly Json[] {
    const values = distinct(
      this.current(target).map(({ value }) =>
        isCleared(value) ? null : value,
      ),
    );
    return values.length === 1 && values[0] === null ? [] : values;
  }

  /** Why the value that stands at a target was chosen, when somebody said why. */
  grounds(target: string): Grounds | undefined {
    const agreed = this.current(target).find(
      ({ basis, reason }) => basis !== undefined || reason !== undefined,
    );
    return agreed && groundsIn(agreed);
  }

  /** Everything at the target that the author could see, and all that those had replaced. */
  seen(target: string): string[] {
    return this.#at(target).flatMap((entry) => [
      entry.id,
      ...replacedIds(entry),
    ]);
  }

  /** Writes an entry at once. Drafts at the place are built on, so they are sealed or folded in. */
  write(writing: Writing): void {
    const { target, value } = writing;
    const mine = this.#draftsAt(target).find((draft) => this.#isMine(draft));
    if (mine) this.#drop(mine);
    this.sealDraftsAt(target);
    const replaces = [
      ...this.seen(target),
      ...(mine ? replacedIds(mine) : []),
      ...(writing.alsoReplaces ?? []),
    ];
    this.#add(
      seal({
        ...this.#voice(target, value, replaces),
        ...groundsIn(writing),
      }),
    );
  }

  /**
   * Writes the values that stood at a target before. More than one is a tie,
   * put back as it was: each value a voice of its own, none naming another.
   */
  writeAll(
    target: string,
    values: readonly Json[],
    grounds: Grounds = {},
  ): void {
    if (values.length <= 1) {
      this.write({ ...grounds, target, value: values[0] ?? null });
      return;
    }
    this.untype(target);
    this.sealDraftsAt(target);
    const replaces = this.seen(target);
    for (const value of values)
      this.#add(seal(this.#voice(target, value, replaces)));
  }

  /** Rewrites this tab's draft at a target, or begins one. */
  type(target: string, typed: Json): void {
    const value = wellFormed(clearedToNull(typed));
    const mine = this.#draftsAt(target).find((draft) => this.#isMine(draft));
    if (mine && same(mine.value, value)) return;
    if (mine) this.#drop(mine);
    const before = this.values(target);
    if (before.length <= 1 && same(before[0] ?? null, value)) return;
    if (mine) {
      this.#drafts.push({ ...mine, value, at: this.#context.at });
      return;
    }
    this.sealDraftsAt(target);
    const voice = this.#voice(target, value, this.seen(target));
    this.#drafts.push({ ...voice, tab: this.#context.tab ?? "" });
  }

  /** Takes this tab's draft at a target back, as if it had never been typed. */
  untype(target: string): void {
    const mine = this.#draftsAt(target).find((draft) => this.#isMine(draft));
    if (mine) this.#drop(mine);
  }

  /** True when anything was ever said at a row, in it, or about standing in it. */
  knows(row: string): boolean {
    const path = withoutOwn(row);
    for (const [target, entries] of this.#byTarget)
      if (isAbout(target, row) || entries.some(({ value }) => value === path))
        return true;
    return this.#drafts.some(
      ({ target, value }) => isAbout(target, row) || value === path,
    );
  }

  /** True when this tab has a draft at the target. */
  isTyping(target: string): boolean {
    return this.#draftsAt(target).some((draft) => this.#isMine(draft));
  }

  /** Seals the drafts at a target, so that they can be named. */
  sealDraftsAt(target: string): void {
    for (const draft of this.#draftsAt(target)) {
      this.#drop(draft);
      if (draft.value !== null || replacedIds(draft).length > 0)
        this.#add(sealDraft(draft));
    }
  }

  #voice(target: string, value: Json, replaces: readonly string[]) {
    const { by, via, at } = this.#context;
    const named = [...new Set(replaces)].sort(byCodeUnit);
    return {
      target,
      by,
      ...(via !== undefined && { via }),
      at,
      value: wellFormed(clearedToNull(value)),
      ...(named.length > 0 && { replaces: named }),
    };
  }

  /** All entries at a target, superseded ones too; of one's own, only one's own. */
  #at(target: string): Entry[] {
    const entries = this.#byTarget.get(target) ?? [];
    return isOwn(target)
      ? entries.filter((entry) => entry.by === this.#context.by)
      : entries;
  }

  #draftsAt(target: string): Draft[] {
    return this.#drafts.filter(
      (draft) =>
        draft.target === target &&
        (!isOwn(target) || draft.by === this.#context.by),
    );
  }

  #isMine(draft: Draft): boolean {
    const { by, via, tab } = this.#context;
    return draft.by === by && draft.via === via && draft.tab === (tab ?? "");
  }

  #drop(draft: Draft): void {
    this.#drafts = this.#drafts.filter((other) => other !== draft);
  }

  #add(entry: Entry): void {
    if (this.#entries.has(entry.id)) return;
    this.#entries.set(entry.id, entry);
    this.#index(entry);
  }

  #index(entry: Entry): void {
    const group = this.#byTarget.get(entry.target);
    if (group) group.push(entry);
    else this.#byTarget.set(entry.target, [entry]);
  }
}

function groundsIn({ basis, reason }: Grounds): Grounds {
  return {
    ...(basis !== undefined && { basis }),
    ...(reason !== undefined && { reason }),
  };
}

function clearedToNull(value: Json): Json {
  return isCleared(value) ? null : value;
}

/** True for a row itself and everything in it. */
function isAbout(target: string, row: string): boolean {
  return target === row || target.startsWith(row + "/");
}

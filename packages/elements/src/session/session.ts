import {
  applyEdits,
  newId,
  undo,
  type AskelmatDocument,
  type Context,
  type Edit,
  type Json,
  type Problem,
  type Step,
} from "@askelmat/core";
import type { StorageAdapter } from "@askelmat/storage";
import { Saver, type SaveState } from "./saver.js";
import { UndoStack } from "./undo-stack.js";

export type { SaveState } from "./saver.js";

/** The longest that typed text waits before it is in the document. */
const FLUSH_MS = 250;

/** Why the session tells its owner something. `edits` only when a person made them. */
export interface SessionChange {
  readonly what: "document" | "save" | "me";
  readonly edits?: readonly Edit[];
  /** True when a field that held words holds others: only that field is different. */
  readonly goesOn?: boolean;
}

export interface SessionOptions {
  readonly document: AskelmatDocument;
  /** Who this device is in the document; a new person when absent. */
  readonly me?: string;
  /** Asked before a person's edit; false leaves the document as it is. */
  readonly allow?: (edits: readonly Edit[]) => boolean;
  readonly now?: () => Date;
}

/**
 * One person at work on one document: what stands, who speaks, what is being
 * typed, what can be taken back and whether it is saved. Knows no elements and
 * no words; all document logic is core's.
 */
export class Session {
  /** Names this session's drafts, so that two tabs do not share one. */
  readonly tab = newId("t");
  /** Asked before a person's edit; false leaves the document as it is. */
  allow: (edits: readonly Edit[]) => boolean;
  readonly #listeners = new Set<(change: SessionChange) => void>();
  readonly #now: () => Date;
  readonly #undo = new UndoStack();
  readonly #typing = new Map<string, Json>();
  readonly #births = new Map<string, readonly Edit[]>();
  /** True when listeners were told that typing goes on, and not yet that it has ended. */
  #goesOn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saver: Saver | undefined;
  #save: SaveState = { state: "host" };
  #settled: SaveState = this.#save;
  #document: AskelmatDocument;
  #me: string;

  constructor(options: SessionOptions) {
    this.#document = options.document;
    this.#me = options.me ?? newId("c");
    this.allow = options.allow ?? (() => true);
    this.#now = options.now ?? (() => new Date());
  }

  /** Calls back after every change; returns what ends that. */
  listen(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The document with everything but the last quarter second of typing. */
  get document(): AskelmatDocument {
    return this.#document;
  }

  /** The contributor id that own answers are given by. */
  get me(): string {
    return this.#me;
  }

  get save(): SaveState {
    return this.#save;
  }

  /** Where it is saved; undefined when the page around keeps the document. */
  get store(): StorageAdapter | undefined {
    return this.#saver?.adapter;
  }

  /** Notes the state as it was, before something that changes much at once. */
  note(before: "merge" | "return"): void {
    this.#saver?.note(before);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo || this.#typing.size > 0;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /** Makes one gesture's edits at once: one step to take back. */
  edit(edits: readonly Edit[]): readonly Problem[] {
    this.flush();
    return this.#perform(edits, (step) => {
      this.#undo.add(step);
      return false;
    });
  }

  /**
   * Notes what a field holds while it is typed. Costs nothing but the note;
   * it reaches the document within a quarter of a second.
   *
   * @param birth makes the rows the field stands in, in the same step
   */
  type(target: string, value: Json, birth?: readonly Edit[]): void {
    this.#typing.set(target, value);
    if (birth) this.#births.set(target, birth);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.flush(), FLUSH_MS);
    if (this.#saver && this.#save.state !== "saving")
      this.#setSave({ state: "saving" });
  }

  /** What is typed at a target in this very tab, whatever others have said there meanwhile. */
  typed(target: string): Json | undefined {
    const { drafts } = this.#document;
    return (
      this.#typing.get(target) ??
      drafts?.find(
        (draft) =>
          draft.target === target &&
          draft.tab === this.tab &&
          draft.by === this.#me,
      )?.value
    );
  }

  /** Puts what is typed into the document now. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const typed = [...this.#typing];
    const births = new Map(this.#births);
    this.#typing.clear();
    this.#births.clear();
    const before = this.#document;
    for (const [target, value] of typed)
      this.#perform(
        [...(births.get(target) ?? []), { type: "type", target, value }],
        (step) =>
          this.#undo.addTyping(step, target, this.#now().getTime()) &&
          isRewritten(step),
      );
    // Typed and taken back: what was true of saving is true again.
    if (this.#document === before && !this.#saver?.running)
      this.#setSave(this.#settled);
  }

  /** Says that a field was left: typing there again is a new step. */
  endGesture(): void {
    this.flush();
    this.#undo.endGesture();
    if (this.#goesOn) this.#tell({ what: "document" });
  }

  /** Takes the last step back, or says why it cannot be. */
  undo(): Problem | undefined {
    this.flush();
    const step = this.#undo.takeUndo();
    return step && this.#takeBack(step, (back) => this.#undo.pushRedo(back));
  }

  /** Does again what was last taken back. */
  redo(): Problem | undefined {
    this.flush();
    const step = this.#undo.takeRedo();
    return step && this.#takeBack(step, (back) => this.#undo.pushUndo(back));
  }

  /** Puts another document in this one's place; attach storage anew after it. */
  load(document: AskelmatDocument, me = newId("c")): void {
    this.detach();
    this.#undo.clear();
    this.#document = document;
    this.#me = me;
    this.#tell({ what: "document" });
  }

  /** Changes the document by other means than an edit: a merge, a name, an erasure. */
  replace(change: (document: AskelmatDocument) => AskelmatDocument): void {
    this.flush();
    const next = change(this.#document);
    if (next === this.#document) return;
    // Whoever erased it, in another window too: no step may bring it back.
    if (sizeOf(next.erased) > sizeOf(this.#document.erased)) this.#undo.clear();
    this.#document = next;
    this.#store();
    this.#tell({ what: "document" });
  }

  /** Changes the document by an erasure: no step may bring back what went. */
  erase(change: (document: AskelmatDocument) => AskelmatDocument): void {
    this.flush();
    this.#undo.clear();
    this.replace(change);
  }

  /** Goes on as somebody who has spoken in this document, or as a new person. */
  goOnAs(me = newId("c")): void {
    this.flush();
    if (me === this.#me) return;
    this.#me = me;
    this.#undo.clear();
    if (this.#save.state === "saved" || this.#save.state === "memory")
      this.#store();
    this.#tell({ what: "me" });
  }

  /**
   * Saves to an adapter from the next change on; nothing is written before.
   *
   * @param key the slot that leads back to this document
   * @param stored the document as it was loaded from this adapter, if it was
   */
  attach(
    adapter: StorageAdapter,
    key?: string,
    stored?: AskelmatDocument,
  ): void {
    const now = () => this.#now().toISOString();
    const saver: Saver = new Saver(adapter, key, stored, now, (state) => {
      if (this.#saver !== saver) return;
      this.#settled = state;
      if (this.#timer === undefined) this.#setSave(state);
    });
    this.#saver = saver;
    this.#settle({ state: stored ? "saved" : "idle" });
  }

  /** Saves no more: the page around keeps the document, or nobody does. */
  detach(): void {
    this.flush();
    this.#saver = undefined;
    this.#settle({ state: "host" });
  }

  /** Deletes the document from this device; it stays on screen and saves no more. */
  async forget(): Promise<void> {
    const saver = this.#saver;
    this.detach();
    await saver?.forget(this.#document.id);
  }

  /** Resolves when everything typed so far is written, or has failed to be. */
  async settled(): Promise<void> {
    this.flush();
    await this.#saver?.running;
  }

  /** Who speaks, when, in which tab: for core. */
  context(): Context {
    return { by: this.#me, at: this.#now().toISOString(), tab: this.tab };
  }

  /** @param keep puts the step where it can be taken back; true when typing only goes on */
  #perform(
    edits: readonly Edit[],
    keep: (step: Step) => boolean,
  ): readonly Problem[] {
    if (!this.allow(edits)) {
      this.#tell({ what: "document" }); // So that controls show what stands.
      return [];
    }
    const context = this.context();
    const { document, step, problems } = applyEdits(
      this.#document,
      edits,
      context,
    );
    let goesOn = false;
    if (step) {
      this.#document = document;
      goesOn = keep(step) && problems.length === 0;
      this.#store();
    }
    if (step || problems.length > 0)
      this.#tell({ what: "document", goesOn, ...(step && { edits }) });
    return problems;
  }

  #takeBack(step: Step, keep: (back: Step) => void): Problem | undefined {
    const result = undo(this.#document, step, this.context());
    if ("problem" in result) {
      this.#tell({ what: "document" });
      return result.problem;
    }
    this.#document = result.document;
    keep(result.step);
    this.#store();
    this.#tell({ what: "document", edits: [] });
    return undefined;
  }

  #store(): void {
    if (!this.#saver) return;
    this.#saver.write(this.#document, this.#me);
    this.#setSave({ state: "saving" });
  }

  #tell(change: SessionChange): void {
    if (change.what === "document") this.#goesOn = change.goesOn ?? false;
    for (const listener of this.#listeners) listener(change);
  }

  #settle(save: SaveState): void {
    this.#settled = save;
    this.#setSave(save);
  }

  #setSave(save: SaveState): void {
    if (save.state === "saving" && this.#save.state === "saving") return;
    this.#save = save;
    this.#tell({ what: "save" });
  }
}

function sizeOf(ids: readonly string[] = []): number {
  return ids.length;
}

/** True when one text took the place of one other, and nothing came or went. */
function isRewritten({ changes: [change, ...more] }: Step): boolean {
  if (more.length > 0 || change?.how !== "typed") return false;
  const { before, after } = change;
  return [before, after].every(
    ([text, ...others]) =>
      typeof text === "string" && text !== "" && others.length === 0,
  );
}

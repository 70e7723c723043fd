import {
  LIMITS,
  type AskelmatDocument,
  type Gathering,
  type Problem,
  type ReceivedFile,
  type WorkshopNote,
} from "@askelmat/core";
import { files, type Files } from "../base/files.js";
import type { Session } from "../session/session.js";
import { piecesOf } from "./apart.js";
import { begun } from "./begun.js";
import type { EloMerge } from "./elo-merge.js";
import { isForeign, isStranger, pathOf } from "./folder.js";
import { Slices } from "./slices.js";

/**
 * What came of a file. `first`: it said which document this is. `left`: it was
 * not read, since the reader had had enough. `stranger`: a picture or a note
 * that lay in the same folder.
 */
export type Outcome = ReceivedFile["outcome"] | "first" | "left" | "stranger";

/** A file that was taken in, or was not, and why. */
export interface FileLine {
  readonly name: string;
  readonly file: File;
  readonly outcome: Outcome;
  /** Whose answers are in it. */
  readonly by: readonly string[];
  readonly newcomers: readonly string[];
  readonly goingOn: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly WorkshopNote[];
  /** Entries that its holder erased: offered, not obeyed. */
  readonly offeredErasure: readonly string[];
}

type Told = Omit<FileLine, "name" | "file">;

/** Takes files in one by one, and tells of each what came of it. */
export class Intake {
  /** Every file so far, in the order they came. */
  lines: readonly FileLine[] = [];
  /** How far it is; absent while nothing is being read. */
  progress: { done: number; of: number } | undefined;
  /** True when the reader stopped before all was read. */
  isCut = false;
  readonly slices = new Slices();
  readonly #tool: EloMerge;
  #waiting: { file: File; adopt: boolean }[] = [];
  /** What has been read, and onto what; the session gets it once, at the end. */
  #gathering?: { onto: AskelmatDocument; session: Session; all: Gathering };

  readonly #onEnd: (lines: readonly FileLine[]) => void;

  /** @param onEnd is told what came of the files that were given last */
  constructor(tool: EloMerge, onEnd: (lines: readonly FileLine[]) => void) {
    this.#tool = tool;
    this.#onEnd = onEnd;
  }

  /**
   * Takes files in; those that come while others are being read wait behind them.
   *
   * @param adopt takes people's own answers also out of another document of the same template
   */
  async take(given: readonly File[], adopt = false): Promise<void> {
    if (this.#tool.currentMode !== "agree" || given.length === 0) return;
    this.#waiting.push(...given.map((file) => ({ file, adopt })));
    if (this.progress) {
      this.progress.of += given.length;
      return;
    }
    const known = new Set(this.lines);
    this.isCut = false;
    this.progress = { done: 0, of: given.length };
    this.#tool.requestUpdate();
    try {
      const all = await files();
      try {
        await this.#takeAll(all);
      } finally {
        this.#keep(all);
      }
    } catch (error) {
      console.error("askelmat: files could not be taken in", error);
      this.#endWith(bad({ path: "", code: "leaf-files" }));
    }
    this.progress = undefined;
    this.#onEnd(this.lines.filter((line) => !known.has(line)));
    this.#tool.requestUpdate();
  }

  /** Stops after the file that is being read. What has been read stays. */
  cancel(): void {
    this.isCut = this.#waiting.length > 0;
  }

  /** Tells of something that could not even become a file. */
  refuse(name: string, ...problems: readonly Problem[]): void {
    this.#tell(new File([], name), bad(...problems));
    this.#tool.requestUpdate();
  }

  /** Takes another document's answers in after all. */
  async adopt({ file }: FileLine): Promise<void> {
    this.lines = this.lines.filter((line) => line.file !== file);
    await this.take([file], true);
  }

  async #takeAll(all: Files): Promise<void> {
    for (let one = this.#waiting[0]; one; one = this.#waiting[0]) {
      const told = await this.#takeOne(all, one.file, one.adopt);
      this.#waiting.shift();
      if ("pieces" in told) {
        const { adopt } = one;
        this.#waiting.unshift(...told.pieces.map((file) => ({ file, adopt })));
        this.progress!.of += told.pieces.length;
      } else if (isForeign(one.file, told.problems))
        this.#tell(one.file, telling("stranger"));
      else this.#tell(one.file, told);
      this.progress!.done++;
      this.#tool.requestUpdate();
      await this.slices.next();
      if (this.isCut) this.#endWith(telling("left"));
    }
  }

  async #takeOne(
    all: Files,
    file: File,
    adopt: boolean,
  ): Promise<Told | { readonly pieces: readonly File[] }> {
    const { size } = file;
    if (await isStranger(file)) return telling("stranger");
    // A film picked by mistake is not read into memory.
    if (size > LIMITS.bytes) {
      const params = { bytes: size, limit: LIMITS.bytes };
      return bad({ path: "", code: "file-too-large", params });
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return bad({ path: "", code: "file-unreadable" });
    }
    const pieces = piecesOf(all, file, bytes);
    if (pieces) return { pieces };
    const gathering = this.#gatheringOf(all);
    return gathering
      ? gathering.add(bytes, { adopt })
      : this.#begin(all, bytes);
  }

  /** What files are gathered onto; nothing before the first good one. */
  #gatheringOf({ Gathering }: Files): Gathering | undefined {
    const { session, ownsSession } = this.#tool;
    if (this.#gathering || !session) return this.#gathering?.all;
    session.flush();
    const { document: onto } = session;
    // A form that nobody has touched gives way to the first file, unless it is open around here.
    const isUntouched = onto.entries.length <= 1 && !onto.drafts?.length;
    if (ownsSession && isUntouched) return undefined;
    const all = new Gathering(onto);
    this.#gathering = { onto, session, all };
    return all;
  }

  /** The first good file says which document this is. */
  async #begin(all: Files, bytes: Uint8Array<ArrayBuffer>): Promise<Told> {
    const opening = await all.openRead(all, bytes);
    const { document, template, readOnly, problems } = opening;
    if (readOnly) return bad(readOnly);
    if (!document)
      return bad(
        ...(template ? [{ path: "", code: "merge-template" }] : problems),
      );
    const session = await begun(this.#tool, { ...opening, problems: [] });
    // Read once more onto nothing, for whose answers are in it and what is to be said of them.
    const blank = { ...session.document, entries: [], drafts: [] };
    const told = new all.Gathering(blank).add(bytes);
    return { ...told, outcome: "first", problems };
  }

  /** Hands the session all that has been read. What was agreed meanwhile stays. */
  #keep({ mergeDocuments }: Files): void {
    if (!this.#gathering) return;
    const { onto, session, all } = this.#gathering;
    this.#gathering = undefined;
    const { document } = all;
    if (document !== onto)
      session.replace((now) =>
        now === onto ? document : mergeDocuments(now, document).document,
      );
  }

  #tell(file: File, told: Told): void {
    const { outcome, by, newcomers, goingOn } = told;
    const { problems, notes, offeredErasure } = told;
    const line = { name: pathOf(file), file, outcome, by, newcomers, goingOn };
    const rest = { problems, notes, offeredErasure };
    this.lines = [...this.lines, { ...line, ...rest }];
  }

  /** Says the same of all that have not been read. */
  #endWith(told: Told): void {
    for (const { file } of this.#waiting) this.#tell(file, told);
    this.#waiting = [];
  }
}

function telling(outcome: Outcome, problems: readonly Problem[] = []): Told {
  const nobody = { by: [], newcomers: [], goingOn: [] };
  return { outcome, ...nobody, problems, notes: [], offeredErasure: [] };
}

const bad = (...problems: readonly Problem[]) => telling("bad", problems);

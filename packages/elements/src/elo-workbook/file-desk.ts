import {
  documentText,
  fileName,
  sealDrafts,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { chooseCopy, copyOf } from "./copies.js";
import { textDialog } from "./dialogs.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { mergeFiles, type FileProblems } from "./merge-files.js";
import { OpenDocument } from "./open-document.js";
import type { TakenPackage } from "./package-desk.js";
import { readPicked, type PickedFile } from "./picked-file.js";
import { askStart, isFillable } from "./tools-view.js";

const TYPE = "application/vnd.askelmat+json";

/** Files in and out of a workbook. Nothing here overwrites a document. */
export class FileDesk {
  readonly #workbook: EloWorkbook;

  constructor(workbook: EloWorkbook) {
    this.#workbook = workbook;
  }

  /** Takes in picked or dropped files: opens, merges, or says what is wrong. */
  async take(files: readonly File[]): Promise<void> {
    const workbook = this.#workbook;
    workbook.clearMessages();
    const opened: string[] = [];
    const unpacked: OpenDocument[] = [];
    const words: (() => string)[] = [];
    const refused: FileProblems[] = [];
    let start: Template | undefined;
    for (const file of files) {
      const picked = await readPicked(file);
      const { read, name } = picked;
      const refuse = (problem: Problem) =>
        refused.push({ name, problems: [problem] });
      if (!read.ok) refused.push({ name, problems: read.problems });
      else if (read.template) {
        if (isFillable(read.template)) askStart(workbook, read.template);
        else refuse({ path: "", code: "file-not-fillable" });
      } else if (read.document.kind === "package") {
        const taken = await this.#takePackage(picked);
        if (!taken) refuse({ path: "", code: "leaf-files" });
        else {
          words.push(taken.words);
          unpacked.push(...taken.opened);
          start = taken.start ?? start;
        }
      } else {
        const id = await this.#takeDocument(
          picked,
          read.document,
          read.problems,
        );
        if (id !== undefined) opened.push(id);
      }
    }
    opened.push(...unpacked.map(({ id }) => id));
    if (opened.length > 0 || words.length > 0)
      await workbook.show(opened.length === 1 ? opened[0] : undefined);
    if (words.length > 0)
      workbook.tell(() => words.map((say) => say()).join(" "), {
        keep: unpacked.filter(({ readOnly }) => !readOnly),
      });
    if (start) askStart(workbook, start);
    workbook.refuse(refused);
  }

  /** Merges copies of the open document into it, those in packages too. */
  async merge(files: readonly File[]): Promise<void> {
    const { open } = this.#workbook;
    if (!open) return;
    this.#workbook.clearMessages();
    const picked: PickedFile[] = [];
    const problems: Problem[] = [];
    for (const file of files) {
      const one = await readPicked(file);
      const isPackage = one.read.ok && one.read.document?.kind === "package";
      const desk = isPackage ? await this.#packages() : undefined;
      const pack = desk?.unpack(one);
      const copies = pack?.documents.filter(
        ({ document }) => document.id === open.id,
      );
      if (!pack || !copies || copies.length === 0) picked.push(one);
      else {
        picked.push(...copies);
        problems.push(...pack.problems);
        if (pack.documents.length > copies.length)
          problems.push({ path: "", code: "package-rest" });
      }
    }
    this.#merge(open, picked, problems);
  }

  /** Gives a document to the reader as a file. */
  async give(id: string): Promise<void> {
    const open = await this.#workbook.find(id);
    if (!open) return;
    await this.#give(fileOf(open));
  }

  /** Gives all documents to the reader as one file. */
  async giveAll(): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const name = `askelmat-${day}.askelmat.json`;
    const desk = await this.#packages();
    const text = await desk?.packAll(this.#workbook);
    if (text !== undefined)
      return this.#give({ blob: new Blob([text], { type: TYPE }), name });
    const problem = desk
      ? { path: "", code: "package-too-large" }
      : { path: "", code: "leaf-files" };
    this.#workbook.refuse([{ name, problems: [problem] }]);
  }

  async #give({ blob, name }: { blob: Blob; name: string }): Promise<void> {
    const text = () => blob.text();
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      await this.showText(text);
      return;
    }
    this.#workbook.clearMessages();
    this.#workbook.tell(
      () =>
        msg(str`Tiedosto ${name} siirtyi selaimen latauksiin.`, {
          id: "workbook.exported",
        }),
      { text },
    );
  }

  /** Shows a file's text, to be copied where downloads do not work. */
  async showText(text: () => Promise<string>): Promise<void> {
    const shown = await text();
    this.#workbook.ask(() => textDialog(shown));
  }

  #merge(
    open: OpenDocument,
    picked: readonly PickedFile[],
    problems: readonly Problem[] = [],
  ): void {
    const summary = mergeFiles(open.session, picked);
    if (summary.files.length > 0) {
      open.merged = {
        ...summary,
        problems: [...problems, ...summary.problems],
      };
      this.#workbook.focusOn(".merged");
    }
    this.#workbook.refuse(summary.refused);
  }

  /** The id of a document that is newly open; undefined when there is none to show. */
  async #takeDocument(
    picked: PickedFile,
    document: AskelmatDocument,
    problems: readonly Problem[],
  ): Promise<string | undefined> {
    const workbook = this.#workbook;
    const library = await workbook.library;
    const { id } = document;
    const add = (taken: AskelmatDocument) => {
      const open = new OpenDocument(taken, { problems, isFile: true });
      if (open.readOnly) open.original = picked.blob;
      library.add(open);
      return taken.id;
    };
    if (!(await workbook.attempt(() => library.has(id), true)))
      return add(document);
    const choice = await chooseCopy(workbook, () => {
      const { name } = picked;
      const title = documentTitle(document);
      return msg(
        str`Tiedosto ${name} on kopio asiakirjasta ”${title}”. Mitään ei korvata, valitsit kumman tahansa.`,
        { id: "workbook.copy-what" },
      );
    });
    if (choice === "separate") return add(copyOf(workbook, document));
    if (choice === undefined) return undefined;
    if (workbook.open?.id !== id) await workbook.show(id);
    if (workbook.open) this.#merge(workbook.open, [picked]);
    return undefined;
  }

  async #takePackage(picked: PickedFile): Promise<TakenPackage | undefined> {
    const desk = await this.#packages();
    const pack = desk?.unpack(picked);
    return pack && desk?.takePackage(this.#workbook, pack);
  }

  /** What knows packages; loaded with the first one, undefined when it does not come. */
  async #packages() {
    try {
      return await import("./package-desk.js");
    } catch (error) {
      console.error("askelmat: the code for packages did not load", error);
      return undefined;
    }
  }
}

/** An open document as a file; one that may not be changed as it came. */
function fileOf(open: OpenDocument): { blob: Blob; name: string } {
  const { session, template, original } = open;
  session.replace(sealDrafts);
  const name = fileName(session.document);
  if (original) return { blob: original, name };
  const text = documentText(session.document, {
    at: new Date().toISOString(),
    tool: "askelmat",
    ...(template && { snapshots: [template] }),
  });
  return { blob: new Blob([text], { type: TYPE }), name };
}

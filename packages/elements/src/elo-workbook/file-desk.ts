import {
  fileName,
  fileText,
  sealDrafts,
  type AskelmatDocument,
  type Problem,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { copyDialog, textDialog } from "./dialogs.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { mergeFiles, type FileProblems } from "./merge-files.js";
import { OpenDocument, separateCopy } from "./open-document.js";
import { readPicked, type PickedFile } from "./picked-file.js";
import { askStart } from "./tools-view.js";

/** What to do with a copy of a document that is here already. */
export type CopyChoice = "merge" | "separate";

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
    const refused: FileProblems[] = [];
    for (const file of files) {
      const picked = await readPicked(file);
      const { read, name } = picked;
      if (!read.ok) refused.push({ name, problems: read.problems });
      else if (read.template) askStart(workbook, read.template);
      else {
        const id = await this.#takeDocument(
          picked,
          read.document,
          read.problems,
        );
        if (id !== undefined) opened.push(id);
      }
    }
    if (opened.length > 0)
      await workbook.show(opened.length === 1 ? opened[0] : undefined);
    workbook.refuse(refused);
  }

  /** Merges copies of the open document into it. */
  async merge(files: readonly File[]): Promise<void> {
    const { open } = this.#workbook;
    if (!open) return;
    this.#workbook.clearMessages();
    const picked: PickedFile[] = [];
    for (const file of files) picked.push(await readPicked(file));
    this.#merge(open, picked);
  }

  /** Gives a document to the reader as a file. */
  async give(id: string): Promise<void> {
    const open = await this.#workbook.find(id);
    if (!open) return;
    const { blob, name } = fileOf(open);
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
      text,
    );
  }

  /** Shows a file's text, to be copied where downloads do not work. */
  async showText(text: () => Promise<string>): Promise<void> {
    const shown = await text();
    this.#workbook.ask(() => textDialog(shown));
  }

  #merge(open: OpenDocument, picked: readonly PickedFile[]): void {
    const summary = mergeFiles(open.session, picked);
    if (summary.files.length > 0) {
      open.merged = summary;
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
    const choice = await this.#chooseCopy(picked.name, document);
    if (choice === "separate") {
      const title = workbook.inLanguage(() => copyTitle(document));
      return add(separateCopy(document, title, workbook.locale));
    }
    if (choice === undefined) return undefined;
    if (workbook.open?.id !== id) await workbook.show(id);
    if (workbook.open) this.#merge(workbook.open, [picked]);
    return undefined;
  }

  #chooseCopy(
    name: string,
    document: AskelmatDocument,
  ): Promise<CopyChoice | undefined> {
    return new Promise((resolve) => {
      this.#workbook.ask(() =>
        copyDialog(name, documentTitle(document), resolve),
      );
    });
  }
}

function copyTitle(document: AskelmatDocument): string {
  const title = documentTitle(document);
  return msg(str`${title} (erillinen kopio)`, { id: "workbook.copy-title" });
}

/** An open document as a file; one that may not be changed as it came. */
function fileOf(open: OpenDocument): { blob: Blob; name: string } {
  const { session, template, original } = open;
  session.replace(sealDrafts);
  const name = fileName(session.document);
  if (original) return { blob: original, name };
  const text = fileText(session.document, {
    at: new Date().toISOString(),
    tool: "askelmat",
    ...(template && { snapshots: [template] }),
  });
  const type = "application/vnd.askelmat+json";
  return { blob: new Blob([text], { type }), name };
}

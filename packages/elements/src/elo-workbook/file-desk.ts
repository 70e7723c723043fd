import {
  documentText,
  fileName,
  sealDrafts,
  type Problem,
} from "@askelmat/core";
import { files } from "../base/files.js";
import { msg, str } from "../locale/locale.js";
import { textDialog } from "../shared/text-dialog.js";
import type { EloWorkbook } from "./elo-workbook.js";
import type { OpenDocument } from "./open-document.js";

const TYPE = "application/vnd.askelmat+json";

/** Files in and out of a workbook. Nothing here overwrites a document. */
export class FileDesk {
  readonly #workbook: EloWorkbook;

  constructor(workbook: EloWorkbook) {
    this.#workbook = workbook;
  }

  /** Takes in picked or dropped files: opens, merges, or says what is wrong. */
  async take(given: readonly File[]): Promise<void> {
    this.#workbook.clearMessages();
    const loaded = await this.#load(given);
    await loaded?.desk.takeFiles(loaded.core, this.#workbook, given);
  }

  /** Merges copies of the open document into it, those in packages too. */
  async merge(given: readonly File[]): Promise<void> {
    const { open } = this.#workbook;
    if (!open) return;
    this.#workbook.clearMessages();
    const loaded = await this.#load(given);
    await loaded?.desk.mergeInto(loaded.core, this.#workbook, open, given);
  }

  /** Gives a document to the reader as a file. */
  async give(id: string): Promise<void> {
    const open = await this.#workbook.find(id);
    if (open && (await this.#mayLeave(() => Promise.resolve([open]))))
      await this.#give(fileOf(open));
  }

  /** Gives all documents to the reader as one file, or some. */
  async giveAll(ids?: readonly string[]): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const name = `askelmat-${day}.askelmat.json`;
    const loaded = await this.#load([{ name }], "leaf-dialogs");
    if (!loaded || !(await this.#mayLeave(() => this.#all(ids)))) return;
    const text = await loaded.desk.packAll(loaded.core, this.#workbook, ids);
    if (text === undefined)
      this.#refuse([{ name }], { path: "", code: "package-too-large" });
    else await this.#give({ blob: new Blob([text], { type: TYPE }), name });
  }

  /** What has to do with links: loaded with the first one. */
  links(
    use: (desk: typeof import("./link-desk.js")) => Promise<void>,
  ): Promise<void> {
    return this.part(import("./link-desk.js"), use);
  }

  /** Uses what is loaded with its first use; says so when it does not come. */
  async part<Part>(
    coming: Promise<Part>,
    use: (part: Part) => unknown,
  ): Promise<void> {
    const part = await coming.catch((error: unknown) => {
      console.error("askelmat: a part did not load", error);
      this.#workbook.warnings = [{ path: "", code: "leaf-dialogs" }];
    });
    if (part) await use(part);
  }

  /** False when the reader keeps the documents here, for the sake of those they tell of. */
  async #mayLeave(
    documents: () => Promise<readonly OpenDocument[]>,
  ): Promise<boolean> {
    try {
      const { mayLeaveFrom } = await import("./leaving.js");
      return await mayLeaveFrom(this.#workbook, await documents());
    } catch (error) {
      console.error("askelmat: the privacy check did not load", error);
      this.#workbook.warnings = [{ path: "", code: "leaf-privacy" }];
      return true;
    }
  }

  async #all(ids?: readonly string[]): Promise<readonly OpenDocument[]> {
    const library = await this.#workbook.library;
    const documents: OpenDocument[] = [];
    for (const { id } of await library.lines()) {
      if (ids?.includes(id) === false) continue;
      const open = await this.#workbook.attempt(
        () => library.open(id),
        undefined,
      );
      if (open) documents.push(open);
    }
    return documents;
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

  /** What takes files in, loaded with the first one; undefined, and told, when it does not come. */
  async #load(
    given: readonly { readonly name: string }[],
    code = "leaf-files",
  ) {
    try {
      const [core, desk] = await Promise.all([
        files(),
        import("./take-files.js"),
      ]);
      return { core, desk };
    } catch (error) {
      console.error("askelmat: the code that reads files did not load", error);
      this.#refuse(given, { path: "", code });
      return undefined;
    }
  }

  #refuse(given: readonly { readonly name: string }[], why: Problem): void {
    this.#workbook.refuse(given.map(({ name }) => ({ name, problems: [why] })));
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

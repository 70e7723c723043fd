// Taking files in, one by one: loaded with the first of them.
import {
  newDocumentId,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { Files } from "../base/files.js";
import { msg, str } from "../locale/locale.js";
import { chooseCopy, copyOf } from "./copies.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { mergeFiles } from "./merge-files.js";
import { showMerged } from "./merged-view.js";
import type { FileProblems } from "./messages-view.js";
import { OpenDocument } from "./open-document.js";
import { takePackage } from "./package-desk.js";
import { readPicked, type PickedFile } from "./picked-file.js";
import { askStart, isFillable } from "./tools-view.js";
import { unpack } from "./unpack.js";
import { isBlankInvitation } from "../workshop/answer/is-invitation.js";

export { packAll } from "./package-desk.js";

/** Takes in picked or dropped files: opens, merges, or says what is wrong. */
export async function takeFiles(
  files: Files,
  workbook: EloWorkbook,
  given: readonly File[],
): Promise<void> {
  const opened: string[] = [];
  const unpacked: OpenDocument[] = [];
  const words: (() => string)[] = [];
  const refused: FileProblems[] = [];
  let start: Template | undefined;
  for (const file of given) {
    const picked = await readPicked(files, file);
    const { read, name } = picked;
    const pack = unpack(files, picked);
    if (!read.ok) refused.push({ name, problems: read.problems });
    else if (pack) {
      const taken = await takePackage(files, workbook, pack);
      words.push(taken.words);
      unpacked.push(...taken.opened);
      start = taken.start ?? start;
    } else if (read.document) {
      const id = await takeDocument(files, workbook, picked);
      if (id !== undefined) opened.push(id);
    } else if (isFillable(read.template)) askStart(workbook, read.template);
    else {
      const problem = { path: "", code: "file-not-fillable" };
      refused.push({ name, problems: [problem] });
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

/** Merges copies of an open document into it, those in packages too. */
export async function mergeInto(
  files: Files,
  workbook: EloWorkbook,
  open: OpenDocument,
  given: readonly File[],
): Promise<void> {
  const picked: PickedFile[] = [];
  const problems: Problem[] = [];
  for (const file of given) {
    const one = await readPicked(files, file);
    const pack = unpack(files, one);
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
  merge(files, workbook, open, picked, problems);
}

function merge(
  files: Files,
  workbook: EloWorkbook,
  open: OpenDocument,
  picked: readonly PickedFile[],
  problems: readonly Problem[] = [],
): void {
  const summary = mergeFiles(files, open.session, picked);
  if (summary.files.length > 0) {
    const all = [...problems, ...summary.problems];
    showMerged(files, workbook, open, { ...summary, problems: all });
    workbook.focusOn(".merged");
  }
  workbook.refuse(summary.refused);
}

/** The id of a document that is newly open; undefined when there is none to show. */
async function takeDocument(
  files: Files,
  workbook: EloWorkbook,
  picked: PickedFile,
): Promise<string | undefined> {
  const { name, read } = picked;
  if (!read.ok || !read.document) return undefined;
  const { document, problems } = read;
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
  const mine = await workbook.attempt(() => library.open(id), undefined);
  const { readOnly: why } = read;
  if (why || mine?.readOnly) {
    let taken: string | undefined;
    await workbook.desk.part(
      import("../workshop/preview/look-dialog.js"),
      async ({ askToLook }) => {
        const looks = await askToLook(workbook, { name, document, why });
        // Beside what is here: under an id of its own on this page, and handed on as it came.
        if (looks) taken = add({ ...document, id: newDocumentId() });
      },
    );
    return taken;
  }
  const { holder } = document;
  if (holder !== undefined && mine?.session.document.holder === holder) {
    // The same invitation again: what is here goes on.
    mergeFiles(files, mine.session, [picked]);
    return id;
  }
  const choice = await chooseCopy(files, workbook, [picked], () => {
    const title = documentTitle(document);
    return msg(
      str`Tiedosto ${name} on kopio asiakirjasta ”${title}”. Mikään vastaus ei häviä, valitsit kumman tahansa.`,
      { id: "workbook.copy-what" },
    );
  });
  if (choice === "separate") return add(copyOf(workbook, document));
  if (choice === undefined) return undefined;
  if (workbook.open?.id !== id) await workbook.show(id);
  const { open } = workbook;
  if (!open) return undefined;
  merge(files, workbook, open, [picked]);
  if (holder !== open.session.me && isBlankInvitation(document)) {
    const { askInvited } = await import("../workshop/answer/invited-dialog.js");
    const answered = () => {
      open.asksWho = false;
      workbook.requestUpdate();
    };
    await askInvited(workbook, open, answered, holder);
  }
  return undefined;
}

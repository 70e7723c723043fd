import { sealDrafts, type JsonObject, type Template } from "@askelmat/core";
import type { Files } from "../base/files.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { chooseCopy, copyOf, type CopyChoice } from "./copies.js";
import type { Library } from "./library.js";
import { mergeFiles } from "./merge-files.js";
import { OpenDocument } from "./open-document.js";
import type { PackedDocument, Unpacked } from "./unpack.js";
import { isFillable } from "./tools-view.js";

/** What came of taking in a package. */
export interface TakenPackage {
  /** Documents that are newly open. */
  readonly opened: readonly OpenDocument[];
  /** A template to start from, when there is nothing but templates. */
  readonly start?: Template;
  readonly words: () => string;
}

/** Takes the documents of a package in, each like a file of its own. */
export async function takePackage(
  files: Files,
  workbook: EloWorkbook,
  pack: Unpacked,
): Promise<TakenPackage> {
  const library = await workbook.library;
  const here: PackedDocument[] = [];
  const opened: OpenDocument[] = [];
  for (const one of pack.documents) {
    const { id } = one.document;
    if (await workbook.attempt(() => library.has(id), true)) here.push(one);
    else opened.push(opens(library, one));
  }
  const choice = await chooseCopies(files, workbook, pack, here);
  let merged = 0;
  let added = 0;
  for (const one of here) {
    if (choice === "separate")
      opened.push(opens(library, one, copyOf(workbook, one.document)));
    if (choice !== "merge") continue;
    const open = await workbook.find(one.document.id);
    const summary = open && mergeFiles(files, open.session, [one]);
    if (!summary || summary.files.length === 0) continue;
    merged++;
    for (const count of summary.added.values()) added += count;
  }
  const left = choice === "separate" ? 0 : here.length - merged;
  const [template] = pack.idle.filter(isFillable);
  const start = pack.documents.length === 0 ? template : undefined;
  const idle = pack.idle.length - (start ? 1 : 0);
  const counts = { opened: opened.length, merged, added, left, idle };
  const words = () => wordsOf(pack, counts);
  return { opened, words, ...(start && { start }) };
}

function opens(
  library: Library,
  { blob, read, document }: PackedDocument,
  copy = document,
): OpenDocument {
  const { problems } = read;
  const open = new OpenDocument(copy, { problems, isFile: true });
  if (open.readOnly) open.original = blob;
  library.add(open);
  return open;
}

/** Asked once for all the documents of a package that are here already. */
async function chooseCopies(
  files: Files,
  workbook: EloWorkbook,
  { name }: Unpacked,
  here: readonly PackedDocument[],
): Promise<CopyChoice | undefined> {
  if (here.length === 0) return undefined;
  return chooseCopy(files, workbook, here, () => {
    const titles = formatList(
      here.map(({ document }) => documentTitle(document)),
    );
    return msg(
      str`Tiedostossa ${name} on kopioita asiakirjoista, jotka ovat jo täällä: ${titles}. Mikään vastaus ei häviä, valitsit kumman tahansa.`,
      { id: "workbook.package-copies" },
    );
  });
}

function wordsOf(
  { name, saysMore, problems }: Unpacked,
  counts: Readonly<
    Record<"opened" | "merged" | "added" | "left" | "idle", number>
  >,
): string {
  const { opened, merged, added, left, idle } = counts;
  const words = [
    msg(str`Tiedostosta ${name} avattuja asiakirjoja: ${opened}.`, {
      id: "workbook.package-opened",
    }),
  ];
  if (merged > 0)
    words.push(
      msg(
        str`Täällä jo oleviin yhdistettyjä: ${merged}, uusia vastauksia: ${added}.`,
        { id: "workbook.package-merged" },
      ),
    );
  if (left > 0)
    words.push(
      msg(str`Ottamatta jääneitä kopioita: ${left}.`, {
        id: "workbook.package-left",
      }),
    );
  if (idle > 0)
    words.push(
      msg(
        str`Tiedostoon jääneitä pohjia ja koodistoja, joita sen asiakirjat eivät käytä: ${idle}.`,
        { id: "workbook.package-idle" },
      ),
    );
  if (saysMore)
    words.push(
      msg("Tiedoston oma otsikko ja muut omat tiedot jäivät tiedostoon.", {
        id: "workbook.package-own",
      }),
    );
  return [...words, ...new Set(problems.map(problemWords))].join(" ");
}

/** All documents at hand, or some, as one file; undefined when they do not fit in one. */
export async function packAll(
  { addToPackage, createPackage, decodeFile, fileText }: Files,
  workbook: EloWorkbook,
  ids?: readonly string[],
): Promise<string | undefined> {
  const library = await workbook.library;
  const documents: JsonObject[] = [];
  const templates: Template[] = [];
  for (const { id } of await library.lines()) {
    if (ids?.includes(id) === false) continue;
    const open = await workbook.attempt(() => library.open(id), undefined);
    if (!open) continue;
    const { session, template, original } = open;
    session.replace(sealDrafts);
    if (template) templates.push(template);
    documents.push(
      original
        ? (JSON.parse(await original.text()) as JsonObject)
        : session.document,
    );
  }
  const pack = addToPackage(createPackage(), documents, templates);
  const at = new Date().toISOString();
  const text = fileText(pack, { at, tool: "askelmat" });
  return "problem" in decodeFile(text) ? undefined : text;
}

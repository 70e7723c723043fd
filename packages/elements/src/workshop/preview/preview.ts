// What merging a file would change, said before anything is changed. Loaded with the question.
import "../words.js";
import {
  sealDrafts,
  type AskelmatDocument,
  type Problem,
} from "@askelmat/core";
import type { Files } from "../../base/files.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { PickedFile } from "../../elo-workbook/picked-file.js";
import { load, type Locale } from "../../locale/locale.js";
import type { RecordPaper } from "../../print/paper.js";
import { nameOf, peopleIn } from "../../session/people.js";
import { changesBetween, type PlaceChange } from "./changes.js";
import { previewView, showPreviewStyles } from "./preview-view.js";

/** What a document would show, were copies merged into it. */
export interface News {
  readonly open: OpenDocument;
  readonly before: AskelmatDocument;
  readonly after: AskelmatDocument;
  readonly changes: readonly PlaceChange[];
  /** Ids of those who were not here, and of those who had no name or another. */
  readonly people: readonly string[];
  readonly named: readonly string[];
  /** How many entries that the sender has erased are still here. */
  readonly erased: number;
  /** True when the document would hold something that it does not. */
  readonly isNews: boolean;
  /** True when the copies hold less than what is here. */
  readonly isOlder: boolean;
  /** Why copies cannot be merged. */
  readonly problems: readonly Problem[];
  /** What names the places of a document that needs no template. */
  readonly record?: RecordPaper;
}

/** Tells what merging copies of documents that are here would change; changes nothing. */
export async function previewOf(
  files: Files,
  workbook: EloWorkbook,
  copies: readonly PickedFile[],
): Promise<() => unknown> {
  const { locale } = workbook;
  await load(locale);
  const library = await workbook.library;
  const byId = new Map<string, PickedFile[]>();
  for (const copy of copies) {
    const id = copy.read.ok ? copy.read.document?.id : undefined;
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), copy]);
  }
  const news: News[] = [];
  for (const [id, some] of byId) {
    const open = await library.open(id);
    if (open) news.push(await newsOf(files, open, some, locale));
  }
  showPreviewStyles(workbook);
  return () => previewView(news);
}

/** The same merge as the one that is asked about, of which nothing is kept. */
async function newsOf(
  { mergeFile }: Files,
  open: OpenDocument,
  copies: readonly PickedFile[],
  locale: Locale,
): Promise<News> {
  const { session } = open;
  session.flush();
  const before = sealDrafts(session.document);
  let after = before;
  const problems: Problem[] = [];
  const erased = new Set<string>();
  let added = 0;
  let isOlder = false;
  for (const { json, read } of copies) {
    const why = read.ok ? read.readOnly : undefined;
    const merged = json && !why && mergeFile(after, json);
    if (why) problems.push(why);
    if (!merged) continue;
    if (merged.document === after) problems.push(...merged.report.problems);
    after = merged.document;
    added += merged.report.added.length;
    for (const id of merged.report.offeredErasure) erased.add(id);
    const theirs = read.ok ? read.document?.entries.length : undefined;
    isOlder ||= (theirs ?? 0) < before.entries.length;
  }
  const known = new Set(peopleIn(before));
  const people = peopleIn(after).filter((id) => !known.has(id));
  const named = namedIn(after).filter(
    (id) => known.has(id) && nameOf(before, id) !== nameOf(after, id),
  );
  const isNews = added + named.length + erased.size > 0;
  const record =
    open.isRecord && isNews
      ? await import("../../record/paper.js").then(({ recordPaper }) =>
          recordPaper(after, [locale]),
        )
      : undefined;
  return {
    open,
    before,
    after,
    changes: changesBetween(before, after),
    people,
    named,
    erased: erased.size,
    isNews,
    isOlder,
    problems,
    ...(record && { record }),
  };
}

const namedIn = ({ names = [] }: AskelmatDocument): readonly string[] => [
  ...new Set(names.map(({ id }) => id).filter((id) => typeof id === "string")),
];

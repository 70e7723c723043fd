import {
  isOwn,
  parseTarget,
  type Entry,
  type OpenItem,
  type Problem,
} from "@askelmat/core";
import type { Files } from "../base/files.js";
import type { Session } from "../session/session.js";
import type { FileProblems } from "./messages-view.js";
import type { PickedFile } from "./picked-file.js";

/** What came of merging files into a document. */
export interface MergeSummary {
  /** Names of the files that were merged. */
  readonly files: readonly string[];
  /** True when anything at all was new. */
  readonly isNews: boolean;
  /** How many answers were new, by whose they are. */
  readonly added: ReadonlyMap<string, number>;
  /** Places that a person must settle and that were not open before. */
  readonly opened: readonly OpenItem[];
  /** Entries that the other holders erased: offered, not obeyed. */
  readonly offeredErasure: readonly string[];
  /** Files that were not merged, and why. */
  readonly refused: readonly FileProblems[];
  /** What the reader should know about the files that were. */
  readonly problems: readonly Problem[];
}

const REFUSALS = new Set([
  "merge-other-document",
  "merge-other-kind",
  "merge-template",
]);

/** Merges files into a session's document: nothing anybody said is lost. */
export function mergeFiles(
  { mergeFile }: Files,
  session: Session,
  picked: readonly PickedFile[],
): MergeSummary {
  session.flush();
  const files: string[] = [];
  const refused: FileProblems[] = [];
  const problems: Problem[] = [];
  const added: Entry[] = [];
  const offered = new Set<string>();
  const opened = new Map<string, OpenItem>();
  for (const { name, read, json } of picked) {
    const why = read.ok ? read.readOnly : undefined;
    if (!read.ok || why || !json) {
      refused.push({ name, problems: why ? [why] : read.problems });
      continue;
    }
    const { document, report } = mergeFile(session.document, json);
    if (report.problems.some(({ code }) => REFUSALS.has(code))) {
      refused.push({ name, problems: report.problems });
      continue;
    }
    files.push(name);
    problems.push(...report.problems);
    added.push(...report.added);
    for (const id of report.offeredErasure) offered.add(id);
    for (const item of report.opened)
      opened.set(`${item.by ?? ""} ${item.target}`, item);
    session.replace(() => document);
  }
  return {
    files,
    refused,
    problems,
    isNews: added.length > 0,
    added: answersBy(added),
    opened: [...opened.values()],
    offeredErasure: [...offered],
  };
}

/**
 * How many places each has newly spoken about. Rows, their order and who takes
 * part come along without being answers.
 */
function answersBy(added: readonly Entry[]): ReadonlyMap<string, number> {
  const places = new Map<string, Set<string>>();
  for (const { by, target } of added) {
    const parsed = parseTarget(target);
    const name = parsed?.segments.at(-1);
    const structure = parsed?.row || name === "position" || name === "in";
    if (!parsed || structure || parsed.segments[0] === "contributors") continue;
    const at = `${isOwn(target) ? "own/" : ""}${parsed.segments.join("/")}`;
    places.set(by, (places.get(by) ?? new Set()).add(at));
  }
  return new Map([...places].map(([by, at]) => [by, at.size]));
}

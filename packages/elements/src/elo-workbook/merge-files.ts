import {
  isOwn,
  parseTarget,
  reasonNotToChange,
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

/** Merges files into a session's document: nothing anybody said is lost. */
export function mergeFiles(
  { mergeFile }: Files,
  session: Session,
  picked: readonly PickedFile[],
): MergeSummary {
  session.flush();
  session.note("merge");
  const mayNot = reasonNotToChange(session.document);
  const files: string[] = [];
  const refused: FileProblems[] = [];
  const problems: Problem[] = [];
  const added: Entry[] = [];
  const offered = new Set<string>();
  const opened = new Map<string, OpenItem>();
  for (const { name, read, json } of picked) {
    // What is understood in part is not merged, whichever of the two it is.
    const why = (read.ok ? read.readOnly : undefined) ?? mayNot;
    if (!read.ok || why || !json) {
      refused.push({ name, problems: why ? [why] : read.problems });
      continue;
    }
    const { document, report } = mergeFile(session.document, json);
    // The document itself comes back when nothing was merged.
    if (document === session.document) {
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
    // A remark is one thing that was said, whatever stands in it.
    const { segments } = parsed;
    const isRemark = /^(comments|rounds|approvals)$/.test(segments[0]!);
    const path = (isRemark ? segments.slice(0, 2) : segments).join("/");
    const at = `${isOwn(target) ? "own/" : ""}${path}`;
    places.set(by, (places.get(by) ?? new Set()).add(at));
  }
  return new Map([...places].map(([by, at]) => [by, at.size]));
}

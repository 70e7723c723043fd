import { asList } from "./json.js";
import type { MergeResult } from "./merge.js";
import type { AskelmatDocument } from "./types.js";
import { uniteFiles, type MergeCopies } from "./unite.js";

/** A package as its envelope, entries and content alone; another document as it is. */
export function withoutFiles(document: AskelmatDocument): AskelmatDocument {
  if (document.kind !== "package") return document;
  const { files, manifest, ...rest } = document;
  return rest;
}

/** A merged package with the files of both copies. Standard: Packages (PKG-4). */
export function withFiles(
  { document, report }: MergeResult,
  copies: readonly [mine: AskelmatDocument, theirs: AskelmatDocument],
  ...merge: readonly [merge: MergeCopies, bring: MergeCopies]
): MergeResult {
  const [mine, theirs] = copies.map((copy) => asList(copy["files"]));
  const { files, inside, found } = uniteFiles(mine!, theirs!, ...merge);
  const reports = inside.map((one) => one.report);
  return {
    document: { ...document, files },
    report: {
      ...report,
      added: [...report.added, ...reports.flatMap(({ added }) => added)],
      offeredErasure: [
        ...report.offeredErasure,
        ...reports.flatMap(({ offeredErasure }) => offeredErasure),
      ],
      problems: [
        ...report.problems,
        ...found.map(({ file, problem }) => ({
          ...problem,
          path: `/files/${files.indexOf(file)}${problem.path}`,
        })),
      ],
      inside,
    },
  };
}

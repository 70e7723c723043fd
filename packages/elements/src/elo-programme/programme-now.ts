import {
  programmeFindings,
  programmeProgress,
  themesOf,
  type AskelmatDocument,
  type Problem,
  type ProgrammeProgress,
  type Template,
  type ThemeNode,
} from "@askelmat/core";
import type { RecordWords } from "../record/form.js";

/** How a programme stands on a day. */
export interface ProgrammeNow {
  readonly progress: ProgrammeProgress;
  /** The template's themes and linkages; none while there is no template. */
  readonly themes: readonly ThemeNode[];
  readonly linkages: readonly ThemeNode[];
  /** What is not right, by the place of the row it is in. */
  readonly findings: ReadonlyMap<string, readonly Problem[]>;
}

interface Found {
  readonly today: string;
  readonly template: Template | undefined;
  readonly now: ProgrammeNow;
}

const found = new WeakMap<AskelmatDocument, Found>();

/** How a programme stands on a day; worked out once for each state of it. */
export function programmeNow(
  document: AskelmatDocument,
  { today, builtFrom: template }: Pick<RecordWords, "today" | "builtFrom">,
): ProgrammeNow {
  const before = found.get(document);
  if (before?.today === today && before.template === template)
    return before.now;
  const findings = new Map<string, Problem[]>();
  for (const problem of programmeFindings(document, template)) {
    const place = problem.path.split("/").slice(0, 2).join("/");
    findings.set(place, [...(findings.get(place) ?? []), problem]);
  }
  const now = {
    progress: programmeProgress(document, today),
    themes: template ? themesOf(template, document) : [],
    linkages: template ? themesOf(template, document, "linkages") : [],
    findings,
  };
  found.set(document, { today, template, now });
  return now;
}

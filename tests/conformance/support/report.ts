import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { casesOf, FOLDER, readJson, ROLES } from "./cases.js";
import type { Case, Runner } from "./cases.js";

/** How one case went; `failed` has a note that says what was different. */
interface Result {
  readonly case: string;
  readonly outcome: "passed" | "failed" | "not-run";
  readonly note?: string;
}

/** What schemas/conformance/report.schema.json describes. */
export interface Report {
  readonly suite: { readonly specVersion: string; readonly digest: string };
  readonly program: { readonly name: string; readonly version: string };
  readonly roles: readonly string[];
  readonly results: readonly Result[];
}

const results: Result[] = [];

/**
 * Makes a test of each case of a group, named by the case's id and title, and
 * notes how it went. `Given` and `Expect` are what the group's cases hold.
 */
export function runGroup<Given, Expect>(
  group: string,
  run: Runner<Given, Expect>,
): void {
  describe(group, () => {
    for (const one of casesOf<Given, Expect>(group))
      test(`${one.case}: ${one.title}`, () => {
        runCase(one, run);
      });
  });
}

function runCase<Given, Expect>(
  one: Case<Given, Expect>,
  run: Runner<Given, Expect>,
): void {
  try {
    run(one);
    results.push({ case: one.case, outcome: "passed" });
  } catch (error) {
    assert.ok(error instanceof Error);
    const note = error.message;
    results.push({ case: one.case, outcome: "failed", note });
    throw error;
  }
}

/** The report of what has been run so far, in all roles. */
export function reportSoFar(): Report {
  const { specVersion, digest } = readJson(
    `${FOLDER}/manifest.json`,
  ) as Report["suite"];
  const { version } = readJson("package.json") as { version: string };
  return {
    suite: { specVersion, digest },
    program: { name: "Askelmat", version },
    roles: ROLES,
    results,
  };
}

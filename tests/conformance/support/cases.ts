import { readFileSync, readdirSync } from "node:fs";
import type { Json, JsonObject } from "@askelmat/core";

/** Where the cases stand: one folder for each group, one JSON file for each case. */
export const FOLDER = "schemas/conformance";

export const ROLES = [
  "validator",
  "reader",
  "writer",
  "merger",
  "program",
] as const;

/** One case of the suite, as its file says it. */
export interface Case<Given = JsonObject, Expect = JsonObject> {
  /** `group/name`, the same as the file's place. */
  readonly case: string;
  readonly title: string;
  /** What it is about: rules of docs/standard.md (`ENT-2`) or of its table (`R4`). */
  readonly rules: readonly string[];
  /** What a program does that has to pass it. */
  readonly role: (typeof ROLES)[number];
  readonly given: Given;
  readonly expect: Expect;
}

/** Puts one case to our own code; throws an assertion error when we fail it. */
export type Runner<Given = JsonObject, Expect = JsonObject> = (
  one: Case<Given, Expect>,
) => void;

/** The groups that have cases, in alphabetical order. */
export function groups(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => files(name).length > 0)
    .sort();
}

/** The cases of a group, by name; the caller says what they are given and what they expect. */
export function casesOf<Given = JsonObject, Expect = JsonObject>(
  group: string,
): readonly Case<Given, Expect>[] {
  return files(group).map((path) => readJson(path) as Case<Given, Expect>);
}

/** The paths of a group's files, in order. */
export function files(group: string): readonly string[] {
  return readdirSync(`${FOLDER}/${group}`)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `${FOLDER}/${group}/${name}`);
}

/** A JSON file of the repository, as data. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  exampleFrom,
  jsonFilesIn,
  mutations,
  sampleOfCase,
  type Sample,
  type Source,
  type Wanted,
} from "./samples.js";
import { schemasOf, type Schemas } from "./schemas.js";

/** A frozen release: its schemas and the documents it calls right. */
export interface Release {
  readonly schemas: Schemas;
  readonly source: Source;
}

/** The folders of the releases that have been frozen. */
export function releaseFolders(folder = "schemas/releases"): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

export function readRelease(folder: string): Release {
  const kinds = readdirSync(join(folder, "v1"))
    .map((name) => name.replace(".schema.json", ""))
    .filter((name) => name !== "common");
  const schemas = schemasOf(kinds, folder);
  const paths = ["examples", "codelists"].flatMap((name) =>
    jsonFilesIn(join(folder, name)),
  );
  const lines = readFileSync(join(folder, "valid-cases.ndjson"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const cases = lines.map((line) => sampleOfCase(line));
  const examples = paths.flatMap((path) => exampleFrom(path, schemas));
  return { schemas, source: { examples, cases } };
}

/**
 * The documents that a release calls right, and mutations of them that it calls right too:
 * a limit that became tighter seldom meets an example.
 */
export function rightDocuments(
  { schemas, source }: Release,
  wanted: Wanted,
): Sample[] {
  const checks = checksOf(schemas);
  return [
    ...source.examples,
    ...source.cases,
    ...mutations(schemas, source, wanted),
  ].filter(({ kind, text }) => checks.get(kind)!(JSON.parse(text)));
}

/** Which of the documents the schemas refuse, as `name: path keyword`; kinds they do not know are passed over. */
export function refused(
  documents: readonly Sample[],
  schemas: Schemas,
): string[] {
  const checks = checksOf(schemas);
  return documents.flatMap(({ name, kind, text }) => {
    const check = checks.get(kind);
    if (!check || check(JSON.parse(text))) return [];
    const [error] = check.errors ?? [];
    return [`${name}: ${error?.instancePath ?? ""} ${error?.keyword ?? ""}`];
  });
}

function checksOf(schemas: Schemas): Map<string, ValidateFunction> {
  return new Map(
    [...schemas].map(([kind, forms]) => [
      kind,
      new Ajv2020({ strict: false }).compile(forms["2020-12"]),
    ]),
  );
}

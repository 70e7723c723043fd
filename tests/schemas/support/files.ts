import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A JSON file of the repository, as data. */
export function readJsonFile(path: string): JsonFile {
  return JSON.parse(readFileSync(path, "utf8")) as JsonFile;
}

/** An Askelmat file, or a schema: an object with members of any kind. */
export type JsonFile = Record<string, unknown>;

/** The paths of a folder's JSON files, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

export const kinds = [
  "action-plan",
  "assessment",
  "assessment-framework",
  "code-list",
  "group",
  "meeting",
  "package",
  "practice",
  "programme",
  "programme-template",
  "service-map",
  "worksheet",
  "worksheet-template",
];

/** The code lists. Beside them stands one file that says which field uses which. */
export const codeListFiles = filesIn("schemas/codelists").filter(
  (path) => !path.endsWith("/fields.json"),
);

/** Every file of the repository that claims to follow the standard. */
export const exampleFiles = [
  "schemas/examples",
  "packages/content/worksheet-template",
  "packages/content/assessment-framework",
  "packages/content/programme-template",
  "packages/content/example",
]
  .flatMap(filesIn)
  .concat(codeListFiles);

/** `a/b` of nested data; undefined when nothing stands there. */
export function at(data: unknown, path: string): unknown {
  return path
    .split("/")
    .reduce<unknown>(
      (inner, name) => (inner as JsonFile | undefined)?.[name],
      data,
    );
}

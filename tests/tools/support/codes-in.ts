import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** In core and storage a quoted word with one of these beginnings is a code; `code-list` is a kind. */
const beginnings =
  /"(?!code-list")((?:code|date|draft|ends|entry|file|in|indicator|item|kind|level|merge|number|package|profile|rating|row|storage|target|template|text|undo|value)-[a-z\d]+(?:-[a-z\d]+)*)"/g;

/** The words that a pattern's first group finds in a folder's sources, generated ones left out. */
export function codesIn(folder: string, pattern = beginnings): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("generated"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code!));
}

/** What a plan's findings are called; those that are no rules of the standard are told by the plan's tool alone. */
export const planCodes = (): Set<string> => foundIn("plan");

/** What a service map's findings are called, as a plan's. */
export const mapCodes = (): Set<string> => foundIn("service-map");

/** What a training programme's findings are called, as a plan's. */
export const programmeCodes = (): Set<string> => foundIn("programme");

function foundIn(folder: string): Set<string> {
  const made = /\bfound\(\s*"([a-z]+(?:-[a-z]+)*)"/g;
  return new Set(codesIn(`packages/core/src/${folder}`, made));
}

/** The codes that the standard's rules give. */
export function ruleCodes(): Set<string> {
  const rules = readFileSync("packages/core/src/check.ts", "utf8");
  return new Set(
    [...rules.matchAll(/"R\d+",\s*"([a-z-]+)"/g)].map(([, code]) => code!),
  );
}

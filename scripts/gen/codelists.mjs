// schemas/codelists/*.json (by hand) → a CSV twin beside each, and packages/content/src/generated/code-lists.ts:
// the same lists, and the fields that use them, as a module.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../lib/root.mjs";

export const name = "codelists";

const dir = "schemas/codelists";
const languages = ["fi", "sv", "en"];

/** The columns of every twin, in order. `labelTo` is empty but on the line of a former label. */
export const columns = [
  "code",
  ...languages,
  "abbreviation",
  "validFrom",
  "validTo",
  "successors",
  "covers",
  "iso3166Part2",
  "unverified",
  "labelTo",
];

export async function generate() {
  const names = (await readdir(join(root, dir)))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();
  const files = new Map();
  const lists = new Map();
  for (const short of names) {
    const data = await json(short);
    if (short === "fields") continue;
    lists.set(short, data);
    files.set(`${dir}/${short}.csv`, csvOf(data));
  }
  files.set(
    "packages/content/src/generated/code-lists.ts",
    await module(lists, await json("fields")),
  );
  return files;
}

async function json(short) {
  return JSON.parse(await readFile(join(root, dir, `${short}.json`), "utf8"));
}

/** A code list as RFC 4180 has it: commas, CRLF, quotes where they are needed. A former label is a line of its own. */
export function csvOf({ content }) {
  const lines = content.codes.flatMap((code) => [
    { ...cellsOf(code), ...code.label },
    ...(code.former ?? []).map(({ label, validTo }) => ({
      code: code.id,
      ...label,
      labelTo: validTo,
    })),
  ]);
  return [columns, ...lines.map((line) => columns.map((at) => line[at] ?? ""))]
    .map((line) => line.map(quoted).join(",") + "\r\n")
    .join("");
}

function cellsOf(code) {
  const { id, successors = [], covers = [], unverified = [] } = code;
  const references = (list) =>
    list.map((one) => `${one.list}#${one.code}`).join(" ");
  return {
    ...code,
    code: id,
    successors: references(successors),
    covers: references(covers),
    unverified: unverified.join(" "),
  };
}

function quoted(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function module(lists, fields) {
  const camelCase = (short) =>
    short.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const each = [...lists].map(
    ([short, data]) =>
      `export const ${camelCase(short)}: CodeList = ${JSON.stringify(data)};`,
  );
  return format(
    `// Generated from schemas/codelists by scripts/gen/codelists.mjs. Do not edit.
import type { CodeList } from "@askelmat/schema";

${each.join("\n\n")}

/** Every code list of the standard. That of the municipalities is empty: a file or the host fills it. */
export const codeLists: readonly CodeList[] = [${[...lists.keys()].map(camelCase).join(", ")}];

/** A field of a kind, and a list that its codes are of. */
export interface CodeField {
  readonly kinds: readonly string[];
  readonly field: string;
  readonly list: string;
  readonly open: boolean;
}

/** Which field takes which list; \`*\` stands for any row. Standard: Code lists. */
export const codeFields: readonly CodeField[] = ${JSON.stringify(fields)};`,
    { parser: "typescript" },
  );
}

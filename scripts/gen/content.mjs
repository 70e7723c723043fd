// packages/content/**/*.json → packages/content/src/generated/: the same data as modules, so that no
// page needs to import JSON, with the types of the standard checked against it. The agendas are one module.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../lib/root.mjs";

export const name = "content";

const kinds = {
  "worksheet-template": "WorksheetTemplate",
  "assessment-framework": "AssessmentFramework",
  "programme-template": "ProgrammeTemplate",
};
const out = "packages/content/src/generated";

export async function generate() {
  const files = new Map();
  for (const [kind, type] of Object.entries(kinds)) {
    const dir = join(root, "packages/content", kind);
    for (const file of (await readdir(dir)).sort()) {
      const data = JSON.parse(await readFile(join(dir, file), "utf8"));
      const short = file.replace(/\.json$/, "");
      files.set(`${out}/${short}.ts`, await module(kind, short, type, data));
    }
  }
  files.set(`${out}/agendas.ts`, await agendas());
  return files;
}

/** Agendas are plain data and no files of the standard: a meeting takes their rows over. */
async function agendas() {
  const dir = join(root, "packages/content/agendas");
  const found = [];
  for (const file of (await readdir(dir)).sort())
    found.push(JSON.parse(await readFile(join(dir, file), "utf8")));
  return format(
    `// Generated from packages/content/agendas by scripts/gen/content.mjs. Do not edit.
import type { AgendaItem, LanguageMap } from "@askelmat/schema";

/** A ready agenda. A meeting that follows it takes its rows over with their ids. */
export interface Agenda {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly title: LanguageMap;
  /** What to do before the meeting. */
  readonly note: LanguageMap;
  readonly agenda: readonly AgendaItem[];
}

/** The ready agendas. The Swedish and English texts are unreviewed drafts. */
export const agendas: readonly Agenda[] = ${JSON.stringify(found)};`,
    { parser: "typescript" },
  );
}

function module(kind, short, type, data) {
  return format(
    `// Generated from packages/content/${kind}/${short}.json by scripts/gen/content.mjs. Do not edit.
import type { ${type} } from "@askelmat/schema";

export const ${camelCase(short)}: ${type} = ${JSON.stringify(data)};`,
    { parser: "typescript" },
  );
}

function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

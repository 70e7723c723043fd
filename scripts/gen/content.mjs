// packages/content/**/*.json → packages/content/src/generated/: the same data as modules, so that no
// page needs to import JSON, with the types of the standard checked against it.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../lib/root.mjs";

export const name = "content";

const kinds = {
  "worksheet-template": "WorksheetTemplate",
  "assessment-framework": "AssessmentFramework",
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
  return files;
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

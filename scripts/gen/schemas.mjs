// schemas/src/ (by hand) → schemas/v1/: each schema in one file that needs no other.
import { format } from "prettier";
import { readSources, selfContained } from "./schema-files.mjs";

export const name = "schemas";

export async function generate() {
  const sources = await readSources();
  const files = new Map();
  for (const kind of sources.keys()) {
    const text = JSON.stringify(selfContained(kind, sources));
    files.set(
      `schemas/v1/${kind}.schema.json`,
      await format(text, { parser: "json" }),
    );
  }
  return files;
}

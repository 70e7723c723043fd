import { readFileSync } from "node:fs";
import { kindsOf, readSources } from "../../../scripts/gen/schema-files.mjs";

export type Schema = Record<string, unknown>;

/** The two published forms of each kind's schema. */
export type Schemas = ReadonlyMap<
  string,
  { readonly "2020-12": Schema; readonly "draft-07": Schema }
>;
export type Dialect = "2020-12" | "draft-07";

const folders: Record<Dialect, string> = {
  "2020-12": "v1",
  "draft-07": "draft-07",
};

/** The published schemas of every kind that schemas/src has. `folder` holds `v1/` and `draft-07/`. */
export async function publishedSchemas(folder = "schemas"): Promise<Schemas> {
  const kinds = kindsOf(await readSources()) as string[];
  return schemasOf(kinds, folder);
}

export function schemasOf(kinds: readonly string[], folder: string): Schemas {
  const read = (dialect: Dialect, kind: string) =>
    JSON.parse(
      readFileSync(`${folder}/${folders[dialect]}/${kind}.schema.json`, "utf8"),
    ) as Schema;
  return new Map(
    kinds.map((kind) => [
      kind,
      { "2020-12": read("2020-12", kind), "draft-07": read("draft-07", kind) },
    ]),
  );
}

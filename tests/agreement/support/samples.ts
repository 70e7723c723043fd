import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isMembers, onOneLine, type Members, type Value } from "./json-text.js";
import { mutatedDocuments } from "./mutated.js";
import { rawMember } from "./raw-member.js";
import type { Schemas } from "./schemas.js";

/** A document and the kind whose schema judges it. */
export interface Sample {
  readonly from: "conformance" | "examples" | "mutated";
  readonly name: string;
  readonly kind: string;
  /** JSON on one line. */
  readonly text: string;
  /** What the conformance suite says of it. */
  readonly expected?: boolean;
}

const exampleFolders = ["schemas/examples", "schemas/codelists"];
const contentFolder = "packages/content";

/** Where documents come from: the repository, or a copy of a part of it. */
export interface Source {
  readonly examples: readonly Sample[];
  readonly cases: readonly Sample[];
}

/** Every file of the repository that claims to follow the standard, and the cases of the suite about schemas. */
export function sourceOf(schemas: Schemas): Source {
  const paths = [
    ...exampleFolders.flatMap((folder) => jsonFilesIn(folder)),
    ...jsonFilesIn(contentFolder).filter(
      (path) =>
        path.includes("/example/") ||
        [...schemas.keys()].some((kind) => path.includes(`/${kind}/`)),
    ),
  ];
  return {
    examples: paths.flatMap((path) => exampleFrom(path, schemas)),
    cases: conformanceCases("schemas/conformance/schema"),
  };
}

export function exampleFrom(path: string, schemas: Schemas): Sample[] {
  const text = onOneLine(readFileSync(path, "utf8"));
  const kind = (JSON.parse(text) as { kind?: string }).kind ?? "";
  return schemas.has(kind)
    ? [{ from: "examples", name: path, kind, text, expected: true }]
    : [];
}

/** The suite's cases about schemas that stand in a folder. */
export function conformanceCases(folder: string): Sample[] {
  return jsonFilesIn(folder).map((path) =>
    sampleOfCase(readFileSync(path, "utf8")),
  );
}

/** @param text a case of the group `schema/` */
export function sampleOfCase(text: string): Sample {
  const { case: name, given, expect } = JSON.parse(text) as Case;
  return {
    from: "conformance",
    name,
    kind: given.kind,
    text: onOneLine(rawMember(text, ["given", "file"])),
    expected: expect.valid,
  };
}

interface Case {
  readonly case: string;
  readonly given: { readonly kind: string };
  readonly expect: { readonly valid: boolean };
}

/** What `mutations` needs beside the schemas. */
export interface Wanted {
  readonly seed: number;
  /** How many documents of each kind. */
  readonly perKind: number;
}

/** Mutated documents of every kind, made of the right ones among the samples. */
export function mutations(
  schemas: Schemas,
  { examples, cases }: Source,
  { seed, perKind }: Wanted,
): Sample[] {
  const kinds = [...schemas.keys()];
  return kinds.flatMap((kind) => {
    const schema = schemas.get(kind)!["2020-12"];
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const bases = [...examples, ...cases]
      .filter((sample) => sample.kind === kind && sample.expected === true)
      .map(({ text }) => JSON.parse(text) as Value)
      .filter((base): base is Members => isMembers(base));
    const isValid = (document: unknown) => validate(document);
    return mutatedDocuments({
      ...{ seed, kind, kinds, schema, bases, isValid },
      count: perKind,
    }).map(({ text, how }, index) => ({
      from: "mutated" as const,
      name: `${kind} ${index} (${how.join(", ")})`,
      kind,
      text,
    }));
  });
}

export function jsonFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).split(sep).join("/"))
    .filter((path) => path.endsWith(".json"))
    .sort();
}

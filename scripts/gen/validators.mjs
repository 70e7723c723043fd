// schemas/src/ → packages/schema/src/generated/validators.js: plain functions, so that no page
// needs to allow code made at run time. One module, because the kinds share most of their checks.
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { kindsOf, pascalCase, readSources } from "./schema-files.mjs";

export const name = "validators";

const dir = "packages/schema/src/generated";

export async function generate() {
  const sources = await readSources();
  const kinds = kindsOf(sources);
  return new Map([
    [`${dir}/validators.js`, await withoutRequire(code(sources, kinds))],
    [`${dir}/validators.d.ts`, declarations(kinds)],
  ]);
}

function code(sources, kinds) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    schemas: [...sources.values()].map(withoutWords),
    strict: true,
    // `required` stands beside types that are not objects; see listMember.
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    // A definition is one function, not a copy at every place that refers to it.
    inlineRefs: false,
    messages: false,
    // Without it an inherited name such as `toString` satisfies `required`.
    ownProperties: true,
  });
  const exported = kinds.map((kind) => [
    functionName(kind),
    sources.get(kind).$id,
  ]);
  return [
    standaloneCode(ajv, Object.fromEntries(exported)),
    `const byKind = {${kinds.map((kind) => `"${kind}": ${functionName(kind)}`).join(", ")}};`,
    "export function validatorFor(kind) {",
    "  return Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;",
    "}",
  ].join("\n");
}

/** Titles and descriptions check nothing, and would only make the module longer. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== "object") return schema;
  const words = ["title", "description"];
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !words.includes(key) || isSchema(value))
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}

/** A member of documents may be called `title`; its schema is an object. */
function isSchema(value) {
  return typeof value === "object" && !Array.isArray(value);
}

function functionName(kind) {
  return `validate${pascalCase(kind)}`;
}

/** Ajv's code would `require` one helper at run time; it is put in instead. */
async function withoutRequire(code) {
  const source = code.replaceAll(
    'require("ajv/dist/runtime/ucs2length").default',
    "codePoints",
  );
  if (/\brequire\(/.test(source))
    throw new Error("The validators need another run-time helper of Ajv.");
  const { code: tidy } = await transform(
    withoutCopying(source) + codePoints + together,
    {
      format: "esm",
      target: "es2022",
      minifySyntax: true,
      treeShaking: true,
      banner:
        "// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.",
    },
  );
  return tidy;
}

/** Ajv's code copies all errors found so far for each that comes: a list of 100 000 wrong items would take minutes. */
function withoutCopying(source) {
  const joined = source.replace(
    /vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\)/g,
    "together(vErrors, $1)",
  );
  if (/vErrors\.concat/.test(joined))
    throw new Error("Ajv's code joins its errors in another way than it did.");
  return joined;
}

/** The first list with the second at its end. Both belong to one run of a check, so nobody else sees them grow. */
const together = `
function together(found, more) {
  if (found === null) return more;
  for (const error of more) found.push(error);
  return found;
}`;

/** The length of a text as JSON Schema counts it: half a surrogate pair is a character too. */
const codePoints = `
function codePoints(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}`;

function declarations(kinds) {
  return `// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.

/** Something in a file that its schema does not allow. */
export interface SchemaError {
  /** A JSON Pointer to the place. */
  readonly instancePath: string;
  /** Where in the schema the rule stands. */
  readonly schemaPath: string;
  /** The rule: \`type\`, \`required\`, \`pattern\` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a file. After a call that returned false, \`errors\` has what was found. */
export interface Validator {
  (file: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The check for a kind, or undefined when this version does not know the kind. */
export declare function validatorFor(kind: string): Validator | undefined;

${kinds.map((kind) => `export declare const ${functionName(kind)}: Validator;`).join("\n")}
`;
}

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Validator } from "@cfworker/json-schema";
import * as hyperjump07 from "@hyperjump/json-schema/draft-07";
import * as hyperjump2020 from "@hyperjump/json-schema/draft-2020-12";
import { validatorFor } from "@askelmat/schema/validators";
import type { Sample } from "./samples.js";
import type { Dialect, Schema, Schemas } from "./schemas.js";

/** Right, wrong, or why there is no verdict. */
export type Verdict = boolean | string;

export interface Engine {
  readonly name: string;
  readonly language: string;
  readonly dialect: Dialect;
  /** Why it cannot run on this machine; undefined when it can. */
  readonly missing?: () => string | undefined;
  readonly judge: (
    schemas: Schemas,
    samples: readonly Sample[],
  ) => Promise<Judgement>;
}

export interface Judgement {
  readonly version: string;
  /** One for each sample, in order. */
  readonly verdicts: readonly Verdict[];
}

type Check = (document: unknown) => boolean;

/** An engine of this process: it makes a check of each kind's schema. */
function engine(
  name: string,
  dialect: Dialect,
  version: string,
  checkOf: (schema: Schema, kind: string) => Check | Promise<Check>,
): Engine {
  return {
    name,
    dialect,
    language: "JavaScript",
    async judge(schemas, samples) {
      const checks = new Map<string, Check | string>();
      for (const [kind, forms] of schemas)
        checks.set(kind, await prepared(() => checkOf(forms[dialect], kind)));
      return {
        version,
        verdicts: samples.map(({ kind, text }) =>
          verdict(checks.get(kind) ?? `has no schema for ${kind}`, text),
        ),
      };
    },
  };
}

async function prepared(make: () => Check | Promise<Check>) {
  try {
    return await make();
  } catch (error) {
    return `does not take the schema: ${wordsOf(error)}`;
  }
}

function verdict(check: Check | string, text: string): Verdict {
  if (typeof check === "string") return check;
  try {
    return check(JSON.parse(text));
  } catch (error) {
    return wordsOf(error);
  }
}

/** The engines that come with `npm install`. The others are compared with the first. */
export const packagedEngines: readonly Engine[] = [
  engine("Ajv", "2020-12", versionOf("ajv"), (schema) =>
    new Ajv2020({ strict: false, logger: false }).compile(schema),
  ),
  engine("Ajv", "draft-07", versionOf("ajv"), (schema) =>
    new Ajv({ strict: false, logger: false }).compile(schema),
  ),
  engine("@askelmat/schema", "2020-12", askelmat(), (_, kind) => {
    const validate = validatorFor(kind);
    if (!validate) throw new Error(`no validator is made for ${kind}`);
    return (document) => validate(document);
  }),
  engine("@hyperjump/json-schema", "2020-12", hyperjump(), (schema) =>
    hyperjumpCheck(hyperjump2020, schema),
  ),
  engine("@hyperjump/json-schema", "draft-07", hyperjump(), (schema) =>
    hyperjumpCheck(hyperjump07, schema),
  ),
  engine("@cfworker/json-schema", "2020-12", cfworker(), (schema) => {
    const validator = new Validator(schema, "2020-12");
    return (document) => validator.validate(document).valid;
  }),
  engine("@cfworker/json-schema", "draft-07", cfworker(), (schema) => {
    const validator = new Validator(schema, "7");
    return (document) => validator.validate(document).valid;
  }),
];

/** Made by Ajv before anybody visits, so no page needs to make code. */
function askelmat() {
  return `${versionOf("@askelmat/schema")}, by Ajv`;
}

function hyperjump() {
  return versionOf("@hyperjump/json-schema");
}

function cfworker() {
  return versionOf("@cfworker/json-schema");
}

/** Hyperjump keeps schemas by id for the whole process; after compiling, it needs the schema no more. */
async function hyperjumpCheck(
  hyperjump: typeof hyperjump2020 | typeof hyperjump07,
  schema: Schema,
): Promise<Check> {
  const id = String(schema["$id"]);
  hyperjump.registerSchema(schema as hyperjump2020.SchemaObject);
  try {
    const check = await hyperjump.validate(id);
    return (document) => check(document as never).valid;
  } finally {
    hyperjump.unregisterSchema(id);
  }
}

function versionOf(name: string): string {
  // Not through import: some packages do not export their package.json.
  const path = `node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string })
    .version;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

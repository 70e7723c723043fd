import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { readFile } from "@askelmat/core";
import * as validators from "@askelmat/schema/validators";

const validate = validators as unknown as Readonly<
  Record<string, (data: unknown) => boolean>
>;

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

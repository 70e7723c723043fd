import test from "node:test";
import * as core from "@askelmat/core";
import { laws } from "./laws.js";
import { SEED, TIMES } from "./support/law.js";

console.log(`  core laws: seed ${SEED}, ${TIMES} time(s) the usual runs`);

for (const { name, check } of laws(core)) test(name, () => check());

import test from "node:test";
import * as exchange from "@askelmat/exchange";
import { SEED, TIMES } from "../core/support/law.js";
import { laws } from "./laws.js";

console.log(`  exchange laws: seed ${SEED}, ${TIMES} time(s) the usual runs`);

for (const { name, check } of laws(exchange)) test(name, () => check());

import fc from "fast-check";
import test from "node:test";
import * as core from "@askelmat/core";
import { live, trace } from "../support/trace.js";

const runs = Number(process.env["RUNS"] ?? 300);
for (const liars of [false, true])
  test(`edits, liars ${liars}`, () => {
    const out = fc.check(
      fc.property(trace({ liars }), (events) => {
        live(core, events);
      }),
      { numRuns: runs, seed: Number(process.env["SEED"] ?? 1) },
    );
    if (out.failed) {
      console.log("RUN", out.numRuns);
      for (const e of out.counterexample![0]) console.log(JSON.stringify(e));
      console.log(String((out.errorInstance as Error).stack).slice(0, 2500));
      throw new Error("failed");
    }
  });

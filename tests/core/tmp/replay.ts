import * as core from "@askelmat/core";
import { live } from "../support/trace.js";
import { readFileSync } from "node:fs";
const events = readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l));
for (let n = 1; n <= events.length; n++) {
  try {
    live(core, events.slice(0, n));
  } catch (e) {
    console.log("fails at", n - 1, JSON.stringify(events[n - 1]));
    const { copies } = live(core, events.slice(0, n - 1));
    const doc = copies[events[n - 1].who]!;
    for (const x of doc.entries) console.log(JSON.stringify(x));
    console.log("drafts", JSON.stringify(doc.drafts));
    console.log(JSON.stringify(core.contentOf(doc)));
    break;
  }
}

// A file that somebody wrote in a text editor from docs/standard.md alone: checked on the command line, opened in the
// workbook, and merged with the example it belongs to.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import type { Browser } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.js";
import { Person } from "./person.js";

const byHand = "schemas/examples/worksheet-by-hand.askelmat.json";
const example = "schemas/examples/worksheet.askelmat.json";
const goal = "Ohjausta saa lähikirjastosta myös iltaisin ja lauantaisin";

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
before(async () => {
  browser = await launchBrowser();
  site = await serve({ dir: "dist" });
});
after(async () => {
  await browser.close();
  await site.close();
});

test("the command line finds nothing wrong in it", () => {
  const run = spawnSync(
    process.execPath,
    ["dist/cli/askelmat.mjs", "validate", "--strict", byHand],
    { encoding: "utf8" },
  );
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

test("alone, it opens on its template and shows what it says", async () => {
  const person = await Person.arrives(browser, site.url);
  await person.picks("Avaa tiedosto", byHand);
  await person.sees(goal);
  await person.sees("Den som söker handledning på svenska");
  assert.deepEqual(person.faults, []);
  await person.leaves();
});

test("merged with the example, everybody's answers are there", async () => {
  const person = await Person.arrives(browser, site.url);
  await person.picks("Avaa tiedosto", example);
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
  await person.picks("Yhdistä tiedosto", byHand);
  await person.sees("on yhdistetty.");
  await person.press("Vain luku");
  await person.sees(goal);
  const saved = JSON.parse(
    readFileSync(await person.exports("Vie tiedostoon"), "utf8"),
  ) as Worksheet;
  const before = JSON.parse(readFileSync(example, "utf8")) as Worksheet;
  const had = new Set(saved.entries.map(({ id }) => id));
  assert.ok(before.entries.every(({ id }) => had.has(id)));
  assert.equal(saved.entries.length, before.entries.length + 10);
  assert.deepEqual(
    saved.content.own.map(({ by }) => by),
    [...before.content.own.map(({ by }) => by), "c-k7p4"].sort(),
  );
  // A template named by hand, without its digest, is no tie.
  assert.deepEqual(saved.content.open, before.content.open);
  assert.deepEqual(saved.content.template, before.content.template);
  assert.deepEqual(person.faults, []);
  await person.leaves();
});

interface Worksheet {
  readonly entries: readonly { readonly id: string }[];
  readonly content: {
    readonly template: unknown;
    readonly own: readonly { readonly by: string }[];
    readonly open?: unknown;
  };
}

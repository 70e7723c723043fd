// What goes wrong in a real browser: files that are not ours, and parts of the program that do not come.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import type { Browser } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser } from "./browser.js";
import { Person } from "./person.js";

const example = readFileSync(
  "packages/content/example/ohjausyhteistyon-kehittyminen-2026.askelmat.json",
  "utf8",
);
const files: Readonly<Record<string, readonly [string | Uint8Array, string]>> =
  {
    "tyhja.json": ["", "Tiedosto on tyhjä"],
    "katkennut.json": [example.slice(0, 5000), "katkennut kesken"],
    "kirje.txt": ["Hei kaikki", "ei ole Askelmat-tiedosto"],
    "kirjautuminen.json": [
      "<!doctype html><title>Kirjaudu</title>",
      "kirjautumissivu",
    ],
    "kysely.json": [
      '{"title":"Kysely","pages":[{"name":"s1"}]}',
      "toisen ohjelman",
    ],
    "syva.json": [
      `${'{"a":'.repeat(80)}1${"}".repeat(80)}`,
      "liian monikerroksinen",
    ],
    "suuri.json": [new Uint8Array(10_000_001).fill(32), "liian suuri"],
  };

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
let person: Person;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "askelmat-files-"));
  browser = await launchBrowser();
  site = await serve({ dir: "dist" });
  person = await Person.arrives(browser, site.url);
});
after(async () => {
  await person.leaves();
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("the example region comes on request", async () => {
  await person.press("Lataa esimerkki");
  await person.sees("Rantamaan ELO-ryhmä");
  await person.press("Ohjausyhteistyö Rantamaalla 2026");
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
});

for (const [name, [content, words]] of Object.entries(files))
  test(`${name}, picked in a file window, is explained`, async () => {
    await person.picks("Yhdistä tiedosto", written(name, content));
    await person.sees(words);
    await person.sees("Mitään ei muutettu");
    await person.press("Selvä");
  });

test("the open document is as it was after all of them", async () => {
  const path = await person.exports("Vie tiedostoon");
  const digest = (text: string) =>
    (JSON.parse(text) as { digest: string }).digest;
  assert.equal(digest(readFileSync(path, "utf8")), digest(example));
});

test("a file that breaks its schema is opened, and its problems listed by place", async () => {
  const broken = example
    .replaceAll('"value": true', '"value": "kyllä"')
    .replaceAll(
      /"id": "urn:uuid:6c0f6f0e[^"]*"/g,
      '"id": "urn:uuid:11111111-1111-4111-8111-111111111111"',
    );
  await person.press("Kaikki asiakirjat");
  await person.picks("Avaa tiedosto", written("rikki.json", broken));
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
  await person.sees("Se säilyy tiedostossa sellaisenaan");
  await person.sees("Foorumit, työpajat, työryhmät");
});

test("so far nothing broke the policy, asked elsewhere or said an error", () => {
  assert.deepEqual(person.faults, []);
});

test("without its English texts the workbook says so, and works in Finnish", async () => {
  await person.open("/", ["askelmat-en.js"]);
  await person.press("In English");
  await person.sees("The English texts could not be loaded");
  await person.press("Aloita: Työtapa 2: Tavoitteita ja yhteistyötä");
  await person.press("Aloita");
  await person.sees("Vastaukset tallentuvat tälle laitteelle");
});

test("without the validators a file opens, and what was left out is said", async () => {
  await person.open("/", ["askelmat-validators.js"]);
  const other = example.replaceAll(
    /"id": "urn:uuid:6c0f6f0e[^"]*"/g,
    '"id": "urn:uuid:22222222-2222-4222-8222-222222222222"',
  );
  await person.picks("Avaa tiedosto", written("toinen.json", other));
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
  await person.sees("rakennetta ei voitu tarkistaa");
  await person.sees("Foorumit, työpajat, työryhmät");
});

test("without the code lists as well: both are said", async () => {
  await person.open("/", ["askelmat-code-lists.js", "askelmat-validators.js"]);
  const third = example.replaceAll(
    /"id": "urn:uuid:6c0f6f0e[^"]*"/g,
    '"id": "urn:uuid:33333333-3333-4333-8333-333333333333"',
  );
  await person.picks("Avaa tiedosto", written("kolmas.json", third));
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
  await person.sees("Koodeja ei voitu tarkistaa");
  await person.sees("rakennetta ei voitu tarkistaa");
  await person.sees("Foorumit, työpajat, työryhmät");
});

test("a code that its list lacks is said by the list that comes on use", async () => {
  await person.open("/");
  const told = JSON.parse(example) as {
    content?: unknown;
    entries: { target: string; value: unknown }[];
  };
  const answer = told.entries.find(({ target }) =>
    target.endsWith("ratings/forums/rating"),
  );
  assert.ok(answer);
  delete told.content;
  answer.value = { unanswered: "later" };
  const text = JSON.stringify(told).replace(
    /"urn:uuid:6c0f6f0e[^"]*"/,
    '"urn:uuid:44444444-4444-4444-8444-444444444444"',
  );
  await person.picks("Avaa tiedosto", written("neljas.json", text));
  await person.sees("Kuka sinä olet?");
  await person.press("Jatka");
  await person.sees("Vastauksessa on koodi later, jota koodistossa ei ole");
});

test("without what takes files in that is said, and what is here opens all the same", async () => {
  await person.open("/", ["askelmat-files.js"]);
  await person.picks("Avaa tiedosto", written("viides.json", example));
  await person.sees("Tiedostoa ei voitu avata, koska ohjelman osa");
  await person.sees("Mitään ei muutettu");
  await person.press("Vie kaikki tiedostoon");
  await person.sees("Tätä ei voitu tehdä, koska ohjelman osa");
  await person.press("Ohjausyhteistyö Rantamaalla 2026");
  await person.sees("Foorumit, työpajat, työryhmät");
  await person.press("Vie tiedostoon");
  await person.sees("siirtyi selaimen latauksiin");
});

test("without the example the workbook says so", async () => {
  await person.open("/", ["askelmat-example.js"]);
  await person.press("Poista esimerkki");
  await (await person.find("dialog", "Poistetaanko esimerkki?")).dispose();
  await person.page.keyboard.press("Enter");
  await person.sees("Poistettu tältä laitteelta");
  await person.press("Lataa esimerkki");
  await person.sees("Esimerkkiä ei saatu ladattua");
});

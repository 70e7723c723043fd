// The record of a meeting on paper: an ordinary half-day is one page of A4, in either language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import {
  applyEdits,
  contentOf,
  mergeDocuments,
  readFile,
  rowsOf,
  textIn,
  type AskelmatDocument,
  type Edit,
  type Json,
} from "@askelmat/core";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import type { Browser } from "puppeteer-core";
import { launchBrowser } from "./browser.js";
import { noPdfTools, printed, runOf } from "./pdf.js";

const HEADINGS = {
  fi: ["Osallistujat", "Esityslista", "Päätökset", "Seuraavat tapaamiset"],
  sv: ["Deltagare", "Föredragningslista", "Beslut", "Följande möten"],
} as const;

function halfDay(): AskelmatDocument {
  const path = "schemas/examples/meeting.askelmat.json";
  const read = readFile(readFileSync(path, "utf8"));
  assert.ok(read.ok && read.document);
  return read.document;
}

/** What the record has to say in a language, in its order. */
function wordsOf(document: AskelmatDocument, lang: "fi" | "sv"): string[] {
  const content = contentOf(document);
  const [people, agenda, decisions, next] = HEADINGS[lang];
  const word = (map: Parameters<typeof textIn>[0]) =>
    textIn(map, lang)?.text ?? "";
  return [
    word(content["title"]),
    "12.2.2026",
    "9.00–13.00",
    word(content["place"]),
    people,
    agenda,
    ...rowsOf(content, "agenda").flatMap(({ title, outcome }) => [
      word(title),
      word(outcome),
    ]),
    decisions,
    ...rowsOf(content, "decisions").flatMap(({ text, reason }) => [
      word(text),
      word(reason),
    ]),
    next,
    "21.5.2026",
  ].filter(Boolean);
}

describe("the record of a meeting", { skip: noPdfTools }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const lang of ["fi", "sv"] as const)
    test(`is one page, in its order, in ${lang}`, async () => {
      const document = halfDay();
      const form = await printDocument(document, undefined, {
        languages: [lang],
      });
      const page = await browser.newPage();
      await page.setContent(printHtml(form));
      const { sizes, run } = await printed(page);
      assert.deepEqual(
        sizes.map((size) => size.map(Math.round)),
        [[595, 842]],
      );
      let at = 0;
      for (const words of wordsOf(document, lang)) {
        const found = run.indexOf(runOf(words), at);
        assert.ok(found >= 0, `missing or out of order: ${words}`);
        at = found + 1;
      }
      const content = contentOf(document);
      for (const { name } of rowsOf(content, "organisations"))
        assert.ok(run.includes(runOf(textIn(name, lang)!.text)));
      const other = HEADINGS[lang === "fi" ? "sv" : "fi"];
      for (const words of other) assert.ok(!run.includes(runOf(words)));
    });
});

test("what has another shape than the record's, and what is open, stands on the paper too", async () => {
  const said = (by: string, edits: Readonly<Record<string, Json>>) =>
    applyEdits(
      halfDay(),
      Object.entries(edits).map(([target, value]): Edit => ({
        type: "set",
        target,
        value,
      })),
      { by, at: "2026-02-14T08:00:00Z" },
    ).document;
  const { document } = mergeDocuments(
    said("c-a3k8", { date: "ensi viikolla", "place@fi": "Kirjasto" }),
    said("c-b7m2", {
      "place@fi": "Kahvila",
      "agenda/why/minutes": "puoli tuntia",
      "agenda/why/colour": "punainen",
    }),
  );
  const html = printHtml(await printDocument(document));
  for (const words of [
    "ensi viikolla",
    "Kirjasto",
    "Kahvila",
    "puoli tuntia",
    "punainen",
  ])
    assert.ok(html.includes(words), words);
});

// The public summary and the handover in a browser: readable by all, narrow and on paper, under the policy they carry.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { readyContent } from "@askelmat/content";
import { codeLists } from "@askelmat/content/code-lists.js";
import { exampleDocuments } from "@askelmat/content/example";
import {
  addToPackage,
  applyEdits,
  createPackage,
  fileText,
  readFile,
  type AskelmatDocument,
  type Edit,
  type Template,
} from "@askelmat/core";
import { handoverPage, summaryPage } from "@askelmat/exchange/pages.js";
import type { Browser, Page } from "puppeteer-core";
import { launchBrowser } from "./browser.js";
import { noPdfTools, printed } from "./pdf.js";

const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const templates = [...readyContent, ...codeLists] as unknown as Template[];
const names = ["group", "meeting", "practice", "action-plan"];
const region = [
  ...[...names, "action-plan-2027"].map((name) => {
    const path = `schemas/examples/${name}.askelmat.json`;
    const read = readFile(readFileSync(path, "utf8"));
    assert.ok(read.ok && read.document);
    return read.document;
  }),
  ...(exampleDocuments as readonly unknown[] as readonly AskelmatDocument[]),
];
const file = fileText(addToPackage(createPackage(), region, templates));

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
});

/** The page in a browser, and what it complained of and asked for. */
async function opened(
  html: string,
  width = 1280,
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(about|data):/.test(request.url())) faults.push(request.url());
  });
  await page.setViewport({ width, height: 800 });
  await page.setContent(html);
  return { page, faults };
}

for (const lang of ["fi", "sv"] as const) {
  const source = { documents: region, templates, lang, today: "2026-11-23" };
  const pages = {
    summary: summaryPage(source),
    handover: handoverPage(source, file),
  };
  for (const [name, html] of Object.entries(pages))
    for (const width of [1280, 320])
      test(`the ${name} in ${lang} can be used by all at ${width} pixels, asks for nothing, and keeps to its policy`, async () => {
        const { page, faults } = await opened(html, width);
        try {
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth,
          );
          assert.ok(wide <= width, `${wide} pixels wide`);
          const color = await page.evaluate(
            () => getComputedStyle(document.querySelector("h1")!).color,
          );
          assert.equal(color, "rgb(0, 52, 121)", "its style sheet is allowed");
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run: () => Promise<{ violations: { id: string }[] }> };
            };
            return (await axe.run()).violations.map(({ id }) => id);
          });
          assert.deepEqual(found, []);
          assert.deepEqual(faults, []);
        } finally {
          await page.close();
        }
      });

  describe("on paper", { skip: noPdfTools }, () => {
    test(`the summary in ${lang} is one page of A4, the handover as many as it takes`, async () => {
      const { page } = await opened(pages.summary);
      const { sizes } = await printed(page);
      assert.equal(sizes.length, 1);
      assert.deepEqual(sizes[0]!.map(Math.round), [595, 842]);
      await page.setContent(pages.handover);
      const handover = await printed(page);
      assert.ok(handover.pages.length > 1);
      assert.ok(!handover.run.includes("specVersion"), "the file is not shown");
      await page.close();
    });

    test(`the summary in ${lang} of a long plan is one page too, and counts what there was no room for`, async () => {
      const documents = region.map((one) =>
        one.kind === "action-plan" ? longPlan(one) : one,
      );
      const { page } = await opened(summaryPage({ ...source, documents }));
      const { sizes, run } = await printed(page);
      assert.equal(sizes.length, 1);
      const rest = { fi: /…ja(\d+)muuta\./g, sv: /…och(\d+)till\./g };
      const left = [...run.matchAll(rest[lang])].map(([, n]) => Number(n));
      assert.ok(left.length >= 3, run);
      assert.ok(Math.max(...left) > 50, "the measures");
      await page.close();
    });
  });
}

/** The plan with sixty goals, measures and figures more. */
function longPlan(plan: AskelmatDocument): AskelmatDocument {
  const edits = Array.from({ length: 60 }, (_, at): Edit[] => {
    const set = (target: string, value: string): Edit => ({
      type: "set",
      target,
      value,
    });
    return [
      set(`goals/g-${at}/state@fi`, `Ohjausta saa ajoissa alueella ${at}`),
      set(`goals/g-${at}/state@sv`, `Handledning fås i tid på ort ${at}`),
      set(`measures/m-${at}/text@fi`, `Kunta ${at} nimeää yhteyshenkilön`),
      set(`measures/m-${at}/text@sv`, `Kommun ${at} utser en kontaktperson`),
      set(`indicators/i-${at}/name@fi`, `Ohjattuja alueella ${at}`),
      set(`indicators/i-${at}/name@sv`, `Handledda på ort ${at}`),
    ];
  });
  const context = { by: "c-long", at: "2026-11-01T08:00:00Z" };
  return applyEdits(plan, edits.flat(), context).document;
}

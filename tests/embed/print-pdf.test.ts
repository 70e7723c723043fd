/**
 * Forms on paper: what a browser prints to PDF, read back with poppler's
 * programs. The form is made here, without a page, as a coordinator would; the
 * last tests print from the tools themselves, under the strict policy.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { templateById } from "@askelmat/content";
import {
  applyEdits,
  columnsOf,
  contentOf,
  createDocument,
  flatten,
  itemsOf,
  levelsOf,
  readFile,
  rowsOf,
  sectionsOf,
  type AskelmatDocument,
  type Edit,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import {
  printDocument,
  printHtml,
  type PrintOptions,
} from "@askelmat/elements/print.js";
import type { Browser, Page } from "puppeteer-core";
import { launchBrowser, visit, type Visit } from "./browser.js";
import { noPdfTools, printed, runOf, type Pdf } from "./pdf.js";

const A4 = [595, 842];
const DAY = new Date("2026-11-22T12:00:00");
const LONG = Array.from({ length: 1500 }, (_, n) => `sana${n}`).join(" ");

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
after(() => browser.close());

/** A document on paper. */
async function onPaper(
  document: AskelmatDocument,
  template: Template,
  options: PrintOptions,
): Promise<Pdf> {
  const form = await printDocument(document, template, {
    day: DAY,
    ...options,
  });
  await page.setContent(printHtml(form));
  return printed(page);
}

function documentAt(path: string): AskelmatDocument {
  const read = readFile(readFileSync(path, "utf8"));
  assert.ok(read.ok && read.document, path);
  return read.document;
}

function templateAt(path: string): Template {
  const read = readFile(readFileSync(path, "utf8"));
  assert.ok(read.ok && "template" in read, path);
  return read.template as Template;
}

function example(name: string): {
  document: AskelmatDocument;
  template: Template;
} {
  const path = `packages/content/example/${name}-2026.askelmat.json`;
  return {
    document: documentAt(path),
    template: templateById(name) as Template,
  };
}

/** A document in which people have said things. */
function filledBy(
  template: Template,
  said: Readonly<Record<string, readonly Edit[]>>,
): AskelmatDocument {
  const at = "2026-11-22T10:00:00Z";
  let document = createDocument({
    template,
    by: "c-room",
    at,
    id: "urn:uuid:0b7e3c1a-6d55-4f0e-9a51-2f6c1d3e8b90",
  });
  for (const [by, edits] of Object.entries(said))
    document = applyEdits(document, edits, { by, at }).document;
  return document;
}

const set = (target: string, value: Json): Edit => ({
  type: "set",
  target,
  value,
});
const add = (target: string): Edit => ({ type: "add-row", target });

/** Every text that stands in a content, whoever said it; but not what the document, the group and the parties are called. */
function textsIn(document: AskelmatDocument): string[] {
  return flatten(contentOf(document))
    .filter(({ target }) => /@[a-z]+$/.test(target))
    .filter(
      ({ target }) => !/^(group|title|organisations\/.*\/name)@/.test(target),
    )
    .map(({ value }) => value as string);
}

function holds({ run }: Pdf, texts: readonly string[]): void {
  for (const text of texts)
    assert.ok(run.includes(runOf(text)), `not on the paper: ${text}`);
}

/** The template's own words in their order: titles, then columns and rows. */
function wordsOf(template: Template, lang: string): string[] {
  const word = (map: unknown) => (map as JsonObject)[lang] as string;
  const { content } = template;
  if (template.kind === "assessment-framework")
    return [
      word(content["title"]),
      ...levelsOf(template, itemsOf(template)[0]!).map(({ label }) =>
        word(label),
      ),
      ...itemsOf(template).flatMap((item) => [
        word(item.label),
        ...rowsOf(item, "descriptors").map((cell) => word(cell["text"])),
      ]),
    ];
  return [
    word(content["title"]),
    ...sectionsOf(template).flatMap((section) => [
      ...columnsOf(section).flatMap(({ title }) => (title ? word(title) : [])),
    ]),
  ];
}

function inOrder({ run }: Pdf, words: readonly string[]): void {
  let at = 0;
  for (const text of words) {
    const found = run.indexOf(runOf(text), at);
    assert.ok(found >= 0, `missing or out of order: ${text}`);
    at = found + 1;
  }
}

describe("forms on paper", { skip: noPdfTools }, () => {
  for (const name of ["ohjausyhteistyon-kehittyminen", "tyotapa-2"])
    for (const blank of [true, false])
      for (const languages of [["fi"], ["sv"], ["fi", "sv"]] as const)
        test(`${name}, ${blank ? "blank" : "filled"}, ${languages.join(" and ")}`, async () => {
          const { document, template } = example(name);
          const pdf = await onPaper(document, template, { blank, languages });
          isPaper(pdf, template);
          for (const lang of languages) inOrder(pdf, wordsOf(template, lang));
          const said = textsIn(document);
          if (!blank) holds(pdf, said);
          else {
            const asked = runOf(JSON.stringify(template));
            const strange = said.filter(
              (text) =>
                pdf.run.includes(runOf(text)) && !asked.includes(runOf(text)),
            );
            assert.deepEqual(strange, []);
          }
        });

  /** A4 upright; on every page its number, the title, the template. */
  function isPaper({ sizes, pages }: Pdf, { id, version }: Template): void {
    assert.ok(pages.length > 0 && sizes.length === pages.length);
    const origin = `${id.replace(/^.*\//, "")} ${version}`;
    pages.forEach((text, index) => {
      assert.deepEqual(sizes[index]!.map(Math.round), A4);
      assert.match(text, new RegExp(`\\b${index + 1} \\(${pages.length}\\)`));
      assert.match(text, /Rantamaan ELO-ryhmä|ELO-gruppen i Strandmark/);
      assert.ok(text.includes("22.11.2026"), `page ${index + 1}`);
      assert.ok(text.includes(origin), `page ${index + 1}`);
    });
  }

  test("a blank form has room to write: rows of 22 mm and boxes to tick", async () => {
    for (const name of ["tyotapa-1", "tyotapa-2", "tyotapa-4"]) {
      const { document, template } = example(name);
      const form = await printDocument(document, template, { blank: true });
      await page.setContent(printHtml(form));
      const rows = await page.$$eval("tbody tr", (all) =>
        all.map((row) => row.getBoundingClientRect().height),
      );
      assert.ok(rows.length >= 3);
      for (const height of rows) assert.ok(height / (96 / 25.4) >= 22, name);
    }
    const matrix = example("ohjausyhteistyon-kehittyminen");
    const asked = await printDocument(matrix.document, matrix.template, {
      blank: true,
    });
    const boxes = printHtml(asked).match(/class="box"/g) ?? [];
    // Four levels, three between them and three other answers, in six rows.
    assert.equal(boxes.length, 6 * (4 + 3 + 3));
  });

  test("ties are marked open in both languages, with who said what", async () => {
    const { document, template } = example("tyotapa-2");
    const { open = [] } = contentOf(document);
    assert.ok(open.length > 0, "the example has a tie");
    const pdf = await onPaper(document, template, { languages: ["fi", "sv"] });
    assert.match(pdf.pages.join(""), /avoin\s+\/ öppen/);
    holds(
      pdf,
      open.flatMap(({ values }) => values.map(({ value }) => value as string)),
    );
  });

  test("a text of many pages is whole, and so is a row taller than a page", async () => {
    const template = templateById("tyotapa-2") as Template;
    const document = filledBy(template, {
      "c-room": [add("goals/g-1"), set("goals/g-1/state@fi", LONG)],
      "c-anna": [
        add("own/goals/g-1"),
        set("own/goals/g-1/opportunities@fi", LONG.replaceAll("sana", "oma")),
      ],
    });
    const pdf = await onPaper(document, template, {});
    assert.ok(pdf.pages.length > 2);
    const words = new Set(pdf.pages.join(" ").split(/\s+/));
    for (let n = 0; n < 1500; n++)
      for (const word of ["sana", "oma"])
        assert.ok(words.has(`${word}${n}`), `${word}${n}`);
  });

  test("a row that fits on a page is not divided between two", async () => {
    const template = templateById("tyotapa-2") as Template;
    const ids = Array.from({ length: 30 }, (_, n) => n + 10);
    const document = filledBy(template, {
      "c-room": ids.flatMap((n) => [
        add(`goals/g-${n}`),
        set(
          `goals/g-${n}/state@fi`,
          `alku${n} ${"väliä ".repeat(40)} loppu${n}`,
        ),
      ]),
    });
    const { pages } = await onPaper(document, template, {});
    assert.ok(pages.length > 2);
    for (const n of ids) {
      const on = pages.findIndex((text) => text.includes(`alku${n}`));
      assert.ok(on >= 0 && pages[on]!.includes(`loppu${n}`), `row ${n}`);
    }
    // The heading row stands on each page.
    for (const text of pages) assert.match(text, /Yhteistyömahdollisuuksia/);
  });

  test("nothing is left out: what the form does not ask, what is hidden, remarks", async () => {
    const template = templateById("tyotapa-1") as Template;
    const document = filledBy(template, {
      "c-room": [
        set("prompts/shared/hidden", true),
        set("prompts/shared/text@fi", "piilotetun rivin vastaus"),
        set("prompts/concern/text", 7),
        set("extra@fi", "tuntematon kenttä"),
        set("prompts/concern/extra", { a: "outo arvo" }),
        set("period", "2026"),
        add("comments/k-1"),
        set("comments/k-1/about", "prompts/concern/text"),
        set("comments/k-1/text@fi", "huomautus tästä"),
      ],
      "c-anna": [
        set("own/strange/s-1/text@fi", "oma vieras vastaus"),
        set("own/prompts/definition/text@sv", "svar på svenska"),
        set("own/prompts/definition/text@fi", "vastaus suomeksi"),
      ],
    });
    const pdf = await onPaper(document, template, { languages: ["fi"] });
    holds(pdf, [
      ...textsIn(document),
      "outo arvo",
      "Ei tässä pohjassa",
      "Piilotetut rivit",
      "Huomautukset",
    ]);
    assert.match(pdf.pages.join(""), /^7$/m);
  });

  test("every ready template and foreign framework prints, none of its answers lost", async () => {
    for (const name of ["tyotapa-1", "tyotapa-3", "tyotapa-4"]) {
      const { document, template } = example(name);
      holds(await onPaper(document, template, {}), textsIn(document));
    }
    for (const name of ["criteria", "indicators"]) {
      const at = (kind: string) =>
        `schemas/examples/${kind}-${name}.askelmat.json`;
      const template = templateAt(at("assessment-framework"));
      const document = documentAt(at("assessment"));
      const pdf = await onPaper(document, template, {});
      holds(pdf, textsIn(document));
      holds(
        pdf,
        itemsOf(template).map(({ label }) => label!["fi"]!),
      );
      await onPaper(document, template, { blank: true });
    }
  });
});

describe("printing from a tool", { skip: noPdfTools }, () => {
  /** Puts what the tool's frame would print in place of the page, so that it can be printed to a file. */
  async function framed(host: Visit, options: PrintOptions): Promise<Pdf> {
    await host.page.evaluate(async (how) => {
      const tool = document.querySelector("elo-matrix")!;
      await tool.print({ ...how, day: new Date(how.day!) });
      const frame = tool.shadowRoot!.querySelector("iframe")!;
      const inside = frame.contentDocument!;
      const sheets = inside.adoptedStyleSheets.map((from) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync([...from.cssRules].map((r) => r.cssText).join("\n"));
        return sheet;
      });
      document.title = inside.title;
      document.body.replaceWith(document.importNode(inside.body, true));
      document.adoptedStyleSheets = sheets;
    }, options);
    return printed(host.page);
  }

  test("a page of its own under the strict policy, by an adopted style sheet", async () => {
    const host = await visit(browser, "<elo-matrix></elo-matrix>");
    const pdf = await framed(host, {
      blank: true,
      languages: ["sv"],
      day: DAY,
    });
    await host.close();
    assert.deepEqual(host.faults, []);
    assert.deepEqual(host.foreign, []);
    for (const size of pdf.sizes) assert.deepEqual(size.map(Math.round), A4);
    assert.match(pdf.pages[0]!, /\b1 \(\d\)/);
    holds(pdf, ["Handledningssamarbetets utveckling", "Målnivå"]);
  });

  test("the frame stands beside the tool while it is printed, and then is gone", async () => {
    const host = await visit(browser, "<elo-matrix></elo-matrix>", {
      prepare: async (page) => {
        // In every frame: a dialog that is closed at once.
        await page.evaluateOnNewDocument(() => {
          window.print = () => {
            window.top!.document.documentElement.dataset["printed"] =
              document.title;
            dispatchEvent(new Event("afterprint"));
          };
        });
      },
    });
    const left = await host.page.evaluate(async () => {
      const tool = document.querySelector("elo-matrix")!;
      await tool.print();
      const { printed } = document.documentElement.dataset;
      const during = tool.shadowRoot!.querySelectorAll("iframe").length;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const after = tool.shadowRoot!.querySelectorAll("iframe").length;
      return { printed, during, after };
    });
    await host.close();
    assert.deepEqual(left, {
      printed: "Ohjausyhteistyön kehittyminen",
      during: 1,
      after: 0,
    });
    assert.deepEqual(host.faults, []);
  });

  for (const [tool, field] of [
    ["elo-matrix", "Perustelu"],
    ["elo-worksheet", "Keskustelua"],
  ] as const)
    test(`a page with ${tool} printed as it stands cuts nothing that is typed`, async () => {
      const host = await visit(browser, `<${tool}></${tool}>`);
      await host.page.evaluate(
        async (text, name) => {
          const element = document.querySelector<HTMLElement>(name)!;
          const root = element.shadowRoot!;
          root.querySelector<HTMLElement>("input[type=radio]")?.click();
          await new Promise((resolve) => setTimeout(resolve, 100));
          const area = root.querySelector("textarea")!;
          area.value = text;
          area.dispatchEvent(
            new InputEvent("input", { bubbles: true, composed: true }),
          );
        },
        LONG,
        tool,
      );
      const { pages } = await printed(host.page);
      await host.close();
      assert.ok(field.length > 0 && pages.length > 1);
      const words = new Set(pages.join(" ").split(/\s+/));
      for (let n = 0; n < 1500; n++)
        assert.ok(words.has(`sana${n}`), `sana${n}`);
    });
});

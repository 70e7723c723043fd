// A whole visit, with every tool and every part that comes on use: what it asked for is compared with the list of our own
// files, and nothing listens to what other windows post.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { launchBrowser, visit, type Visit } from "./browser.js";
import { filesBelow } from "./files-below.js";
import { seen } from "./person.js";

const example = "Ohjausyhteistyö Rantamaalla 2026";
/** The same as another document. */
const file = readFileSync(
  "packages/content/example/ohjausyhteistyon-kehittyminen-2026.askelmat.json",
  "utf8",
).replaceAll(
  /"id": "urn:uuid:6c0f6f0e[^"]*"/g,
  '"id": "urn:uuid:55555555-5555-4555-8555-555555555555"',
);
const folder = mkdtempSync(join(tmpdir(), "askelmat-visit-"));
const ownFiles = new Set(
  ["host.html", ...filesBelow("dist")].map((name) => `/${name}`),
);
/** Parts that come on use, and by which it is seen that they were used. */
const parts = [
  "askelmat-code-lists.js",
  "askelmat-deeds.js",
  "askelmat-en.js",
  "askelmat-example.js",
  "askelmat-files.js",
  "askelmat-more.js",
  "askelmat-pages.js",
  "askelmat-record.js",
  "askelmat-validators.js",
  "askelmat-workshop.js",
];

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test("a workbook in which a form is filled, found in, printed, shared, sent out and taken in asks for our own files alone, and listens to no window", async () => {
  const host = await visit(browser, "<elo-workbook></elo-workbook>", {
    prepare,
  });
  try {
    const { page } = host;
    await presses(page, "Tietoja Askelmista");
    await presses(page, "Sulje");
    await presses(page, "Lataa esimerkki");
    await presses(page, example);
    await presses(page, "Jatka");
    await (await page.$(">>> input[type=radio]"))!.click();
    await presses(page, "Etsi");
    await page.waitForSelector(">>> .find input");
    await page.keyboard.type("foorumi");
    await page.keyboard.press("Escape");
    await presses(page, "Iso näyttö");
    await page.waitForSelector(">>> dialog[part=stage]");
    await page.keyboard.press("Escape");
    await presses(page, "Tulosta");
    await clicks(page, ">>> .print-panel .primary");
    await page.waitForFunction(
      () => (window as unknown as { prints: number }).prints > 0,
    );
    await clicks(page, ">>> .print-panel .line:last-child button:last-child");
    await presses(page, "Jaa linkki");
    await seen(page, "Koko asiakirja on linkissä");
    await presses(page, "Sulje");
    await presses(page, "Työpaja");
    await presses(page, "Tee julkinen tiivistelmä");
    await seen(page, "Asiakirjat, joista se tehdään");
    await presses(page, "Peruuta");
    await presses(page, "Kaikki asiakirjat");
    await seen(page, "Aloita uusi asiakirja");
    const path = join(folder, "toinen.askelmat.json");
    writeFileSync(path, file);
    const field = await page.waitForSelector(">>> input[type=file]");
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    await presses(page, "Jatka");
    await presses(page, "In English");
    await seen(page, "All documents");
    await keepsToItself(host);
    for (const part of parts)
      assert.ok(host.requests.includes(`/${part}`), part);
  } finally {
    await host.close();
  }
});

test("a page with every other tool asks for our own files alone, and listens to no window", async () => {
  const tags = [
    "matrix",
    "worksheet",
    "merge",
    "group",
    "meeting",
    "plan",
    "practice",
    "programme",
    "service-map",
  ];
  const body = tags.map((tag) => `<elo-${tag}></elo-${tag}>`).join("");
  const host = await visit(browser, body, { prepare });
  try {
    for (const tag of tags)
      await host.page.waitForSelector(`elo-${tag} >>> .elo`);
    await keepsToItself(host);
    assert.ok(host.requests.includes("/askelmat-programme.js"));
  } finally {
    await host.close();
  }
});

test("control: who listens, and what is no file of ours, is noticed", async () => {
  const host = await visit(browser, `<img src="/kuva.svg">`, { prepare });
  try {
    await host.page.evaluate(() => {
      addEventListener("message", () => undefined);
      window.onmessage = () => undefined;
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = "/leak.css";
      document.head.append(link);
    });
    await host.page.waitForNetworkIdle({ idleTime: 50 });
    assert.deepEqual(await listeners(host.page), [
      "addEventListener",
      "onmessage",
    ]);
    assert.deepEqual(notOurs(host), ["/leak.css"]);
    assert.match(host.faults.join("\n"), /img-src/);
  } finally {
    await host.close();
  }
});

async function keepsToItself(host: Visit): Promise<void> {
  assert.deepEqual(await listeners(host.page), []);
  assert.deepEqual(notOurs(host), []);
  // With `data:` the browser draws its own fields: nothing is asked for.
  const foreign = host.foreign.filter((url) => !url.startsWith("data:"));
  assert.deepEqual(foreign, []);
  assert.deepEqual(host.faults, []);
}

const notOurs = ({ requests }: Visit) =>
  requests.filter((path) => !ownFiles.has(path));

const listeners = (page: Page) =>
  page.evaluate(() => {
    const { listeners } = window as unknown as { listeners: string[] };
    return window.onmessage ? [...listeners, "onmessage"] : listeners;
  });

/** Notes who listens to what other windows post. Channels are no windows: they reach pages of the same site alone. */
async function prepare(page: Page): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.evaluateOnNewDocument(() => {
    const listeners: string[] = [];
    Object.assign(window, { listeners });
    const add = Reflect.get(EventTarget.prototype, "addEventListener") as (
      type: string,
      ...rest: unknown[]
    ) => void;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget | undefined,
      ...given: [type: string, ...rest: unknown[]]
    ) {
      if (
        given[0].startsWith("message") &&
        [window, undefined].includes(this as never)
      )
        listeners.push("addEventListener");
      add.apply(this ?? window, given);
    };
    Object.assign(window, { prints: 0 });
    window.print = () => {
      (window.top as unknown as { prints: number }).prints++;
    };
  });
}

async function presses(page: Page, name: string): Promise<void> {
  const button = await page
    .waitForSelector(`::-p-aria([name="${name}"][role="button"])`)
    .catch(() => undefined);
  assert.ok(button, `there is no button ${name}`);
  await button.evaluate((one) => (one as HTMLElement).click());
}

async function clicks(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found!.evaluate((one) => (one as HTMLElement).click());
}

// The one script fetches what takes files in before it is used, so that a page that stands works offline.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import type { Browser, ElementHandle, HTTPRequest, Page } from "puppeteer-core";
import { launchBrowser, visit } from "./browser.js";
import { seen } from "./person.js";

const LEAF = "/askelmat-files.js";
const path =
  "packages/content/example/ohjausyhteistyon-kehittyminen-2026.askelmat.json";
const example = readFileSync(path, "utf8");

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Looks at every request for the part before it goes on, or stops it. */
async function watch(
  page: Page,
  look: (request: HTTPRequest) => Promise<void>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url().endsWith(LEAF)) void look(request);
    else void request.continue();
  });
}

for (const tool of ["elo-matrix", "elo-worksheet", "elo-workbook"])
  test(`a page with one ${tool} asks for it once, after the tool is drawn`, async () => {
    const drawn: boolean[] = [];
    const prepare = (page: Page) =>
      watch(page, async (request) => {
        drawn.push(
          await page.$eval(tool, (element) =>
            Boolean(element.shadowRoot?.querySelector(".elo")),
          ),
        );
        await request.continue();
      });
    const host = await visit(browser, `<${tool}></${tool}>`, { prepare });
    try {
      await host.page.waitForNetworkIdle();
      assert.deepEqual(drawn, [true]);
      // Whoever was invited returns their answers without a connection, too.
      assert.equal(
        host.requests.includes("/askelmat-workshop.js"),
        tool === "elo-workbook",
      );
      assert.deepEqual(host.faults, []);
      assert.deepEqual(host.foreign, []);
    } finally {
      await host.close();
    }
  });

test("a page without a tool does not ask for it", async () => {
  const host = await visit(browser, "<p>Tulossa</p>");
  await host.close();
  assert.ok(host.requests.includes("/askelmat.js"));
  assert.ok(!host.requests.includes(LEAF));
});

test("once the page stands, files open without a connection", async () => {
  const host = await visit(browser, "<elo-workbook></elo-workbook>");
  try {
    const { page } = host;
    await page.setOfflineMode(true);
    const field = await page.waitForSelector(
      "elo-workbook >>> input[type=file]",
    );
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    await seen(page, "Ohjausyhteistyö Rantamaalla 2026");
    // The schema did not come early, and that is said as ever.
    await seen(page, "rakennetta ei voitu tarkistaa");
  } finally {
    await host.close();
  }
});

test("that it does not come is not said before it is needed", async () => {
  let stopped = 0;
  const prepare = (page: Page) =>
    watch(page, async (request) => {
      stopped++;
      await request.abort();
    });
  const host = await visit(browser, "<elo-matrix></elo-matrix>", { prepare });
  try {
    const { page } = host;
    await page.waitForNetworkIdle();
    assert.equal(stopped, 1);
    // The browser's own line about the request, and none of ours.
    assert.deepEqual(host.faults, ["Failed to load resource: net::ERR_FAILED"]);
    const told = await page.$eval(
      "elo-matrix",
      async (element, json) => {
        const before = element.problems;
        await element.import(json);
        return [before, element.problems];
      },
      example,
    );
    assert.deepEqual(
      told.map((problems) => problems.map(({ code }) => code)),
      [[], ["leaf-files"]],
    );
    await seen(page, "Tiedostoa ei voitu avata, koska ohjelman osa");
  } finally {
    await host.close();
  }
});

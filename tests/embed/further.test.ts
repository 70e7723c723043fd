// The ready frameworks beside the matrix stand apart from what every page loads, and come by their names in every build.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser, ElementHandle } from "puppeteer-core";
import { launchBrowser, visit } from "./browser.js";
import { seen } from "./person.js";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

for (const script of ["askelmat.js", "elements/elo-matrix.js"])
  for (const [template, words] of [
    ["laatuketju", "Keitä ohjaus ei tavoita, ja miksi?"],
    [
      "https://w3id.org/askelmat/content/verkoston-arviointi",
      "Hyödyt ovat vielä odotuksia",
    ],
  ] as const)
    test(`${script} draws ${template}, asking for nothing from elsewhere`, async () => {
      const tool = `<elo-matrix template="${template}" store="none"></elo-matrix>`;
      const host = await visit(browser, tool, { script });
      try {
        await seen(host.page, words);
        assert.deepEqual(host.faults, []);
        assert.deepEqual(host.foreign, []);
      } finally {
        await host.close();
      }
    });

test("the matrix by itself does not load them from the split build", async () => {
  const host = await visit(browser, "<elo-matrix></elo-matrix>", {
    script: "elements/elo-matrix.js",
  });
  try {
    const parts = host.requests.filter((path) => path.includes("further"));
    assert.deepEqual(parts, []);
  } finally {
    await host.close();
  }
});

test("once the page stands, the workbook begins one without a connection", async () => {
  const host = await visit(browser, "<elo-workbook></elo-workbook>");
  try {
    const { page } = host;
    await page.setOfflineMode(true);
    const press = async (name: string) => {
      const found = await page.waitForSelector(`::-p-aria(${name})`);
      await (found as ElementHandle<HTMLElement>).click();
    };
    const fold = await page.waitForSelector("elo-workbook >>> summary");
    await fold!.click();
    await press('[name="Aloita: Verkoston arviointi"][role="button"]');
    await press('[name="Aloita"][role="button"]');
    await seen(page, "Hyödyt ovat vielä odotuksia");
  } finally {
    await host.close();
  }
});

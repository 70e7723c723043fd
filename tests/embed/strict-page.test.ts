import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import type { Browser } from "puppeteer-core";
import { launchBrowser, visit, type Visit } from "./browser.js";
import { budgetProblem } from "./budget.js";

const budget = JSON.parse(readFileSync("size-budget.json", "utf8")) as {
  slackPercent: number;
  pages: Record<string, number>;
};
const integrity = JSON.parse(
  readFileSync("dist/integrity.json", "utf8"),
) as Record<string, { brotli: number }>;

/** What a page with one matrix may load at most, whatever the budget file says. */
const promised = 40_000;

let browser: Browser;
let host: Visit;
let loaded: string[];
before(async () => {
  browser = await launchBrowser();
  host = await visit(browser, `<elo-matrix></elo-matrix>`, {
    script: "elements/elo-matrix.js",
  });
  loaded = [...host.requests];
});
after(async () => {
  await host.close();
  await browser.close();
});

test("a page with one matrix shows it under the strict policy", async () => {
  await host.page.waitForFunction(
    () =>
      (document
        .querySelector("elo-matrix")
        ?.shadowRoot?.querySelectorAll("input[type=radio]").length ?? 0) > 0,
    { timeout: 5000 },
  );
  const text = await host.page.$eval(
    "elo-matrix",
    (element) => element.shadowRoot?.textContent ?? "",
  );
  assert.match(text, /Ohjausyhteistyön kehittyminen/);
});

test("rating a row breaks nothing of the policy", async () => {
  await host.page.evaluate(() => {
    const root = document.querySelector("elo-matrix")?.shadowRoot;
    root?.querySelector<HTMLInputElement>("input[type=radio]")?.click();
  });
  // Longer than typing waits before it is saved.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const checked = await host.page.evaluate(
    () =>
      document
        .querySelector("elo-matrix")
        ?.shadowRoot?.querySelectorAll("input:checked").length,
  );
  assert.ok((checked ?? 0) > 0, "no radio button is checked");
});

test("the policy is not violated once, and nothing is said in the console", () => {
  assert.deepEqual(host.faults, []);
});

test("the page asks for nothing but its own files", () => {
  assert.deepEqual(host.foreign, []);
  const scripts = scriptsIn(host.requests);
  assert.deepEqual(host.requests, [
    "/host.html",
    ...scripts.map((name) => `/${name}`),
  ]);
  assert.deepEqual(
    scripts.filter((name) => !(name in integrity)),
    [],
  );
});

test("the page loads no more script than promised", () => {
  checkPage("elo-matrix", loaded);
  assert.ok((budget.pages["elo-matrix"] ?? 0) <= promised);
});

for (const tool of ["elo-worksheet", "elo-workbook"])
  test(`a page with one ${tool} keeps the policy and its size`, async () => {
    const page = await visit(browser, `<${tool}></${tool}>`, {
      script: `elements/${tool}.js`,
    });
    await page.close();
    assert.deepEqual(page.faults, []);
    assert.deepEqual(page.foreign, []);
    checkPage(tool, page.requests);
  });

for (const script of ["askelmat.js", "elements/elo-matrix.js"])
  test(`a framework of another shape keeps the policy, drawn by ${script}`, async () => {
    const path = "schemas/examples/assessment-framework-criteria.askelmat.json";
    const json = readFileSync(path, "utf8");
    const data = `<script type="application/json">${json}</script>`;
    const page = await visit(browser, `<elo-matrix>${data}</elo-matrix>`, {
      script,
    });
    const sizes = await page.page.waitForFunction(
      () => {
        const root = document.querySelector("elo-matrix")?.shadowRoot;
        const radios = root?.querySelectorAll("input[type=radio]") ?? [];
        if (radios.length === 0) return undefined;
        (radios[2] as HTMLInputElement).click();
        // Its styles came with it: the choices stand in one line.
        const tops = [...radios]
          .slice(0, 3)
          .map((radio) => radio.getBoundingClientRect().top);
        return { radios: radios.length, lines: new Set(tops).size };
      },
      { timeout: 5000 },
    );
    assert.deepEqual(await sizes.jsonValue(), { radios: 168, lines: 1 });
    await page.close();
    assert.deepEqual(page.faults, []);
    assert.deepEqual(page.foreign, []);
  });

function checkPage(tool: string, requests: string[]): void {
  const scripts = scriptsIn(requests);
  const size = scripts.reduce(
    (total, name) => total + (integrity[name]?.brotli ?? 0),
    0,
  );
  const limit = budget.pages[tool] ?? 0;
  console.log(
    `  size     page with one ${tool}: ${size} of ${limit} bytes (brotli), ${scripts.length} files`,
  );
  assert.equal(budgetProblem(size, limit, budget.slackPercent), undefined);
}

function scriptsIn(requests: string[]): string[] {
  return requests
    .map((path) => path.slice(1))
    .filter((name) => name.endsWith(".js"));
}

test("a violation would be noticed", async () => {
  const bad = await visit(
    browser,
    `<p style="color: red">x</p><img src="http://127.0.0.1:1/x.png">`,
  );
  await bad.close();
  assert.match(bad.faults.join("\n"), /style-src-attr/);
  assert.match(bad.faults.join("\n"), /img-src/);
});

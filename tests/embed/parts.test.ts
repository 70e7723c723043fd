// The split scripts fetch what few visitors need on first use. Here none of it comes: every one is said in words,
// and what was on screen stays usable.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import type { Browser } from "puppeteer-core";
import { launchBrowser, visit, type Visit } from "./browser.js";

let browser: Browser;
let host: Visit;
const refused: string[] = [];

before(async () => {
  browser = await launchBrowser();
  host = await visit(browser, `<elo-matrix></elo-matrix>`, {
    script: "elements/elo-matrix.js",
  });
  await host.page.setRequestInterception(true);
  host.page.on("request", (request) => {
    if (!request.url().includes("/parts/")) {
      void request.continue();
      return;
    }
    refused.push(request.url().replace(/.*\/parts\/|-[\w-]{8}\.js$/g, ""));
    void request.abort();
  });
});
after(async () => {
  await host.close();
  await browser.close();
});

/** Waits until the matrix says something. */
async function says(words: string): Promise<void> {
  await host.page.waitForFunction(
    (wanted) =>
      document
        .querySelector("elo-matrix")
        ?.shadowRoot?.textContent.replace(/\s+/g, " ")
        .includes(wanted),
    { timeout: 5000 },
    words,
  );
}

async function click(words: string): Promise<void> {
  const found = await host.page.waitForSelector(`::-p-text(${words})`);
  await found?.click();
}

test("a dialog that does not load is said in words", async () => {
  await click("Vaihda nimi");
  await says("Tätä ei voitu tehdä, koska ohjelman osa ei latautunut.");
});

test("so is the history", async () => {
  await click("Selvä");
  await click("Muutoshistoria");
  await says("Tätä ei voitu tehdä, koska ohjelman osa ei latautunut.");
});

test("so is the code that opens files, and the open document stays", async () => {
  const report = await host.page.$eval("elo-matrix", (element) =>
    element.import("{}").then(({ ok }) => ok),
  );
  assert.equal(report, false);
  await says("Tiedostoa ei voitu avata, koska ohjelman osa ei latautunut.");
});

test("so is Swedish, in Swedish, and the matrix can still be filled", async () => {
  await host.page.$eval("elo-matrix", (element) => {
    element.lang = "sv";
  });
  await says("De svenska texterna kunde inte laddas");
  const checked = await host.page.$eval("elo-matrix", (element) => {
    const radio =
      element.shadowRoot?.querySelector<HTMLInputElement>("input[type=radio]");
    radio?.click();
    return radio?.checked;
  });
  assert.equal(checked, true);
});

test("so is what stands under an answer: the answer itself is kept", async () => {
  await host.page.waitForSelector("elo-matrix >>> .body [role=alert]");
  const [alert, kept] = await host.page.$eval("elo-matrix", (element) => [
    element.shadowRoot?.querySelector(".body [role=alert]")?.textContent ?? "",
    JSON.stringify(element.value?.content),
  ]);
  assert.match(alert ?? "", /ohjelman osa ei latautunut/);
  assert.match(kept ?? "", /"level":"1"/);
});

test("so is what draws a framework of another shape, and nothing that was answered goes", async () => {
  const path = "schemas/examples/assessment-framework-indicators.askelmat.json";
  const own = JSON.parse(readFileSync(path, "utf8")) as {
    content: { title: { fi: string } };
  };
  let isHere = false;
  // The page that opens files has what opens them.
  const visited = await visit(browser, `<elo-matrix></elo-matrix>`, {
    script: "elements/elo-matrix.js",
  });
  const { page } = visited;
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      if (!request.url().includes("/parts/framework-body"))
        void request.continue();
      else {
        refused.push("framework-body");
        void request.abort();
      }
    });
    const report = await page.$eval(
      "elo-matrix",
      (element, json) => element.import(json).then(({ ok }) => ok),
      JSON.stringify(own),
    );
    assert.ok(report);
    await page.waitForFunction(
      (words) => {
        const root = document.querySelector("elo-matrix")?.shadowRoot;
        return words.every((one) => root?.textContent.includes(one));
      },
      { timeout: 5000 },
      [
        own.content.title.fi,
        "koska ohjelman osa ei latautunut. Vastaukset ovat tallella.",
      ],
    );
    isHere = await page.$eval("elo-matrix", (element) =>
      Boolean(element.value?.id),
    );
  } finally {
    await visited.close();
  }
  assert.ok(isHere);
});

test("so are the lists that codes are checked by, and the validators, each for itself", async () => {
  const visited = await visit(browser, `<elo-matrix></elo-matrix>`, {
    script: "elements/elo-matrix.js",
  });
  const { page } = visited;
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const part = /\/parts\/(code-lists|validators)-/.exec(request.url())?.[1];
      if (part === undefined) void request.continue();
      else {
        refused.push(part);
        void request.abort();
      }
    });
    const codes = await page.$eval("elo-matrix", (element) =>
      element.validate().then((problems) => problems.map(({ code }) => code)),
    );
    assert.deepEqual(codes, ["leaf-code-lists", "leaf-validators"]);
    await page.waitForFunction(
      (words) => {
        const root = document.querySelector("elo-matrix")?.shadowRoot;
        return words.every((one) => root?.textContent.includes(one));
      },
      { timeout: 5000 },
      ["Koodeja ei voitu tarkistaa", "rakennetta ei voitu tarkistaa"],
    );
  } finally {
    await visited.close();
  }
});

test("a workbook without what takes files in says so for each, and begins documents all the same", async () => {
  const visited = await visit(browser, `<elo-workbook></elo-workbook>`, {
    script: "elements/elo-workbook.js",
  });
  const { page } = visited;
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      if (!request.url().includes("/parts/")) {
        void request.continue();
        return;
      }
      refused.push(request.url().replace(/.*\/parts\/|-[\w-]{8}\.js$/g, ""));
      void request.abort();
    });
    const told = await page.$eval(
      "elo-workbook",
      (element, texts) =>
        element.desk
          .take(texts.map((text, at) => new File([text], `${at}.json`)))
          .then(() => element.shadowRoot?.textContent.replace(/\s+/g, " ")),
      ["{}", "[]"],
    );
    const words =
      "Tiedostoa ei voitu avata, koska ohjelman osa ei latautunut. Auki oleva asiakirja on tallella.";
    assert.match(told ?? "", new RegExp(`0.json ${words}.* 1.json ${words}`));
    assert.match(told ?? "", /Mitään ei muutettu/);
    const press = async (name: string) => {
      const button = await page.waitForSelector(
        `::-p-aria([name="${name}"][role="button"])`,
      );
      await button?.click();
    };
    await press("Aloita: Työtapa 1: Mitä kehitämme ja miksi?");
    await press("Aloita");
    const box = await page.waitForSelector(
      "elo-workbook >>> elo-worksheet >>> textarea",
    );
    await box?.type("Ohjaus on maksutonta");
    await page.waitForFunction(() =>
      document
        .querySelector("elo-workbook")
        ?.shadowRoot?.querySelector("elo-worksheet")
        ?.shadowRoot?.textContent.includes("Tallennettu tälle laitteelle"),
    );
  } finally {
    await visited.close();
  }
});

test("each of these was really refused", () => {
  for (const part of [
    "dialog",
    "history",
    "files",
    "sv",
    "framework-body",
    "matrix-beside",
    "code-lists",
    "validators",
    "take-files",
  ])
    assert.ok(
      refused.includes(part),
      `${part} was not asked for: ${refused.join(", ")}`,
    );
});

// A page whose storage may not even be looked at: the tool works in memory, says so, and gives the file.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import type { Page } from "puppeteer-core";
import { seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, textIn, worksheet } from "./support/typing.js";
import { fileOf, visit } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

const WORDS = "Vastaukset ovat vain tällä sivulla";

test("the getters of storage throw: the tool works in memory, says so, and gives the file", async () => {
  const site = await servedTool(worksheet);
  try {
    const { page, saved } = await visit(await profile.browser(), site.url, {
      prepare: refuse,
    });
    const refusals = () =>
      page.evaluate(
        () => (window as unknown as { refusals: string[] }).refusals,
      );
    assert.deepEqual(
      [...new Set(await refusals())].sort(),
      ["indexedDB", "localStorage"],
      "both were looked at, and refused",
    );
    await enter(page);
    await page.keyboard.type("Vain täällä.");
    await seen(page, WORDS);
    assert.deepEqual(saved, [], "nothing is said to be saved");
    assert.ok((await fileOf(page)).includes("Vain täällä."));
    await page.reload({ waitUntil: "networkidle0" });
    assert.equal(await textIn(page), "");
  } finally {
    await site.close();
  }
});

test("control: where they do not throw, nothing of the kind is said", async () => {
  const site = await servedTool(worksheet);
  try {
    const { page } = await visit(await profile.browser(), site.url);
    await enter(page);
    await page.keyboard.type("Täällä.");
    await seen(page, "Tallennettu tälle laitteelle klo");
    await assert.rejects(
      page.waitForFunction(
        (words) =>
          document
            .querySelector("elo-worksheet")!
            .shadowRoot!.textContent.includes(words),
        { timeout: 500 },
        WORDS,
      ),
    );
  } finally {
    await site.close();
  }
});

/** Browsers refuse storage so where cookies are switched off. */
async function refuse(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const refusals: string[] = [];
    Object.assign(window, { refusals });
    for (const name of ["indexedDB", "localStorage"])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          refusals.push(name);
          throw new DOMException("injected", "SecurityError");
        },
      });
  });
}

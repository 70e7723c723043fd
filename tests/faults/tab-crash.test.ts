// A tab that crashes in the middle of a word: what was typed before the last save is there when it is opened again.
import assert from "node:assert/strict";
import { once } from "node:events";
import test, { after } from "node:test";
import type { Page } from "puppeteer-core";
import { ALL_TEXT, seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import {
  enter,
  keeps,
  outcome,
  savedWith,
  textIn,
  timesSaved,
  typing,
  words,
  worksheet,
  type Outcome,
} from "./support/typing.js";
import { visit, type Protection } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

const RECOVERED = "Edellinen käynti katkesi kesken.";

test("crashed in the middle of typing: no more is gone than what came after the last save, and what was saved is pointed out", async () => {
  const result = await crashed("whole", (page) => seen(page, RECOVERED));
  // Saved while it was typed, more than once: the field was never left.
  assert.ok(result.times >= 3, `saved ${result.times} times`);
  assert.ok(keeps(result), JSON.stringify(result));
  console.log(
    `  tab crash: ${result.typed.length} letters typed, ${result.typed.length - result.found.length} lost`,
  );
});

test("control: a tab that was closed in the middle of typing has not crashed", async () => {
  const site = await servedTool(worksheet);
  try {
    const browser = await profile.browser();
    const { page, saved } = await visit(browser, site.url);
    await enter(page);
    await page.keyboard.type("Kesken.");
    await savedWith(saved, "Kesken.");
    await page.close({ runBeforeUnload: true });
    const again = await visit(browser, site.url);
    assert.equal(await textIn(again.page), "Kesken.");
    await pause(500);
    const all = await again.page.evaluate(`(${ALL_TEXT})(document.body)`);
    assert.doesNotMatch(String(all), /katkesi/);
  } finally {
    await site.close();
  }
});

test("control: a tool that writes nothing while one types loses it all to a crash", async () => {
  const { typed, found } = await crashed("none");
  assert.ok(typed.length > 20);
  assert.equal(found, "");
});

async function crashed(
  protection: Protection,
  back: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome> {
  const site = await servedTool(worksheet);
  try {
    const browser = await profile.browser();
    const { page, saved } = await visit(browser, site.url, { protection });
    await enter(page);
    const { typed } = typing(page, words(400));
    if (protection === "whole") while (timesSaved(saved) < 3) await pause(10);
    else while (!typed().includes("sana8 ")) await pause(10);
    await crash(page);
    const again = await visit(browser, site.url);
    await back(again.page);
    return await outcome(again.page, typed(), saved);
  } finally {
    await site.close();
  }
}

/** Ends the process of a page as a fault in the browser does, and makes sure that it did. */
async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const crashed = once(page as never, "error") as Promise<[Error]>;
  // The process that would answer is gone.
  void session.send("Page.crash").catch(() => undefined);
  const [error] = await crashed;
  assert.match(String(error), /crash/i);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// A tab that the browser freezes in the middle of typing, as a phone does with one in the background.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import type { Page } from "puppeteer-core";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, savedWith, textIn, worksheet } from "./support/typing.js";
import { visit } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

test("frozen in the middle of typing, and gone on after another tab has answered: all of it is saved", async () => {
  const site = await servedTool(worksheet);
  try {
    const browser = await profile.browser();
    const { page, saved } = await visit(browser, site.url, {
      prepare: ticking,
    });
    await enter(page);
    await page.keyboard.type("Alku.");
    await savedWith(saved, "Alku.");
    const other = await visit(browser, site.url);
    await page.bringToFront();
    const before = saved.length;
    const session = await page.createCDPSession();
    const state = (state: "frozen" | "active") =>
      session.send("Page.setWebLifecycleState", { state });
    // Both at once. A page that is frozen is hidden first, and writes what it has: it is frozen in the middle of that.
    await Promise.all([
      page.keyboard.sendCharacter(" Kesken"),
      state("frozen"),
    ]);
    const still = await ticksOf(page);
    await answersBehind(other.page, "Toinen.");
    await pause(600);
    assert.equal(await ticksOf(page), still, "the page stands still");
    assert.equal(saved.length, before, "nothing is said to be saved");

    await state("active");
    await savedWith(saved, "Alku. Kesken");
    await savedWith(other.saved, "Toinen.");
    assert.ok((await ticksOf(page)) > still);
    assert.equal(await textIn(page), "Alku. Kesken");
    await enter(page);
    await page.keyboard.type(" loppuun.");
    await savedWith(saved, "Alku. Kesken loppuun.");
    await page.close();
    const again = await visit(browser, site.url);
    const texts = [await textIn(again.page), await textIn(again.page, 1)];
    assert.deepEqual(texts, ["Alku. Kesken loppuun.", "Toinen."]);
  } finally {
    await site.close();
  }
});

test("control: a page that is not frozen ticks on, and saves what was typed", async () => {
  const site = await servedTool(worksheet);
  try {
    const { page, saved } = await visit(await profile.browser(), site.url, {
      prepare: ticking,
    });
    await enter(page);
    await page.keyboard.type("Kesken");
    const before = await ticksOf(page);
    await savedWith(saved, "Kesken");
    assert.ok((await ticksOf(page)) > before);
  } finally {
    await site.close();
  }
});

/** Answers in a tab that stays where it is, behind the other. */
async function answersBehind(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const tool = document.querySelector("elo-worksheet")!;
    const field = tool.shadowRoot!.querySelectorAll("textarea")[1]!;
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
}

/** Counts in a page, so that it is seen whether it stands still. */
async function ticking(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const clock = window as unknown as Clock;
    clock.ticks = 0;
    setInterval(() => clock.ticks++, 20);
  });
}

interface Clock {
  ticks: number;
}

const ticksOf = (page: Page) =>
  page.evaluate(() => (window as unknown as Clock).ticks);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// A page that the reader has left lies in the browser's memory as it was, and comes back: meanwhile another tab has been at work.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import {
  enter,
  saidToBeSaved,
  savedWith,
  textIn,
  worksheet,
} from "./support/typing.js";
import { visit } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

test("a page comes back after another tab has answered: it shows that answer, and neither is overwritten", async () => {
  await left(answered, async (page, why) => {
    // The browser lets go of a page that is spoken to while it lies there: it is read anew.
    assert.deepEqual(why, ["BroadcastChannelOnMessage"]);
    assert.equal(await isTheSame(page), false);
    assert.deepEqual(await textsIn(page), ["Yksi.", "Toinen."]);
    await enter(page);
    await page.keyboard.type(" Lisää.");
    await saidToBeSaved(page, "Yksi. Lisää.");
    assert.deepEqual(await textsOfNext(page), ["Yksi. Lisää.", "Toinen."]);
  });
});

test("another tab has upgraded the database: it was not held up, and the page loads afresh and shows what is there", async () => {
  await left(upgraded, async (page, why) => {
    // It gave up its connection for the upgrade, and with it its place in memory.
    assert.equal(why.length, 1);
    assert.equal(await isTheSame(page), false);
    assert.deepEqual(await textsIn(page), ["Yksi.", ""]);
    await enter(page);
    await page.keyboard.type(" Lisää.");
    assert.notEqual(await stateOnceSettled(page), "saved");
    assert.deepEqual(await textsOfNext(page), ["Yksi.", ""]);
  });
});

test("control: where no other tab is at work the very page comes back, and goes on", async () => {
  await left(undefined, async (page, why) => {
    assert.deepEqual(why, []);
    assert.equal(await isTheSame(page), true);
    assert.deepEqual(await textsIn(page), ["Yksi.", ""]);
    await enter(page);
    await page.keyboard.type(" Lisää.");
    await saidToBeSaved(page, "Yksi. Lisää.");
    assert.deepEqual(await textsOfNext(page), ["Yksi. Lisää.", ""]);
  });
});

/**
 * Answers, leaves the page and comes back to it.
 *
 * @param back is told why the browser did not bring back the very page, if it did not
 */
async function left(
  meanwhile: ((browser: Browser, url: string) => Promise<void>) | undefined,
  back: (page: Page, why: readonly string[]) => Promise<void>,
): Promise<void> {
  const site = await servedTool([worksheet, "<p>Muualla</p>"]);
  try {
    const browser = await profile.browser();
    const { page, saved } = await visit(browser, site.url);
    await enter(page);
    await page.keyboard.type("Yksi.");
    await savedWith(saved, "Yksi.");
    await page.evaluate(() => Object.assign(window, { left: true }));
    const why: string[] = [];
    const session = await page.createCDPSession();
    await session.send("Page.enable");
    session.on("Page.backForwardCacheNotUsed", (event) =>
      why.push(...event.notRestoredExplanations.map(({ reason }) => reason)),
    );
    await page.goto(site.urls[1]!);
    await meanwhile?.(browser, site.url);
    await page.bringToFront();
    await page.goBack();
    await back(page, why);
  } finally {
    await profile.quit();
    await site.close();
  }
}

async function answered(browser: Browser, url: string): Promise<void> {
  const { page, saved } = await visit(browser, url);
  await enter(page, 1);
  await page.keyboard.type("Toinen.");
  await savedWith(saved, "Toinen.");
  await page.close();
}

/** Does what a newer version of the tools would do. */
async function upgraded(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url.replace("host-0", "host-1"));
  const blocked = await page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    const { name, version } = database!;
    return new Promise<boolean>((resolve, reject) => {
      const request = indexedDB.open(name!, version! + 1);
      let blocked = false;
      request.onblocked = () => (blocked = true);
      request.onupgradeneeded = () => request.result.createObjectStore("new");
      request.onsuccess = () => resolve(blocked);
      request.onerror = () => reject(request.error!);
    });
  });
  assert.equal(blocked, false);
  await page.close();
}

/** True when this is the page that was left, not one that was loaded again. */
const isTheSame = (page: Page) => page.evaluate(() => "left" in window);

const textsIn = async (page: Page) => [
  await textIn(page),
  await textIn(page, 1),
];

/** What a visit after this one finds. */
async function textsOfNext(page: Page): Promise<string[]> {
  const { page: next } = await visit(page.browser(), page.url());
  const texts = await textsIn(next);
  await next.close();
  return texts;
}

/** What is said of saving once everything typed has been written, or could not be. */
function stateOnceSettled(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { session } = document.querySelector(
      "elo-worksheet",
    ) as unknown as Settling;
    await session.settled();
    return session.save.state;
  });
}

interface Settling {
  readonly session: {
    settled: () => Promise<void>;
    readonly save: { readonly state: string };
  };
}

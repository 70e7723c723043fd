// A device whose storage is full: said at once, nothing on the screen goes, the file is at hand, and it heals.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test, { after } from "node:test";
import type { Page } from "puppeteer-core";
import { seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, savedWith, textIn, worksheet } from "./support/typing.js";
import { fileOf, visit } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

/** A text that does not get smaller on the disk: the database packs what repeats itself. */
const LONG = Array.from({ length: 2500 }, (_, nth) =>
  createHash("sha256").update(String(nth)).digest("base64"),
).join(" ");

test("a write over the quota: said, the text and the file stay, and the next write that fits is saved", async () => {
  const site = await servedTool(worksheet);
  try {
    const browser = await profile.browser();
    // From the start: Chromium asks for the room once and believes the answer for half a minute.
    const { page, saved } = await visit(browser, site.url, {
      prepare: (page) => limit(page, site.url, 50_000),
    });
    await enter(page);
    await page.keyboard.type("Mahtuu. ");
    await savedWith(saved, "Mahtuu.");
    const before = saved.length;
    await page.keyboard.sendCharacter(LONG);
    await seen(page, "Ei tallennettu. Laitteen tila on täynnä.");
    assert.equal(saved.length, before, "nothing is said to be saved");
    assert.equal(await textIn(page), `Mahtuu. ${LONG}`);
    await page.waitForSelector(
      `::-p-aria([name="Lataa tiedosto"][role="button"])`,
    );
    assert.ok((await fileOf(page)).includes(LONG), "the file holds the text");

    const stored = await visit(browser, site.url);
    assert.equal((await textIn(stored.page)).trimEnd(), "Mahtuu.");
    await stored.page.close();

    // Room again: the next edit takes along what could not be saved.
    await limit(page, site.url);
    await page.bringToFront();
    await page.keyboard.type("Loppu.");
    await savedWith(saved, "Loppu.");
    await page.close();
    const again = await visit(browser, site.url);
    assert.equal(await textIn(again.page), `Mahtuu. ${LONG}Loppu.`);
  } finally {
    await site.close();
  }
});

test("control: without the limit the same text is saved", async () => {
  const site = await servedTool(worksheet);
  try {
    const { page, saved } = await visit(await profile.browser(), site.url);
    await enter(page);
    await page.keyboard.sendCharacter(LONG);
    await savedWith(saved, LONG);
  } finally {
    await site.close();
  }
});

/** Sets how much the site may keep, or lifts the limit, and makes sure that the browser knows. */
async function limit(
  page: Page,
  url: string,
  quotaSize?: number,
): Promise<void> {
  const session = await page.createCDPSession();
  const { origin } = new URL(url);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
  const { quota, overrideActive } = await session.send(
    "Storage.getUsageAndQuota",
    { origin },
  );
  assert.equal(overrideActive, quotaSize !== undefined);
  if (quotaSize !== undefined) assert.equal(quota, quotaSize);
}

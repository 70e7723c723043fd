// Closed, left or quit while the last letters are being typed: what was said to be saved is there, and nothing is torn.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import type { Page } from "puppeteer-core";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import {
  enter,
  keeps,
  outcome,
  savedWith,
  words,
  worksheet,
  type Outcome,
} from "./support/typing.js";
import { visit, type Protection } from "./support/visit.js";

const profile = new Profile();
after(() => profile.remove());

const ends: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["the tab is closed", (page) => page.close()],
  ["the page is left", (page) => page.goto("about:blank")],
  ["the browser is quit", () => profile.quit()],
];

for (const [name, end] of ends)
  test(`${name} at once after typing: what was saved before is there, and nothing is torn`, async () => {
    const result = await ended(end, "whole");
    assert.ok(result.said.includes("alku3 "));
    assert.ok(keeps(result), JSON.stringify(result));
  });

test("control: a tool that writes nothing while one types loses it all to a closed tab", async () => {
  const { found } = await ended((page) => page.close(), "none");
  assert.equal(found, "");
});

async function ended(
  end: (page: Page) => Promise<unknown>,
  protection: Protection,
): Promise<Outcome> {
  const site = await servedTool(worksheet);
  try {
    const { page, saved } = await visit(await profile.browser(), site.url, {
      protection,
    });
    await enter(page);
    const [first, last] = [words(4, "alku"), words(1, "loppu")];
    await page.keyboard.type(first);
    if (protection === "whole") await savedWith(saved, first);
    // A few milliseconds, less than it takes until what is typed is written.
    await page.keyboard.type(last);
    await end(page);
    const again = await visit(await profile.browser(), site.url);
    return await outcome(again.page, first + last, saved);
  } finally {
    await site.close();
  }
}

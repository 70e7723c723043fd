// A page over plain http on a host of its own, as in an office's own network: browsers keep much from it.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { documentDigest, readFile } from "@askelmat/core";
import type { Page } from "puppeteer-core";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, savedWith, textIn, worksheet } from "./support/typing.js";
import { fileOf, visit } from "./support/visit.js";

const HOST = "kunta.test";
const profile = new Profile({
  args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
});
after(() => profile.remove());

test("plain http on another host: ids and digests are made, and what is typed is saved, found again and given as a file", async () => {
  const site = await servedTool(worksheet);
  try {
    const browser = await profile.browser();
    const url = site.url.replace("127.0.0.1", HOST);
    const { page, saved } = await visit(browser, url);
    assert.deepEqual(await lacking(page), {
      isSecureContext: false,
      subtle: false,
      randomUUID: false,
      locks: false,
    });
    await enter(page);
    await page.keyboard.type("Tavoite.");
    await page.keyboard.press("Tab");
    await savedWith(saved, "Tavoite.");

    const file = await fileOf(page);
    const read = readFile(file);
    assert.ok(read.ok && "document" in read, JSON.stringify(read));
    assert.deepEqual(read.problems, []);
    const { document } = read;
    assert.match(document!.id, UUID);
    const { digest } = JSON.parse(file) as { digest: string };
    assert.equal(digest, documentDigest(document!));
    const texts = document!.entries.map(({ value }) => value);
    assert.ok(texts.includes("Tavoite."), JSON.stringify(texts));

    await page.close();
    const again = await visit(browser, url);
    assert.equal(await textIn(again.page), "Tavoite.");
  } finally {
    await site.close();
  }
});

test("control: on this device's own address nothing is kept from the page", async () => {
  const site = await servedTool(worksheet);
  try {
    const { page } = await visit(await profile.browser(), site.url);
    assert.deepEqual(await lacking(page), {
      isSecureContext: true,
      subtle: true,
      randomUUID: true,
      locks: true,
    });
  } finally {
    await site.close();
  }
});

const UUID =
  /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What browsers give to secure pages alone. */
function lacking(page: Page) {
  return page.evaluate(() => ({
    isSecureContext,
    subtle: "subtle" in crypto,
    randomUUID: "randomUUID" in crypto,
    locks: "locks" in navigator,
  }));
}

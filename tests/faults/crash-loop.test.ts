// A browser that is killed while it writes as fast as it can, again and again: what was said to be saved is there.
// Every `npm test` kills it twice, `npm run test:faults` as often as ASKELMAT_KILLS says.
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "puppeteer-core";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import {
  entriesOf,
  visit,
  type Protection,
  type Tool,
} from "./support/visit.js";

const KILLS = Number(process.env["ASKELMAT_KILLS"] ?? 2);

interface Storm {
  kills: number;
  /** How many entries were said to be saved before one of the kills. */
  acknowledged: number;
  /** Those that were not found afterwards. */
  lost: string[];
}

test("killed in a write storm: every entry that was said to be saved is found", async () => {
  const storm = await storms(KILLS, "whole");
  assert.equal(storm.kills, KILLS);
  // A browser that was killed before it wrote anything would prove nothing.
  assert.ok(storm.acknowledged >= 25 * KILLS, `${storm.acknowledged} entries`);
  assert.deepEqual(storm.lost, []);
  console.log(
    `  crash loop: ${storm.kills} kills, ${storm.acknowledged} entries said to be saved, ${storm.lost.length} lost`,
  );
});

test("control: a store that says so before it has written loses entries to a kill", async () => {
  const { lost, kills } = await storms(1, "early");
  assert.equal(kills, 1);
  assert.notDeepEqual(lost, []);
});

async function storms(kills: number, protection: Protection): Promise<Storm> {
  // A document for each kill: an entry names all that it replaces, so that one of thousands would be slow by itself.
  const sites = Array.from(
    { length: kills },
    (_, nth) => `<elo-matrix lang="fi" store-key="storm-${nth}"></elo-matrix>`,
  );
  const site = await servedTool(sites);
  const profile = new Profile();
  let acknowledged = 0;
  const lost = new Set<string>();
  try {
    for (let nth = 0; nth < kills; nth++) {
      const url = site.urls[nth]!;
      const { page, saved } = await visit(await profile.browser(), url, {
        protection,
      });
      await rage(page);
      // Each time at another moment.
      while (saved.length < 25 + 3 * (nth % 7)) await pause(1);
      await pause(nth % 5);
      await profile.kill();
      const said = new Set(saved.flatMap(({ entries }) => entries));
      acknowledged += said.size;
      const { page: after } = await visit(await profile.browser(), url);
      const found = new Set(await entriesOf(after));
      for (const id of said) if (!found.has(id)) lost.add(id);
      await after.close();
    }
  } finally {
    await profile.remove();
    await site.close();
  }
  return {
    kills: profile.kills,
    acknowledged,
    lost: [...lost],
  };
}

/** Answers as soon as the answer before is saved, every third time thrice at once, until the page is gone. */
async function rage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { session } = document.querySelector("elo-matrix") as unknown as Tool;
    let nth = 0;
    setInterval(() => {
      if (session!.save.state === "saving") return;
      for (let times = nth % 3 === 0 ? 3 : 1; times > 0; times--) {
        const level = String((nth++ % 4) + 1);
        session!.edit([
          { type: "set", target: "ratings/forums/rating", value: { level } },
        ]);
      }
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

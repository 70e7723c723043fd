// Ten megabytes on a device with little memory: the largest file that is taken, and one that is not.
import assert from "node:assert/strict";
import { once } from "node:events";
import test, { after } from "node:test";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import { createDocument, LIMITS, seal, type Template } from "@askelmat/core";
import type { Page } from "puppeteer-core";
import { seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { visit } from "./support/visit.js";

const AT = "2026-01-31T08:02:00Z";
const MATRIX = `<elo-matrix lang="fi"></elo-matrix>`;
/** Megabytes that what a page holds may take: less than a phone of today gives. */
const MEMORY = 128;

const small = new Profile({
  args: [`--js-flags=--max-old-space-size=${MEMORY}`],
});
after(() => small.remove());

test("ten megabytes in little memory: open, can be answered in, are saved and found again; a byte more is refused with the reason", async () => {
  const site = await servedTool(MATRIX);
  try {
    const browser = await small.browser();
    const { page } = await visit(browser, site.url);
    const crashes: unknown[] = [];
    page.on("error", (error) => crashes.push(error));
    const file = fileOf(LIMITS.bytes);
    assert.equal(await taken(page, `${file} `), false);
    await seen(page, "Tiedosto on liian suuri: enintään 10 megatavua");
    assert.equal(await entriesOn(page), 1, "nothing has changed");
    assert.equal(await taken(page, file), true);
    assert.equal(await entriesOn(page), ENTRIES + 1);
    await page.evaluate(async () => {
      const { session } = document.querySelector(
        "elo-matrix",
      ) as unknown as Matrix;
      const target = "own/ratings/forums/rating";
      session.edit([{ type: "set", target, value: { level: "2" } }]);
      await session.settled();
    });
    await seen(page, "Tallennettu tälle laitteelle klo");
    await page.close();
    const again = await visit(browser, site.url);
    assert.equal(await entriesOn(again.page), ENTRIES + 2);
    assert.deepEqual(crashes, []);
  } finally {
    await site.close();
  }
});

test("control: what does not fit into that memory ends the page, and it does fit without the limit", async () => {
  const large = new Profile();
  after(() => large.remove());
  for (const [profile, fits] of [
    [small, false],
    [large, true],
  ] as const) {
    const page = await (await profile.browser()).newPage();
    const crashed = once(page as never, "error");
    const held = page.evaluate((megabytes) => {
      const all = Array.from({ length: megabytes }, () =>
        Array.from({ length: 125_000 }, (_, nth) => nth + 0.5),
      );
      return all.length;
    }, 2 * MEMORY);
    const came = await Promise.race([held, crashed]);
    assert.equal(came === 2 * MEMORY, fits);
  }
});

const PEOPLE = 2000;
const framework = ohjausyhteistyonKehittyminen as Template;
const ITEMS = ["situation", "strategies", "concept", "forums", "evaluation"];
const ENTRIES = PEOPLE * ITEMS.length;

/** A filled matrix of exactly so many bytes: what two thousand people say about five items. */
function fileOf(bytes: number): string {
  const document = createDocument({
    template: framework,
    by: "c-1",
    at: AT,
  });
  const answers = Array.from({ length: ENTRIES }, (_, nth) =>
    seal({
      target: `own/ratings/${ITEMS[nth % ITEMS.length]}/reason@fi`,
      by: `c-${Math.floor(nth / ITEMS.length) + 1}`,
      at: AT,
      value: "Perustelu, jota on muutamia lauseita. ".repeat(18),
    }),
  );
  const text = (pad: number) =>
    JSON.stringify({
      ...document,
      entries: [...document.entries, ...answers],
      note: "x".repeat(pad),
    });
  const short = bytes - text(0).length;
  assert.ok(short > 0);
  return text(short);
}

/** Brings a file in, and waits until it is open; false when it is refused. */
async function taken(page: Page, file: string): Promise<boolean> {
  const ok = await page.evaluate(async (file) => {
    const tool = document.querySelector("elo-matrix") as unknown as Matrix;
    return (await tool.import(new Blob([file]))).ok;
  }, file);
  if (ok)
    await page.waitForFunction(() => {
      const { session } = document.querySelector(
        "elo-matrix",
      ) as unknown as Matrix;
      return session.document.entries.length > 1;
    });
  return ok;
}

interface Matrix {
  import: (file: Blob) => Promise<{ ok: boolean }>;
  readonly session: {
    readonly document: { readonly entries: readonly unknown[] };
    edit: (edits: readonly object[]) => unknown;
    settled: () => Promise<void>;
  };
}

function entriesOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { session } = document.querySelector(
      "elo-matrix",
    ) as unknown as Matrix;
    return session.document.entries.length;
  });
}

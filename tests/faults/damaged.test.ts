// The browser's own files are damaged between two visits: it opens what it can make of them, and tells no page.
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "puppeteer-core";
import { ALL_TEXT, seen } from "../embed/person.js";
import { cutLog, garble, logLength, remove } from "./support/damage.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, savedWith, textIn, worksheet } from "./support/typing.js";
import { visit } from "./support/visit.js";

const PART = "Osa niistä puuttuu nyt: selain on hukannut viimeisimmät.";
const ALL = "Niitä ei enää ole: selain on tyhjentänyt tallennustilansa.";
const ALARM = /yhteensä 2 vastausta\.|hukannut|tyhjentänyt/;

/** Damages the folder of the site's database. Its log was so long after the first visit. */
type Inflict = (folder: string, first: number) => void;

interface Damage {
  readonly what: string;
  readonly inflict: Inflict;
  readonly left: readonly string[];
  readonly said: string;
}

const damages: readonly Damage[] = [
  {
    what: "the end of the database's log is cut off",
    inflict: cutLog,
    left: ["Ensin.", ""],
    said: PART,
  },
  {
    what: "the database's files hold something else",
    inflict: garble,
    left: ["", ""],
    said: ALL,
  },
  {
    what: "the database's files are gone",
    inflict: remove,
    left: ["", ""],
    said: ALL,
  },
];

for (const { what, inflict, left, said } of damages) {
  test(`${what}: the next visit says how much was here and when, and shows what is left`, async () => {
    await damaged(inflict, true, async (page) => {
      await seen(page, "yhteensä 2 vastausta.");
      await seen(page, said);
      await seen(page, "Jos sinulla on niistä tiedosto, tuo se.");
      assert.deepEqual(await textsIn(page), left);
    });
  });

  test(`control: ${what}, and without the witness beside the database nobody would know`, async () => {
    await damaged(inflict, false, async (page) => {
      assert.deepEqual(await textsIn(page), left, "the damage is done");
      assert.doesNotMatch(await allTextIn(page), ALARM);
    });
  });
}

test("control: where nothing is damaged nothing is said", async () => {
  await damaged(
    () => undefined,
    true,
    async (page) => {
      assert.deepEqual(await textsIn(page), ["Ensin.", "Sitten."]);
      assert.doesNotMatch(await allTextIn(page), ALARM);
    },
  );
});

/** Answers in two visits, then damages what the browser has kept, and comes back. */
async function damaged(
  inflict: Inflict,
  witnessed: boolean,
  back: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = new Profile();
  const site = await servedTool(worksheet);
  try {
    const folder = profile.databaseOf(site.url);
    let first = 0;
    for (const [nth, text] of ["Ensin.", "Sitten."].entries()) {
      const { page, saved } = await visit(await profile.browser(), site.url);
      await enter(page, nth);
      await page.keyboard.type(text);
      // Left: what is only being typed is no answer yet.
      await page.keyboard.press("Tab");
      await savedWith(saved, text);
      await settled(page);
      if (nth === 1 && !witnessed) await page.evaluate(forgetWitness);
      await profile.quit();
      first ||= logLength(folder);
    }
    inflict(folder, first);
    const { page } = await visit(await profile.browser(), site.url);
    await settled(page);
    await back(page);
  } finally {
    await profile.remove();
    await site.close();
  }
}

/** Nobody waits for the witness to be written: it is, once the page has nothing left to do. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => setTimeout(resolve, 500)),
  );
}

function forgetWitness(): void {
  for (const key of Object.keys(localStorage))
    if (key.includes(":witness/")) localStorage.removeItem(key);
}

const textsIn = async (page: Page) => [
  await textIn(page),
  await textIn(page, 1),
];

const allTextIn = async (page: Page) =>
  String(await page.evaluate(`(${ALL_TEXT})(document.body)`));

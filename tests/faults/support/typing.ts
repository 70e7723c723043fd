import assert from "node:assert/strict";
import type { Frame, Page } from "puppeteer-core";
import type { Saved, Tool } from "./visit.js";

export const worksheet = `<elo-worksheet lang="fi" template="tyotapa-2"></elo-worksheet>`;

const FIELD = "elo-worksheet >>> textarea";

/** Words that are all different, so that a text without one of them is no beginning of it. */
export function words(count: number, name = "sana"): string {
  return Array.from({ length: count }, (_, nth) => `${name}${nth} `).join("");
}

/** Puts the cursor behind what stands in the first field, or in another one. */
export async function enter(page: Page | Frame, nth = 0): Promise<void> {
  const field = await fieldOf(page, nth);
  await field.focus();
  await field.press("End");
}

async function fieldOf(page: Page | Frame, nth: number) {
  // The browser tells of no change inside a shadow root.
  await page.waitForFunction(
    () =>
      document
        .querySelector("elo-worksheet")
        ?.shadowRoot?.querySelector("textarea"),
    { polling: 20 },
  );
  return (await page.$$(FIELD))[nth]!;
}

/** Types until the page is gone; gives what was typed. */
export function typing(page: Page, text: string): { typed: () => string } {
  let typed = "";
  void (async () => {
    for (const letter of text) {
      typed += letter;
      await page.keyboard.type(letter, { delay: 5 });
    }
  })().catch(() => undefined);
  return { typed: () => typed };
}

/** What stands in the first field, or in another one. */
export async function textIn(page: Page | Frame, nth = 0): Promise<string> {
  const field = await fieldOf(page, nth);
  return field.evaluate((field) => field.value);
}

/** Waits until something was said to be saved that holds a text. */
export async function savedWith(
  saved: readonly Saved[],
  text: string,
): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (saved.some(({ texts }) => texts.some((one) => one.includes(text))))
      return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`${text} was not said to be saved`);
}

/** Waits until the tool on a page, whoever opened it, says that a text is saved. */
export async function saidToBeSaved(
  page: Page | Frame,
  text: string,
): Promise<void> {
  await page.waitForFunction(
    (text) => {
      const { session } = document.querySelector("elo-worksheet") as Tool;
      return (
        session?.save.state === "saved" &&
        JSON.stringify(session.document).includes(JSON.stringify(text))
      );
    },
    { timeout: 10_000 },
    text,
  );
}

/** How many different texts were said to be saved. */
export function timesSaved(saved: readonly Saved[]): number {
  return new Set(saved.flatMap(({ texts }) => texts)).size;
}

export interface Outcome {
  readonly typed: string;
  /** The longest text that was said to be saved. */
  readonly said: string;
  readonly found: string;
  /** How often something was said to be saved while the text grew. */
  readonly times: number;
}

/** What a page shows afterwards, beside what was typed and what was said of it. */
export async function outcome(
  page: Page,
  typed: string,
  saved: readonly Saved[],
): Promise<Outcome> {
  const texts = saved.flatMap((one) => one.texts);
  const said = texts.reduce(
    (one, other) => (other.length > one.length ? other : one),
    "",
  );
  // The whole document can be had, not this text alone.
  const entries = await page.evaluate(() => {
    const tool = document.querySelector("elo-worksheet") as unknown as Tool;
    return JSON.stringify(tool.session!.document).length;
  });
  assert.ok(entries > 0);
  return { typed, said, found: await textIn(page), times: timesSaved(saved) };
}

/** True when no more is gone than what came after the last word of its being saved. */
export function keeps({ typed, said, found }: Outcome): boolean {
  return (
    typed.startsWith(found.trimEnd()) &&
    found.trimEnd().startsWith(said.trimEnd())
  );
}

import type { Browser, Page } from "puppeteer-core";

/** How the page's storage is broken, so that a test shows that it would notice. */
export type Protection =
  | "whole"
  /** A write is said to be done at once, and done a moment later. */
  | "early"
  /** Nothing is written while the reader works, as with a tool that saves at the end. */
  | "none";

/** What an element has said to be saved. */
export interface Saved {
  /** The ids of the entries it held. */
  readonly entries: readonly string[];
  /** What was being typed. */
  readonly texts: readonly string[];
}

/** An element of a page, as this room looks at it. */
export interface Tool extends HTMLElement {
  readonly session?: {
    readonly document: {
      readonly entries: readonly { readonly id: string; value?: unknown }[];
      readonly drafts?: readonly { readonly value?: unknown }[];
    };
    edit(edits: readonly object[]): unknown;
    readonly save: { readonly state: string };
    readonly store?: { write: (change: unknown) => Promise<unknown> };
  };
  exportAs(): Promise<File>;
}

export interface Visit {
  page: Page;
  /** Everything that was said to be saved, in order. What is here was said before anything that happened later. */
  saved: Saved[];
}

/** Opens the page of a tool, which is the first on its page, and waits until it can be used. */
export async function visit(
  browser: Browser,
  url: string,
  {
    protection = "whole",
    prepare,
  }: {
    protection?: Protection;
    prepare?: (page: Page) => Promise<void>;
  } = {},
): Promise<Visit> {
  const page = await browser.newPage();
  const saved: Saved[] = [];
  await page.exposeFunction("askelmatSaved", (one: Saved) => saved.push(one));
  await prepare?.(page);
  await page.goto(url, { waitUntil: "networkidle0" });
  await page.waitForFunction(
    () =>
      (document.querySelector("elo-worksheet, elo-matrix") as Tool).session
        ?.store,
  );
  await page.evaluate((protection) => {
    const tool = document.querySelector("elo-worksheet, elo-matrix") as Tool;
    const adapter = tool.session?.store;
    const { askelmatSaved } = window as unknown as {
      askelmatSaved: (saved: Saved) => void;
    };
    tool.addEventListener("elo-save", () => {
      const { document, save } = tool.session!;
      if (save.state !== "saved") return;
      askelmatSaved({
        entries: document.entries.map(({ id }) => id),
        texts: (document.drafts ?? []).map(({ value }) => String(value)),
      });
    });
    if (protection === "whole" || !adapter) return;
    const write = adapter.write.bind(adapter);
    adapter.write = (change) => {
      if (protection === "none") return new Promise(() => undefined);
      setTimeout(() => void write(change), 500);
      return Promise.resolve({ at: new Date().toISOString() });
    };
  }, protection);
  return { page, saved };
}

/** The ids of the entries that a page shows, once what is stored has been read. */
export async function entriesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tool = document.querySelector("elo-worksheet, elo-matrix") as Tool;
    return tool.session!.document.entries.map(({ id }) => id);
  });
}

/** What the reader gets as a file. */
export async function fileOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const tool = document.querySelector("elo-worksheet, elo-matrix") as Tool;
    return (await tool.exportAs()).text();
  });
}

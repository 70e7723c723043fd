import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { storiesFolder } from "../../../scripts/lib/stories.mjs";
import { serve } from "../../../scripts/serve.mjs";
import { emulateMedia } from "../../../scripts/test/wtr-commands.mjs";
import { launchBrowser } from "../../embed/browser.js";
import { ink, judge, settle, showStory } from "./in-page.mjs";

/** A line of Storybook's index. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: "story" | "docs";
  readonly tags: readonly string[];
}

/** The stories of a tool, and its page of docs. */
export function entriesOf(tool: string): readonly Entry[] {
  const { entries } = JSON.parse(
    readFileSync(`${storiesFolder}/index.json`, "utf8"),
  ) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ title }) => title === tool);
}

/** What a device says of colours, and the question that proves that the page took notice. */
export const looks = {
  light: { media: {}, query: "(prefers-color-scheme: light)" },
  dark: {
    media: { colorScheme: "dark" },
    query: "(prefers-color-scheme: dark)",
  },
  "forced colours": {
    media: { forcedColors: "active" },
    query: "(forced-colors: active)",
  },
} as const;

export type Look = keyof typeof looks;

/** One page that shows story after story, and notes what goes wrong meanwhile. */
export class Walk {
  readonly page: Page;
  readonly #faults: string[] = [];
  readonly #url: string;
  readonly #end: () => Promise<void>;
  #isOpen = false;

  private constructor(page: Page, url: string, end: () => Promise<void>) {
    this.page = page;
    this.#url = url;
    this.#end = end;
    this.#listen();
  }

  static async start(): Promise<Walk> {
    // No policy, so that a request to elsewhere is seen to be made.
    const site = await serve({ dir: storiesFolder, policy: "" });
    const browser = await launchBrowser();
    return new Walk(await browser.newPage(), site.url, async () => {
      await browser.close();
      await site.close();
    });
  }

  /** The next story is shown on a new page. */
  renew(): void {
    this.#isOpen = false;
  }

  close(): Promise<void> {
    return this.#end();
  }

  /** Shows a story until it has been told. */
  async show({ id }: Pick<Entry, "id">): Promise<void> {
    this.#faults.length = 0;
    if (!this.#isOpen) await this.#open();
    const told = await this.page.evaluate(showStory, id);
    this.#faults.push(...told);
    // After a fault Storybook takes a new page, in its own time; we take one of our own.
    this.#isOpen = told.length === 0;
  }

  /** Shows a page of Storybook that is not a story. */
  async showPage(path: string): Promise<void> {
    this.#faults.length = 0;
    this.#isOpen = false;
    await this.#goTo(path);
  }

  /**
   * What went wrong since the story began: in the story, in the console, on the
   * page; requests to anywhere else, and answers that are none.
   */
  verdict({ tags }: Pick<Entry, "tags">): string[] {
    return tags.includes("console-error")
      ? withTrouble(this.#faults)
      : [...this.#faults];
  }

  /** Changes in place what the device says of colours; throws unless the page took notice. */
  async look(look: Look): Promise<void> {
    const { media, query } = looks[look];
    await emulateMedia(this.page, media);
    const noticed = await this.page.evaluate(
      (words) => matchMedia(words).matches,
      query,
    );
    if (!noticed) throw new Error(`${query} does not match`);
    await this.page.evaluate(settle);
  }

  /** The colour of the tool's text, as it is drawn. */
  ink(): Promise<string> {
    return this.page.evaluate(ink);
  }

  /** What axe finds in the story as it stands; or only what the look decides, when the rest has been judged. */
  judge(onlyColours = false): Promise<string[]> {
    return this.page.evaluate(judge, onlyColours);
  }

  async #open(): Promise<void> {
    await this.#goTo("iframe.html?viewMode=story");
    await this.page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
    this.#isOpen = true;
  }

  async #goTo(path: string): Promise<void> {
    await this.page.goto(`${this.#url}/${path}`, { waitUntil: "networkidle0" });
  }

  #listen(): void {
    const note = (fault: string) => void this.#faults.push(fault);
    this.page.on("pageerror", (error) => note(`page error: ${String(error)}`));
    this.page.on("console", (message) => {
      if (message.type() === "error") note(`console: ${message.text()}`);
    });
    this.page.on("request", (request) => {
      const address = request.url();
      if (!/^(data|blob):/.test(address) && !address.startsWith(this.#url))
        note(`request: ${address}`);
    });
    this.page.on("response", (response) => {
      if (response.status() >= 400)
        note(`answer ${response.status()}: ${response.url()}`);
    });
  }
}

/** True when the tool itself tells a developer about trouble. */
export function isOurs(fault: string): boolean {
  return fault.startsWith("console: askelmat: ");
}

/** A story about trouble has to be in trouble: with our own words about it, and nothing else. */
function withTrouble(faults: readonly string[]): string[] {
  return faults.some(isOurs)
    ? faults.filter((fault) => !isOurs(fault))
    : [...faults, "the story is about trouble, and none was told"];
}

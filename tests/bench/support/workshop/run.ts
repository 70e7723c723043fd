import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import {
  chromiumArguments,
  findChromium,
} from "../../../../scripts/lib/chromium.mjs";
import { serve } from "../../../../scripts/serve.mjs";
import { returnedTexts } from "./files.js";

/** How many files with how many answers, and how many people on one matrix. */
export const SIZE = { files: 200, answers: 100, people: 50, items: 10 };

/** One round: times in milliseconds, heaps in bytes. */
export interface WorkshopRound {
  /** `JSON.parse` of the same texts, right before. */
  readonly parse: number;
  /** From the first file to when the last has been read. */
  readonly read: number;
  /** From then until the merged document has been drawn. */
  readonly drawn: number;
  readonly slices: number;
  readonly longest: number;
  /** The longest time for which the page could not answer, drawing included. */
  readonly longestTask: number;
  /** Times that how far it is was drawn anew while reading. */
  readonly told: number;
  /** How many files were read after the reader had said stop. */
  readonly afterStop: number;
  readonly heap: {
    readonly before: number;
    readonly after: number;
    readonly again: number;
  };
  /** Fifty people on one matrix: drawn beside five, in elements and in time. */
  readonly many: Drawn;
  readonly few: Drawn;
}

export interface Drawn {
  readonly ms: number;
  readonly elements: number;
}

export interface WorkshopResults {
  readonly rounds: readonly WorkshopRound[];
  /** Bytes of all texts together. */
  readonly bytes: number;
}

/** Merges many members' files in Chromium, through the tool's own intake, out of a build. */
export async function runWorkshop(
  built: string,
  rounds: number,
  say: (words: string) => void,
): Promise<WorkshopResults> {
  const { files, answers, people, items } = SIZE;
  const all = returnedTexts(files, answers);
  const folder = await mkdtemp(join(tmpdir(), "askelmat-bench-"));
  const kept = async (texts: readonly string[], name: string) =>
    Promise.all(
      texts.map(async (text, at) => {
        const path = join(folder, `${name}-${at}.askelmat.json`);
        await writeFile(path, text);
        return path;
      }),
    );
  const paths = {
    all: await kept(all, "all"),
    many: await kept(returnedTexts(people, items), "many"),
  };
  const site = await serve({ dir: built, extra: { "/bench.html": PAGE } });
  const browser = await launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, "--enable-precise-memory-info"],
    protocolTimeout: 300_000,
  });
  try {
    const found: WorkshopRound[] = [];
    for (let round = 0; round < rounds; round++) {
      say(`workshop, round ${round + 1} of ${rounds}`);
      found.push(await oneRound(browser, `${site.url}/bench.html`, paths));
    }
    const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return { rounds: found, bytes };
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

const PAGE =
  '<!doctype html><html lang="fi"><meta charset="utf-8"><title>Bench</title>' +
  '<link rel="icon" href="askelmat.svg"><script type="module" src="askelmat.js"></script>' +
  "<elo-merge></elo-merge></html>";

interface Paths {
  readonly all: readonly string[];
  readonly many: readonly string[];
}

async function oneRound(
  browser: Browser,
  url: string,
  { all, many }: Paths,
): Promise<WorkshopRound> {
  const taken = await withPage(browser, url, async (page, heap) => {
    await give(page, all);
    const parse = await page.evaluate(parseInPage);
    const before = await heap();
    const told = await page.evaluate(takeInPage, all.length);
    const after = await heap();
    await page.evaluate(takeInPage, all.length);
    return { parse, ...told, heap: { before, after, again: await heap() } };
  });
  const afterStop = await withPage(browser, url, async (page) => {
    await give(page, all);
    return page.evaluate(stopInPage);
  });
  const drawn = (paths: readonly string[]) =>
    withPage(browser, url, async (page) => {
      await give(page, paths);
      const { drawn, elements } = await page.evaluate(takeInPage, paths.length);
      return { ms: drawn, elements };
    });
  return {
    ...taken,
    afterStop,
    many: await drawn(many),
    few: await drawn(many.slice(0, 5)),
  };
}

async function withPage<T>(
  browser: Browser,
  url: string,
  use: (page: Page, heap: () => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // What tsx puts around named functions, which run in the page here.
    await page.evaluateOnNewDocument("globalThis.__name = (made) => made");
    await page.goto(url, { waitUntil: "networkidle0" });
    const cdp = await page.createCDPSession();
    const heap = async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      return usedSize;
    };
    return await use(page, heap);
  } finally {
    await context.close();
  }
}

/** Lets the page have files, as a picker would, without the tool's hearing of it yet. */
async function give(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.id = "given";
    document.body.append(input);
  });
  const input = (await page.$("#given")) as {
    uploadFile(...paths: string[]): Promise<void>;
  } | null;
  await input!.uploadFile(...paths);
}

/* What runs in the page. */

async function parseInPage(): Promise<number> {
  const { files } = document.querySelector<HTMLInputElement>("#given")!;
  const texts = await Promise.all([...files!].map((file) => file.text()));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (const text of texts) JSON.parse(text);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2]!;
}

interface Intake {
  take(files: readonly File[]): Promise<void>;
  cancel(): void;
  readonly lines: readonly { readonly outcome: string }[];
  readonly slices: { count: number; next: () => Promise<void> };
}

type Merge = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  readonly work: { readonly intake: Intake };
};

async function takeInPage(count: number) {
  const merge = document.querySelector<Merge>("elo-merge")!;
  const { intake } = merge.work;
  const { slices } = intake;
  const { files } = document.querySelector<HTMLInputElement>("#given")!;
  const task = { longest: 0 };
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      task.longest = Math.max(task.longest, duration);
  });
  watch.observe({ type: "longtask" });
  const seen = new Set<string>();
  let longest = 0;
  const began = slices.count;
  const next = Object.getPrototypeOf(slices) as Intake["slices"];
  let start = performance.now();
  const first = start;
  let last = start;
  slices.next = async () => {
    last = performance.now();
    longest = Math.max(longest, last - start);
    await next.next.call(slices);
    seen.add(
      merge.shadowRoot!.querySelector("progress + span")?.textContent ?? "",
    );
    start = performance.now();
  };
  await intake.take([...files!].slice(0, count));
  await merge.updateComplete;
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        setTimeout(resolve);
      }),
    );
  await painted();
  const end = performance.now();
  await painted();
  watch.disconnect();
  let elements = 0;
  const walk = (root: ParentNode) => {
    for (const node of root.querySelectorAll("*")) {
      elements++;
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(merge.shadowRoot!);
  return {
    read: last - first,
    drawn: end - last,
    slices: slices.count - began,
    longest,
    longestTask: task.longest,
    told: seen.size,
    elements,
  };
}

/** Says stop in the middle, and counts what was read all the same. */
async function stopInPage(): Promise<number> {
  const merge = document.querySelector<Merge>("elo-merge")!;
  const { intake } = merge.work;
  const { files } = document.querySelector<HTMLInputElement>("#given")!;
  const { slices } = intake;
  const half = Math.floor(files!.length / 2);
  const next = Object.getPrototypeOf(slices) as Intake["slices"];
  slices.next = async () => {
    await next.next.call(slices);
    if (slices.count === half) intake.cancel();
  };
  await intake.take([...files!]);
  const read = intake.lines.filter(({ outcome }) => outcome !== "left");
  return read.length - half;
}

import type { Browser, CDPSession, Page, Protocol } from "puppeteer-core";
import { startProfile, stopProfile } from "./profiler.js";
import type { Column } from "./columns.js";
import type { BenchServer, PageMode, PageQuery } from "./server.js";
import type { Work } from "./works.js";

/** A browser and the pages that it opens. */
export interface Bench {
  readonly browser: Browser;
  readonly server: BenchServer;
  /** How long a column may take to draw. */
  readonly limit: number;
}

export interface VisitOptions {
  readonly mode?: PageMode;
  readonly host?: PageQuery["host"];
  readonly width?: number;
  readonly data?: "filled" | "empty" | "broken";
  /** How many times slower than this machine. */
  readonly slowdown?: number;
  readonly limit?: number;
  /** Notes where the time goes until the first paint. */
  readonly profiled?: boolean;
}

/** In milliseconds from the start of the first script. */
export interface Timing {
  /** All scripts are parsed and have run. */
  readonly evalMs: number;
  /** All controls of the work exist. */
  readonly domMs: number;
  /** The first task after the next frame. */
  readonly paintMs: number;
  readonly controls: number;
}

/** Chromium's own counters, in seconds. */
export type Counters = Readonly<Record<string, number>>;

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly counters: () => Promise<Counters>;
  /** As they were when the clock started. */
  readonly before: Counters;
  /** What came of drawing, or why nothing did. */
  readonly timing?: Timing;
  readonly error?: string;
  readonly profile?: Protocol.Profiler.Profile;
  /** Addresses that were asked from anywhere else. */
  readonly foreign: readonly string[];
  /** Runs an expression on the page; `__b` is the page's own part of the bench. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens a page in a browser context of its own and lets a column draw a work. */
export async function visitPage(
  bench: Bench,
  column: Column,
  work: Work,
  options: VisitOptions = {},
): Promise<Visit> {
  const { mode = "plain", host = "", width = 1280, data = "filled" } = options;
  const context = await bench.browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: width < 640 ? 800 : 900 });
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(bench.server.url) && !url.startsWith("data:"))
      foreign.push(url);
  });
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  const run = async <T>(expression: string) =>
    (await page.evaluate(expression)) as T;
  const controls = data === "empty" ? 0 : work.controls;
  const query = { column: column.id, work: work.id, mode, host, controls };
  await page.goto(bench.server.address(query), { waitUntil: "load" });
  if (options.slowdown)
    await cdp.send("Emulation.setCPUThrottlingRate", {
      rate: options.slowdown,
    });
  const counters = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await run("__b.prepare()");
  const before = await counters();
  const limit = options.limit ?? bench.limit;
  if (options.profiled) await startProfile({ cdp });
  const drawn = await run<Timing>(`__b.start("${data}", ${limit})`).then(
    (timing) => ({ timing }),
    (error: unknown) => ({ error: firstLine(error) }),
  );
  const profile = options.profiled && { profile: await stopProfile({ cdp }) };
  const close = () => context.close();
  const visit = { page, cdp, counters, before, foreign, run, close };
  return { ...visit, ...drawn, ...profile };
}

/** {@link visitPage}, closed whatever comes of it. */
export async function withPage<T>(
  bench: Bench,
  column: Column,
  work: Work,
  options: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const visit = await visitPage(bench, column, work, options);
  try {
    return await use(visit);
  } finally {
    await visit.close();
  }
}

/** What a function came to; its error in words when it failed. */
export async function attempt<T>(
  work: () => Promise<T>,
): Promise<T | { readonly error: string }> {
  try {
    return await work();
  } catch (error) {
    return { error: firstLine(error) };
  }
}

export function firstLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split("\n")[0]!.slice(0, 160);
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

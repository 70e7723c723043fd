import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import {
  chromiumArguments,
  findChromium,
} from "../../../scripts/lib/chromium.mjs";
import { bundleColumn, type Built, type Bundle } from "./bundle.js";
import { serveBench } from "./server.js";
import type { Bench } from "./visit.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

/** What to measure. */
export interface BenchChoice {
  readonly columns: readonly Column[];
  readonly works: readonly Work[];
  readonly built: Built;
}

export interface OpenBench extends Bench {
  /** The folder of the bundles. */
  readonly out: string;
  /** By column and work: `askelmat/a`. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly close: () => Promise<void>;
}

/** Bundles everything that is measured, serves it, and starts a browser. */
export async function openBench(choice: BenchChoice): Promise<OpenBench> {
  const out = await mkdtemp(join(tmpdir(), "askelmat-bench-"));
  const bundles = new Map<string, Bundle>();
  for (const work of choice.works)
    for (const column of columnsFor(choice.columns, work))
      bundles.set(
        `${column.id}/${work.id}`,
        await bundleColumn(column, work, out, choice.built),
      );
  const server = await serveBench(out, bundles);
  const browser = await launch({
    executablePath: findChromium(),
    args: [
      ...chromiumArguments,
      // Peers that ask for something elsewhere do not get it.
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ],
    protocolTimeout: 300_000,
  });
  const close = async () => {
    await browser.close();
    await server.close();
    await rm(out, { recursive: true });
  };
  return { browser, server, bundles, out, limit: 60_000, close };
}

/** The columns that do a work. */
export function columnsFor(
  columns: readonly Column[],
  { of }: Work,
): readonly Column[] {
  return columns.filter(({ works }) => works?.includes(of) ?? true);
}

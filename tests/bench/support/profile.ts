import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Protocol } from "puppeteer-core";
import { EMBED } from "./bundle.js";
import type { Column } from "./columns.js";
import type { OpenBench } from "./open-bench.js";
import { startProfile, stopProfile } from "./profiler.js";
import { KEYS, pressKeys } from "./work-in-page.js";
import { rest, visitPage, withPage, type Visit } from "./visit.js";
import type { Work } from "./works.js";

/** Milliseconds by file or function, the most first. */
export type Spent = readonly (readonly [name: string, ms: number])[];

export interface ProfileTables {
  /** In a file's own code. */
  readonly files: Spent;
  /** In a function and in what it called. */
  readonly functions: Spent;
}

const PAGES = 10;

/** Where the time goes from the first script to the first paint, for one page. */
export async function profileLoad(
  bench: OpenBench,
  column: Column,
  work: Work,
): Promise<ProfileTables> {
  const sums = new Sums(await filesOfLines(bench, column, work));
  for (let page = 0; page < PAGES; page++) {
    const visit = await visitPage(bench, column, work, { profiled: true });
    sums.add(visit.profile!);
    await visit.close();
  }
  return sums.tables(PAGES);
}

/** Where the time goes for one key. */
export async function profileKeys(
  bench: OpenBench,
  column: Column,
  work: Work,
): Promise<ProfileTables> {
  const sums = new Sums(await filesOfLines(bench, column, work));
  for (let page = 0; page < 3; page++)
    sums.add(await withPage(bench, column, work, {}, typedProfile));
  return sums.tables(3 * KEYS);
}

async function typedProfile(visit: Visit): Promise<Protocol.Profiler.Profile> {
  await rest(500);
  await visit.run("__b.focus()");
  await startProfile(visit);
  await pressKeys(visit);
  return stopProfile(visit);
}

/** The source file of each line of an unminified bundle, which names them in comments. */
async function filesOfLines(
  { out }: OpenBench,
  column: Column,
  work: Work,
): Promise<readonly string[]> {
  const text = await readFile(join(out, column.id, work.id, EMBED), "utf8");
  let file = "";
  return text.split("\n").map((line) => {
    file = /^ *\/\/ ([\w@./-]+\.(?:ts|js|mjs))$/.exec(line)?.[1] ?? file;
    return file;
  });
}

type Node = Protocol.Profiler.ProfileNode;

class Sums {
  readonly #files = new Map<string, number>();
  readonly #functions = new Map<string, number>();
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  add({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map<number, Node>();
    for (const node of nodes)
      for (const child of node.children ?? []) parents.set(child, node);
    samples.forEach((id, at) => {
      const ms = (timeDeltas[at] ?? 0) / 1000;
      const leaf = byId.get(id)!;
      if (leaf.callFrame.functionName === "(idle)") return;
      addTo(this.#files, this.#fileOf(leaf), ms);
      const names = new Set<string>();
      for (let node: Node | undefined = leaf; node; node = parents.get(node.id))
        names.add(this.#nameOf(node));
      for (const name of names) addTo(this.#functions, name, ms);
    });
  }

  tables(times: number): ProfileTables {
    const ordered = (sums: ReadonlyMap<string, number>, count: number) =>
      [...sums]
        .map(([name, ms]) => [name, ms / times] as const)
        .sort(([, a], [, b]) => b - a)
        .slice(0, count);
    return {
      files: ordered(this.#files, 25),
      functions: ordered(this.#functions, 50),
    };
  }

  #fileOf({ callFrame }: Node): string {
    const { functionName, url, lineNumber } = callFrame;
    if (url.endsWith(EMBED)) return this.#lines[lineNumber] ?? EMBED;
    return functionName.startsWith("(") ? functionName : url || "the browser";
  }

  #nameOf(node: Node): string {
    return `${node.callFrame.functionName || "(anonymous)"} · ${this.#fileOf(node)}`;
  }
}

function addTo(sums: Map<string, number>, name: string, ms: number): void {
  sums.set(name, (sums.get(name) ?? 0) + ms);
}

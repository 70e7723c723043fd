import { spentMs } from "./load.js";
import { scriptMs, startProfile, stopProfile } from "./profiler.js";
import { median, quantile } from "./stats.js";
import { attempt, rest, withPage, type Bench, type Visit } from "./visit.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

export const KEYS = 40;
const TEXT = "qwertzuiop asdfghjkl yxcvbnm ";

/** What a key press costs, in milliseconds. */
export interface Typing {
  /** From the event to the task after the next frame. */
  readonly p50: number;
  readonly p95: number;
  /** The main thread, less what it does when nobody types. */
  readonly busy: number;
  /** By Chromium's counter, which leaves out what runs in microtasks. */
  readonly script: number;
  /** By its profiler, microtasks and rubbish collection included. */
  readonly allScript: number;
  /** Tasks of 50 ms and more. */
  readonly long: number;
  /** True when the keys are in the column's document afterwards. */
  readonly model: boolean;
}

export interface Checking {
  readonly first: number;
  /** Repeated calls. */
  readonly warm: number;
  readonly errors: number;
}

export interface Adding {
  readonly dom: number;
  readonly paint: number;
}

type Failed = { readonly error: string };

/** What was measured on one page that was worked in. */
export interface Deep {
  readonly heap: number;
  readonly elements: number;
  readonly controls: number;
  readonly checking: Checking | Failed;
  readonly typing: Typing | Failed;
  readonly adding?: Adding | Failed;
}

/** Heap, checking, typing and adding rows on one fresh page. */
export function measureWork(
  bench: Bench,
  column: Column,
  work: Work,
): Promise<Deep> {
  return withPage(bench, column, work, {}, async (visit) => {
    if (visit.error !== undefined) throw new Error(visit.error);
    await rest(500);
    const heap = await heapOf(visit);
    const count = await visit.run<{ elements: number; controls: number }>(
      "__b.count()",
    );
    const checking = await attempt(() => measureChecking(visit));
    await rest(600);
    const typing = await attempt(() => measureTyping(visit));
    const adding = work.columns > 0 && {
      adding: await attempt(() => measureAdding(visit, work.columns)),
    };
    return { heap, ...count, checking, typing, ...adding };
  });
}

/** Typing alone, on one fresh page. */
export function measureKeys(
  bench: Bench,
  column: Column,
  work: Work,
): Promise<Typing> {
  return withPage(bench, column, work, {}, async (visit) => {
    if (visit.error !== undefined) throw new Error(visit.error);
    await rest(500);
    return measureTyping(visit);
  });
}

/** Bytes of script objects after all rubbish was taken out. */
export async function heapOf({ cdp }: Pick<Visit, "cdp">): Promise<number> {
  for (let i = 0; i < 2; i++) await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

async function measureChecking({ run }: Visit): Promise<Checking> {
  const { first, rest, errors } = await run<{
    first: number;
    rest: readonly number[];
    errors: number;
  }>("__b.validate(16)");
  return { first, warm: median(rest)!, errors };
}

async function measureTyping(visit: Visit): Promise<Typing> {
  const { run, counters } = visit;
  const idle0 = await counters();
  await rest(1000);
  const idle = spentMs(idle0, await counters(), ["TaskDuration"]) / 1000;
  await run("__b.focus()");
  await rest(300);
  const [before, began] = [await counters(), Date.now()];
  await pressKeys(visit);
  const [after, ended] = [await counters(), Date.now()];
  const { lat, long, model } = await run<{
    lat: readonly number[];
    long: number;
    model: boolean;
  }>("__b.typed()");
  const busy =
    spentMs(before, after, ["TaskDuration"]) - idle * (ended - began);
  // Apart, so that the other figures do not pay for it.
  await startProfile(visit);
  await pressKeys(visit);
  const profile = await stopProfile(visit);
  return {
    p50: median(lat)!,
    p95: quantile(lat, 0.95)!,
    busy: Math.max(0, busy) / KEYS,
    script: spentMs(before, after, ["ScriptDuration"]) / KEYS,
    allScript: scriptMs(profile) / KEYS,
    long,
    model,
  };
}

/** Real input: {@link KEYS} keys, one in 50 ms. */
export async function pressKeys(visit: Visit): Promise<void> {
  for (let at = 0; at < KEYS; at++) {
    await pressKey(visit, TEXT[at % TEXT.length]!);
    await rest(50);
  }
  await rest(700);
}

/** A press and a release of a key that types a letter or a space. */
export async function pressKey({ cdp }: Visit, letter: string): Promise<void> {
  const capital = letter.toUpperCase();
  const key = {
    key: letter,
    code: letter === " " ? "Space" : `Key${capital}`,
    windowsVirtualKeyCode: letter === " " ? 32 : capital.charCodeAt(0),
  };
  const text = { text: letter, unmodifiedText: letter };
  await cdp.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    ...key,
    ...text,
  });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

async function measureAdding({ run }: Visit, columns: number): Promise<Adding> {
  const added: (Adding & { readonly ok: boolean })[] = [];
  while (added.length < 7) {
    const row = await run<(Adding & { readonly ok: boolean }) | null>(
      `__b.addRow(${columns}, 8000)`,
    );
    if (!row) throw new Error("no button that adds a row");
    if (!row.ok) throw new Error(`row ${added.length + 1} did not appear`);
    added.push(row);
    await rest(250);
  }
  return {
    dom: median(added.map(({ dom }) => dom))!,
    paint: median(added.map(({ paint }) => paint))!,
  };
}

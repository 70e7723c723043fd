import type { CDPSession, Protocol } from "puppeteer-core";

interface Profiled {
  readonly cdp: CDPSession;
}

export async function startProfile({ cdp }: Profiled): Promise<void> {
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.setSamplingInterval", { interval: 100 });
  await cdp.send("Profiler.start");
}

export async function stopProfile({
  cdp,
}: Profiled): Promise<Protocol.Profiler.Profile> {
  return (await cdp.send("Profiler.stop")).profile;
}

/** What ran as script, and the rubbish it left; not the browser's own work. */
export function scriptMs({
  nodes,
  samples = [],
  timeDeltas = [],
}: Protocol.Profiler.Profile): number {
  const others = new Set(
    nodes
      .filter(({ callFrame }) =>
        ["(root)", "(program)", "(idle)"].includes(callFrame.functionName),
      )
      .map(({ id }) => id),
  );
  return samples.reduce(
    (sum, id, at) =>
      others.has(id) ? sum : sum + (timeDeltas[at] ?? 0) / 1000,
    0,
  );
}

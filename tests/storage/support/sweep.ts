import type { StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { codeOf, loaded, Tab, type Bench } from "./bench.js";
import { quotaError, withFault, type Fault } from "./faults.js";
import { draft, entry, sample } from "./samples.js";

/** A write that uses everything: entries, a draft, a dropped draft, an erased body, the envelope. */
const before = sample({ drafts: [draft("t1", "kesken")] });
const after = sample({
  entries: [entry(1), entry(3), entry(4)],
  drafts: [draft("t2", "uusi")],
  erased: ["e-2"],
});

/**
 * Fails the n-th call of a write, for every n, each time in a fresh store: the
 * write must reject, leave the store as it was, and go through the next time.
 *
 * @returns how many faults were injected before a write got through whole
 */
export async function sweep(
  makeBench: () => Bench,
  fault: Pick<Fault, "prototype" | "methods">,
): Promise<number> {
  for (let nth = 1; ; nth++) {
    const bench = makeBench();
    const adapter = await bench.open();
    const injected = await attempt(bench, adapter, { ...fault, nth });
    await bench.dispose();
    if (injected === 0) return nth - 1;
  }
}

async function attempt(
  bench: Bench,
  adapter: StorageAdapter,
  fault: Pick<Fault, "prototype" | "methods" | "nth">,
): Promise<number> {
  const tab = new Tab(adapter);
  await tab.save(before);
  const dump = await bench.dump();
  let code = "";
  const injected = await withFault(
    { ...fault, times: 1, error: quotaError() },
    async () => (code = await codeOf(tab.save(after))),
  );
  expect(code).to.equal(injected > 0 ? "quota" : "resolved");
  if (injected > 0) {
    expect(await bench.dump()).to.equal(dump);
    expect(await loaded(adapter)).to.deep.equal(before);
    await tab.save(after);
  }
  expect(await loaded(adapter)).to.deep.equal(after);
  return injected;
}

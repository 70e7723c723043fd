import { expect } from "@esm-bundle/chai";
import fc from "fast-check";
import { ids, loaded, Tab, type InUse } from "../support/bench.js";
import { draft, entry, sample } from "../support/samples.js";

const tabs = ["t0", "t1", "t2"];

/** Few names and many steps, so that the tabs do meet. */
const steps = fc.array(
  fc.record({
    tab: fc.nat(2),
    does: fc.constantFrom("answer", "type", "seal", "erase", "reload"),
    n: fc.nat(5),
  }),
  { minLength: 10, maxLength: 40, size: "max" },
);

/** Any order of what three tabs do: every answer is kept, every erased one is gone. */
export function randomContract(use: InUse): void {
  it("loses no answer and brings none back, whatever three tabs do", async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const empty = sample({ id: `urn:uuid:r${round++}`, entries: [] });
        await new Tab(use.adapter).save(empty);
        const open = tabs.map(() => new Tab(use.adapter, empty));
        const answers = new Set<string>();
        const erased = new Set<string>();
        const typed = new Map<string, string>();

        for (const { tab, does, n } of plan) {
          const at = tabs[tab]!;
          const now = open[tab]!.stored;
          const drafts = now.drafts ?? [];
          const others = drafts.filter((one) => one.tab !== at);
          if (does === "answer") {
            answers.add(`e-${n}`);
            await open[tab]!.save({
              ...now,
              entries: [...now.entries, entry(n)],
            });
          } else if (does === "type") {
            typed.set(at, `kirjain ${n}`);
            await open[tab]!.save({
              ...now,
              drafts: [...others, draft(at, `kirjain ${n}`)],
            });
          } else if (does === "seal") {
            typed.delete(at);
            await open[tab]!.save({ ...now, drafts: others });
          } else if (does === "erase") {
            erased.add(`e-${n}`);
            await open[tab]!.save({
              ...now,
              entries: now.entries.filter(({ id }) => id !== `e-${n}`),
              erased: [...new Set([...(now.erased ?? []), `e-${n}`])],
            });
          } else {
            const stored = await loaded(use.adapter, empty.id);
            open[tab] = new Tab(use.adapter, stored);
          }
        }

        const stored = await loaded(use.adapter, empty.id);
        const left = [...answers].filter((id) => !erased.has(id));
        expect(ids(stored)).to.deep.equal(left.sort());
        expect(new Set(stored.erased)).to.deep.equal(erased);
        const drafts = stored.drafts ?? [];
        expect(
          new Map(drafts.map(({ tab, value }) => [tab, value])),
        ).to.deep.equal(typed);
      }),
      { numRuns: use.bench.runs ?? 40, seed: 20260301 },
    );
  }).timeout(60_000);
}

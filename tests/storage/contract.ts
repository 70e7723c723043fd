import { documentContract } from "./contract/documents.js";
import { draftContract } from "./contract/drafts.js";
import { listContract } from "./contract/lists.js";
import { randomContract } from "./contract/random.js";
import { tabContract } from "./contract/tabs.js";
import type { Bench, InUse } from "./support/bench.js";

/**
 * What every adapter promises: run by each adapter's own test file, each test
 * in a store of its own.
 */
export function storageContract(makeBench: () => Bench): void {
  describe("storage contract", () => {
    const use = {} as { -readonly [Member in keyof InUse]: InUse[Member] };

    beforeEach(async () => {
      use.bench = makeBench();
      use.adapter = await use.bench.open();
    });
    afterEach(() => use.bench.dispose());

    documentContract(use);
    tabContract(use);
    draftContract(use);
    listContract(use);
    randomContract(use);
  });
}

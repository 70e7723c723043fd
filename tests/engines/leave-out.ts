/** Tests that an engine cannot run, and why; see left-out.json. */
export interface LeftOut {
  readonly engines: readonly string[];
  readonly file: string;
  /** The start of the test's full title. */
  readonly title: string;
  readonly why: string;
}

/**
 * Skips the tests of a list. An entry that fits no test fails: a list that
 * nobody trims hides what works again.
 */
export function leaveOut(list: readonly LeftOut[]): void {
  if (list.length === 0) return;
  const found = new Set<LeftOut>();
  before(function () {
    this.test!.parent!.eachTest((test) => {
      const entry = list.find(({ title }) =>
        test.fullTitle().startsWith(title),
      );
      if (!entry) return;
      found.add(entry);
      test.pending = true;
    });
  });
  describe("the tests left out in this engine", () => {
    it("are all tests that there are", () => {
      const lost = list.filter((entry) => !found.has(entry));
      if (lost.length > 0)
        throw new Error(
          `left-out.json names no test: ${lost.map(({ title }) => title).join(" | ")}`,
        );
    });
  });
}

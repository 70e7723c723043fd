import type { Column } from "./columns.js";
import { errorsIn, inWords } from "./errors-in.js";
import type { PageMode } from "./server.js";
import { rest, withPage, type Bench } from "./visit.js";
import type { Work } from "./works.js";

/** How a column does under a policy. */
export interface PolicyCheck {
  readonly drawn: boolean;
  readonly filled: number | string;
  readonly broken: number | string;
  readonly added?: boolean;
  /** Such as `1 × style-src-attr`. */
  readonly violations: readonly string[];
}

interface Violation {
  readonly d: string;
  readonly uri: string;
  readonly at: string;
}

/** Scripts come by address under a policy, and act outside the debugger, where `eval` is not exempted. */
export async function policyOf(
  bench: Bench,
  column: Column,
  work: Work,
  mode: PageMode,
): Promise<PolicyCheck> {
  const first = await withPage(
    bench,
    column,
    work,
    { mode, limit: 8000 },
    async (visit) => {
      const drawn = (visit.timing?.controls ?? 0) >= work.controls;
      await rest(500);
      const filled = await inWords(async () => {
        if (visit.error !== undefined) throw new Error(visit.error);
        return (await visit.run<{ errors: number }>("__b.validate(1)")).errors;
      });
      const row = () =>
        visit.run<{ ok: boolean } | null>(`__b.addRow(${work.columns}, 8000)`);
      const added = work.columns > 0 &&
        drawn && {
          added: await row().then(
            (one) => one?.ok === true,
            () => false,
          ),
        };
      await rest(300);
      const seen = await visit.run<readonly Violation[]>("__b.violations");
      return { drawn, filled, ...added, violations: counted(seen) };
    },
  );
  return {
    ...first,
    broken: await errorsIn(bench, column, work, mode, "broken"),
  };
}

function counted(violations: readonly Violation[]): string[] {
  const counts = new Map<string, number>();
  for (const { d, uri, at } of violations) {
    const words = `${d} (${uri}${at ? ` in ${at}` : ""})`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} × ${words}`);
}

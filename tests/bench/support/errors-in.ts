import type { Column } from "./columns.js";
import type { PageMode } from "./server.js";
import { attempt, rest, withPage, type Bench } from "./visit.js";
import type { Work } from "./works.js";

/** How many errors a column finds, or why it finds none. */
export function errorsIn(
  bench: Bench,
  column: Column,
  work: Work,
  mode: PageMode,
  data: "filled" | "empty" | "broken",
): Promise<number | string> {
  return inWords(() =>
    withPage(
      bench,
      column,
      work,
      { mode, data, limit: 8000 },
      async (visit) => {
        if (visit.error !== undefined) throw new Error(visit.error);
        await rest(300);
        return (await visit.run<{ errors: number }>("__b.validate(1)")).errors;
      },
    ),
  );
}

/** What a check came to, or why it came to nothing. */
export async function inWords<T>(check: () => Promise<T>): Promise<T | string> {
  const came = await attempt(check);
  return typeof came === "object" && came !== null && "error" in came
    ? `error: ${came.error}`
    : came;
}

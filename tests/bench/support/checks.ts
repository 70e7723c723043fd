import axe from "axe-core";
import { policyOf, type PolicyCheck } from "./check-policy.js";
import { errorsIn, inWords } from "./errors-in.js";
import { rest, withPage, type Bench } from "./visit.js";
import type { PageQuery } from "./server.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

/** Errors that a column finds in a document of each sort. */
export interface Gate {
  readonly filled: number | string;
  /** Absent in work C, which has no blank document. */
  readonly empty?: number | string;
  readonly broken: number | string;
}

/** How much a host page's styles change. */
export interface Leak {
  /** Of the column's elements, how many have another computed style. */
  readonly changedPercent: number;
  readonly hiddenControls: number;
}

export interface Narrow {
  readonly overflows: boolean;
  readonly cutControls: number;
}

/** What a column keeps to, and what not. */
export interface Checks {
  readonly gate: Gate;
  readonly strict: PolicyCheck;
  readonly trustedTypes: PolicyCheck;
  readonly hostile: Leak | string;
  readonly wordpress: Leak | string;
  /** Rules of axe that are broken; not asked in work C. */
  readonly axe?: readonly string[] | string;
  readonly narrow: Narrow | string;
}

export async function measureChecks(
  bench: Bench,
  column: Column,
  work: Work,
): Promise<Checks> {
  const of = (check: typeof gateOf) => check(bench, column, work);
  return {
    gate: await of(gateOf),
    strict: await policyOf(bench, column, work, "csp"),
    trustedTypes: await policyOf(bench, column, work, "tt"),
    hostile: await inWords(() => leakOf(bench, column, work, "hostile")),
    wordpress: await inWords(() => leakOf(bench, column, work, "wordpress")),
    ...(work.of !== "c" && {
      axe: await inWords(() => axeOf(bench, column, work)),
    }),
    narrow: await inWords(() => narrowOf(bench, column, work)),
  };
}

async function gateOf(bench: Bench, column: Column, work: Work): Promise<Gate> {
  const errors = (data: "filled" | "empty" | "broken") =>
    errorsIn(bench, column, work, "plain", data);
  return {
    filled: await errors("filled"),
    ...(work.of !== "c" && { empty: await errors("empty") }),
    broken: await errors("broken"),
  };
}

interface Styles {
  readonly styles: readonly string[];
  readonly hidden: { readonly n: number; readonly none: number };
}

async function leakOf(
  bench: Bench,
  column: Column,
  work: Work,
  host: PageQuery["host"],
): Promise<Leak> {
  const stylesUnder = (sheet: PageQuery["host"]) =>
    withPage(bench, column, work, { host: sheet }, async (visit) => {
      if (visit.error !== undefined) throw new Error(visit.error);
      await rest(400);
      return visit.run<Styles>(
        "({ styles: __b.styles(), hidden: __b.hidden() })",
      );
    });
  const [plain, dressed] = [await stylesUnder(""), await stylesUnder(host)];
  const changed = plain.styles.filter(
    (style, at) => style !== dressed.styles[at],
  );
  return {
    changedPercent: (100 * changed.length) / plain.styles.length,
    hiddenControls: dressed.hidden.none - plain.hidden.none,
  };
}

function axeOf(bench: Bench, column: Column, work: Work): Promise<string[]> {
  return withPage(bench, column, work, {}, async (visit) => {
    if (visit.error !== undefined) throw new Error(visit.error);
    await rest(500);
    await visit.run(axe.source);
    const { violations } = await visit.run<axe.AxeResults>(
      `axe.run("#app", { resultTypes: ["violations"] })`,
    );
    return violations.map(({ id, nodes }) => `${id} × ${nodes.length}`);
  });
}

function narrowOf(bench: Bench, column: Column, work: Work): Promise<Narrow> {
  return withPage(bench, column, work, { width: 320 }, async (visit) => {
    if (visit.error !== undefined) throw new Error(visit.error);
    await rest(500);
    const { scrollWidth, vw, clipped } = await visit.run<{
      scrollWidth: number;
      vw: number;
      clipped: number;
    }>("__b.narrow()");
    return { overflows: scrollWidth > vw, cutControls: clipped };
  });
}

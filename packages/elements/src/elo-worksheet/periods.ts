import {
  columnsOf,
  encodeSegment,
  fieldOf,
  rowsOf,
  sectionsOf,
  type Column,
  type Edit,
} from "@askelmat/core";
import type { View } from "../base/view.js";

/** The periods a column is repeated for, and those that only have answers. */
export interface Periods {
  readonly shown: readonly string[];
  /** Taken off the sheet; their answers are kept. */
  readonly aside: readonly string[];
}

/**
 * The group's periods. Until it has chosen, last year and this, and every
 * period somebody has answered for, so that no answer is out of sight.
 */
export function periodsOf(view: View): Periods {
  const chosen = rowsOf(view.content, "periods").map(({ id }) => id);
  const answered = answeredPeriods(view);
  if (chosen.length > 0) {
    const aside = answered.filter((id) => !chosen.includes(id));
    return { shown: inOrder(chosen), aside: inOrder(aside) };
  }
  const year = Number(view.session.context().at.slice(0, 4));
  const usual = [String(year - 1), String(year)];
  return { shown: inOrder([...new Set([...usual, ...answered])]), aside: [] };
}

/** The year after the last one that is a year: what a new column most likely is. */
export function nextPeriod({ shown, aside }: Periods): string {
  const years = [...shown, ...aside].map(Number).filter(Number.isInteger);
  return years.length > 0 ? String(Math.max(...years) + 1) : "";
}

/** Adds a column; the choice that was only a default until now is written down. */
export function addPeriodEdits(view: View, period: string): readonly Edit[] {
  return [...periodsOf(view).shown, period].map(addEdit);
}

/** Takes a column off the sheet. Its answers stay. */
export function removePeriodEdits(view: View, period: string): readonly Edit[] {
  const kept = periodsOf(view).shown.filter((id) => id !== period);
  return [
    ...kept.map(addEdit),
    { type: "delete-row", target: periodTarget(period) },
  ];
}

const addEdit = (period: string): Edit => ({
  type: "add-row",
  target: periodTarget(period),
});

const periodTarget = (period: string) => `periods/${encodeSegment(period)}`;

function answeredPeriods(view: View): string[] {
  const found = new Set<string>();
  for (const section of sectionsOf(view.template))
    for (const column of columnsOf(section).filter(isPeriodic))
      for (const answers of [view.content, ...(view.content.own ?? [])])
        for (const row of rowsOf(answers, section.id))
          for (const { id } of rowsOf(row, fieldOf(column))) found.add(id);
  return [...found];
}

export function isPeriodic(column: Column): boolean {
  return column.periods === true;
}

function inOrder(periods: readonly string[]): readonly string[] {
  return [...periods].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
}

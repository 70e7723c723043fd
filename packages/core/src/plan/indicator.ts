import { isDecimal } from "../figure.js";
import { byCodeUnit, type Json } from "../json.js";
import type { Row } from "../shape.js";
import { rowsOf } from "../template.js";
import { compareDecimals, subtractDecimals } from "../workshop/decimals.js";
import { dayNumber } from "../day-number.js";

/** A figure of an indicator: a decimal, and the day it is of. */
export interface DatedFigure {
  readonly value: string;
  readonly date?: string;
}

/** Where an indicator stands between its baseline and its target. */
export interface IndicatorState {
  readonly unit?: string;
  readonly baseline?: DatedFigure;
  readonly target?: DatedFigure;
  /** The latest figure that was found. */
  readonly latest?: DatedFigure;
  /** Which way the target lies from the baseline; `stay` when it is the baseline. */
  readonly direction?: "up" | "down" | "stay";
  /** What the latest figure differs from the baseline by: `-2.5`. */
  readonly change?: string;
  /** Whether that is the way of the target; `none` without a change. */
  readonly moved?: "towards" | "away" | "none";
  /** What is left to the target in the wanted direction; negative when it was passed. */
  readonly left?: string;
  /** True when the latest figure is the target or beyond it. */
  readonly reached?: boolean;
}

/**
 * Where an indicator stands. All figures are compared and subtracted by their
 * digits, nothing is rounded. What is no decimal is passed over here and kept
 * where it stands; the latest figure is that of the latest day, and figures
 * without a day come before those with one.
 */
export function indicatorState(row: Row): IndicatorState {
  const { unit } = row;
  const baseline = figureAt(row["baseline"], row["baselineDate"]);
  const target = figureAt(row["target"], row["targetDate"]);
  const latest = latestOf(row);
  const direction =
    baseline && target && directionOf(baseline.value, target.value);
  const change =
    baseline && latest && subtractDecimals(latest.value, baseline.value);
  const left =
    direction && latest && leftOf(direction, latest.value, target.value);
  return {
    ...(typeof unit === "string" && { unit }),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(latest && { latest }),
    ...(direction && { direction }),
    ...(change !== undefined && { change }),
    ...(direction &&
      latest && {
        moved: movedOf(direction, baseline.value, latest.value),
        reached: isReached(direction, latest.value, target.value),
      }),
    ...(left !== undefined && { left }),
  };
}

function figureAt(
  value: Json | undefined,
  date: Json | undefined,
): DatedFigure | undefined {
  if (typeof value !== "string" || !isDecimal(value)) return undefined;
  return {
    value,
    ...(dayNumber(date) !== undefined && { date: date as string }),
  };
}

function latestOf(row: Row): DatedFigure | undefined {
  // The rows come by position: of one day the last stands.
  return rowsOf(row, "actuals")
    .map((one) => figureAt(one["value"], one["date"]))
    .filter((one): one is DatedFigure => one !== undefined)
    .sort((a, b) => byCodeUnit(a.date ?? "", b.date ?? ""))
    .at(-1);
}

function directionOf(baseline: string, target: string) {
  const order = compareDecimals(target, baseline);
  return order === 0 ? "stay" : order > 0 ? "up" : "down";
}

function movedOf(
  direction: "up" | "down" | "stay",
  baseline: string,
  latest: string,
): IndicatorState["moved"] & string {
  const order = compareDecimals(latest, baseline);
  if (order === 0) return "none";
  return (direction === "up" && order > 0) ||
    (direction === "down" && order < 0)
    ? "towards"
    : "away";
}

function isReached(
  direction: "up" | "down" | "stay",
  latest: string,
  target: string,
): boolean {
  const order = compareDecimals(latest, target);
  if (direction === "stay") return order === 0;
  return direction === "up" ? order >= 0 : order <= 0;
}

function leftOf(
  direction: "up" | "down" | "stay",
  latest: string,
  target: string,
): string | undefined {
  return direction === "down"
    ? subtractDecimals(latest, target)
    : subtractDecimals(target, latest);
}

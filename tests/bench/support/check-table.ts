import type { PolicyCheck } from "./check-policy.js";
import type { Checks, Leak } from "./checks.js";
import type { Results } from "./run.js";
import { table } from "./table.js";

/** What columns keep to, and what not. */
export function checkTable({ columns, works, cells }: Results): string {
  const names: readonly [string, (checks: Checks) => string][] = [
    [
      "errors in a filled / an empty / a faulty document",
      ({ gate }) =>
        [gate.filled, gate.empty, gate.broken]
          .filter((one) => one !== undefined)
          .join(" / "),
    ],
    ["strict policy", ({ strict }) => policyWords(strict)],
    ["with Trusted Types", ({ trustedTypes }) => policyWords(trustedTypes)],
    [
      "changed by a host page that resets everything",
      ({ hostile }) => leakWords(hostile),
    ],
    [
      "changed by a host page in the manner of WordPress",
      ({ wordpress }) => leakWords(wordpress),
    ],
    [
      "axe",
      ({ axe }) =>
        typeof axe === "string" ? axe : axe ? axe.join(", ") || "0" : "–",
    ],
    [
      "320 px",
      ({ narrow }) =>
        typeof narrow === "string"
          ? narrow
          : narrow.overflows
            ? "overflows"
            : narrow.cutControls > 0
              ? `${narrow.cutControls} controls cut`
              : "fits",
    ],
  ];
  const there = works.flatMap((work) =>
    columns
      .filter(({ id }) => cells[`${id}/${work.id}`])
      .map(({ id, label }) => ({
        head: `${work.id.toUpperCase()}: ${label}`,
        checks: cells[`${id}/${work.id}`]!.checks,
      })),
  );
  return table(
    ["", ...there.map(({ head }) => head)],
    names.map(([name, words]) => [
      name,
      ...there.map(({ checks }) => words(checks)),
    ]),
  );
}

function policyWords({
  drawn,
  filled,
  broken,
  added,
  violations,
}: PolicyCheck): string {
  if (!drawn) return "not drawn";
  const faults = [
    filled === 0 ? "" : `finds ${filled} in a valid document`,
    typeof broken === "number" && broken > 0 ? "" : "does not find the fault",
    added === false ? "adds no row" : "",
    ...violations,
  ].filter((fault) => fault !== "");
  return faults.join("; ") || "works, 0 violations";
}

function leakWords(leak: Leak | string): string {
  if (typeof leak === "string") return leak;
  const hidden =
    leak.hiddenControls > 0 ? `, ${leak.hiddenControls} controls hidden` : "";
  return `${leak.changedPercent.toFixed(0)} %${hidden}`;
}

import { member, type JsonObject } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { DecimalAsked, RecordList, RecordWords } from "../record/form.js";
import { findingsUnder } from "./due-words.js";
import { UNIT } from "./lists.js";

/** The unit of the row, after its figures. */
function unitOf(words: RecordWords, row: JsonObject): string {
  const unit = member(row, "unit");
  return typeof unit === "string" ? codeLabel(words, [UNIT], unit) : "";
}

const figure = (id: string, label: () => string): DecimalAsked => ({
  id,
  type: "decimal",
  unit: unitOf,
  label,
});

/** What tells that a goal comes nearer: where it was, where it should be, where it is. */
export const indicators: RecordList = {
  id: "indicators",
  prefix: "i",
  add: () => msg("Lisää mittari", { id: "plan.add-indicator" }),
  one: () => msg("mittari", { id: "plan.indicator" }),
  none: () => msg("Ei vielä mittareita.", { id: "plan.indicators-none" }),
  heading: () => msg("Mittarit", { id: "plan.indicators" }),
  strays: () =>
    msg("Mittarit, joilla ei ole tavoitetta", {
      id: "plan.indicators-strays",
    }),
  named: "name",
  fields: [
    {
      id: "name",
      type: "text",
      lines: "one",
      label: () => msg("Mitä mitataan", { id: "plan.indicator-name" }),
    },
    {
      id: "unit",
      type: "code",
      lists: [UNIT],
      label: () => msg("Yksikkö", { id: "plan.unit" }),
    },
    figure("baseline", () => msg("Lähtöarvo", { id: "plan.baseline" })),
    {
      id: "baselineDate",
      type: "day",
      label: () => msg("Lähtöarvon päivä", { id: "plan.baseline-date" }),
    },
    figure("target", () => msg("Tavoitearvo", { id: "plan.target" })),
    {
      id: "targetDate",
      type: "day",
      label: () => msg("Tavoitearvon päivä", { id: "plan.target-date" }),
    },
    {
      id: "actuals",
      type: "rows",
      prefix: "x",
      add: () => msg("Lisää toteuma", { id: "plan.add-actual" }),
      label: () => msg("Toteumat", { id: "plan.actuals" }),
      fields: [
        {
          id: "date",
          type: "day",
          label: () => msg("Päivä", { id: "plan.date" }),
        },
        figure("value", () => msg("Arvo", { id: "plan.value" })),
        {
          id: "note",
          type: "text",
          lines: "one",
          label: () => msg("Huomautus", { id: "plan.note" }),
        },
      ],
    },
  ],
  brief: ["unit"],
  also: ["in"],
  under: findingsUnder("indicators"),
};

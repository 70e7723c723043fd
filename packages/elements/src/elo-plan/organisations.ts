import { msg } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";

/** Those who have a part in the plan. Naming one in a row adds it here. */
export const organisations: RecordSection = {
  id: "organisations",
  title: () => msg("Tahot", { id: "plan.organisations" }),
  list: {
    id: "organisations",
    prefix: "o",
    named: "name",
    fields: [
      {
        id: "name",
        type: "text",
        lines: "one",
        each: true,
        label: () => msg("Nimi", { id: "plan.organisation-name" }),
      },
    ],
    also: ["sameAs", "type", "sector"],
    unordered: true,
    add: () => msg("Lisää taho", { id: "plan.add-organisation" }),
    one: () => msg("taho", { id: "plan.organisation" }),
    none: () => msg("Ei vielä tahoja.", { id: "plan.organisations-none" }),
  },
};

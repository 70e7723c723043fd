import { msg } from "../locale/locale.js";
import type { RecordList } from "../record/form.js";
import { findingsUnder } from "./due-words.js";
import { goalRows } from "./goal-rows.js";
import { followUps } from "./follow-ups.js";
import { indicators } from "./indicators.js";
import { REFERENCE, TARGET_GROUP, TOPIC } from "./lists.js";
import { measures } from "./measures.js";
import { originPaper, originView } from "../record/origin-view.js";
import { drivers, priorities } from "./direction.js";
import { levelField, partyFields, statusField } from "./plan-fields.js";

/** Goals, each a state that is wanted, with what is done to reach it. */
export const goals: RecordList = {
  ...goalRows,
  prefix: "g",
  add: () => msg("Lisää tavoite", { id: "plan.add-goal" }),
  none: () => msg("Ei vielä tavoitteita.", { id: "plan.goals-none" }),
  fields: [
    {
      id: "state",
      type: "text",
      label: () => msg("Tavoiteltava asiantila", { id: "plan.state" }),
    },
    {
      id: "in",
      type: "row",
      of: priorities,
      label: () => msg("Painopiste", { id: "plan.priority-of" }),
    },
    statusField,
    ...partyFields,
    levelField,
    {
      id: "targetGroups",
      type: "codes",
      lists: [TARGET_GROUP],
      label: () => msg("Kohderyhmät", { id: "plan.target-groups" }),
    },
    {
      id: "topics",
      type: "codes",
      lists: [TOPIC],
      label: () => msg("Kannanotot", { id: "plan.goal-topics" }),
    },
    {
      id: "drivers",
      type: "codes",
      of: drivers,
      label: () => msg("Muutosvoimat", { id: "plan.goal-drivers" }),
    },
    {
      id: "opportunities",
      type: "text",
      label: () => msg("Yhteistyömahdollisuudet", { id: "plan.opportunities" }),
    },
    {
      id: "references",
      type: "rows",
      prefix: "v",
      add: () => msg("Lisää viittaus", { id: "plan.add-reference" }),
      label: () => msg("Viittaukset ylöspäin", { id: "plan.references" }),
      fields: [
        {
          id: "sort",
          type: "code",
          lists: [REFERENCE],
          label: () => msg("Mihin", { id: "plan.reference-sort" }),
        },
        {
          id: "text",
          type: "text",
          lines: "one",
          label: () => msg("Kohta", { id: "plan.reference-text" }),
        },
        {
          id: "link",
          type: "link",
          label: () => msg("Linkki", { id: "plan.reference-link" }),
        },
      ],
    },
  ],
  brief: ["status", "in"],
  also: ["origin"],
  inner: [measures, indicators, followUps],
  under: (view, row) => [
    findingsUnder("goals")(view, row),
    originView(view, row),
  ],
  underPaper: (paper, _words, row) => originPaper(paper, row),
};

import { msg } from "../locale/locale.js";
import type { RecordList } from "../record/form.js";
import { dueNote, duePaper } from "./due-words.js";
import { followUps } from "./follow-ups.js";
import { goalRows } from "./goal-rows.js";
import { UNIT } from "./lists.js";
import { originPaper, originView } from "../record/origin-view.js";
import { levelField, partyFields, statusField } from "./plan-fields.js";

/** What is done to reach a goal: who, when, with what, and how far it is. */
export const measures: RecordList = {
  id: "measures",
  prefix: "m",
  add: () => msg("Lisää toimenpide", { id: "plan.add-measure" }),
  one: () => msg("toimenpide", { id: "plan.measure" }),
  none: () => msg("Ei vielä toimenpiteitä.", { id: "plan.measures-none" }),
  heading: () => msg("Toimenpiteet", { id: "plan.measures" }),
  strays: () =>
    msg("Toimenpiteet, joilla ei ole tavoitetta", {
      id: "plan.measures-strays",
    }),
  named: "text",
  fields: [
    {
      id: "text",
      type: "text",
      label: () => msg("Mitä tehdään", { id: "plan.measure-text" }),
    },
    ...partyFields,
    {
      id: "start",
      type: "day",
      label: () => msg("Alkaa", { id: "plan.start" }),
    },
    {
      id: "end",
      type: "day",
      label: () => msg("Valmis viimeistään", { id: "plan.end" }),
    },
    {
      id: "schedule",
      type: "text",
      lines: "one",
      label: () => msg("Aikataulu sanoin", { id: "plan.schedule" }),
      hint: () =>
        msg("Jos päivää ei ole: esimerkiksi syksyllä 2026.", {
          id: "plan.schedule-hint",
        }),
    },
    statusField,
    {
      id: "resources",
      type: "text",
      lines: "one",
      label: () => msg("Resurssit", { id: "plan.resources" }),
    },
    {
      id: "funding",
      type: "amount",
      list: UNIT,
      label: () => msg("Rahoitus", { id: "plan.funding" }),
    },
    levelField,
    {
      id: "in",
      type: "row",
      of: goalRows,
      label: () => msg("Tavoite", { id: "plan.goal-of" }),
    },
  ],
  brief: ["status"],
  inName: ["in"],
  also: ["origin"],
  inner: [followUps],
  under: (view, row) => [dueNote(view, row), originView(view, row)],
  underPaper: (paper, words, row) => [
    duePaper(paper, words, row),
    originPaper(paper, row),
  ],
};

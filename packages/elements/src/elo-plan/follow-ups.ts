import { msg } from "../locale/locale.js";
import { formatDate } from "../locale/format.js";
import type { RecordList } from "../record/form.js";
import { isDay } from "../record/value-text.js";
import { findingsUnder } from "./due-words.js";
import { statusField } from "./plan-fields.js";

/** What the group saw when it looked back: what happened, how far it is, what comes next. */
export const followUps: RecordList = {
  id: "followUps",
  prefix: "f",
  add: () => msg("Lisää seuranta", { id: "plan.add-follow-up" }),
  one: () => msg("seuranta", { id: "plan.follow-up" }),
  none: () => msg("Ei vielä seurantaa.", { id: "plan.follow-ups-none" }),
  heading: () => msg("Seuranta", { id: "plan.follow-ups" }),
  strays: () =>
    msg("Seuranta, jolla ei ole kohdetta", { id: "plan.follow-ups-strays" }),
  name: (_words, { date }) => (isDay(date) ? formatDate(date) : ""),
  fields: [
    { id: "date", type: "day", label: () => msg("Päivä", { id: "plan.date" }) },
    statusField,
    {
      id: "happened",
      type: "text",
      label: () => msg("Mitä tapahtui", { id: "plan.happened" }),
    },
    {
      id: "next",
      type: "text",
      label: () => msg("Mitä seuraavaksi", { id: "plan.next" }),
    },
  ],
  brief: ["status"],
  inName: ["date"],
  also: ["in", "meeting"],
  unordered: true,
  under: findingsUnder("followUps"),
  fresh: (view, target) => [
    { type: "set", target: `${target}/date`, value: view.today },
  ],
};

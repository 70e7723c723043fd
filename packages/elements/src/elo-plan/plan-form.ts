import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";

const about: RecordSection = {
  id: "about",
  title: () => msg("Perustiedot", { id: "plan.about" }),
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Suunnitelman nimi", { id: "plan.title" }),
    },
    {
      id: "group",
      type: "text",
      lines: "one",
      label: () => msg("Ryhmä", { id: "plan.group" }),
    },
  ],
};

/** What is asked of an action plan. */
export const planForm: RecordForm = {
  kind: "action-plan",
  sections: [about],
};

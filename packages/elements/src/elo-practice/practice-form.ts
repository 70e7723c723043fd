import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";

const about: RecordSection = {
  id: "about",
  title: () => msg("Perustiedot", { id: "practice.about" }),
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Käytännön nimi", { id: "practice.title" }),
    },
    {
      id: "group",
      type: "text",
      lines: "one",
      label: () => msg("Ryhmä", { id: "practice.group" }),
    },
  ],
};

/** What is asked of a practice. */
export const practiceForm: RecordForm = {
  kind: "practice",
  sections: [about],
};

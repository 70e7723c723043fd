import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";

const about: RecordSection = {
  id: "about",
  title: () => msg("Perustiedot", { id: "services.about" }),
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Palvelukartan nimi", { id: "services.title" }),
    },
    {
      id: "group",
      type: "text",
      lines: "one",
      label: () => msg("Ryhmä", { id: "services.group" }),
    },
  ],
};

/** What is asked of a service map. */
export const serviceMapForm: RecordForm = {
  kind: "service-map",
  sections: [about],
};

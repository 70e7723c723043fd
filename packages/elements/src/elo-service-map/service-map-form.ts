import "../deeds/words.js";
import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";
import { coverage } from "./coverage.js";
import { network } from "./network.js";
import { ohjaamo } from "./ohjaamo.js";
import { overlaps } from "./overlaps.js";
import { placement } from "./placement.js";
import { needs, services } from "./services.js";

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
    {
      id: "period",
      type: "line",
      label: () => msg("Kausi", { id: "services.period" }),
    },
  ],
  shows: ["groupDocument"],
};

/** What is asked of a service map, and what is worked out from it. */
export const serviceMapForm: RecordForm = {
  kind: "service-map",
  sections: [
    about,
    {
      id: "services",
      title: () => msg("Palvelut", { id: "services.services" }),
      list: services,
    },
    coverage,
    {
      id: "needs",
      title: () => msg("Mitä puuttuu", { id: "services.needs" }),
      list: needs,
    },
    overlaps,
    ohjaamo,
    placement,
    network,
  ],
};

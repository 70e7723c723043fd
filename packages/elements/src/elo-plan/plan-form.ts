import "../deeds/words.js";
import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";
import {
  drivers,
  focusAreas,
  nonNegotiables,
  priorities,
  values,
  vision,
} from "./direction.js";
import { goals } from "./goals.js";
import { organisations } from "./organisations.js";
import { parties } from "./parties.js";
import { situation } from "./situation.js";
import { timeline } from "./timeline.js";
import { topics } from "./topics.js";
import { chosenView, revealIn, viewSwitch } from "./views.js";
import { yearClock } from "./year-clock.js";

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
    {
      id: "period",
      type: "line",
      label: () => msg("Kausi", { id: "plan.period" }),
    },
  ],
};

/** What is asked of an action plan; what the group does not give up is pinned on top. */
export const planForm: RecordForm = {
  kind: "action-plan",
  reveal: revealIn,
  sections: [
    nonNegotiables,
    situation,
    about,
    {
      id: "goals",
      title: () => msg("Tavoitteet ja toimenpiteet", { id: "plan.goals" }),
      list: goals,
      before: viewSwitch,
      instead: chosenView,
    },
    {
      id: "priorities",
      title: () => msg("Painopisteet", { id: "plan.priorities" }),
      list: priorities,
    },
    topics,
    parties,
    timeline,
    yearClock,
    vision,
    values,
    focusAreas,
    {
      id: "drivers",
      title: () =>
        msg("Mikä toimintaympäristössä muuttuu", { id: "plan.drivers" }),
      list: drivers,
    },
    organisations,
  ],
};

import "../deeds/words.js";
import { msg } from "../locale/locale.js";
import { organisations } from "../elo-plan/organisations.js";
import type { RecordForm, RecordSection } from "../record/form.js";
import { calendar } from "./calendar-view.js";
import { consultations } from "./consultations.js";
import { endField, startField } from "./fields.js";
import { goals } from "./goals.js";
import { parts, phases } from "./items.js";
import { participants } from "./participants.js";
import { principles, startingPoints } from "./prepared.js";
import { reflections } from "./reflections.js";
import { retrospectives } from "./retrospectives.js";
import { situation } from "./situation.js";
import { suggestions } from "./suggestions.js";
import { listsInTemplate, readyTemplates } from "./template-parts.js";
import { themes } from "./themes-view.js";
import { revealIn } from "./views.js";

const about: RecordSection = {
  id: "about",
  title: () => msg("Perustiedot", { id: "programme.about" }),
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Ohjelman nimi", { id: "programme.title" }),
    },
    {
      id: "group",
      type: "text",
      lines: "one",
      label: () => msg("Ryhmä", { id: "programme.group" }),
    },
    {
      id: "period",
      type: "line",
      label: () => msg("Kausi", { id: "programme.period" }),
    },
    {
      id: "purpose",
      type: "text",
      label: () => msg("Tarkoitus", { id: "programme.purpose" }),
    },
    {
      id: "extent",
      type: "text",
      lines: "one",
      label: () => msg("Laajuus", { id: "programme.extent" }),
      hint: () =>
        msg("Esimerkiksi neljä lähipäivää ja omaa työtä niiden välissä.", {
          id: "programme.extent-hint",
        }),
    },
    startField,
    endField,
  ],
};

/** What is asked of a training programme, what its template has, and what is worked out from both. */
export const programmeForm: RecordForm = {
  kind: "programme",
  templates: readyTemplates,
  listsIn: listsInTemplate,
  reveal: revealIn,
  sections: [
    situation,
    about,
    startingPoints,
    goals,
    suggestions,
    principles,
    phases,
    parts,
    calendar,
    themes,
    participants,
    consultations,
    retrospectives,
    reflections,
    organisations,
  ],
};

import "../deeds/words.js";
import { msg } from "../locale/locale.js";
import type { RecordForm, RecordSection } from "../record/form.js";
import { codeSet } from "../record/code-set.js";
import { regions, targetGroups, themes } from "./lists.js";
import * as card from "./practice-fields.js";
import { practicePaper } from "./practice-paper.js";
import { practiceView } from "./practice-view.js";

const about: RecordSection = {
  id: "about",
  title: () => msg("Käytäntö", { id: "practice.about" }),
  fields: [card.title, card.summary, card.years, codeSet(regions)],
};

const story: RecordSection = {
  id: "story",
  title: () => msg("Kertomus", { id: "practice.story" }),
  fields: [card.context, card.actions, card.results],
};

const evidence: RecordSection = {
  id: "evidence",
  title: card.evidenceTitle,
  list: card.evidence,
};

const found: RecordSection = {
  id: "found",
  title: () => msg("Mistä aiheesta ja kenelle", { id: "practice.found" }),
  hint: () =>
    msg("Näillä muut löytävät kortin kokoelmasta.", {
      id: "practice.found-hint",
    }),
  fields: [codeSet(themes), codeSet(targetGroups)],
};

const organisations: RecordSection = {
  id: "organisations",
  title: () => msg("Organisaatiot", { id: "practice.organisations" }),
  fields: [card.organisation],
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
        label: () => msg("Nimi", { id: "practice.organisation-name" }),
      },
    ],
    also: ["type", "sector", "sameAs", "notSameAs"],
    add: () =>
      msg("Lisää mukana ollut organisaatio", {
        id: "practice.add-organisation",
      }),
    one: () => msg("organisaatio", { id: "practice.one-organisation" }),
    none: () =>
      msg("Ei vielä organisaatioita.", { id: "practice.no-organisations" }),
  },
};

const use: RecordSection = {
  id: "use",
  title: () => msg("Lisätietoja ja käyttö", { id: "practice.use" }),
  fields: [
    card.contactRole,
    card.licence,
    card.licenceNote,
    {
      id: "group",
      type: "text",
      lines: "one",
      label: () => msg("Ryhmä", { id: "practice.group" }),
    },
  ],
  shows: ["groupDocument", "origin"],
};

/** What is asked of a practice; where nothing can be changed it is read as a card. */
export const practiceForm: RecordForm = {
  kind: "practice",
  sections: [about, story, evidence, found, organisations, use],
  read: practiceView,
  paper: practicePaper,
};

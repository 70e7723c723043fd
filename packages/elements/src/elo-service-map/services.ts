import { msg } from "../locale/locale.js";
import type { RecordList } from "../record/form.js";
import { findingsUnder } from "./finding-words.js";
import { CHANNEL, FACET, LEVEL, TARGET_GROUP } from "./lists.js";

/** What is offered, by whom, to whom and how. */
export const services: RecordList = {
  id: "services",
  prefix: "s",
  named: "name",
  fields: [
    {
      id: "name",
      type: "text",
      lines: "one",
      label: () => msg("Palvelu", { id: "services.name" }),
    },
    {
      id: "description",
      type: "text",
      label: () => msg("Mitä siitä saa", { id: "services.description" }),
    },
    {
      id: "providers",
      type: "organisations",
      label: () => msg("Kuka tarjoaa", { id: "services.providers" }),
    },
    {
      id: "levels",
      type: "codes",
      lists: [LEVEL],
      label: () => msg("Taso", { id: "services.levels" }),
    },
    {
      id: "targetGroups",
      type: "codes",
      lists: [TARGET_GROUP],
      label: () => msg("Kohderyhmät", { id: "services.target-groups" }),
    },
    {
      id: "channels",
      type: "codes",
      lists: [CHANNEL],
      label: () => msg("Miten palvelua saa", { id: "services.channels" }),
    },
    {
      id: "facet",
      type: "code",
      lists: [FACET],
      label: () => msg("Osa Ohjaamoa", { id: "services.facet" }),
    },
    {
      id: "start",
      type: "day",
      label: () => msg("Alkaa", { id: "services.start" }),
    },
    {
      id: "end",
      type: "day",
      label: () => msg("Päättyy", { id: "services.end" }),
    },
    {
      id: "note",
      type: "text",
      lines: "one",
      label: () => msg("Huomautus", { id: "services.note" }),
    },
  ],
  brief: ["providers"],
  also: ["origin"],
  under: findingsUnder("services"),
  add: () => msg("Lisää palvelu", { id: "services.add" }),
  one: () => msg("palvelu", { id: "services.one" }),
  none: () => msg("Ei vielä palveluja.", { id: "services.none" }),
};

/** What people have said to be missing. */
export const needs: RecordList = {
  id: "needs",
  prefix: "n",
  named: "text",
  fields: [
    {
      id: "text",
      type: "text",
      label: () => msg("Mitä puuttuu", { id: "services.need" }),
    },
    {
      id: "targetGroups",
      type: "codes",
      lists: [TARGET_GROUP],
      label: () => msg("Kohderyhmät", { id: "services.target-groups" }),
    },
    {
      id: "levels",
      type: "codes",
      lists: [LEVEL],
      label: () => msg("Taso", { id: "services.levels" }),
    },
  ],
  brief: ["targetGroups"],
  add: () => msg("Lisää puute", { id: "services.add-need" }),
  one: () => msg("puute", { id: "services.one-need" }),
  none: () =>
    msg("Kukaan ei ole vielä kirjannut puutteita.", {
      id: "services.no-needs",
    }),
};

/** Who the network is, and what each is good at. */
export const organisations: RecordList = {
  id: "organisations",
  prefix: "o",
  named: "name",
  fields: [
    {
      id: "name",
      type: "text",
      lines: "one",
      each: true,
      label: () => msg("Nimi", { id: "services.organisation-name" }),
    },
    {
      id: "expertise",
      type: "text",
      label: () => msg("Osaaminen", { id: "services.expertise" }),
      hint: () =>
        msg("Mitä muut voivat kysyä tältä organisaatiolta.", {
          id: "services.expertise-hint",
        }),
    },
  ],
  also: ["sameAs", "notSameAs", "type", "sector"],
  unordered: true,
  add: () => msg("Lisää organisaatio", { id: "services.add-organisation" }),
  one: () => msg("organisaatio", { id: "services.one-organisation" }),
  none: () =>
    msg("Ei vielä organisaatioita.", { id: "services.no-organisations" }),
};

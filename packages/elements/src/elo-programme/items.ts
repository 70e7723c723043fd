import { msg } from "../locale/locale.js";
import type { RecordList, RecordSection } from "../record/form.js";
import { originPaper, originView } from "../record/origin-view.js";
import { assignmentName, assignmentNote } from "./assignments.js";
import {
  endField,
  hoursField,
  linkagesField,
  methodsField,
  scopeField,
  startField,
  statusField,
  themesField,
} from "./fields.js";
import { findingsPaper, findingsUnder } from "./finding-words.js";
import { ASSIGNMENTS } from "./lists.js";
import { namesTemplate } from "./names-template.js";
import { itemRows, participantRows, phaseRows } from "./rows.js";
import { chosenView, viewSwitch } from "./views.js";

/** The stretches of time of a programme. */
export const phases: RecordSection = {
  id: "phases",
  title: () => msg("Jaksot", { id: "programme.phases" }),
  list: {
    ...phaseRows,
    prefix: "ph",
    fields: [
      {
        id: "title",
        type: "text",
        lines: "one",
        label: () => msg("Jakson nimi", { id: "programme.phase-title" }),
      },
      startField,
      endField,
      {
        id: "note",
        type: "text",
        label: () => msg("Huomautus", { id: "programme.note" }),
      },
    ],
    brief: ["start", "end"],
    add: () => msg("Lisää jakso", { id: "programme.add-phase" }),
    none: () =>
      msg("Ohjelmaa ei ole jaettu jaksoihin.", { id: "programme.phases-none" }),
    under: findingsUnder("phases"),
    underPaper: findingsPaper("phases"),
  },
};

const materials: RecordList = {
  id: "materials",
  prefix: "ma",
  named: "text",
  fields: [
    {
      id: "text",
      type: "text",
      lines: "one",
      label: () => msg("Aineisto", { id: "programme.material" }),
    },
    {
      id: "link",
      type: "link",
      label: () => msg("Linkki", { id: "programme.link" }),
    },
    inItem(),
  ],
  brief: ["link"],
  inName: ["in"],
  heading: () => msg("Aineistot", { id: "programme.materials" }),
  strays: () =>
    msg("Aineistot, jotka eivät kuulu mihinkään osuuteen", {
      id: "programme.materials-strays",
    }),
  add: () => msg("Lisää aineisto", { id: "programme.add-material" }),
  one: () => msg("aineisto", { id: "programme.one-material" }),
  none: () => msg("Ei aineistoja.", { id: "programme.materials-none" }),
  under: findingsUnder("materials"),
  underPaper: findingsPaper("materials"),
};

/** What each participant does in a copy of one's own. */
const assignments: RecordList = {
  id: "assignments",
  prefix: "as",
  name: assignmentName,
  fields: [
    {
      id: "template",
      type: "code",
      lists: [ASSIGNMENTS],
      label: () =>
        msg("Täytettävä pohja", { id: "programme.assignment-template" }),
    },
    {
      id: "text",
      type: "text",
      label: () => msg("Mitä tehdään", { id: "programme.assignment-text" }),
    },
    {
      id: "due",
      type: "day",
      label: () => msg("Valmis viimeistään", { id: "programme.due" }),
    },
    {
      id: "done",
      type: "codes",
      of: participantRows,
      label: () => msg("Kuka on tehnyt", { id: "programme.done" }),
    },
    inItem(),
  ],
  brief: ["due"],
  inName: ["in", "template"],
  heading: () =>
    msg("Henkilökohtaiset tehtävät", { id: "programme.assignments" }),
  strays: () =>
    msg("Tehtävät, jotka eivät kuulu mihinkään osuuteen", {
      id: "programme.assignments-strays",
    }),
  add: () => msg("Lisää tehtävä", { id: "programme.add-assignment" }),
  one: () => msg("tehtävä", { id: "programme.assignment" }),
  none: () => msg("Ei tehtäviä.", { id: "programme.assignments-none" }),
  under: assignmentNote,
  underPaper: findingsPaper("assignments"),
};

/** The parts of a programme. */
export const items: RecordList = {
  ...itemRows,
  prefix: "it",
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Osuuden nimi", { id: "programme.item-title" }),
    },
    {
      id: "text",
      type: "text",
      label: () => msg("Mitä tehdään", { id: "programme.item-text" }),
    },
    {
      id: "in",
      type: "row",
      of: phaseRows,
      label: () => msg("Jakso", { id: "programme.phase-of" }),
    },
    startField,
    endField,
    statusField,
    scopeField,
    {
      id: "participants",
      type: "codes",
      of: participantRows,
      label: () => msg("Ketkä, jos eivät kaikki", { id: "programme.for-whom" }),
    },
    themesField,
    methodsField,
    linkagesField,
    {
      id: "place",
      type: "text",
      lines: "one",
      label: () => msg("Paikka", { id: "programme.place" }),
    },
    hoursField,
    {
      id: "responsible",
      type: "organisations",
      label: () => msg("Vastuutaho(t)", { id: "programme.responsible" }),
    },
    {
      id: "reason",
      type: "text",
      label: () => msg("Miksi ohjelmassa", { id: "programme.reason" }),
    },
  ],
  brief: ["status", "start"],
  also: ["origin"],
  inner: [assignments, materials],
  fresh: namesTemplate,
  add: () => msg("Lisää osuus", { id: "programme.add-item" }),
  none: () => msg("Ei vielä osuuksia.", { id: "programme.items-none" }),
  under: (view, row) => [
    findingsUnder("items")(view, row),
    originView(view, row),
  ],
  underPaper: (paper, words, row) => [
    findingsPaper("items")(paper, words, row),
    originPaper(paper, row),
  ],
};

export const parts: RecordSection = {
  id: "items",
  title: () => msg("Ohjelman osuudet", { id: "programme.items" }),
  list: items,
  before: viewSwitch,
  instead: chosenView,
};

function inItem() {
  return {
    id: "in",
    type: "row" as const,
    of: itemRows,
    label: () => msg("Osuus", { id: "programme.item-of" }),
  };
}

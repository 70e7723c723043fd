import { msg } from "../locale/locale.js";
import type { RecordField, RecordList, RecordSection } from "../record/form.js";
import { originPaper, originView } from "../record/origin-view.js";

const text: RecordField = {
  id: "text",
  type: "text",
  label: () => msg("Teksti", { id: "plan.text" }),
};

/** What is pinned on top: what the group does not give up, from Työtapa 1 or its own. */
export const nonNegotiables: RecordSection = {
  id: "nonNegotiables",
  title: () => msg("Tästä emme tingi", { id: "plan.non-negotiables" }),
  list: {
    id: "nonNegotiables",
    prefix: "n",
    named: "text",
    fields: [text],
    also: ["origin"],
    add: () => msg("Lisää", { id: "plan.add-non-negotiable" }),
    one: () => msg("luovuttamaton", { id: "plan.non-negotiable" }),
    none: () =>
      msg("Mitään ei ole vielä kirjattu.", { id: "plan.non-negotiables-none" }),
    under: originView,
    underPaper: (paper, _words, row) => originPaper(paper, row),
  },
};

export const vision: RecordSection = {
  id: "direction",
  title: () => msg("Suunta", { id: "plan.direction" }),
  fields: [
    {
      id: "vision",
      type: "text",
      label: () => msg("Visio", { id: "plan.vision" }),
    },
    {
      id: "mission",
      type: "text",
      label: () => msg("Toiminta-ajatus", { id: "plan.mission" }),
    },
  ],
};

export const values: RecordSection = {
  id: "values",
  title: () => msg("Arvot", { id: "plan.values" }),
  list: {
    id: "values",
    prefix: "w",
    named: "text",
    fields: [{ ...text, lines: "one" }],
    add: () => msg("Lisää arvo", { id: "plan.add-value" }),
    one: () => msg("arvo", { id: "plan.one-value" }),
    none: () => msg("Arvoja ei ole kirjattu.", { id: "plan.values-none" }),
  },
};

export const focusAreas: RecordSection = {
  id: "focusAreas",
  title: () => msg("Painotukset", { id: "plan.focus-areas" }),
  list: {
    id: "focusAreas",
    prefix: "a",
    named: "text",
    fields: [{ ...text, lines: "one" }],
    add: () => msg("Lisää painotus", { id: "plan.add-focus-area" }),
    one: () => msg("painotus", { id: "plan.focus-area" }),
    none: () =>
      msg("Painotuksia ei ole kirjattu.", { id: "plan.focus-areas-none" }),
  },
};

/** What changes around the group; a goal can cite it. */
export const drivers: RecordList = {
  id: "drivers",
  prefix: "d",
  named: "text",
  fields: [text],
  add: () => msg("Lisää muutosvoima", { id: "plan.add-driver" }),
  one: () => msg("muutosvoima", { id: "plan.driver" }),
  none: () => msg("Muutosvoimia ei ole kirjattu.", { id: "plan.drivers-none" }),
};

export const priorities: RecordList = {
  id: "priorities",
  prefix: "p",
  named: "title",
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Painopiste", { id: "plan.priority-title" }),
    },
    {
      id: "note",
      type: "text",
      label: () => msg("Huomautus", { id: "plan.note" }),
    },
  ],
  add: () => msg("Lisää painopiste", { id: "plan.add-priority" }),
  one: () => msg("painopiste", { id: "plan.priority" }),
  none: () => msg("Ei vielä painopisteitä.", { id: "plan.priorities-none" }),
};

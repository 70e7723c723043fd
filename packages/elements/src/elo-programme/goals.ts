import { msg } from "../locale/locale.js";
import { codeSet } from "../record/code-set.js";
import type { RecordSection } from "../record/form.js";
import { originPaper, originView } from "../record/origin-view.js";
import { GOAL_SETTERS } from "./lists.js";
import { namesTemplate } from "./names-template.js";

/** What the programme is to bring about, and who set it. */
export const goals: RecordSection = {
  id: "goals",
  title: () => msg("Valmennuksen tavoitteet", { id: "programme.goals" }),
  hint: () =>
    msg(
      "Tavoitteet sovitaan TNO-asiantuntijoiden ja osallistujien kanssa alueen tilanteesta.",
      { id: "programme.goals-hint" },
    ),
  list: {
    id: "goals",
    prefix: "g",
    named: "text",
    fields: [
      {
        id: "text",
        type: "text",
        label: () => msg("Tavoite", { id: "programme.goal" }),
      },
      codeSet({
        id: "setBy",
        list: GOAL_SETTERS,
        prefix: "gs",
        label: () => msg("Keiden kanssa sovittu", { id: "programme.set-by" }),
        add: () => msg("Lisää mukana ollut", { id: "programme.add-setter" }),
        own: () =>
          msg("Mukana ollut omin sanoin", { id: "programme.own-setter" }),
      }),
    ],
    also: ["origin"],
    fresh: namesTemplate,
    add: () => msg("Lisää tavoite", { id: "programme.add-goal" }),
    one: () => msg("tavoite", { id: "programme.one-goal" }),
    none: () => msg("Ei vielä tavoitteita.", { id: "programme.goals-none" }),
    under: originView,
    underPaper: (paper, _words, row) => originPaper(paper, row),
  },
};

import { msg } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import { findingsPaper, findingsUnder } from "./finding-words.js";
import { dayName, itemRows } from "./rows.js";

/** A meeting looked back at: what worked, what is changed, what brought the network together. */
export const retrospectives: RecordSection = {
  id: "retrospectives",
  title: () => msg("Tapaamisen jälkeen", { id: "programme.retrospectives" }),
  hint: () =>
    msg("Kymmenen minuuttia tapaamisen lopussa riittää.", {
      id: "programme.retrospectives-hint",
    }),
  list: {
    id: "retrospectives",
    prefix: "r",
    name: dayName,
    fields: [
      {
        id: "date",
        type: "day",
        label: () => msg("Päivä", { id: "programme.date" }),
      },
      {
        id: "in",
        type: "row",
        of: itemRows,
        label: () => msg("Osuus", { id: "programme.item-of" }),
      },
      {
        id: "worked",
        type: "text",
        label: () => msg("Mikä toimi", { id: "programme.worked" }),
      },
      {
        id: "change",
        type: "text",
        label: () =>
          msg("Mitä teemme ensi kerralla toisin", { id: "programme.change" }),
      },
      {
        id: "strengthened",
        type: "text",
        label: () =>
          msg("Mikä lujitti verkostoa", { id: "programme.strengthened" }),
      },
      {
        id: "next",
        type: "text",
        label: () => msg("Mitä seuraavaksi", { id: "programme.next" }),
      },
    ],
    brief: ["in"],
    inName: ["date"],
    also: ["meeting"],
    add: () =>
      msg("Katso tapaamista taaksepäin", { id: "programme.add-retrospective" }),
    one: () => msg("jälkikatsaus", { id: "programme.retrospective" }),
    none: () =>
      msg("Yhteenkään tapaamiseen ei ole vielä palattu.", {
        id: "programme.retrospectives-none",
      }),
    fresh: (view, target) => [
      { type: "set", target: `${target}/date`, value: view.today },
    ],
    under: findingsUnder("retrospectives"),
    underPaper: findingsPaper("retrospectives"),
  },
};

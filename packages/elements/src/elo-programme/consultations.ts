import { html } from "lit";
import { consultationState, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { findingsPaper, findingsUnder } from "./finding-words.js";
import { dayName, participantRows } from "./rows.js";

/** What was asked, what was advised, and what followed. */
export const consultations: RecordSection = {
  id: "consultations",
  title: () => msg("Konsultaatiot", { id: "programme.consultations" }),
  hint: () =>
    msg(
      "Kysymys, neuvo ja mitä siitä seurasi: jokainen kerta omana rivinään.",
      {
        id: "programme.consultations-hint",
      },
    ),
  list: {
    id: "consultations",
    prefix: "c",
    named: "question",
    name: dayName,
    fields: [
      {
        id: "question",
        type: "text",
        label: () => msg("Kysymys", { id: "programme.question" }),
      },
      {
        id: "date",
        type: "day",
        label: () => msg("Päivä", { id: "programme.date" }),
      },
      {
        id: "by",
        type: "row",
        of: participantRows,
        bare: true,
        label: () => msg("Kuka kysyi", { id: "programme.asked-by" }),
      },
      {
        id: "advice",
        type: "text",
        label: () => msg("Neuvo", { id: "programme.advice" }),
      },
      {
        id: "adviser",
        type: "row",
        of: participantRows,
        bare: true,
        label: () => msg("Kuka neuvoi", { id: "programme.adviser" }),
      },
      {
        id: "followUp",
        type: "text",
        label: () => msg("Mitä siitä seurasi", { id: "programme.follow-up" }),
      },
      {
        id: "due",
        type: "day",
        label: () =>
          msg("Palataan viimeistään", { id: "programme.look-again" }),
      },
    ],
    brief: ["date"],
    add: () => msg("Lisää kysymys", { id: "programme.add-consultation" }),
    one: () => msg("kysymys", { id: "programme.consultation" }),
    none: () =>
      msg("Ei vielä kysymyksiä.", { id: "programme.consultations-none" }),
    fresh: (view, target) => [
      { type: "set", target: `${target}/date`, value: view.today },
    ],
    under: (view, row) => [
      stateNote(view, row),
      findingsUnder("consultations")(view, row),
    ],
    underPaper: findingsPaper("consultations"),
  },
};

function stateNote(_view: RecordView, row: Row): unknown {
  return html`<p class="small quiet">${stateWords(row)}</p>`;
}

function stateWords(row: Row): string {
  switch (consultationState(row)) {
    case "asked":
      return msg("Odottaa neuvoa", { id: "programme.waits" });
    case "advised":
      return msg("Neuvo saatu, seuraus kirjaamatta", {
        id: "programme.advised",
      });
    case "followed-up":
      return msg("Seuraus kirjattu", { id: "programme.followed-up" });
  }
}

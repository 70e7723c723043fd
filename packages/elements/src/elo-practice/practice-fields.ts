import { msg } from "../locale/locale.js";
import type {
  CodeAsked,
  PlainAsked,
  RecordList,
  TextAsked,
} from "../record/form.js";
import { LICENCE } from "./lists.js";

/** What stands on a card, in the order it is read: the form, the card and the paper ask alike. */
export const title: TextAsked = {
  id: "title",
  type: "text",
  lines: "one",
  each: true,
  label: () => msg("Käytännön nimi", { id: "practice.title" }),
};

export const summary: TextAsked = {
  id: "summary",
  type: "text",
  label: () => msg("Tiivistelmä", { id: "practice.summary" }),
  hint: () =>
    msg("Yksi tai kaksi virkettä: mitä tehtiin ja mitä siitä seurasi.", {
      id: "practice.summary-hint",
    }),
};

export const context: TextAsked = {
  id: "context",
  type: "text",
  label: () => msg("Tilanne", { id: "practice.context" }),
  hint: () =>
    msg("Mikä oli tarve, ja missä oloissa toimittiin.", {
      id: "practice.context-hint",
    }),
};

export const actions: TextAsked = {
  id: "actions",
  type: "text",
  label: () => msg("Mitä tehtiin", { id: "practice.actions" }),
  hint: () =>
    msg("Niin, että joku muu voisi tehdä saman.", {
      id: "practice.actions-hint",
    }),
};

export const results: TextAsked = {
  id: "results",
  type: "text",
  label: () => msg("Mitä siitä seurasi", { id: "practice.results" }),
  hint: () =>
    msg("Myös se, mitä tekisitte nyt toisin.", {
      id: "practice.results-hint",
    }),
};

export const years: TextAsked = {
  id: "years",
  type: "text",
  lines: "one",
  label: () => msg("Milloin", { id: "practice.years" }),
};

export const organisation: PlainAsked = {
  id: "organisation",
  type: "organisation",
  label: () => msg("Kenen käytäntö", { id: "practice.organisation" }),
};

export const contactRole: TextAsked = {
  id: "contactRole",
  type: "text",
  lines: "one",
  label: () => msg("Kuka kertoo lisää", { id: "practice.contact" }),
  hint: () =>
    msg("Tehtävä tai toimi, ei ihmisen nimi: nimi vaihtuu ennen korttia.", {
      id: "practice.contact-hint",
    }),
};

export const licence: CodeAsked = {
  id: "licence",
  type: "code",
  lists: [LICENCE],
  label: () => msg("Käyttölupa", { id: "practice.licence" }),
  hint: () =>
    msg("Millä ehdoilla muut saavat käyttää tätä korttia.", {
      id: "practice.licence-hint",
    }),
};

export const licenceNote: TextAsked = {
  id: "licenceNote",
  type: "text",
  lines: "one",
  label: () =>
    msg("Mitä luvasta on hyvä tietää", { id: "practice.licence-note" }),
};

export const evidence: RecordList = {
  id: "evidence",
  prefix: "n",
  named: "text",
  fields: [
    {
      id: "text",
      type: "text",
      label: () =>
        msg("Mikä se on ja mitä se kertoo", { id: "practice.evidence-text" }),
    },
    {
      id: "link",
      type: "link",
      label: () => msg("Linkki", { id: "practice.evidence-link" }),
    },
  ],
  add: () => msg("Lisää näyttö", { id: "practice.add-evidence" }),
  one: () => msg("näyttö", { id: "practice.one-evidence" }),
  none: () => msg("Ei vielä näyttöä.", { id: "practice.no-evidence" }),
};

/** The word over the evidence. */
export const evidenceTitle = (): string =>
  msg("Mistä tulokset tiedetään", { id: "practice.evidence" });

/** The word before those who took part. */
export const togetherWith = (): string =>
  msg("Mukana", { id: "practice.together" });

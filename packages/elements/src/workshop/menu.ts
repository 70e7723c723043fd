// The workshop's acts: loaded when somebody opens them.
import "./words.js";
import { html, type TemplateResult } from "lit";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../elo-workbook/open-document.js";
import { load, msg } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { showStyles } from "./styles.js";

/** An act of the workshop: a button, and a sentence of what it does. */
export interface WorkshopAct {
  /** The word on the button, verb first. */
  readonly label: () => string;
  /** One short sentence of what it is for. */
  readonly what: () => string;
  /** False where it cannot be done: it is then left out. Always there when absent. */
  readonly fits?: (open: OpenDocument) => boolean;
  /** Fetches what it takes, and begins. */
  readonly start: (workbook: EloWorkbook, open: OpenDocument) => unknown;
}

/** Kinds that hold what a plan is made of. */
const PLANNED_FROM = ["worksheet", "assessment", "group"];

/** Each act has its own room, fetched when it is begun: `start` imports it. */
const ACTS: readonly WorkshopAct[] = [
  {
    label: () => msg("Kutsu vastaajia", { id: "invite.act" }),
    what: () =>
      msg(
        "Tee kutsut organisaatioille tai henkilöille: linkki, tiedosto tai tulostettava sivu.",
        { id: "invite.act-what" },
      ),
    // Who was invited themselves sends back, and invites nobody; a group or a meeting asks for nobody's own answers.
    fits: ({ isEditable, isRecord, invited }) =>
      isEditable && !isRecord && !invited,
    start: (workbook, open) =>
      workbook.desk.part(import("./invite/invite-desk.js"), (invite) =>
        invite.showInvitations(workbook, open),
      ),
  },
  {
    label: () => msg("Palauta vastaukset", { id: "invite.return" }),
    what: () =>
      msg("Lähetä vastauksesi takaisin linkkinä, tiedostona tai koodina.", {
        id: "invite.return-what",
      }),
    fits: ({ invited, asksWho }) => invited !== undefined && !asksWho,
    start: (workbook, open) =>
      workbook.desk.part(import("./answer/return-desk.js"), (answer) =>
        answer.showReturn(workbook, open),
      ),
  },
  {
    label: () => msg("Kokoa vastaukset", { id: "collect.act" }),
    what: () =>
      msg(
        "Tuo palautetut tiedostot, linkit ja koodit tähän asiakirjaan, vertaa vastauksia ja sopikaa yhteinen näkemys.",
        { id: "collect.act-what" },
      ),
    fits: ({ isEditable, isRecord }) => isEditable && !isRecord,
    start: (workbook, open) =>
      workbook.desk.part(import("./collect.js"), ({ collect }) =>
        collect(workbook, open),
      ),
  },
  {
    label: () => msg("Aloita tapaaminen", { id: "meeting.act" }),
    what: () =>
      msg(
        "Uusi tapaaminen, jossa ryhmä, organisaatiot ja käsiteltävä asiakirja ovat valmiina.",
        { id: "meeting.act-what" },
      ),
    start: (workbook, { session }) =>
      workbook.desk.part(import("./meeting/start.js"), ({ startMeeting }) =>
        startMeeting(workbook, session.document),
      ),
  },
  {
    label: () => msg("Tee toimintasuunnitelma", { id: "meeting.plan" }),
    what: () =>
      msg(
        "Uusi suunnitelma, johon sovitut tavoitteet ja toimenpiteet tuodaan kirjoittamatta niitä uudelleen.",
        { id: "meeting.plan-what" },
      ),
    fits: ({ session: { document } }) => PLANNED_FROM.includes(document.kind),
    start: (workbook, open) =>
      workbook.desk.part(import("../deeds/start-plan.js"), (plans) =>
        plans.startPlan(workbook, open),
      ),
  },
  {
    label: () => msg("Suunnittele valmennus", { id: "meeting.programme" }),
    what: () =>
      msg(
        "Uusi valmennusohjelma, johon sovittujen arvioiden heikoimmat rivit ehdottavat teemoja.",
        { id: "meeting.programme-what" },
      ),
    fits: ({ session: { document } }) =>
      document.kind === "assessment" || document.kind === "group",
    start: (workbook, open) =>
      workbook.desk.part(
        import("../deeds/start-programme.js"),
        ({ startProgramme }) => startProgramme(workbook, open.session.document),
      ),
  },
  {
    label: () => msg("Avaa seuraava kausi", { id: "meeting.next-plan" }),
    what: () =>
      msg(
        "Uudet työpohjat, matriisi ja suunnitelma, joissa edellisen kauden sovittu ja lupaukset ovat rinnalla.",
        { id: "meeting.next-round-what" },
      ),
    fits: ({ session: { document }, template }) =>
      document.kind === "action-plan" ||
      (template !== undefined && document.kind !== "package"),
    start: (workbook, open) =>
      workbook.desk.part(import("../deeds/next-round.js"), (round) =>
        round.askNextRound(workbook, open.session.document),
      ),
  },
  {
    label: () => msg("Tee julkinen tiivistelmä", { id: "meeting.summary" }),
    what: () =>
      msg(
        "Yksi sivu kaikille: mitä tavoitellaan, mitä siitä on ollut hyötyä, ketkä tekevät ja mitä seuraavaksi. Ei vastaajien nimiä.",
        { id: "meeting.summary-what" },
      ),
    start: (workbook, open) =>
      workbook.desk.part(import("../pages/pages-desk.js"), (pages) =>
        pages.showPage(workbook, open, "summary"),
      ),
  },
  {
    label: () => msg("Luovuta seuraavalle", { id: "meeting.handover" }),
    what: () =>
      msg(
        "Yksi tiedosto seuraavalle koordinaattorille: avoimet lupaukset, mitä on sovittu ja miksi, ja kaikki asiakirjat mukana.",
        { id: "meeting.handover-what" },
      ),
    start: (workbook, open) =>
      workbook.desk.part(import("../pages/pages-desk.js"), (pages) =>
        pages.showPage(workbook, open, "handover"),
      ),
  },
  {
    label: () => msg("Kommenttikierros", { id: "round.act" }),
    what: () =>
      msg(
        "Lähetä luonnos kommentoitavaksi, kokoa huomautukset, vastaa niihin ja kirjaa hyväksynnät.",
        { id: "round.act-what" },
      ),
    start: (workbook, open) =>
      workbook.desk.part(import("./round/round-desk.js"), (round) =>
        round.showRound(workbook, open),
      ),
  },
  {
    label: () => msg("Vie ilman nimiä", { id: "profile.export" }),
    what: () =>
      msg(
        "Tee tiedosto, jossa vastaajat ovat tunnuksina tai jossa on vain laskettavat vastaukset.",
        { id: "profile.export-what" },
      ),
    fits: ({ readOnly }) => readOnly === undefined,
    start: (workbook, open) =>
      workbook.desk.part(import("./profiles/export-desk.js"), (profiles) =>
        profiles.showExport(workbook, open),
      ),
  },
  {
    label: () => msg("Poista nimet", { id: "profile.remove" }),
    what: () =>
      msg(
        "Poista vastaajien nimiä tästä asiakirjasta lopullisesti. Vastaukset jäävät.",
        { id: "profile.remove-act-what" },
      ),
    fits: ({ readOnly }) => readOnly === undefined,
    start: (workbook, open) =>
      workbook.desk.part(import("./profiles/remove-desk.js"), (profiles) =>
        profiles.showRemoval(workbook, open),
      ),
  },
];

/** Lets the reader choose what the workshop does next. */
export async function showMenu(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  showStyles(workbook);
  workbook.ask(() => menuDialog(workbook, open));
}

function menuDialog(workbook: EloWorkbook, open: OpenDocument): DialogContent {
  const acts = ACTS.filter(({ fits }) => fits?.(open) ?? true);
  return {
    title: msg("Työpaja", { id: "workbook.workshop" }),
    body: html`<ul class="workshop-acts">
      ${acts.map((act) => actView(workbook, open, act))}
    </ul>`,
  };
}

function actView(
  workbook: EloWorkbook,
  open: OpenDocument,
  { label, what, start }: WorkshopAct,
): TemplateResult {
  const begin = (event: Event) => {
    (event.currentTarget as Element).closest("dialog")?.close();
    void start(workbook, open);
  };
  return html`<li>
    <button type="button" @click=${begin}>${label()}</button>
    <span class="small quiet">${what()}</span>
  </li>`;
}

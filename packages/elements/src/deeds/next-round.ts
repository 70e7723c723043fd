// The next period of a group's work: new worksheets, matrix and plan, with what was agreed and promised beside them.
import "./words.js";
import { html, type TemplateResult } from "lit";
import {
  contentOf,
  newId,
  nextDocument,
  nextId,
  nextPlan,
  type AskelmatDocument,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { dialogField, textOf } from "../elo-workbook/dialogs.js";
import { documentTitle } from "../elo-workbook/document-words.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { OpenDocument } from "../elo-workbook/open-document.js";
import { ofSameGroup } from "../elo-workbook/same-group.js";
import { load, msg } from "../locale/locale.js";

const GOES_ON = ["worksheet", "assessment", "action-plan"];

/**
 * Asks for the next period and for what is opened in it: of the group's
 * worksheets, matrices and plans of the same period. The one that is open is
 * shown in its new form; the others are on the device beside it.
 */
export async function askNextRound(
  workbook: EloWorkbook,
  document: AskelmatDocument,
): Promise<void> {
  await load(workbook.locale);
  const all = await workbook.attempt(
    async () => (await workbook.library).documents(),
    [document],
  );
  const { period } = contentOf(document);
  const round = ofSameGroup(all, document).filter(
    (one) =>
      one.id === document.id ||
      (GOES_ON.includes(one.kind) &&
        contentOf(one)["period"] === period &&
        (one.kind === "action-plan" || templateOf(one) !== undefined) &&
        contentOf(one)["private"] !== true),
  );
  const goneOn = new Set(all.map((one) => contentOf(one)["previous"]));
  workbook.ask(() => ({
    title: msg("Avaa seuraava kausi", { id: "deeds.next" }),
    body: html`<div class="fields">
      <p>
        ${msg(
          "Uudet työpohjat ja matriisi alkavat tyhjinä: edellisen kauden yhteinen näkemys näkyy rivien vieressä. Uuteen suunnitelmaan siirtyvät avoimet tavoitteet ja toimenpiteet. Edellisen kauden asiakirjat jäävät ennalleen.",
          { id: "deeds.next-round-what" },
        )}
      </p>
      ${dialogField("period", msg("Kausi", { id: "deeds.period" }), following(period))}
      <fieldset>
        <legend class="label">
          ${msg("Mitä avataan", { id: "deeds.next-which" })}
        </legend>
        ${round.map((one) => choiceView(one, goneOn.has(one.id)))}
      </fieldset>
    </div>`,
    confirm: msg("Avaa", { id: "deeds.next-do" }),
    onConfirm: (fields) => {
      const chosen = fields.getAll("round");
      const documents = round.filter(({ id }) => chosen.includes(id));
      if (documents.length > 0)
        void openRound(
          workbook,
          documents,
          textOf(fields, "period"),
          document.id,
        );
      else
        workbook.tell(() =>
          msg("Mitään ei valittu, joten mitään ei avattu.", {
            id: "deeds.next-nothing",
          }),
        );
    },
  }));
}

function choiceView(one: AskelmatDocument, isThere: boolean): TemplateResult {
  return html`<label class="choice">
    <input type="checkbox" name="round" value=${one.id} ?checked=${!isThere} />
    <span
      ><span dir="auto">${documentTitle(one)}</span>
      <span class="small quiet"
        >${
          isThere
            ? msg("On jo avattu seuraavalle kaudelle.", {
                id: "deeds.next-there",
              })
            : ""
        }</span
      ></span
    >
  </label>`;
}

/** The year after; nothing where the period is no year. */
function following(period: unknown): string {
  return typeof period === "string" && /^\d{4}$/.test(period)
    ? String(Number(period) + 1)
    : "";
}

async function openRound(
  workbook: EloWorkbook,
  documents: readonly AskelmatDocument[],
  period: string,
  first: string,
): Promise<void> {
  const library = await workbook.library;
  const opened = new Map<string, string>();
  for (const document of documents) {
    const id = nextId(document, period || undefined);
    opened.set(document.id, id);
    // The same round again is the same documents: they are shown as they are.
    if (await library.has(id)) continue;
    const open = begun(document, id, period);
    library.add(open);
    open.keep();
  }
  const shown = opened.get(first) ?? [...opened.values()][0];
  if (shown !== undefined) await workbook.show(shown);
}

function begun(
  document: AskelmatDocument,
  id: string,
  period: string,
): OpenDocument {
  const me = newId("c");
  const at = new Date().toISOString();
  const start = { by: me, at, id, ...(period !== "" && { period }) };
  if (document.kind === "action-plan")
    return new OpenDocument(nextPlan(document, start), { me });
  const template = templateOf(document)!;
  const next = nextDocument(document, { ...start, template });
  const { snapshots } = document;
  return new OpenDocument(snapshots ? { ...next, snapshots } : next, { me });
}

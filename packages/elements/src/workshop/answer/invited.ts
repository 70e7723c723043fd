// The screen of somebody who was invited: whom they answer for, what they are asked, and the way back.
import "../words.js";
import "../../extras/words.js";
import { html, nothing, type TemplateResult } from "lit";
import { contributorIn, type Invitation, type Template } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { load, msg, str } from "../../locale/locale.js";
import { answeredIn, type Answered } from "../invite/coming-in.js";
import {
  askedParts,
  inviteeWords,
  partTitle,
  type Part,
} from "../invite/invite-words.js";
import { showStyles } from "../styles.js";
import { isInvitedIn } from "./is-invitation.js";
import { sendAnswers, showReturn } from "./return-desk.js";
import { lookForUnsent, unsentView, type Send } from "./unsent.js";

/** Puts the invitation above the tool of a copy that somebody was sent. */
export async function showInvited(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  const { document } = open.session;
  if (!open.isEditable || !isInvitedIn(document, document.holder)) return;
  await load(workbook.locale);
  showStyles(workbook);
  open.invited = () =>
    open.asksWho ? askingView(workbook) : answeringView(workbook, open);
  workbook.requestUpdate();
  await lookForUnsent(workbook, open);
}

function sendFor(workbook: EloWorkbook, open: OpenDocument): Send {
  return (endpoint) => sendAnswers(workbook, open, endpoint);
}

/** Until they have said that it is them. */
function askingView(workbook: EloWorkbook): TemplateResult {
  return html`<div class="notice line">
    <span class="grow"
      >${msg("Sinut on kutsuttu vastaamaan. Kerro ensin, kuka olet.", {
        id: "invite.ask-first",
      })}</span
    >
    <button @click=${() => workbook.askWho()}>
      ${msg("Kerro kuka olet", { id: "workbook.who-tell" })}
    </button>
  </div>`;
}

function answeringView(
  workbook: EloWorkbook,
  open: OpenDocument,
): TemplateResult {
  const { session } = open;
  const template = open.template as Template;
  const me: Invitation = contributorIn(session.document, session.me);
  const invited = contributorIn(session.document, session.document.holder!);
  const who = inviteeWords(session.document, me);
  const answered = answeredIn(session.document, template)(me);
  const parts = askedParts(me.asked ? me : invited, template);
  return html`<div class="notice invited">
    <div class="grow">
      <p>
        ${msg(str`Vastaat: ${who}.`, { id: "invite.as" })}
        ${doneWords(answered)}
      </p>
      ${
        parts.length === 0
          ? nothing
          : html`<p class="small">
              ${msg("Sinulta kysytään:", { id: "invite.asked-parts" })}
              ${parts.map((part) => partView(workbook, part))}
            </p>`
      }
      ${unsentView(workbook, open, sendFor(workbook, open))}
    </div>
    <button class="primary" @click=${() => void showReturn(workbook, open)}>
      ${msg("Palauta vastaukset", { id: "invite.return" })}
    </button>
  </div>`;
}

/** Leads to a part that is asked about. */
function partView(workbook: EloWorkbook, part: Part): TemplateResult {
  const start = part.place;
  const show = () => {
    const tool =
      workbook.renderRoot.querySelector<DocumentElement>("[data-tool]");
    const places = [
      ...(tool?.renderRoot.querySelectorAll<HTMLElement>("[data-place]") ?? []),
    ].map(({ dataset }) => dataset["place"]!);
    const first = places.find((place) =>
      `${place.replace(/^own\//, "")}/`.startsWith(`${start}/`),
    );
    tool?.showPlace(first ?? start);
  };
  return html`<button class="plain" @click=${show}>${partTitle(part)}</button>`;
}

/** How far they have come, said to themselves. */
export function doneWords({ done, asked }: Answered): string {
  if (done === 0) return "";
  return done >= asked
    ? msg("Olet vastannut kaikkeen, mitä kysytään.", { id: "invite.done-all" })
    : msg(str`Vastattu ${done}/${asked}.`, { id: "invite.done" });
}

import { html, nothing, type TemplateResult } from "lit";
import type { Link } from "@askelmat/exchange";
import { codeView, copyableLink } from "../../elo-workbook/share-dialog.js";
import { formatDate } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { icon } from "../../shared/icons.js";

/** An invitation that is about to be sent. */
export interface Sending {
  /** Whom it is for. */
  readonly who: string;
  readonly invited: string;
  /** The parts it asks about; empty for all. */
  readonly parts: readonly string[];
  readonly link: Link;
  /** True when what has been agreed goes along. */
  readonly shared: boolean;
  /** True when something has been agreed. */
  readonly hasShared: boolean;
  /** True when they have answered before, and their answers go along. */
  readonly hasOwn: boolean;
  /** The name of the file that has just been given. */
  readonly given?: string;
}

/** What can be done with it. */
export interface SendActs {
  readonly file: () => void;
  readonly print: () => void;
  readonly share: (shared: boolean) => void;
  readonly takeBack: () => void;
  readonly back: () => void;
}

/** An invitation as a link, a file or a page; the same one however often it is sent. */
export function sendDialog(sending: Sending, acts: SendActs): DialogContent {
  const { who, parts, link, shared, hasShared, hasOwn, given } = sending;
  const invited = formatDate(sending.invited);
  return {
    title: msg(str`Kutsu: ${who}`, { id: "invite.for" }),
    body: html`<div class="fields">
      <p class="small quiet">
        ${
          parts.length > 0
            ? msg(str`Kutsuttu ${invited}. Kysytään: ${parts.join("; ")}.`, {
                id: "invite.asks-parts",
              })
            : msg(str`Kutsuttu ${invited}. Kysytään koko lomake.`, {
                id: "invite.asks-all",
              })
        }
        ${msg(
          "Saman kutsun voi lähettää uudestaan: vastaukset tulevat samalle vastaajalle.",
          { id: "invite.again" },
        )}
      </p>
      <p class="small quiet">
        ${
          hasOwn
            ? msg(
                "Kutsussa ovat tyhjä lomake ja vastaajan omat aiemmat vastaukset, ei muiden vastauksia.",
                { id: "invite.holds-own" },
              )
            : msg("Kutsussa on tyhjä lomake, ei muiden vastauksia.", {
                id: "invite.holds",
              })
        }
      </p>
      ${
        hasShared
          ? html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${shared}
                @change=${(event: Event) =>
                  acts.share((event.target as HTMLInputElement).checked)}
              /><span
                >${msg("Näytä kutsussa yhteiset vastaukset", {
                  id: "invite.show-shared",
                })}</span
              ></label
            >`
          : nothing
      }
      ${copyableLink(link)}
      <div class="line">
        <button type="button" @click=${acts.file}>
          ${icon("download")}
          ${msg("Kutsu tiedostona", { id: "invite.as-file" })}
        </button>
        <button type="button" @click=${acts.print}>
          ${icon("print")} ${msg("Tulosta kutsu", { id: "invite.print" })}
        </button>
      </div>
      ${givenView(given)} ${codeView(link.address)}
      <div class="line">
        <button type="button" class="plain" @click=${acts.back}>
          ${msg("Kaikki kutsut", { id: "invite.all" })}
        </button>
        <button type="button" class="plain" @click=${acts.takeBack}>
          ${msg("Peru kutsu", { id: "invite.take-back" })}
        </button>
      </div>
    </div>`,
  };
}

/** Tells that a file has been given, where the reader is. */
export function givenView(name: string | undefined): TemplateResult {
  const words =
    name === undefined
      ? nothing
      : msg(str`Tiedosto ${name} siirtyi selaimen latauksiin.`, {
          id: "workbook.exported",
        });
  return html`<p role="status" class="small given">${words}</p>`;
}

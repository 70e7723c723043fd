import { html, nothing, type TemplateResult } from "lit";
import type { Link } from "@askelmat/exchange";
import { codeView, copyableLink } from "../../elo-workbook/share-dialog.js";
import { msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { icon } from "../../shared/icons.js";
import { givenView } from "../invite/send-dialog.js";
import { sendView, type SendState } from "./send-view.js";

/** Answers on their way back. */
export interface Returning {
  readonly who: string;
  /** How many times something was said. */
  readonly answers: number;
  readonly link: Link;
  /** What the code on the screen holds; absent when it would be too large to read. */
  readonly code: string | undefined;
  /** The name of the file that has just been given. */
  readonly given?: string;
  /** The service that the page's author named, and how far sending to it is. */
  readonly sending?: { readonly endpoint: string; readonly state: SendState };
}

/** What can be done. */
export interface ReturnActs {
  readonly file: () => void;
  readonly print: () => void;
  readonly send: (endpoint: string) => void;
}

/** The ways by which answers go back: none of them sends anything by itself. */
export function returnDialog(
  { who, answers, link, code, given, sending }: Returning,
  acts: ReturnActs,
): DialogContent {
  return {
    title: msg("Palauta vastaukset", { id: "invite.return" }),
    body: html`<div class="fields">
      <p>
        ${
          answers === 0
            ? msg("Et ole vielä vastannut mihinkään. Voit palauttaa silti.", {
                id: "invite.return-nothing",
              })
            : msg(
                str`Vastaukset: ${who}. Lähetä linkki tai tiedosto sille, joka kutsui sinut. Mitään ei lähde itsestään.`,
                { id: "invite.return-how" },
              )
        }
      </p>
      <div class="line">
        <button type="button" @click=${acts.file}>
          ${icon("download")}
          ${msg("Palauta tiedostona", { id: "invite.return-file" })}
        </button>
        <button type="button" @click=${acts.print}>
          ${icon("print")}
          ${msg("Tulosta vastaukset", { id: "invite.return-print" })}
        </button>
      </div>
      ${
        sending
          ? sendView(sending.endpoint, sending.state, () =>
              acts.send(sending.endpoint),
            )
          : nothing
      }
      ${givenView(given)} ${copyableLink(link)} ${screenCode(code)}
      <p class="small quiet">
        ${msg(
          "Voit jatkaa vastaamista ja palauttaa uudestaan: uusin vastaus jää voimaan.",
          { id: "invite.return-again" },
        )}
      </p>
    </div>`,
  };
}

function screenCode(code: string | undefined): TemplateResult {
  return code === undefined
    ? html`<p class="small quiet">
        ${msg(
          "QR-koodia ei ole: vastauksia on siihen liikaa. Käytä linkkiä tai tiedostoa.",
          { id: "invite.return-no-code" },
        )}
      </p>`
    : codeView(
        code,
        msg("Näytä koodi kameralle, joka kokoaa vastaukset.", {
          id: "invite.return-code",
        }),
      );
}

import { html, nothing, type TemplateResult } from "lit";
import type { AskelmatDocument, Invitation, Template } from "@askelmat/core";
import { formatDate } from "../../locale/format.js";
import { currentLocale, msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { icon } from "../../shared/icons.js";
import { answeredIn, answeredWords } from "./coming-in.js";
import { inviteeWords, languageWord, roleWord } from "./invite-words.js";

/** What can be done from the list. */
export interface ListActs {
  readonly more: () => void;
  readonly send: (invitation: Invitation) => void;
  readonly printAll: () => void;
}

/** The invitations made so far, and how far each has come. */
export function invitationsDialog(
  document: AskelmatDocument,
  template: Template,
  invitations: readonly Invitation[],
  made: number,
  acts: ListActs,
): DialogContent {
  const answered = answeredIn(document, template);
  const count = invitations.length;
  const named = invitations
    .map((one) => ({ one, who: inviteeWords(document, one) }))
    .sort((a, b) => a.who.localeCompare(b.who, currentLocale()));
  return {
    title: msg("Kutsut", { id: "invite.list" }),
    body: html`<div class="fields">
      ${
        made > 0
          ? html`<p role="status">
              ${
                made === 1
                  ? msg("Yksi kutsu on tehty. Lähetä se vielä.", {
                      id: "invite.made-one",
                    })
                  : msg(str`Kutsuja on tehty ${made}. Lähetä ne vielä.`, {
                      id: "invite.made",
                    })
              }
            </p>`
          : nothing
      }
      ${
        count === 0
          ? html`<p class="quiet">
              ${msg("Ketään ei ole vielä kutsuttu.", { id: "invite.none" })}
            </p>`
          : html`<ul class="invitations">
              ${named.map(({ one, who }) =>
                lineView(one, who, answeredWords(answered(one)), acts),
              )}
            </ul>`
      }
      <div class="line">
        <button type="button" @click=${acts.more}>
          ${msg("Kutsu lisää vastaajia", { id: "invite.more" })}
        </button>
        ${
          count > 0
            ? html`<button type="button" @click=${acts.printAll}>
                ${icon("print")}
                ${msg("Tulosta kaikki kutsut", { id: "invite.print-all" })}
              </button>`
            : nothing
        }
      </div>
    </div>`,
  };
}

function lineView(
  invitation: Invitation,
  who: string,
  state: string,
  acts: ListActs,
): TemplateResult {
  const { id, organisation, role, language, invited } = invitation;
  const about = [
    // Without an organisation or a name the role is what they are called.
    role !== undefined && who !== roleWord(role) ? roleWord(role) : "",
    language === undefined ? "" : languageWord(language),
    formatDate(invited),
  ].filter(Boolean);
  return html`<li data-invitation=${id}>
    <div class="who">
      <b>${who}</b>
      <span class="small quiet block">${about.join(" · ")}</span>
      <span class="small block"
        >${state}${
          role === undefined && organisation === undefined
            ? html` ·
              ${msg("kutsussa ei ole roolia eikä organisaatiota", {
                id: "invite.bare",
              })}`
            : nothing
        }</span
      >
    </div>
    <button
      type="button"
      aria-label=${msg(str`Lähetä kutsu: ${who}`, { id: "invite.send-whom" })}
      @click=${() => acts.send(invitation)}
    >
      ${msg("Lähetä kutsu", { id: "invite.send" })}
    </button>
  </li>`;
}

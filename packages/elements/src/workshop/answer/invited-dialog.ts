import "../words.js";
import { html, nothing } from "lit";
import {
  contentOf,
  contributorIn,
  newId,
  type Invitation,
  type Template,
} from "@askelmat/core";
import { textOf } from "../../elo-workbook/dialogs.js";
import {
  aboutWords,
  documentTitle,
} from "../../elo-workbook/document-words.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import {
  introduce,
  toldBy,
  toldIn,
  whoFields,
} from "../../elo-workbook/who-fields.js";
import { load, msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { askedParts, inviteeWords, partTitle } from "../invite/invite-words.js";
import { localeOf } from "../invite/invite-locale.js";
import { showInvited } from "./invited.js";
import { isInvitedIn } from "./is-invitation.js";

/**
 * Tells somebody whom they are invited as, in the language of the invitation,
 * and lets them confirm it, correct it, or say that they are somebody else.
 *
 * @param holder whose copy came; that of the document itself when absent
 * @returns false when nobody of that id has been invited
 */
export async function askInvited(
  workbook: EloWorkbook,
  open: OpenDocument,
  onAnswer: () => void,
  holder = open.session.document.holder,
): Promise<boolean> {
  const { document } = open.session;
  if (!open.isEditable || !isInvitedIn(document, holder)) return false;
  const invitation = contributorIn(document, holder);
  const locale = localeOf(invitation.language, workbook.locale);
  if (locale !== workbook.locale) workbook.speak(locale);
  await load(locale);
  await workbook.updateComplete;
  workbook.ask(() =>
    invitedDialog(workbook, open, invitation, () => {
      open.keep();
      onAnswer();
      void showInvited(workbook, open);
    }),
  );
  return true;
}

function invitedDialog(
  { locale }: EloWorkbook,
  { session, template }: OpenDocument,
  invitation: Invitation,
  onAnswer: () => void,
): DialogContent {
  const { document } = session;
  const content = contentOf(document);
  const { id, role } = invitation;
  const who = inviteeWords(document, invitation);
  const parts = askedParts(invitation, template as Template).map(partTitle);
  const before = toldBy(document, id, locale);
  // A name goes with the one it was given to.
  const choose = (event: Event) => {
    const { form, value } = event.target as HTMLInputElement;
    const field = form!.elements.namedItem("name") as HTMLInputElement;
    const [mine, other] = value === "" ? ["", before.name] : [before.name, ""];
    if (field.value === other) field.value = mine;
  };
  const choice = (value: string, word: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="who"
        value=${value}
        ?checked=${value !== ""}
        @change=${choose}
      />
      <span>${word}</span>
    </label>`;
  return {
    title: msg("Sinut on kutsuttu vastaamaan", { id: "invite.you" }),
    body: html`<div class="fields">
      <p>
        <b>${documentTitle(document)}</b><br />${aboutWords(
          content["group"],
          content["period"],
        )}
      </p>
      ${
        parts.length > 0
          ? html`<div>
              <p>
                ${msg(
                  "Sinulta kysytään erityisesti näitä osia. Muuhunkin saa vastata.",
                  {
                    id: "invite.page-parts",
                  },
                )}
              </p>
              <ul class="asked-parts">
                ${parts.map((part) => html`<li>${part}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div role="radiogroup" aria-labelledby="dialog-title">
        ${choice(id, msg(str`Kutsu on minulle: ${who}`, { id: "invite.it-is-me" }))}
        ${choice("", msg("Olen joku muu", { id: "invite.somebody-else" }))}
      </div>
      <p class="small quiet">
        ${
          role === undefined
            ? msg("Kutsussa ei ole rooliasi. Kerro se, jos haluat.", {
                id: "invite.tell-role",
              })
            : msg("Korjaa tiedot, jos ne eivät pidä paikkaansa.", {
                id: "invite.correct",
              })
        }
      </p>
      ${whoFields(session, before, locale)}
      <p class="small quiet">
        ${msg(
          "Nimi kulkee vastausten mukana tiedostossa. Se on ilmoitus, ei todistus: kukaan ei tarkista sitä.",
          { id: "workbook.who-claim" },
        )}
      </p>
    </div>`,
    confirm: msg("Aloita vastaaminen", { id: "invite.begin" }),
    cancel: msg("Katso ensin", { id: "invite.look-first" }),
    onConfirm: (fields) => {
      session.goOnAs(textOf(fields, "who") || newId("c"));
      introduce(session, toldIn(fields), locale);
      onAnswer();
    },
  };
}

import { html, type TemplateResult } from "lit";
import { newId } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { nameOf, peopleIn, withName } from "../session/people.js";
import type { Session } from "../session/session.js";
import type { DialogContent } from "../shared/dialog.js";
import { personName } from "../shared/people.js";
import { dialogField, textOf } from "./dialogs.js";

/**
 * Asks who the reader is in a document: somebody who has answered in it, or
 * somebody new. Nobody is assumed from a received file.
 */
export function whoDialog(
  session: Session,
  isKnown: boolean,
  onAnswer: () => void,
): DialogContent {
  const { document, me } = session;
  const people = peopleIn(document);
  const isListed = isKnown && people.includes(me);
  const choice = (
    value: string,
    checked: boolean,
    word: TemplateResult | string,
  ) =>
    html`<label class="choice">
      <input type="radio" name="who" value=${value} ?checked=${checked} />
      <span>${word}</span>
    </label>`;
  return {
    title: msg("Kuka sinä olet?", { id: "who.question" }),
    body: html`<div class="fields">
      <div role="radiogroup" aria-labelledby="dialog-title">
        ${choice("", !isListed, msg("Olen uusi vastaaja", { id: "who.new" }))}
        <div class="beside">
          ${dialogField(
            "name",
            msg("Nimi, rooli tai organisaatio (vapaaehtoinen)", {
              id: "workbook.who-name",
            }),
            isKnown && !isListed ? (nameOf(document, me) ?? "") : "",
          )}
        </div>
        ${
          people.length > 0
            ? html`<p class="label small">
                ${msg("Olen vastannut jo aiemmin, jatkan nimellä", {
                  id: "workbook.who-go-on",
                })}
              </p>`
            : ""
        }
        ${people.map((id) =>
          choice(id, isListed && id === me, personName(document, id)),
        )}
      </div>
      <p class="small quiet">
        ${msg(
          "Nimi kulkee vastausten mukana tiedostossa. Se on ilmoitus, ei todistus: kukaan ei tarkista sitä.",
          { id: "workbook.who-claim" },
        )}
      </p>
    </div>`,
    confirm: msg("Jatka", { id: "workbook.go-on" }),
    onConfirm: (fields) => {
      const chosen = textOf(fields, "who");
      answer(session, chosen, textOf(fields, "name"), isKnown && !isListed);
      onAnswer();
    },
  };
}

function answer(
  session: Session,
  chosen: string,
  name: string,
  isOwnId: boolean,
): void {
  if (chosen !== "") {
    session.goOnAs(chosen);
    return;
  }
  // Somebody who is new gets an id that nobody has used, unless they have one.
  session.goOnAs(isOwnId ? session.me : newId("c"));
  if (name !== "")
    session.replace((document) => withName(document, name, session.context()));
}

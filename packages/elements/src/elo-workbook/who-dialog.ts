import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { newId, type AskelmatDocument } from "@askelmat/core";
import type { Locale } from "../locale/locale.js";
import { msg } from "../locale/locale.js";
import { peopleIn } from "../session/people.js";
import type { Session } from "../session/session.js";
import type { DialogContent } from "../shared/dialog.js";
import { personName } from "../shared/people.js";
import { textOf } from "./dialogs.js";
import type { EloWorkbook } from "./elo-workbook.js";
import type { OpenDocument } from "./open-document.js";
import { introduce, toldBy, toldIn, whoFields } from "./who-fields.js";

/**
 * Asks who the reader is in a document. One who was invited is told as whom;
 * they alone say whether it is them.
 */
export async function askWho(
  workbook: EloWorkbook,
  open: OpenDocument,
  byItself = false,
): Promise<void> {
  // The reader has gone on to something else; the notice keeps asking.
  if (byItself && workbook.isAsking) return;
  const { session, asksWho } = open;
  const answered = () => {
    open.asksWho = false;
    workbook.requestUpdate();
  };
  if (asksWho) {
    const { askInvited } = await import("../workshop/answer/invited-dialog.js");
    if (byItself && workbook.isAsking) return;
    if (await askInvited(workbook, open, answered)) return;
  }
  const ask = (chosen?: string) => {
    workbook.ask(() =>
      whoDialog(session, !asksWho, workbook.locale, answered, chosen, ask),
    );
  };
  ask();
}

/**
 * Asks who the reader is in a document, and what they answer for: somebody who
 * has answered in it, or somebody new. Nobody is assumed from a received file.
 *
 * @param chosen who is chosen in the dialog: an id, or `""` for somebody new
 * @param choose draws the dialog anew with another choice
 */
function whoDialog(
  session: Session,
  isKnown: boolean,
  locale: Locale,
  onAnswer: () => void,
  chosen: string | undefined,
  choose: (who: string) => void,
): DialogContent {
  const { document, me } = session;
  const people = peopleIn(document);
  const isListed = isKnown && people.includes(me);
  const who = chosen ?? (isListed ? me : "");
  // Somebody who is new gets an id that nobody has used, unless they have one.
  const mine = isKnown && !isListed ? me : undefined;
  const about = who === "" ? (mine ?? "") : who;
  const fields = keyed(
    who,
    html`<div class="beside">
      <input type="hidden" name="about" value=${who} />
      ${whoFields(session, toldBy(document, about, locale), locale)}
    </div>`,
  );
  const choice = (value: string, word: TemplateResult | string) =>
    html`<label class="choice">
        <input
          type="radio"
          name="who"
          value=${value}
          .checked=${value === who}
          @change=${() => {
            choose(value);
          }}
        />
        <span>${word}</span> </label
      >${value === who ? fields : ""}`;
  return {
    title: msg("Kuka sinä olet?", { id: "who.question" }),
    body: html`<div class="fields">
      <div role="radiogroup" aria-labelledby="dialog-title">
        ${choice("", msg("Olen uusi vastaaja", { id: "who.new" }))}
        ${
          people.length > 0
            ? html`<p class="label small">
                ${msg("Olen vastannut jo aiemmin, jatkan nimellä", {
                  id: "workbook.who-go-on",
                })}
              </p>`
            : ""
        }
        ${people.map((id) => choice(id, personView(document, id, locale)))}
      </div>
      <p class="small quiet">
        ${msg(
          "Nimi kulkee vastausten mukana tiedostossa. Se on ilmoitus, ei todistus: kukaan ei tarkista sitä.",
          { id: "workbook.who-claim" },
        )}
      </p>
    </div>`,
    confirm: msg("Jatka", { id: "workbook.go-on" }),
    onConfirm: (data) => {
      const answer = textOf(data, "who");
      session.goOnAs(answer === "" ? (mine ?? newId("c")) : answer);
      // Fields that are about somebody else yet say nothing of this one.
      if (textOf(data, "about") === answer)
        introduce(session, toldIn(data), locale);
      onAnswer();
    },
  };
}

/** What somebody is called, and whom they answer for. */
function personView(
  document: AskelmatDocument,
  id: string,
  locale: Locale,
): TemplateResult {
  const { organisation } = toldBy(document, id, locale);
  return html`${personName(document, id)}
  ${
    organisation === ""
      ? ""
      : html`<span class="small quiet">${organisation}</span>`
  }`;
}

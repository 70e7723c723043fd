import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { textIn, type Json, type Made, type Remark } from "@askelmat/core";
import { formatDate, formatTime } from "../../locale/format.js";
import { msg, type Locale } from "../../locale/locale.js";
import type { Session } from "../../session/session.js";
import { personLabel } from "../../shared/people.js";
import { outcomeWords } from "./round-words.js";

/** What has been said to a remark, in the order it was said. */
export function answersView(
  session: Session,
  { answers, outcomes }: Remark,
  locale: Locale,
): unknown {
  if (answers.length === 0) return nothing;
  return html`<ul
      class="answers"
      aria-label=${msg("Vastaukset huomautukseen", { id: "round.answers" })}
    >
      ${answers.map(
        (answer) =>
          html`<li>
            <div class="line small">
              ${
                answer.outcome === undefined
                  ? nothing
                  : html`<b class=${answer.stands ? "" : "past"}
                      >${outcomeWords(answer.outcome)}</b
                    >`
              }
              <span class="quiet">${saidBy(session, answer)}</span>
              ${
                answer.outcome !== undefined && !answer.stands
                  ? html`<span class="quiet"
                      >${msg("ei enää voimassa", { id: "round.not-standing" })}</span
                    >`
                  : nothing
              }
            </div>
            ${saidText(answer.text, locale)}
          </li>`,
      )}
    </ul>
    ${
      outcomes.length > 1
        ? html`<p class="small">
            ${msg(
              "Huomautus on ratkaistu erikseen eri tavoin. Molemmat ovat voimassa, kunnes joku ratkaisee sen uudelleen.",
              { id: "round.several" },
            )}
          </p>`
        : nothing
    }`;
}

/** Who said it, and when. */
export function saidBy(session: Session, { by, at }: Made): TemplateResult {
  return html`${by === "" ? nothing : personLabel(session, by)}${
    at === undefined
      ? nothing
      : html`, <time datetime=${at}>${formatDate(at)} ${formatTime(at)}</time>`
  }`;
}

/** The words as they were written. */
export function saidText(text: Json | undefined, locale: Locale): unknown {
  const shown = textIn(text, locale);
  return shown
    ? html`<span class="text-read" lang=${ifDefined(shown.lang)}
        >${shown.text}</span
      >`
    : nothing;
}

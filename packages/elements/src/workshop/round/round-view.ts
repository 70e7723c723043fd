import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { textIn, type Round } from "@askelmat/core";
import { textOf } from "../../elo-workbook/dialogs.js";
import { formatDate, formatList } from "../../locale/format.js";
import { msg } from "../../locale/locale.js";
import { icon } from "../../shared/icons.js";
import { personLabel } from "../../shared/people.js";
import { changesView } from "./changes-view.js";
import type { RoundRoom } from "./round-room.js";
import { remarkCounts, roundWords, today } from "./round-words.js";

/** How the last round stands: until when, what is asked, who has said what, what has changed. */
export function roundView(room: RoundRoom, round: Round): TemplateResult {
  const { opened, by, asks, commented, nothing: free, silent } = round;
  const { session } = room.open;
  const asked = textIn(asks, room.workbook.locale);
  const people = (ids: readonly string[]) =>
    formatList(ids.map((id) => personLabel(session, id)));
  const line = (term: string, told: unknown) =>
    html`<dt>${term}</dt>
      <dd>${told}</dd>`;
  return html`<section aria-label=${roundWords(round, today())}>
    <p><b>${roundWords(round, today())}</b> ${remarkCounts(room.remarks)}</p>
    <dl class="facts">
      ${
        asked
          ? line(
              msg("Kysytään", { id: "round.asked" }),
              html`<span class="text-read" lang=${ifDefined(asked.lang)}
                >${asked.text}</span
              >`,
            )
          : nothing
      }
      ${line(
        msg("Avasi", { id: "round.opened-by" }),
        html`${personLabel(session, by)}${
          opened === undefined ? nothing : html`, ${formatDate(opened)}`
        }`,
      )}
      ${
        commented.length > 0
          ? line(
              msg("Kommentoineet", { id: "round.commented" }),
              formatList(
                commented.map(
                  ({ by: who, remarks }) =>
                    `${personLabel(session, who)} ${remarks}`,
                ),
              ),
            )
          : nothing
      }
      ${
        free.length > 0
          ? line(
              msg("Ei huomautettavaa", { id: "round.nothing" }),
              people(free),
            )
          : nothing
      }
      ${
        silent.length > 0
          ? line(
              msg("Ei vielä vastannut", { id: "round.silent" }),
              people(silent),
            )
          : nothing
      }
    </dl>
    ${
      round.changed
        ? html`<div>
            <p>
              ${msg("Luonnos ei ole enää se, joka lähetettiin.", {
                id: "round.not-the-sent",
              })}
            </p>
            ${changesView(room, round)}
          </div>`
        : nothing
    }
    ${room.leads && round.closed === undefined ? actsView(room, round) : nothing}
  </section>`;
}

function actsView(room: RoundRoom, round: Round): TemplateResult {
  const { workbook, open } = room;
  const more = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const until = textOf(fields, "until");
    if (until !== "") room.tell(round, { until });
  };
  return html`<div
      class="send"
      id="round-send"
      tabindex="-1"
      role="group"
      aria-labelledby="round-send-what"
    >
      <p id="round-send-what">
        ${msg(
          "Lähetä luonnos tiedostona tai linkkinä. Sama kopio käy kaikille.",
          { id: "round.send-what" },
        )}
      </p>
      <div class="line">
        <button
          class=${round.remarks.length === 0 ? "primary" : ""}
          @click=${() => void workbook.desk.give(open.id)}
        >
          ${icon("download")}
          ${msg("Vie luonnos tiedostoon", { id: "round.send-file" })}
        </button>
        <button
          @click=${() => void workbook.desk.links((links) => links.shareLink(workbook, open))}
        >
          ${msg("Jaa luonnoksen linkki", { id: "round.send-link" })}
        </button>
      </div>
    </div>
    <form class="line" @submit=${more}>
      <label class="small" for="round-more"
        >${msg("Uusi määräaika", { id: "round.more-time" })}</label
      >
      <input
        class="text day"
        id="round-more"
        name="until"
        type="date"
        min=${round.until ?? today()}
        required
      />
      <button>${msg("Anna lisää aikaa", { id: "round.more-do" })}</button>
      <button
        type="button"
        @click=${() => {
          room.tell(round, { closed: today() });
        }}
      >
        ${msg("Päätä kierros", { id: "round.close" })}
      </button>
    </form>`;
}

import { html, type TemplateResult } from "lit";
import { textOf } from "../../elo-workbook/dialogs.js";
import { msg } from "../../locale/locale.js";
import type { RoundRoom } from "./round-room.js";
import { today } from "./round-words.js";

/** Begins a round: what is asked, and until when. */
export function startView(room: RoundRoom): TemplateResult {
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    room.start(textOf(fields, "asks"), textOf(fields, "until"));
  };
  const isAgain = room.rounds.length > 0;
  return html`<section aria-labelledby="round-start">
    <h3 id="round-start">
      ${
        isAgain
          ? msg("Uusi kierros", { id: "round.start-again" })
          : msg("Avaa kierros", { id: "round.start" })
      }
    </h3>
    <p>
      ${msg(
        "Kierros on tekstistä sellaisena kuin se nyt on. Kun kierros on auki, lähetä luonnos: kommentoija lukee sen, tekee huomautukset ja palauttaa kopionsa.",
        { id: "round.start-what" },
      )}
    </p>
    <form class="fields" @submit=${begin}>
      <div>
        <label class="small" for="round-asks"
          >${msg("Mitä kysyt? (ei pakollinen)", { id: "round.asks" })}</label
        >
        <textarea
          id="round-asks"
          name="asks"
          rows="2"
          lang=${room.workbook.locale}
        ></textarea>
      </div>
      <div>
        <label class="small" for="round-until"
          >${msg("Kommentoitavissa asti (ei pakollinen)", {
            id: "round.until-field",
          })}</label
        >
        <input
          class="text day"
          id="round-until"
          name="until"
          type="date"
          min=${today()}
        />
      </div>
      <div>
        <button class="primary">
          ${msg("Avaa kommenttikierros", { id: "round.start-do" })}
        </button>
      </div>
    </form>
  </section>`;
}

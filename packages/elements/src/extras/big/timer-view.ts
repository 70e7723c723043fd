import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { msg, str } from "../../locale/locale.js";
import { LENGTHS, LONGEST, type Timer } from "./timer.js";

/** The timer: a word until it is wanted, then its time and what can be done with it. */
export function timerView(timer: Timer): TemplateResult {
  const name = msg("Ajastin", { id: "big.timer" });
  return html`<div class="timer line" role="group" aria-label=${name}>
    ${timer.isOpen ? openView(timer) : nothing}
    <button
      class="plain"
      aria-expanded=${timer.isOpen}
      @click=${() => timer.open(!timer.isOpen)}
    >
      ${timer.isOpen ? msg("Piilota ajastin", { id: "big.timer-hide" }) : name}
    </button>
  </div>`;
}

function openView(timer: Timer): TemplateResult {
  return html`${timer.isFresh ? lengthView(timer) : nothing}
    <span
      class="time"
      role="timer"
      ?hidden=${timer.isOver}
      ${ref(timer.show)}
    ></span>
    ${
      timer.isOver
        ? html`<b>${msg("Aika täynnä", { id: "big.time-up" })}</b>`
        : timer.isRunning
          ? html`<button @click=${() => timer.pause()}>
              ${msg("Tauko", { id: "big.timer-pause" })}
            </button>`
          : html`<button @click=${() => timer.start()}>
              ${
                timer.isFresh
                  ? msg("Käynnistä", { id: "big.timer-start" })
                  : msg("Jatka", { id: "big.timer-go-on" })
              }
            </button>`
    }
    ${
      timer.isFresh
        ? nothing
        : html`<button @click=${() => timer.reset()}>
            ${msg("Nollaa", { id: "big.timer-reset" })}
          </button>`
    }`;
}

function lengthView(timer: Timer): TemplateResult {
  const isOwn = !LENGTHS.some((minutes) => minutes === timer.minutes);
  return html`<div
      class="segments"
      role="group"
      aria-label=${msg("Kesto", { id: "big.timer-length" })}
    >
      ${LENGTHS.map(
        (minutes) =>
          html`<button
            aria-pressed=${minutes === timer.minutes}
            @click=${() => timer.choose(minutes)}
          >
            ${msg(str`${minutes} min`, { id: "big.minutes" })}
          </button>`,
      )}
    </div>
    <label class="own"
      ><span>${msg("Oma, min", { id: "big.minutes-own" })}</span>
      <input
        class="text"
        type="number"
        min="1"
        max=${LONGEST}
        .value=${isOwn ? String(timer.minutes) : ""}
        @change=${(event: Event) =>
          timer.choose((event.target as HTMLInputElement).valueAsNumber)}
      />
    </label>`;
}

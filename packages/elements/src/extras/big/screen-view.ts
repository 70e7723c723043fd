import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import {
  footView,
  modeSwitch,
  titleView,
  undoButtons,
} from "../../base/document-chrome.js";
import { noticesView } from "../../base/document-notices.js";
import type { Stop } from "../../base/stop.js";
import type { View } from "../../base/view.js";
import { msg } from "../../locale/locale.js";
import { workIcon } from "../../shared/work-icons.js";
import { plainText } from "../../shared/text.js";
import type { Move } from "./keys.js";
import type { BigScreen } from "./screen.js";
import { timerView } from "./timer-view.js";

interface Shown {
  /** Undefined when the document asks nothing. */
  readonly stop: Stop | undefined;
  readonly number: number;
  readonly of: number;
}

/** One prompt or dimension in place of the whole tool. */
export function screenView(
  screen: BigScreen,
  view: View,
  { stop, number, of }: Shown,
): TemplateResult {
  const { tool } = screen;
  const title = plainText(
    view.content["title"] ?? view.template.content["title"],
  );
  // The second Escape in a row closes a dialog unasked.
  const closed = (event: Event) => {
    if (!(event.target as HTMLDialogElement).open && screen.isOn)
      screen.leave();
  };
  const cancelled = (event: Event) => {
    event.preventDefault();
    screen.leave();
  };
  return html`<div></div>
    <dialog
      class="stage"
      part="stage"
      data-mode=${view.mode}
      aria-label=${title}
      @cancel=${cancelled}
      @close=${closed}
    >
      <div class="top line">
        <span class="quiet name">${titleView(view)}</span>
        ${modeSwitch(tool, view)} ${view.editable ? undoButtons(tool) : nothing}
        <button @click=${() => screen.leave()}>
          ${workIcon("close")}
          ${msg("Takaisin kokonaisuuteen", { id: "big.leave" })}
          <kbd class="quiet">Esc</kbd>
        </button>
      </div>
      <div
        class="work body"
        tabindex="-1"
        role="group"
        aria-label=${`${stop?.title ?? title}, ${number}/${of}`}
      >
        ${tool.problems.length > 0 ? noticesView(tool, view) : nothing}
        ${
          view.session.save.state === "failed"
            ? footView(tool, view.session.save)
            : nothing
        }
        ${stop?.above ? html`<p class="small quiet">${stop.above}</p>` : nothing}
        ${
          stop
            ? keyed(stop.place, html`<div class="one">${stop.body()}</div>`)
            : html`<p class="one">
                ${msg("Tässä ei ole mitään näytettävää.", { id: "big.empty" })}
              </p>`
        }
      </div>
      <div class="bottom line">
        ${goButton(screen, "previous", number > 1)}
        <span class="count" aria-hidden="true">${number}/${of}</span>
        ${goButton(screen, "next", number < of)} ${timerView(screen.timer)}
      </div>
      <div class="sr" role="status">${tool.spoken}</div>
      ${screen.isBlack ? darkness(screen) : nothing}
    </dialog>`;
}

/** Not disabled at the end: a button that is would let the focus go. */
function goButton(
  screen: BigScreen,
  move: Move & ("next" | "previous"),
  isThere: boolean,
): TemplateResult {
  const words =
    move === "next"
      ? html`${msg("Seuraava", { id: "big.next" })} ${workIcon("right")}`
      : html`${workIcon("left")} ${msg("Edellinen", { id: "big.previous" })}`;
  return html`<button
    data-go=${move}
    title=${move === "next" ? "PageDown" : "PageUp"}
    aria-disabled=${!isThere}
    @click=${() => screen.go(move)}
  >
    ${words}
  </button>`;
}

/** A dark screen, so that the room looks at each other. Any key or touch ends it. */
function darkness(screen: BigScreen): TemplateResult {
  return html`<button class="dark" @click=${() => screen.wake()}>
    <span class="sr"
      >${msg("Näyttö on pimeänä. Mikä tahansa näppäin palauttaa sen.", {
        id: "big.dark",
      })}</span
    >
  </button>`;
}

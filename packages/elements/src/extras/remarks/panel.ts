import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { View } from "../../base/view.js";
import { msg, str } from "../../locale/locale.js";
import { icon } from "../../shared/icons.js";
import { workIcon } from "../../shared/work-icons.js";
import { answerFields } from "../../workshop/round/answer-form.js";
import {
  answersView,
  saidBy,
  saidText,
} from "../../workshop/round/answers-view.js";
import { stateWords } from "../../workshop/round/round-words.js";
import { nameOf, offered, placesOn } from "./places.js";
import { isOpen, type Remark } from "./remark.js";
import type { Remarks } from "./remarks.js";

/** The panel: a field for a new remark, the open ones, and the settled ones folded away. */
export function panelView(remarks: Remarks, view: View): TemplateResult {
  const { all } = remarks;
  const open = all.filter(isOpen);
  const settled = all.filter((one) => !isOpen(one));
  const count = settled.length;
  const list = (some: readonly Remark[]) =>
    html`<ol>
      ${some.map((one) => remarkView(remarks, view, one))}
    </ol>`;
  return html`<section class="remarks no-print" aria-labelledby="remarks-title">
    <div class="line">
      <h3 class="grow" id="remarks-title" tabindex="-1">
        ${msg("Huomautukset", { id: "act.remarks" })}
      </h3>
      <button class="plain small" @click=${() => remarks.toggle()}>
        ${workIcon("close")}
        ${msg("Sulje huomautukset", { id: "remarks.close" })}
      </button>
    </div>
    ${remarks.maySay(view) ? newView(remarks, view) : nothing}
    ${
      open.length > 0
        ? list(open)
        : html`<p class="quiet">
            ${msg("Ei avoimia huomautuksia.", { id: "remarks.none" })}
          </p>`
    }
    ${
      count > 0
        ? html`<details>
            <summary>
              ${msg(str`Ratkaistut (${count})`, { id: "remarks.settled" })}
            </summary>
            ${list(settled)}
          </details>`
        : nothing
    }
  </section>`;
}

function remarkView(
  remarks: Remarks,
  view: View,
  remark: Remark,
): TemplateResult {
  const { session, locale } = view;
  const { about, id, by } = remark;
  const { tool, answering } = remarks;
  return html`<li data-remark=${id} tabindex="-1">
    <div class="line small">
      ${
        about === undefined
          ? html`<b>${msg("Koko asiakirja", { id: "remarks.whole" })}</b>`
          : html`<button class="plain" @click=${() => tool.showPlace(about)}>
              ${nameOf(tool, about, by)}
            </button>`
      }
      <span class="quiet">${saidBy(session, remark)}</span>
      ${
        remark.outcomes.length > 0
          ? html`<b>${stateWords(remark)}</b>`
          : nothing
      }
    </div>
    ${
      remark.removed
        ? html`<p class="quiet">
            ${msg("Huomautus on poistettu. Siihen on vastattu:", {
              id: "round.removed",
            })}
          </p>`
        : saidText(remark.text, locale)
    }
    ${answersView(session, remark, locale)}
    ${
      !remarks.maySay(view)
        ? nothing
        : answering?.id === id
          ? answerFields(remark, {
              lang: locale,
              draft: answering.draft,
              settles: view.editable,
              say: () => {
                remarks.say(locale);
              },
              leave: () => {
                remarks.answer(undefined);
              },
            })
          : actsView(remarks, view, remark)
    }
  </li>`;
}

function actsView(
  remarks: Remarks,
  { session, editable }: View,
  remark: Remark,
): TemplateResult {
  const { settled, by, removed } = remark;
  return html`<div class="line small">
    <button
      @click=${() => {
        remarks.answer(remark);
      }}
    >
      ${msg("Vastaa", { id: "round.answer" })}
    </button>
    ${
      editable
        ? html`<button @click=${() => remarks.settle(remark, !settled)}>
            ${
              settled
                ? msg("Avaa uudelleen", { id: "remarks.reopen" })
                : html`${icon("check")}
                  ${msg("Merkitse ratkaistuksi", { id: "remarks.settle" })}`
            }
          </button>`
        : nothing
    }
    ${
      by === session.me && !removed
        ? html`<button class="plain" @click=${() => remarks.remove(remark)}>
            ${msg("Poista huomautus", { id: "remarks.delete" })}
          </button>`
        : nothing
    }
  </div>`;
}

function newView(remarks: Remarks, view: View): TemplateResult {
  const { draft, tool } = remarks;
  const places = placesOn(tool, view);
  const about = offered(places, draft.about);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const [place, text] = ["about", "text"].map((name) => {
      const value = fields.get(name);
      return typeof value === "string" ? value : "";
    }) as [string, string];
    if (text.trim() === "") return;
    remarks.add(place, text, view.locale);
  };
  // What is undone here is typing in this field, not work in the document.
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) event.stopPropagation();
  };
  return html`<form @submit=${add} @keydown=${keep}>
    <div>
      <label class="small" for="remark-about"
        >${msg("Huomautus kohtaan", { id: "remarks.about" })}</label
      >
      <select
        id="remark-about"
        name="about"
        @change=${(event: Event) => {
          remarks.draft.about = (event.target as HTMLSelectElement).value;
        }}
      >
        <option value="" .selected=${live(about === "")}>
          ${msg("Koko asiakirja", { id: "remarks.whole" })}
        </option>
        ${places.map(
          ({ path, name }) =>
            html`<option value=${path} .selected=${live(about === path)}>
              ${name}
            </option>`,
        )}
      </select>
    </div>
    <div>
      <label class="small" for="remark-text"
        >${msg("Mitä haluat huomauttaa?", { id: "remarks.text" })}</label
      >
      <textarea
        id="remark-text"
        name="text"
        rows="2"
        lang=${view.locale}
        required
        .value=${live(draft.text)}
        @input=${(event: Event) => {
          remarks.draft.text = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
    </div>
    <div>
      <button>
        ${workIcon("add")} ${msg("Lisää huomautus", { id: "remarks.add" })}
      </button>
    </div>
  </form>`;
}

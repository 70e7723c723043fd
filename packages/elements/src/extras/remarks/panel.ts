import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { live } from "lit/directives/live.js";
import { textIn } from "@askelmat/core";
import type { View } from "../../base/view.js";
import { formatDate, formatTime } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { icon } from "../../shared/icons.js";
import { workIcon } from "../../shared/work-icons.js";
import { personLabel } from "../../shared/people.js";
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
    ${view.editable ? newView(remarks, view) : nothing}
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
  { session, editable, locale }: View,
  remark: Remark,
): TemplateResult {
  const { comment, by, at } = remark;
  const { about } = comment;
  const { tool } = remarks;
  const shown = textIn(comment.text, locale);
  const open = isOpen(remark);
  return html`<li data-remark=${comment.id} tabindex="-1">
    <div class="line small">
      ${
        typeof about === "string"
          ? html`<button class="plain" @click=${() => tool.showPlace(about)}>
              ${nameOf(tool, about, by)}
            </button>`
          : html`<b>${msg("Koko asiakirja", { id: "remarks.whole" })}</b>`
      }
      <span class="quiet"
        >${personLabel(session, by)}${
          at === undefined
            ? nothing
            : html`,
                <time datetime=${at}>${formatDate(at)} ${formatTime(at)}</time>`
        }</span
      >
    </div>
    <span class="text-read" lang=${ifDefined(shown?.lang)}
      >${shown?.text ?? ""}</span
    >
    ${
      editable
        ? html`<div class="line small">
            <button @click=${() => remarks.settle(remark, open)}>
              ${
                open
                  ? html`${icon("check")}
                    ${msg("Merkitse ratkaistuksi", { id: "remarks.settle" })}`
                  : msg("Avaa uudelleen", { id: "remarks.reopen" })
              }
            </button>
            ${
              by === session.me
                ? html`<button
                    class="plain"
                    @click=${() => remarks.remove(remark)}
                  >
                    ${msg("Poista huomautus", { id: "remarks.delete" })}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
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

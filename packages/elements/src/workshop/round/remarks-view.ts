import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Remark } from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";
import { personLabel } from "../../shared/people.js";
import { workIcon } from "../../shared/work-icons.js";
import { answerFields } from "./answer-form.js";
import { answersView, saidBy, saidText } from "./answers-view.js";
import type { RoundRoom } from "./round-room.js";
import { stateWords } from "./round-words.js";

/** All remarks, or what is open of them, by place or by person. */
export function remarksView(room: RoundRoom): TemplateResult {
  const { remarks, shown } = room;
  const open = remarks.filter(({ settled }) => !settled).length;
  return html`<section class="all-remarks" aria-labelledby="round-remarks">
    <div class="line">
      <h3 class="grow" id="round-remarks" tabindex="-1">
        ${msg("Huomautukset", { id: "act.remarks" })}
      </h3>
      ${remarks.length > 0 ? filterView(room, open) : nothing}
    </div>
    ${
      shown.length > 0
        ? html`${shown.length > 1 ? stepsView(room) : nothing}
            <div @focusin=${room.noteFocus}>
              ${repeat(
                groupsOf(room, shown),
                ({ name }) => name,
                (group) => groupView(room, group),
              )}
            </div>`
        : html`<p class="quiet">
            ${
              remarks.length === 0
                ? msg("Huomautuksia ei ole vielä.", { id: "round.no-remarks" })
                : msg("Kaikki huomautukset on käsitelty.", {
                    id: "round.all-settled",
                  })
            }
          </p>`
    }
  </section>`;
}

function filterView(room: RoundRoom, open: number): TemplateResult {
  const all = room.remarks.length;
  const choice = (word: string, isOn: boolean, choose: () => void) =>
    html`<button
      aria-pressed=${isOn}
      @click=${() => {
        choose();
        room.workbook.requestUpdate();
      }}
    >
      ${word}
    </button>`;
  return html`<div
      class="segments"
      role="group"
      aria-label=${msg("Näytä", { id: "round.show" })}
    >
      ${choice(msg(str`Avoimet (${open})`, { id: "round.show-open" }), !room.showsAll, () => (room.showsAll = false))}
      ${choice(msg(str`Kaikki (${all})`, { id: "round.show-all" }), room.showsAll, () => (room.showsAll = true))}
    </div>
    <div
      class="segments"
      role="group"
      aria-label=${msg("Järjestys", { id: "round.order" })}
    >
      ${choice(msg("Kohdittain", { id: "round.by-place" }), room.order === "place", () => (room.order = "place"))}
      ${choice(msg("Henkilöittäin", { id: "round.by-person" }), room.order === "person", () => (room.order = "person"))}
    </div>`;
}

function stepsView(room: RoundRoom): TemplateResult {
  return html`<div class="line steps">
    <button
      class="plain small"
      @click=${() => {
        room.step(-1);
      }}
    >
      ${workIcon("up")} ${msg("Edellinen huomautus", { id: "round.previous" })}
    </button>
    <button
      class="plain small"
      @click=${() => {
        room.step(1);
      }}
    >
      ${workIcon("down")} ${msg("Seuraava huomautus", { id: "round.next" })}
    </button>
  </div>`;
}

/** Remarks about one place, or of one person. */
interface Group {
  readonly name: string;
  readonly remarks: readonly [Remark, ...Remark[]];
}

function groupsOf(room: RoundRoom, shown: readonly Remark[]): readonly Group[] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of shown) {
    const name =
      room.order === "place"
        ? room.nameOf(remark.about)
        : personLabel(room.open.session, remark.by);
    const group = groups.get(name);
    if (group) group.push(remark);
    else groups.set(name, [remark]);
  }
  return [...groups].map(([name, remarks]) => ({ name, remarks }));
}

function groupView(room: RoundRoom, { name, remarks }: Group): TemplateResult {
  const { about } = remarks[0];
  return html`<h4>
      ${
        room.order === "place" && about !== undefined
          ? html`<button
              class="plain"
              @click=${() => void room.showPlace(about)}
            >
              ${name}
            </button>`
          : name
      }
    </h4>
    <ol>
      ${repeat(
        remarks,
        ({ id }) => id,
        (remark) => remarkView(room, remark),
      )}
    </ol>`;
}

function remarkView(room: RoundRoom, remark: Remark): TemplateResult {
  const { open } = room;
  const isAnswering = room.answering === remark.id;
  const place = room.nameOf(remark.about);
  return html`<li
    data-remark=${remark.id}
    tabindex="-1"
    class=${remark.settled ? "settled" : ""}
  >
    <div class="line small">
      <span class="quiet">${saidBy(open.session, remark)}</span>
      ${room.order === "person" ? html`<span>${place}</span>` : nothing}
      <span class="state">${stateWords(remark)}</span>
    </div>
    ${
      remark.removed
        ? html`<p class="quiet">
            ${msg("Huomautus on poistettu. Siihen on vastattu:", {
              id: "round.removed",
            })}
          </p>`
        : saidText(remark.text, room.workbook.locale)
    }
    ${answersView(open.session, remark, room.workbook.locale)}
    ${
      !room.canSay
        ? nothing
        : isAnswering
          ? answerFields(remark, {
              lang: room.workbook.locale,
              draft: room.draftOf(remark),
              say: () => {
                room.say(remark);
              },
              leave: () => {
                room.answer(undefined);
              },
            })
          : html`<div>
              <button
                class="small"
                aria-label="${msg("Vastaa", { id: "round.answer" })}: ${place}"
                @click=${() => {
                  room.answer(remark);
                }}
              >
                ${msg("Vastaa", { id: "round.answer" })}
              </button>
            </div>`
    }
  </li>`;
}

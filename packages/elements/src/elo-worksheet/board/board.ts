import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Section } from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";
import { workIcon } from "../../shared/work-icons.js";
import { personLabel } from "../../shared/people.js";
import { localText, plainText } from "../../shared/text.js";
import type { Board, Zone } from "../boards.js";
import { opensAt } from "../opens.js";
import type { Sheet } from "../sheet.js";
import { boardStyles } from "./board.styles.js";
import { dragCard } from "./card-drag.js";
import { Cards, type Card } from "./cards.js";

/** What a card needs to be drawn and moved. */
interface BoardView {
  readonly sheet: Sheet;
  readonly cards: Cards;
  readonly zones: readonly Zone[];
}

/** A section's answers as cards in zones; each card is a line of an answer in the table. */
export function boardView(
  sheet: Sheet,
  section: Section,
  board: Board,
): TemplateResult {
  sheet.tool.wear(boardStyles);
  const { zones } = board;
  const view = { sheet, cards: new Cards(sheet, section, board), zones };
  return html`<p class="small quiet">
      ${msg(
        "Kortti on vastauksen rivi taulukossa. Muut kysymykset ovat taulukossa.",
        { id: "worksheet.board-about" },
      )}
    </p>
    <div class="board">${zones.map((zone) => zoneView(view, zone))}</div>`;
}

function zoneView(view: BoardView, zone: Zone): TemplateResult {
  const { sheet, cards } = view;
  const mine = cards.mine(zone);
  const others = cards.others(zone);
  const id = `zone:${zone.id}`;
  return html`<section
    class="zone"
    data-zone=${zone.id}
    data-place=${cards.place(zone)}
    aria-labelledby=${id}
  >
    <h3 id=${id}>${localText(zone.title)}</h3>
    ${opensAt(sheet, cards.place(zone))}
    ${
      mine.length + others.length === 0
        ? html`<p class="small quiet">
            ${msg("Ei vielä kortteja", { id: "worksheet.board-empty" })}
          </p>`
        : html`<ul>
            ${repeat(
              [...mine, ...others],
              (card) => `${card.by ?? "-"} ${card.line} ${card.text}`,
              (card) => cardView(view, card),
            )}
          </ul>`
    }
    ${sheet.editable && cards.isText(zone) ? addForm(view, zone) : nothing}
  </section>`;
}

function cardView(view: BoardView, card: Card): TemplateResult {
  const { sheet, cards, zones } = view;
  const { by, text } = card;
  const isTaken = by !== undefined && cards.isTaken(card);
  const moves = sheet.editable && by !== "" && !isTaken;
  return html`<li
    class="card"
    ?data-beside=${by !== undefined}
    data-card=${`${card.zone.id}:${text}`}
  >
    ${
      by === undefined
        ? nothing
        : html`<span class="label small"
            >${
              by === ""
                ? msg("Yhteinen näkemys", { id: "worksheet.shared" })
                : personLabel(sheet.session, by)
            }</span
          >`
    }
    <div class="card-line">
      ${
        moves
          ? html`<span
              class="grip"
              aria-hidden="true"
              @pointerdown=${(event: PointerEvent) =>
                dragCard(event, (to) => {
                  const zone = zones.find(({ id }) => id === to);
                  if (zone && (by !== undefined || zone.id !== card.zone.id))
                    move(view, card, zone);
                })}
              >${workIcon("move")}</span
            >`
          : nothing
      }
      <span class="text-read" lang=${card.lang} dir="auto">${text}</span>
    </div>
    ${
      isTaken && sheet.mode === "agree"
        ? html`<span class="small quiet"
            >${msg("jo yhteisissä", { id: "worksheet.board-taken" })}</span
          >`
        : nothing
    }
    ${moves ? moveButtons(view, card) : nothing}
  </li>`;
}

/** Where a card can go: to the other zones, or as a copy to any of all. */
function moveButtons(view: BoardView, card: Card): TemplateResult {
  const isCopy = card.by !== undefined;
  const words = isCopy
    ? msg("Lisää yhteisiin:", { id: "worksheet.board-take-to" })
    : msg("Siirrä:", { id: "worksheet.board-move-to" });
  return html`<div class="line small no-print">
    <span class="quiet" aria-hidden="true">${words}</span>
    ${view.zones
      .filter(({ id }) => isCopy || id !== card.zone.id)
      .map((zone) => {
        const name = plainText(zone.title);
        return html`<button
          class="plain"
          aria-label="${words} ${name}. ${card.text}"
          @click=${() => {
            move(view, card, zone);
          }}
        >
          ${name}
        </button>`;
      })}
  </div>`;
}

function move({ sheet, cards }: BoardView, card: Card, to: Zone): void {
  cards.move(card, to);
  const name = plainText(to.title);
  sheet.tool.say(() =>
    msg(str`Kortti on nyt kohdassa ${name}`, { id: "worksheet.board-moved" }),
  );
  const moved = CSS.escape(`${to.id}:${card.text}`);
  sheet.tool.focusNext((root) =>
    root.querySelector<HTMLElement>(
      `[data-card="${moved}"]:not([data-beside]) button`,
    ),
  );
}

function addForm(view: BoardView, zone: Zone): TemplateResult {
  const name = plainText(zone.title);
  const id = `zone:${zone.id}:new`;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector("input");
    const words = field?.value.trim() ?? "";
    if (!field || words === "") return;
    field.value = "";
    view.cards.add(zone, words);
    view.sheet.tool.say(() =>
      msg(str`Lisätty: ${words}`, { id: "worksheet.party-added" }),
    );
  };
  return html`<form class="new-card no-print" @submit=${add}>
    <label class="sr" for=${id}
      >${msg(str`Uusi kortti: ${name}`, { id: "worksheet.board-new" })}</label
    >
    <input class="text" id=${id} autocomplete="off" dir="auto" />
    <button
      aria-label=${msg(str`Lisää kortti: ${name}`, { id: "worksheet.board-add-to" })}
    >
      ${workIcon("add")} ${msg("Lisää", { id: "worksheet.board-add" })}
    </button>
  </form>`;
}

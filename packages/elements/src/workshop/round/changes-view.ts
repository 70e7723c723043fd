import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  parseTarget,
  textIn,
  type DraftState,
  type Json,
  type TextChange,
} from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";
import type { RoundRoom } from "./round-room.js";
import { changeCount } from "./round-words.js";

/** Where the text says something else than it did, folded away. */
export function changesView(
  room: RoundRoom,
  { changes }: DraftState,
): TemplateResult {
  if (!changes)
    return html`<p class="small quiet">
      ${msg("Tässä kopiossa ei ole kaikkea, mistä teksti silloin koostui.", {
        id: "round.changes-unknown",
      })}
    </p>`;
  return html`<details>
    <summary>${changeCount(changes.length)}</summary>
    <ul class="changes">
      ${changes.map((change) => changeView(room, change))}
    </ul>
  </details>`;
}

function changeView(
  room: RoundRoom,
  { target, before, after }: TextChange,
): TemplateResult {
  const lang = parseTarget(target)?.lang;
  const told = (value: Json) => {
    const words = valueWords(room, value);
    return html`<span class="text-read" lang=${ifDefined(lang)}
      >${words}</span
    >`;
  };
  const isRow = before === true || after === true;
  return html`<li>
    <b>${room.nameOf(target)}</b>
    ${
      isRow
        ? html`<span class="small quiet"
            >${
              after === undefined
                ? msg("rivi poistettu", { id: "round.row-removed" })
                : msg("rivi lisätty", { id: "round.row-added" })
            }</span
          >`
        : html`${
            before === undefined
              ? html`<span class="small quiet"
                  >${msg("Lisätty:", { id: "round.added" })}</span
                >`
              : html`<span class="small quiet"
                    >${msg("Ennen:", { id: "round.before" })}</span
                  >
                  ${told(before)}`
          }
          ${
            after === undefined
              ? html`<span class="small quiet"
                  >${msg("Poistettu nyt.", { id: "round.gone" })}</span
                >`
              : html`${
                  before === undefined
                    ? nothing
                    : html`<span class="small quiet"
                        >${msg("Nyt:", { id: "round.now" })}</span
                      >`
                }
                ${told(after)}`
          }`
    }
  </li>`;
}

/** A value in words: a text as it is, a rating by its levels. */
function valueWords({ workbook }: RoundRoom, value: Json): string {
  if (typeof value === "string") return value;
  const { level, between } = value as Record<string, Json | undefined>;
  if (typeof level === "string")
    return msg(str`taso ${level}`, { id: "round.level" });
  if (Array.isArray(between)) {
    const levels = between.map(String).join("–");
    return msg(str`taso ${levels}`, { id: "round.level" });
  }
  return textIn(value, workbook.locale)?.text ?? JSON.stringify(value);
}

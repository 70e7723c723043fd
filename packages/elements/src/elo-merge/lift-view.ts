import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textIn, type WorkshopItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import {
  allSources,
  answersView,
  sourceKey,
  type Source,
} from "./answers-view.js";
import { CELL, draftIn, type Draft } from "./drafts.js";
import { STRUCTURE } from "../shared/row-words.js";
import type { MergeWork } from "./merge-work.js";
import { membersAt, textsAt } from "../shared/row-columns.js";

/** Everybody's own texts with boxes, and the agreed text, or row, that is made of those chosen. */
export function liftView(
  work: MergeWork,
  view: View,
  item: WorkshopItem,
  draft: Draft,
): TemplateResult {
  const { place, sort } = item;
  const lift = (event: Event) => {
    const form = (event.currentTarget as HTMLButtonElement).form!;
    const now = draftIn(form);
    const chosen = chosenIn(view, item, now);
    const lifted =
      sort === "rows"
        ? { cells: cellsOf(view, item, now, chosen) }
        : {
            text: withMore(
              now.text,
              chosen.map(({ text }) => text),
            ),
          };
    work.note(place, { ...now, ...lifted }, true);
  };
  return html`${answersView(view, item, draft)}
    <div class="no-print">
      <button type="button" @click=${lift}>
        ${msg("Nosta valitut yhteiseen tekstiin", { id: "merge.lift" })}
      </button>
    </div>
    ${sort === "rows" ? rowView(view, item, draft) : textView(view, item, draft)}`;
}

function textView(
  view: View,
  { place, agreed }: WorkshopItem,
  draft: Draft,
): TemplateResult {
  const standing = textIn(agreed?.value, view.locale);
  return html`<div class="no-print">
    <label class="small" for=${`text:${place}`}
      >${msg("Yhteinen teksti", { id: "merge.shared-text" })}</label
    >
    <textarea
      id=${`text:${place}`}
      name="text"
      rows="2"
      lang=${standing?.lang ?? view.locale}
      .value=${live(draft.text ?? standing?.text ?? "")}
    ></textarea>
  </div>`;
}

/** A field for each column of text, and what of the chosen rows is in no text. */
function rowView(view: View, item: WorkshopItem, draft: Draft): TemplateResult {
  const { place } = item;
  const texts = textsAt(view.template, place);
  const name = msg("Uusi yhteinen rivi", { id: "merge.shared-row" });
  const rest = restWords(view, item, draft);
  return html`<div class="no-print fields" role="group" aria-label=${name}>
    ${texts.map(({ field, title }, at) => {
      const id = `${CELL}${place}:${field}`;
      const words = plainText(title);
      return html`<label class="small" for=${id}
          >${
            at === 0 || words === ""
              ? [name, words].filter(Boolean).join(": ")
              : words
          }</label
        >
        <textarea
          id=${id}
          name="${CELL}${field}"
          rows="1"
          lang=${view.locale}
          .value=${live(draft.cells?.[field] ?? "")}
        ></textarea>`;
    })}
    ${
      rest
        ? html`<p class="small quiet">
            ${msg(
              str`Näistä ei tule tekstiä, joten ne jäävät vastaajien omille riveille: ${rest}. Täydennä ne yhteiselle riville lomakkeella.`,
              { id: "merge.lift-rest" },
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function chosenIn(
  view: View,
  item: WorkshopItem,
  { from }: Draft,
): readonly Source[] {
  return allSources(view, item).filter((one) => from.has(sourceKey(one)));
}

/** The chosen rows, column by column. A row without any text goes into the first as it can be read. */
function cellsOf(
  view: View,
  { place }: WorkshopItem,
  { cells = {} }: Draft,
  chosen: readonly Source[],
): Readonly<Record<string, string>> {
  const texts = textsAt(view.template, place);
  const said = (source: Source, field: string) =>
    textIn(source.row?.[field], view.locale)?.text ?? "";
  const mute = chosen.filter((source) =>
    texts.every(({ field }) => said(source, field) === ""),
  );
  return Object.fromEntries(
    texts.map(({ field }, at) => [
      field,
      withMore(cells[field], [
        ...chosen.map((source) => said(source, field)),
        ...(at === 0 ? mute.map(({ text }) => text) : []),
      ]),
    ]),
  );
}

/** Columns of the chosen rows that hold something else than text: dates, parties, references. */
function restWords(view: View, item: WorkshopItem, draft: Draft): string {
  const held = new Set(
    chosenIn(view, item, draft).flatMap(({ row = {} }) => Object.keys(row)),
  );
  const members = membersAt(view.template, item.place);
  return formatList(
    [...held].flatMap((name) => {
      const member = members.find(({ field }) => field === name);
      if (member ? member.isText : STRUCTURE.has(name)) return [];
      return plainText(member?.title) || name;
    }),
  );
}

/** What stands, and under it what does not stand there yet. */
function withMore(now = "", texts: readonly string[]): string {
  return [now, ...texts.filter((text) => !now.includes(text))]
    .filter((text) => text !== "")
    .join("\n");
}

import { html, nothing, type TemplateResult } from "lit";
import {
  labelOf,
  member,
  type CollectedPractice,
  type PracticeFacet,
  type Row,
  type Template,
} from "@askelmat/core";
import { nameText } from "../../elo-workbook/document-words.js";
import { formatList } from "../../locale/format.js";
import { currentLocale, msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { icon } from "../../shared/icons.js";
import { plainText } from "../../shared/text.js";
import { regions, targetGroups, themes } from "../../elo-practice/lists.js";
import type { Collection } from "./collection.js";

const SETS = { themes, regions, targetGroups };

/** The practices at hand: three ways to choose among them, how many there are, and each with what can be done with it. */
export function collectionDialog(collection: Collection): DialogContent {
  const { shown } = collection;
  const ids = shown.map(({ id }) => id);
  const give = (event: Event) => {
    leave(event);
    collection.give(ids);
  };
  return {
    title: msg("Hyvät käytännöt", { id: "workbook.practices" }),
    body: html`<div class="practices">
      <div class="filters">
        ${(["themes", "regions", "targetGroups"] as const).map((facet) =>
          filterView(collection, facet),
        )}
      </div>
      <div class="line">
        <p class="grow" role="status">${countWords(collection)}</p>
        ${
          shown.length > 1
            ? html`<button type="button" class="plain" @click=${give}>
                ${icon("download")}
                ${msg("Vie nämä yhteen tiedostoon", {
                  id: "practice.give-shown",
                })}
              </button>`
            : nothing
        }
      </div>
      <ul>
        ${shown.map((practice) => practiceItem(collection, practice))}
      </ul>
    </div>`,
  };
}

function filterView(
  { choices, chosen, lists, choose }: Collection,
  facet: PracticeFacet,
): TemplateResult {
  const words = choices[facet]
    .map(({ key, row, count }) => ({
      key,
      text: `${rowWords(lists, facet, row)} (${count})`,
    }))
    .sort((a, b) => a.text.localeCompare(b.text, currentLocale()));
  const id = `practices:${facet}`;
  const change = (event: Event) => {
    choose(facet, (event.target as HTMLSelectElement).value);
  };
  return html`<div class="field">
    <label class="small" for=${id}>${filterLabel(facet)}</label>
    <select id=${id} @change=${change}>
      <option value="">${msg("kaikki", { id: "practice.all" })}</option>
      ${words.map(
        ({ key, text }) =>
          html`<option value=${key} .selected=${chosen[facet] === key}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}

function filterLabel(facet: PracticeFacet): string {
  switch (facet) {
    case "themes":
      return msg("Teema", { id: "practice.theme" });
    case "regions":
      return msg("Alue", { id: "practice.region" });
    case "targetGroups":
      return msg("Kohderyhmä", { id: "practice.target-group" });
  }
}

/** What a listener hears after each choice. */
function countWords({ all, shown }: Collection): string {
  const [count, of] = [shown.length, all.length];
  if (count === 0)
    return msg("Yksikään kortti ei sovi näihin valintoihin.", {
      id: "practice.count-none",
    });
  if (count < of)
    return msg(str`${count}/${of} korttia`, { id: "practice.count-some" });
  return count === 1
    ? msg("Yksi kortti", { id: "practice.count-one" })
    : msg(str`${count} korttia`, { id: "practice.count" });
}

function practiceItem(
  collection: Collection,
  practice: CollectedPractice,
): TemplateResult {
  const { id, title, summary, organisation, years } = practice;
  const { lists } = collection;
  const name =
    plainText(title) || msg("Nimetön käytäntö", { id: "practice.untitled" });
  const all = (facet: PracticeFacet) =>
    practice[facet].map((row) => rowWords(lists, facet, row));
  const facts = [
    plainText(organisation),
    formatList(all("regions")),
    plainText(years),
  ].filter(Boolean);
  const act = (does: (id: string) => void) => (event: Event) => {
    leave(event);
    does(id);
  };
  return html`<li>
    <div class="what">
      <button type="button" class="link" @click=${act(collection.open)}>
        ${title === undefined ? name : nameText(title)}
      </button>
      ${summary === undefined ? nothing : html`<p>${nameText(summary)}</p>`}
      <div class="small quiet">${facts.join(" · ")}</div>
      <div class="small quiet">${formatList(all("themes"))}</div>
    </div>
    <div class="line acts">
      <button
        type="button"
        class="plain"
        aria-label="${msg("Tulosta", { id: "practice.print" })}: ${name}"
        @click=${() => {
          collection.print(id);
        }}
      >
        ${msg("Tulosta", { id: "practice.print" })}
      </button>
      <button
        type="button"
        class="plain"
        aria-label="${msg("Vie tiedostoon", { id: "workbook.export" })}: ${name}"
        @click=${act((one) => {
          collection.give([one]);
        })}
      >
        ${icon("download")} ${msg("Vie tiedostoon", { id: "workbook.export" })}
      </button>
    </div>
  </li>`;
}

function leave(event: Event): void {
  (event.currentTarget as Element).closest("dialog")?.close();
}

/** What a row of a set is called: by its own words, else by its code's. */
function rowWords(
  lists: readonly Template[],
  facet: PracticeFacet,
  row: Row,
): string {
  const list = lists.findLast(({ id }) => id === SETS[facet].list);
  return (
    plainText(member(row, "label")) ||
    (list && plainText(labelOf(list, row.id, { on: undefined }))) ||
    row.id
  );
}

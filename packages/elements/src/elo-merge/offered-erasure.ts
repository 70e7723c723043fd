import { html, nothing, type TemplateResult } from "lit";
import {
  erase,
  historyOf,
  nameErasure,
  type AskelmatDocument,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import type { FileLine } from "./intake.js";
import type { MergeWork } from "./merge-work.js";

/** What a sender has erased and is still here: offered, and done only when the reader says so. */
export function offeredView(
  work: MergeWork,
  { offeredErasure }: FileLine,
  document: AskelmatDocument | undefined,
): TemplateResult | typeof nothing {
  const words = document ? stillHere(document, offeredErasure) : [];
  if (words.length === 0) return nothing;
  const ask = () => {
    work.tool.ask(work.inWords(() => question(work, offeredErasure, words)));
  };
  return html`<span
      >${msg(
        str`Lähettäjä on poistanut omastaan ${words.length} merkintää. Ne ovat yhä täällä.`,
        { id: "merge.erased" },
      )}</span
    >
    ${
      work.mayTake
        ? html`<button @click=${ask}>
            ${msg("Poista täältäkin", { id: "merge.erase-here" })}
          </button>`
        : nothing
    }`;
}

function question(
  { tool }: MergeWork,
  ids: readonly string[],
  words: readonly string[],
) {
  return {
    title: msg("Poistetaanko merkinnät lopullisesti?", {
      id: "merge.erase-sure",
    }),
    body: html`<p>
        ${msg(
          "Merkinnät häviävät tästä asiakirjasta, eivätkä ne palaa, vaikka toisit tiedoston, jossa ne ovat. Tätä ei voi kumota.",
          { id: "merge.erase-what" },
        )}
      </p>
      <ul class="small">
        ${words.map((one) => html`<li>${one}</li>`)}
      </ul>`,
    confirm: msg("Poista lopullisesti", { id: "merge.erase-do" }),
    onConfirm: () => tool.session?.erase((document) => erase(document, ids)),
  };
}

/** Names, and what was said, as far as they have not gone from here since. */
function stillHere(
  document: AskelmatDocument,
  ids: readonly string[],
): readonly string[] {
  if (ids.length === 0) return [];
  const going = new Set(ids);
  const names = (document.names ?? [])
    .filter((row) => going.has(nameErasure(row)))
    .map(({ name }) =>
      msg(str`vastaajan nimi: ${nameIn(name)}`, { id: "merge.erase-name" }),
    );
  const said = historyOf(document)
    .filter(({ entry }) => going.has(entry.id))
    .map(({ by, value }) => {
      const words = typeof value === "string" ? value : JSON.stringify(value);
      return `${personName(document, by)}: ${words}`;
    });
  return [...names, ...said];
}

function nameIn(name: unknown): string {
  return typeof name === "string" ? name : "";
}

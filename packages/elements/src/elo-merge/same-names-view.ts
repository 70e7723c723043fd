import { html, nothing, type TemplateResult } from "lit";
import {
  likelySame,
  rowsOf,
  type Content,
  type OrganisationCoverage,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { organisationName } from "../elo-worksheet/organisations.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { MergeWork } from "./merge-work.js";

/** Organisations whose names are nearly alike: a person says whether they are one. Each is asked about once. */
export function sameNamesView(
  work: MergeWork,
  view: View,
  organisations: readonly OrganisationCoverage[],
): TemplateResult | typeof nothing {
  if (!view.editable) return nothing;
  const told = toldApart(view.content);
  const groups = likelySame(
    organisations.map(({ id, name }) => ({ id, name })),
  ).filter((ids) => !pairsOf(ids).every((pair) => told.has(keyOf(pair))));
  const joined = organisations.filter(({ ids }) => ids.length > 1);
  if (groups.length + joined.length === 0) return nothing;
  const names = (ids: readonly string[]) =>
    formatList(ids.map((id) => `”${organisationName(view, id)}”`));
  return html`<section class="same no-print" aria-labelledby="merge-same">
    <h3 id="merge-same">
      ${msg("Onko kyse samasta organisaatiosta?", { id: "merge.same-title" })}
    </h3>
    <ul>
      ${groups.map((ids) => {
        const words = names(ids);
        return html`<li>
          <div class="line" role="group" aria-label=${words}>
            <span class="grow">${words}</span>
            <button @click=${() => work.join(ids)}>
              ${msg("Sama", { id: "merge.same" })}
            </button>
            <button @click=${() => work.tellApart(pairsOf(ids))}>
              ${msg("Eri", { id: "merge.different" })}
            </button>
          </div>
        </li>`;
      })}
      ${joined.map(({ ids }) => {
        const words = names(ids);
        return html`<li class="line">
          <span class="grow"
            >${msg(str`Yhdistetty: ${words}.`, { id: "merge.joined" })}</span
          >
          <button class="plain" @click=${() => work.separate(ids)}>
            ${msg("Erota", { id: "merge.separate" })}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

type Pair = readonly [one: string, other: string];

/** Each two of a group, the smaller id first. */
export function pairsOf(ids: readonly string[]): readonly Pair[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other): Pair => [one, other]),
  );
}

const keyOf = ([one, other]: Pair) => `${one} ${other}`;

/** The pairs that a person has said are two. */
function toldApart(content: Content): ReadonlySet<string> {
  return new Set(
    rowsOf(content, "organisations").flatMap((row) =>
      rowsOf(row, "notSameAs").map(({ id }) =>
        keyOf([row.id, id].sort() as unknown as Pair),
      ),
    ),
  );
}

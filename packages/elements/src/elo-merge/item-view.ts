import { html, nothing, type TemplateResult } from "lit";
import type { Clash, WorkshopItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { ranksOf } from "../elo-matrix/ratings.js";
import { formatDate, formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import { localText, plainText } from "../shared/text.js";
import { tieView } from "../shared/ties.js";
import { answersView, groupsView, saidView, textView } from "./answers-view.js";
import { decideForm } from "./decide-form.js";
import { itemName, partName, unnamed, valueWords } from "./item-words.js";
import type { MergeWork } from "./merge-work.js";
import { spreadSentence } from "./spread-sentence.js";
import { stripView } from "./strip.js";

/** More answers than a room can read one by one stand together by level. */
const MANY = 15;

/** A place: where the answers lie, what they are, and what the room makes of them. */
export function itemView(
  work: MergeWork,
  view: View,
  item: WorkshopItem,
): TemplateResult {
  const { place, above, detail, period } = item;
  const part = partName(item);
  const id = `item:${place}`;
  const over = above.map(plainText).filter(Boolean).join(" · ");
  return html`<section
    class="item"
    role="group"
    data-place=${place}
    aria-labelledby=${id}
  >
    ${over ? html`<p class="small quiet over">${over}</p>` : nothing}
    <h4 id=${id}>
      ${unnamed(item) ?? localText(item.title)}${part ? ` – ${part}` : detail ? html` – ${localText(detail)}` : nothing}${
        period === undefined ? nothing : ` – ${period}`
      }
    </h4>
    ${
      item.asked || part
        ? nothing
        : html`<p class="small quiet">
            ${msg("Tätä pohja ei kysy: joku on vastannut toisella pohjalla.", {
              id: "merge.unasked",
            })}
          </p>`
    }
    ${stripOf(item)}
    <p class="twin">${spreadSentence(view, item)}</p>
    ${
      item.clashes.length > 0
        ? html`<p class="small clash">
            ${item.clashes.map(clashWords).join(" ")}
          </p>`
        : nothing
    }
    ${agreedView(view, item)}
    ${item.open.map((tie) => tieView(view, tie, (value) => valueWords(view, item, value)))}
    ${contentsView(work, view, item)}
  </section>`;
}

/** The picture of where people stand; only a scale of levels has one. */
function stripOf({ levels = [], spread, agreed }: WorkshopItem): unknown {
  if (!spread || levels.length === 0) return nothing;
  const people = (isBetween: boolean) =>
    new Map(
      spread.counts
        .filter(({ at }) => Number.isInteger(at) !== isBetween)
        .map(({ at, people: count }) => [Math.floor(at), count]),
    );
  return stripView({
    of: levels.length,
    at: people(false),
    between: people(true),
    agreed: ranksOf(levels, agreed?.value),
  });
}

export function clashWords(clash: Clash): string {
  switch (clash) {
    case "disagreement":
      return msg("Eri mieltä: vastaukset eroavat.", {
        id: "merge.clash-disagreement",
      });
    case "gap":
      return msg("Tiedon aukko: joku vastaa, joku ei osaa sanoa.", {
        id: "merge.clash-gap",
      });
    case "scope":
      return msg(
        "Eri rajaus: joku vastaa, jonkun mielestä kohta ei sovellu tai kuuluu muille.",
        { id: "merge.clash-scope" },
      );
  }
}

function agreedView(view: View, item: WorkshopItem): unknown {
  const { agreed } = item;
  if (!agreed) return nothing;
  const who = personName(view.session.document, agreed.by);
  const when = agreed.at === undefined ? "" : formatDate(agreed.at);
  const { length: basis } = agreed.basis;
  const names = formatList(
    agreed.since.map((by) => personName(view.session.document, by)),
  );
  return html`<div class="agreed">
    <p class="label small">
      ${
        item.sort === "rows"
          ? msg("Yhteiset rivit", { id: "merge.agreed-rows" })
          : msg("Sovittu", { id: "merge.agreed" })
      }
    </p>
    <div>${saidView(view, item, agreed.value)}</div>
    ${
      agreed.reason === undefined
        ? textView(view, agreed.words)
        : html`<span class="text-read small">${agreed.reason}</span>`
    }
    <p class="small quiet">
      ${[when, who].filter(Boolean).join(", ")}.
      ${
        basis === 0
          ? nothing
          : basis === 1
            ? msg("Perustuu yhteen vastaukseen.", { id: "merge.basis-one" })
            : msg(str`Perustuu ${basis} vastaukseen.`, { id: "merge.basis" })
      }
      ${
        names
          ? msg(str`Sen jälkeen on vastannut: ${names}.`, {
              id: "merge.since",
            })
          : nothing
      }
    </p>
  </div>`;
}

/** What people said: behind a button while the room looks at counts first. */
function contentsView(
  work: MergeWork,
  view: View,
  item: WorkshopItem,
): unknown {
  const name = itemName(item);
  const isText = item.sort === "text" || item.sort === "rows";
  const isHidden = work.hides(item.place);
  const isForm = view.editable && isText && item.answers.length > 0;
  const toggle = work.countsFirst
    ? html`<div class="no-print">
        <button
          aria-expanded=${!isHidden}
          aria-label=${
            isHidden
              ? msg(str`Näytä vastaukset: ${name}`, { id: "merge.reveal-of" })
              : msg(str`Piilota vastaukset: ${name}`, { id: "merge.hide-of" })
          }
          @click=${() => work.reveal(item.place)}
        >
          ${
            isHidden
              ? msg("Näytä vastaukset", { id: "merge.reveal" })
              : msg("Piilota vastaukset", { id: "merge.hide" })
          }
        </button>
      </div>`
    : nothing;
  if (item.answers.length === 0 && !item.agreed && item.people === 0)
    return nothing;
  return html`${item.answers.length > 0 ? toggle : nothing}
  ${
    isHidden || isForm
      ? nothing
      : item.levels && item.answers.length > MANY
        ? groupsView(view, item)
        : answersView(view, item)
  }
  ${
    !view.editable || (isText && isHidden)
      ? nothing
      : isForm
        ? decideForm(work, view, item)
        : html`<details class="no-print">
            <summary>
              ${
                item.agreed
                  ? msg("Muuta sovittua", { id: "merge.agree-again" })
                  : msg("Päättäkää yhdessä", { id: "merge.decide" })
              }
            </summary>
            ${decideForm(work, view, item)}
          </details>`
  }`;
}

/** Counts what a room asks about a place: agreed, or still open. */
export function isDecided({ agreed, tie }: WorkshopItem): boolean {
  return agreed !== undefined && tie === undefined;
}

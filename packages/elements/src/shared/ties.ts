import { html, nothing, type TemplateResult } from "lit";
import { historyOf, type Json, type OpenItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { msg } from "../locale/locale.js";
import { personLabel } from "./people.js";
import { withoutVoice } from "./voice.js";

/** The open items at a place or inside it, own answers of others left out. */
export function openAt(view: View, place: string): readonly OpenItem[] {
  return (view.content.open ?? []).filter(({ target, by }) => {
    const at = withoutVoice(target);
    const inside = at === place || /^[/@]/.test(at.slice(place.length));
    return (
      at.startsWith(place) &&
      inside &&
      (by === undefined || by === view.session.me)
    );
  });
}

/**
 * A tie: what stands, who says it, and a button that chooses one. Choosing
 * writes one answer that replaces all of them.
 *
 * @param show draws a value for people: a text, a level, a date
 */
export function tieView(
  view: View,
  item: OpenItem,
  show: (value: Json) => unknown,
): TemplateResult {
  const said = historyOf(view.session.document, item.target, item.by);
  const who = (id: string) => said.find(({ entry }) => entry.id === id)?.by;
  const choose = (value: Json) => () => {
    view.edit([{ type: "set", target: item.target, value }]);
  };
  return html`<div
    class="notice warn tie"
    role="group"
    aria-label=${msg("Avoin kohta", { id: "tie.name" })}
    data-place=${withoutVoice(item.target)}
  >
    <p class="label">
      ${reasonOf(item)}
      ${
        view.editable
          ? msg("Valitse, mikä jää voimaan.", { id: "tie.settle" })
          : nothing
      }
    </p>
    <ul>
      ${item.values.map(({ entry, value }) => {
        const by = who(entry);
        return html`<li class="line">
          <span class="grow"
            >${by ? html`<b class="small">${personLabel(view.session, by)}: </b>` : nothing}${
              value === null
                ? msg("poistettu", { id: "tie.deleted" })
                : show(value)
            }</span
          >
          ${
            view.editable
              ? html`<button @click=${choose(value)}>
                  ${msg("Valitse tämä", { id: "tie.choose" })}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

function reasonOf({ why }: OpenItem): string {
  return why === "tie"
    ? msg("Avoin: tässä kohdassa on eri vastauksia.", {
        id: "tie.differs",
      })
    : why === "deleted-and-edited"
      ? msg("Avoin: yksi poisti tämän, toinen muutti sitä.", {
          id: "tie.deleted-and-edited",
        })
      : msg("Avoin: tämä kohta on kirjoitettu kahdella tavalla.", {
          id: "tie.shape",
        });
}

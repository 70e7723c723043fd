import { html, nothing, svg, type TemplateResult } from "lit";
import { placementOf, type Json } from "@askelmat/core";
import { currentLocale, msg, str } from "../locale/locale.js";
import type { CustomAsked, FieldAt, RecordSection } from "../record/form.js";
import { labelWords } from "../record/label.js";
import { asStored } from "../record/shown.js";
import type { RecordView } from "../record/view.js";

const from = () => msg("Yhteensaattaminen", { id: "services.bring-together" });
const to = () => msg("Yhteispalvelu", { id: "services.joint-service" });

const position: CustomAsked = {
  id: "placement",
  type: "custom",
  label: () => msg("Missä nyt ollaan", { id: "services.placement" }),
  draw: placementView,
  words: (_words, value) => placeWords(value),
};

/** Where the network stands between bringing services together and serving as one. */
export const placement: RecordSection = {
  id: "placement",
  title: () =>
    msg("Yhteensaattamisesta yhteispalveluun", { id: "services.continuum" }),
  hint: () =>
    msg(
      "Yhteensaattaminen: asiakas ohjataan oikeaan paikkaan. Yhteispalvelu: eri toimijat palvelevat asiakasta yhdessä.",
      { id: "services.continuum-hint" },
    ),
  fields: [
    position,
    {
      id: "placementReason",
      type: "text",
      label: () => msg("Perustelu", { id: "services.reason" }),
    },
  ],
};

/** A place in words; another value as it is stored. */
function placeWords(value: Json): string {
  const { value: at } = placementOf({ placement: value });
  return at === undefined
    ? JSON.stringify(value)
    : msg(str`${at.toLocaleString(currentLocale())} / 100: ${nearer(at)}`, {
        id: "services.placed",
      });
}

function nearer(at: number): string {
  if (at === 50) return msg("puolivälissä", { id: "services.half-way" });
  return at < 50
    ? msg("lähempänä yhteensaattamista", { id: "services.nearer-start" })
    : msg("lähempänä yhteispalvelua", { id: "services.nearer-end" });
}

function placementView(view: RecordView, at: FieldAt): unknown {
  const said = view.session.typed(at.place) ?? at.value;
  const isSaid = said !== undefined && said !== null;
  const place = isSaid ? placementOf({ placement: said }) : {};
  if (!view.editable)
    return isSaid
      ? place.value === undefined
        ? asStored(said)
        : html`${picture(place.value)}
            <p>${placeWords(said)}</p>`
      : nothing;
  const id = `f:${at.place}`;
  const words = isSaid
    ? place.value === undefined
      ? ""
      : placeWords(said)
    : msg("Ei vielä merkitty. Siirrä liukusäädintä.", {
        id: "services.not-placed",
      });
  return html`<div class="field asked wide placement" data-place=${at.place}>
    <label class="small" for=${id}>${labelWords(position, at)}</label>
    <input
      type="range"
      id=${id}
      data-target=${at.place}
      min="0"
      max="100"
      step="5"
      aria-describedby="${id}:ends ${id}:said"
      aria-valuetext=${words || nothing}
      .value=${String(place.value ?? 50)}
    />
    <p class="line ends small" id="${id}:ends">
      <span>0 ${from()}</span><span>100 ${to()}</span>
    </p>
    <p id="${id}:said" class=${isSaid ? "" : "quiet"}>
      ${words} ${isSaid && place.value === undefined ? odd(said) : nothing}
    </p>
    ${
      isSaid
        ? html`<div>
            <button
              class="plain small"
              @click=${() =>
                view.edit([{ type: "set", target: at.place, value: null }])}
            >
              ${msg("Poista merkintä", { id: "services.unplace" })}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

/** What is no place between 0 and 100 is kept as it came. */
function odd(said: Json): TemplateResult {
  return html`${asStored(said)}
    <span class="late"
      >${msg(
        "Tämä ei ole luku 0–100. Se on tallessa: siirrä liukusäädintä, kun haluat korvata sen.",
        {
          id: "services.odd-place",
        },
      )}</span
    >`;
}

/** The line and the place on it; the words under it say the same. */
function picture(at: number): TemplateResult {
  const x = 10 + at * 9.8;
  return html`<svg
    class="continuum"
    viewBox="0 0 1000 40"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="track" x="10" y="18" width="980" height="4"></rect><rect class="place" x=${x - 6} y="4" width="12" height="32" rx="6"></rect>`}
  </svg>`;
}

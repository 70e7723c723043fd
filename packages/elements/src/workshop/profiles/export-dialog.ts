import { html, nothing, type TemplateResult } from "lit";
import type { Exported, ProfileHit, ProfileOptions } from "@askelmat/core";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";
import { commonPlace } from "../../shared/common-place.js";
import type { DialogContent } from "../../shared/dialog.js";
import { hitWords, inOrder, leftWords } from "./left-words.js";

/** What the reader wants to leave. */
export interface Chosen {
  readonly profile: "pseudonymous" | "statistical";
  readonly organisations: NonNullable<ProfileOptions["organisations"]>;
  /** Which of the words found are masked; all that were found when absent. */
  readonly masked?: ReadonlySet<string>;
}

export interface ExportAnswers {
  readonly placeName: (target: string, by: string) => string | undefined;
  /** Looks at another choice. */
  readonly change: (chosen: Chosen) => void;
  readonly give: (masked: ReadonlySet<string>) => void;
}

/** Asks what is to leave, and says what stays out and what can be read. */
export function exportDialog(
  made: Exported,
  chosen: Chosen,
  answers: ExportAnswers,
): DialogContent {
  const isThere = made.document !== undefined;
  return {
    title: msg("Vie ilman nimiä", { id: "profile.export" }),
    body: html`<div class="profile">
      ${choiceView(chosen, answers)}
      ${
        made.problems.length > 0
          ? html`<div class="notice warn" role="status">
              ${made.problems.map((one) => html`<p>${problemWords(one)}</p>`)}
            </div>`
          : nothing
      }
      ${isThere ? [leftView(made), restView(chosen), hitsView(made, answers)] : nothing}
    </div>`,
    ...(isThere && {
      confirm: msg("Vie tiedosto", { id: "profile.give" }),
      onConfirm: (fields: FormData) => {
        answers.give(new Set(fields.getAll("masked").map(String)));
      },
    }),
  };
}

function choiceView(chosen: Chosen, { change }: ExportAnswers): TemplateResult {
  const { profile, organisations } = chosen;
  const radio = (value: Chosen["profile"], word: string, what: string) =>
    html`<label class="option">
      <input
        type="radio"
        name="profile"
        value=${value}
        .checked=${profile === value}
        @change=${() => {
          change({ profile: value, organisations });
        }}
      />
      <span>${word}<br /><span class="small quiet">${what}</span></span>
    </label>`;
  const toggle = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    change({ profile, organisations: checked ? "replace" : "keep" });
  };
  return html`<fieldset>
      <legend class="small label">
        ${msg("Mitä viedään", { id: "profile.what" })}
      </legend>
      ${radio(
        "pseudonymous",
        msg("Vastaukset ilman nimiä (pseudonyymi)", {
          id: "profile.pseudonymous",
        }),
        msg("Jokaisella vastaajalla on uusi tunnus. Tekstit jäävät.", {
          id: "profile.pseudonymous-what",
        }),
      )}
      ${radio(
        "statistical",
        msg("Vain laskettavat vastaukset (tilasto)", {
          id: "profile.statistical",
        }),
        msg("Tasot, luvut ja syyt olla vastaamatta. Ei tekstejä.", {
          id: "profile.statistical-what",
        }),
      )}
    </fieldset>
    ${
      profile === "pseudonymous"
        ? html`<label class="option">
            <input
              type="checkbox"
              .checked=${organisations === "replace"}
              @change=${toggle}
            />
            <span
              >${msg("Jätä pois myös organisaatiot, ryhmä ja roolit", {
                id: "profile.organisations",
              })}</span
            >
          </label>`
        : nothing
    }`;
}

function leftView({ left }: Exported): TemplateResult {
  return html`<section aria-labelledby="profile-left">
    <h4 id="profile-left">
      ${msg("Pois jää tai muuttuu", { id: "profile.left" })}
    </h4>
    <dl class="left small">
      ${inOrder(left).map(
        (one) =>
          html`<dt>${one.count}</dt>
            <dd>${leftWords(one)}</dd>`,
      )}
    </dl>
  </section>`;
}

function restView({ profile, organisations }: Chosen): TemplateResult {
  return html`<section aria-labelledby="profile-rest">
    <h4 id="profile-rest">${msg("Luettavaksi jää", { id: "profile.rest" })}</h4>
    <p class="small">${restWords(profile, organisations)}</p>
    <p class="small">
      ${
        profile === "pseudonymous"
          ? msg(
              "Pseudonyymi tiedosto on yhä henkilötietoa: tekstistä tai yhteydestä voi tunnistaa kirjoittajan.",
              { id: "profile.still-personal" },
            )
          : msg(
              "Pienessä ryhmässä vastaajan voi silti päätellä, varsinkin jos ryhmä tiedetään.",
              { id: "profile.still-small" },
            )
      }
    </p>
  </section>`;
}

function restWords(
  profile: Chosen["profile"],
  organisations: Chosen["organisations"],
): string {
  if (profile === "statistical")
    return msg(
      "Tasot, luvut, päivät ja syyt olla vastaamatta vastaajittain, sovitut erikseen. Sektori kerrotaan, kun vähintään kolmella organisaatiolla on sama.",
      { id: "profile.rest-statistical" },
    );
  return organisations === "keep"
    ? msg(
        "Vastaukset, perustelut ja huomautukset sanasta sanaan, päivät, organisaatiot, ryhmä ja roolit.",
        { id: "profile.rest-pseudonymous" },
      )
    : msg(
        "Vastaukset, perustelut ja huomautukset sanasta sanaan, päivät sekä organisaatioiden tyypit ja sektorit.",
        { id: "profile.rest-replaced" },
      );
}

/** Found words, each once, with the places where they stand. */
function hitsView(
  { hits }: Exported,
  { placeName }: ExportAnswers,
): TemplateResult | typeof nothing {
  if (hits.length === 0) return nothing;
  const byText = new Map<string, ProfileHit[]>();
  for (const hit of hits)
    byText.set(hit.text, [...(byText.get(hit.text) ?? []), hit]);
  return html`<fieldset>
    <legend>
      <b
        >${msg(str`Teksteissä on nimiä tai tunnuksia: ${byText.size}`, {
          id: "profile.hits",
        })}</b
      >
    </legend>
    <p class="small quiet">
      ${msg(
        "Valittujen tilalle tulee merkintä. Alkuperäinen asiakirja ei muutu. Haku ei löydä kaikkea: lue tekstit itsekin.",
        { id: "profile.hits-what" },
      )}
    </p>
    <ul class="hits">
      ${[...byText].map(([text, found]) => {
        const places = found.map(
          ({ target, by }) =>
            placeName(target, by) ?? commonPlace(target) ?? target,
        );
        return html`<li>
          <label class="found">
            <input type="checkbox" name="masked" value=${text} checked />
            <span
              ><b>${text}</b><br />
              <span class="small quiet"
                >${hitWords(found[0]!)} ·
                ${formatList([...new Set(places)])}</span
              ></span
            >
          </label>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}

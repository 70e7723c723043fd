import { html, nothing, type TemplateResult } from "lit";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { commonPlace } from "../../shared/common-place.js";
import type { DialogContent } from "../../shared/dialog.js";
import { personLabel } from "../../shared/people.js";
import type { Finding } from "./findings.js";

/** What can be done about what was found. */
export interface PrivacyAnswers {
  readonly isSeveral: boolean;
  readonly erase: (chosen: readonly Finding[]) => void;
  readonly go: () => void;
  readonly stay: () => void;
}

/** Asks what to do with personal data before a file or a link leaves. */
export function privacyDialog(
  findings: readonly Finding[],
  answers: PrivacyAnswers,
): DialogContent {
  const { erase, go, stay } = answers;
  const erasable = findings.filter(({ leaving }) => !leaving.fixed);
  // A dialog that is closed by hand has been answered by then.
  let leave = stay;
  const close = (event: Event, then: () => void) => {
    leave = then;
    (event.target as Element).closest("dialog")?.close();
  };
  const count = findings.length;
  const body = html`<p>
      ${
        count === 1
          ? msg(
              "Yhdessä kohdassa on henkilötunnus tai sähköpostiosoite. Se näkyy kaikille, jotka saavat tämän asiakirjan.",
              { id: "privacy.found-one" },
            )
          : msg(
              str`Näissä ${count} kohdassa on henkilötunnus tai sähköpostiosoite. Ne näkyvät kaikille, jotka saavat tämän asiakirjan.`,
              { id: "privacy.found" },
            )
      }
    </p>
    <ul class="findings">
      ${findings.map((finding, index) =>
        findingView(finding, index, answers, close),
      )}
    </ul>
    ${
      erasable.length > 0
        ? html`<p class="small quiet">
              ${msg(
                "Poistettua ei saa takaisin, ja se lähtee myös muutoshistoriasta. Muu teksti jää, ja poistetun tilalle tulee merkintä.",
                { id: "privacy.erase-what" },
              )}
            </p>
            <p>
              <button
                type="button"
                @click=${(event: Event) => close(event, go)}
              >
                ${msg("Jatka poistamatta mitään", { id: "privacy.go" })}
              </button>
            </p>`
        : html`<p class="small quiet">
            ${msg("Tästä asiakirjasta ei voi poistaa mitään täällä.", {
              id: "privacy.fixed",
            })}
          </p>`
    }`;
  return {
    title: msg("Asiakirjassa on henkilötietoja", { id: "privacy.title" }),
    body,
    confirm:
      erasable.length > 0
        ? msg("Poista valitut ja jatka", { id: "privacy.erase" })
        : msg("Jatka", { id: "privacy.go-on" }),
    onConfirm: (fields) => {
      const chosen = new Set(fields.getAll("finding").map(Number));
      erase(findings.filter((_, index) => chosen.has(index)));
    },
    onCancel: () => {
      leave();
    },
  };
}

function findingView(
  finding: Finding,
  index: number,
  { isSeveral, stay }: PrivacyAnswers,
  close: (event: Event, then: () => void) => void,
): TemplateResult {
  const { leaving, target, by, texts } = finding;
  const place =
    target === undefined
      ? msg("Vastaajan nimi", { id: "privacy.name" })
      : (leaving.placeName(target, by) ?? commonPlace(target) ?? target);
  const show = () => {
    stay();
    if (target !== undefined) leaving.show?.(target);
  };
  const where = isSeveral && leaving.title ? `${leaving.title}: ` : "";
  const who = personLabel(leaving.session, by);
  const note = noteOn(finding);
  const words = html`<b>${where}${place}</b><br />
    ${formatList(texts)}<br />
    <span class="small quiet">${note ? `${who} · ${note}` : who}</span>`;
  return html`<li>
    ${
      leaving.fixed
        ? html`<div>${words}</div>`
        : html`<label class="check"
            ><input type="checkbox" name="finding" value=${index} checked />
            <span>${words}</span></label
          >`
    }
    ${
      target !== undefined && leaving.show && finding.current
        ? html`<button
            type="button"
            class="plain small"
            @click=${(event: Event) => close(event, show)}
          >
            ${msg("Näytä kohta", { id: "privacy.show" })}
          </button>`
        : nothing
    }
  </li>`;
}

function noteOn({ current, whole }: Finding): string {
  if (!current) return msg("vain muutoshistoriassa", { id: "privacy.past" });
  return whole
    ? msg("toisen vastaus: poistuu kokonaan", { id: "privacy.whole" })
    : "";
}

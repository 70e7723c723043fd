import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../extras/privacy/findings.js";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import type { Session } from "../../session/session.js";
import { commonPlace } from "../../shared/common-place.js";
import type { DialogContent } from "../../shared/dialog.js";
import { personLabel, personName } from "../../shared/people.js";

/** Asks whose names are to go. */
export function chooseDialog(
  session: Session,
  ids: readonly string[],
  chosen: readonly string[],
  onChoice: (people: readonly string[]) => void,
): DialogContent {
  const title = msg("Poista nimet", { id: "profile.remove" });
  if (ids.length === 0)
    return {
      title,
      body: msg(
        "Asiakirjassa ei ole vastaajien nimiä. Tekstit, joissa mainitaan joku, löydät haulla.",
        { id: "profile.no-names" },
      ),
    };
  const all = (event: Event) => {
    const { checked, form } = event.target as HTMLInputElement;
    for (const box of form!.querySelectorAll<HTMLInputElement>("[name=person]"))
      box.checked = checked;
  };
  return {
    title,
    body: html`<div class="profile">
      <p class="small">
        ${msg(
          "Valitse, kenen nimi poistetaan. Vastaukset jäävät, ja vastaaja näkyy sen jälkeen tunnuksella.",
          { id: "profile.remove-what" },
        )}
      </p>
      <fieldset>
        <legend class="small label">
          ${msg("Vastaajat", { id: "profile.people" })}
        </legend>
        ${
          ids.length > 1
            ? html`<label class="option">
                <input type="checkbox" @change=${all} />
                <span>${msg("Kaikki", { id: "profile.all" })}</span>
              </label>`
            : nothing
        }
        ${ids.map(
          (id) =>
            html`<label class="option">
              <input
                type="checkbox"
                name="person"
                value=${id}
                ?checked=${chosen.includes(id)}
              />
              <span>${personLabel(session, id)}</span>
            </label>`,
        )}
      </fieldset>
    </div>`,
    confirm: msg("Jatka", { id: "workbook.go-on" }),
    onConfirm: (fields) => {
      onChoice(fields.getAll("person").map(String));
    },
  };
}

export interface RemovalAnswers {
  readonly remove: (keys: readonly string[]) => void;
  readonly giveFirst: () => void;
  readonly back: () => void;
}

/** Says what goes and what stays, and asks once more. */
export function confirmDialog(
  session: Session,
  people: readonly string[],
  findings: readonly Finding[],
  { remove, giveFirst, back }: RemovalAnswers,
): DialogContent {
  const names = formatList(
    people.map((id) => personName(session.document, id)),
  );
  let leave = back;
  const close = (event: Event, then: () => void) => {
    leave = then;
    (event.target as Element).closest("dialog")?.close();
  };
  return {
    title: msg("Poistetaanko nimet lopullisesti?", {
      id: "profile.remove-sure",
    }),
    body: html`<div class="profile">
      <p><b>${names}</b></p>
      <ul class="small what">
        <li>
          ${msg(
            "Nimet häviävät tästä asiakirjasta ja sen kopiosta tällä laitteella. Kumoaminen ei tuo niitä takaisin.",
            { id: "profile.remove-here" },
          )}
        </li>
        <li>
          ${msg("Ne eivät palaa, vaikka yhdistät tiedoston, jossa ne ovat.", {
            id: "profile.remove-later",
          })}
        </li>
        <li>
          ${msg(
            "Muilla olevista tiedostoista, linkeistä ja tulosteista ne eivät poistu, eivätkä tämän laitteen muista asiakirjoista.",
            { id: "profile.remove-elsewhere" },
          )}
        </li>
      </ul>
      ${findings.length > 0 ? findingsView(session, findings) : nothing}
      <p>
        <button
          type="button"
          @click=${(event: Event) => {
            close(event, giveFirst);
          }}
        >
          ${msg("Vie ensin tiedosto, jossa nimet ovat", {
            id: "profile.give-first",
          })}
        </button>
      </p>
    </div>`,
    confirm: msg("Poista lopullisesti", { id: "workbook.erase-do" }),
    cancel: msg("Takaisin", { id: "profile.back" }),
    onConfirm: (fields) => {
      const chosen = new Set(fields.getAll("finding").map(Number));
      remove(
        findings
          .filter((_, index) => chosen.has(index))
          .flatMap(({ keys }) => keys),
      );
    },
    onCancel: () => {
      leave();
    },
  };
}

function findingsView(
  session: Session,
  findings: readonly Finding[],
): TemplateResult {
  return html`<fieldset>
    <legend>
      <b
        >${msg(
          str`Sama nimi, henkilötunnus tai osoite on myös teksteissä: ${findings.length}`,
          { id: "profile.in-texts" },
        )}</b
      >
    </legend>
    <p class="small quiet">
      ${msg(
        "Valituista kohdista poistuvat nimi ja aiemmat sanamuodot. Toisen oma vastaus poistuu kokonaan. Taivutettua nimeä tai lempinimeä haku ei aina löydä.",
        { id: "profile.in-texts-what" },
      )}
    </p>
    <ul class="hits">
      ${findings.map((finding, index) => findingView(session, finding, index))}
    </ul>
  </fieldset>`;
}

function findingView(
  session: Session,
  { target = "", by, texts, current, whole, leaving }: Finding,
  index: number,
): TemplateResult {
  const place = leaving.placeName(target, by) ?? commonPlace(target) ?? target;
  const note = current
    ? whole
      ? msg("toisen vastaus: poistuu kokonaan", { id: "privacy.whole" })
      : ""
    : msg("vain muutoshistoriassa", { id: "privacy.past" });
  const who = personLabel(session, by);
  return html`<li>
    <label class="found">
      <input type="checkbox" name="finding" value=${index} checked />
      <span
        ><b>${formatList(texts)}</b><br />${place}<br />
        <span class="small quiet"
          >${note ? `${who} · ${note}` : who}</span
        ></span
      >
    </label>
  </li>`;
}

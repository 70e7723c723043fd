import { html, nothing, type TemplateResult } from "lit";
import type { NamedOrganisation, Template } from "@askelmat/core";
import { textOf } from "../../elo-workbook/dialogs.js";
import { msg, type Locale } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { plainText } from "../../shared/text.js";
import { languageWord, partsOf, partTitle, roleWord } from "./invite-words.js";

/** Whom to invite, as it was filled in. */
export interface NewInvitations {
  /** Ids of those suggested. */
  readonly organisations: readonly string[];
  /** Names of those nobody has listed. */
  readonly newOrganisations: readonly string[];
  /** Names or jobs of people who speak for no organisation. */
  readonly people: readonly string[];
  readonly role: string;
  readonly language: string;
  readonly day: string;
  readonly asked: readonly string[];
}

/** What the question is asked with. */
export interface NewContext {
  readonly suggested: readonly NamedOrganisation[];
  /** Ids of the organisations that have an invitation. */
  readonly invited: ReadonlySet<string>;
  readonly template: Template;
  readonly locale: Locale;
  readonly day: string;
  /** True when it was just answered with nobody. */
  readonly isEmpty: boolean;
  readonly make: (invitations: NewInvitations) => void;
  readonly cancel: () => void;
}

/** Asks who is to be invited, in which language and about what. */
export function newInvitationsDialog(context: NewContext): DialogContent {
  const { suggested, invited, template, locale, day, isEmpty } = context;
  return {
    title: msg("Kutsu vastaajia", { id: "invite.act" }),
    body: html`<div class="fields">
      ${
        isEmpty
          ? html`<p class="notice warn" role="alert">
              ${msg("Kutsuja ei tehty. Valitse tai kirjoita, ketä kutsut.", {
                id: "invite.nobody",
              })}
            </p>`
          : nothing
      }
      <p class="small quiet">
        ${msg(
          "Jokainen saa oman kutsun. Vastaukset yhdistyvät tähän asiakirjaan, kun ne palautetaan.",
          { id: "invite.new-what" },
        )}
      </p>
      ${suggested.length > 0 ? organisationChoices(suggested, invited) : nothing}
      ${linesField(
        "newOrganisations",
        msg("Uusia organisaatioita, yksi riville", { id: "invite.new-names" }),
      )}
      ${linesField(
        "people",
        msg("Henkilöitä ilman organisaatiota: nimi tai tehtävä, yksi riville", {
          id: "invite.new-people",
        }),
      )}
      ${choiceField(
        "role",
        msg("Kutsuttujen rooli ryhmässä", { id: "invite.role" }),
        "member",
        [
          ["", msg("ei sanota", { id: "invite.no-role" })],
          ...["member", "coordinator", "facilitator"].map(
            (code) => [code, roleWord(code)] as const,
          ),
        ],
      )}
      ${choiceField(
        "language",
        msg("Kutsun kieli", { id: "invite.language" }),
        locale,
        ["fi", "sv", "en"].map((code) => [code, languageWord(code)] as const),
      )}
      <div>
        <label class="small" for="day"
          >${msg("Kutsupäivä", { id: "invite.day" })}</label
        >
        <input class="text" type="date" id="day" name="day" .value=${day} />
      </div>
      ${partChoices(template)}
    </div>`,
    confirm: msg("Tee kutsut", { id: "invite.make" }),
    onConfirm: (fields) => {
      context.make({
        organisations: fields.getAll("organisation").map(String),
        newOrganisations: linesOf(fields, "newOrganisations"),
        people: linesIn(fields, "people"),
        role: textOf(fields, "role"),
        language: textOf(fields, "language"),
        day: textOf(fields, "day") || day,
        asked: fields.getAll("asked").map(String),
      });
    },
    onCancel: context.cancel,
  };
}

function organisationChoices(
  suggested: readonly NamedOrganisation[],
  invited: ReadonlySet<string>,
): TemplateResult {
  return html`<fieldset class="ticks">
    <legend class="small label">
      ${msg("Organisaatiot", { id: "invite.organisations" })}
    </legend>
    ${suggested.map(
      ({ id, name }) =>
        html`<label class="choice"
          ><input type="checkbox" name="organisation" value=${id} /><span
            >${plainText(name) || id}
            ${
              invited.has(id)
                ? html`<span class="small quiet"
                    >${msg("kutsuttu jo", { id: "invite.already" })}</span
                  >`
                : nothing
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}

/** Which parts to ask about; as a rule all of them, so it is folded away. */
function partChoices(template: Template): unknown {
  const parts = partsOf(template);
  if (parts.length < 2) return nothing;
  return html`<details>
    <summary>
      ${msg("Kysy vain joitakin osia", { id: "invite.some-parts" })}
    </summary>
    <fieldset class="ticks">
      <legend class="small quiet">
        ${msg(
          "Kun mitään ei ole valittu, kysytään kaikkea. Muuhunkin saa vastata.",
          { id: "invite.parts-what" },
        )}
      </legend>
      ${parts.map(
        (part) =>
          html`<label class="choice"
            ><input type="checkbox" name="asked" value=${part.id} /><span
              >${partTitle(part)}</span
            ></label
          >`,
      )}
    </fieldset>
  </details>`;
}

function linesField(name: string, label: string): TemplateResult {
  return html`<div>
    <label class="small" for=${name}>${label}</label>
    <textarea class="text" id=${name} name=${name} rows="2"></textarea>
  </div>`;
}

function choiceField(
  name: string,
  label: string,
  chosen: string,
  choices: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<div>
    <label class="small" for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${choices.map(
        ([value, word]) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${word}
          </option>`,
      )}
    </select>
  </div>`;
}

/** What was written, a line each. */
function linesIn(fields: FormData, name: string): readonly string[] {
  return textOf(fields, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** {@link linesIn}; the same words twice are one. */
function linesOf(fields: FormData, name: string): readonly string[] {
  const lines = new Map<string, string>();
  for (const line of linesIn(fields, name)) {
    const key = line.toLowerCase();
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}

import { html, type TemplateResult } from "lit";
import {
  applyEdits,
  contentOf,
  newId,
  textIn,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import {
  organisationFor,
  organisationsIn,
} from "../elo-worksheet/organisations.js";
import type { Locale } from "../locale/locale.js";
import { msg } from "../locale/locale.js";
import { nameOf, peopleIn, rowsOf, withName } from "../session/people.js";
import type { Session } from "../session/session.js";
import type { DialogContent } from "../shared/dialog.js";
import { personName } from "../shared/people.js";
import { dialogField, textOf } from "./dialogs.js";

/**
 * Asks who the reader is in a document, and what they answer for: somebody who
 * has answered in it, or somebody new. Nobody is assumed from a received file.
 */
export function whoDialog(
  session: Session,
  isKnown: boolean,
  locale: Locale,
  onAnswer: () => void,
): DialogContent {
  const { document, me } = session;
  const before = answersFor(document, me, locale);
  const people = peopleIn(document);
  const isListed = isKnown && people.includes(me);
  const choice = (
    value: string,
    checked: boolean,
    word: TemplateResult | string,
  ) =>
    html`<label class="choice">
      <input type="radio" name="who" value=${value} ?checked=${checked} />
      <span>${word}</span>
    </label>`;
  return {
    title: msg("Kuka sinä olet?", { id: "who.question" }),
    body: html`<div class="fields">
      <div role="radiogroup" aria-labelledby="dialog-title">
        ${choice("", !isListed, msg("Olen uusi vastaaja", { id: "who.new" }))}
        <div class="beside">
          ${dialogField(
            "name",
            msg("Nimi, rooli tai organisaatio (vapaaehtoinen)", {
              id: "workbook.who-name",
            }),
            isKnown && !isListed ? (nameOf(document, me) ?? "") : "",
          )}
          ${organisationField(organisationNames(document, locale), before.organisation)}
          ${roleField(before.role)}
        </div>
        ${
          people.length > 0
            ? html`<p class="label small">
                ${msg("Olen vastannut jo aiemmin, jatkan nimellä", {
                  id: "workbook.who-go-on",
                })}
              </p>`
            : ""
        }
        ${people.map((id) =>
          choice(id, isListed && id === me, personName(document, id)),
        )}
      </div>
      <p class="small quiet">
        ${msg(
          "Nimi kulkee vastausten mukana tiedostossa. Se on ilmoitus, ei todistus: kukaan ei tarkista sitä.",
          { id: "workbook.who-claim" },
        )}
      </p>
    </div>`,
    confirm: msg("Jatka", { id: "workbook.go-on" }),
    onConfirm: (fields) => {
      const chosen = textOf(fields, "who");
      if (chosen !== "") session.goOnAs(chosen);
      else {
        // Somebody who is new gets an id that nobody has used, unless they have one.
        session.goOnAs(isKnown && !isListed ? me : newId("c"));
        introduce(
          session,
          {
            name: textOf(fields, "name"),
            organisation: textOf(fields, "organisation"),
            role: textOf(fields, "role"),
          },
          locale,
        );
      }
      onAnswer();
    },
  };
}

/** Whom somebody answers for: an organisation by its name, and a role by its code. */
interface AnswersFor {
  readonly organisation: string;
  readonly role: string;
}

function answersFor(
  document: AskelmatDocument,
  id: string,
  locale: Locale,
): AnswersFor {
  const content = contentOf(document);
  const row = rowsOf(content["contributors"]).find((one) => one["id"] === id);
  const [organisation, role] = ["organisation", "role"].map((member) => {
    const value = row?.[member];
    return typeof value === "string" ? value : "";
  }) as [string, string];
  const name = organisationsIn({ content }).get(organisation)?.name;
  return {
    organisation: textIn(name, locale)?.text ?? organisation,
    role,
  };
}

function organisationNames(
  document: AskelmatDocument,
  locale: Locale,
): readonly string[] {
  const all = [...organisationsIn({ content: contentOf(document) }).values()];
  return all
    .flatMap(({ name }) => textIn(name, locale)?.text ?? [])
    .sort((a, b) => a.localeCompare(b, locale));
}

function organisationField(
  names: readonly string[],
  value: string,
): TemplateResult {
  return html`<div>
    <label class="small" for="organisation"
      >${msg("Organisaatio, jonka puolesta vastaat (vapaaehtoinen)", {
        id: "workbook.who-organisation",
      })}</label
    >
    <input
      class="text"
      id="organisation"
      name="organisation"
      list="who-organisations"
      autocomplete="off"
      .value=${value}
    />
    <datalist id="who-organisations">
      ${names.map((name) => html`<option value=${name}></option>`)}
    </datalist>
  </div>`;
}

function roleField(value: string): TemplateResult {
  const roles: readonly (readonly [string, string])[] = [
    ["", msg("en kerro", { id: "workbook.who-role-none" })],
    ["member", msg("jäsen", { id: "workbook.who-member" })],
    ["coordinator", msg("koordinaattori", { id: "workbook.who-coordinator" })],
    ["facilitator", msg("vetäjä", { id: "workbook.who-facilitator" })],
  ];
  // A code that is none of ours stays as it is.
  const others = roles.some(([code]) => code === value)
    ? []
    : [[value, value] as const];
  return html`<div>
    <label class="small" for="role"
      >${msg("Roolisi ryhmässä", { id: "workbook.who-role" })}</label
    >
    <select id="role" name="role">
      ${[...roles, ...others].map(
        ([code, word]) =>
          html`<option value=${code} ?selected=${code === value}>
            ${word}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Says who the reader is, as far as they told. */
function introduce(
  session: Session,
  { name, organisation, role }: AnswersFor & { readonly name: string },
  locale: Locale,
): void {
  const { me, document } = session;
  const before = answersFor(document, me, locale);
  const row = `contributors/${me}`;
  const edits: Edit[] = [];
  if (organisation !== before.organisation) {
    const content = contentOf(document);
    const { id, edits: births } =
      organisation === ""
        ? { id: null, edits: [] }
        : organisationFor({ content, locale }, organisation);
    const target = `${row}/organisation`;
    edits.push(...births, { type: "set", target, value: id });
  }
  if (role !== before.role)
    edits.push({ type: "set", target: `${row}/role`, value: role || null });
  session.replace((now) => {
    const named = name !== "" ? withName(now, name, session.context()) : now;
    const all: Edit[] = [{ type: "add-row", target: row }, ...edits];
    return edits.length === 0
      ? named
      : applyEdits(named, all, session.context()).document;
  });
}

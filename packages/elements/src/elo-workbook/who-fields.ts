import { html, type TemplateResult } from "lit";
import {
  applyEdits,
  contentOf,
  textIn,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import {
  organisationFor,
  organisationsFor,
  organisationsIn,
} from "../elo-worksheet/organisations.js";
import { msg, type Locale } from "../locale/locale.js";
import { nameOf, rowsOf } from "../session/people.js";
import { withName } from "../session/with-name.js";
import type { Session } from "../session/session.js";
import { dialogField, textOf } from "./dialogs.js";

/** Who somebody is, and whom they answer for: an organisation by its name, and a role by its code. */
export interface Told {
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
}

/** What somebody has told of themselves in a document, or has been told of them. */
export function toldBy(
  document: AskelmatDocument,
  id: string,
  locale: Locale,
): Told {
  const content = contentOf(document);
  const row = rowsOf(content["contributors"]).find((one) => one["id"] === id);
  const [organisation, role] = ["organisation", "role"].map((member) => {
    const value = row?.[member];
    return typeof value === "string" ? value : "";
  }) as [string, string];
  const name = organisationsIn({ content }).get(organisation)?.name;
  return {
    name: nameOf(document, id) ?? "",
    organisation: textIn(name, locale)?.text ?? organisation,
    role,
  };
}

/** The fields by which somebody says who they are. All of them may stay empty. */
export function whoFields(
  session: Session,
  { name, organisation, role }: Told,
  locale: Locale,
): TemplateResult {
  const names = organisationNames(session, locale);
  return html`${dialogField(
    "name",
    msg("Nimi tai tehtävä (vapaaehtoinen)", { id: "workbook.who-name" }),
    name,
  )}
  ${organisationField(names, organisation)} ${roleField(role)}`;
}

/** What was filled in. */
export function toldIn(fields: FormData): Told {
  return {
    name: textOf(fields, "name"),
    organisation: textOf(fields, "organisation"),
    role: textOf(fields, "role"),
  };
}

/** What organisations are called that this document names, and others at hand. */
function organisationNames(
  session: Session,
  locale: Locale,
): readonly string[] {
  const content = contentOf(session.document);
  return organisationsFor({ content, session })
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

/** Says who the reader is, as far as they told; what they did not change stays as it was. */
export function introduce(
  session: Session,
  { name, organisation, role }: Told,
  locale: Locale,
): void {
  const { me, document } = session;
  const before = toldBy(document, me, locale);
  const row = `contributors/${me}`;
  const edits: Edit[] = [];
  if (organisation !== before.organisation) {
    const content = contentOf(document);
    const { id, edits: births } =
      organisation === ""
        ? { id: null, edits: [] }
        : organisationFor({ content, locale, session }, organisation);
    const target = `${row}/organisation`;
    edits.push(...births, { type: "set", target, value: id });
  }
  if (role !== before.role)
    edits.push({ type: "set", target: `${row}/role`, value: role || null });
  session.replace((now) => {
    const named =
      name === before.name ? now : withName(now, name, session.context());
    const all: Edit[] = [{ type: "add-row", target: row }, ...edits];
    return edits.length === 0
      ? named
      : applyEdits(named, all, session.context()).document;
  });
}

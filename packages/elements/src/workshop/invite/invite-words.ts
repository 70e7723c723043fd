import {
  contentOf,
  outlineOf,
  rowsOf,
  sectionsOf,
  type AskelmatDocument,
  type Invitation,
  type Json,
  type Section,
  type Template,
} from "@askelmat/core";
import { organisationsIn } from "../../elo-worksheet/organisations.js";
import { msg } from "../../locale/locale.js";
import { nameOf } from "../../session/people.js";
import { plainText } from "../../shared/text.js";

/** A part that somebody can be asked about: a section, a row, or a heading or dimension at the top. */
export interface Part {
  readonly id: string;
  readonly title: Json | undefined;
  /** Where it begins in a document. */
  readonly place: string;
}

/** What a template is made of, as far as people are asked about parts of it. */
export function partsOf(template: Template): readonly Part[] {
  if (template.kind === "worksheet-template")
    return sectionsOf(template).flatMap(partsIn);
  return outlineOf(template)
    .filter(({ depth }) => depth === 0)
    .map(({ item: { id, label: title } }) => ({
      id,
      title,
      place: `ratings/${id}`,
    }));
}

/** A section; one without a heading of its own is known by its questions. */
function partsIn(section: Section): readonly Part[] {
  const { id, title } = section;
  const questions = rowsOf(section, "rows").filter(({ label }) => label);
  return title === undefined && questions.length > 0
    ? questions.map((row) => ({
        id: row.id,
        title: row["label"],
        place: `${id}/${row.id}`,
      }))
    : [{ id, title, place: id }];
}

/** The parts an invitation asks about, in the template's order; empty when it asks about all. */
export function askedParts(
  { asked = [] }: Pick<Invitation, "asked">,
  template: Template,
): readonly Part[] {
  const wanted = new Set(asked);
  const known = partsOf(template).filter(({ id }) => wanted.has(id));
  const ids = new Set(known.map(({ id }) => id));
  // What the template at hand does not have, such as a row of its own, is named by its id.
  const others = asked.filter((id) => !ids.has(id));
  return [
    ...known,
    ...others.map((id) => ({ id, title: { und: id }, place: id })),
  ];
}

export function partTitle({ id, title }: Part): string {
  return plainText(title) || id;
}

/** What an organisation is called in a document; its id when nobody has named it. */
export function organisationIn(document: AskelmatDocument, id: string): string {
  const content = contentOf(document);
  return plainText(organisationsIn({ content }).get(id)?.name) || id;
}

/** Whom an invitation is for: `Kajaanin kaupunki`, `Aino`, or the role of somebody unnamed. */
export function inviteeWords(
  document: AskelmatDocument,
  { id, organisation, role }: Pick<Invitation, "id" | "organisation" | "role">,
): string {
  const named = [
    organisation === undefined ? "" : organisationIn(document, organisation),
    nameOf(document, id) ?? "",
  ].filter(Boolean);
  if (named.length > 0) return named.join(", ");
  return role === undefined
    ? msg("Nimeämätön vastaaja", { id: "invite.unnamed" })
    : roleWord(role);
}

/** A role in the work; a code that is none of ours stays as it is. */
export function roleWord(role: string): string {
  switch (role) {
    case "member":
      return msg("jäsen", { id: "workbook.who-member" });
    case "coordinator":
      return msg("koordinaattori", { id: "workbook.who-coordinator" });
    case "facilitator":
      return msg("vetäjä", { id: "workbook.who-facilitator" });
    default:
      return role;
  }
}

/** The name of a language, as the reader calls it. */
export function languageWord(language: string): string {
  switch (language) {
    case "fi":
      return msg("suomi", { id: "print.language-fi" });
    case "sv":
      return msg("ruotsi", { id: "print.language-sv" });
    case "en":
      return msg("englanti", { id: "print.language-en" });
    default:
      return language;
  }
}

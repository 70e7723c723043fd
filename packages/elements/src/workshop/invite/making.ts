import {
  contentOf,
  invitationEdits,
  listOrganisationEdits,
  newId,
  type Edit,
  type NamedOrganisation,
} from "@askelmat/core";
import { organisationFor } from "../../elo-worksheet/organisations.js";
import type { Locale } from "../../locale/locale.js";
import { withName } from "../../session/with-name.js";
import type { Session } from "../../session/session.js";
import type { NewInvitations } from "./new-dialog.js";

/**
 * Makes the invitations that somebody filled in, in one step that can be taken
 * back; each has an id of its own.
 *
 * @returns how many were made
 */
export function makeInvitations(
  session: Session,
  wanted: NewInvitations,
  suggested: readonly NamedOrganisation[],
  locale: Locale,
): number {
  const { document } = session;
  const { role, language, day: invited, asked } = wanted;
  const edits: Edit[] = [];
  const names = new Map<string, string>();
  let made = 0;
  const invite = (organisation?: string, name?: string) => {
    const id = newId("c");
    made++;
    if (name !== undefined) names.set(id, name);
    edits.push(
      ...invitationEdits({
        id,
        invited,
        language,
        role,
        ...(organisation !== undefined && { organisation }),
        ...(asked.length > 0 && { asked }),
      }),
    );
  };
  for (const id of wanted.organisations) {
    const listed = suggested.find((one) => one.id === id);
    if (listed) edits.push(...listOrganisationEdits(document, listed));
    invite(id);
  }
  for (const name of wanted.newOrganisations) {
    // One that is suggested under this name is that one.
    const known = suggested.find((one) => isCalled(one, name));
    if (known && wanted.organisations.includes(known.id)) continue;
    const content = contentOf(document);
    const { id, edits: births } = known
      ? { id: known.id, edits: listOrganisationEdits(document, known) }
      : organisationFor({ content, locale, session }, name);
    edits.push(...births);
    invite(id);
  }
  for (const name of wanted.people) invite(undefined, name);
  if (made === 0) return 0;
  session.edit(edits);
  session.replace((now) =>
    [...names].reduce(
      (named, [by, name]) =>
        withName(named, name, { ...session.context(), by }),
      now,
    ),
  );
  return made;
}

function isCalled({ name }: NamedOrganisation, wanted: string): boolean {
  const fold = (text: string) => text.trim().toLowerCase();
  return Object.values(name).some((one) => fold(one) === fold(wanted));
}

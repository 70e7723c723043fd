import { contentOf, isOwn, type AskelmatDocument } from "@askelmat/core";
import { rowsOf } from "../../session/people.js";

/** True for the id of somebody whom a document lists: a copy that names it as its holder was sent to them. */
export function isInvitedIn(
  document: AskelmatDocument,
  holder: string | undefined,
): holder is string {
  const listed = rowsOf(contentOf(document)["contributors"]);
  return typeof holder === "string" && listed.some(({ id }) => id === holder);
}

/** True for a copy in which its holder has not answered anything yet: it comes from the one who invited. */
export function isBlankInvitation(
  document: AskelmatDocument,
): document is AskelmatDocument & { readonly holder: string } {
  const { holder, entries, drafts = [] } = document;
  return (
    isInvitedIn(document, holder) &&
    ![...entries, ...drafts].some(
      ({ by, target }) => by === holder && isOwn(target),
    )
  );
}

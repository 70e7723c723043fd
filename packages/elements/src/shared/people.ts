import { html, type TemplateResult } from "lit";
import type { AskelmatDocument } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { nameOf } from "../session/people.js";
import type { Session } from "../session/session.js";

/** What somebody is called: the name given, else a short number of theirs. */
export function personName(document: AskelmatDocument, id: string): string {
  const short = id.replace(/^[a-z]-/, "").slice(0, 4);
  return (
    nameOf(document, id) ??
    msg(str`Vastaaja ${short}`, { id: "people.unnamed" })
  );
}

/** {@link personName}, with a word for the reader's own answers. */
export function personLabel(session: Session, id: string): string {
  const name = personName(session.document, id);
  return id === session.me
    ? msg(str`${name} (sinä)`, { id: "people.you" })
    : name;
}

/** One person's answer in a list of everyone's. */
export function personAnswer(
  session: Session,
  id: string,
  answer: unknown,
): TemplateResult {
  return html`<li class="answer">
    <span class="label small">${personLabel(session, id)}</span>
    <div>${answer}</div>
  </li>`;
}

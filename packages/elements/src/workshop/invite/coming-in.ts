import {
  coverageOf,
  idsOfInvitation,
  type AskelmatDocument,
  type Invitation,
  type Template,
} from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";

/** How far somebody who was invited has come. */
export interface Answered {
  /** Places they have said something at, that they do not know included. */
  readonly done: number;
  /** Places they are asked about. */
  readonly asked: number;
}

/** Looks up how far each invitation has come; the document is counted once. */
export function answeredIn(
  document: AskelmatDocument,
  template: Template,
): (invitation: Pick<Invitation, "id">) => Answered {
  const { people, total } = coverageOf(document, template);
  return ({ id }) => {
    const ids = new Set(idsOfInvitation(document, id));
    const line = people.find((one) => one.ids.some((other) => ids.has(other)));
    if (!line) return { done: 0, asked: total };
    const { answered, dontKnow, notMine, otherwise, empty } = line;
    const done = answered + dontKnow + notMine + otherwise;
    return { done, asked: done + empty };
  };
}

/** `Vastannut: 4/6` of an invitation, for the one who sent it. */
export function answeredWords({ done, asked }: Answered): string {
  if (done === 0) return msg("Ei vielä vastauksia", { id: "invite.nothing" });
  return done >= asked
    ? msg("Vastannut kaikkeen", { id: "invite.everything" })
    : msg(str`Vastannut: ${done}/${asked}`, { id: "invite.some" });
}

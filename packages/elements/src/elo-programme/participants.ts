import { html, nothing } from "lit";
import type { Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { findingsPaper, findingsUnder } from "./finding-words.js";
import { ROLE } from "./lists.js";
import { programmeNow } from "./programme-now.js";
import { participantRows } from "./rows.js";

/** Those who take part, by role; a name is not needed. */
export const participants: RecordSection = {
  id: "participants",
  title: () => msg("Osallistujat", { id: "programme.participants" }),
  hint: () =>
    msg("Rooli ja organisaatio riittävät. Nimeä ei tarvita.", {
      id: "programme.participants-hint",
    }),
  list: {
    ...participantRows,
    prefix: "pa",
    fields: [
      {
        id: "role",
        type: "code",
        lists: [ROLE],
        label: () => msg("Rooli", { id: "programme.role" }),
      },
      {
        id: "organisation",
        type: "organisation",
        label: () => msg("Organisaatio", { id: "programme.organisation" }),
      },
      {
        id: "name",
        type: "text",
        lines: "one",
        label: () =>
          msg("Nimi tai tunnus, jos tarvitaan", { id: "programme.name" }),
      },
      {
        id: "note",
        type: "text",
        lines: "one",
        label: () => msg("Huomautus", { id: "programme.note" }),
      },
    ],
    inName: ["role", "organisation"],
    add: () => msg("Lisää osallistuja", { id: "programme.add-participant" }),
    none: () =>
      msg("Ei vielä osallistujia.", { id: "programme.participants-none" }),
    fresh: (_view, target) => [
      { type: "set", target: `${target}/role`, value: "participant" },
    ],
    under: (view, row) => [
      doneNote(view, row),
      findingsUnder("participants")(view, row),
    ],
    underPaper: findingsPaper("participants"),
  },
};

/** `Tehtäviä tehty 2 / 3` */
function doneNote(view: RecordView, { id }: Row): unknown {
  const { progress } = programmeNow(view.session.document, view);
  const share = progress.participants.get(id);
  return share
    ? html`<p class="small quiet">
        ${msg(str`Tehtäviä tehty ${share.done} / ${share.all}`, {
          id: "programme.tasks-done",
        })}
      </p>`
    : nothing;
}

import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  encodeSegment,
  isThere,
  namedOrganisations,
  newId,
  offeredParticipants,
  organisationEdits,
  participantEdits,
  rowsOf,
  type Edit,
  type OfferedParticipant,
  type Row,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordList } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { nameOf } from "../session/people.js";
import { atHand } from "./at-hand.js";
import { ATTENDANCE, participantWords } from "./meeting-words.js";
import { withNames } from "./name-field.js";

/** How one adds participants: one by one, all who answer in the documents, one for each organisation. */
export function peopleAdding(view: RecordView, list: RecordList): unknown {
  if (!view.editable) return nothing;
  const hand = atHand(view);
  const { document } = view.session;
  const offered = offeredParticipants(document, hand.withPeople(view));
  const without = organisationsWithout(view);
  return html`<div class="line meeting-adding">
    <button @click=${() => view.work.addRow(view, list)}>
      ${workIcon("add")} ${list.add()}
    </button>
    ${
      offered.length > 0
        ? html`<button @click=${() => addOffered(view, offered)}>
            ${msg(str`Lisää asiakirjojen vastaajat (${offered.length})`, {
              id: "meeting.add-people",
            })}
          </button>`
        : nothing
    }
    ${
      without.length > 0
        ? html`<button @click=${() => addOrganisations(view, without)}>
            ${msg(str`Lisää puuttuvat organisaatiot (${without.length})`, {
              id: "meeting.add-organisations",
            })}
          </button>`
        : nothing
    }
  </div>`;
}

function addOffered(
  view: RecordView,
  offered: readonly OfferedParticipant[],
): void {
  const { session } = view;
  view.edit(participantEdits(session.document, offered));
  const names = offered.flatMap(({ id, from }) => {
    const name = nameOf(from, id);
    return name === undefined ? [] : [{ id, name }];
  });
  session.replace((document) => withNames(document, names));
  view.work.say(() => addedWords(offered.length));
}

const addedWords = (count: number): string =>
  count === 1
    ? msg("Yksi osallistuja lisätty", { id: "meeting.added-one" })
    : msg(str`${count} osallistujaa lisätty`, { id: "meeting.added" });

/** Organisations of the meeting, else those named at hand, that nobody comes from. */
function organisationsWithout(view: RecordView): readonly Row[] {
  const { content } = view;
  const named = rowsOf(content, "organisations");
  const date =
    typeof content["date"] === "string" ? content["date"] : undefined;
  const known: readonly Row[] =
    named.length > 0
      ? named
      : namedOrganisations(atHand(view).all, {
          ...(date !== undefined && { on: date }),
        }).map(({ from: _, ...row }): Row => ({ ...row }));
  const here = new Set(
    rowsOf(content, "participants").map(({ organisation }) => organisation),
  );
  return known.filter(({ id }) => !here.has(id));
}

function addOrganisations(view: RecordView, rows: readonly Row[]): void {
  const listed = new Set(
    rowsOf(contentOf(view.session.document), "organisations").map(
      ({ id }) => id,
    ),
  );
  view.edit(
    rows.flatMap((row): readonly Edit[] => {
      const target = `participants/${newId("c")}`;
      return [
        ...(listed.has(row.id) ? [] : organisationEdits(row)),
        { type: "add-row", target },
        { type: "set", target: `${target}/organisation`, value: row.id },
        { type: "set", target: `${target}/role`, value: "member" },
      ];
    }),
  );
  view.work.say(() => addedWords(rows.length));
}

/** Whether somebody was there: one press in the row's head. */
export function attendanceActs(view: RecordView, row: Row): unknown {
  if (!view.editable) return nothing;
  const target = `participants/${encodeSegment(row.id)}/attendance`;
  const who = participantWords(view, row, view.session.document);
  const button = (code: string, words: string): TemplateResult => {
    const isSo = row["attendance"] === code;
    const press = () =>
      view.edit([{ type: "set", target, value: isSo ? null : code }]);
    return html`<button aria-pressed=${isSo} @click=${press}>${words}</button>`;
  };
  return html`<span
    class="segments meeting-there"
    role="group"
    aria-label=${msg(str`Läsnäolo: ${who}`, { id: "meeting.attendance-of" })}
  >
    ${button("present", msg("Paikalla", { id: "meeting.present" }))}
    ${button("remote", msg("Etänä", { id: "meeting.remote" }))}
    ${button("absent", msg("Poissa", { id: "meeting.absent" }))}
  </span>`;
}

/** Whether somebody was there, in words: for those who only read, and where no button says it. */
export function attendanceRead(view: RecordView, row: Row): unknown {
  const { attendance } = row;
  const isPressed =
    view.editable && BUTTONS.some((code) => code === attendance);
  return isPressed || attendance === undefined
    ? nothing
    : html`<p class="small quiet meeting-attended">
        ${
          typeof attendance === "string"
            ? codeLabel(view, [ATTENDANCE], attendance)
            : JSON.stringify(attendance)
        }
      </p>`;
}

const BUTTONS = ["present", "remote", "absent"];

/** `Paikalla 8/9, 6 organisaatiosta.` */
export function presentView({ content }: RecordView): unknown {
  const people = rowsOf(content, "participants");
  const there = people.filter(({ attendance }) => isThere(attendance));
  if (there.length === 0) return nothing;
  const from = new Set(
    there.map(({ organisation }) => organisation).filter(Boolean),
  ).size;
  const count = `${there.length}/${people.length}`;
  return html`<p class="small quiet">
    ${
      from === 1
        ? msg(str`Paikalla ${count}, yhdestä organisaatiosta.`, {
            id: "meeting.there-one",
          })
        : msg(str`Paikalla ${count}, ${from} organisaatiosta.`, {
            id: "meeting.there",
          })
    }
  </p>`;
}

import { html, nothing } from "lit";
import {
  encodeSegment,
  isObject,
  member,
  rowsOf,
  type Edit,
  type Row,
} from "@askelmat/core";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import { personName } from "../shared/people.js";
import { atHand } from "./at-hand.js";
import { isTime, originOf, touchedName } from "./meeting-words.js";

/** A decision of the meeting's own: whose, and when. */
export function decidedNow(view: RecordView, target: string): readonly Edit[] {
  const { by, at } = view.session.context();
  return [
    { type: "set", target: `${target}/decidedBy`, value: by },
    { type: "set", target: `${target}/at`, value: at },
  ];
}

/** Who decided, when, where, on what it rests, and whether it still stands. */
export function decisionUnder(view: RecordView, row: Row): unknown {
  const parts = decisionFacts(view, row);
  const isReplaced =
    isObject(row["about"]) &&
    atHand(view).standing(view).get(row.id) === "replaced";
  return html`<p
      class="small quiet"
      data-place="decisions/${encodeSegment(row.id)}/about"
    >
      ${parts.join(" · ")}
    </p>
    ${
      isReplaced
        ? html`<p class="small notice warn">
            ${msg("Tätä on sittemmin muutettu asiakirjassa.", {
              id: "meeting.replaced",
            })}
          </p>`
        : nothing
    }`;
}

function decisionFacts(view: RecordView, row: Row): readonly string[] {
  const { at, decidedBy } = row;
  const origin = originOf(view.content, row);
  const basis = rowsOf(row, "basis").length;
  const by =
    typeof decidedBy === "string"
      ? personName(view.session.document, decidedBy)
      : "";
  return [
    isTime(at)
      ? `${formatDate(at)} ${formatTime(at)}`
      : at === undefined
        ? ""
        : JSON.stringify(at),
    by && msg(str`kirjasi ${by}`, { id: "meeting.noted-by" }),
    origin ? touchedName(origin) : elsewhere(row),
    basisWords(basis),
  ].filter(Boolean);
}

/** A decision about a document that is not among those of the meeting. */
function elsewhere(row: Row): string {
  return member(row, "about") === undefined
    ? ""
    : msg("muu asiakirja", { id: "meeting.elsewhere" });
}

/** How many answers a decision rests on. */
export function basisWords(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? msg("perustuu yhteen vastaukseen", { id: "meeting.basis-one" })
    : msg(str`perustuu ${count} vastaukseen`, { id: "meeting.basis" });
}

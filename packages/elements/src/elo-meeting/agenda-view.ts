import { html, nothing } from "lit";
import {
  agendaEdits,
  agendaLength,
  agendaTimes,
  rowsOf,
  type Row,
} from "@askelmat/core";
import { agendas } from "@askelmat/content/agendas.js";
import { msg, str } from "../locale/locale.js";
import type { RecordList } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { plainText } from "../shared/text.js";
import {
  clockWords,
  lengthWords,
  templateName,
  timesIn,
} from "./meeting-words.js";

/** The button that adds, and the ready agendas that can be taken over. */
export function agendaAdding(view: RecordView, list: RecordList): unknown {
  if (!view.editable) return nothing;
  const id = "meeting-ready-agenda";
  const take = (event: Event) => {
    const select = (event.currentTarget as HTMLElement)
      .closest(".meeting-ready")
      ?.querySelector("select");
    takeAgenda(view, select?.value ?? "");
  };
  return html`<div class="line meeting-adding">
      <button @click=${() => view.work.addRow(view, list)}>
        ${workIcon("add")} ${list.add()}
      </button>
    </div>
    <div class="meeting-ready">
      <label for=${id} class="label"
        >${msg("Valmis esityslista", { id: "meeting.ready" })}</label
      >
      <div class="line">
        <select id=${id}>
          ${agendas.map(
            (agenda) =>
              html`<option value=${agenda.id}>
                ${plainText(agenda.title)}
                (${lengthWords(agendaLength(agenda.agenda as readonly unknown[] as readonly Row[]))})
              </option>`,
          )}
        </select>
        <button @click=${take}>
          ${msg("Ota käyttöön", { id: "meeting.ready-take" })}
        </button>
      </div>
    </div>`;
}

function takeAgenda(view: RecordView, id: string): void {
  const ready = agendas.find((one) => one.id === id);
  if (!ready) return;
  const { document } = view.session;
  const languages = rowsOf(view.content, "languages").map((row) => row.id);
  const edits = agendaEdits(
    document,
    ready,
    languages.length > 0 ? languages : undefined,
  );
  if (edits.length > 0) view.edit(edits);
  const isNew = edits.length > 0;
  view.work.say(() =>
    isNew
      ? plainText(ready.note)
      : msg("Sen kohdat ovat jo esityslistalla", {
          id: "meeting.ready-already",
        }),
  );
}

/** When an item is, and what is worked on in it; above its name. */
export function agendaLine(view: RecordView, row: Row): unknown {
  const time = timesIn(view.content).get(row.id);
  const worked = templateName(row["template"]);
  if (time === undefined && worked === undefined) return nothing;
  return html`<p class="small quiet meeting-time">
    ${[time, worked].filter(Boolean).join(" · ")}
  </p>`;
}

/** How long it all takes, and when it ends; a word when that is not when the meeting ends. */
export function agendaSum({ content }: RecordView): unknown {
  const rows = rowsOf(content, "agenda");
  const length = lengthWords(agendaLength(rows));
  if (rows.length === 0) return nothing;
  const last = agendaTimes(content["start"], rows).at(-1)?.to;
  const { end } = content;
  const differs =
    last !== undefined && typeof end === "string" && end.slice(0, 5) !== last;
  return html`<p class="small ${differs ? "" : "quiet"}">
    ${
      last === undefined
        ? msg(
            str`Yhteensä ${length}. Kellonajat näkyvät, kun alku on merkitty.`,
            {
              id: "meeting.length",
            },
          )
        : msg(str`Yhteensä ${length}, päättyy klo ${clockWords(last)}.`, {
            id: "meeting.length-ends",
          })
    }
    ${
      differs
        ? msg(str`Tapaaminen on merkitty päättymään klo ${clockWords(end)}.`, {
            id: "meeting.length-differs",
          })
        : nothing
    }
  </p>`;
}

import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  encodeSegment,
  isLanguageMap,
  newId,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Json,
  type LanguageMap,
  type Row,
} from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import type { RecordList, RecordSection } from "../record/form.js";
import { birthEdits } from "../record/row-acts.js";
import { isDay } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import type { DialogContent } from "../shared/dialog.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { beginButton } from "./assignments.js";
import { documentsBeside } from "./at-hand.js";
import { findingsPaper, findingsUnder } from "./finding-words.js";
import { dayName, itemRows, participantRows } from "./rows.js";

/** The template of a participant's own notes. */
const NOTES = "https://w3id.org/askelmat/content/omat-muistiinpanot";

const list: RecordList = {
  id: "reflections",
  prefix: "n",
  named: "text",
  name: dayName,
  fields: [
    {
      id: "text",
      type: "text",
      label: () => msg("Pohdinta", { id: "programme.reflection-text" }),
    },
    {
      id: "date",
      type: "day",
      label: () => msg("Päivä", { id: "programme.date" }),
    },
    {
      id: "by",
      type: "row",
      of: participantRows,
      bare: true,
      label: () => msg("Kenen", { id: "programme.whose" }),
    },
    {
      id: "in",
      type: "row",
      of: itemRows,
      label: () => msg("Osuus", { id: "programme.item-of" }),
    },
  ],
  brief: ["date"],
  also: ["origin"],
  add: () => msg("Lisää pohdinta", { id: "programme.add-reflection" }),
  one: () => msg("pohdinta", { id: "programme.reflection" }),
  none: () =>
    msg("Kukaan ei ole vielä jakanut pohdintojaan.", {
      id: "programme.reflections-none",
    }),
  adding,
  under: findingsUnder("reflections"),
  underPaper: findingsPaper("reflections"),
};

/** What participants have chosen to share of notes that are otherwise their own. */
export const reflections: RecordSection = {
  id: "reflections",
  title: () => msg("Jaetut pohdinnat", { id: "programme.reflections" }),
  hint: () =>
    msg(
      "Omat muistiinpanosi ovat omassa asiakirjassaan tällä laitteella eivätkä lähde ohjelman mukana. Tähän tulee vain se, minkä itse jaat.",
      { id: "programme.reflections-hint" },
    ),
  list,
};

/** A sentence of one's notes that can be shared. */
interface Note {
  readonly document: AskelmatDocument;
  readonly row: string;
  readonly date?: string;
  readonly text: LanguageMap;
}

/** What the notes beside the programme hold, the newest first; what is shared already is left out. */
function notesAtHand(view: RecordView): readonly Note[] {
  const shared = new Set(
    rowsOf(view.content, list.id).map(({ origin }) => keyOf(origin)),
  );
  return documentsBeside(view)
    .filter(isNotes)
    .flatMap((document) => notesIn(document))
    .filter(({ document, row }) => !shared.has(`${document.id} ${row}`))
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

function isNotes(document: AskelmatDocument): boolean {
  const { template } = contentOf(document) as { template?: Json };
  return JSON.stringify(template ?? "").includes(`"${NOTES}"`);
}

function notesIn(document: AskelmatDocument): readonly Note[] {
  const content = contentOf(document);
  return [content, ...(content.own ?? [])].flatMap((view) =>
    rowsOf(view, "notes").flatMap((row) =>
      ["learnt", "change", "question"].flatMap((field): Note[] => {
        const text = row[field];
        return isLanguageMap(text)
          ? [
              {
                document,
                row: `notes/${encodeSegment(row.id)}/${field}`,
                ...(isDay(row["date"]) && { date: row["date"] }),
                text: text as LanguageMap,
              },
            ]
          : [];
      }),
    ),
  );
}

function keyOf(origin: Json | undefined): string {
  const { document, row } = (origin ?? {}) as Record<string, unknown>;
  return `${String(document)} ${String(row)}`;
}

function adding(view: RecordView): TemplateResult {
  return html`<div class="line no-print">
    <button @click=${() => view.work.addRow(view, list)}>
      ${workIcon("add")} ${list.add()}
    </button>
    ${
      notesAtHand(view).length > 0
        ? html`<button @click=${() => view.work.ask(() => shareDialog(view))}>
            ${msg("Jaa omista muistiinpanoista", { id: "programme.share-note" })}
          </button>`
        : nothing
    }
    ${beginButton(
      view,
      NOTES,
      msg("Aloita omat muistiinpanot", { id: "programme.begin-notes" }),
      msg("Omat muistiinpanot", { id: "programme.own-notes" }),
    )}
  </div>`;
}

function shareDialog(view: RecordView): DialogContent {
  const notes = notesAtHand(view);
  const title = msg("Jaa omista muistiinpanoista", {
    id: "programme.share-note",
  });
  return {
    title,
    body: html`<div class="fields take">
      <p>
        ${msg("Valitse, minkä jaat ohjelman muille. Muu jää vain sinulle.", {
          id: "programme.share-what",
        })}
      </p>
      ${notes.map(
        ({ date, text }, index) =>
          html`<label class="choice"
            ><input type="checkbox" name="note" value=${index} />
            <span
              ><span class="text-read" dir="auto">${plainText(text)}</span> ${
                date
                  ? html`<span class="small quiet">${formatDate(date)}</span>`
                  : nothing
              }</span
            ></label
          >`,
      )}
    </div>`,
    confirm: msg("Jaa valitut", { id: "programme.share-do" }),
    onConfirm: (fields) => {
      const chosen = fields.getAll("note").map(Number);
      share(
        view,
        notes.filter((_, index) => chosen.includes(index)),
      );
    },
  };
}

function share(view: RecordView, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  let rows: readonly Row[] = rowsOf(view.content, list.id);
  const edits = notes.flatMap(({ document, row, date, text }): Edit[] => {
    const id = newId(list.prefix);
    const target = `${list.id}/${id}`;
    const born = birthEdits(
      { content: { ...view.content, [list.id]: rows } },
      list,
      id,
    );
    rows = [...rows, { id, position: positionIn(born) }];
    return [
      ...born,
      ...Object.entries(text).map(([lang, value]): Edit => ({
        type: "set",
        target: `${target}/text@${lang}`,
        value,
      })),
      ...(date === undefined
        ? []
        : [{ type: "set" as const, target: `${target}/date`, value: date }]),
      {
        type: "set",
        target: `${target}/origin`,
        value: { document: document.id, row },
      },
    ];
  });
  view.edit(edits);
  view.work.say(() => msg("Jaettu.", { id: "programme.shared" }));
}

function positionIn(edits: readonly Edit[]): string {
  const moved = edits.findLast((edit) => edit.type === "move-row");
  return moved && "position" in moved ? String(moved.position) : "";
}

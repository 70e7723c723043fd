import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  contentOf,
  liftableFrom,
  liftStatementEdits,
  newId,
  textIn,
  type AskelmatDocument,
  type Liftable,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordView } from "../record/view.js";
import type { DialogContent } from "../shared/dialog.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { documentsFor } from "../record/at-hand.js";

const TEMPLATE = "https://w3id.org/askelmat/content/tyotapa-1";
const SORTS = ["https://w3id.org/askelmat/codelists/statement-sort"];

/** A worksheet at hand, and what can be taken over from it. */
interface Source {
  readonly worksheet: AskelmatDocument;
  readonly things: readonly Liftable[];
}

/** The way to take over what has been agreed in Työtapa 1; nothing when there is no such document at hand. */
export function liftButton(view: RecordView): unknown {
  if (!view.editable || worksheetsFor(view).length === 0) return nothing;
  return html`<div class="no-print">
    <button @click=${() => view.work.ask(() => liftDialog(view))}>
      ${workIcon("merge")} ${msg("Tuo Työtapa 1:stä", { id: "group.lift" })}
    </button>
  </div>`;
}

function worksheetsFor({ session }: RecordView): readonly AskelmatDocument[] {
  return documentsFor(session).filter(
    (document) => templateOf(document)?.id === TEMPLATE,
  );
}

function liftDialog(view: RecordView): DialogContent {
  const group = view.session.document;
  const sources = worksheetsFor(view).map((worksheet): Source => ({
    worksheet,
    things: liftableFrom(worksheet, group),
  }));
  const found = sources.filter(({ things }) => things.length > 0);
  const title = msg("Tuo Työtapa 1:stä", { id: "group.lift" });
  if (found.length === 0)
    return {
      title,
      body: msg(
        "Työtapa 1:ssä ei ole vielä yhteistä näkemystä. Sopikaa siitä ensin lomakkeella ja tulkaa sitten takaisin.",
        { id: "group.lift-none" },
      ),
    };
  return {
    title,
    body: html`<div class="fields lift">
      <p>
        ${msg(
          "Valitse, mitä ryhmä ottaa omakseen. Sanamuoto kulkee mukana ja muistaa, mistä se tuli.",
          { id: "group.lift-what" },
        )}
      </p>
      ${found.map((source, index) => sourceView(view, source, index))}
    </div>`,
    confirm: msg("Tuo valitut", { id: "group.lift-do" }),
    onConfirm: (fields) => take(view, found, fields.getAll("lift")),
  };
}

function sourceView(
  view: RecordView,
  { worksheet, things }: Source,
  index: number,
): TemplateResult {
  const { title, period } = contentOf(worksheet);
  const name =
    plainText(title) || plainText(templateOf(worksheet)?.content["title"]);
  return html`<fieldset>
    <legend class="label">
      ${[name, typeof period === "string" ? period : ""].filter(Boolean).join(", ")}
    </legend>
    ${things.map((thing, at) => thingView(view, thing, `${index} ${at}`))}
  </fieldset>`;
}

function thingView(
  view: RecordView,
  { sort, text, standing }: Liftable,
  value: string,
): TemplateResult {
  const shown = textIn(text, view.locale);
  const isHere = standing === "same";
  return html`<label class="choice">
    <input
      type="checkbox"
      name="lift"
      value=${value}
      ?disabled=${isHere}
      ?checked=${!isHere && sort !== "principle"}
    />
    <span
      ><b>${codeLabel(view, SORTS, sort)}</b>
      <span class="text-read" lang=${ifDefined(shown?.lang)} dir="auto"
        >${shown?.text}</span
      >
      ${
        isHere
          ? html`<span class="small quiet"
              >${msg("Ryhmällä on tämä jo näillä sanoilla.", {
                id: "group.lift-same",
              })}</span
            >`
          : standing === "changed"
            ? html`<span class="small quiet"
                >${msg("Aiempi sanamuoto jää näkyviin tämän alle.", {
                  id: "group.lift-changed",
                })}</span
              >`
            : nothing
      }</span
    >
  </label>`;
}

function take(
  view: RecordView,
  sources: readonly Source[],
  chosen: readonly FormDataEntryValue[],
): void {
  const { session, work } = view;
  const edits = sources.flatMap(({ worksheet, things }, index) => {
    const wanted = things.filter((_, at) => chosen.includes(`${index} ${at}`));
    return liftStatementEdits(session.document, worksheet, wanted, () =>
      newId("s"),
    );
  });
  if (edits.length === 0) return;
  view.edit(edits);
  const count = edits.filter(({ type }) => type === "add-row").length;
  work.say(() =>
    count === 1
      ? msg("Tuotu yksi asia", { id: "group.lifted-one" })
      : msg(str`Tuotu ${count} asiaa`, { id: "group.lifted" }),
  );
}

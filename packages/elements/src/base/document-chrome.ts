import { html, nothing, type TemplateResult } from "lit";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import type { SaveState } from "../session/session.js";
import { icon } from "../shared/icons.js";
import { personName } from "../shared/people.js";
import { localText } from "../shared/text.js";
import { actsView } from "./acts-view.js";
import type { DocumentElement } from "./document-element.js";
import type { Mode, View } from "./view.js";

/** The heading of a tool: title, whose answers, how far, undo and redo. */
export function headView(
  tool: DocumentElement,
  view: View,
  title: unknown,
  progress: string,
): TemplateResult {
  return html`<div class="head">
    ${title}
    <div class="line no-print">
      ${modeSwitch(tool, view)} ${view.editable ? undoButtons(tool) : nothing}
      <span class="grow"></span>
      ${progress ? html`<span class="quiet small">${progress}</span>` : nothing}
    </div>
    <div class="line">
      ${view.editable ? whoLine(tool, view) : nothing}
      ${view.mode === "print" ? nothing : actsView(tool)}
    </div>
  </div>`;
}

/** Whose answers are edited: a switch where the reader may choose. */
export function modeSwitch(tool: DocumentElement, view: View): unknown {
  if (tool.mode || tool.readonly || !view.editable) return nothing;
  const button = (mode: Mode, word: string) =>
    html`<button
      aria-pressed=${view.mode === mode}
      @click=${() => tool.switchMode(mode)}
    >
      ${word}
    </button>`;
  return html`<div
    class="segments"
    role="group"
    aria-label=${msg("Kenen vastauksia muutetaan", { id: "mode.name" })}
  >
    ${button("fill", msg("Omat vastaukset", { id: "mode.fill" }))}
    ${button("agree", msg("Yhteinen näkemys", { id: "mode.agree" }))}
  </div>`;
}

/** Undo and redo, by mouse and touch. */
export function undoButtons(tool: DocumentElement): TemplateResult {
  const undo = msg("Kumoa", { id: "undo" });
  const redo = msg("Tee uudelleen", { id: "redo" });
  return html`<span
    ><button
      class="icon"
      aria-label=${undo}
      title="${undo} (Ctrl+Z)"
      ?disabled=${!tool.session?.canUndo}
      @click=${() => tool.undo()}
    >
      ${icon("undo")}</button
    ><button
      class="icon"
      aria-label=${redo}
      title="${redo} (Ctrl+Y)"
      ?disabled=${!tool.session?.canRedo}
      @click=${() => tool.redo()}
    >
      ${icon("redo")}
    </button></span
  >`;
}

function whoLine(tool: DocumentElement, { session }: View): TemplateResult {
  const name = personName(session.document, session.me);
  return html`<div class="line small no-print">
    <span
      >${icon("person")}
      ${msg(str`Vastaat nimellä: ${name}`, { id: "who.line" })}</span
    >
    <button class="plain" @click=${() => tool.askName()}>
      ${msg("Vaihda nimi", { id: "who.change" })}
    </button>
  </div>`;
}

/** The foot of a tool: whether the work is safe, and what can be done about it. */
export function footView(
  tool: DocumentElement,
  save: SaveState,
): TemplateResult {
  return html`<div class="foot no-print">
    ${saveView(tool, save)}
    ${
      tool.submit
        ? html`<div>
            <button class="primary" @click=${() => void tool.finish()}>
              ${icon("check")} ${msg("Valmis", { id: "submit" })}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function saveView(tool: DocumentElement, save: SaveState): unknown {
  const offer = html`<button @click=${() => tool.download()}>
    ${icon("download")} ${msg("Lataa tiedosto", { id: "save.download" })}
  </button>`;
  switch (save.state) {
    case "host":
      return nothing;
    case "failed":
      return html`<div class="notice error" role="alert">
        <p>
          <b>${msg("Ei tallennettu.", { id: "save.failed" })}</b>
          ${problemWords(save.problem)}
          ${msg(
            "Vastaukset ovat yhä tällä sivulla: lataa ne tiedostona talteen.",
            {
              id: "save.failed-safe",
            },
          )}
        </p>
        ${offer}
      </div>`;
    case "memory":
      return html`<div class="notice warn">
        <p>
          ${msg(
            "Tämä selain ei salli tallentamista. Vastaukset ovat vain tällä sivulla ja katoavat, kun se suljetaan.",
            { id: "save.memory" },
          )}
        </p>
        ${offer}
      </div>`;
    default:
      return html`<div class="line small">
        <span class="save" data-state=${save.state}>${saveWords(save)}</span>
        ${
          save.state === "saved"
            ? html`<button class="plain" @click=${() => tool.askForget()}>
                ${msg("Poista tältä laitteelta", { id: "forget" })}
              </button>`
            : nothing
        }
      </div>`;
  }
}

/** The save line in words. */
export function saveWords(save: SaveState): string {
  if (save.state === "saving")
    return msg("Tallennetaan tälle laitteelle…", { id: "save.saving" });
  if (save.state !== "saved")
    return msg("Vastaukset tallentuvat tälle laitteelle, kun alat vastata.", {
      id: "save.idle",
    });
  if (save.at === undefined)
    return msg("Tallennettu tälle laitteelle", { id: "save.saved" });
  const today = formatDate(save.at) === formatDate(new Date());
  const time = formatTime(save.at);
  const at = today ? time : `${formatDate(save.at)} ${time}`;
  return msg(str`Tallennettu tälle laitteelle ${at}`, { id: "save.saved-at" });
}

/** The title of a document: its own, else its template's. */
export function titleView({ content, template }: View): unknown {
  return localText(content["title"] ?? template.content["title"]);
}

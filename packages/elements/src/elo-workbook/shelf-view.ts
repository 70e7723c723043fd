import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { icon } from "../shared/icons.js";
import { workIcon } from "../shared/work-icons.js";
import { plainText } from "../shared/text.js";
import { removeDialog, removeExampleDialog } from "./dialogs.js";
import { aboutWords, nameText } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { filePicker } from "./file-picker.js";
import type { Line } from "./library.js";
import { toolsView } from "./tools-view.js";

/** The first screen: what this is, what is on this device, and how to begin. */
export function shelfView(
  workbook: EloWorkbook,
  lines: readonly Line[],
): TemplateResult {
  return html`<div
    class="screen shelf"
    tabindex="-1"
    role="group"
    aria-labelledby="shelf-title"
  >
    <div class="intro">
      <h2 id="shelf-title">
        ${msg("Alueellisen ELO-yhteistyön askelmia", { id: "workbook.title" })}
      </h2>
      <p>
        ${msg(
          "Työkirja alueellisen elinikäisen ohjauksen ryhmälle: neljä työpohjaa ja kehittymismatriisi. Vastaukset pysyvät tällä laitteella ja kulkevat muille tiedostoina, jotka viet itse.",
          { id: "workbook.intro" },
        )}
      </p>
    </div>
    ${lines.length > 0 ? documentsView(workbook, lines) : nothing}
    ${toolsView(workbook)} ${bringView(workbook, lines)}
  </div>`;
}

function documentsView(
  workbook: EloWorkbook,
  lines: readonly Line[],
): TemplateResult {
  const hasExample = lines.some((line) => line.isExample);
  return html`<section class="documents" aria-labelledby="documents-title">
    <div class="line heading">
      <h3 id="documents-title" tabindex="-1">
        ${msg("Asiakirjat tällä laitteella", { id: "workbook.documents" })}
      </h3>
      ${
        lines.some(({ kind }) => kind === "meeting")
          ? html`<button
              class="plain"
              aria-haspopup="dialog"
              @click=${() => void workbook.desk.part(import("../workshop/meeting/archive.js"), (archive) => archive.showArchive(workbook))}
            >
              ${msg("Tapaamiset vuosittain", { id: "workbook.archive" })}
            </button>`
          : nothing
      }
      ${
        lines.some(({ kind }) => kind === "practice")
          ? html`<button
              class="plain"
              aria-haspopup="dialog"
              @click=${() => void workbook.desk.part(import("../deeds/practices/collection.js"), (practices) => practices.showCollection(workbook))}
            >
              ${msg("Hyvät käytännöt", { id: "workbook.practices" })}
            </button>`
          : nothing
      }
      ${
        lines.length > 1
          ? html`<button
              class="plain push"
              @click=${() => void workbook.desk.giveAll()}
            >
              ${icon("download")}
              ${msg("Vie kaikki tiedostoon", { id: "workbook.export-all" })}
            </button>`
          : nothing
      }
      ${
        hasExample
          ? html`<button
              class="plain ${lines.length > 1 ? "" : "push"}"
              @click=${() => askRemoveExample(workbook)}
            >
              ${msg("Poista esimerkki", { id: "workbook.example-remove-do" })}
            </button>`
          : nothing
      }
    </div>
    ${workbook.promises?.()}
    <ul class="rows">
      ${repeat(
        lines,
        ({ id }) => id,
        (line) => lineView(workbook, line),
      )}
    </ul>
  </section>`;
}

function lineView(workbook: EloWorkbook, line: Line): TemplateResult {
  const { id, group, period } = line;
  const title = titleOf(line);
  const about = aboutWords(group, period);
  return html`<li>
    <div class="what">
      <button
        class="link"
        data-document=${id}
        @click=${() => void workbook.show(id)}
      >
        ${line.title === undefined ? title : nameText(line.title)}
      </button>
      ${
        line.isExample
          ? html`<span class="tag small"
              >${msg("esimerkki", { id: "workbook.example-tag" })}</span
            >`
          : nothing
      }
      ${about === nothing ? nothing : html`<div>${about}</div>`}
      <div class="small quiet">${filledWords(line)}</div>
      <div class="small quiet">${savedWords(line)}</div>
    </div>
    <div class="line acts">
      <button
        class="plain"
        aria-label="${msg("Vie tiedostoon", { id: "workbook.export" })}: ${title}"
        @click=${() => void workbook.desk.give(id)}
      >
        ${icon("download")} ${msg("Vie tiedostoon", { id: "workbook.export" })}
      </button>
      <button
        class="plain"
        aria-label="${msg("Poista", { id: "workbook.delete" })}: ${title}"
        @click=${() => askRemove(workbook, line)}
      >
        ${workIcon("bin")} ${msg("Poista", { id: "workbook.delete" })}
      </button>
    </div>
  </li>`;
}

function titleOf({ title }: Line): string {
  return (
    plainText(title) ||
    msg("Asiakirja, jonka pohjaa ei ole", { id: "workbook.untitled" })
  );
}

/** How far a document is filled: `Omat vastaukset 3/6 · yhteiset 2/6 · 9 vastaajaa`. */
function filledWords({ filled }: Line): string {
  if (!filled) return "";
  const { people, open, mine, shared } = filled;
  const words: string[] = [];
  if (mine) {
    const done = `${mine.answered}/${mine.total}`;
    words.push(msg(str`omat vastaukset ${done}`, { id: "workbook.mine" }));
  }
  if (shared) {
    const done = `${shared.answered}/${shared.total}`;
    words.push(msg(str`yhteiset ${done}`, { id: "workbook.shared" }));
  }
  if (people === 1)
    words.push(msg("yksi vastaaja", { id: "workbook.people-one" }));
  else if (people > 1)
    words.push(msg(str`${people} vastaajaa`, { id: "workbook.people" }));
  if (open === 1)
    words.push(msg("yksi avoin kohta", { id: "workbook.open-one" }));
  else if (open > 1)
    words.push(msg(str`${open} avointa kohtaa`, { id: "workbook.open" }));
  const text = words.join(" · ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function savedWords({ savedAt, isPassing }: Line): string {
  if (isPassing)
    return msg("Vain tällä sivulla: häviää, kun sivu suljetaan.", {
      id: "workbook.passing",
    });
  if (savedAt === undefined)
    return msg("Ei vielä tallennettu: tallentuu, kun siihen vastataan.", {
      id: "workbook.unsaved",
    });
  const at = `${formatDate(savedAt)} ${formatTime(savedAt)}`;
  return msg(str`Tallennettu ${at}`, { id: "workbook.saved" });
}

function bringView(
  workbook: EloWorkbook,
  lines: readonly Line[],
): TemplateResult {
  const hasExample = lines.some((line) => line.isExample);
  return html`<section aria-labelledby="bring-title">
    <h3 id="bring-title">
      ${msg("Jatka tiedostosta tai tutustu", { id: "workbook.bring" })}
    </h3>
    <div class="line bring">
      ${filePicker(
        msg("Avaa tiedosto", { id: "workbook.open-file" }),
        (files) => void workbook.desk.take(files),
        { icon: workIcon("open") },
      )}
      <button
        @click=${() => void workbook.desk.links((links) => links.askForLink(workbook))}
      >
        ${msg("Liitä linkki", { id: "workbook.paste-link" })}
      </button>
      ${
        hasExample
          ? nothing
          : html`<button @click=${() => void workbook.acts.addExample()}>
              ${workIcon("add")}
              ${msg("Lataa esimerkki", { id: "workbook.example" })}
            </button>`
      }
    </div>
    <p class="small quiet hint">
      ${msg("Tiedoston voi myös vetää tälle sivulle.", {
        id: "workbook.drop-hint",
      })}
      ${
        hasExample
          ? nothing
          : msg(
              "Esimerkki on keksitty alue: seitsemän organisaatiota, yhdeksän vastaajaa ja kaksi vuotta.",
              { id: "workbook.example-what" },
            )
      }
    </p>
  </section>`;
}

function askRemove(workbook: EloWorkbook, line: Line): void {
  workbook.ask(() =>
    removeDialog(
      titleOf(line),
      () => void workbook.desk.give(line.id),
      () => void workbook.acts.delete([line.id]),
    ),
  );
}

function askRemoveExample(workbook: EloWorkbook): void {
  const lines = (workbook.lines ?? []).filter((line) => line.isExample);
  const remove = () => void workbook.acts.delete(lines.map(({ id }) => id));
  workbook.ask(() => removeExampleDialog(lines, remove));
}

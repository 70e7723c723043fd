import { html, nothing, type TemplateResult } from "lit";
import type { AskelmatDocument, WorkshopNote } from "@askelmat/core";
import { filePicker } from "../elo-workbook/file-picker.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { personName } from "../shared/people.js";
import { workIcon } from "../shared/work-icons.js";
import type { FileLine, Outcome } from "./intake.js";
import type { MergeWork } from "./merge-work.js";
import { offeredView } from "./offered-erasure.js";
import { waysBelow, waysView } from "./ways-view.js";

/** How files come in: by picking, by dropping, a folder at once. */
export function pickersView(work: MergeWork, primary = false): TemplateResult {
  const take = (files: readonly File[]) => void work.intake.take(files);
  return html`<div class="line pickers no-print">
      ${filePicker(msg("Valitse tiedostot", { id: "merge.pick" }), take, {
        icon: workIcon("open"),
        primary,
      })}
      <span class="folder"
        >${filePicker(
          msg("Valitse kansio", { id: "merge.pick-folder" }),
          take,
          {
            folder: true,
          },
        )}</span
      >
      ${waysView(work)}
      <span class="small quiet drop"
        >${msg("tai pudota tiedostot tähän", { id: "merge.drop" })}</span
      >
    </div>
    ${waysBelow(work)}`;
}

/** How far the reading is, with a button that stops it. */
export function progressView({ intake }: MergeWork): unknown {
  const { progress } = intake;
  if (!progress) return nothing;
  const { done, of } = progress;
  const words = msg(str`Luettu ${done}/${of} tiedostoa`, {
    id: "merge.progress",
  });
  return html`<div class="line reading no-print">
    <progress max=${of} .value=${done} aria-label=${words}></progress>
    <span>${words}</span>
    <button @click=${() => intake.cancel()}>
      ${msg("Keskeytä", { id: "merge.cancel" })}
    </button>
  </div>`;
}

/** Files that somebody must do something about. */
const TROUBLE: ReadonlySet<Outcome> = new Set([
  "other-document",
  "other-template",
  "bad",
  "left",
]);

/** Problems that the outcome has told already. */
const TOLD: ReadonlySet<string> = new Set([
  "merge-other-document",
  "merge-other-kind",
]);

/** Every file with what came of it: those in trouble at sight, the rest in a list that opens. */
export function filesView(
  work: MergeWork,
  document?: AskelmatDocument,
): TemplateResult | typeof nothing {
  const { lines, isCut } = work.intake;
  if (lines.length === 0) return nothing;
  const isTrouble = (line: FileLine) =>
    TROUBLE.has(line.outcome) ||
    line.notes.length + line.problems.length + line.offeredErasure.length > 0;
  const trouble = lines.filter(isTrouble);
  const strangers = lines.filter(({ outcome }) => outcome === "stranger");
  const fine = lines.filter(
    (line) => !isTrouble(line) && !strangers.includes(line),
  );
  const list = (some: readonly FileLine[]) =>
    html`<ul>
      ${some.map((line) => lineView(work, line, document))}
    </ul>`;
  const count = fine.length;
  return html`<div class="files no-print">
    <p><b>${summaryWords(lines)}</b></p>
    ${
      isCut
        ? html`<p>
            ${msg("Keskeytit lukemisen. Jo luetut vastaukset ovat mukana.", {
              id: "merge.cut",
            })}
          </p>`
        : nothing
    }
    ${trouble.length > 0 ? list(trouble) : nothing} ${strangersView(strangers)}
    ${
      count === 0
        ? nothing
        : count <= 3 && trouble.length === 0
          ? list(fine)
          : html`<details>
              <summary>
                ${msg(str`Mukaan luetut tiedostot (${count})`, {
                  id: "merge.fine",
                })}
              </summary>
              ${list(fine)}
            </details>`
    }
  </div>`;
}

/** What only lay in the same folder, by name. */
function strangersView(lines: readonly FileLine[]): unknown {
  if (lines.length === 0) return nothing;
  const names = formatList(lines.map(({ name }) => name));
  return html`<details ?open=${lines.length <= 3}>
    <summary>
      ${msg(str`Muita kuin Askelmat-tiedostoja (${lines.length})`, {
        id: "merge.strangers",
      })}
    </summary>
    <p>
      ${msg(str`Näitä ei otettu mukaan: ${names}.`, {
        id: "merge.strangers-names",
      })}
    </p>
  </details>`;
}

/** What came of them all, counted. */
export function summaryWords(lines: readonly FileLine[]): string {
  const count = (...outcomes: readonly Outcome[]) =>
    lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const all = lines.length;
  const added = count("first", "new", "more");
  const nothingNew = count("same", "older");
  const out = count("other-document", "other-template", "bad");
  const left = count("left");
  const strangers = count("stranger");
  return `${[
    all === 1
      ? msg("Yksi tiedosto", { id: "merge.files-one" })
      : msg(str`${all} tiedostoa`, { id: "merge.files" }),
    [
      added && msg(str`uutta ${added}`, { id: "merge.sum-new" }),
      nothingNew && msg(str`ei uutta ${nothingNew}`, { id: "merge.sum-same" }),
      out && msg(str`ei mukana ${out}`, { id: "merge.sum-out" }),
      strangers && msg(str`muita ${strangers}`, { id: "merge.sum-strangers" }),
      left && msg(str`lukematta ${left}`, { id: "merge.sum-left" }),
    ]
      .filter(Boolean)
      .join(", "),
  ].join(": ")}.`;
}

function lineView(
  work: MergeWork,
  line: FileLine,
  document: AskelmatDocument | undefined,
): TemplateResult {
  const { name, outcome, problems, notes } = line;
  return html`<li data-outcome=${outcome}>
    <b>${name}</b>
    <span>${outcomeWords(line, document)}</span>
    ${problems
      .filter(({ code }) => !TOLD.has(code))
      .map((problem) => html`<span>${problemWords(problem)}</span>`)}
    ${notes.map((note) => html`<span>${noteWords(work, note, document)}</span>`)}
    ${offeredView(work, line, document)}
    ${
      outcome === "other-document" && work.mayTake
        ? html`<button @click=${() => void work.intake.adopt(line)}>
            ${msg("Ota vastaukset silti mukaan", { id: "merge.adopt" })}
          </button>`
        : nothing
    }
  </li>`;
}

/** What came of a file, and what to do about it. */
export function outcomeWords(
  { outcome, by, newcomers, goingOn }: FileLine,
  document: AskelmatDocument | undefined,
): string {
  const namesOf = (people: readonly string[]) =>
    document ? formatList(people.map((id) => personName(document, id))) : "";
  switch (outcome) {
    case "first": {
      const names = namesOf(by);
      return names
        ? msg(str`Tästä tiedostosta alkoi yhdistäminen. Vastaajat: ${names}.`, {
            id: "merge.out-first",
          })
        : msg(
            "Tästä tiedostosta alkoi yhdistäminen. Siinä ei ole vielä vastauksia.",
            { id: "merge.out-first-blank" },
          );
    }
    case "new":
      return [
        newWords(newcomers.length, namesOf(newcomers)),
        moreWords(namesOf(goingOn)),
      ]
        .filter(Boolean)
        .join(" ");
    case "more":
      return (
        moreWords(namesOf(goingOn)) ||
        msg("Lisää yhteisiä merkintöjä.", { id: "merge.out-more-shared" })
      );
    case "same":
      return msg("Sama uudelleen: kaikki oli jo mukana.", {
        id: "merge.out-same",
      });
    case "older":
      return msg(
        "Vanhempi kopio: uudemmat vastaukset ovat jo mukana, eikä mikään muuttunut.",
        { id: "merge.out-older" },
      );
    case "other-document":
      return msg(
        "Eri asiakirja, joten vastauksia ei otettu mukaan. Jos vastaaja on aloittanut oman lomakkeen samasta pohjasta, voit ottaa vastaukset mukaan.",
        { id: "merge.out-other-document" },
      );
    case "other-template":
      return msg(
        "Eri työpohja kuin tässä, joten vastauksia ei otettu mukaan. Avaa tiedosto erikseen tai pyydä vastaukset oikealla pohjalla.",
        { id: "merge.out-other-template" },
      );
    case "bad":
      return msg("Ei otettu mukaan. Muut vastaukset ovat tallella.", {
        id: "merge.out-bad",
      });
    case "stranger":
      return msg("Ei Askelmat-tiedosto.", { id: "merge.out-stranger" });
    case "left":
      return msg(
        "Ei luettu, koska keskeytit. Valitse tiedosto uudelleen, kun haluat jatkaa.",
        { id: "merge.out-left" },
      );
  }
}

function newWords(count: number, names: string): string {
  return count > 1
    ? msg(str`Uusia vastaajia: ${names}.`, { id: "merge.out-new-many" })
    : msg(str`Uusi vastaaja: ${names}.`, { id: "merge.out-new" });
}

function moreWords(names: string): string {
  return (
    names && msg(str`Lisää vastauksia: ${names}.`, { id: "merge.out-more" })
  );
}

/** What a person should hear about a file that was taken in. */
function noteWords(
  work: MergeWork,
  note: WorkshopNote,
  document: AskelmatDocument | undefined,
): string {
  const name = document && "by" in note ? personName(document, note.by) : "";
  switch (note.note) {
    case "other-version": {
      const { version, here } = note;
      return msg(
        str`Täytetty pohjan versiolla ${version}, täällä on ${here}. Vastaukset, joita tämä pohja ei kysy, ovat omina kohtinaan.`,
        { id: "merge.note-version" },
      );
    }
    case "answers-differ": {
      const place = work.placeName(note.target) ?? note.target;
      return msg(
        str`${name} on vastannut kahdella tavalla kohtaan ${place}. Molemmat ovat mukana. Kysy, kumpi pätee.`,
        { id: "merge.note-differ" },
      );
    }
    case "no-role":
      return msg(
        str`${name} ei ole kertonut rooliaan. Vastaukset ovat mukana.`,
        { id: "merge.note-role" },
      );
    case "no-organisation":
      return msg(
        str`${name} ei ole kertonut organisaatiotaan. Vastaukset ovat mukana.`,
        { id: "merge.note-organisation" },
      );
    case "organisation-unknown":
      return msg(
        str`Vastaajan ${name} organisaatiota ei ole luettelossa. Vastaukset ovat mukana.`,
        { id: "merge.note-unknown" },
      );
    case "adopted":
      return msg(
        "Omat vastaukset otettiin mukaan toisesta asiakirjasta. Sen yhteinen näkemys jäi sinne.",
        { id: "merge.note-adopted" },
      );
  }
}

import { html, nothing, type TemplateResult } from "lit";
import { historyOf, nameErasure, type OpenItem } from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import type { Files } from "../base/files.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { personName } from "../shared/people.js";
import { detailName } from "./details-dialog.js";
import { isDetail } from "./is-detail.js";
import type { EloWorkbook } from "./elo-workbook.js";
import type { MergeSummary } from "./merge-files.js";
import { closeButton } from "./messages-view.js";
import type { OpenDocument } from "./open-document.js";

/** Shows what came of a merge, in words: what is new and whose, what became open. */
export function showMerged(
  files: Files,
  workbook: EloWorkbook,
  open: OpenDocument,
  merged: MergeSummary,
): void {
  const { offeredErasure } = merged;
  const eraseThem = () => {
    open.session.replace((document) => files.erase(document, offeredErasure));
    const rest = { ...merged, offeredErasure: [] };
    showMerged(files, workbook, open, rest);
  };
  open.merged = () => mergedView(workbook, open, merged, eraseThem);
  workbook.requestUpdate();
}

function mergedView(
  workbook: EloWorkbook,
  open: OpenDocument,
  merged: MergeSummary,
  eraseThem: () => void,
): TemplateResult {
  const { opened, problems, offeredErasure } = merged;
  const codes = new Map(problems.map((problem) => [problem.code, problem]));
  return html`<div class="notice merged" role="status" tabindex="-1">
    <p><b>${filesWords(merged)}</b> ${addedWords(open, merged)}</p>
    ${opened.length > 0 ? openedView(workbook, opened) : nothing}
    ${[...codes.values()].map((problem) => html`<p>${problemWords(problem)}</p>`)}
    ${
      offeredErasure.length > 0
        ? erasureView(workbook, open, offeredErasure, eraseThem)
        : nothing
    }
    <div>${closeButton(workbook)}</div>
  </div>`;
}

function filesWords({ files }: MergeSummary): string {
  const count = files.length;
  const name = files[0] ?? "";
  return count === 1
    ? msg(str`Tiedosto ${name} on yhdistetty.`, { id: "workbook.merged-one" })
    : msg(str`${count} tiedostoa on yhdistetty.`, { id: "workbook.merged" });
}

/** `Uusia vastauksia 5: Koordinaattori 3 ja Opinto-ohjaaja 2.` */
function addedWords(
  { session }: OpenDocument,
  { added, isNews }: MergeSummary,
): string {
  if (!isNews)
    return msg("Siinä ei ollut mitään uutta.", {
      id: "workbook.merged-nothing",
    });
  if (added.size === 0)
    return msg(
      "Uusia vastauksia ei ollut, mutta rivejä tai tietoja tuli lisää.",
      {
        id: "workbook.merged-rows",
      },
    );
  const total = [...added.values()].reduce((sum, count) => sum + count, 0);
  const whose = formatList(
    [...added].map(
      ([by, count]) => `${personName(session.document, by)} ${count}`,
    ),
  );
  return total === 1
    ? msg(str`Yksi uusi vastaus: ${whose}.`, { id: "workbook.merged-new-one" })
    : msg(str`Uusia vastauksia ${total}: ${whose}.`, {
        id: "workbook.merged-new",
      });
}

function openedView(
  workbook: EloWorkbook,
  opened: readonly OpenItem[],
): TemplateResult {
  const count = opened.length;
  const tool = () =>
    workbook.renderRoot.querySelector<DocumentElement>("[data-tool]");
  const name = (target: string) =>
    isDetail(target)
      ? detailName(target)
      : (tool()?.placeName(target) ?? target);
  const show = (target: string) => {
    if (isDetail(target)) workbook.askDetails();
    else tool()?.showPlace(target);
  };
  return html`<p>
      ${
        count === 1
          ? msg("Yksi kohta jäi avoimeksi, koska siihen on eri vastauksia:", {
              id: "workbook.merged-open-one",
            })
          : msg(
              str`${count} kohtaa jäi avoimeksi, koska niihin on eri vastauksia:`,
              { id: "workbook.merged-open" },
            )
      }
    </p>
    <ul>
      ${opened.map(
        ({ target }) =>
          html`<li>
            <button class="plain" @click=${() => show(target)}>
              ${name(target)}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** What others have erased is offered, not obeyed. */
function erasureView(
  workbook: EloWorkbook,
  open: OpenDocument,
  offeredErasure: readonly string[],
  eraseThem: () => void,
): TemplateResult {
  const count = offeredErasure.length;
  const remove = () => {
    workbook.ask(() => ({
      title: msg("Poistetaanko merkinnät lopullisesti?", {
        id: "workbook.erase",
      }),
      body: html`<div class="fields">
        <p>
          ${msg(
            "Merkinnät häviävät tästä asiakirjasta, eivätkä ne palaa, vaikka yhdistäisit tiedoston, jossa ne ovat. Tätä ei voi kumota.",
            { id: "workbook.erase-what" },
          )}
        </p>
        <ul class="small">
          ${erasedWords(open, offeredErasure).map((words) => html`<li>${words}</li>`)}
        </ul>
      </div>`,
      confirm: msg("Poista lopullisesti", { id: "workbook.erase-do" }),
      onConfirm: eraseThem,
    }));
  };
  return html`<div class="line">
    <span class="grow"
      >${
        count === 1
          ? msg(
              "Lähettäjä on poistanut omastaan yhden merkinnän, joka on yhä täällä.",
              {
                id: "workbook.erase-offer-one",
              },
            )
          : msg(
              str`Lähettäjä on poistanut omastaan ${count} merkintää, jotka ovat yhä täällä.`,
              { id: "workbook.erase-offer" },
            )
      }</span
    >
    <button @click=${remove}>
      ${msg("Poista täältäkin", { id: "workbook.erase-here" })}
    </button>
  </div>`;
}

function erasedWords(
  { session }: OpenDocument,
  ids: readonly string[],
): readonly string[] {
  const going = new Set(ids);
  const names = (session.document.names ?? [])
    .filter((row) => going.has(nameErasure(row)))
    .map(({ name }) =>
      msg(str`vastaajan nimi: ${nameIn(name)}`, { id: "workbook.erase-name" }),
    );
  const said = historyOf(session.document)
    .filter(({ entry }) => going.has(entry.id))
    .map(({ by, value }) => {
      const words = typeof value === "string" ? value : JSON.stringify(value);
      return `${personName(session.document, by)}: ${words}`;
    });
  return [...names, ...said];
}

function nameIn(name: unknown): string {
  return typeof name === "string" ? name : "";
}

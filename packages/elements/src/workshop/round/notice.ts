// What stands above a document that is, or was, commented on.
import "../words.js";
import "../../extras/words.js";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  approvalsOf,
  joinedIds,
  remarksOf,
  roundNewsEdits,
  roundsOf,
  textIn,
  type Round,
} from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import type { Remarks } from "../../extras/remarks/remarks.js";
import { formatDate } from "../../locale/format.js";
import { load, msg, str } from "../../locale/locale.js";
import { icon } from "../../shared/icons.js";
import { showRound } from "./round-desk.js";
import { showRoundStyles } from "./round.styles.js";
import { changeCount, remarkCounts, roundWords, today } from "./round-words.js";

/**
 * Puts the state of the round above the tool. Who was sent a draft reads it and
 * makes remarks; they may still choose to change the text.
 */
export async function showNotice(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  showRoundStyles(workbook.renderRoot as ShadowRoot);
  const met = new WeakSet<DocumentElement>();
  let isMet = false;
  open.round = () => {
    const round = roundsOf(open.session.document).at(-1);
    const reads = isForReading(open, round);
    if (reads && !open.asksWho && !isMet) {
      isMet = true;
      open.reading = true;
      // The bar above is drawn already, and says whether the text can be changed.
      void workbook.updateComplete.then(() => {
        workbook.requestUpdate();
      });
    }
    if (reads && !open.asksWho)
      void workbook.updateComplete.then(() => letRemark(workbook, open, met));
    return noticeView(workbook, open, round, reads);
  };
  workbook.requestUpdate();
}

/** True for a draft that somebody else sends to be commented on. */
function isForReading(
  { session, isEditable }: OpenDocument,
  round: Round | undefined,
): boolean {
  if (!round || round.closed !== undefined || !isEditable) return false;
  const joined = joinedIds(session.document, "contributors");
  const personOf = (id: string) => joined.get(id) ?? id;
  return personOf(round.by) !== personOf(session.me);
}

/** Opens the remarks, once for each tool, and lets them be made though nothing else may be changed. */
async function letRemark(
  workbook: EloWorkbook,
  { reading }: OpenDocument,
  met: WeakSet<DocumentElement>,
): Promise<void> {
  const tool =
    workbook.renderRoot.querySelector<DocumentElement>("[data-tool]");
  if (!tool?.session || met.has(tool)) return;
  met.add(tool);
  const remarks = (await tool.extras.use("remarks")) as Remarks | undefined;
  if (!remarks) return;
  remarks.mayRemark = true;
  if (reading && !remarks.isOn) remarks.show();
  tool.requestUpdate();
}

function noticeView(
  workbook: EloWorkbook,
  open: OpenDocument,
  round: Round | undefined,
  reads: boolean,
): unknown {
  const isOn = round && round.closed === undefined;
  return html`${
    round && reads && !open.asksWho
      ? readerView(workbook, open, round)
      : isOn
        ? stateView(workbook, open, round)
        : nothing
  }${approvedView(workbook, open, !isOn)}`;
}

/** For those who were asked: what it is, what is asked, how it goes back. */
function readerView(
  workbook: EloWorkbook,
  open: OpenDocument,
  round: Round,
): TemplateResult {
  const { session } = open;
  const asked = textIn(round.asks, workbook.locale);
  const mine = round.remarks.filter(({ by }) => by === session.me).length;
  const isFree = round.nothing.includes(session.me);
  const sayNothing = () => {
    session.edit(roundNewsEdits(round.id, { nothing: session.me }));
  };
  return html`<div class="notice round-notice">
    <p><b>${draftWords(round)}</b> ${mineWords(mine, isFree)}</p>
    ${
      asked
        ? html`<span class="text-read" lang=${ifDefined(asked.lang)}
            >${asked.text}</span
          >`
        : nothing
    }
    <div class="line">
      ${
        mine === 0 && !isFree
          ? html`<button @click=${sayNothing}>
              ${icon("check")}
              ${msg("Ei huomautettavaa", { id: "round.nothing" })}
            </button>`
          : nothing
      }
      <button
        class=${mine > 0 || isFree ? "primary" : ""}
        @click=${() => void workbook.desk.give(open.id)}
      >
        ${icon("download")}
        ${msg("Palauta kommentit tiedostona", { id: "round.return-file" })}
      </button>
      <button
        @click=${() => void workbook.desk.links((links) => links.shareLink(workbook, open))}
      >
        ${msg("Palauta linkkinä", { id: "round.return-link" })}
      </button>
      ${roomButton(workbook, open)}
    </div>
  </div>`;
}

function draftWords({ until }: Round): string {
  if (until === undefined)
    return msg("Luonnos kommentoitavaksi.", { id: "round.draft" });
  const day = formatDate(until);
  return until < today()
    ? msg(
        str`Luonnos kommentoitavaksi. Määräaika oli ${day}, mutta huomautukset otetaan vastaan.`,
        { id: "round.draft-late" },
      )
    : msg(str`Luonnos kommentoitavaksi, ${day} asti.`, {
        id: "round.draft-until",
      });
}

function mineWords(mine: number, isFree: boolean): string {
  if (mine === 0)
    return isFree
      ? msg("Olet kertonut, ettei sinulla ole huomautettavaa.", {
          id: "round.mine-nothing",
        })
      : msg("Tee huomautukset alla ja palauta sitten kopio.", {
          id: "round.mine-none",
        });
  return mine === 1
    ? msg("Olet tehnyt yhden huomautuksen.", { id: "round.mine-one" })
    : msg(str`Olet tehnyt ${mine} huomautusta.`, { id: "round.mine-many" });
}

function stateView(
  workbook: EloWorkbook,
  open: OpenDocument,
  round: Round,
): TemplateResult {
  return html`<div class="notice line">
    <span class="grow"
      >${roundWords(round, today())}
      ${remarkCounts(remarksOf(open.session.document))}</span
    >
    ${roomButton(workbook, open)}
  </div>`;
}

/** Who has approved what stands, or stood. */
function approvedView(
  workbook: EloWorkbook,
  open: OpenDocument,
  isAlone: boolean,
): unknown {
  const all = approvalsOf(open.session.document).filter(
    ({ withdrawn }) => withdrawn === undefined,
  );
  if (all.length === 0) return nothing;
  const standing = all.filter(({ changed }) => !changed).length;
  const last = all.at(-1)!;
  const count = all.length;
  return html`<div class="notice line ${standing === count ? "" : "warn"}">
    <span class="grow"
      >${
        count === 1
          ? msg("Tekstillä on yksi hyväksyntä.", { id: "round.approved-one" })
          : msg(str`Tekstillä on ${count} hyväksyntää.`, {
              id: "round.approved",
            })
      }
      ${
        standing === count
          ? nothing
          : html`${
              standing === 0
                ? msg("Hyväksytty ennen viimeistä muutosta.", {
                    id: "round.earlier-text",
                  })
                : msg("Osa on ennen viimeistä muutosta.", {
                    id: "round.some-earlier",
                  })
            }
            ${last.changed ? changeCount(last.changes?.length) : nothing}`
      }</span
    >
    ${isAlone ? roomButton(workbook, open) : nothing}
  </div>`;
}

function roomButton(workbook: EloWorkbook, open: OpenDocument): TemplateResult {
  return html`<button
    class="plain"
    @click=${() => void showRound(workbook, open)}
  >
    ${msg("Näytä kommenttikierros", { id: "round.show-room" })}
  </button>`;
}

import {
  contentOf,
  documentDigest,
  isLanguageMap,
  type Approval,
  type Json,
  type Remark,
} from "@askelmat/core";
import { documentTitle } from "../../elo-workbook/document-words.js";
import { formatDate } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { el, type PrintContent, type PrintPart } from "../../print/nodes.js";
import { printCss } from "../../print/print-css.js";
import type { PrintedForm } from "../../print/print-document.js";
import { printFrame } from "../../print/print-frame.js";
import { personName } from "../../shared/people.js";
import { plainText } from "../../shared/text.js";
import { approvedBy } from "./approvals-view.js";
import type { RoundRoom } from "./round-room.js";
import {
  changeCount,
  outcomeWords,
  remarkCounts,
  roundWords,
  stateWords,
  today,
} from "./round-words.js";

/** Prints the remarks and their answers, by place, and the approvals. */
export async function printRound(room: RoundRoom): Promise<void> {
  const { workbook } = room;
  const form = workbook.inLanguage(() => roundPaper(room));
  const frame = printFrame(workbook.renderRoot, form);
  await workbook.updateComplete;
  const view = frame.contentWindow!;
  // Not within the event: the engine is still reading the page.
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}

/** The list as plain data, as any printed form. */
export function roundPaper(room: RoundRoom): PrintedForm {
  const { document, workbook } = room;
  const { group, period } = contentOf(document);
  const title = msg("Kommenttikooste", { id: "round.paper" });
  const name = documentTitle(document);
  const lines = [
    plainText(group),
    typeof period === "string" ? period : "",
    formatDate(new Date()),
  ].filter(Boolean);
  const short = documentDigest(document)
    .replace(/^sha256-/, "")
    .slice(0, 8);
  const origin = msg(str`${name} · tarkiste ${short}`, {
    id: "round.paper-origin",
  });
  return {
    lang: workbook.locale,
    title: `${title} – ${name}`,
    css:
      printCss({ title, about: lines.join(" · "), origin, isWide: false }) +
      SHEET,
    body: [
      el(
        "header",
        {},
        el(
          "div",
          { class: "title" },
          el("p", { class: "series" }, name),
          el("h1", {}, title),
        ),
        el(
          "div",
          { class: "about" },
          lines.map((line) => el("p", {}, line)),
        ),
      ),
      el("main", {}, roundPart(room), remarksPart(room), approvalsPart(room)),
    ],
    origin,
  };
}

function roundPart(room: RoundRoom): PrintContent {
  const round = room.rounds.at(-1);
  const counts = remarkCounts(room.remarks);
  return el(
    "section",
    {},
    el("p", {}, round ? `${roundWords(round, today())} ${counts}` : counts),
    round?.asks && written(round.asks),
    round && [
      peopleLine(
        room,
        msg("Ei huomautettavaa", { id: "round.nothing" }),
        round.nothing,
      ),
      peopleLine(
        room,
        msg("Ei vielä vastannut", { id: "round.silent" }),
        round.silent,
      ),
    ],
  );
}

function peopleLine(
  { document }: RoundRoom,
  term: string,
  ids: readonly string[],
): PrintContent {
  const names = ids.map((id) => personName(document, id)).join(", ");
  return names !== "" && el("p", { class: "note" }, `${term}: ${names}`);
}

function remarksPart(room: RoundRoom): PrintContent {
  const all = room.allByPlace;
  if (all.length === 0) return undefined;
  return el(
    "section",
    {},
    el("h2", {}, msg("Huomautukset", { id: "act.remarks" })),
    el(
      "table",
      { class: "form remarks" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          [
            msg("Huomautus", { id: "round.paper-remark" }),
            msg("Vastaus", { id: "round.answer-text" }),
          ].map((words) => el("th", { scope: "col" }, words)),
        ),
      ),
      el(
        "tbody",
        {},
        all.map((remark) => remarkRow(room, remark)),
      ),
    ),
  );
}

function remarkRow(room: RoundRoom, remark: Remark): PrintPart {
  const { answers, about, text, removed } = remark;
  return el(
    "tr",
    {},
    el(
      "td",
      {},
      el("p", { class: "ask place" }, room.nameOf(about)),
      removed
        ? el(
            "p",
            {},
            msg("Huomautus on poistettu.", { id: "round.paper-removed" }),
          )
        : written(text),
      el("p", { class: "note" }, whoWords(room, remark)),
    ),
    el(
      "td",
      {},
      el("p", { class: "ask place" }, stateWords(remark)),
      answers.map((answer) =>
        el(
          "div",
          { class: "one" },
          answer.outcome !== undefined &&
            (!answer.stands || answers.length > 1) &&
            el(
              "p",
              { class: "note" },
              answer.stands
                ? outcomeWords(answer.outcome)
                : `${outcomeWords(answer.outcome)}, ${msg("ei enää voimassa", { id: "round.not-standing" })}`,
            ),
          written(answer.text),
          el("p", { class: "note" }, whoWords(room, answer)),
        ),
      ),
    ),
  );
}

function whoWords(
  room: RoundRoom,
  { by, at }: { readonly by: string; readonly at?: string },
): string {
  return [
    by === "" ? "" : personName(room.document, by),
    at === undefined ? "" : formatDate(at),
  ]
    .filter(Boolean)
    .join(", ");
}

function approvalsPart(room: RoundRoom): PrintContent {
  const { approvals } = room;
  if (approvals.length === 0) return undefined;
  return el(
    "section",
    { class: "rest" },
    el("h2", {}, msg("Hyväksynnät", { id: "round.approvals" })),
    el(
      "ul",
      {},
      approvals.map((one) => approvalLine(room, one)),
    ),
  );
}

function approvalLine(room: RoundRoom, approval: Approval): PrintPart {
  const { withdrawn, changed, changes } = approval;
  const day = withdrawn === undefined ? "" : formatDate(withdrawn);
  return el(
    "li",
    {},
    el("p", { class: "ask" }, approvedBy(room, approval)),
    written(approval.text),
    withdrawn !== undefined &&
      el(
        "p",
        { class: "note" },
        msg(str`Hyväksyntä on peruttu ${day}.`, { id: "round.withdrawn" }),
      ),
    withdrawn === undefined &&
      changed &&
      el(
        "p",
        { class: "note" },
        `${msg("Hyväksytty ennen viimeistä muutosta.", { id: "round.earlier-text" })} ${changeCount(changes?.length)}`,
      ),
  );
}

/** What somebody wrote, in every language it was written in: on paper nothing can be looked up. */
function written(text: Json | undefined): PrintContent {
  if (!isLanguageMap(text)) return undefined;
  return Object.entries(text).map(
    ([lang, words]) =>
      typeof words === "string" &&
      el("p", { class: "said", lang: lang === "und" ? "" : lang }, words),
  );
}

const SHEET = `
.remarks th:first-child { width: 50%; }
.remarks .one + .one { margin-block-start: 2mm; }
.place { font-weight: 600; }
`;

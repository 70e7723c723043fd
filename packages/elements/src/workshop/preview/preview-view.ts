import { css, html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { parseTarget, type AskelmatDocument, type Json } from "@askelmat/core";
import { documentTitle } from "../../elo-workbook/document-words.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { nameIn } from "../../elo-workbook/leaving.js";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";
import { commonPlace } from "../../shared/common-place.js";
import { personName } from "../../shared/people.js";
import { withoutVoice } from "../../shared/voice.js";
import type { ChangeKind, PlaceChange } from "./changes.js";
import {
  countWords,
  kindWords,
  nothingNew,
  onlyHistory,
} from "./preview-words.js";
import type { News } from "./preview.js";
import { valueWords } from "./value-words.js";

/** More would be read by nobody; how many there are is told. */
const FEW = 100;

/** What a person must look at comes first. */
const ORDER: readonly ChangeKind[] = [
  "open",
  "changed",
  "cleared",
  "row-gone",
  "settled",
  "new",
  "row",
  "remark",
];

/** What merging would bring: in numbers, and place by place for whoever wants to see. */
export function previewView(all: readonly News[]): TemplateResult {
  return html`${all.map((news, index) => newsView(news, index, all.length > 1))}`;
}

function newsView(
  news: News,
  index: number,
  isOneOfMany: boolean,
): TemplateResult {
  const { after, problems, isNews, isOlder, changes } = news;
  const title = isOneOfMany
    ? html`<p><b>${documentTitle(after)}</b></p>`
    : nothing;
  const words = [...new Set(problems.map((problem) => problemWords(problem)))];
  const lines = isNews ? linesOf(news) : [];
  // The question's description: `copy-dialog.ts` refers to it.
  return html`<div id=${index === 0 ? "copy-news" : `copy-news-${index}`}>
      ${title} ${words.map((one) => html`<p>${one}</p>`)}
      ${
        lines.length > 0
          ? html`<p>${msg("Yhdistäminen toisi:", { id: "preview.brings" })}</p>
              <ul class="preview-lines">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
          : problems.length > 0
            ? nothing
            : html`<p>${isNews ? onlyHistory() : nothingNew(isOlder)}</p>`
      }
    </div>
    ${changes.length > 0 ? placesView(news) : nothing}`;
}

/** `Uusia vastauksia: 9`: a line for each kind that there is. */
function linesOf(news: News): readonly string[] {
  const { after, changes, people, named, erased } = news;
  const names = (ids: readonly string[]) =>
    formatList(ids.map((id) => personName(after, id)));
  return [
    ...(["new", "changed", "cleared", "open", "settled"] as const),
    ...(["row", "row-gone", "remark"] as const),
  ]
    .map((kind) => {
      const count = changes.filter((one) => one.kind === kind).length;
      return count > 0 ? countWords(kind, count) : "";
    })
    .concat(
      people.length > 0
        ? msg(str`Uusia vastaajia: ${names(people)}`, { id: "preview.people" })
        : "",
      named.length > 0
        ? msg(str`Nimi vastaajalle: ${names(named)}`, { id: "preview.named" })
        : "",
      erased > 0
        ? msg(
            str`Lähettäjän poistamia merkintöjä, jotka ovat yhä täällä: ${erased}`,
            { id: "preview.erased" },
          )
        : "",
    )
    .filter((line) => line !== "");
}

function placesView(news: News): TemplateResult {
  const rows = shown(news.changes);
  const rest = rows.length - FEW;
  const count = rows.length;
  const words = msg(str`Näytä kohdat (${count})`, { id: "preview.show" });
  return html`<details class="preview-places">
    <summary>${words}</summary>
    <div role="region" aria-label=${words} tabindex="0">
      <ul>
        ${rows.slice(0, FEW).map((change) => changeView(news, change))}
      </ul>
      ${
        rest > 0
          ? html`<p class="small quiet">
              ${msg(str`Muita kohtia: ${rest}`, { id: "preview.rest" })}
            </p>`
          : nothing
      }
    </div>
  </details>`;
}

/** A new row goes without saying when something is said in it. */
function shown(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  const isSaid = ({ by, target }: PlaceChange) =>
    changes.some((one) => one.by === by && one.target.startsWith(`${target}/`));
  return changes
    .filter((change) => change.kind !== "row" || !isSaid(change))
    .map((change, index) => ({ change, index }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind) ||
        a.index - b.index,
    )
    .map(({ change }) => change);
}

function changeView(news: News, change: PlaceChange): TemplateResult {
  const { kind, target, by, before, after } = change;
  // A row that goes has no place afterwards.
  const document = kind === "row-gone" ? news.before : news.after;
  const place = placeName(news, document, target, by);
  const told = (values: readonly Json[]) => valuesView(news, change, values);
  const who =
    by === undefined
      ? msg("yhteinen", { id: "preview.shared" })
      : personName(news.after, by);
  const old = kind === "row" || kind === "new" ? [] : before;
  const now = kind === "row" || kind === "row-gone" ? [] : after;
  const said = kind === "row-gone" ? saidIn(news, target, by) : undefined;
  return html`<li>
    <b>${place}</b>
    <span class="small quiet">${who} · ${kindWords(kind)}</span>
    ${
      old.length + now.length === 0 || kind === "row-gone"
        ? said === undefined
          ? nothing
          : html`<div class="said">${said}</div>`
        : html`<div class="said">
            ${
              kind === "open"
                ? told([...old, ...now])
                : html`${told(old)} ${old.length > 0 ? "→" : ""}
                  ${
                    now.length > 0
                      ? told(now)
                      : msg("tyhjennetty", { id: "history.cleared" })
                  }`
            }
          </div>`
    }
  </li>`;
}

/** A place in words; whose it is stands beside it. */
function placeName(
  { open: { template }, record }: News,
  document: AskelmatDocument,
  target: string,
  by = "",
): string {
  const isMatrix = template?.kind === "assessment-framework";
  const name = record
    ? record.placeName(target)
    : template &&
      nameIn(
        document,
        template,
        isMatrix ? `own/${withoutVoice(target)}` : target,
        by,
      );
  const words = name ?? commonPlace(target);
  // What has no name goes by its path, as it is.
  return words === undefined
    ? target
    : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What stands at a place; of a tie, all that it is between. */
function valuesView(
  { open, after }: News,
  { target }: PlaceChange,
  values: readonly Json[],
): unknown {
  const lang = parseTarget(target)?.lang;
  const words = values.map((value) =>
    valueWords(after, open.template, target, value),
  );
  return [...new Set(words)].map(
    (one, index) =>
      html`${index > 0 ? " / " : nothing}<span lang=${ifDefined(lang)}
          >${one}</span
        >`,
  );
}

/** What a row that goes says: the first words in it. */
function saidIn(
  { before }: News,
  target: string,
  by: string | undefined,
): string | undefined {
  const said = before.entries.filter(
    (entry) =>
      entry.target.startsWith(`${target}/`) &&
      (by === undefined || entry.by === by) &&
      parseTarget(entry.target)?.lang !== undefined &&
      typeof entry.value === "string",
  );
  return said.at(-1)?.value as string | undefined;
}

const styles = css`
  #copy-what,
  #copy-news > p:first-child {
    margin-block-start: 0;
  }
  dialog .choice input {
    flex: none;
    align-self: start;
    margin-block: 4px;
  }
  /* The whole choice is outlined. */
  dialog .choice input:focus-visible {
    outline: none;
  }
  .preview-lines {
    margin-block-start: 4px;
    padding-inline-start: 20px;
    list-style: disc;
  }
  .preview-places summary {
    min-height: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .preview-places > div {
    max-height: 40vh;
    margin-block-start: 8px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .preview-places > div:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: -3px;
  }
  .preview-places li {
    padding: 8px 4px;
    border-block-start: 1px solid var(--_hairline);
  }
  .preview-places li:last-child {
    border-block-end: 1px solid var(--_hairline);
  }
`;

/** Gives a workbook the look of this. */
export function showPreviewStyles({ renderRoot }: EloWorkbook): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

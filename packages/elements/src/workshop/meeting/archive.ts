import "../words.js";
import { css, html, nothing, type TemplateResult } from "lit";
import {
  archiveOf,
  type ArchivedMeeting,
  type ArchiveYear,
} from "@askelmat/core";
import { nameText } from "../../elo-workbook/document-words.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { formatDate } from "../../locale/format.js";
import { load, msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import { plainText } from "../../shared/text.js";

const styles = css`
  .workshop-archive section + section {
    margin-block-start: 24px;
  }
  .workshop-archive h4 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
  }
  .workshop-archive h4 span {
    margin-inline-start: 8px;
    font-weight: 400;
  }
  .workshop-archive li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .workshop-archive li > * + * {
    margin-block-start: 4px;
  }
`;

/** Shows the meetings on this device, year by year. */
export async function showArchive(workbook: EloWorkbook): Promise<void> {
  await load(workbook.locale);
  const { adoptedStyleSheets } = workbook.renderRoot as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  const documents = await workbook.attempt(
    async () => (await workbook.library).documents(),
    undefined,
  );
  if (documents)
    workbook.ask(() => archiveDialog(workbook, archiveOf(documents)));
}

function archiveDialog(
  workbook: EloWorkbook,
  years: readonly ArchiveYear[],
): DialogContent {
  return {
    title: msg("Tapaamiset vuosittain", { id: "meeting.archive" }),
    body:
      years.length === 0
        ? html`<p>
            ${msg("Tapaamisia ei ole vielä.", { id: "meeting.archive-none" })}
          </p>`
        : html`<div class="workshop-archive">
            ${years.map((year) => yearView(workbook, year))}
          </div>`,
  };
}

function yearView(
  workbook: EloWorkbook,
  { year, meetings }: ArchiveYear,
): TemplateResult {
  return html`<section>
    <h4>
      ${year || msg("Ilman päivää", { id: "meeting.archive-undated" })}
      <span class="small quiet">${countWords(meetings.length)}</span>
    </h4>
    <ul>
      ${meetings.map((meeting) => meetingView(workbook, meeting))}
    </ul>
  </section>`;
}

const countWords = (count: number): string =>
  count === 1
    ? msg("yksi tapaaminen", { id: "meeting.archive-one" })
    : msg(str`${count} tapaamista`, { id: "meeting.archive-count" });

function meetingView(
  workbook: EloWorkbook,
  meeting: ArchivedMeeting,
): TemplateResult {
  const { id, date, title, group, documents } = meeting;
  const name = title ?? group;
  const open = (event: Event) => {
    (event.currentTarget as Element).closest("dialog")?.close();
    void workbook.show(id);
  };
  return html`<li>
    <button type="button" class="link" @click=${open}>
      ${date === undefined ? nothing : formatDate(date)}
      ${
        name === undefined
          ? msg("Tapaaminen", { id: "meeting.one" })
          : nameText(name)
      }
    </button>
    <div class="small quiet">${factsWords(meeting)}</div>
    ${
      documents.length === 0
        ? nothing
        : html`<div class="small quiet">
            ${documents
              .map((row) => plainText(row["title"]))
              .filter(Boolean)
              .join(", ")}
          </div>`
    }
  </li>`;
}

/** `8/9 paikalla · 4 asiakirjaa · 3 päätöstä` */
function factsWords({
  present,
  asked,
  documents,
  decisions,
}: ArchivedMeeting): string {
  const there = `${present}/${asked}`;
  const [files, decided] = [documents.length, decisions.length];
  return [
    asked > 0 && msg(str`${there} paikalla`, { id: "meeting.archive-there" }),
    files === 1 && msg("yksi asiakirja", { id: "meeting.archive-document" }),
    files > 1 &&
      msg(str`${files} asiakirjaa`, { id: "meeting.archive-documents" }),
    decided === 1 && msg("yksi päätös", { id: "meeting.archive-decision" }),
    decided > 1 &&
      msg(str`${decided} päätöstä`, { id: "meeting.archive-decisions" }),
  ]
    .filter(Boolean)
    .join(" · ");
}

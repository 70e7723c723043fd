// Documents as pages: the public summary, and the handover to the next coordinator.
import "./words.js";
import {
  isPrivate,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import {
  handoverBody,
  handoverPage,
  mentionsIn,
  PAGE_CSS,
  summaryBody,
  summaryPage,
  type PageSource,
} from "@askelmat/exchange/pages.js";
import { templateOf } from "../base/templates.js";
import { files } from "../base/files.js";
import { ofSameGroup } from "../elo-workbook/same-group.js";
import { mayLeaveFrom } from "../elo-workbook/leaving.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../elo-workbook/open-document.js";
import { load, msg, str } from "../locale/locale.js";
import { printFrame } from "../print/print-frame.js";
import { dayOf } from "../record/day-of.js";
import { codeLists } from "../record/lists.js";
import { giveFile } from "../workshop/give-file.js";
import { showPageStyles } from "./page.styles.js";
import { pageDialog, type PageChoice } from "./page-dialog.js";

/** The two pages a group's documents are made into. */
export type PageSort = "summary" | "handover";

/** Asks what goes into a page and in which language, and gives or prints it. */
export async function showPage(
  workbook: EloWorkbook,
  { session: { document } }: OpenDocument,
  sort: PageSort,
): Promise<void> {
  await load(workbook.locale);
  showPageStyles(workbook);
  workbook.clearMessages();
  const library = await workbook.library;
  const lines = await workbook.attempt(() => library.documents(), undefined);
  if (!lines) return;
  const documents = lines.filter(
    (one) => one.kind !== "package" && !isPrivate(one),
  );
  const templates = await templatesFor(documents);
  const ask = (choice: PageChoice) => {
    const source: PageSource = {
      documents: documents.filter(({ id }) => choice.ids.has(id)),
      templates,
      lang: choice.lang,
      today: dayOf(new Date()),
    };
    workbook.ask(() =>
      pageDialog(documents, choice, {
        sort,
        mentions:
          sort === "summary" ? mentionsIn(summaryBody(source), documents) : [],
        change: ask,
        print: () => {
          print(workbook, source, sort);
        },
        give: () => void give(workbook, source, sort),
      }),
    );
  };
  ask({
    lang: workbook.locale,
    ids: new Set(ofSameGroup(documents, document).map(({ id }) => id)),
  });
}

async function templatesFor(
  documents: readonly AskelmatDocument[],
): Promise<readonly Template[]> {
  const lists = await codeLists().catch(() => []);
  return [...documents.flatMap((one) => templateOf(one) ?? []), ...lists];
}

function bodyOf(source: PageSource, sort: PageSort) {
  return sort === "summary" ? summaryBody(source) : handoverBody(source);
}

function print(
  workbook: EloWorkbook,
  source: PageSource,
  sort: PageSort,
): void {
  const frame = printFrame(workbook.renderRoot, {
    lang: source.lang,
    title: nameOf(source, sort),
    css: PAGE_CSS,
    body: bodyOf(source, sort),
    origin: "",
  });
  const view = frame.contentWindow!;
  // Not within the event: the engine is still reading the page.
  view.addEventListener("afterprint", () =>
    setTimeout(() => {
      frame.remove();
    }),
  );
  view.focus();
  view.print();
}

async function give(
  workbook: EloWorkbook,
  source: PageSource,
  sort: PageSort,
): Promise<void> {
  const page =
    sort === "summary" ? summaryPage(source) : await handover(workbook, source);
  if (page === undefined) return;
  const name = `${nameOf(source, sort)}.html`;
  const blob = new Blob([page], { type: "text/html" });
  if (giveFile(workbook, { blob, name }))
    workbook.tell(
      () =>
        sort === "summary"
          ? msg(
              str`Sivu ${name} siirtyi selaimen latauksiin. Sen voi julkaista sellaisenaan.`,
              { id: "pages.summary-given" },
            )
          : msg(
              str`Tiedosto ${name} siirtyi selaimen latauksiin. Seuraava avaa sen selaimessa tai työkirjassa.`,
              { id: "pages.handover-given" },
            ),
      { text: () => Promise.resolve(page) },
    );
}

/** The page with the package in it; undefined when the documents stay, or do not fit in a file. */
async function handover(
  workbook: EloWorkbook,
  source: PageSource,
): Promise<string | undefined> {
  const ids = source.documents.map(({ id }) => id);
  const open: OpenDocument[] = [];
  for (const id of ids) {
    const found = await workbook.find(id);
    if (found) open.push(found);
  }
  if (!(await mayLeaveFrom(workbook, open))) return undefined;
  const [core, { packAll }] = await Promise.all([
    files(),
    import("../elo-workbook/take-files.js"),
  ]);
  const file = await packAll(core, workbook, ids);
  const page = file === undefined ? undefined : handoverPage(source, file);
  // What could not be read back is not handed over.
  if (page !== undefined && !("problem" in core.decodeFile(page))) return page;
  workbook.refuse([
    {
      name: `${nameOf(source, "handover")}.html`,
      problems: [{ path: "", code: "package-too-large" }],
    },
  ]);
  return undefined;
}

function nameOf({ today }: PageSource, sort: PageSort): string {
  return `${sort === "summary" ? "tiivistelma" : "luovutus"}-${today}`;
}

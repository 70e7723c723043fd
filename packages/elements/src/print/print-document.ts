import "../extras/words.js";
import {
  contentOf,
  documentDigest,
  same,
  sealDrafts,
  type AskelmatDocument,
  type Json,
  type Template,
} from "@askelmat/core";
import { formOf } from "../base/forms.js";
import { isForm } from "../base/is-form.js";
import { formatDate } from "../locale/format.js";
import { load, msg, str, withLocale, type Locale } from "../locale/locale.js";
import { offerSwedish } from "../locale/texts.js";
import { matrixPaper } from "./matrix-paper.js";
import {
  el,
  partsOf,
  toHtml,
  type PrintContent,
  type PrintPart,
} from "./nodes.js";
import { plain, texts, words, wordsOnce, type Paper } from "./paper.js";
import { printCss } from "./print-css.js";
import { restPaper } from "./rest-paper.js";
import { isWide, worksheetPaper } from "./worksheet-paper.js";

/** How a document is printed. */
export interface PrintOptions {
  /** True for a form to write on by hand, without answers. */
  readonly blank?: boolean;
  /** One language, or two: the second one stands under the first. Finnish when absent. */
  readonly languages?: readonly Locale[];
  /** The day that stands on the paper; today when absent. */
  readonly day?: Date;
}

/** A printed form as plain data: what a window prints, or {@link printHtml} writes. */
export interface PrintedForm {
  readonly lang: Locale;
  /** The name of the page, and of the file when it is printed to one. */
  readonly title: string;
  /** The style sheet, `@page` included. */
  readonly css: string;
  readonly body: readonly PrintPart[];
  /** Which template, and which state of the document: at the foot of each page, where the engine can. */
  readonly origin: string;
}

/**
 * A document as a form on paper: A4, black on white, with the template's
 * titles, columns, rows and order. Agreed answers come first, everybody's own
 * after them, open places are marked; what the template has no place for stands
 * at the end. Needs no page and no network; reads the words of its languages.
 *
 * @param template what the document was filled with; that of a kind whose tool
 *   is its form need not be given
 */
export async function printDocument(
  document: AskelmatDocument,
  template: Template = formFor(document),
  options: PrintOptions = {},
): Promise<PrintedForm> {
  const languages = [...new Set<Locale>(options.languages ?? ["fi"])].slice(
    0,
    2,
  );
  for (const language of languages)
    if (!(await load(language)))
      throw new Error(`printDocument: no words in "${language}" are here.`);
  const sealed = sealDrafts(document);
  const record = isForm(template)
    ? await import("../record/paper.js").then(({ recordPaper }) =>
        recordPaper(sealed, languages),
      )
    : undefined;
  const paper: Paper = {
    document: sealed,
    content: contentOf(sealed),
    template,
    blank: options.blank ?? false,
    languages: languages.length > 0 ? languages : ["fi"],
    day: options.day ?? new Date(),
    done: new Set(),
    ...(record && { record }),
  };
  return withLocale(paper.languages[0]!, () => printedForm(paper));
}

function formFor({ kind }: AskelmatDocument): Template {
  const form = formOf(kind);
  if (!form)
    throw new TypeError(
      `printDocument: a "${kind}" is printed with its template; hand that over as well.`,
    );
  return form;
}

offerSwedish();

function printedForm(paper: Paper): PrintedForm {
  const isMatrix = paper.template.kind === "assessment-framework";
  const [title, origin] = [titleOf(paper), originOf(paper)];
  const about = aboutOf(paper).join(" · ");
  const body = [
    headPaper(paper),
    el(
      "main",
      {},
      paper.record
        ? paper.record.body(paper)
        : isMatrix
          ? matrixPaper(paper)
          : worksheetPaper(paper),
      restPaper(paper),
    ),
  ];
  return {
    lang: paper.languages[0]!,
    title: [title, ...aboutOf(paper).slice(0, -1)].join(" – "),
    css: printCss({
      title,
      about,
      origin,
      isWide: !isMatrix && isWide(paper),
    }),
    body,
    origin,
  };
}

function titleOf(paper: Paper): string {
  return (
    plain(paper, paper.content["title"] ?? paper.template.content["title"]) ||
    paper.template.id
  );
}

/** Whose the document is, of when, and the day of printing. */
function aboutOf(paper: Paper): readonly string[] {
  const own = paper.record?.about?.(paper);
  if (own) return own;
  const { group, period } = paper.content;
  const named = [group, period].map((value: Json | undefined) =>
    value === undefined ? "" : plain(paper, value) || JSON.stringify(value),
  );
  return [...named, formatDate(paper.day)].filter(Boolean);
}

/** Which template, and which state of the document. */
function originOf(paper: Paper): string {
  const { id, version } = paper.template;
  const template = `${id.replace(/^.*\//, "")} ${version}`;
  const digest = documentDigest(paper.document).replace(/^sha256-/, "");
  const short = digest.slice(0, 8);
  return wordsOnce(paper, () =>
    paper.record
      ? paper.blank
        ? ""
        : msg(str`Tarkiste ${short}`, { id: "print.digest" })
      : paper.blank
        ? msg(str`Pohja: ${template}`, { id: "print.template" })
        : msg(str`Pohja: ${template} · tarkiste ${short}`, {
            id: "print.origin",
          }),
  );
}

function headPaper(paper: Paper): PrintPart {
  const { content, template } = paper;
  const { series, title } = template.content;
  const own = content["title"];
  return el(
    "div",
    {},
    el(
      "header",
      {},
      el(
        "div",
        { class: "title" },
        series !== undefined &&
          el("p", { class: "series" }, texts(paper, series)),
        own !== undefined &&
          !same(own, title ?? null) &&
          el("p", { class: "series" }, texts(paper, title)),
        el("h1", {}, texts(paper, own ?? title)),
      ),
      el(
        "div",
        { class: "about" },
        aboutOf(paper).map((line) => el("p", {}, line)),
      ),
    ),
    paper.blank && blankFields(paper),
  );
}

/** Who fills the form by hand, and when. */
function blankFields(paper: Paper): PrintContent {
  const field = (say: () => string) =>
    el("p", {}, el("span", {}, words(paper, say)), el("i", {}));
  return el(
    "div",
    { class: "fields" },
    field(() => msg("Ryhmä tai organisaatio", { id: "print.field-group" })),
    field(() => msg("Vastaaja", { id: "print.field-person" })),
    field(() => msg("Päivä", { id: "print.field-day" })),
  );
}

/** A printed form as one HTML file that needs nothing else. */
export function printHtml({ lang, title, css, body }: PrintedForm): string {
  const head = el(
    "head",
    {},
    el("meta", { charset: "utf-8" }),
    el("title", {}, title),
  );
  const start = toHtml(partsOf(head)).replace("</head>", "");
  return `<!doctype html>
<html lang="${lang}">${start}<style>${css}</style></head><body>${toHtml(body)}</body></html>
`;
}

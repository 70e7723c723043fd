import {
  contentOf,
  isObject,
  labelOf,
  rowsOf,
  textIn,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Row,
  type Template,
} from "@askelmat/core";
import { el, type PageContent } from "./nodes.js";
import {
  pageWords,
  type PageLanguage,
  type SayWords,
  type WordName,
} from "./words.js";

/** What a page is made of. */
export interface PageSource {
  /** Documents of one group, of any years. */
  readonly documents: readonly AskelmatDocument[];
  /** Templates and code lists at hand; those that documents carry are found there. */
  readonly templates: readonly Template[];
  readonly lang: PageLanguage;
  /** The day that promises are looked at from: `2026-11-23`. */
  readonly today: string;
}

/** A page's source, and how its texts, codes and names are found. */
export interface Ground extends PageSource {
  readonly say: SayWords;
}

export function groundOf(source: PageSource): Ground {
  return { ...source, say: pageWords(source.lang) };
}

/** A text in the page's language; in another one with its language said; in none, nothing. */
export function text(ground: Ground, map: Json | undefined): PageContent {
  const shown = textIn(map, ground.lang);
  if (!shown) return undefined;
  if (!shown.missing) return shown.text;
  const { lang } = shown;
  return [
    el("span", { lang: lang === "und" ? "" : lang }, shown.text),
    lang !== "und" && [" ", el("i", {}, `(${tongue(ground, lang)})`)],
  ];
}

/** {@link text}, or that it is missing. */
export function textOrMissing(
  ground: Ground,
  map: Json | undefined,
): PageContent {
  return text(ground, map) ?? el("i", {}, ground.say("noText"));
}

/** {@link text} as plain words, for where there is no room for marks. */
export function plain({ lang }: Ground, map: Json | undefined): string {
  return textIn(map, lang)?.text ?? "";
}

const TONGUES: Readonly<Record<string, WordName>> = {
  fi: "inFi",
  sv: "inSv",
  en: "inEn",
};

function tongue({ say }: Ground, lang: string): string {
  const name = Object.hasOwn(TONGUES, lang) ? TONGUES[lang] : undefined;
  return name ? say(name) : lang;
}

/** The word for a code of one of our own lists; the code itself where there is none. */
export function codeWord(
  { templates, lang }: Ground,
  list: string,
  code: Json | undefined,
): string {
  if (typeof code !== "string") return "";
  const id = `https://w3id.org/askelmat/codelists/${list}`;
  const found = templates.find((template) => template.id === id);
  return textIn(found && labelOf(found, code), lang)?.text ?? code;
}

/** The template that a document is filled with: carried in it, or at hand. */
export function templateOf(
  { templates }: PageSource,
  document: AskelmatDocument,
): Template | undefined {
  const { template } = contentOf(document);
  const uri = isObject(template) ? template["uri"] : undefined;
  const carried = (document.snapshots ?? []).flatMap((one) =>
    isObject(one) && isObject(one["template"]) ? [one["template"]] : [],
  ) as unknown as readonly Template[];
  return [...carried, ...templates].find(
    ({ id, content }) => id === uri && isObject(content as Json),
  );
}

/** What an organisation is called: in the document, else in any other. */
export function organisation(
  ground: Ground,
  document: AskelmatDocument,
  id: string,
): PageContent {
  for (const one of [document, ...ground.documents]) {
    const rows = rowsOf(contentOf(one), "organisations");
    const name = text(ground, rows.find((row) => row.id === id)?.["name"]);
    if (name !== undefined) return name;
  }
  return id;
}

/** Organisations in a row's role, in one line. */
export function parties(
  ground: Ground,
  document: AskelmatDocument,
  row: Row,
  role = "responsible",
): PageContent {
  const rows = rowsOf(row, role);
  return rows.map(({ id }, index) => [
    index > 0 && ", ",
    organisation(ground, document, id),
  ]);
}

/** A day as people write it: `31.1.2026`, in English `31 Jan 2026`. */
export function dayWords({ lang }: Ground, value: Json | undefined): string {
  if (typeof value !== "string") return "";
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (year === undefined) return value;
  if (lang !== "en") return `${Number(day)}.${Number(month)}.${year}`;
  const date = new Date(`${year}-${month!}-${day!}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat("en-GB", {
        dateStyle: "medium",
        timeZone: "UTC",
      }).format(date);
}

/** The documents of a kind, the latest period first. */
export function ofKind(
  { documents }: PageSource,
  kind: string,
): readonly AskelmatDocument[] {
  return documents
    .filter((document) => document.kind === kind)
    .sort((a, b) => {
      const [one, other] = [periodOf(a), periodOf(b)];
      return one === other ? 0 : one < other ? 1 : -1;
    });
}

export function periodOf(document: AskelmatDocument): string {
  const { period } = contentOf(document);
  return typeof period === "string" ? period : "";
}

/** The day of a row or of content; empty when there is none. */
export function dateIn(row: JsonObject): string {
  const { date } = row;
  return typeof date === "string" ? date : "";
}

/** What the group is called in any of its documents; its own first. */
export function groupName({ documents }: PageSource): Json | undefined {
  const own = documents.filter(({ kind }) => kind === "group");
  return [...own, ...documents]
    .map((document) => contentOf(document)["group"])
    .find((name) => textIn(name, "fi") !== undefined);
}

const KINDS: Readonly<Record<string, WordName>> = {
  worksheet: "worksheet",
  assessment: "assessment",
  group: "groupDocument",
  meeting: "meeting",
  "action-plan": "plan",
  practice: "practice",
  "service-map": "serviceMap",
  programme: "programme",
};

export function kindWord({ say }: Ground, kind: string): string {
  return say((Object.hasOwn(KINDS, kind) && KINDS[kind]) || "otherKind");
}

/** What a document is called; else its form; else its kind. */
export function titleOf(
  ground: Ground,
  document: AskelmatDocument,
): PageContent {
  const { title } = contentOf(document);
  return (
    text(ground, title) ??
    text(ground, templateOf(ground, document)?.content["title"]) ??
    kindWord(ground, document.kind)
  );
}

/** A table with a heading for each column. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly PageContent[])[],
  look?: string,
): PageContent {
  return el(
    "table",
    { class: look },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        heads.map((head) => el("th", { scope: "col" }, head)),
      ),
    ),
    el(
      "tbody",
      {},
      rows.map((cells) =>
        el(
          "tr",
          {},
          cells.map((cell, index) =>
            index === 0
              ? el("th", { scope: "row" }, cell)
              : // What the column is called, for narrow screens where rows stand as lists.
                el("td", { "data-head": heads[index] }, cell),
          ),
        ),
      ),
    ),
  );
}

/** A section with its heading. */
export function section(
  id: string,
  title: string,
  ...content: readonly PageContent[]
): PageContent {
  return el(
    "section",
    { "aria-labelledby": id },
    el("h2", { id }, title),
    content,
  );
}

/** Rows of a list of content, whatever the content is. */
export function rows(
  document: AskelmatDocument | undefined,
  name: string,
): readonly Row[] {
  return document ? rowsOf(contentOf(document) as JsonObject, name) : [];
}

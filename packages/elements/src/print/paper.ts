import {
  isLanguageMap,
  rowsOf,
  textIn,
  type AskelmatDocument,
  type Content,
  type Json,
  type Template,
} from "@askelmat/core";
import { msg, withLocale, type Locale } from "../locale/locale.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";

/** What is printed, and how: made once for each printing. */
export interface Paper {
  readonly document: AskelmatDocument;
  readonly content: Content;
  readonly template: Template;
  /** A form to write on by hand, without answers. */
  readonly blank: boolean;
  /** The first one leads; a second one stands under it, quieter. */
  readonly languages: readonly Locale[];
  /** The day it is printed. */
  readonly day: Date;
  /** What stands on the paper already: see {@link printed}. */
  readonly done: Set<string>;
  /** Of a document that needs no template: what its tool asks. */
  readonly record?: RecordPaper;
}

/** A declared form on paper. */
export interface RecordPaper {
  readonly body: (paper: Paper) => PrintContent;
  /** What stands at its head; as for other documents when absent. */
  readonly about?: (paper: Paper) => readonly string[];
  /** True when the form asks for a member of the document. */
  readonly asks: (member: string) => boolean;
  /** A place in words; undefined when the form has no such place. */
  readonly placeName: (target: string) => string | undefined;
}

/** Words of the form itself in each language of the paper, one under the other. */
export function words(paper: Paper, say: () => string): PrintContent {
  return inEach(paper, say, "second");
}

/** {@link words}, one beside the other. */
export function wordsInLine(paper: Paper, say: () => string): PrintContent {
  return inEach(paper, say, "second beside");
}

function inEach({ languages }: Paper, say: () => string, look: string) {
  const [first, second] = languages.map((lang) => withLocale(lang, say));
  return [
    first,
    second !== undefined &&
      second !== first && [
        " ",
        el("span", { class: look, lang: languages[1]! }, second),
      ],
  ];
}

/** {@link words} in the paper's first language alone, for where there is no room. */
export function wordsOnce({ languages }: Paper, say: () => string): string {
  return withLocale(languages[0]!, say);
}

/**
 * A text of the template in each language of the paper. What is missing in one
 * is said in that language, and never passed over.
 */
export function texts(
  paper: Paper,
  map: Json | undefined,
  look = "second",
): readonly PrintContent[] {
  const [first, second] = paper.languages;
  const shown = textIn(map, first!);
  if (!shown) return [];
  const other = second && textIn(map, second);
  return [
    shown.missing
      ? [el("span", { lang: shown.lang }, soft(shown.text)), missing(first!)]
      : soft(shown.text),
    !second || !other || second === shown.lang
      ? undefined
      : other.missing
        ? missing(second)
        : other.text !== shown.text && [
            " ",
            el("span", { class: look, lang: second }, soft(other.text)),
          ],
  ];
}

/** {@link texts}, one beside the other. */
export function textsInLine(
  paper: Paper,
  map: Json | undefined,
): readonly PrintContent[] {
  return texts(paper, map, "second beside");
}

/** A text of the template in one line of plain words: `Mål / Tavoitteet`. */
export function plain({ languages }: Paper, map: Json | undefined): string {
  const all = languages.map((lang) => textIn(map, lang)?.text ?? "");
  return [...new Set(all)].filter(Boolean).join(" / ");
}

function missing(lang: Locale): PrintContent {
  const word = withLocale(lang, () =>
    msg("käännös puuttuu", { id: "text.missing" }),
  );
  return [" ", el("i", { class: "missing", lang }, word)];
}

/** A text that may break after a slash. */
function soft(text: string): PrintContent {
  const [start = "", ...rest] = text.split("/");
  return [start, ...rest.map((part) => ["/", el("wbr", {}), part])];
}

/**
 * What somebody wrote, in every language it was written in: on paper nothing
 * can be looked up. Anything that is no text stands as it is stored.
 */
export function written(
  paper: Paper,
  value: Json | undefined,
): readonly PrintPart[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "string" && value !== "")
    return [el("p", { class: "said", lang: "" }, value)];
  if (!isLanguageMap(value))
    return [el("p", {}, el("code", {}, JSON.stringify(value)))];
  const order = [...new Set([...paper.languages, ...Object.keys(value)])];
  const said = order.flatMap((lang) => {
    const text = Object.hasOwn(value, lang) ? value[lang] : undefined;
    return typeof text === "string" && text !== "" ? [{ lang, text }] : [];
  });
  return said.map(({ lang, text }, index) => {
    const isOurs = paper.languages.some((one) => one === lang);
    const name = isOurs || lang === "und" ? undefined : lang;
    return el(
      "p",
      {
        class: index === 0 ? "said" : "said after",
        lang: lang === "und" ? "" : lang,
      },
      name !== undefined && [el("span", { class: "tongue" }, name), " "],
      text,
    );
  });
}

/** Says that what stands at a place, and all inside it, is on the paper. */
export function printed(paper: Paper, place: string, by?: string): void {
  paper.done.add(keyOf(place, by));
}

/** Says that a row is on the paper; what is in it is told apart. */
export function printedRow(paper: Paper, place: string, by?: string): void {
  paper.done.add(`row ${keyOf(place, by)}`);
}

/** True when what stands at a target is on the paper. */
export function isPrinted(paper: Paper, target: string, by?: string): boolean {
  const place = target.replace(/^own\//, "").replace(/@[^@]*$/, "");
  if (paper.done.has(`row ${keyOf(place, by)}`)) return true;
  for (let at = place; at !== ""; at = at.replace(/\/?[^/]*$/, ""))
    if (paper.done.has(keyOf(at, by))) return true;
  return false;
}

const keyOf = (place: string, by = "") => `${by}:${place}`;

/** What an organisation is called; its id when it has no name here. */
export function organisationName(paper: Paper, id: string): string {
  const { content } = paper;
  for (const answers of [content, ...(content.own ?? [])]) {
    const row = rowsOf(answers, "organisations").find((one) => one.id === id);
    const name = plain(paper, row?.["name"]);
    if (name !== "") return name;
  }
  return id;
}

// Beside the rows of a worksheet or the matrix: what the group had agreed on in the period before.
import "./words.js";
import {
  contentOf,
  encodeSegment,
  figureOf,
  indicatorsOf,
  isOfItsOwn,
  isRows,
  itemsOf,
  levelsOf,
  member,
  outcomeOf,
  ratingOf,
  rowsOf,
  sectionsOf,
  type AskelmatDocument,
  type Item,
  type Row,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import { templateOf } from "../base/templates.js";
import {
  figureWords,
  indicatorName,
} from "../elo-matrix/framework/figure-words.js";
import { shortRating } from "../elo-matrix/matrix-words.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { load, msg, str } from "../locale/locale.js";
import { codeLists } from "../record/lists.js";
import {
  plainWords,
  rowWords,
  STRUCTURE,
  type Said,
} from "../shared/row-words.js";
import { plainText } from "../shared/text.js";
import { outcomeWords } from "./outcome-words.js";
import { RowLines, type RowLine } from "./row-lines.js";

/** The document that another one goes on from; undefined when it is not at hand. */
export function previousOf(
  document: AskelmatDocument,
  others: readonly AskelmatDocument[],
): AskelmatDocument | undefined {
  const { previous } = contentOf(document);
  const found = others.find(({ id }) => id === previous);
  return found?.kind === document.kind ? found : undefined;
}

const shown = new WeakMap<DocumentElement, LastPeriod>();

/** Shows it in a tool, and from then on whenever it is drawn. */
export async function showLastPeriod(
  workbook: EloWorkbook,
  tool: DocumentElement,
  previous: AskelmatDocument,
  plans: readonly AskelmatDocument[],
): Promise<void> {
  const lists = await codeLists().catch(() => []);
  await load(tool.locale);
  let line = shown.get(tool);
  if (!line) shown.set(tool, (line = new LastPeriod(workbook, tool, lists)));
  line.previous = previous;
  line.plans = plans;
  tool.requestUpdate();
}

class LastPeriod extends RowLines {
  previous: AskelmatDocument | undefined;
  plans: readonly AskelmatDocument[] = [];
  readonly #workbook: EloWorkbook;
  readonly #lists: readonly Template[];

  constructor(
    workbook: EloWorkbook,
    tool: DocumentElement,
    lists: readonly Template[],
  ) {
    super(tool, "last-period");
    this.#workbook = workbook;
    this.#lists = lists;
  }

  protected lines(): readonly RowLine[] {
    const { previous } = this;
    const template = previous && templateOf(previous);
    if (!template) return [];
    const content = contentOf(previous);
    const { period } = content;
    const link =
      typeof period === "string"
        ? msg(str`Sovittu ${period}:`, { id: "deeds.agreed-in" })
        : msg("Sovittu viime kaudella:", { id: "deeds.agreed-before" });
    return answersIn({ content, template, locale: this.tool.locale }).map(
      ({ place, words }) => {
        const outcome = outcomeOf(this.plans, previous.id, place);
        const told = outcome && `→ ${outcomeWords(outcome, this.#lists)}`;
        return {
          place,
          name: "",
          link,
          words: [words, told].filter(Boolean).join("\n"),
        };
      },
    );
  }

  protected follow(place: string): void {
    void this.#go(place);
  }

  async #go(place: string): Promise<void> {
    await this.#workbook.show(this.previous!.id);
    this.#workbook.renderRoot
      .querySelector<DocumentElement>("[data-tool]")
      ?.showPlace(place);
  }
}

interface Answer {
  readonly place: string;
  readonly words: string;
}

/** What the group answered, by the row it stands in; nothing of what a document says of itself. */
function answersIn(said: Said): readonly Answer[] {
  const items = new Map(itemsOf(said.template).map((item) => [item.id, item]));
  const sections = new Set(sectionsOf(said.template).map(({ id }) => id));
  const isAside = (...segments: readonly string[]) =>
    isOfItsOwn(segments, (name) => sections.has(name));
  return Object.entries(said.content).flatMap(([name, value]): Answer[] => {
    if (isAside(name)) return [];
    const list = encodeSegment(name);
    if (!isRows(value)) return answer(list, plainWords(said, value));
    return value.flatMap((row) => {
      const place = `${list}/${encodeSegment(row.id)}`;
      const item = name === "ratings" ? items.get(row.id) : undefined;
      const asked = without(row, (field) => isAside(name, row.id, field));
      return answer(
        place,
        item ? ratedWords(said, item, row) : linesOf(said, asked, place),
      );
    });
  });
}

function without(row: Row, isLeft: (field: string) => boolean): Row {
  const fields = Object.entries(row).filter(([field]) => !isLeft(field));
  return Object.fromEntries(fields) as Row;
}

const answer = (place: string, words: string): Answer[] =>
  words ? [{ place, words }] : [];

/** A rating and its target, the figures, and the reason. */
function ratedWords({ template }: Said, item: Item, row: Row): string {
  const levels = levelsOf(template, item);
  const { rating, target, reason } = row;
  const short = (value: Row[string]) =>
    value !== undefined && ratingOf(value)
      ? shortRating(value, levels)
      : undefined;
  const aim = short(target);
  const figures = indicatorsOf(item).flatMap((indicator) => {
    const value = rowsOf(row, "values").find(({ id }) => id === indicator.id)?.[
      "value"
    ];
    return figureOf(value)
      ? [`${indicatorName(indicator)}: ${figureWords(value, indicator)}`]
      : [];
  });
  return [
    short(rating),
    aim && msg(str`tavoite: ${aim}`, { id: "deeds.target-was" }),
    ...figures,
    plainText(reason),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A row in words; the rows in it, which say something, a line each. */
function linesOf(said: Said, row: Row, place: string): string {
  const inner = Object.entries(row).flatMap(([name, value]) =>
    isRows(value) && value.some(saysSomething) ? [[name, value] as const] : [],
  );
  const names = new Set(inner.map(([name]) => name));
  const own = without(row, (name) => names.has(name));
  return [
    saysSomething(own) ? rowWords(said, own, place) : "",
    ...inner.flatMap(([name, rows]) =>
      rows.map((one) => rowWords(said, one, `${place}/${name}`)),
    ),
  ]
    .filter(Boolean)
    .join("\n");
}

const saysSomething = (row: Row) =>
  Object.keys(row).some(
    (name) => !STRUCTURE.has(name) && member(row, name) !== undefined,
  );

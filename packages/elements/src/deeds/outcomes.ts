// Beside the rows of a worksheet, a matrix or a group: what became of them in the plans on this device.
import "./words.js";
import { css, type ReactiveController } from "lit";
import {
  contentOf,
  labelOf,
  outcomeOf,
  rowsOf,
  type AskelmatDocument,
  type Outcome,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { formatDate } from "../locale/format.js";
import { load, msg, str, withLocale } from "../locale/locale.js";
import { codeLists } from "../record/lists.js";
import { isDay } from "../record/value-text.js";
import { plainText } from "../shared/text.js";

const STATUS = "https://w3id.org/askelmat/codelists/progress-status";

const styles = css`
  .outcome {
    margin: 8px 0 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_link);
    color: var(--_quiet);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .outcome button {
    padding-inline: 0;
    max-width: 100%;
    text-align: start;
    white-space: normal;
  }
`;

/** The plans that have rows of a document, the earliest first. */
export function plansFrom(
  documents: readonly AskelmatDocument[],
  source: string,
): readonly AskelmatDocument[] {
  return documents
    .filter(({ kind }) => kind === "action-plan")
    .toSorted((a, b) => periodOf(a).localeCompare(periodOf(b)))
    .filter((plan, at, all) => {
      // A later plan that goes on from one of them tells what came of its rows.
      const { previous } = contentOf(plan);
      return (
        placesIn(plan, source).length > 0 ||
        all.some(
          ({ id }) =>
            id === previous && placesIn(find(all, id), source).length > 0,
        )
      );
    });
}

const find = (all: readonly AskelmatDocument[], id: string) =>
  all.find((one) => one.id === id)!;

function periodOf(plan: AskelmatDocument): string {
  const { period } = contentOf(plan);
  return typeof period === "string" ? period : "";
}

/** The places of a document that a plan's rows come from. */
function placesIn(plan: AskelmatDocument, source: string): readonly string[] {
  const content = contentOf(plan);
  return ["goals", "measures", "nonNegotiables"].flatMap((list) =>
    rowsOf(content, list).flatMap(({ origin }) => {
      const { document, row } = (origin ?? {}) as Record<string, unknown>;
      return document === source && typeof row === "string" ? [row] : [];
    }),
  );
}

const shown = new WeakMap<DocumentElement, Outcomes>();

/** Shows them in a tool, and from then on whenever it is drawn. */
export async function showOutcomes(
  workbook: EloWorkbook,
  tool: DocumentElement,
  plans: readonly AskelmatDocument[],
): Promise<void> {
  const lists = await codeLists().catch(() => []);
  await load(tool.locale);
  const before = shown.get(tool);
  if (before) before.plans = plans;
  else {
    const { adoptedStyleSheets } = tool.renderRoot as ShadowRoot;
    adoptedStyleSheets.push(styles.styleSheet!);
    shown.set(tool, new Outcomes(workbook, tool, plans, lists));
  }
  tool.requestUpdate();
}

/**
 * Writes a line under each row that a plan has. The tool draws its rows and
 * knows nothing of this: a line stands last in its row, where nothing else is
 * put, and goes with it.
 */
class Outcomes implements ReactiveController {
  plans: readonly AskelmatDocument[];
  readonly #workbook: EloWorkbook;
  readonly #tool: DocumentElement;
  readonly #lists: readonly Template[];

  constructor(
    workbook: EloWorkbook,
    tool: DocumentElement,
    plans: readonly AskelmatDocument[],
    lists: readonly Template[],
  ) {
    this.#workbook = workbook;
    this.#tool = tool;
    this.#lists = lists;
    this.plans = plans;
    tool.addController(this);
  }

  hostUpdated(): void {
    const { session, locale } = this.#tool;
    if (!session) return;
    const { id } = session.document;
    withLocale(locale, () => {
      const places = new Set(this.plans.flatMap((plan) => placesIn(plan, id)));
      for (const line of this.#tool.renderRoot.querySelectorAll<HTMLElement>(
        ".outcome",
      ))
        if (!places.has(line.dataset["outcome"]!)) line.remove();
      for (const place of places) {
        const outcome = outcomeOf(this.plans, id, place);
        const found = this.#rowAt(place);
        if (outcome && found)
          this.#write(lineIn(found.row, place), outcome, found.isItself);
      }
    });
  }

  /**
   * What a place is drawn in: of a table's row the cell with its answer. A
   * step that is only read has no place of its own, and the row it stands in
   * tells of it.
   */
  #rowAt(
    place: string,
  ): { readonly row: Element; readonly isItself: boolean } | undefined {
    for (let at = place; at.includes("/"); at = at.replace(/\/[^/]*$/, "")) {
      const name = CSS.escape(at);
      const found = this.#tool.renderRoot.querySelector(
        `.body [data-row="${name}"], .body [data-place="${name}"]`,
      );
      const row =
        found instanceof HTMLTableRowElement
          ? found.querySelector("td:not(.c-tools)")
          : found;
      if (row) return { row, isItself: at === place };
    }
    return undefined;
  }

  /** Nothing is touched while it says the same: the focus may be there. */
  #write(line: HTMLElement, outcome: Outcome, isItself: boolean): void {
    const { plan, target, text } = outcome;
    const from = this.plans.find(({ id }) => id === plan)!;
    const { title: said } = contentOf(from);
    const period = periodOf(from);
    const title =
      plainText(said) || msg("Toimintasuunnitelma", { id: "deeds.plan" });
    const name = title.includes(period) ? title : `${title}, ${period}`;
    const words = [
      isItself ? "" : plainText(text),
      msg(str`Suunnitelmassa: ${name}`, { id: "deeds.in-plan" }),
      this.#words(outcome),
    ] as const;
    if (line.dataset["words"] === words.join("|")) return;
    line.dataset["words"] = words.join("|");
    const button = document.createElement("button");
    button.className = "plain small no-print";
    button.textContent = words[1];
    button.addEventListener("click", () => void this.#go(plan, target));
    const whose = document.createElement("b");
    whose.dir = "auto";
    whose.textContent = words[0];
    line.replaceChildren(whose, " ", button, " ", words[2]);
  }

  async #go(plan: string, target: string): Promise<void> {
    await this.#workbook.show(plan);
    this.#workbook.renderRoot
      .querySelector<DocumentElement>("[data-tool]")
      ?.showPlace(target);
  }

  /** `käynnissä · toimenpiteistä valmiina 1 / 3 · määräpäivä 29.5.2026 · Kaksi kuntaa puuttuu vielä.` */
  #words({ list: of, status, end, measures, followUp }: Outcome): string {
    if (of === "nonNegotiables")
      return msg("tästä ei tingitä", { id: "deeds.kept" });
    const list = this.#lists.find(({ id }) => id === STATUS);
    const label = status && list ? plainText(labelOf(list, status)) : status;
    return [
      label ?? msg("ei vielä aloitettu", { id: "deeds.not-begun" }),
      measures && measures.all > 0
        ? msg(
            str`toimenpiteistä valmiina ${measures.closed} / ${measures.all}`,
            {
              id: "deeds.measures-done",
            },
          )
        : "",
      isDay(end)
        ? msg(str`määräpäivä ${formatDate(end)}`, { id: "deeds.due" })
        : "",
      plainText(followUp?.["happened"]),
    ]
      .filter(Boolean)
      .join(" · ");
  }
}

/** The line of a place in its row, made with the first outcome. */
function lineIn(row: Element, place: string): HTMLElement {
  const there = row.querySelector<HTMLElement>(
    `:scope > [data-outcome="${CSS.escape(place)}"]`,
  );
  if (there) return there;
  const line = document.createElement("p");
  line.className = "outcome";
  line.dataset["outcome"] = place;
  row.append(line);
  return line;
}

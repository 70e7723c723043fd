// Beside the rows of a worksheet, a matrix or a group: what became of them in the plans on this device.
import "./words.js";
import {
  contentOf,
  outcomeOf,
  placesTaken,
  planCandidates,
  type AskelmatDocument,
  type LanguageMap,
  type Outcome,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import { templateOf } from "../base/templates.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { load, msg, str } from "../locale/locale.js";
import { codeLists } from "../record/lists.js";
import { plainText } from "../shared/text.js";
import { outcomeWords } from "./outcome-words.js";
import { RowLines, type RowLine } from "./row-lines.js";

/** The plans that have rows of a document, or had, the earliest first; and those that go on from one of them. */
export function plansFrom(
  documents: readonly AskelmatDocument[],
  source: string,
): readonly AskelmatDocument[] {
  const plans = documents
    .filter(({ kind }) => kind === "action-plan")
    .toSorted((a, b) => periodOf(a).localeCompare(periodOf(b)));
  const found = new Set<string>();
  return plans.filter((plan) => {
    const { previous } = contentOf(plan);
    const isOne =
      placesTaken([plan], source).length > 0 ||
      (typeof previous === "string" && found.has(previous));
    if (isOne) found.add(plan.id);
    return isOne;
  });
}

function periodOf(plan: AskelmatDocument): string {
  const { period } = contentOf(plan);
  return typeof period === "string" ? period : "";
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
  else shown.set(tool, new Outcomes(workbook, tool, plans, lists));
  tool.requestUpdate();
}

/** What became of each row that a plan has, or could have. */
class Outcomes extends RowLines {
  plans: readonly AskelmatDocument[];
  readonly #workbook: EloWorkbook;
  readonly #lists: readonly Template[];

  constructor(
    workbook: EloWorkbook,
    tool: DocumentElement,
    plans: readonly AskelmatDocument[],
    lists: readonly Template[],
  ) {
    super(tool, "outcome");
    this.#workbook = workbook;
    this.#lists = lists;
    this.plans = plans;
  }

  protected lines(): readonly RowLine[] {
    const { document } = this.tool.session!;
    const texts = this.#offered(document);
    const places = new Set([
      ...placesTaken(this.plans, document.id),
      ...texts.keys(),
    ]);
    return [...places].map((place) => {
      const outcome = outcomeOf(this.plans, document.id, place);
      const name = plainText(outcome?.text ?? texts.get(place));
      return outcome
        ? { place, name, ...this.#said(outcome) }
        : {
            place,
            name,
            words: msg("Ei ole suunnitelmassa.", { id: "deeds.not-in-plan" }),
          };
    });
  }

  /** The rows that a plan could have taken: what was agreed on is not forgotten when it was left out. */
  #offered(document: AskelmatDocument): ReadonlyMap<string, LanguageMap> {
    const latest = this.plans.at(-1);
    const sources = [{ document, template: templateOf(document) }];
    const offered = latest ? planCandidates(latest, sources) : [];
    return new Map(offered.map(({ row, text }) => [row, text]));
  }

  protected follow(place: string): void {
    const outcome = outcomeOf(
      this.plans,
      this.tool.session!.document.id,
      place,
    );
    if (outcome) void this.#go(outcome);
  }

  async #go({ plan, target }: Outcome): Promise<void> {
    await this.#workbook.show(plan);
    this.#workbook.renderRoot
      .querySelector<DocumentElement>("[data-tool]")
      ?.showPlace(target);
  }

  #said(outcome: Outcome): Pick<RowLine, "link" | "words"> {
    const plan = this.plans.find(({ id }) => id === outcome.plan)!;
    const { title: said } = contentOf(plan);
    const period = periodOf(plan);
    const title =
      plainText(said) || msg("Toimintasuunnitelma", { id: "deeds.plan" });
    const name = title.includes(period) ? title : `${title}, ${period}`;
    return outcome.isGone
      ? {
          words: msg(str`Poistettu suunnitelmasta ”${name}”.`, {
            id: "deeds.gone-from",
          }),
        }
      : {
          link: msg(str`Suunnitelmassa: ${name}`, { id: "deeds.in-plan" }),
          words: outcomeWords(outcome, this.#lists),
        };
  }
}

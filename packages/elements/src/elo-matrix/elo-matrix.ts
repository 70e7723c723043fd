import { html, nothing, type CSSResult, type PropertyValues } from "lit";
import {
  contentOf,
  encodeSegment,
  historyOf,
  isObject,
  isOwn,
  itemsOf,
  levelsOf,
  parseTarget,
  ratedPlaces,
  rowsOf,
  sealDrafts,
  type Edit,
  type Item,
  type Json,
} from "@askelmat/core";
import { DocumentElement } from "../base/document-element.js";
import type { Stops } from "../base/stop.js";
import type { View } from "../base/view.js";
import { msg, offerTexts, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { plainText } from "../shared/text.js";
import { matrixStyles } from "./elo-matrix.styles.js";
import type { MatrixSteps } from "./matrix-steps.js";
import type { Beside } from "./matrix-row.js";
import { tableView } from "./matrix-table.js";
import { placeWords, ratingWords } from "./matrix-words.js";
import { ratingRow } from "./ratings.js";

/**
 * Rate where a group stands, dimension by dimension, in the words of a
 * framework; alone, or together beside everybody's own ratings.
 *
 * @example
 * <elo-matrix lang="fi" store="local"></elo-matrix>
 *
 * @tag elo-matrix
 * @slot - shows nothing; a `<script type="application/json">` here is the document or template to open
 * @fires {CustomEvent<{ edits: readonly Edit[] }>} elo-edit - before a person's edit; cancel it to keep the document as it is
 * @fires {CustomEvent<{ edits: readonly Edit[], value: AskelmatDocument }>} elo-change - after a person's edit; `detail.value` is the document
 * @fires {CustomEvent<SaveState>} elo-save - when the save state changes
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} elo-problem - when something is wrong; the reader is told in words as well
 * @fires {CustomEvent<{ id: string }>} elo-forget - when the reader has deleted the document from this device; cancel it to keep it on screen
 * @fires {CustomEvent<{ value: AskelmatDocument }>} elo-submit - when the reader presses *Valmis*
 * @csspart tool - the whole tool
 * @csspart acts - the actions in its head: find, remarks, two languages, big screen, print
 * @csspart stage - the big screen
 */
export class EloMatrix extends DocumentElement {
  static {
    offerTexts("sv", () => import("../locale/generated/sv-matrix.js"));
  }
  static override styles = [...DocumentElement.styles, matrixStyles];

  protected readonly defaultTemplate = "ohjausyhteistyon-kehittyminen";
  protected readonly templateKind = "assessment-framework";

  /** What draws under the answers; null when it could not be fetched. */
  #beside?: Beside | null;
  /** What draws frameworks of other shapes; null when it could not be fetched. */
  #other?: typeof import("./framework/framework-body.js") | null;
  #fetching?: Promise<void> | undefined;
  /** The bar that a narrow tool has. */
  #steps?: MatrixSteps;

  override placeName(path: string, by?: string): string | undefined {
    const segments = parseTarget(path)?.segments ?? [];
    const item = this.#itemAt(path);
    const shared = by !== undefined && !isOwn(path);
    return (
      item &&
      this.inWords(
        () =>
          this.#other?.figureName(item, segments, shared) ??
          placeWords(item, segments[2], shared),
      )
    );
  }

  override valueWords(path: string, value: Json): string | undefined {
    const item = this.#itemAt(path);
    const { filled: form } = this;
    const segments = parseTarget(path)?.segments ?? [];
    return item && form && isObject(value)
      ? this.inWords(
          () =>
            this.#other?.valueWords(form, item, segments, value) ??
            ratingWords(value, levelsOf(form, item)),
        )
      : undefined;
  }

  #itemAt(path: string): Item | undefined {
    const [list, id] = parseTarget(path)?.segments ?? [];
    return list === "ratings" && this.filled
      ? itemsOf(this.filled).find((item) => item.id === id)
      : undefined;
  }

  protected override progressWords(view: View): string {
    const places = ratedPlaces(view.template, view.answers);
    const answered = places.filter(([, isAnswered]) => isAnswered).length;
    const total = places.length;
    return view.mode === "fill"
      ? msg(str`${answered}/${total} vastattu`, { id: "matrix.progress" })
      : msg(str`${answered}/${total} sovittu`, {
          id: "matrix.progress-agreed",
        });
  }

  protected override renderBody(view: View): unknown {
    return html`${this.#bodyView(view)} ${this.#steps?.bar(view)}`;
  }

  #bodyView(view: View): unknown {
    const { template, mode, answers } = view;
    const items = itemsOf(template);
    if (isTable(view, items)) {
      const isBlank =
        mode === "fill" && rowsOf(answers, "ratings").length === 0;
      if (!isBlank && this.#beside === undefined) {
        this.#fetchBeside();
        // A table that is on screen stays there; the first one waits, and is drawn once.
        if (!this.renderRoot.querySelector(".item")) return nothing;
      }
      const levels = levelsOf(template, items[0]!);
      const beside = this.#beside ?? undefined;
      return html`${tableView(view, items, levels, this.clear, beside)}
      ${this.#beside === null ? partMissing() : nothing}`;
    }
    if (this.#other === undefined)
      this.#fetching ??= this.#fetch(
        () => import("./framework/framework-body.js"),
        (other) => (this.#other = other),
      );
    if (this.#other) return this.#other.bodyView(view, this);
    return this.#other === null ? partMissing() : nothing;
  }

  override async stops(): Promise<Stops> {
    this.#fetchBeside();
    const { matrixStops } = await import("./matrix-stops.js");
    return matrixStops(this, this.#other);
  }

  #fetchBeside(): void {
    if (this.#beside !== undefined || this.#other) return;
    this.#fetching ??= this.#fetch(
      () => import("./matrix-beside.js"),
      (beside) => (this.#beside = beside),
    );
  }

  /** The blank table is what most visits need; the rest comes when it is asked for. */
  async #fetch<Part extends MatrixPart>(
    part: () => Promise<Part>,
    keep: (part: Part | null) => void,
  ): Promise<void> {
    try {
      const here = await part();
      const root = this.renderRoot as ShadowRoot;
      root.adoptedStyleSheets.push(
        ...here.styles.map((one) => one.styleSheet!),
      );
      root.addEventListener("keydown", here.homeEnd);
      keep(here);
    } catch (error) {
      console.error("askelmat: a part of the matrix did not load", error);
      keep(null);
    }
    this.#fetching = undefined;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#fetching) return done;
    await this.#fetching;
    return this.getUpdateComplete();
  }

  /** What the room agrees on says what it rests on: everybody's own ratings as they stand. */
  override editsFor(target: string, value: Json): readonly Edit[] {
    const { session } = this;
    const item = parseTarget(target)?.segments[1];
    if (!session || item === undefined || isOwn(target)) return [];
    const own = `own/${target}`;
    session.replace((document) =>
      sealDrafts(document, (draft) => draft.target === own),
    );
    const basis = historyOf(session.document, own)
      .filter((said) => said.current && said.value !== null)
      .map(({ entry }) => entry.id)
      .sort();
    const { reason } = ratingRow(contentOf(session.document), item);
    const words = plainText(reason);
    return [
      {
        type: "set",
        target,
        value,
        ...(basis.length > 0 && { basis }),
        ...(words && { reason: words }),
      },
    ];
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Whoever comes to agree or to answer will soon need it.
    if (this.currentMode !== "fill") this.#fetchBeside();
    this.renderRoot.addEventListener("focusin", () => this.#fetchBeside(), {
      once: true,
    });
    const em = parseFloat(
      getComputedStyle(this.renderRoot.querySelector(".elo")!).fontSize,
    );
    const size = new ResizeObserver(([entry]) => {
      if (entry!.contentRect.width >= 60 * em) return;
      size.disconnect();
      this.#walkOnUse();
    });
    size.observe(this);
  }

  /** Nobody who is still at the title needs to be led on: the bar comes when the page is moved or the tool is used. */
  #walkOnUse(): void {
    const stop = new AbortController();
    const walk = () => {
      stop.abort();
      this.#walk().catch(console.error);
    };
    const { signal } = stop;
    addEventListener("scroll", walk, { signal, capture: true, passive: true });
    this.addEventListener("pointerdown", walk, { signal });
    this.addEventListener("focusin", walk, { signal });
  }

  /** Brings the bar that leads from card to card; the cards can do without it. */
  async #walk(): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const { MatrixSteps, stepsStyles } = await import("./matrix-steps.js");
    root.adoptedStyleSheets.push(stepsStyles.styleSheet!);
    this.#steps = new MatrixSteps(this, root);
    this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    this.#steps?.drawn();
  }

  /** Takes an answer away; the focus stays at what was chosen. */
  readonly clear = (item: Item): void => {
    this.clearAt(`ratings/${encodeSegment(item.id)}`, "rating");
  };

  /** Takes away what is said in a field; the focus stays at its place. */
  clearAt(place: string, field: string): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(place)}"] input:checked`,
    );
    const voice = this.currentMode === "agree" ? "" : "own/";
    const target = `${voice}${place}/${field}`;
    this.edit([{ type: "set", target, value: null }]);
    this.announce(
      this.inWords(() => msg("Tyhjennetty", { id: "matrix.cleared" })),
    );
    void this.updateComplete.then(() =>
      chosen ? chosen.focus() : this.showPlace(place),
    );
  }
}

/** What a part that comes on use brings: its looks, and the keys that need no drawing. */
interface MatrixPart {
  readonly styles: readonly CSSResult[];
  readonly homeEnd: (event: Event) => void;
}

const partMissing = () =>
  html`<p class="notice error" role="alert">
    ${problemWords({ path: "", code: "leaf-dialogs" })}
  </p>`;

/**
 * True when all items stand side by side on one scale whose levels are
 * described, and nobody has rated anything else.
 */
function isTable({ template, content }: View, items: readonly Item[]): boolean {
  const [first] = items;
  return (
    first !== undefined &&
    levelsOf(template, first).length > 0 &&
    items.every(
      (item) =>
        item.scale === first.scale &&
        !item["in"] &&
        !item.indicators &&
        rowsOf(item, "descriptors").length > 0,
    ) &&
    [content, ...(content.own ?? [])].every((answers) =>
      rowsOf(answers, "ratings").every((row) =>
        items.some(({ id }) => id === row.id),
      ),
    )
  );
}

import { html, type TemplateResult } from "lit";
import {
  commentEdits,
  coverageOf,
  itemsOfWorkshop,
  ledgerOf,
  sameOrganisationEdits,
  samePersonEdits,
  separateEdits,
  type AskelmatDocument,
  type Coverage,
  type Decision,
  type Edit,
  type Json,
  type Template,
  type WorkshopItem,
} from "@askelmat/core";
import type { Stop } from "../base/stop.js";
import { templateOf } from "../base/templates.js";
import type { View } from "../base/view.js";
import { isLoaded, load, msg, str, withLocale } from "../locale/locale.js";
import { findStored, sharedStorage } from "../session/shared-storage.js";
import { dialogStyles } from "../shared/dialog.styles.js";
import { decisionEdits } from "./decisions.js";
import { noDraft, type Draft } from "./drafts.js";
import { Drop } from "./drop.js";
import type { EloMerge } from "./elo-merge.js";
import { mergeStyles } from "./elo-merge.styles.js";
import { summaryWords } from "./files-view.js";
import { Intake } from "./intake.js";
import { itemAt } from "./item-at.js";
import { innerName, itemName, memberWords, valueWords } from "./item-words.js";
import { isDecided, itemView } from "./item-view.js";
import { bodyView, emptyView } from "./merge-view.js";
import { pairsOf } from "./same-names-view.js";
import { Ways } from "./ways.js";
import "./words.js";

/** Begins when its words are here: what has been drawn is not drawn again for the sake of words. */
export async function startMerge(tool: EloMerge): Promise<MergeWork> {
  let more = true;
  // Its Swedish is offered with this module, perhaps while other Swedish is on its way.
  while (more && !isLoaded(tool.locale)) more = await load(tool.locale);
  return new MergeWork(tool);
}

/** What has been worked out of a document; anew only when the document is another. */
interface Worked {
  readonly document: AskelmatDocument;
  readonly template: Template;
  readonly items: readonly WorkshopItem[];
  readonly coverage: Coverage;
  readonly ledger: readonly Decision[];
}

/** What the tool does beside what all document tools do. Most of it is state of this page, none of it is in the document. */
export class MergeWork {
  readonly tool: EloMerge;
  readonly intake: Intake;
  /** The ways in that are not files. */
  readonly ways = new Ways(this);
  /** How many links have been read, and how many codes: what each is called. */
  links = 0;
  codesRead = 0;
  /** True while the widest spread comes first. */
  widest = true;
  /** True while contents are shown only when the facilitator says so. */
  countsFirst = false;
  /** The code lists, for the names of sectors; fetched when a document has sectors. */
  codes: readonly Template[] = [];
  readonly #revealed = new Set<string>();
  readonly #drafts = new Map<string, Draft>();
  #worked?: Worked;
  #view?: View;

  constructor(tool: EloMerge) {
    this.tool = tool;
    this.intake = new Intake(tool, (lines) =>
      tool.announce(withLocale(tool.locale, () => summaryWords(lines))),
    );
    const root = tool.renderRoot as ShadowRoot;
    for (const { styleSheet } of [dialogStyles, mergeStyles])
      root.adoptedStyleSheets.push(styleSheet!);
    new Drop(tool, (files) => void this.intake.take(files));
  }

  /** True when files may be taken in here. */
  get mayTake(): boolean {
    return this.tool.currentMode === "agree";
  }

  get items(): readonly WorkshopItem[] {
    return this.#worked?.items ?? [];
  }

  get ledger(): readonly Decision[] {
    return this.#worked?.ledger ?? [];
  }

  get coverage(): Coverage | undefined {
    return this.#worked?.coverage;
  }

  /** Goes on with what this device has kept; with nothing when it has not. */
  async reopen(): Promise<void> {
    const { tool } = this;
    const { defaultStore } = tool.constructor as typeof EloMerge;
    if ((tool.store ?? defaultStore) !== "local") return;
    try {
      const adapter = tool.storage ?? (await sharedStorage()).adapter;
      const stored = await findStored(adapter, tool.keptAt, undefined);
      const template = stored && templateOf(stored.document);
      // A file may have come first.
      if (stored && template && !tool.session)
        void tool.adopt({ document: stored.document, template, problems: [] });
    } catch (error) {
      console.error("askelmat: stored answers could not be read", error);
      tool.report([{ path: "", code: "storage-load" }]);
    }
  }

  /** Runs `work` with words in the tool's language. */
  inWords<T>(work: () => T): T {
    return withLocale(this.tool.locale, work);
  }

  /** Words that came with a part of the tool are fetched before they are drawn. */
  async loadWords(): Promise<void> {
    await load(this.tool.locale);
  }

  /** What stands over the tool: the camera, whatever is drawn under it. */
  besideView(): unknown {
    const { camera, closeCamera, drawCamera } = this.ways;
    return camera && drawCamera
      ? html`<div class="elo" lang=${this.tool.locale}>
          ${drawCamera(camera, closeCamera)}
        </div>`
      : undefined;
  }

  emptyView(): TemplateResult {
    return emptyView(this);
  }

  bodyView(view: View): TemplateResult {
    this.#look(view);
    return bodyView(this, view);
  }

  stops(view: View): readonly Stop[] {
    this.#look(view);
    return this.items.map((item) => ({
      place: item.place,
      title: itemName(item),
      body: () => itemView(this, view, item),
    }));
  }

  progressWords(view: View): string {
    this.#look(view);
    const asked = this.items.filter((item) => item.asked);
    const [done, of] = [asked.filter(isDecided).length, asked.length];
    return of === 0
      ? ""
      : msg(str`${done}/${of} sovittu`, { id: "merge.agreed-of" });
  }

  placeName(path: string): string | undefined {
    const item = itemAt(this.items, path);
    const view = this.#view;
    if (!item || !view) return undefined;
    return withLocale(this.tool.locale, () =>
      [itemName(item), innerName(view, item, path)]
        .filter((name) => name !== undefined)
        .join(" – "),
    );
  }

  valueWords(path: string, value: Json): string {
    const item = itemAt(this.items, path);
    const view = this.#view;
    if (!view) return JSON.stringify(value);
    return withLocale(this.tool.locale, () =>
      value === true ? memberWords(view, path) : valueWords(view, item, value),
    );
  }

  /** True when what people said at a place is not shown yet. */
  hides(place: string): boolean {
    return this.countsFirst && !this.#revealed.has(place);
  }

  /** Shows what people said at a place, or hides it again. */
  reveal(place: string): void {
    if (!this.#revealed.delete(place)) this.#revealed.add(place);
    this.tool.requestUpdate();
  }

  showCountsFirst(isSo: boolean): void {
    this.countsFirst = isSo;
    this.#revealed.clear();
    this.tool.requestUpdate();
  }

  order(widest: boolean): void {
    this.widest = widest;
    this.tool.requestUpdate();
  }

  draftOf(place: string): Draft {
    return this.#drafts.get(place) ?? noDraft;
  }

  /** Keeps what stands in a form; typing draws nothing. */
  note(place: string, draft: Draft, draws = false): void {
    const missed = this.draftOf(place).missing !== undefined;
    this.#drafts.set(place, draft);
    if (draws || missed) this.tool.requestUpdate();
  }

  /** Records what has been agreed at a place. */
  agree(item: WorkshopItem): void {
    const view = this.#view!;
    const draft = this.draftOf(item.place);
    view.session.flush();
    const edits = decisionEdits(view, item, draft);
    if (typeof edits === "string")
      this.note(item.place, { ...draft, missing: edits }, true);
    else
      this.#record(item, edits, () =>
        msg("Kirjattu sovituksi", { id: "merge.said-agreed" }),
      );
  }

  /** Records that a place is left open, and why. */
  leaveOpen(item: WorkshopItem): void {
    const { locale } = this.tool;
    const draft = this.draftOf(item.place);
    const reason = draft.reason.trim();
    if (reason === "") {
      this.note(item.place, { ...draft, missing: "reason" }, true);
      return;
    }
    const { place: about, agreed, sort } = item;
    const text = withLocale(locale, () =>
      msg(str`Jätetään auki: ${reason}`, { id: "merge.left-open" }),
    );
    const isOne = sort !== "text" && sort !== "rows";
    const clear: Edit = { type: "set", target: about, value: null, reason };
    this.#record(
      item,
      [
        ...commentEdits({ about, text, lang: locale }),
        ...(agreed && isOne ? [clear] : []),
      ],
      () => msg("Jätetty auki", { id: "merge.said-open" }),
    );
  }

  /** Says that organisations are one. */
  join([first = "", ...others]: readonly string[]): void {
    this.tool.edit(others.flatMap((id) => sameOrganisationEdits(first, id)));
  }

  /** Says that two ids are one person's. */
  joinPeople(one: string, other: string): void {
    this.tool.edit(samePersonEdits(one, other));
  }

  /** Says that those who were joined are not one after all. */
  separate(
    ids: readonly string[],
    list: "contributors" | "organisations" = "organisations",
  ): void {
    const { document } = this.tool.session!;
    this.tool.edit(
      pairsOf(ids).flatMap(([one, other]) =>
        separateEdits(document, list, one, other),
      ),
    );
  }

  /** Says that organisations whose names are alike are two, so that nobody is asked again. */
  tellApart(pairs: readonly (readonly [string, string])[]): void {
    this.tool.edit(
      pairs.flatMap(([one, other]): Edit[] => [
        { type: "add-row", target: `organisations/${one}` },
        { type: "add-row", target: `organisations/${one}/notSameAs/${other}` },
      ]),
    );
  }

  #record(
    { place }: WorkshopItem,
    edits: readonly Edit[],
    words: () => string,
  ): void {
    this.#drafts.delete(place);
    this.tool.edit(edits);
    this.tool.announce(withLocale(this.tool.locale, words));
    this.tool.requestUpdate();
  }

  #look(view: View): void {
    this.#view = view;
    const { template } = view;
    const { document } = view.session;
    const { document: known, template: form } = this.#worked ?? {};
    if (known === document && form === template) return;
    const coverage = coverageOf(document, template);
    this.#worked = {
      document,
      template,
      coverage,
      items: itemsOfWorkshop(document, template),
      ledger: ledgerOf(document),
    };
    if (coverage.sectors.some(({ id }) => id !== "")) void this.#fetchCodes();
  }

  async #fetchCodes(): Promise<void> {
    if (this.codes.length > 0) return;
    try {
      const { codeLists } = await import("@askelmat/content/code-lists.js");
      this.codes = codeLists as readonly unknown[] as readonly Template[];
      this.tool.requestUpdate();
    } catch (error) {
      // Sectors go by their codes then.
      console.warn("askelmat: the code lists could not be loaded", error);
    }
  }
}

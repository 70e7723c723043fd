import type { DocumentElement } from "./document-element.js";
import type { Extra, ExtraModule } from "./extra.js";
import type { View } from "./view.js";

/** Where each is fetched from, in the order they are drawn. */
const modules = {
  dialog: (): Promise<ExtraModule> => import("../extras/dialog.js"),
  others: (): Promise<ExtraModule> => import("../extras/others.js"),
  kept: (): Promise<ExtraModule> => import("../extras/kept.js"),
  problems: (): Promise<ExtraModule> => import("../extras/problems.js"),
  find: (): Promise<ExtraModule> => import("../extras/find.js"),
  big: (): Promise<ExtraModule> => import("../extras/big-screen.js"),
  languages: (): Promise<ExtraModule> => import("../extras/languages.js"),
  remarks: (): Promise<ExtraModule> => import("../extras/remarks.js"),
  print: (): Promise<ExtraModule> => import("../extras/print.js"),
  history: (): Promise<ExtraModule> => import("../extras/history.js"),
};

export type ExtraName = keyof typeof modules;

const names = Object.keys(modules) as ExtraName[];

/** The extras of one tool: those that have been asked for are here. */
export class Extras {
  readonly #tool: DocumentElement;
  readonly #here = new Map<ExtraName, Extra>();
  readonly #coming = new Map<ExtraName, Promise<Extra | undefined>>();

  constructor(tool: DocumentElement) {
    this.#tool = tool;
  }

  get(name: ExtraName): Extra | undefined {
    return this.#here.get(name);
  }

  /** Fetches one if need be. Undefined when it does not come, which the reader is told. */
  use(name: ExtraName): Promise<Extra | undefined> {
    const here = this.#here.get(name);
    if (here) return Promise.resolve(here);
    const coming = this.#coming.get(name) ?? this.#fetch(name);
    this.#coming.set(name, coming);
    return coming;
  }

  /** Done when those that have been asked for are here or have failed; undefined when none is on its way. */
  get coming(): Promise<unknown> | undefined {
    const { size } = this.#coming;
    return size > 0 ? Promise.all(this.#coming.values()) : undefined;
  }

  /** What the button of one does. */
  async toggle(name: ExtraName): Promise<void> {
    await (await this.use(name))?.toggle();
    this.#tool.requestUpdate();
  }

  /** What those that are here draw at a place, in order. */
  parts(part: "bar" | "foot", view: View): unknown[] {
    return names.map((name) => this.#here.get(name)?.[part]?.(view));
  }

  /** What those that are here say before the work, in order. */
  notices(view: View): unknown[] {
    return names.flatMap((name) => this.#here.get(name)?.notices?.(view) ?? []);
  }

  /** What stands in place of the work; undefined as a rule. */
  stage(view: View): unknown {
    for (const extra of this.#here.values()) {
      const stage = extra.stage?.(view);
      if (stage !== undefined) return stage;
    }
    return undefined;
  }

  drawn(): void {
    for (const extra of this.#here.values()) extra.drawn?.();
  }

  stop(): void {
    for (const extra of this.#here.values()) extra.stop?.();
  }

  async #fetch(name: ExtraName): Promise<Extra | undefined> {
    try {
      const { start, styles } = await modules[name]();
      const sheet = styles?.styleSheet;
      if (sheet)
        (this.#tool.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
      const extra = start(this.#tool);
      this.#here.set(name, extra);
      this.#tool.requestUpdate();
      return extra;
    } catch (error) {
      console.error(`askelmat: "${name}" did not load`, error);
      this.#tool.report([{ path: "", code: "leaf-dialogs" }]);
      return undefined;
    } finally {
      this.#coming.delete(name);
    }
  }
}

/** Fetches them all ahead of use. For a page that may lose its line; failing is for those to say who ask for one. */
export async function fetchExtras(): Promise<void> {
  await Promise.allSettled([
    ...names.map((name) => modules[name]()),
    import("../extras/privacy.js"),
  ]);
}

/** The same for what the workbook does with others' answers: a member on a phone may lose the line before they return theirs. */
export async function fetchWorkshop(): Promise<void> {
  await import("../workshop/menu.js");
  await import("../elo-plan/plan-work.js");
}

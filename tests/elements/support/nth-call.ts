import "@askelmat/elements/define/elo-worksheet.js";
import {
  contentOf,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import {
  openStorage,
  storageChange,
  type StorageAdapter,
} from "@askelmat/storage";
import { NthCall, type Failure } from "../../storage/support/nth-call.js";
import { IndexedDbBench } from "../../storage/support/indexed-db.js";
import { settle, unmountAll, until } from "./mount.js";

/** The slot of the worksheet on the page. */
const KEY = "lomake";

/** Breaks an adapter, so that a test shows that it would notice. */
export type Mutant = (adapter: StorageAdapter) => StorageAdapter;

export interface Act {
  /** What the reader does; false when the tool refuses it. */
  readonly does: (tool: EloWorksheet) => unknown;
  /** What is to be read in the document from then on. */
  readonly says: string;
  /** The field that shows it, if there is one. */
  readonly field?: number;
}

export interface Scenario {
  /** What an earlier visit left. */
  readonly before?: AskelmatDocument;
  readonly template: Template;
  /** One after another. Calls fail in any of them, and while the tool is opened. */
  readonly acts: readonly Act[];
  /** What the reader does when everything works again. */
  readonly last: Act;
}

export interface Swept {
  /** How many runs had a call fail. */
  readonly runs: number;
  /** In how many of them the tool came to say that something was not saved. */
  readonly told: number;
  /** What is not as it must be, with the failure and its number. */
  readonly faults: readonly string[];
}

/** Fails the n-th call of a scenario for every n, each time in a new database. */
export async function sweep(
  scenario: Scenario,
  failure: Failure,
): Promise<Swept> {
  const faults: string[] = [];
  let told = 0;
  for (let nth = 1; ; nth++) {
    const run = new Run(scenario, new NthCall(failure, nth));
    await run.whole();
    faults.push(...run.faults.map((fault) => `call ${nth}: ${fault}`));
    if (run.calls.injected === 0) return { runs: nth - 1, told, faults };
    if (run.told) told++;
  }
}

/** What is noticed first when a broken adapter stands in the place of the real one. */
export async function firstFault(
  scenario: Scenario,
  failure: Failure,
  mutant: Mutant,
): Promise<string | undefined> {
  for (let nth = 1; ; nth++) {
    const run = new Run(scenario, new NthCall(failure, nth), mutant);
    await run.whole();
    if (run.faults[0] !== undefined) return run.faults[0];
    if (run.calls.injected === 0) return undefined;
  }
}

/** One run of a scenario, and all that is looked at on the way. */
class Run {
  readonly faults: string[] = [];
  told = false;
  readonly calls: NthCall;
  readonly #scenario: Scenario;
  readonly #mutant: Mutant;
  readonly #bench = new IndexedDbBench();
  /** Every state that the document on the page has been in, as text. */
  readonly #states: string[] = [];
  /** How far what is stored has come in those. */
  #reached = -1;
  /** What is to be read by now, by its field if it has one. */
  readonly #said = new Map<number | string, string>();

  constructor(
    scenario: Scenario,
    calls: NthCall,
    mutant: Mutant = (adapter) => adapter,
  ) {
    this.#scenario = scenario;
    this.calls = calls;
    this.#mutant = mutant;
  }

  async whole(): Promise<void> {
    const { before, acts, last } = this.#scenario;
    if (before) await this.#leave(before);
    await this.calls.run(async () => {
      let tool!: EloWorksheet;
      await this.calls.during(async () => (tool = await this.#open()));
      // What the next visit will find: nothing of it fails.
      const next = await this.#bench.open();
      for (const act of acts) {
        await this.calls.during(() => this.#act(tool, act));
        await this.#check(tool, next);
      }
      await this.#act(tool, last);
      await this.#check(tool, next);
      this.#checkEnd(tool);
      unmountAll();
      tool.storage!.close();
    });
    await this.#bench.dispose();
  }

  async #leave(document: AskelmatDocument): Promise<void> {
    const adapter = await this.#bench.open();
    const meta = { at: "2026-03-01T10:00:00Z", me: "c-me" };
    await adapter.write(storageChange(undefined, document, meta));
    await adapter.setSlot(KEY, document.id);
    this.#states.push(textOf(document));
    this.#reached = 0;
  }

  /** The worksheet as a page opens it, on the best place that this page gives. */
  async #open(): Promise<EloWorksheet> {
    const { adapter } = await openStorage({
      name: this.#bench.name,
      localStorage: undefined,
    });
    const tool = document.createElement("elo-worksheet");
    const json = JSON.stringify(this.#scenario.template);
    tool.innerHTML = `<script type="application/json">${json}</script>`;
    tool.store = "local";
    tool.storeKey = KEY;
    tool.storage = this.#mutant(adapter);
    document.body.append(tool);
    await until(() => tool.session !== undefined);
    await settle(tool);
    tool.session!.listen(({ what }) => {
      if (what === "document")
        this.#states.push(textOf(tool.session!.document));
    });
    return tool;
  }

  async #act(tool: EloWorksheet, { does, says, field }: Act): Promise<void> {
    const refused = (await does(tool)) === false;
    await tool.session!.settled();
    if (!refused) this.#said.set(field ?? says, says);
    else if (tool.session!.document.id === this.#scenario.before?.id)
      this.faults.push(`${says} was refused`);
    else if (tool.problems.length === 0)
      this.faults.push(`${says} was refused without a word`);
  }

  /** What is stored, beside what this visit says and shows. */
  async #check(tool: EloWorksheet, next: StorageAdapter): Promise<void> {
    const session = tool.session!;
    const { state } = session.save;
    if (state !== "saved") this.told = true;
    const [head] = await next.list();
    const stored = head && (await next.load(head.id));
    const text = stored && textOf(stored.document);
    if (state === "saved" && text !== textOf(session.document))
      this.faults.push("said to be saved, and is not there");
    if (state === "saved" && (await next.slot(KEY)) !== session.document.id)
      this.faults.push("said to be saved, and is not found again");
    const reached = this.#states.lastIndexOf(text ?? "");
    if (text !== undefined && reached < 0)
      this.faults.push("half a document is there");
    else if (reached < this.#reached)
      this.faults.push("what was there before is gone");
    this.#reached = Math.max(this.#reached, reached);
    this.#checkShown(tool);
  }

  #checkShown(tool: EloWorksheet): void {
    const content = JSON.stringify(contentOf(tool.session!.document));
    for (const [place, says] of this.#said) {
      if (!content.includes(says)) this.faults.push(`${says} is not here`);
      if (typeof place === "number" && fieldOf(tool, place).value !== says)
        this.faults.push(`${says} is not shown`);
    }
  }

  /** Once everything works again nothing is left behind. */
  #checkEnd({ session }: EloWorksheet): void {
    const { state } = session!.save;
    if (session!.store?.kind === "indexeddb" && state !== "saved")
      this.faults.push(`works again, and is ${state}`);
  }
}

export function fieldOf(tool: EloWorksheet, nth: number): HTMLTextAreaElement {
  return tool.shadowRoot!.querySelectorAll("textarea")[nth]!;
}

/** What a document holds, in one order. */
function textOf(document: AskelmatDocument): string {
  const { entries, drafts = [], ...envelope } = document;
  const computed = ["content", "digest"];
  const sorted = (list: readonly unknown[]) =>
    list.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify([
    sorted(
      Object.entries(envelope).filter(([name]) => !computed.includes(name)),
    ),
    sorted(entries),
    sorted(drafts),
  ]);
}

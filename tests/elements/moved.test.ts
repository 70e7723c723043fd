import { expect } from "@esm-bundle/chai";
import type { EloWorksheet } from "@askelmat/elements";
import "@askelmat/elements/define/elo-worksheet.js";
import { openStorage } from "@askelmat/storage";
import { FaultyAdapter } from "./support/documents.js";
import { settle, unmountAll, until } from "./support/mount.js";

/** Somewhere else on the page: an element, or the inside of one. */
function place(inShadow = false): ParentNode & Node {
  const box = document.createElement("div");
  document.body.append(box);
  return inShadow ? box.attachShadow({ mode: "open" }) : box;
}

const field = (tool: EloWorksheet, nth = 0) =>
  tool.shadowRoot!.querySelectorAll("textarea")[nth]!;

/** Types, as far as the tool can tell, and does not wait for anything. */
function type(tool: EloWorksheet, text: string, nth = 0): void {
  field(tool, nth).value = text;
  field(tool, nth).dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true }),
  );
}

const typed = (tool: EloWorksheet) =>
  (tool.session!.document.drafts ?? []).map(({ value }) => value);

/** Listeners on the page that were added and not taken off. */
class Listeners {
  count = 0;
  readonly #targets = [window, document];
  readonly #ended: (() => void)[] = [];

  constructor() {
    for (const target of this.#targets) {
      const { addEventListener, removeEventListener } =
        target as unknown as Record<
          "addEventListener" | "removeEventListener",
          (...args: unknown[]) => void
        >;
      target.addEventListener = (...args: [string, EventListener]) => {
        this.count++;
        addEventListener.apply(target, args);
      };
      target.removeEventListener = (...args: [string, EventListener]) => {
        this.count--;
        removeEventListener.apply(target, args);
      };
      this.#ended.push(() =>
        Object.assign(target, { addEventListener, removeEventListener }),
      );
    }
  }

  end(): void {
    for (const end of this.#ended) end();
  }
}

describe("a tool that the page around moves", () => {
  let faulty: FaultyAdapter;
  let listeners: Listeners;
  let tool: EloWorksheet;

  beforeEach(async () => {
    const name = `moved-${Math.random()}`;
    const { adapter } = await openStorage({ prefer: "localstorage", name });
    faulty = new FaultyAdapter(adapter);
    listeners = new Listeners();
    tool = document.createElement("elo-worksheet");
    tool.template = "tyotapa-2";
    tool.store = "local";
    tool.storeKey = "k";
    tool.storage = faulty.adapter;
    place().append(tool);
    await until(() => tool.session !== undefined);
    await settle(tool);
  });
  afterEach(() => {
    listeners.end();
    unmountAll();
  });

  for (const [where, inShadow] of [
    ["to another place", false],
    ["into another shadow root", true],
  ] as const)
    it(`${where} in the middle of typing goes on as it was: the text is written, and told once`, async () => {
      const { session } = tool;
      const held = listeners.count;
      expect(held).to.be.above(0);
      type(tool, "Kesken");
      place(inShadow).append(tool);
      // At once: nobody knows whether it will be put back.
      expect(typed(tool)).to.deep.equal(["Kesken"]);
      for (let times = 0; times < 3; times++) place(inShadow).append(tool);
      await settle(tool);
      await tool.session!.settled();
      expect(tool.session).to.equal(session);
      expect(tool.session!.save.state).to.equal("saved");
      expect(field(tool).value).to.equal("Kesken");
      expect(listeners.count).to.equal(held);

      let told = 0;
      tool.addEventListener("elo-change", () => told++);
      const { writes } = faulty;
      type(tool, "Kesken loppuun");
      await tool.session!.settled();
      expect(told).to.equal(1);
      expect(faulty.writes - writes).to.equal(1);
      const stored = await faulty.adapter.load(session!.document.id);
      expect(stored!.document.drafts).to.deep.equal(session!.document.drafts);
      expect(typed(tool)).to.deep.equal(["Kesken loppuun"]);
    });

  it("out of it is let go of, with its text written, and goes on where it was when it is put back", async () => {
    const { session } = tool;
    const held = listeners.count;
    type(tool, "Kesken");
    tool.remove();
    expect(typed(tool)).to.deep.equal(["Kesken"]);
    await session!.settled();
    expect(session!.save.state).to.equal("saved");
    expect(listeners.count).to.be.below(held);
    await new Promise((resolve) => setTimeout(resolve, 50));

    place(true).append(tool);
    await settle(tool);
    expect(tool.session).to.equal(session);
    expect(field(tool).value).to.equal("Kesken");
    expect(listeners.count).to.equal(held);
    type(tool, "Toinen", 1);
    await session!.settled();
    expect(session!.save.state).to.equal("saved");
    expect(typed(tool)).to.deep.equal(["Kesken", "Toinen"]);
  });

  it("control: without what is done when it is taken out the text waits", () => {
    const { session } = tool;
    session!.flush = () => undefined;
    type(tool, "Kesken");
    tool.remove();
    expect(typed(tool)).to.deep.equal([]);
  });
});

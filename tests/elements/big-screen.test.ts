import { expect } from "@esm-bundle/chai";
import { executeServerCommand } from "@web/test-runner-commands";
import type { DocumentElement, EloMatrix } from "@askelmat/elements";
import { Clock } from "./support/clock.js";
import { newDocument, rated } from "./support/documents.js";
import { matrixOn, mineOn } from "./support/frameworks.js";
import {
  type Attributes,
  focused,
  inside,
  inWindow,
  mount,
  press,
  settle,
  typeIn,
  unmountAll,
  until,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import {
  ownTemplate,
  said,
  sheet,
  sheetOf,
  withTemplate,
} from "./support/worksheets.js";

/** A tool on the big screen, without the whole display: a test page has no say over that. */
async function onBig<Tool extends DocumentElement>(tool: Tool): Promise<Tool> {
  inWindow(tool);
  byRole(tool, "button", "Iso näyttö").click();
  await until(() => stageOf(tool) !== null, "the big screen");
  await settle(tool);
  return tool;
}

const bigMatrix = async (attributes: Attributes = {}) =>
  onBig(await mount("elo-matrix", attributes));

const stageOf = (tool: Element) =>
  tool.shadowRoot!.querySelector<HTMLDialogElement>("dialog[part=stage]");

/** What is shown alone, and which of how many it is. */
const shown = (tool: Element) => nameOf(focusedGroup(tool));
const focusedGroup = (tool: Element) =>
  tool.shadowRoot!.querySelector("dialog[part=stage] [tabindex='-1']")!;

const viewport = (size: { width: number; height: number }) =>
  executeServerCommand("elo:viewport", size);

async function go(tool: DocumentElement, ...keys: string[]): Promise<void> {
  await press(...keys);
  await settle(tool);
}

describe("the big screen", () => {
  afterEach(unmountAll);

  it("shows one dimension at a time, the one about the whole included", async () => {
    const matrix = await bigMatrix();
    const dialog = byRole(matrix, "dialog", /Ohjausyhteistyön kehittyminen/);
    expect(allByRole(dialog, "radiogroup")).to.have.length(1);
    expect(shown(matrix)).to.equal("Tilanteelle kokonaisuutena ominaista, 1/6");
    await go(matrix, "PageDown");
    expect(shown(matrix)).to.equal("Seudulliset strategiat, 2/6");
    await go(matrix, "ArrowRight", "ArrowRight", "ArrowLeft");
    expect(shown(matrix)).to.match(/, 3\/6$/);
    await go(matrix, "End", "PageDown");
    expect(shown(matrix)).to.match(/, 6\/6$/);
    await go(matrix, "Home", "PageUp");
    expect(shown(matrix)).to.match(/, 1\/6$/);
  });

  it("has the same radio buttons, undo included; arrows choose in them", async () => {
    const matrix = await bigMatrix();
    allByRole(stageOf(matrix)!, "radio")[0]!.focus();
    await go(matrix, "Space", "ArrowRight");
    expect(shown(matrix)).to.match(/, 1\/6$/);
    expect(mineOn(matrix, "situation")["rating"]).to.deep.equal({ level: "2" });
    await go(matrix, "PageDown");
    expect(shown(matrix)).to.match(/, 2\/6$/);
    await go(matrix, "Control+z");
    expect(mineOn(matrix, "situation")).to.deep.equal({});
  });

  it("gives the whole back with Escape, at the place that was shown", async () => {
    const matrix = await bigMatrix();
    await go(matrix, "PageDown", "Escape");
    expect(stageOf(matrix)).to.equal(null);
    expect(allByRole(matrix, "radiogroup")).to.have.length(6);
    const radio = focused() as HTMLInputElement;
    expect(radio.dataset["target"]).to.equal("own/ratings/strategies/rating");
    expect(byRole(matrix, "button", "Iso näyttö").ariaPressed).to.equal(
      "false",
    );
  });

  it("is left and moved through by its buttons, the focus staying on them", async () => {
    const matrix = await bigMatrix();
    const next = byRole(matrix, "button", "Seuraava");
    next.focus();
    await go(matrix, "Enter", "Enter");
    expect(shown(matrix)).to.match(/, 3\/6$/);
    expect(focused()).to.equal(next);
    expect(textIn(byRole(stageOf(matrix)!, "status"))).to.match(/, 3\/6$/);
    byRole(matrix, "button", /^Takaisin kokonaisuuteen/).click();
    await settle(matrix);
    expect(stageOf(matrix)).to.equal(null);
  });

  it("shows everybody's dots and the sentence while the room agrees", async () => {
    const matrix = await mount("elo-matrix", { mode: "agree" });
    matrix.value = rated(
      rated(newDocument(), "c-a", "forums", "2"),
      "c-b",
      "forums",
      "3",
    );
    await settle(matrix);
    await onBig(matrix);
    await go(matrix, "PageDown", "PageDown", "PageDown");
    const words = textIn(stageOf(matrix)!);
    expect(words).to.include("2 vastaajaa: tasot 2–3");
    expect(words.match(/●/g)).to.have.length(2);
    expect(await violations(matrix)).to.deep.equal([]);
  });

  it("goes dark for a presenter's key, and comes back with any", async () => {
    const matrix = await bigMatrix();
    await go(matrix, ".");
    expect(byRole(matrix, "button", /pimeänä/)).to.equal(
      stageOf(matrix)!.lastElementChild,
    );
    await go(matrix, "PageDown");
    expect(allByRole(matrix, "button", /pimeänä/)).to.have.length(0);
    expect(shown(matrix)).to.match(/, 1\/6$/);
  });

  it("does not load the page anew for a presenter's F5", async () => {
    await bigMatrix();
    const event = new KeyboardEvent("keydown", {
      key: "F5",
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it("takes a worksheet prompt by prompt, and letters go to what is written", async () => {
    const tool = await onBig(await sheet("tyotapa-1"));
    expect(shown(tool)).to.match(/^Mitä ohjaus on.*, 1\/6$/);
    await go(tool, "PageDown");
    const field = byRole(stageOf(tool)!, "textbox", /Keskustelua/);
    await typeIn(field, "b.");
    await go(tool, "Home", "ArrowRight", "PageDown");
    expect(shown(tool)).to.match(/, 3\/6$/);
    const prompts = said(tool).own?.[0]?.["prompts"] as { text: unknown }[];
    expect(prompts[0]?.text).to.deep.equal({ fi: "b." });
    await go(tool, "End");
    expect(shown(tool)).to.match(/^Yhteiset johtopäätökset, 6\/6$/);
  });

  it("shows each row of a group's own table, then the table, where rows are born", async () => {
    const tool = await onBig(await sheet("tyotapa-2", { mode: "agree" }));
    expect(shown(tool)).to.match(/, 1\/1$/);
    const [field] = allByRole(stageOf(tool)!, "textbox", /tavoiteltava/);
    await typeIn(field!, "Jokainen tietää");
    tool.session!.flush();
    await settle(tool);
    // The row it was written in is a stop of its own now; the reader stays where they type.
    expect(shown(tool)).to.match(/, 2\/2$/);
    expect((focused() as HTMLTextAreaElement).value).to.equal(
      "Jokainen tietää",
    );
    await go(tool, "PageUp");
    expect(allByRole(stageOf(tool)!, "textbox", /tavoiteltava/)).to.have.length(
      1,
    );
  });

  it("shows each criterion under its headings, and figures", async () => {
    const criteria = await onBig(
      await matrixOn("assessment-criteria", {}, "c-x"),
    );
    expect(allByRole(stageOf(criteria)!, "radiogroup")).to.have.length(1);
    expect(textIn(stageOf(criteria)!)).to.include("Johtaminen ja suunnitelma");
    expect(shown(criteria)).to.match(/^Ohjauksella on nimetty.*, 1\/24$/);
    unmountAll();
    const figures = await onBig(
      await matrixOn("assessment-indicators", {}, "c-x"),
    );
    expect(byLabel(stageOf(figures)!, /alle 30-vuotiaat %$/)).to.be.ok;
  });

  it("shows to those who may only read, and says when there is nothing", async () => {
    const matrix = await bigMatrix({ readonly: true });
    expect(allByRole(stageOf(matrix)!, "radio")).to.have.length(0);
    await go(matrix, "PageDown", "Escape");
    expect(focused()).to.equal(byRole(matrix, "button", "Iso näyttö"));
    unmountAll();
    const bare = await sheetOf(withTemplate(ownTemplate([])));
    await onBig(bare);
    expect(textIn(stageOf(bare)!)).to.include("ei ole mitään näytettävää");
  });

  it("speaks Swedish, fits a phone, and has nothing axe objects to", async () => {
    await viewport({ width: 320, height: 640 });
    try {
      const tool = await mount("elo-worksheet", {
        lang: "sv",
        template: "tyotapa-3",
      });
      await inWindow(tool).present();
      const stage = stageOf(tool)!;
      expect(byRole(stage, "button", "Nästa")).to.be.ok;
      byRole(stage, "button", "Timer").click();
      await settle(tool);
      const wide = [...inside(stage)].filter(
        (one) =>
          !one.closest(".sr, thead") &&
          // Not every engine's window can be as narrow as a phone.
          one.getBoundingClientRect().right > innerWidth,
      );
      expect(wide).to.deep.equal([]);
      expect(await violations(tool)).to.deep.equal([]);
    } finally {
      await viewport({ width: 800, height: 600 });
    }
  });

  it("leaves the page around as it was", async () => {
    const below = document.createElement("div");
    below.style.height = "3000px";
    const tool = await sheet("tyotapa-4");
    document.body.append(below);
    const heights = [tool.offsetHeight];
    await onBig(tool);
    heights.push(tool.offsetHeight);
    tool.extras.get("big")!.toggle();
    await settle(tool);
    heights.push(tool.offsetHeight);
    expect(heights).to.deep.equal(heights.map(() => heights[0]));
    await tool.present();
    tool.remove();
    await settle(tool);
    const event = new KeyboardEvent("keydown", { key: "F5", cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});

describe("the timer of the big screen", () => {
  const clock = new Clock();
  const dateNow = Date.now;
  let matrix: EloMatrix;

  beforeEach(async () => {
    matrix = await bigMatrix();
    await act("Ajastin");
    clock.install();
    Date.now = () => clock.now().getTime();
  });
  afterEach(() => {
    clock.uninstall();
    Date.now = dateNow;
    unmountAll();
  });

  async function act(name: string): Promise<void> {
    byRole(matrix, "button", name).click();
    await matrix.updateComplete;
  }
  const time = () => textIn(byRole(matrix, "timer"));

  it("counts down in words, and draws nothing else meanwhile", async () => {
    expect(time()).to.equal("5.00");
    await act("3 min");
    await act("Käynnistä");
    const drawn: MutationRecord[] = [];
    const observer = new MutationObserver((records) => drawn.push(...records));
    const all = { subtree: true, childList: true, characterData: true };
    observer.observe(matrix.shadowRoot!, { ...all, attributes: true });
    clock.pass(28_000);
    expect(matrix.isUpdatePending).to.equal(false);
    expect(time()).to.equal("2.32");
    drawn.push(...observer.takeRecords());
    const places = new Set(drawn.map(({ target }) => target));
    expect([...places]).to.deep.equal([byRole(matrix, "timer")]);
    observer.disconnect();
  });

  it("stands while paused, goes on, and begins anew", async () => {
    await act("Käynnistä");
    clock.pass(10_000);
    await act("Tauko");
    clock.pass(60_000);
    expect(time()).to.equal("4.50");
    await act("Jatka");
    clock.pass(1000);
    expect(time()).to.equal("4.49");
    await act("Nollaa");
    expect(time()).to.equal("5.00");
    expect(clock.waiting).to.equal(0);
  });

  it("takes a length of one's own, and says when time is up", async () => {
    const own = byRole(matrix, "spinbutton", "Oma, min") as HTMLInputElement;
    for (const [typed, shows] of [
      ["0", "5.00"],
      ["1", "1.00"],
    ] as const) {
      own.value = typed;
      own.dispatchEvent(new Event("change"));
      await matrix.updateComplete;
      expect(time()).to.equal(shows);
    }
    await act("Käynnistä");
    clock.pass(61_000);
    await matrix.updateComplete;
    expect(allByRole(matrix, "timer")).to.have.length(0);
    expect(textIn(byRole(stageOf(matrix)!, "status"))).to.equal("Aika täynnä");
    expect(clock.waiting).to.equal(0);
  });

  it("stops with the tool", async () => {
    await act("Käynnistä");
    matrix.remove();
    expect(clock.waiting).to.equal(0);
  });
});

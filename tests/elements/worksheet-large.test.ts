import { expect } from "@esm-bundle/chai";
import { applyEdits, type AskelmatDocument, type Edit } from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import { AT } from "./support/documents.js";
import { focused, settle, typeIn, unmountAll, until } from "./support/mount.js";
import { textIn } from "./support/roles.js";
import { newWorksheet, rows, said, sheetOf } from "./support/worksheets.js";

const digits = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A worksheet with a thousand goals, everybody's or one's own. */
function thousand(prefix: "" | "own/" = ""): AskelmatDocument {
  const edits = Array.from({ length: 1000 }, (_, index): Edit[] => {
    const target = `${prefix}goals/g-${index + 1}`;
    const position =
      digits.charAt(Math.floor(index / 35)) + digits.charAt(1 + (index % 35));
    const value = `Tavoite ${index + 1}`;
    return [
      { type: "add-row", target, position },
      { type: "set", target: `${target}/state@fi`, value },
    ];
  });
  const context = { by: "c-me", at: AT };
  return applyEdits(newWorksheet("tyotapa-2"), edits.flat(), context).document;
}

const agree = { mode: "agree", width: "1200px" };

const rowsIn = (element: EloWorksheet) =>
  element.shadowRoot!.querySelectorAll("tbody tr").length;

const goal = (element: EloWorksheet, number: number) =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>(
    `[data-target$="goals/g-${number}/state@fi"]`,
  )!;

/** What a count comes to each time something new is on the page, beginning with the first slice. */
function countsOf(element: EloWorksheet, count: () => number): number[] {
  const seen: number[] = [];
  const observer = new MutationObserver(() => {
    const now = count();
    if (now >= 40 && now !== seen.at(-1)) seen.push(now);
  });
  observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  return seen;
}

/** Hands over a document and comes back when the first rows are drawn. */
async function opening(
  element: EloWorksheet,
  document: AskelmatDocument,
): Promise<void> {
  element.value = document;
  await until(() => rowsIn(element) > 3, "the first rows");
}

describe("<elo-worksheet> with a thousand rows", function () {
  // Much is drawn, and other tests run beside.
  this.timeout(60_000);
  let shared: AskelmatDocument;
  before(() => (shared = thousand()));
  afterEach(unmountAll);

  it("draws a screenful at once and the rest in slices, says how far it is, and keeps all", async () => {
    const element = await sheetOf(newWorksheet("tyotapa-2"), agree, "c-me");
    const seen = countsOf(element, () => rowsIn(element));
    await opening(element, shared);
    expect(textIn(element)).to.match(/Näytetään rivejä: \d+\/1000/);
    await element.updateComplete;
    await settle(element);
    expect(seen.slice(0, 3)).to.deep.equal([40, 100, 160]);
    expect(seen.at(-1)).to.equal(1000);
    expect(seen).to.have.length(16);
    expect(textIn(element)).not.to.contain("Näytetään rivejä");
    expect(goal(element, 1000).value).to.equal("Tavoite 1000");
    expect(rows(said(element), "goals")).to.have.length(1000);
  });

  it("draws no other row when one is written in, and acts on what stands now from any", async () => {
    const element = await sheetOf(newWorksheet("tyotapa-2"), agree, "c-me");
    element.value = shared;
    await settle(element);
    const session = element.session!;
    const drawn = new Set<string>();
    const typed = session.typed.bind(session);
    // Every text that is drawn asks what is being typed in it.
    session.typed = (target) => {
      drawn.add(target.split("/")[1]!);
      return typed(target);
    };
    await typeIn(goal(element, 500), "!");
    session.endGesture();
    await element.updateComplete;
    expect([...drawn]).to.deep.equal(["g-500"]);
    expect(rows(said(element), "goals")[499]!["state"]).to.deep.equal({
      fi: "Tavoite 500!",
    });
    // A row that moves takes along those whose number it changes, and no more.
    drawn.clear();
    element
      .shadowRoot!.querySelector<HTMLElement>(
        '[data-row="goals/g-700"] [data-move="1"]',
      )!
      .click();
    await element.updateComplete;
    expect([...drawn].sort()).to.deep.equal(["g-700", "g-701"]);
    const press = (number: number, button: string) =>
      element
        .shadowRoot!.querySelector<HTMLElement>(
          `[data-row="goals/g-${number}"] ${button}`,
        )!
        .click();
    const last = ".tools button:last-of-type";
    press(10, last);
    await settle(element);
    press(998, last);
    await settle(element);
    press(1000, '[data-move="-1"]');
    await settle(element);
    const order = rows(said(element), "goals").map(({ id }) => id);
    expect(order).to.have.length(998);
    expect(order.slice(-3)).to.deep.equal(["g-997", "g-1000", "g-999"]);
  });

  it("shows a place in a row that is not drawn yet", async () => {
    const element = await sheetOf(newWorksheet("tyotapa-2"), agree, "c-me");
    await opening(element, shared);
    expect(goal(element, 990)).to.equal(null);
    element.showPlace("goals/g-990/state");
    expect(focused()).to.equal(goal(element, 990));
    expect(rowsIn(element)).to.equal(1000);
  });

  it("prints every row, those not drawn yet too", async () => {
    const element = await sheetOf(newWorksheet("tyotapa-2"), agree, "c-me");
    await opening(element, shared);
    dispatchEvent(new Event("beforeprint"));
    expect(rowsIn(element)).to.equal(1000);
    expect(textIn(element)).to.contain("Tavoite 1000");
    dispatchEvent(new Event("afterprint"));
    await settle(element);
  });

  it("draws everyone's own rows beside in slices as well", async () => {
    const element = await sheetOf(newWorksheet("tyotapa-2"), agree, "c-me");
    const beside = () =>
      element.shadowRoot!.querySelectorAll(".others li.answer").length;
    const seen = countsOf(element, beside);
    element.value = thousand("own/");
    await settle(element);
    await until(() => beside() === 1000, "all of them");
    expect(seen.slice(0, 3)).to.deep.equal([40, 100, 160]);
  });
});

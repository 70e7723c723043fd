import { expect } from "@esm-bundle/chai";
import { executeServerCommand, sendMouse } from "@web/test-runner-commands";
import type { EloWorksheet } from "@askelmat/elements";
import { edited } from "./support/documents.js";
import { press, settle, unmountAll, until } from "./support/mount.js";
import { byRole, textIn } from "./support/roles.js";
import { newWorksheet, rows, said, sheetOf } from "./support/worksheets.js";

async function threeGoals(): Promise<EloWorksheet> {
  let document = newWorksheet("tyotapa-2");
  for (const [index, position] of ["f", "m", "t"].entries())
    document = edited(document, "c-me", [
      { type: "add-row", target: `goals/g-${index + 1}`, position },
      {
        type: "set",
        target: `goals/g-${index + 1}/state@fi`,
        value: `Tavoite ${index + 1}`,
      },
    ]);
  return sheetOf(document, { mode: "agree", width: "1200px" }, "c-me");
}

const order = (element: EloWorksheet) =>
  rows(said(element), "goals").map(({ id }) => id);

const inside = (element: EloWorksheet, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Takes hold of a row's grip and moves it over another row, near one of its edges. */
async function drag(
  element: EloWorksheet,
  from: string,
  over: string,
  edge: "top" | "bottom",
): Promise<void> {
  const grip = inside(element, `[data-row="goals/${from}"] .grip`)!;
  await sendMouse({ type: "move", position: middle(grip) });
  await sendMouse({ type: "down" });
  await until(() => inside(element, ".drop-line") !== null, "the drop line");
  const row = inside(element, `[data-row="goals/${over}"]`)!;
  const { top, bottom } = row.getBoundingClientRect();
  const y = Math.round(edge === "top" ? top + 4 : bottom - 4);
  await sendMouse({ type: "move", position: [middle(grip)[0], y] });
}

describe("<elo-worksheet> dragging rows", () => {
  before(() =>
    executeServerCommand("elo:viewport", { width: 1400, height: 900 }),
  );
  afterEach(unmountAll);

  it("puts a row where the line is, in one step", async () => {
    const element = await threeGoals();
    await drag(element, "g-3", "g-1", "top");
    expect(inside(element, "[data-dragged]")!.dataset["row"]).to.equal(
      "goals/g-3",
    );
    await sendMouse({ type: "up" });
    await settle(element);
    expect(order(element)).to.deep.equal(["g-3", "g-1", "g-2"]);
    expect(inside(element, ".drop-line, [data-dragged]")).to.equal(null);
    expect(textIn(byRole(element, "status"))).to.equal("Siirretty. Nyt 1/3.");
    byRole(element, "button", "Kumoa").click();
    await settle(element);
    expect(order(element)).to.deep.equal(["g-1", "g-2", "g-3"]);
  });

  it("puts a row below another", async () => {
    const element = await threeGoals();
    await drag(element, "g-1", "g-2", "bottom");
    await sendMouse({ type: "up" });
    await settle(element);
    expect(order(element)).to.deep.equal(["g-2", "g-1", "g-3"]);
  });

  it("leaves all as it was on Escape, and when let go where it was", async () => {
    const element = await threeGoals();
    const before = element.session!.document;
    await drag(element, "g-3", "g-1", "top");
    await press("Escape");
    expect(inside(element, ".drop-line, [data-dragged]")).to.equal(null);
    await sendMouse({ type: "up" });
    await drag(element, "g-2", "g-2", "bottom");
    await sendMouse({ type: "up" });
    await settle(element);
    expect(element.session!.document).to.equal(before);
  });
});

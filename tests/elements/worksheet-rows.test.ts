import { expect } from "@esm-bundle/chai";
import type { EloWorksheet } from "@askelmat/elements";
import { edited } from "./support/documents.js";
import { focused, settle, typeIn, unmountAll } from "./support/mount.js";
import { allByRole, byLabel, byRole, nameOf, textIn } from "./support/roles.js";
import {
  drawn,
  mine,
  newWorksheet,
  rows,
  said,
  sheet,
  sheetOf,
} from "./support/worksheets.js";

/** A worksheet in the shared mode with three goals. */
async function threeGoals(mode = "agree"): Promise<EloWorksheet> {
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
  return sheetOf(document, { mode, width: "1200px" }, "c-me");
}

const states = (element: EloWorksheet) =>
  rows(said(element), "goals").map(
    (goal) => (goal["state"] as { fi: string }).fi,
  );

async function click(
  element: EloWorksheet,
  name: string | RegExp,
): Promise<void> {
  byRole(element, "button", name).click();
  await settle(element);
}

describe("<elo-worksheet> rows", () => {
  afterEach(unmountAll);

  it("adds a row and puts the cursor in it; the row is born with the first key", async () => {
    const element = await sheet("tyotapa-1", { mode: "agree" });
    await click(element, "Lisää rivi");
    expect(nameOf(focused()!)).to.equal("Teemoja esim., rivi 6");
    await typeIn(focused() as HTMLElement, "Mitä jätämme tekemättä?");
    const [row] = rows(said(element), "prompts");
    expect(row!["label"]).to.deep.equal({ fi: "Mitä jätämme tekemättä?" });
    expect(row!["id"]).to.match(/^p-/);
    element.session!.endGesture();
    await settle(element);
    await typeIn(
      byLabel(element, /johtopäätöksiä Mitä jätämme tekemättä/),
      "Kaiken",
    );
    expect(rows(said(element), "prompts")[0]!["text"]).to.deep.equal({
      fi: "Kaiken",
    });
  });

  it("shares an added prompt and keeps the answer to it one's own", async () => {
    const element = await sheet("tyotapa-1");
    await click(element, "Lisää rivi");
    await typeIn(byLabel(element, /johtopäätöksiä rivi 6/), "Vastaus ensin");
    await settle(element);
    await typeIn(byLabel(element, "Teemoja esim., rivi 6"), "Kysymys sitten");
    const [shared] = rows(said(element), "prompts");
    const [own] = rows(mine(element), "prompts");
    expect(shared!["label"]).to.deep.equal({ fi: "Kysymys sitten" });
    expect(own).to.deep.include({
      id: shared!["id"],
      text: { fi: "Vastaus ensin" },
    });
  });

  it("keeps the order of empty rows when the last of them is written first", async () => {
    const element = await sheet("tyotapa-2", {
      mode: "agree",
      width: "1200px",
    });
    await typeIn(byLabel(element, /asiantila.*rivi 3/), "kolmas");
    await drawn(element);
    expect(nameOf(focused()!)).to.match(/rivi 3$/);
    await typeIn(byLabel(element, /asiantila.*rivi 1/), "ensimmäinen");
    expect(states(element)).to.deep.equal(["ensimmäinen", "kolmas"]);
  });

  it("moves a row by buttons and keeps the focus on the button", async () => {
    const element = await threeGoals();
    byRole(element, "button", "Siirrä ylös: rivi 3").focus();
    await click(element, "Siirrä ylös: rivi 3");
    expect(states(element)).to.deep.equal([
      "Tavoite 1",
      "Tavoite 3",
      "Tavoite 2",
    ]);
    expect(nameOf(focused()!)).to.equal("Siirrä ylös: rivi 2");
    expect(textIn(byRole(element, "status"))).to.equal("Siirretty. Nyt 2/3.");
    await click(element, "Siirrä ylös: rivi 2");
    expect(states(element)[0]).to.equal("Tavoite 3");
    expect(nameOf(focused()!)).to.equal("Siirrä alas: rivi 1");
  });

  it("moves the template's rows among added ones", async () => {
    const element = await sheet("tyotapa-1", { mode: "agree" });
    await click(element, "Siirrä ylös: Mikä on luovuttamatonta?");
    expect(allByRole(element, "rowheader").map(nameOf)[3]).to.equal(
      "Mikä on luovuttamatonta?",
    );
    await click(element, "Siirrä alas: Mikä on luovuttamatonta?");
    expect(allByRole(element, "rowheader").map(nameOf)[4]).to.equal(
      "Mikä on luovuttamatonta?",
    );
  });

  it("deletes a row, goes on in the next, and brings it back whole", async () => {
    const element = await threeGoals();
    await click(element, "Poista rivi: rivi 2");
    expect(states(element)).to.deep.equal(["Tavoite 1", "Tavoite 3"]);
    expect((focused() as HTMLTextAreaElement).value).to.equal("Tavoite 3");
    await click(element, "Kumoa");
    expect(states(element)).to.deep.equal([
      "Tavoite 1",
      "Tavoite 2",
      "Tavoite 3",
    ]);
  });

  it("after the last row is deleted goes on in the one before", async () => {
    const element = await threeGoals();
    await click(element, "Poista rivi: rivi 3");
    expect((focused() as HTMLTextAreaElement).value).to.equal("Tavoite 2");
  });

  it("hides a prompt, keeps its answer, and shows it again", async () => {
    const element = await sheet("tyotapa-1");
    await typeIn(byLabel(element, /huoli ohjauksen asiassa/), "Kesä");
    await click(
      element,
      "Piilota: Mikä on sinun/organisaatiosi huoli ohjauksen asiassa?",
    );
    expect(rows(said(element), "prompts")).to.deep.equal([
      { id: "concern", hidden: true },
    ]);
    expect(allByRole(element, "rowheader")).to.have.length(4);
    expect(nameOf(focused()!)).to.match(/verkoston yhteisiä huolia/);
    const aside =
      element.shadowRoot!.querySelector<HTMLDetailsElement>("details.aside")!;
    expect(aside.textContent)
      .to.contain("Yksi piilotettu rivi")
      .and.contain("Kesä");
    aside.open = true;
    await click(element, /^Palauta näkyviin/);
    expect(allByRole(element, "rowheader")).to.have.length(5);
    expect((focused() as HTMLTextAreaElement).value).to.equal("Kesä");
  });

  it("keeps a reader's own rows out of the group's while filling", async () => {
    const element = await threeGoals("fill");
    expect(allByRole(element, "button", /Poista rivi/)).to.have.length(0);
    await click(element, "Lisää rivi");
    await typeIn(focused() as HTMLElement, "Oma tavoite");
    expect(states(element)).to.have.length(3);
    expect(rows(mine(element), "goals")).to.have.length(1);
    await settle(element);
    await click(element, "Poista rivi: rivi 4");
    expect(rows(mine(element), "goals")).to.have.length(0);
  });

  it("deletes an added prompt together with the reader's own answer", async () => {
    const element = await sheet("tyotapa-1");
    await click(element, "Lisää rivi");
    await typeIn(focused() as HTMLElement, "Lisätty");
    await drawn(element);
    await typeIn(byLabel(element, /johtopäätöksiä Lisätty/), "Vastaus");
    await drawn(element);
    await click(element, "Poista rivi: Lisätty");
    expect(rows(said(element), "prompts")).to.deep.equal([]);
    expect(rows(mine(element), "prompts")).to.deep.equal([]);
    expect(allByRole(element, "rowheader")).to.have.length(5);
  });
});

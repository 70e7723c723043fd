import { expect } from "@esm-bundle/chai";
import {
  currentEntries,
  mergeDocuments,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import { edited } from "./support/documents.js";
import { settle, typeIn, unmountAll } from "./support/mount.js";
import { allByRole, byLabel, byRole, textIn } from "./support/roles.js";
import {
  drawn,
  mine,
  newWorksheet,
  rows,
  said,
  sheet,
  sheetOf,
} from "./support/worksheets.js";

const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

/** A document with names for those who speak in it. */
function named(
  document: AskelmatDocument,
  names: Record<string, string>,
): AskelmatDocument {
  return {
    ...document,
    names: Object.entries(names).map(([id, name]) => ({ id, name })),
  };
}

const PEOPLE = { "c-a": "Aino", "c-b": "Bertta" };

/** Two people's own answers to one prompt. */
function twoVoices(): AskelmatDocument {
  let document = newWorksheet("tyotapa-1");
  document = edited(document, "c-a", [
    set("own/prompts/definition/text@fi", "Tukea"),
  ]);
  document = edited(document, "c-b", [
    set("own/prompts/definition/text@fi", "Neuvoja"),
  ]);
  return named(document, PEOPLE);
}

describe("<elo-worksheet> agreeing", () => {
  afterEach(unmountAll);

  it("shows everyone's own answers beside the shared one, with who", async () => {
    const element = await sheetOf(twoVoices(), { mode: "agree" }, "c-a");
    expect(textIn(element)).to.contain("Aino (sinä)").and.contain("Bertta");
    await typeIn(byLabel(element, /Mitä ohjaus on/), "Tukea ja neuvoja");
    expect(rows(said(element), "prompts")[0]!["text"]).to.deep.equal({
      fi: "Tukea ja neuvoja",
    });
    expect(rows(mine(element), "prompts")[0]!["text"]).to.deep.equal({
      fi: "Tukea",
    });
  });

  it("switches between own and shared answers", async () => {
    const element = await sheetOf(twoVoices(), {}, "c-a");
    expect(byLabel(element, /Mitä ohjaus on/).value).to.equal("Tukea");
    expect(textIn(element)).not.to.contain("Neuvoja");
    byRole(element, "button", "Yhteinen näkemys").click();
    await settle(element);
    expect(byLabel(element, /Mitä ohjaus on/).value).to.equal("");
    expect(textIn(element)).to.contain("Neuvoja");
  });

  it("shows the shared answer to those who fill in their own", async () => {
    const document = edited(twoVoices(), "c-b", [
      set("prompts/definition/text@fi", "Sovittu"),
    ]);
    const element = await sheetOf(document, { mode: "fill" }, "c-a");
    expect(textIn(element)).to.contain("Yhteinen näkemys Sovittu");
  });

  it("gathers own answers into the shared one, and says what it rests on", async () => {
    const element = await sheetOf(twoVoices(), { mode: "agree" }, "c-a");
    for (const name of ["Aino", "Bertta"]) {
      byRole(element, "button", `Lisää yhteiseen: ${name}`).click();
      await settle(element);
    }
    expect(rows(said(element), "prompts")[0]!["text"]).to.deep.equal({
      fi: "Tukea\nNeuvoja",
    });
    const { entries } = element.value!;
    const agreed = currentEntries(entries).find(
      ({ target }) => target === "prompts/definition/text@fi",
    )!;
    const basis = entries.filter(({ id }) => agreed.basis!.includes(id));
    expect(basis.map(({ by }) => by)).to.deep.equal(["c-b"]);
    expect(allByRole(element, "button", /Lisää yhteiseen/)).to.have.length(0);
  });

  it("lists others' own rows beneath, and makes shared rows of them", async () => {
    const document = edited(named(newWorksheet("tyotapa-2"), PEOPLE), "c-b", [
      { type: "add-row", target: "own/goals/g-b" },
      set("own/goals/g-b/state@fi", "Ohjausta ruotsiksi"),
      { type: "add-row", target: "own/goals/g-b/responsible/o-1" },
      set("organisations/o-1/name@fi", "Ohjaamo"),
    ]);
    const element = await sheetOf(
      document,
      { mode: "agree", width: "1200px" },
      "c-a",
    );
    expect(textIn(element)).to.match(
      /Omat rivit Bertta.*Ohjausta ruotsiksi.*Ohjaamo/,
    );
    byRole(element, "button", "Lisää yhteisiin riveihin: Bertta").click();
    await settle(element);
    const [goal] = rows(said(element), "goals");
    expect(goal).to.deep.include({
      state: { fi: "Ohjausta ruotsiksi" },
      responsible: [{ id: "o-1" }],
      from: [{ id: "g-b" }],
    });
    expect(allByRole(element, "heading", "Omat rivit")).to.have.length(0);
    expect(byLabel(element, /asiantila.*rivi 1/).value).to.equal(
      "Ohjausta ruotsiksi",
    );
    element.undo();
    expect(rows(said(element), "goals")).to.have.length(0);
  });

  it("lets the one whose row was taken go on with it", async () => {
    const document = edited(newWorksheet("tyotapa-2"), "c-b", [
      set("own/goals/g-b/state@fi", "Oma"),
      { type: "add-row", target: "goals/g-1" },
      { type: "add-row", target: "goals/g-1/from/g-b" },
      set("goals/g-1/state@fi", "Yhteinen"),
    ]);
    const element = await sheetOf(document, { width: "1200px" }, "c-b");
    const field = byLabel(element, /asiantila.*rivi 1/);
    expect(field.value).to.equal("Oma");
    field.setSelectionRange(3, 3);
    await typeIn(field, " tavoite");
    expect(rows(mine(element), "goals")).to.deep.equal([
      { id: "g-b", state: { fi: "Oma tavoite" } },
    ]);
  });
});

describe("<elo-worksheet> open places", () => {
  afterEach(unmountAll);

  /** Two copies changed apart and merged. */
  function merged(
    base: AskelmatDocument,
    ours: readonly Edit[],
    theirs: readonly Edit[],
  ) {
    return mergeDocuments(
      edited(base, "c-a", ours),
      edited(base, "c-b", theirs),
    ).document;
  }

  it("shows a tie at its place with both values and who, and settles it", async () => {
    const document = merged(
      named(newWorksheet("tyotapa-1"), PEOPLE),
      [set("prompts/definition/text@fi", "Tukea")],
      [set("prompts/definition/text@fi", "Neuvoja")],
    );
    const element = await sheetOf(document, { mode: "agree" }, "c-a");
    const tie = byRole(element, "group", "Avoin kohta");
    expect(tie.closest("tr")!.textContent).to.contain("Mitä ohjaus on");
    expect(textIn(tie))
      .to.match(/Aino \(sinä\): Tukea/)
      .and.match(/Bertta: Neuvoja/);
    allByRole(tie, "button")[
      textIn(tie).indexOf("Tukea") < textIn(tie).indexOf("Neuvoja") ? 1 : 0
    ]!.click();
    await settle(element);
    expect(said(element).open).to.equal(undefined);
    expect(byLabel(element, /Mitä ohjaus on/).value).to.equal("Neuvoja");
    expect(allByRole(element, "group", "Avoin kohta")).to.have.length(0);
  });

  for (const [button, count] of [
    ["Pidä rivi", 1],
    ["Poista rivi", 0],
  ] as const)
    it(`asks about a row that was deleted and written in: ${button}`, async () => {
      const base = edited(named(newWorksheet("tyotapa-2"), PEOPLE), "c-a", [
        { type: "add-row", target: "goals/g-1" },
        set("goals/g-1/state@fi", "Tavoite"),
      ]);
      const document = merged(
        base,
        [{ type: "delete-row", target: "goals/g-1" }],
        [set("goals/g-1/opportunities@fi", "Mahdollisuus")],
      );
      const element = await sheetOf(document, { mode: "agree" }, "c-b");
      const open = byRole(element, "group", "Avoin rivi");
      expect(textIn(open)).to.contain("Aino poisti rivin");
      byRole(open, "button", button).click();
      await settle(element);
      expect(said(element).open).to.equal(undefined);
      expect(rows(said(element), "goals")).to.have.length(count);
    });

  it("lists what is open where the sheet has no place", async () => {
    const document = merged(
      newWorksheet("tyotapa-1"),
      [set("title@fi", "Ensimmäinen")],
      [set("title@fi", "Toinen")],
    );
    const element = await sheetOf(document, { mode: "agree" }, "c-a");
    expect(textIn(element)).to.match(
      /Muut avoimet kohdat.*title@fi.*Ensimmäinen/,
    );
  });

  it("is not settled by another person's own words", async () => {
    const document = merged(
      newWorksheet("tyotapa-1"),
      [set("prompts/definition/text@fi", "Tukea")],
      [set("prompts/definition/text@fi", "Neuvoja")],
    );
    const element = await sheetOf(document, { readonly: true });
    expect(textIn(element)).to.contain("Avoin");
    expect(allByRole(element, "button", /Valitse/)).to.have.length(0);
  });
});

describe("<elo-worksheet> read only", () => {
  afterEach(unmountAll);

  it("shows answers without controls", async () => {
    const filled = await sheet("tyotapa-3");
    await typeIn(
      byLabel(filled, /^Väliaskelma, 1, Yhteistyön/),
      "Luettava askel",
    );
    await drawn(filled);
    const element = await sheetOf(filled.value!, { readonly: true });
    for (const role of ["textbox", "combobox"])
      expect(allByRole(element, role), role).to.have.length(0);
    const body = element.shadowRoot!.querySelector(".body")!;
    expect(allByRole(body, "button")).to.have.length(0);
    expect(textIn(element)).to.contain("Luettava askel");
  });
});

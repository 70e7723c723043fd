import { expect } from "@esm-bundle/chai";
import { edited } from "./support/documents.js";
import { focused, press, settle, typeIn, unmountAll } from "./support/mount.js";
import { allByRole, byLabel, byRole, nameOf, textIn } from "./support/roles.js";
import {
  drawn,
  mine,
  newWorksheet,
  ownTemplate,
  rows,
  said,
  sheet,
  sheetOf,
  withTemplate,
} from "./support/worksheets.js";

const year = new Date().getFullYear();

describe("<elo-worksheet> parties", () => {
  afterEach(unmountAll);

  it("are several, each once, and can be taken away", async () => {
    const element = await sheet("tyotapa-2", { mode: "agree" });
    const field = byLabel(element, "Vastuutaho, rivi 1");
    for (const name of ["Ohjaamo", "Kunta", "ohjaamo "]) {
      await typeIn(field, name);
      await press("Enter");
      await settle(element);
    }
    const [goal] = rows(said(element), "goals");
    expect(rows(goal!, "responsible")).to.have.length(2);
    expect(rows(said(element), "organisations")).to.have.length(2);
    expect(field.value).to.equal("");
    byRole(element, "button", "Poista Ohjaamo").click();
    await settle(element);
    expect(
      rows(rows(said(element), "goals")[0]!, "responsible"),
    ).to.have.length(1);
    expect(focused()).to.equal(field);
    expect(rows(said(element), "organisations")).to.have.length(2);
  });

  it("are suggested from the organisations named in the document", async () => {
    const document = edited(newWorksheet("tyotapa-2"), "c-a", [
      { type: "set", target: "organisations/o-1/name@fi", value: "Ohjaamo" },
      { type: "set", target: "organisations/o-1/name@sv", value: "Navigatorn" },
    ]);
    const element = await sheetOf(document, { lang: "sv" });
    const field = byLabel(element, "Ansvarig instans, rad 1");
    expect([...field.list!.options].map((one) => one.value)).to.deep.equal([
      "Navigatorn",
    ]);
    await typeIn(field, "Ohjaamo");
    await press("Tab");
    expect(rows(rows(mine(element), "goals")[0]!, "responsible")).to.deep.equal(
      [{ id: "o-1" }],
    );
  });

  it("add a party with its row in one step", async () => {
    const element = await sheet("tyotapa-2");
    await typeIn(byLabel(element, "Valmistelutaho, rivi 1"), "Ohjaamo");
    await press("Enter");
    expect(rows(mine(element), "goals")).to.have.length(1);
    element.undo();
    expect(rows(mine(element), "goals")).to.have.length(0);
    expect(rows(said(element), "organisations")).to.have.length(0);
  });
});

describe("<elo-worksheet> steps", () => {
  afterEach(unmountAll);

  it("grow, move and go, each list for itself", async () => {
    const element = await sheet("tyotapa-3", { mode: "agree" });
    const texts = () =>
      rows(rows(said(element), "themes")[0]!, "steps").map(
        (step) => (step["text"] as { fi: string }).fi,
      );
    await typeIn(byLabel(element, /^Väliaskelma, 1, Yhteistyön/), "ensin");
    for (const text of ["sitten", "viimein"]) {
      byRole(element, "button", /^Lisää kohta: Yhteistyön/).click();
      await settle(element);
      await typeIn(focused() as HTMLElement, text);
    }
    await drawn(element);
    expect(texts()).to.deep.equal(["ensin", "sitten", "viimein"]);
    byRole(element, "button", /^Siirrä ylös: kohta 3/).click();
    await settle(element);
    expect(texts()).to.deep.equal(["ensin", "viimein", "sitten"]);
    expect(nameOf(focused()!)).to.match(/^Siirrä ylös: kohta 2/);
    byRole(element, "button", /^Poista: kohta 1/).click();
    await settle(element);
    expect(texts()).to.deep.equal(["viimein", "sitten"]);
    element.undo();
    expect(texts()).to.deep.equal(["ensin", "viimein", "sitten"]);
    expect(rows(said(element), "themes")).to.have.length(1);
  });

  it("point at a goal that is offered, and let go of it", async () => {
    const element = await sheet("tyotapa-3", { mode: "agree" });
    const text = { fi: "Jokainen tietää, kuka ohjaa" };
    element.references = [{ document: "urn:uuid:1", row: "goals/g-1", text }];
    await typeIn(byLabel(element, /^Väliaskelma, 1, Yhteistyön/), "askel");
    await drawn(element);
    const list = byLabel(
      element,
      "Valitse luettelosta, 1, Yhteistyön tiivistäminen eri toimijatahojen välillä",
    ) as unknown as HTMLSelectElement;
    list.selectedIndex = 1;
    list.dispatchEvent(new Event("change"));
    await settle(element);
    const step = () => rows(rows(said(element), "themes")[0]!, "steps")[0]!;
    expect(step()["goal"]).to.deep.equal({
      document: "urn:uuid:1",
      row: "goals/g-1",
      text,
    });
    byRole(element, "button", `Poista ${text.fi}`).click();
    await settle(element);
    expect(step()["goal"]).to.equal(undefined);
    await typeIn(focused() as HTMLElement, "Oma tavoite");
    expect(step()["goal"]).to.deep.equal({ text: { fi: "Oma tavoite" } });
  });

  it("are born inside a new theme, both in one step", async () => {
    const element = await sheet("tyotapa-3", { mode: "agree" });
    byRole(element, "button", "Lisää rivi").click();
    await settle(element);
    await typeIn(byLabel(element, "Väliaskelma, 1, rivi 4"), "askel");
    const [theme] = rows(said(element), "themes");
    expect(rows(theme!, "steps")).to.have.length(1);
    element.undo();
    expect(rows(said(element), "themes")).to.have.length(0);
  });
});

describe("<elo-worksheet> periods", () => {
  afterEach(unmountAll);

  const columns = (element: Element) =>
    allByRole(element, "columnheader").map(nameOf).slice(1, -1);

  it("are last year and this, and others by choice", async () => {
    const element = await sheet("tyotapa-4");
    expect(columns(element)).to.deep.equal([String(year - 1), String(year)]);
    expect(said(element)["periods"]).to.equal(undefined);
    const field = byLabel(element, "Uusi kausi");
    expect(field.value).to.equal(String(year + 1));
    byRole(element, "button", "Lisää sarake").click();
    await settle(element);
    expect(rows(said(element), "periods").map(({ id }) => id)).to.deep.equal(
      [-1, 0, 1].map((step) => String(year + step)),
    );
    field.value = "2020";
    field.focus();
    await press("Enter");
    await settle(element);
    expect(columns(element)[0]).to.equal("2020");
  });

  it("go without their answers going, and come back with them", async () => {
    const element = await sheet("tyotapa-4");
    await typeIn(byLabel(element, new RegExp(`^${year - 1} rivi 1`)), "Jono");
    await drawn(element);
    byRole(element, "button", `Poista sarake ${year - 1}`).click();
    await settle(element);
    expect(columns(element)).to.deep.equal([String(year)]);
    expect(allByRole(element, "button", /Poista sarake/)).to.have.length(0);
    expect(JSON.stringify(said(element))).to.contain("Jono");
    byRole(element, "button", `Palauta ${year - 1}`).click();
    await settle(element);
    expect(byLabel(element, new RegExp(`^${year - 1} rivi 1`)).value).to.equal(
      "Jono",
    );
  });

  it("with answers are shown although nobody chose them", async () => {
    const document = edited(newWorksheet("tyotapa-4"), "c-a", [
      {
        type: "set",
        target: "own/organisations/o-1/periods/2013/text@fi",
        value: "Alku",
      },
    ]);
    const element = await sheetOf(document, { mode: "read" });
    expect(columns(element)).to.include("2013");
    expect(textIn(element)).to.contain("Alku");
  });
});

describe("<elo-worksheet> with other templates", () => {
  afterEach(unmountAll);

  const table = {
    id: "tasks",
    position: "a",
    type: "table",
    title: { fi: "Tehtävät" },
    growable: true,
    blankRows: 1,
    columns: [
      { id: "what", position: "a", type: "text", title: { fi: "Mitä" } },
      { id: "when", position: "b", type: "date", title: { fi: "Milloin" } },
      { id: "mood", position: "c", type: "smiley", title: { fi: "Tunnelma" } },
    ],
  };

  it("takes a table without labels, dates and a type it does not know", async () => {
    const document = edited(withTemplate(ownTemplate([table])), "c-a", [
      { type: "set", target: "tasks/t-1/what@fi", value: "Kutsu" },
      { type: "set", target: "tasks/t-1/mood", value: { face: 3 } },
      { type: "set", target: "tasks/t-1/when", value: "keväällä" },
    ]);
    const element = await sheetOf(document, { mode: "agree" }, "c-a");
    expect(byRole(element, "heading", "Tehtävät")).to.be.instanceOf(
      HTMLElement,
    );
    expect(textIn(element)).to.contain('{"face":3}').and.contain("keväällä");
    const date = byLabel(element, "Milloin rivi 1");
    date.value = "2026-03-01";
    date.dispatchEvent(
      new InputEvent("input", { bubbles: true, composed: true }),
    );
    expect(rows(said(element), "tasks")[0]).to.deep.include({
      when: "2026-03-01",
      mood: { face: 3 },
    });
  });

  it("shows what a simple system wrote in another shape, and loses none of it", async () => {
    const document = edited(newWorksheet("tyotapa-3"), "c-a", [
      { type: "set", target: "themes/cooperation/steps@fi", value: "Askel" },
      { type: "set", target: "themes/competence/steps/s-1/text", value: 77777 },
      { type: "set", target: "themes/competence/steps/s-1/goal", value: [1] },
      {
        type: "set",
        target: "themes/competence/steps/s-1/party@fi",
        value: "Saaristokunta",
      },
      { type: "set", target: "themes@sv", value: "Tema" },
    ]);
    for (const mode of ["agree", "read"]) {
      const element = await sheetOf(document, { mode });
      for (const text of ["Askel", "77777", "[1]", "Saaristokunta", "Tema"])
        expect(textIn(element), mode).to.contain(text);
    }
  });

  it("takes a single prompt, and says what is not translated", async () => {
    const prompt = { id: "why", type: "text", title: { fi: "Miksi?" } };
    const element = await sheetOf(withTemplate(ownTemplate([prompt])), {
      lang: "sv",
    });
    expect(textIn(element))
      .to.contain("Egen mall")
      .and.contain("översättning saknas");
    await typeIn(byLabel(element, /Miksi/), "Därför");
    expect(mine(element)["why"]).to.deep.equal({ sv: "Därför" });
  });

  it("keeps what the template does not ask, and shows it at the end", async () => {
    const document = {
      ...edited(newWorksheet("tyotapa-1"), "c-a", [
        { type: "set", target: "own/prompts/definition/mood", value: "hyvä" },
        { type: "set", target: "weather@fi", value: "Aurinkoista" },
        {
          type: "set",
          target: "constructor",
          value: "<script>alert(1)</script>",
        },
      ]),
      surprise: { kept: true },
    };
    const element = await sheetOf(document);
    const end = textIn(element).split("Ei tässä pohjassa")[1]!;
    for (const text of ["hyvä", "Aurinkoista", "<script>alert(1)</script>"])
      expect(end).to.contain(text);
    await typeIn(byLabel(element, /luovuttamatonta/), "Aika");
    const file = JSON.parse(
      await (await element.exportAs()).text(),
    ) as typeof document & {
      content: Record<string, unknown>;
    };
    expect(file.surprise).to.deep.equal({ kept: true });
    expect(file.content["weather"]).to.deep.equal({ fi: "Aurinkoista" });
  });
});

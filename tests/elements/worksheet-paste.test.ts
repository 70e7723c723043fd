import { expect } from "@esm-bundle/chai";
import type { JsonObject } from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import { fromExcel, fromWord, pasteInto } from "./support/clipboard.js";
import { press, settle, typeIn, unmountAll, until } from "./support/mount.js";
import {
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import {
  drawn,
  mine,
  rows,
  said,
  sheet,
  sheetOf,
  storyTemplate,
  withTemplate,
} from "./support/worksheets.js";

const dialogOf = (element: EloWorksheet) =>
  element.shadowRoot!.querySelector("dialog")!;

/** The dialog comes with the first question. */
const isAsking = (element: EloWorksheet) =>
  element.shadowRoot!.querySelector("dialog")?.open === true;

/** Pastes and waits for the question. */
async function asked(
  element: EloWorksheet,
  label: RegExp,
  clipboard: { text?: string; html?: string },
): Promise<HTMLDialogElement> {
  const event = pasteInto(byLabel(element, label), clipboard);
  expect(event.defaultPrevented).to.equal(true);
  await until(() => isAsking(element), "the question");
  return dialogOf(element);
}

async function confirm(element: EloWorksheet): Promise<void> {
  byRole(dialogOf(element), "button", "Liitä").click();
  await settle(element);
}

const texts = (from: readonly JsonObject[], field: string) =>
  from.map((row) => (row[field] as { fi?: string } | undefined)?.fi);

/** What the organisations of a row in a role are called. */
function names(element: EloWorksheet, row: JsonObject, role: string): unknown {
  const all = rows(said(element), "organisations");
  return rows(row, role).map(
    ({ id }) =>
      (all.find((one) => one["id"] === id)!["name"] as JsonObject)["fi"],
  );
}

const goals = [
  ["Yksi ovi", "Yhteinen vuoro", "Ohjaamo, Kaupunki"],
  ['Kaksi\n"ovea"', "", "ohjaamo"],
  ["Kolme", "Siirtotieto", ""],
  ["Neljä", "Viisi & <kuusi>", "Kaupunki\nKunta"],
];

describe("<elo-worksheet> pasting a table", () => {
  afterEach(unmountAll);

  for (const way of ["html", "text"] as const)
    it(`fills rows and columns from the cell on, as Excel copies it (${way}), in one step`, async () => {
      const element = await sheet("tyotapa-2", { width: "1200px" });
      await typeIn(byLabel(element, /asiantila.*rivi 1/), "Alku");
      await drawn(element);
      const copied = fromExcel(goals);
      const dialog = await asked(
        element,
        /asiantila.*rivi 2/,
        way === "text" ? { text: copied.text } : copied,
      );
      expect(textIn(dialog))
        .to.contain("Täytetään 10 kohtaa.")
        .and.contain("Tulee 2 uutta riviä.");
      await confirm(element);
      const filled = rows(mine(element), "goals");
      expect(texts(filled, "state")).to.deep.equal([
        "Alku",
        "Yksi ovi",
        'Kaksi\n"ovea"',
        "Kolme",
        "Neljä",
      ]);
      expect(texts(filled, "opportunities")).to.deep.equal([
        undefined,
        "Yhteinen vuoro",
        undefined,
        "Siirtotieto",
        "Viisi & <kuusi>",
      ]);
      expect(names(element, filled[1]!, "preparing")).to.have.members([
        "Ohjaamo",
        "Kaupunki",
      ]);
      expect(names(element, filled[2]!, "preparing")).to.deep.equal([
        "Ohjaamo",
      ]);
      expect(names(element, filled[4]!, "preparing")).to.have.members([
        "Kaupunki",
        "Kunta",
      ]);
      expect(rows(said(element), "organisations")).to.have.length(3);
      byRole(element, "button", "Kumoa").click();
      await settle(element);
      expect(texts(rows(mine(element), "goals"), "state")).to.deep.equal([
        "Alku",
      ]);
    });

  it("reads Word's paragraphs, spans and marks, and keeps the words around the table", async () => {
    const element = await sheet("tyotapa-2", {
      mode: "agree",
      width: "1200px",
    });
    const dialog = await asked(element, /asiantila.*rivi 1/, fromWord);
    expect(textIn(dialog))
      .to.contain("Näille ei ole omaa paikkaa:")
      .and.contain("Ennen taulukkoa");
    await confirm(element);
    const [first, second] = rows(said(element), "goals");
    expect(first!["state"]).to.deep.equal({
      fi: "Jokainen tietää, kuka ohjaa\nmyös kesällä",
    });
    expect(first!["opportunities"]).to.deep.equal({
      fi: "· Siirtotieto\nEnnen taulukkoa",
    });
    expect(names(element, first!, "preparing")).to.have.members([
      "Ohjaamo",
      "Koulutuskuntayhtymä",
    ]);
    expect(second!["state"]).to.deep.equal({ fi: "Yksi <yhteinen> ovi" });
  });

  it("says what has no place and keeps it as lines, or leaves it out when told to", async () => {
    const element = await sheet("tyotapa-1", { width: "1200px" });
    const copied = { text: "Luottamus\tYlimääräinen\r\nToinen\r\nKolmas\r\n" };
    const dialog = await asked(element, /luovuttamatonta/, copied);
    expect(textIn(dialog))
      .to.contain("Ylimääräinen")
      .and.contain("Ei saraketta");
    expect(await violations(element)).to.deep.equal([]);
    await confirm(element);
    const own = new Map(
      rows(mine(element), "prompts").map((row) => [row["id"], row]),
    );
    const order = rows(said(element), "prompts").map(({ id }) => id);
    expect(
      texts(
        ["nonnegotiable", ...order].map((id) => own.get(id)!),
        "text",
      ),
    ).to.deep.equal(["Luottamus\nYlimääräinen", "Toinen", "Kolmas"]);
    const again = await asked(element, /luovuttamatonta/, {
      text: "Vain tämä\tEi tämä",
    });
    expect(textIn(again)).to.contain("korvaa entisen");
    byLabel(again, /viimeiseen tekstiin/).click();
    await confirm(element);
    expect(texts(rows(mine(element), "prompts"), "text")[0]).to.equal(
      "Vain tämä",
    );
  });

  it("understands dates, and keeps what is none", async () => {
    const element = await sheetOf(
      withTemplate(await storyTemplate("meetings")),
      { width: "1200px" },
    );
    const field = byLabel(element, /^Päivä.*rivi 1/);
    pasteInto(field, {
      text: "Päivä\tMitä käsitellään\r\n31.1.2026\tAlku\r\nkesällä\tMuu\r\n2026-02-29\tKarkauspäivä",
    });
    await until(() => isAsking(element), "the question");
    const dialog = dialogOf(element);
    expect(textIn(dialog))
      .to.contain("Otsikkorivi jätetään pois.")
      .and.contain("kesällä");
    await confirm(element);
    const held = rows(mine(element), "meetings");
    expect(held.map(({ day }) => day)).to.deep.equal([
      "2026-01-31",
      undefined,
      undefined,
    ]);
    expect(texts(held, "topics")).to.deep.equal([
      "Alku",
      "Muu\nkesällä",
      "Karkauspäivä\n2026-02-29",
    ]);
  });

  it("makes items of the lines of a list cell, with their fields beside them", async () => {
    const element = await sheet("tyotapa-3", { width: "1200px" });
    await asked(element, /^Väliaskelma, 1, Osaamisen/, {
      text: "Koulutuspäivä\tKaikki osaavat\tOhjaamo\t17.9.2026\r\nToinen päivä\t\t\t\r\n",
    });
    await confirm(element);
    const [theme] = rows(mine(element), "themes");
    const steps = rows(theme!, "steps");
    expect(texts(steps, "text")).to.deep.equal([
      "Koulutuspäivä",
      "Toinen päivä",
    ]);
    expect(steps[0]).to.deep.include({
      goal: { text: { fi: "Kaikki osaavat" } },
      date: "2026-09-17",
    });
    expect(names(element, steps[0]!, "party")).to.deep.equal(["Ohjaamo"]);
  });

  it("fills periods from the year it is pasted in", async () => {
    const element = await sheet("tyotapa-4", { width: "1200px" });
    const year = new Date().getFullYear();
    await asked(element, /^Organisaatio, rivi 1/, {
      text: "Ohjaamo\tviime\ttämä\nKunta\ta\tb",
    });
    await confirm(element);
    const [first, second] = rows(mine(element), "organisations");
    expect(first).to.deep.include({ name: { fi: "Ohjaamo" } });
    expect(rows(second!, "periods")).to.deep.equal([
      { id: String(year - 1), text: { fi: "a" } },
      { id: String(year), text: { fi: "b" } },
    ]);
  });

  it("pastes all of it as text when that is wanted, and nothing when the question is left", async () => {
    const element = await sheet("tyotapa-1");
    const copied = { text: "a\tb\r\nc\td\r\n" };
    await asked(element, /luovuttamatonta/, copied);
    await press("Escape");
    await settle(element);
    expect(mine(element)).to.deep.equal({});
    const dialog = await asked(element, /luovuttamatonta/, copied);
    byLabel(dialog, /kaikki tekstinä/).click();
    await confirm(element);
    expect(texts(rows(mine(element), "prompts"), "text")).to.deep.equal([
      "a\tb\nc\td",
    ]);
  });

  it("counts what is being typed as what stands", async () => {
    const element = await sheet("tyotapa-1");
    await typeIn(byLabel(element, /luovuttamatonta/), "Luottamus");
    await drawn(element);
    await typeIn(byLabel(element, /luovuttamatonta/), " ja aika");
    const copied = { text: "\tYlimääräinen\tToinen" };
    await asked(element, /luovuttamatonta/, copied);
    await confirm(element);
    expect(texts(rows(mine(element), "prompts"), "text")).to.deep.equal([
      "Luottamus ja aika\nYlimääräinen\nToinen",
    ]);
  });

  it("leaves one cell, and words without a table, to the browser", async () => {
    const element = await sheet("tyotapa-1");
    const field = byLabel(element, /luovuttamatonta/);
    for (const one of [fromExcel([["Yksi solu"]]), { text: "Kaksi\nriviä" }])
      expect(pasteInto(field, one).defaultPrevented).to.equal(false);
    expect(nameOf(field)).to.match(/luovuttamatonta/);
  });
});

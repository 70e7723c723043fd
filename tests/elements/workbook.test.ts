import { expect } from "@esm-bundle/chai";
import { contentOf, erase, rowsOf } from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { StorageError, type StorageAdapter } from "@askelmat/storage";
import { FaultyAdapter } from "./support/documents.js";
import {
  focused,
  overflow,
  settle,
  unmountAll,
  until,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  textIn,
  violations,
} from "./support/roles.js";
import {
  allText,
  dialogText,
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";

const example = exampleDocuments as never;
const start = /^Aloita: Ohjausyhteistyön kehittyminen/;

afterEach(unmountAll);

describe("the first screen of a workbook", () => {
  it("says in Finnish what it is, and lets each tool be started", async () => {
    const { workbook, adapter } = await mountWorkbook();
    byRole(workbook, "heading", "Alueellisen ELO-yhteistyön askelmia");
    expect(textIn(workbook)).to.contain("Vastaukset pysyvät tällä laitteella");
    expect(allByRole(workbook, "button", /^Aloita: /)).to.have.lengthOf(11);
    expect(await adapter.list()).to.deep.equal([]);
  });

  for (const [lang, word] of [
    ["fi", "Aloita uusi asiakirja"],
    ["sv", "Börja ett nytt dokument"],
    ["en", "Start a new document"],
  ] as const)
    it(`is accessible and fits a narrow screen in ${lang}`, async () => {
      const loadExample = () => Promise.resolve(example);
      const { workbook } = await mountWorkbook({
        lang,
        width: "320px",
        loadExample,
      });
      await workbook.acts.addExample();
      await untilText(workbook, word);
      expect(await violations(workbook)).to.deep.equal([]);
      expect(overflow(workbook)).to.equal(0);
    });

  it("speaks another language when asked to, all of it", async () => {
    const { workbook } = await mountWorkbook();
    await pressButton(workbook, "På svenska");
    await untilText(workbook, "Börja ett nytt dokument");
    expect(workbook.lang).to.equal("sv");
    expect(textIn(workbook)).not.to.match(/Aloita|asiakirja/);
    byRole(workbook, "heading", /Arbetssätt|Steg i det regionala/);
  });
});

describe("starting a document", () => {
  it("asks for group and period, and stores nothing before the first answer", async () => {
    const { workbook, adapter } = await mountWorkbook();
    await pressButton(workbook, start);
    byLabel(workbook, "Ryhmä").value = "Kainuun ELO-ryhmä";
    byLabel(workbook, /^Kausi/).value = "2027";
    await pressButton(workbook, "Aloita");
    await untilText(workbook, "Kainuun ELO-ryhmä · 2027");
    expect(await adapter.list()).to.deep.equal([]);

    allByRole(workbook, "radio")[0]!.click();
    await settle(workbook);
    await workbook.open!.session.settled();
    const [head] = await adapter.list();
    expect(head).to.include({ period: "2027", kind: "assessment" });

    await pressButton(workbook, "Kaikki asiakirjat");
    await untilText(workbook, "Omat vastaukset 1/6");
    expect(textIn(workbook)).to.match(/Tallennettu \d+\.\d+\.\d{4} klo/);
  });

  it("shows on the list what is open and not stored yet", async () => {
    const { workbook } = await mountWorkbook();
    await pressButton(workbook, start);
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
    await pressButton(workbook, "Kaikki asiakirjat");
    await untilText(workbook, "Ei vielä tallennettu");
    byRole(workbook, "heading", "Asiakirjat tällä laitteella");
  });

  it("says so when the browser keeps nothing", async () => {
    const adapter = await newDevice("memory");
    const { workbook } = await mountWorkbook({ adapter });
    await pressButton(workbook, start);
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
    allByRole(workbook, "radio")[0]!.click();
    await settle(workbook);
    await pressButton(workbook, "Kaikki asiakirjat");
    await untilText(workbook, "häviää, kun sivu suljetaan");
    expect(allText(workbook)).not.to.contain("Tallennettu");
  });

  it("does nothing when the question is left", async () => {
    const { workbook } = await mountWorkbook();
    await pressButton(workbook, start);
    await pressButton(workbook, "Peruuta");
    expect(dialogText(workbook)).to.equal(undefined);
    expect(workbook.open).to.equal(undefined);
  });
});

describe("the example", () => {
  const loadExample = () => Promise.resolve(example);

  it("becomes documents on this device, marked, and goes as easily", async () => {
    const { workbook, adapter } = await mountWorkbook({ loadExample });
    await pressButton(workbook, "Lataa esimerkki");
    await untilText(workbook, "Ohjausyhteistyö Rantamaalla 2026");
    expect(await adapter.list()).to.have.lengthOf(6);
    expect(textIn(workbook).match(/esimerkki /g)).to.have.length.above(5);
    await pressButton(workbook, "Poista esimerkki");
    expect(dialogText(workbook)).to.contain("6 asiakirjaa");
    byRole(
      workbook.shadowRoot!.querySelector("dialog")!,
      "button",
      "Poista esimerkki",
    ).click();
    await untilText(workbook, "Poistettu tältä laitteelta");
    expect(await adapter.list()).to.deep.equal([]);
    byRole(workbook, "button", "Lataa esimerkki");
  });

  it("that cannot be loaded is said in words, and the rest works", async () => {
    const { workbook } = await mountWorkbook({
      loadExample: () => Promise.reject(new Error("offline")),
    });
    await pressButton(workbook, "Lataa esimerkki");
    await untilText(workbook, "Esimerkkiä ei saatu ladattua");
    await pressButton(workbook, start);
    expect(dialogText(workbook)).to.contain("Ohjausyhteistyön kehittyminen");
  });
});

describe("who answers", () => {
  const loadExample = () => Promise.resolve(example);

  async function openExample() {
    const shelf = await mountWorkbook({ loadExample });
    await pressButton(shelf.workbook, "Lataa esimerkki");
    await untilText(shelf.workbook, "Ohjausyhteistyö Rantamaalla 2026");
    await pressButton(shelf.workbook, "Ohjausyhteistyö Rantamaalla 2026");
    await until(() => dialogText(shelf.workbook) !== undefined);
    return shelf;
  }

  it("is asked, and is somebody new unless the reader says otherwise", async () => {
    const { workbook, adapter } = await openExample();
    expect(dialogText(workbook)).to.contain("Se on ilmoitus, ei todistus");
    byLabel(workbook, /^Nimi/).value = "Kirjastonhoitaja";
    await pressButton(workbook, "Jatka");
    const { me, document } = workbook.open!.session;
    const others = (contentOf(document).own ?? []).map(({ by }) => by);
    expect(others).to.have.length.above(5);
    expect(others).not.to.include(me);
    await untilText(workbook, "Vastaat nimellä: Kirjastonhoitaja");
    await workbook.open!.session.settled();
    expect((await adapter.load(document.id))?.me).to.equal(me);
  });

  it("can be somebody who has answered before", async () => {
    const { workbook } = await openExample();
    byLabel(workbook, "Opinto-ohjaaja Rantamaan koulutuskuntayhtymä").click();
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "Vastaat nimellä: Opinto-ohjaaja");
    expect(workbook.open!.session.me).to.equal("c-c4t6");
  });

  it("says what organisation they answer for, one that is there or another, and in what role", async () => {
    const { workbook } = await openExample();
    const mine = () => {
      const { me, document } = workbook.open!.session;
      const content = contentOf(document);
      const row = rowsOf(content, "contributors").find(({ id }) => id === me);
      const organisations = rowsOf(content, "organisations");
      return { row, organisations };
    };
    const field = byLabel(workbook, /^Organisaatio/);
    const known = [...field.list!.options].map(({ value }) => value);
    expect(known).to.include("Ohjaamo Saarlahti");
    field.value = "ohjaamo saarlahti";
    byLabel(workbook, "Roolisi ryhmässä").value = "member";
    await pressButton(workbook, "Jatka");
    const { row, organisations } = mine();
    const chosen = organisations.find(({ id }) => id === row!["organisation"]);
    expect(chosen!["name"]).to.have.property("fi", "Ohjaamo Saarlahti");
    expect(row).to.have.property("role", "member");
  });

  it("can answer for an organisation that nobody has named yet", async () => {
    const { workbook } = await openExample();
    byLabel(workbook, /^Organisaatio/).value = "Rantamaan kirjasto";
    await pressButton(workbook, "Jatka");
    const { me, document } = workbook.open!.session;
    const content = contentOf(document);
    const made = rowsOf(content, "organisations").find(
      ({ name }) =>
        (name as { fi?: string } | undefined)?.fi === "Rantamaan kirjasto",
    );
    const row = rowsOf(content, "contributors").find(({ id }) => id === me);
    expect(row!["organisation"]).to.equal(made!.id);
  });

  it("left unsaid, nothing can be answered by mistake", async () => {
    const { workbook } = await openExample();
    await pressButton(workbook, "Peruuta");
    await untilText(workbook, "Kerro kuka olet, niin voit vastata");
    expect(allByRole(workbook, "radio")).to.deep.equal([]);
    await pressButton(workbook, "Kerro kuka olet");
    await pressButton(workbook, "Jatka");
    await until(() => allByRole(workbook, "radio").length > 0);
  });
});

describe("moving about", () => {
  const loadExample = () => Promise.resolve(example);

  async function openMatrix(options: { adapter?: StorageAdapter } = {}) {
    const shelf = await mountWorkbook(options);
    await pressButton(shelf.workbook, start);
    await pressButton(shelf.workbook, "Aloita");
    await until(() => shelf.workbook.open !== undefined);
    allByRole(shelf.workbook, "radio")[0]!.click();
    await settle(shelf.workbook);
    await shelf.workbook.open!.session.settled();
    return shelf;
  }

  it("the browser's back button leads back, and forward again", async () => {
    const { workbook } = await openMatrix();
    history.back();
    await until(() => workbook.open === undefined);
    await untilText(workbook, "Aloita uusi asiakirja");
    history.forward();
    await until(() => workbook.open !== undefined);
    history.back();
    await until(() => workbook.open === undefined);
  });

  it("a reload stays where the reader was, with what was saved", async () => {
    const { adapter, workbook } = await openMatrix();
    const { id } = workbook.open!;
    unmountAll();
    const again = await mountWorkbook({ adapter, reload: true });
    await until(() => again.workbook.open?.id === id);
    await until(
      () =>
        allByRole(again.workbook, "radio").filter(
          (radio) => (radio as HTMLInputElement).checked,
        ).length === 1,
    );
    expect(dialogText(again.workbook)).to.equal(undefined);
  });

  it("takes the focus along", async () => {
    const { workbook } = await openMatrix();
    expect(focused()?.closest(".screen, [data-tool]")).to.be.instanceOf(
      Element,
    );
    await pressButton(workbook, "Kaikki asiakirjat");
    await until(() => workbook.open === undefined);
    await settle(workbook);
    expect(focused()?.textContent).to.contain("Ohjausyhteistyön kehittyminen");
  });

  it("two windows see each other's answers, and neither loses one", async () => {
    const { workbook, adapter } = await openMatrix();
    const other = await mountWorkbook({ adapter });
    await other.workbook.show(workbook.open!.id);
    await other.workbook.open!.session.settled();
    const set = (item: string) => ({
      type: "set" as const,
      target: `ratings/${item}/rating`,
      value: { level: "2" },
    });
    workbook.open!.session.edit([set("forums")]);
    other.workbook.open!.session.edit([set("impact")]);
    await workbook.open!.session.settled();
    await other.workbook.open!.session.settled();
    dispatchEvent(new Event("focus"));
    const rated = (one: typeof workbook) =>
      JSON.stringify(contentOf(one.open!.session.document)["ratings"]);
    await until(() => rated(workbook).includes("impact"));
    await until(() => rated(other.workbook).includes("forums"));
  });

  it("what one window erases goes from the other, and what it says beside the answers comes", async () => {
    const { workbook, adapter } = await openMatrix();
    const { session } = workbook.open!;
    session.edit([
      { type: "set", target: "ratings/forums/note@fi", value: "Väärä paikka" },
    ]);
    await session.settled();
    const other = await mountWorkbook({ adapter });
    await other.workbook.show(workbook.open!.id);
    const there = other.workbook.open!.session;
    const has = () => session.document.entries.some(({ id }) => id === gone);
    const gone = session.document.entries.find(
      ({ value }) => value === "Väärä paikka",
    )!.id;
    expect(has()).to.equal(true);
    const extensions = { "https://example.org/x": true };
    there.replace((document) => ({ ...erase(document, [gone]), extensions }));
    await there.settled();
    dispatchEvent(new Event("focus"));
    await until(() => !has());
    expect(session.document.erased).to.deep.equal([gone]);
    expect(session.document.extensions).to.deep.equal(extensions);
    await session.settled();
    const stored = await adapter.load(session.document.id);
    expect(JSON.stringify(stored)).not.to.contain("Väärä paikka");
  });

  it("another window's answers take nothing that could not be saved", async () => {
    const adapter = await newDevice();
    const faulty = new FaultyAdapter(adapter);
    const { workbook } = await openMatrix({ adapter: faulty.adapter });
    const { session } = workbook.open!;
    const rate = (item: string) => ({
      type: "set" as const,
      target: `ratings/${item}/rating`,
      value: { level: "2" },
    });
    session.edit([rate("forums")]);
    await session.settled();
    const other = await mountWorkbook({ adapter });
    await other.workbook.show(workbook.open!.id);
    const there = other.workbook.open!.session;
    faulty.failures.push(new StorageError("quota"));
    const extensions = { "https://example.org/x": true };
    session.replace((document) => ({ ...document, extensions }));
    await session.settled();
    expect(session.save.state).to.equal("failed");
    there.edit([rate("impact")]);
    await there.settled();
    dispatchEvent(new Event("focus"));
    await until(() =>
      JSON.stringify(contentOf(session.document)).includes("impact"),
    );
    expect(session.document.extensions).to.deep.equal(extensions);
    await session.settled();
    const stored = await adapter.load(session.document.id);
    expect(stored!.document.extensions).to.deep.equal(extensions);
  });

  it("lets a step of one worksheet point at a goal of another", async () => {
    const { workbook } = await mountWorkbook({ loadExample });
    await pressButton(workbook, "Lataa esimerkki");
    await untilText(workbook, "Rantamaalla 2025");
    await pressButton(
      workbook,
      "Työtapa 3: Ohjauspalvelukokonaisuuden hahmottaminen",
    );
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Jatka");
    const sheet = workbook.shadowRoot!.querySelector("elo-worksheet")!;
    await pressButton(sheet, "Yhteinen näkemys");
    const goals = () =>
      allByRole(sheet, "combobox", /^Valitse luettelosta/)[0] as
        HTMLSelectElement | undefined;
    await until(() => goals() !== undefined);
    expect([...goals()!.options].map(({ text }) => text.trim())).to.include(
      "Työssä oleva aikuinen saa uraohjausta ennen kuin työ loppuu",
    );
  });

  it("with several documents the right one is shown", async () => {
    const { workbook } = await mountWorkbook({ loadExample });
    await pressButton(workbook, "Lataa esimerkki");
    await untilText(workbook, "Rantamaalla 2025");
    for (const name of [
      "Ohjausyhteistyö Rantamaalla 2025",
      "Ohjausyhteistyö Rantamaalla 2026",
    ]) {
      await pressButton(workbook, name);
      await until(() => dialogText(workbook) !== undefined);
      await pressButton(workbook, "Jatka");
      byRole(workbook, "heading", name);
      await pressButton(workbook, "Kaikki asiakirjat");
      await until(() => workbook.open === undefined);
    }
  });
});

describe("a document's details", () => {
  it("can be written and changed", async () => {
    const { workbook } = await mountWorkbook();
    await pressButton(workbook, start);
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
    await pressButton(workbook, "Muuta tietoja");
    byLabel(workbook, "Otsikko").value = "Syksyn työpaja";
    byLabel(workbook, "Ryhmä").value = "Kainuu";
    byLabel(workbook, /^Kausi/).value = "";
    await pressButton(workbook, "Tallenna");
    byRole(workbook, "heading", "Syksyn työpaja");
    const content = contentOf(workbook.open!.session.document);
    expect(content["title"]).to.deep.equal({ fi: "Syksyn työpaja" });
    expect(content["group"]).to.deep.equal({ fi: "Kainuu" });
    expect(content["period"]).to.equal(undefined);
  });
});

describe("deleting a document", () => {
  it("asks first, offers the file, and then deletes", async () => {
    const adapter = await newDevice();
    const loadExample = () => Promise.resolve(example);
    const { workbook } = await mountWorkbook({ adapter, loadExample });
    await workbook.acts.addExample();
    await settle(workbook);
    await pressButton(workbook, /^Poista: Työtapa 4/);
    expect(dialogText(workbook)).to.contain("eikä sitä voi palauttaa");
    byRole(workbook, "button", "Vie ensin tiedostoon");
    await pressButton(workbook, "Peruuta");
    expect(await adapter.list()).to.have.lengthOf(6);
    await pressButton(workbook, /^Poista: Työtapa 4/);
    await pressButton(workbook, "Poista asiakirja");
    await untilText(workbook, "Poistettu tältä laitteelta");
    expect(await adapter.list()).to.have.lengthOf(5);
  });
});

describe("what this is", () => {
  it("is told: version, licences, sources, drafts, and that nothing is sent", async () => {
    const { workbook } = await mountWorkbook();
    await pressButton(workbook, "Tietoja Askelmista");
    await until(() => dialogText(workbook) !== undefined);
    const words = dialogText(workbook);
    for (const part of [
      "0.1.0",
      "MIT",
      "CC BY 4.0",
      "LAITURI",
      "luonnoksia",
      "ei lähetetä",
    ])
      expect(words).to.contain(part);
    expect(await violations(workbook)).to.deep.equal([]);
    await pressButton(workbook, "Sulje");
    expect(dialogText(workbook)).to.equal(undefined);
  });
});

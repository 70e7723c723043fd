// Who a group is: filled, read, taken over and printed, with nothing lost.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Row,
} from "@askelmat/core";
import "@askelmat/elements/define/elo-group.js";
import "@askelmat/elements/define/elo-matrix.js";
import type { EloGroup } from "@askelmat/elements";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { edited } from "./support/documents.js";
import { exampleDocuments } from "@askelmat/content/example";
import { storageChange } from "@askelmat/storage";
import { exampleText } from "./support/frameworks.js";
import {
  focused,
  inWindow,
  mount,
  overflow,
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

const region = exampleDocuments as readonly AskelmatDocument[];
let example: AskelmatDocument;
const blank = createDocument({
  kind: "group",
  by: "c-a",
  at: "2026-01-31T08:00:00Z",
});

/** A group on the page, with its words and its code lists. */
async function groupOn(
  value?: AskelmatDocument,
  attributes: Readonly<Record<string, string | boolean>> = {},
): Promise<EloGroup> {
  const group = await mount("elo-group", attributes);
  if (value) group.value = value;
  await settle(group);
  await until(() => /Sektorit, joilta|Sektorer som/.test(textIn(group)));
  return group;
}

const said = (group: EloGroup) => contentOf(group.session!.document);
const organisations = (group: EloGroup): readonly Row[] =>
  rowsOf(said(group), "organisations");
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

async function click(group: EloGroup, name: string | RegExp): Promise<void> {
  byRole(group, "button", name).click();
  await settle(group);
}

function choose(field: HTMLElement, option: string): void {
  const list = field as unknown as HTMLSelectElement;
  list.value = [...list.options].find(
    ({ text }) => text.trim() === option,
  )!.value;
  list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  list.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

before(async () => {
  const file = JSON.parse(await exampleText("group")) as AskelmatDocument;
  const { kind, id, specVersion, entries, names } = file;
  example = { kind, id, specVersion, entries, ...(names && { names }) };
});
afterEach(unmountAll);

describe("a group", () => {
  it("is told from nothing: names in two languages, an organisation with its codes", async () => {
    const group = await groupOn();
    await typeIn(byLabel(group, "Ryhmän nimi suomeksi"), "Kainuun ryhmä");
    await typeIn(byLabel(group, "Ryhmän nimi ruotsiksi"), "Kajanalands grupp");
    await click(group, "Lisää organisaatio");
    expect(focused()).to.equal(byLabel(group, /^Nimi suomeksi/));
    await typeIn(byLabel(group, /^Nimi suomeksi/), "Kajaanin lukio");
    choose(byLabel(group, /^Sektori/), "lukiokoulutus");
    await settle(group);
    await click(group, "Valmis: Kajaanin lukio");
    expect(focused()).to.equal(
      byRole(group, "button", "Muuta: Kajaanin lukio"),
    );
    const [row] = organisations(group);
    expect(row!.id).to.match(/^o-/);
    expect(row).to.deep.include({
      name: { fi: "Kajaanin lukio" },
      sector: "general-upper-secondary",
    });
    expect(said(group)["group"]).to.deep.equal({
      fi: "Kainuun ryhmä",
      sv: "Kajanalands grupp",
    });
    expect(said(group).own).to.equal(undefined);
    expect(await group.validate()).to.deep.equal([]);
  });

  it("says from which sectors nobody is, and adds somebody there", async () => {
    const group = await groupOn(example);
    const gaps = () =>
      allByRole(group, "button", /^Lisää organisaatio: /).map(
        (button) => button.getAttribute("aria-label")!.split(": ")[1],
      );
    expect(gaps()).to.deep.equal([
      "alueiden kehittäminen",
      "perusopetus",
      "lukiokoulutus",
      "korkeakoulutus",
      "sosiaali- ja terveydenhuolto",
      "työmarkkinajärjestöt",
      "kolmas sektori",
    ]);
    await click(group, "Lisää organisaatio: korkeakoulutus");
    await typeIn(byLabel(group, /^Nimi suomeksi/), "Rantamaan yliopisto");
    await press("Tab");
    await settle(group);
    expect(gaps()).not.to.include("korkeakoulutus");
    expect(textIn(group)).to.contain("korkeakoulutus Rantamaan yliopisto");
  });

  it("folds away who has left, and shows earlier wordings under what holds", async () => {
    const group = await groupOn(example);
    const folded = [...group.shadowRoot!.querySelectorAll(".earlier")].map(
      textIn,
    );
    expect(folded[0]).to.contain("Aiemmin (1) Rantamaan TE-toimisto");
    expect(folded.join(" ")).to.contain("Rantamaan ELY-keskus");
    const text = textIn(group);
    expect(text).to.match(
      /Aiemmat sanamuodot.*3\.10\.2019.*Ohjaus on neuvontaa/,
    );
    await click(group, "Uusi sanamuoto: Luovuttamaton");
    const field = byLabel(group, /^Sanamuoto suomeksi/);
    expect(field.value).to.contain("maksutonta");
    await typeIn(field, " Aina.");
    await settle(group);
    const rows = rowsOf(said(group), "statements");
    expect(rows).to.have.length(4);
    expect(rows.find(({ earlier }) => earlier === "statements/s-4w9e")).to
      .exist;
    expect(rows.find(({ id }) => id === "s-4w9e")!["text"]).to.deep.equal(
      rowsOf(contentOf(example), "statements").find(
        ({ id }) => id === "s-4w9e",
      )!["text"],
    );
  });

  it("moves, deletes and brings back by keyboard alone", async () => {
    const group = await groupOn(example);
    const names = () =>
      organisations(group).map(({ name }) => (name as { fi: string }).fi);
    const [first, second] = names();
    byRole(group, "button", `Siirrä alas: ${first}`).focus();
    await press("Enter");
    await settle(group);
    expect(names().slice(0, 2)).to.deep.equal([second, first]);
    expect(focused()).to.equal(
      byRole(group, "button", `Siirrä alas: ${first}`),
    );
    // The authority has the same name.
    allByRole(group, "button", `Poista: ${first}`)[0]!.focus();
    await press("Enter");
    await settle(group);
    expect(names()).not.to.include(first);
    expect(focused()).not.to.equal(document.body);
    await press("Control+z");
    await settle(group);
    expect(names()).to.include(first);
    allByRole(group, "button", `Muuta: ${first}`)[0]!.focus();
    await press("Enter");
    await settle(group);
    await press("Control+a", "Delete");
    await settle(group);
    expect(textIn(group)).to.contain(first);
  });

  it("shows a tie where it is, and who said what; choosing settles it", async () => {
    const at = "2026-03-01T08:00:00Z";
    const one = edited(
      example,
      "c-x",
      [set("organisations/o-h8p3/role@fi", "Neuvoo")],
      at,
    );
    const other = edited(
      example,
      "c-y",
      [
        set("organisations/o-h8p3/role@fi", "Ohjaa"),
        { type: "delete-row", target: "forums/f-1d8x" },
      ],
      at,
    );
    const entries = [
      ...new Map(
        [...one.entries, ...other.entries].map((entry) => [entry.id, entry]),
      ).values(),
    ];
    const group = await groupOn({ ...example, entries });
    const tie = byRole(group, "group", "Avoin kohta");
    expect(textIn(tie)).to.contain("Neuvoo").and.to.contain("Ohjaa");
    expect(tie.closest("[data-row]")!.textContent).to.contain(
      "Ohjaamo Saarlahti",
    );
    allByRole(tie, "button", "Valitse tämä")[1]!.click();
    await settle(group);
    expect(said(group).open ?? []).to.deep.equal([]);
    expect(said(group)["forums"]).to.equal(undefined);
  });

  it("keeps and flags what it does not know, and what cannot be right", async () => {
    const odd = edited(blank, "c-x", [
      set("organisations/o-1/name@fi", "Teatteri"),
      set("organisations/o-1/sector", "theatre"),
      set("organisations/o-1/validFrom", "2199-02-01"),
      set("organisations/o-1/validTo", "2198-02-01"),
      set("organisations/o-1/colour", "blue"),
      {
        type: "set",
        target: "resources/r-1/amount",
        value: { number: "paljon" },
      },
      { type: "set", target: "own/pets", value: "cat" },
    ]);
    const group = await groupOn(odd);
    const text = textIn(group);
    expect(text).to.contain("Viimeinen päivä on ennen ensimmäistä");
    const strange = text.slice(text.indexOf("Ei tässä lomakkeessa"));
    expect(strange)
      .to.contain("organisations/o-1/colour")
      .and.to.contain("blue");
    expect(strange).to.contain("own/pets").and.to.contain("cat");
    await click(group, "Muuta: Teatteri");
    const sector = byLabel(group, /^Sektori/) as unknown as HTMLSelectElement;
    expect(sector.selectedOptions[0]!.text.trim()).to.equal("theatre");
    expect(textIn(group)).to.contain("ei luettelossa");
    await click(group, /^Muuta: voimavara/);
    expect(textIn(group)).to.contain("”paljon” ei ole luku");
    expect(said(group)).to.deep.equal(contentOf(odd));
  });

  it("tells its places by name in the history, in finding and on the big screen", async () => {
    const group = await groupOn(example);
    group.showsActs = true;
    await settle(group);
    const history = group.shadowRoot!.querySelector("details.history")!;
    (history as HTMLDetailsElement).open = true;
    await until(() => textIn(history).includes("Sektori"));
    const told = textIn(history);
    expect(told).to.contain("Rantamaan yrittäjät · Rooli ryhmässä");
    expect(told).to.contain("elinkeinoelämä");
    expect(told).not.to.match(/(organisations|statements|prompts)\//);
    await click(group, "Etsi");
    await until(() => group.shadowRoot!.querySelector(".find") !== null);
    await settle(group);
    await typeIn(byLabel(group, "Etsi asiakirjasta"), "tulossopimus");
    const found = group.shadowRoot!.querySelector(".find [role=status]")!;
    await until(() => textIn(found).startsWith("Yksi kohta"));
    group.showPlace("organisations/o-y9b2/role");
    await settle(group);
    expect(focused()).to.equal(
      byLabel(group, "Rooli ryhmässä, Rantamaan yrittäjät"),
    );
    await inWindow(group).present();
    await until(() => allByRole(group, "button", "Seuraava").length === 1);
    expect(textIn(group)).to.contain("1/11");
    await click(group, "Seuraava");
    byRole(group, "heading", "Jäsenorganisaatiot");
  });

  it("takes a number as it is written here", async () => {
    const group = await groupOn(example);
    await click(group, "Muuta: Koordinaattorin työaika");
    const field = byLabel(group, /^Kuinka paljon/);
    field.select();
    await typeIn(field, "1,25");
    field.blur();
    await settle(group);
    expect(field.value).to.equal("1,25");
    const row = rowsOf(said(group), "resources").find(
      ({ id }) => id === "r-7t4w",
    );
    expect(row!["amount"]).to.deep.equal({
      number: "1.25",
      unit: "person-years",
    });
  });

  it("speaks Swedish, with Finnish texts where there are no others", async () => {
    const group = await groupOn(example, { lang: "sv" });
    const text = textIn(group);
    expect(text).to.contain("Medlemsorganisationer");
    expect(text).to.contain("Livskraftscentralen i Strandmark");
    expect(text).to.contain("på finska Puoli henkilötyövuotta vuodessa");
    expect(text).not.to.match(/Lisää|Muuta|Poista/);
  });

  it("is read, not changed, where it may not be", async () => {
    const group = await groupOn(example, { readonly: true });
    expect(
      allByRole(group, "button", /^(Muuta|Poista|Lisää|Siirrä)/),
    ).to.deep.equal([]);
    expect(allByRole(group, "textbox")).to.deep.equal([]);
    const text = textIn(group);
    expect(text).to.contain("Kutsuu koolle ja koordinoi");
    expect(text).to.contain("0,5 henkilötyövuotta");
  });

  it("fits a phone and has nothing that axe minds, read or changed", async () => {
    const group = await groupOn(example, { width: "320px" });
    await click(group, "Muuta: Rantamaan yrittäjät");
    expect(overflow(group)).to.equal(0);
    expect(await violations(group)).to.deep.equal([]);
  });

  it("is printed with all that it says, in two languages", async () => {
    const html = printHtml(
      await printDocument(example, undefined, {
        languages: ["fi", "sv"],
        day: new Date("2026-03-01T10:00"),
      }),
    );
    const paper = new DOMParser().parseFromString(html, "text/html");
    const text = paper.body.textContent.replace(/\s+/g, " ");
    for (const words of [
      "Jäsenorganisaatiot Medlemsorganisationer",
      "Rantamaan TE-toimisto",
      "Sektorit, joilta ei ole ketään",
      "högskoleutbildning",
      "0,5 henkilötyövuotta",
      "Handledning på svenska",
      "Ryhmä laatii alueellisen toimintasuunnitelman",
      "Valtakunnallinen ELO-verkosto",
      "Rantamaan ohjausfoorumi",
      "Kaksikielinen rannikkoalue.",
      "Ohjaus on neuvontaa koulutuksen ja työn valinnoissa.",
    ])
      expect(text).to.contain(words);
    expect(text).not.to.contain("Ei tässä pohjassa");
    expect(text.split("Ohjaus on neuvontaa")).to.have.length(2);
  });

  it("opens in no other tool, and no other document opens here", async () => {
    const matrix = await mount("elo-matrix");
    matrix.value = example;
    await settle(matrix);
    expect(textIn(matrix)).to.contain("toista työvälinettä varten");
    const group = await mount("elo-group");
    group.value = { ...example, kind: "meeting" };
    await settle(group);
    expect(textIn(group)).to.contain("toista työvälinettä varten");
  });
});

describe("a group in the workbook", () => {
  const startsWith = (name: string) =>
    region.find(
      ({ id, entries }) =>
        JSON.stringify(entries).includes(`content/${name}`) && id.endsWith("1"),
    ) ?? region.find(({ entries }) => JSON.stringify(entries).includes(name))!;
  const shelf = async (...documents: readonly AskelmatDocument[]) => {
    const adapter = await newDevice("memory");
    for (const document of documents)
      await adapter.write(
        storageChange(undefined, document, { at: "2026-03-01T10:00:00Z" }),
      );
    return mountWorkbook({ adapter });
  };
  const toolIn = (workbook: Element) =>
    workbook.shadowRoot!.querySelector<EloGroup>("[data-tool]")!;

  it("is begun from the tools, listed and opened with its tool", async () => {
    const { workbook } = await shelf();
    await pressButton(workbook, "Aloita: ELO-ryhmä");
    expect(dialogText(workbook)).not.to.contain("Kausi");
    const name = byLabel(workbook, "Ryhmä");
    name.value = "Kainuun ELO-ryhmä";
    await pressButton(workbook, "Aloita");
    await untilText(workbook, "Jäsenorganisaatiot");
    await pressButton(toolIn(workbook), "Lisää verkosto");
    await typeIn(byLabel(toolIn(workbook), /^Nimi suomeksi/), "Verkosto");
    await press("Tab");
    await pressButton(workbook, "Kaikki asiakirjat");
    await untilText(workbook, "Asiakirjat tällä laitteella");
    expect(textIn(workbook)).to.contain("Kainuun ELO-ryhmä");
    expect(textIn(workbook)).not.to.contain("0/0");
    await pressButton(workbook, "ELO-ryhmä");
    await untilText(workbook, "Verkosto");
    const open = workbook.open!;
    expect(open.isEditable).to.equal(true);
    const file = await toolIn(workbook).exportAs();
    expect(JSON.parse(await file.text())).not.to.have.property("snapshots");
  });

  it("takes over from Työtapa 1 what has been agreed there, with where it came from", async () => {
    const worksheet = startsWith("tyotapa-1");
    const { workbook } = await shelf(blank, worksheet);
    await workbook.show(blank.id);
    await untilText(workbook, "Tuo Työtapa 1:stä");
    const tool = toolIn(workbook);
    await pressButton(tool, "Tuo Työtapa 1:stä");
    await until(() => allByRole(tool, "dialog").length === 1);
    const boxes = allByRole(tool, "checkbox", /^(määritelmä|luovuttamaton)/);
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).to.deep.equal(
      [true, true],
    );
    await pressButton(tool, "Tuo valitut");
    const statements = rowsOf(said(tool), "statements");
    expect(statements.map(({ sort }) => sort)).to.deep.equal([
      "definition",
      "nonnegotiable",
    ]);
    expect(allText(workbook)).to.contain("Tuotu asiakirjasta: Työtapa 1");
    await pressButton(tool, "Kumoa");
    expect(said(tool)["statements"]).to.equal(undefined);
  });

  it("suggests its organisations in a worksheet, where they keep their ids", async () => {
    const worksheet = {
      ...startsWith("tyotapa-2"),
      id: "urn:uuid:9d0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0099",
      entries: startsWith("tyotapa-2").entries.filter(
        ({ target }) => target === "template",
      ),
    };
    const { workbook } = await shelf(example, worksheet);
    await workbook.show(worksheet.id);
    const tool = toolIn(workbook);
    const offered = () =>
      [...tool.shadowRoot!.querySelectorAll("datalist option")].map(
        (option) => (option as HTMLOptionElement).value,
      );
    await until(() => offered().includes("Rantamaan yrittäjät"));
    expect(offered()).not.to.include("Rantamaan TE-toimisto");
    const field = allByRole(tool, "combobox")[0] as HTMLInputElement;
    field.value = "Rantamaan yrittäjät";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await settle(tool);
    const { document } = tool.session!;
    const rows = [contentOf(document), ...(contentOf(document).own ?? [])];
    expect(rows.flatMap((view) => rowsOf(view, "organisations"))).to.deep.equal(
      [
        {
          id: "o-y9b2",
          name: { fi: "Rantamaan yrittäjät", sv: "Företagarna i Strandmark" },
        },
      ],
    );
    expect(
      await workbook.library.then((library) => library.namedOrganisations()),
    ).to.have.length(7);
  });
});

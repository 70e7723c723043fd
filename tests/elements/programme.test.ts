// A training programme: what the matrix suggests, parts and what they take up, copies and notes of one's own; nothing lost.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  newProgramme,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Row,
  type Template,
} from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { omatMuistiinpanot } from "@askelmat/content/further";
import { valmennusohjelma } from "@askelmat/content/programme";
import { storageChange } from "@askelmat/storage";
import "@askelmat/elements/define/elo-programme.js";
import type { EloProgramme } from "@askelmat/elements";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { AT, edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import {
  focused,
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
  dialogText,
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";

const template = valmennusohjelma as unknown as Template;
const blank = createDocument({ kind: "programme", by: "c-a", at: AT });
const assessed = exampleDocuments.filter(
  ({ kind }) => kind === "assessment",
) as readonly unknown[] as readonly AskelmatDocument[];
let example: AskelmatDocument;

before(async () => {
  const file = JSON.parse(await exampleText("programme")) as AskelmatDocument;
  const { kind, id, specVersion, entries } = file;
  example = { kind, id, specVersion, entries };
});
afterEach(unmountAll);

/** A programme on the page, with its words, its lists and its template. */
async function programmeOn(
  value?: AskelmatDocument,
  attributes: Readonly<Record<string, string | boolean>> = {},
  documents?: readonly AskelmatDocument[],
): Promise<EloProgramme> {
  const tool = await mount("elo-programme", attributes);
  if (documents) tool.documents = documents;
  if (value) tool.value = value;
  await settle(tool);
  await until(() => tool.work !== undefined);
  const ready = /Ohjauksen asiantuntijuu|handledningsexpertis/i;
  await until(() => ready.test(textIn(tool)), "the template");
  return tool;
}

const said = (tool: EloProgramme) => contentOf(tool.session!.document);
const rows = (tool: EloProgramme, list: string): readonly Row[] =>
  rowsOf(said(tool), list);
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});
const row = (target: string): Edit => ({ type: "add-row", target });

async function click(tool: EloProgramme, name: string | RegExp) {
  byRole(tool, "button", name).click();
  await settle(tool);
}

describe("a training programme", () => {
  it("is empty at first, and shows what the template has", async () => {
    const tool = await programmeOn(blank);
    expect(textIn(tool))
      .to.contain("Ohjelmassa ei ole vielä osuuksia.")
      .and.to.contain("Elinikäisen ohjauksen määrittely ja rajaus yhteisesti")
      .and.to.contain("hiljainen tieto ja arjen kommunikaatio")
      .and.to.contain("Kun ryhmä on sopinut matriisin arvioista");
    expect(await violations(tool)).to.deep.equal([]);
  });

  it("writes how a starting point is here, and says no more that nobody has", async () => {
    const tool = await programmeOn(blank);
    await click(tool, /^Kirjoita: Elinikäisen ohjauksen määrittely/);
    await typeIn(byLabel(tool, /^Miten se on meillä/), "Sovittu syksyllä");
    await press("Tab");
    await settle(tool);
    expect(rows(tool, "startingPoints")).to.deep.include({
      id: "definition",
      position: rows(tool, "startingPoints")[0]!["position"]!,
      text: { fi: "Sovittu syksyllä" },
    });
    expect(
      allByRole(tool, "button", /^Kirjoita: Elinikäisen ohjauksen määrittely/),
    ).to.have.length(0);
    expect(said(tool)["template"]).to.deep.include({ uri: template.id });
  });

  it("takes a suggestion once, with its reason", async () => {
    const tool = await programmeOn(blank, {}, assessed);
    expect(textIn(tool))
      .to.contain("Seudulliset strategiat taso 2")
      .and.to.contain("Yhteisiä strategioita ei vielä ole");
    await click(tool, "Ota ohjelmaan: Seudulliset strategiat");
    const [part] = rows(tool, "items");
    expect(part).to.deep.include({
      themes: [{ id: "action-plans" }, { id: "strategies" }],
    });
    expect(part!["origin"]).to.deep.include({ row: "ratings/strategies" });
    expect(part!["reason"]).to.have.property("fi");
    expect(rows(tool, "assignments").map((one) => one["in"])).to.deep.equal([
      `items/${part!.id}`,
      `items/${part!.id}`,
    ]);
    expect(textIn(tool)).to.contain("On ohjelmassa");
    expect(
      allByRole(tool, "button", "Ota ohjelmaan: Seudulliset strategiat"),
    ).to.have.length(0);
    await click(tool, "Kumoa");
    expect(rows(tool, "items")).to.have.length(0);
    expect(rows(tool, "assignments")).to.have.length(0);
  });

  it("shows which themes are taken up, and takes another up by keyboard", async () => {
    const tool = await programmeOn(example);
    await click(tool, "Teemoittain");
    expect(textIn(tool)).to.match(/Teemoista mukana \d+ \/ 29/);
    const before = rows(tool, "items").length;
    byRole(
      tool,
      "button",
      "Ota ohjelmaan: Ohjaus poliittisissa dokumenteissa EU:ssa",
    ).focus();
    await press("Enter");
    await settle(tool);
    expect(rows(tool, "items")).to.have.length(before + 1);
    expect(focused()?.textContent.trim()).to.equal(
      "Ohjaus poliittisissa dokumenteissa EU:ssa",
    );
    (focused() as HTMLElement).click();
    await settle(tool);
    expect(tool.view).to.equal("parts");
    expect(textIn(focused()!.closest<HTMLElement>("[data-row]")!)).to.contain(
      "Ohjaus poliittisissa dokumenteissa EU:ssa",
    );
  });

  it("shows its parts by day under their phases", async () => {
    const tool = await programmeOn(example);
    await click(tool, "Kalenteri");
    const table = tool.shadowRoot!.querySelector("table.calendar")!;
    const heads = [...table.querySelectorAll(".stretch th")].map((one) =>
      one.textContent.replace(/\s+/g, " ").trim(),
    );
    expect(heads).to.deep.equal([
      "Yhteinen perusta 1.9.2026–18.12.2026",
      "Omalla alueella 11.1.2027–28.5.2027",
    ]);
    expect(table.textContent)
      .to.contain("11.2.2027–12.2.2027")
      .and.to.contain("Kaikille yhteinen")
      .and.not.to.contain("Opintomatka");
    expect(await violations(tool)).to.deep.equal([]);
  });

  it("tells who has done an assignment, and notes that another has", async () => {
    const tool = await programmeOn(example);
    expect(textIn(tool)).to.contain(
      "Tekemättä: osallistuja, Strandmarkin kansanopisto",
    );
    const done = rows(tool, "assignments").find((one) => one["done"])!;
    tool.showPlace(`assignments/${done.id}/done`);
    await settle(tool);
    byLabel(tool, /^osallistuja, Strandmarkin kansanopisto/).click();
    await settle(tool);
    expect(
      rowsOf(
        rows(tool, "assignments").find(({ id }) => id === done.id),
        "done",
      ),
    ).to.have.length(3);
    expect(textIn(tool)).to.contain("Kaikki ovat tehneet.");
  });

  it("names what its template has by its words, and keeps what it lacks", async () => {
    const odd = edited(example, "c-a", [
      row("items/it-3f8m/themes/gone"),
      row("items/it-3f8m/themes/th-abcdefgh2345"),
      set("items/it-3f8m/themes/th-abcdefgh2345/label@fi", "Oma teema"),
    ]);
    const tool = await programmeOn(odd);
    const text = textIn(
      tool.shadowRoot!.querySelector<HTMLElement>(
        '[data-row="items/it-3f8m"]',
      )!,
    );
    expect(text)
      .to.contain("Ohjaus ja ohjauksellisuus ajattelu- ja työtapoina")
      .and.to.contain("gone ei luettelossa")
      .and.to.contain("Oma teema")
      .and.to.contain("Ohjelmapohjassa ei ole kohtaa ”gone”.");
  });

  it("is shown whole where its template is not at hand", async () => {
    const elsewhere = edited(blank, "c-a", [
      {
        type: "set",
        target: "template",
        value: { uri: "https://example.org/own-programme", version: "1.0.0" },
      },
      row("items/it-1"),
      set("items/it-1/title@fi", "Oma osuus"),
      row("items/it-1/themes/their-theme"),
    ]);
    const tool = await mount("elo-programme", {});
    tool.value = elsewhere;
    await settle(tool);
    await until(() => textIn(tool).includes("Oma osuus"), "the part");
    expect(textIn(tool)).to.contain("their-theme");
    await click(tool, "Teemoittain");
    expect(textIn(tool)).to.contain("Ohjelman pohja ei ole tällä laitteella");
    expect(said(tool)["template"]).to.deep.include({
      uri: "https://example.org/own-programme",
    });
  });

  it("says what cannot be right, and keeps it", async () => {
    const tool = await programmeOn(
      edited(example, "c-a", [
        set("items/it-3f8m/end", "2026-09-01"),
        set("items/it-3f8m/hours", "puoli päivää"),
        row("items/it-3f8m/participants/pa-gone"),
        row("materials/ma-stray"),
        set("materials/ma-stray/text@fi", "Irtoaineisto"),
        set("colour", "sininen"),
      ]),
    );
    expect(textIn(tool))
      .to.contain("Loppupäivä on ennen alkupäivää.")
      .and.to.contain("Tunnit eivät ole luku.")
      .and.to.contain("”pa-gone” on poistettu osallistujista.")
      .and.to.contain("Aineistot, jotka eivät kuulu mihinkään osuuteen")
      .and.to.contain("Irtoaineisto")
      .and.to.contain("Ei tässä lomakkeessa");
    expect(
      rows(tool, "items").find(({ id }) => id === "it-3f8m"),
    ).to.deep.include({ hours: "puoli päivää", end: "2026-09-01" });
  });

  it("is read without a control where nothing can be changed", async () => {
    const tool = await programmeOn(example, { readonly: true });
    expect(
      tool.shadowRoot!.querySelectorAll(".record :is(input, textarea, select)"),
    ).to.have.length(0);
    expect(textIn(tool)).to.contain("Odottaa neuvoa");
    expect(await violations(tool)).to.deep.equal([]);
  });

  it("speaks Swedish, and fits a phone", async () => {
    const tool = await programmeOn(example, { lang: "sv", width: "320px" });
    expect(textIn(tool))
      .to.contain("Delar klara 1 / 5")
      .and.to.contain("Gemensam för alla")
      .and.to.contain("Vad som stärkte nätverket");
    expect(overflow(tool)).to.equal(0);
    await click(tool, "Enligt tema");
    expect(overflow(tool)).to.equal(0);
    await click(tool, "Kalender");
    expect(overflow(tool)).to.equal(0);
  });

  it("is printed with its parts, its calendar and its themes, and nothing is left out", async () => {
    const printed = new DOMParser().parseFromString(
      printHtml(await printDocument(example, undefined, { languages: ["sv"] })),
      "text/html",
    ).body.textContent;
    for (const words of [
      "Startdag",
      "Vem svarar för vuxna som handleds på svenska?",
      "Klientens gemensamma stig ritades på väggen.",
      "10.9.2026 · Startdag · Gemensam för alla",
      "Teman med i programmet",
      "Studieresa till Bryssel",
    ])
      expect(printed).to.contain(words);
    expect(printed).to.not.contain("Ej i denna blankett");
  });
});

describe("a training programme in a workbook", () => {
  it("begins from the matrix, with the group's name and what its weak rows suggest", async () => {
    const { workbook } = await mountWorkbook({
      loadExample: () =>
        Promise.resolve(
          exampleDocuments as readonly unknown[] as AskelmatDocument[],
        ),
    });
    await pressButton(workbook, "Lataa esimerkki");
    await until(() => workbook.lines!.length > 3, "the example");
    const [line] = workbook.lines!.filter(
      ({ kind, period }) => kind === "assessment" && period === "2026",
    );
    await workbook.show(line!.id);
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Suunnittele valmennus");
    await pressButton(workbook, "Suunnittele valmennus");
    await until(() => dialogText(workbook)?.includes("Kausi") === true);
    await pressButton(workbook, "Aloita");
    await untilText(workbook, "Ota ohjelmaan");
    expect(contentOf(workbook.open!.session.document)).to.deep.include({
      period: "2026",
    });
    expect(workbook.shadowRoot!.querySelector("elo-programme")).to.exist;
  });

  it("begins a copy of one's own in a workbook", async () => {
    const adapter = await newDevice();
    await adapter.write(storageChange(undefined, example, { at: AT }));
    const { workbook } = await mountWorkbook({ adapter });
    await workbook.show(example.id);
    await untilText(workbook, "Aloita oma kopio");
    const tool = workbook.shadowRoot!.querySelector("elo-programme")!;
    byRole(
      tool,
      "button",
      "Aloita oma kopio: Työtapa 3: Ohjauspalvelukokonaisuuden hahmottaminen",
    ).click();
    await until(
      () => workbook.open?.session.document.kind === "worksheet",
      "the copy",
    );
    const copy = workbook.open!.session.document;
    expect(copy.id).to.not.equal(example.id);
    expect(contentOf(copy)).to.deep.include({
      group: { fi: "Rantamaan ELO-ryhmä", sv: "ELO-gruppen i Strandmark" },
      period: "2026–2027",
    });
    const kept = await adapter.load(example.id);
    expect(JSON.stringify(kept)).to.not.contain(copy.id);
  });

  it("keeps one's own notes out of the handover, and shares one sentence of them", async () => {
    const notes = edited(
      createDocument({
        template: omatMuistiinpanot as unknown as Template,
        by: "c-me",
        at: AT,
      }),
      "c-me",
      [
        row("own/notes/n-1"),
        set("own/notes/n-1/date", "2026-10-22"),
        set("own/notes/n-1/learnt@fi", "Kuuntelen ensin."),
        set("own/notes/n-1/question@fi", "Salainen kysymys"),
      ],
    );
    const programme = newProgramme({
      template,
      by: "c-me",
      at: AT,
      period: "2026",
      group: { fi: "Ryhmä" },
    });
    const adapter = await newDevice();
    for (const one of [notes, programme])
      await adapter.write(storageChange(undefined, one, { at: AT }));
    const { workbook } = await mountWorkbook({ adapter });
    await workbook.show(programme.id);
    await untilText(workbook, "Jaa omista muistiinpanoista");
    const tool = workbook.shadowRoot!.querySelector("elo-programme")!;
    await click(tool, "Jaa omista muistiinpanoista");
    byLabel(tool, /^Kuuntelen ensin\./).click();
    await click(tool, "Jaa valitut");
    const content = contentOf(tool.session!.document);
    expect(rowsOf(content, "reflections")[0]).to.deep.include({
      text: { fi: "Kuuntelen ensin." },
      date: "2026-10-22",
      origin: { document: notes.id, row: "notes/n-1/learnt" },
    });
    expect(JSON.stringify(content)).to.not.contain("Salainen");

    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Luovuta seuraavalle");
    await pressButton(workbook, "Luovuta seuraavalle");
    await until(() => dialogText(workbook) !== undefined);
    await until(
      () => dialogText(workbook)!.includes("Valmennusohjelma"),
      "what the handover is made of",
    );
    expect(dialogText(workbook)).to.not.contain("Omat muistiinpanot");
  });
});

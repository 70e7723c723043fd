// A plan: filled from what was agreed and by hand, followed up, read and printed, with nothing lost.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  rowsOf,
  type AskelmatDocument,
  type Edit,
  type Row,
} from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import "@askelmat/elements/define/elo-plan.js";
import type { EloPlan } from "@askelmat/elements";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { storageChange } from "@askelmat/storage";
import { AT, edited } from "./support/documents.js";
import {
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";
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

const region = (exampleDocuments as readonly AskelmatDocument[]).filter(
  ({ kind }) => kind !== "action-plan",
);
let example: AskelmatDocument;
const blank = createDocument({
  kind: "action-plan",
  by: "c-a",
  at: "2026-01-31T08:00:00Z",
});

before(async () => {
  const file = JSON.parse(await exampleText("action-plan")) as AskelmatDocument;
  const { kind, id, specVersion, entries } = file;
  example = { kind, id, specVersion, entries };
});
afterEach(unmountAll);

/** A plan on the page, with its words and its code lists. */
async function planOn(
  value?: AskelmatDocument,
  attributes: Readonly<Record<string, string | boolean>> = {},
  documents?: readonly AskelmatDocument[],
): Promise<EloPlan> {
  const plan = await mount("elo-plan", attributes);
  if (documents) plan.documents = documents;
  if (value) plan.value = value;
  await settle(plan);
  await until(() =>
    /Monikanavai|monikanal|Multichannel|Ei vastuutahoa|Foorumi pidetään|Forumet hålls/i.test(
      textIn(plan),
    ),
  );
  return plan;
}

const said = (plan: EloPlan) => contentOf(plan.session!.document);
const rows = (plan: EloPlan, list: string): readonly Row[] =>
  rowsOf(said(plan), list);
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

async function click(
  within: HTMLElement,
  name: string | RegExp,
): Promise<void> {
  const root = within.getRootNode();
  byRole(within, "button", name).click();
  await settle(root instanceof ShadowRoot ? root.host : within);
}

function choose(field: HTMLElement, option: string): void {
  const list = field as unknown as HTMLSelectElement;
  const found = [...list.options].find((one) => one.text.trim() === option)!;
  list.value = found.value;
  list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  list.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

function setDay(field: HTMLInputElement, day: string): void {
  field.value = day;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/** A day so many days from now. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

describe("a plan", () => {
  it("is made from nothing: a goal, a measure under it, its day, a figure", async () => {
    const plan = await planOn();
    expect(textIn(plan)).to.contain("Toimenpiteitä ei ole vielä.");
    await click(plan, "Lisää tavoite");
    expect(focused()).to.equal(byLabel(plan, /^Tavoiteltava asiantila/));
    await typeIn(byLabel(plan, /^Tavoiteltava asiantila/), "Kaikki tietävät");
    await press("Tab");
    await settle(plan);
    await click(plan, "Valmis: Kaikki tietävät");
    await click(plan, "Lisää toimenpide: Kaikki tietävät");
    await typeIn(byLabel(plan, /^Mitä tehdään/), "Kerrotaan");
    await typeIn(byLabel(plan, /^Vastuutaho/), "Kajaanin lukio");
    await press("Enter");
    setDay(byLabel(plan, /^Valmis viimeistään/), inDays(-3));
    await settle(plan);
    await click(plan, "Valmis: Kerrotaan");
    const text = textIn(plan);
    expect(text).to.contain("1 toimenpide auki · 1 myöhässä");
    expect(text).to.contain("Myöhässä 3 päivää");
    const [goal] = rows(plan, "goals");
    const [measure] = rows(plan, "measures");
    expect(measure!["in"]).to.equal(`goals/${goal!.id}`);
    const [organisation] = rows(plan, "organisations");
    expect(rowsOf(measure, "responsible")).to.deep.equal([
      { id: organisation!.id },
    ]);
    await click(plan, "Lisää mittari: Kaikki tietävät");
    await typeIn(byLabel(plan, /^Mitä mitataan/), "Tietäviä");
    await press("Tab");
    await settle(plan);
    await typeIn(byLabel(plan, /^Lähtöarvo,/), "62,5");
    await click(plan, "Lisää toteuma");
    await typeIn(byLabel(plan, /^Arvo,/), "lähes kaikki");
    byLabel(plan, /^Arvo,/).blur();
    await settle(plan);
    expect(textIn(plan)).to.contain("”lähes kaikki” ei ole luku");
    const [indicator] = rows(plan, "indicators");
    expect(indicator!["baseline"]).to.equal("62.5");
    expect(rowsOf(indicator, "actuals")[0]!["value"]).to.equal("lähes kaikki");
    await click(plan, "Valmis: Tietäviä");
    expect(textIn(plan)).to.contain("Mittarilta puuttuu yksikkö");
  });

  it("takes over what was agreed, and nothing of it is typed; twice is once", async () => {
    const plan = await planOn(blank, {}, region);
    let typed = 0;
    plan.addEventListener("beforeinput", () => typed++);
    plan.addEventListener("input", () => typed++);
    await click(plan, "Tuo sovitut tavoitteet ja toimenpiteet");
    await click(plan, "Tuo valitut");
    expect(typed).to.equal(0);
    const goals = rows(plan, "goals");
    const states = goals.map(({ state }) => (state as { fi?: string }).fi);
    expect(states).to.include(
      "Jokainen peruskoulun päättävä tietää syyskuussa, kuka häntä ohjaa",
    );
    expect(states).to.include("Foorumi-/työpajatyöskentely vakiinnutettu");
    expect(goals.every(({ origin }) => origin !== undefined)).to.equal(true);
    const measures = rows(plan, "measures");
    expect(measures).to.have.length(7);
    const led = measures.filter((one) => one["in"] !== undefined);
    expect(led.length).to.be.greaterThan(3);
    expect(textIn(plan)).to.contain("Ohjaus on asiakkaalle maksutonta");
    expect(textIn(plan)).to.contain("Rantamaan koulutuskuntayhtymä");
    await click(plan, "Tuo sovitut tavoitteet ja toimenpiteet");
    const boxes = allByRole(plan, "checkbox").filter((box) =>
      box.matches("[name=take]"),
    );
    expect(boxes.length).to.be.greaterThan(10);
    expect(boxes.every((box) => box.matches(":disabled"))).to.equal(true);
    expect(textIn(plan)).to.contain("On jo suunnitelmassa.");
    await click(plan, "Tuo valitut");
    expect(rows(plan, "goals")).to.deep.equal(goals);
    plan.undo();
    await settle(plan);
    expect(rows(plan, "goals")).to.deep.equal([]);
  });

  it("is followed up from what is due", async () => {
    const plan = await planOn(example);
    const [measure] = rows(plan, "measures").filter(
      ({ status }) => status === "not-started",
    );
    const name = (measure!["text"] as { fi: string }).fi;
    await click(plan, `Kirjaa seuranta: ${name}`);
    await typeIn(byLabel(plan, /^Mitä tapahtui/), "Siirtyi keväälle.");
    choose(byLabel(plan, /^Tila/), "käynnissä");
    await settle(plan);
    const added = rows(plan, "followUps").find(
      ({ happened }) =>
        (happened as { fi?: string }).fi === "Siirtyi keväälle.",
    )!;
    expect(added).to.deep.include({
      in: `measures/${measure!.id}`,
      date: inDays(0),
      status: "in-progress",
    });
  });

  it("shows what cannot be right, keeps it, and says what to do", async () => {
    const odd = edited(blank, "c-x", [
      set("measures/m-1/text@fi", "Takaperin"),
      set("measures/m-1/in", "goals/g-poissa"),
      set("measures/m-1/start", "2026-12-10"),
      set("measures/m-1/end", "2026-12-01"),
      { type: "add-row", target: "measures/m-1/responsible/o-poissa" },
      set("measures/m-2/text@fi", "Kehässä"),
      set("measures/m-2/in", "measures/m-1"),
      set("measures/m-1/colour", "blue"),
      { type: "set", target: "indicators/i-1/target", value: 90 },
      set("indicators/i-1/in", "goals/g-1"),
      set("goals/g-1/state@fi", "Tila"),
      set("goals/g-1/status", "kesken"),
    ]);
    const plan = await planOn(odd);
    const text = textIn(plan);
    expect(text).to.contain("Toimenpiteet, joilla ei ole tavoitetta");
    expect(text).to.contain("Loppupäivä on ennen alkupäivää");
    expect(text).to.contain("Se, mihin tämä kuului, on poistettu");
    expect(text).to.contain("Tämä on merkitty kuulumaan kohtaan");
    expect(text).to.contain("”o-poissa” on poistettu tahojen luettelosta");
    expect(text).to.contain("Mittarilta puuttuu yksikkö");
    expect(text).to.contain("Tila kesken");
    const strange = text.slice(text.indexOf("Ei tässä lomakkeessa"));
    expect(strange).to.contain("measures/m-1/colour").and.to.contain("blue");
    await click(plan, "Muuta: Takaperin");
    choose(byLabel(plan, /^Tavoite,/), "Tila");
    await settle(plan);
    expect(rows(plan, "measures")[0]!["in"]).to.equal("goals/g-1");
    expect(textIn(plan)).not.to.contain("Se, mihin tämä kuului");
    plan.undo();
    await settle(plan);
    expect(said(plan)).to.deep.equal(contentOf(odd));
  });

  it("shows which topics lack a stand, and takes it", async () => {
    const plan = await planOn(example);
    const missing = allByRole(plan, "button", /^Ota kantaa: /);
    expect(missing).to.have.length(1);
    missing[0]!.click();
    await settle(plan);
    await typeIn(byLabel(plan, /^Kannanotto/), "Yhteinen neuvontanumero.");
    await press("Tab");
    await settle(plan);
    expect(allByRole(plan, "button", /^Ota kantaa: /)).to.deep.equal([]);
    expect(rows(plan, "topics").map(({ id }) => id)).to.include(
      "multichannel-services",
    );
  });

  it("tells the same by party, on a timeline and round the year", async () => {
    const plan = await planOn(example);
    expect(textIn(plan)).to.contain("helmikuu Viime vuoden seuranta");
    const clock = plan.shadowRoot!.querySelector("svg.clock")!;
    expect(clock.getAttribute("aria-label")).to.match(/^Vuosi kellona/);
    expect(clock.querySelectorAll(".busy")).to.have.length(5);
    await click(plan, "Tahoittain");
    expect(textIn(plan)).to.match(/Rantamaan koulutuskuntayhtymä Vastaa/);
    await click(plan, "Aikajana");
    const table = allByRole(plan, "table").find((one) =>
      textIn(one).includes("Aika"),
    )!;
    const dated = rows(plan, "measures").filter(({ end }) => end !== undefined);
    expect(allByRole(table, "row")).to.have.length(dated.length + 1);
    expect(textIn(table)).to.contain("17.9.2026");
    // A row that is gone to is shown where it stands.
    await click(table, /^Opinto-ohjaajien ja työllisyysalueen/);
    await until(
      () => byRole(plan, "button", "Tavoitteittain").ariaPressed === "true",
    );
  });

  it("is one table whose rows are text until one is opened", async () => {
    const plan = await planOn(example, { view: "table" });
    const table = byRole(plan, "table", "Toimenpiteet");
    const [measures, goals] = [rows(plan, "measures"), rows(plan, "goals")];
    const empty = goals.filter(
      ({ id }) => !measures.some((row) => row["in"] === `goals/${id}`),
    );
    expect(allByRole(table, "row")).to.have.length(
      1 + goals.length + measures.length + empty.length,
    );
    expect(allByRole(table, "columnheader")).to.have.length(6);
    expect(table.querySelectorAll("input, select, textarea")).to.have.length(0);
    expect(textIn(table)).to.contain("Kaksi opinto-ohjaajaa, päivä viikossa");

    // By keyboard: the row's name opens it, and its fields follow in order.
    const name = byRole(table, "button", /^Opinto-ohjaajien/);
    name.focus();
    await press("Enter");
    await until(() => focused()?.matches("textarea") ?? false);
    expect(name.ariaExpanded).to.equal("true");
    await click(plan, /^Valmis: Opinto-ohjaajien/);
    await until(
      () => focused() === byRole(table, "button", /^Opinto-ohjaajien/),
    );
    expect(table.querySelectorAll("input, select, textarea")).to.have.length(0);

    // By pointer: the cell that is pressed is the field that is open.
    const cell = [...table.querySelectorAll("td")].find(
      (one) => textIn(one) === "Kaksi opinto-ohjaajaa, päivä viikossa",
    )!;
    cell.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    await until(
      () =>
        (focused() as HTMLInputElement | null)?.value ===
        "Kaksi opinto-ohjaajaa, päivä viikossa",
    );
    await typeIn(focused() as HTMLInputElement, "Yksi opinto-ohjaaja");
    await press("Tab");
    await settle(plan);
    expect(textIn(table)).to.contain("Yksi opinto-ohjaaja");
    expect(await violations(plan)).to.deep.equal([]);
  });

  it("leaves marked text in its table alone, and opens nothing where nothing can be changed", async () => {
    const plan = await planOn(example, { view: "table", readonly: true });
    const table = byRole(plan, "table", "Toimenpiteet");
    const cell = table.querySelector("td[data-field]")!;
    cell.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    await settle(plan);
    expect(table.querySelectorAll("button, input, textarea")).to.have.length(0);
    plan.readonly = false;
    await settle(plan);
    getSelection()!.selectAllChildren(document.body);
    cell.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    await settle(plan);
    getSelection()!.removeAllRanges();
    expect(table.querySelectorAll("input, textarea")).to.have.length(0);
  });

  it("is gone through in a meeting: what was due, what happened, what next", async () => {
    const plan = await planOn(example, { view: "follow-up" });
    expect(textIn(plan)).to.contain("Käyty läpi tänään: 0 / 4");
    const name = "Siirtotiedon lomaketta kokeillaan kahdessa koulussa";
    // Further up it stands among what is late.
    const item = allByRole(plan, "listitem").findLast((one) =>
      textIn(one).startsWith(name),
    )!;
    expect(textIn(item))
      .to.contain("Rantamaan koulutuskuntayhtymä · 31.8.2026 · Myöhässä")
      .and.to.contain("Viimeksi 15.10.2026: käynnissä");
    const before = rows(plan, "followUps").length;
    byRole(item, "button", `Kirjaa seuranta: ${name}`).click();
    await settle(plan);
    expect(plan.view).to.equal("follow-up");
    expect(rows(plan, "followUps")).to.have.length(before + 1);
    await typeIn(byLabel(plan, /^Mitä tapahtui/), "Toinenkin koulu aloitti.");
    setDay(byLabel(plan, /^Valmis viimeistään/), "2099-06-01");
    await press("Tab");
    await settle(plan);
    expect(textIn(plan)).to.contain("Käyty läpi tänään: 1 / 4");
    const note = rows(plan, "followUps").find((row) =>
      JSON.stringify(row).includes("Toinenkin"),
    )!;
    const measure = rows(plan, "measures").find(
      ({ id }) => note["in"] === `measures/${id}`,
    )!;
    expect(measure["end"]).to.equal("2099-06-01");
    // The days the others have are as they were.
    expect(textIn(plan)).to.contain("17.9.2026");
  });

  it("gives its days to a calendar", async () => {
    const plan = await planOn(example);
    const files: Blob[] = [];
    const before = Object.getOwnPropertyDescriptor(
      HTMLAnchorElement.prototype,
      "click",
    );
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await click(plan, "Lataa kalenteriin");
      await until(() => files.length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
      if (before)
        Object.defineProperty(HTMLAnchorElement.prototype, "click", before);
      else Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
    }
    expect((files[0] as File).name).to.match(/^Rantamaan-.*\.ics$/);
    const lines = (await files[0]!.text()).split("\r\n");
    expect(lines[0]).to.equal("BEGIN:VCALENDAR");
    expect(lines.join("\n")).to.contain("DTSTART;VALUE=DATE:20260917");
    expect(lines.join("\n").replaceAll("\n ", "")).to.contain(
      "SUMMARY;LANGUAGE=fi:Määräpäivä: Opinto-ohjaajien",
    );
  });

  it("shows a tie where it is; choosing settles it", async () => {
    const at = "2026-11-01T08:00:00Z";
    const [goal] = rowsOf(contentOf(example), "goals");
    const target = `goals/${goal!.id}/status`;
    const sides = ["done", "dropped"].map((status, index) =>
      edited(example, `c-${String(index)}`, [set(target, status)], at),
    );
    const entries = [
      ...new Map(
        sides.flatMap((one) => one.entries).map((entry) => [entry.id, entry]),
      ).values(),
    ];
    const plan = await planOn({ ...example, entries });
    const tie = byRole(plan, "group", "Avoin kohta");
    expect(textIn(tie)).to.contain("tehty").and.to.contain("luovuttu");
    allByRole(tie, "button", "Valitse tämä")[0]!.click();
    await settle(plan);
    expect(said(plan).open ?? []).to.deep.equal([]);
  });

  it("goes through its rows by keyboard alone", async () => {
    const plan = await planOn(example);
    const [first] = rows(plan, "goals");
    const name = (first!["state"] as { fi: string }).fi;
    byRole(plan, "button", `Muuta: ${name}`).focus();
    await press("Enter");
    await settle(plan);
    expect(focused()).to.equal(byLabel(plan, /^Tavoiteltava asiantila/));
    byRole(plan, "button", `Valmis: ${name}`).focus();
    await press("Enter");
    await settle(plan);
    expect(focused()).to.equal(byRole(plan, "button", `Muuta: ${name}`));
    byRole(plan, "button", `Poista: ${name}`).focus();
    await press("Enter");
    await settle(plan);
    expect(rows(plan, "goals").map(({ id }) => id)).not.to.include(first!.id);
    const spoken = () =>
      plan.shadowRoot!.querySelector("[role=status].sr")!.textContent;
    await until(() => spoken().includes("Poistettu, ja "));
    await press("Control+z");
    await settle(plan);
    expect(rows(plan, "goals")[0]!.id).to.equal(first!.id);
  });

  it("speaks Swedish, with Finnish texts where there are no others", async () => {
    const plan = await planOn(example, { lang: "sv" });
    const text = textIn(plan);
    expect(text).to.contain("Mål och åtgärder");
    expect(text).to.contain("Människan först");
    expect(text).to.contain("februari");
    expect(text).not.to.match(/Lisää|Muuta|Poista|Vastaa |myöhässä/);
  });

  it("is read, not changed, where it may not be, and fits a phone", async () => {
    for (const width of ["320px", "1280px"]) {
      const plan = await planOn(example, { readonly: true, width });
      expect(
        allByRole(
          plan,
          "button",
          /^(Muuta|Poista|Lisää (?!toimintoja)|Siirrä|Tuo|Kirjaa)/,
        ),
      ).to.deep.equal([]);
      expect(allByRole(plan, "textbox")).to.deep.equal([]);
      expect(overflow(plan)).to.equal(0);
      expect(await violations(plan)).to.deep.equal([]);
      unmountAll();
    }
  });

  it("is changed on a phone", async () => {
    const plan = await planOn(example, { width: "320px" });
    const first = (list: string) =>
      plan.shadowRoot!.querySelector<HTMLElement>(
        `[data-row^="${list}/"] [data-open]`,
      )!;
    for (const list of ["goals", "measures", "indicators", "followUps"]) {
      first(list).click();
      await settle(plan);
    }
    expect(overflow(plan)).to.equal(0);
    expect(await violations(plan)).to.deep.equal([]);
  });

  it("is printed whole in both languages, and blank", async () => {
    const html = printHtml(
      await printDocument(example, undefined, { languages: ["fi", "sv"] }),
    );
    for (const words of [
      "Jokainen peruskoulun päättävä tietää syyskuussa",
      "Vem som handleder dem",
      "Kuntayhtymä vastaa siirtotiedosta",
      "Selvitys valmistui huhtikuussa",
      "81,5",
      "Ihminen ensin",
    ])
      expect(html.toLowerCase()).to.contain(words.toLowerCase());
    const file = printHtml(
      await printDocument(blank, undefined, { blank: true }),
    );
    expect(file).to.contain("Mitä tehdään").and.to.contain("Lähtöarvo");
  });

  it("is begun from a worksheet on this device, and followed by the next period's", async () => {
    const adapter = await newDevice("memory");
    for (const document of region)
      await adapter.write(storageChange(undefined, document, { at: AT }));
    const { workbook } = await mountWorkbook({ adapter });
    const tool = () => workbook.shadowRoot!.querySelector("elo-plan")!;
    await workbook.show(
      region.find((one) => JSON.stringify(one.entries).includes("tyotapa-2"))!
        .id,
    );
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Tee toimintasuunnitelma");
    await pressButton(workbook, "Tee toimintasuunnitelma");
    await until(
      () =>
        workbook.shadowRoot!.querySelector("elo-plan")?.session !== undefined,
      "the plan",
    );
    await untilText(workbook, "Tuo sovitut");
    await pressButton(tool(), "Tuo sovitut tavoitteet ja toimenpiteet");
    await pressButton(tool(), "Tuo valitut");
    await until(() => rows(tool(), "measures").length === 7);
    expect(said(tool())["period"]).to.equal("2026");
    const [first, second] = rows(tool(), "measures");
    tool().session!.edit([set(`measures/${first!.id}/status`, "done")]);
    await tool().session!.settled();
    const old = tool().session!.document;
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Avaa seuraava kausi");
    await pressButton(workbook, "Avaa seuraava kausi");
    await untilText(workbook, "Edellisen kauden asiakirjat jäävät ennalleen");
    await pressButton(workbook, "Avaa");
    await until(() => said(tool())["previous"] === old.id, "the next plan");
    await settle(tool());
    expect(said(tool())["period"]).to.equal("2027");
    const ids = rows(tool(), "measures").map(({ id }) => id);
    expect(ids).to.include(second!.id).and.not.to.include(first!.id);
    expect(rowsOf(contentOf(old), "measures")).to.have.length(7);
  });
});

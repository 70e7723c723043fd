// A group's year, as its coordinator goes through it in one workbook: what was agreed becomes a plan, the plan is
// followed up, the next round opens with last year's promises, and the work is told to all and handed on.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  ledgerOf,
  readFile,
  rowsOf,
  type AskelmatDocument,
  type Row,
} from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { storageChange } from "@askelmat/storage";
import "@askelmat/elements/define/elo-workbook.js";
import type { EloWorkbook } from "@askelmat/elements";
import { AT } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { press, settle, typeIn, unmountAll, until } from "./support/mount.js";
import { allByRole, byLabel, byRole, textIn } from "./support/roles.js";
import {
  dialogText,
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";

const goals = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0002";
const matrix = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2026";

/** A measure that will be late, and one that is due in the next round. */
const late = "Vastuut sovittu ryhmässä";
const later = "Siirtotiedon lomaketta kokeillaan kahdessa koulussa";

let workbook: EloWorkbook;
/** Characters that were typed into text fields since the year began. */
let typed = 0;
/** The plan of the year. */
let plan: AskelmatDocument;

type Tag = "elo-matrix" | "elo-worksheet";
const inside = (tag: Tag) => workbook.shadowRoot!.querySelector(tag)!;
const tool = () => workbook.shadowRoot!.querySelector("elo-plan")!;
const rows = (list: string): readonly Row[] =>
  rowsOf(contentOf(tool().session!.document), list);

/** Counts what comes into a field by keys; a day that is picked is no text. */
function count(event: Event): void {
  const [field] = event.composedPath();
  const isText =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type === "text");
  if (isText) typed += field.value.length;
}

async function act(words: string): Promise<void> {
  await pressButton(workbook, "Työpaja");
  await untilText(workbook, words);
  await pressButton(workbook, words);
}

async function within(scope: Element, name: string | RegExp): Promise<void> {
  byRole(scope, "button", name).click();
  await settle(scope);
}

function setDay(field: HTMLInputElement, day: string): void {
  field.value = day;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

function choose(field: HTMLElement, option: string): void {
  const list = field as unknown as HTMLSelectElement;
  list.value = [...list.options].find(
    (one) => one.text.trim() === option,
  )!.value;
  list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  list.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/** What the act's page says on paper. */
async function printed(): Promise<string> {
  const frames = () => workbook.shadowRoot!.querySelectorAll("iframe");
  await until(() => dialogText(workbook) !== undefined, "the question");
  byRole(byRole(workbook, "dialog"), "button", "Tulosta").click();
  await until(() => frames().length > 0, "the page");
  const { body } = frames()[0]!.contentDocument!;
  const text = body.textContent;
  for (const frame of frames()) frame.remove();
  byRole(byRole(workbook, "dialog"), "button", "Peruuta").click();
  await settle(workbook);
  return text;
}

/** Says who answers, when that is asked. */
async function answerAs(who: string): Promise<void> {
  await until(() => dialogText(workbook) !== undefined, "who answers");
  byLabel(workbook, new RegExp(who)).click();
  await settle(workbook);
  await within(byRole(workbook, "dialog"), "Jatka");
  await settle(workbook);
}

function measure(name: string): Row {
  return rows("measures").find(({ text }) =>
    JSON.stringify(text).includes(name),
  )!;
}

/** Writes down what happened to what is late, as of a day. */
async function followUp(
  happened: string,
  status: string,
  day?: string,
): Promise<void> {
  await within(tool(), `Kirjaa seuranta: ${late}`);
  // Those of the note that was begun just now: nothing stands in them yet.
  const fresh = (role: string, name: RegExp) =>
    (allByRole(tool(), role, name) as HTMLInputElement[]).find(({ value }) =>
      ["", "null"].includes(value),
    )!;
  const stage = fresh("combobox", /^Tila, \d/);
  await typeIn(fresh("textbox", /^Mitä tapahtui/), happened);
  choose(stage, status);
  await settle(tool());
  if (day !== undefined) setDay(byLabel(tool(), /^Päivä, \d/), day);
  await settle(tool());
}

describe("a year in the workbook", function () {
  this.timeout(60_000);

  /** What is done, one after another: each begins where the last one ended. */
  const steps: (readonly [name: string, walk: () => Promise<void>])[] = [];
  const step = (name: string, walk: () => Promise<void>) =>
    steps.push([name, walk]);

  async function open(): Promise<void> {
    const group = readFile(await exampleText("group"));
    if (!group.ok || !group.document) throw new Error("group");
    const region = (
      exampleDocuments as readonly unknown[] as readonly AskelmatDocument[]
    ).filter(({ kind }) => ["worksheet", "assessment"].includes(kind));
    const adapter = await newDevice("memory");
    for (const document of [group.document, ...region])
      await adapter.write(storageChange(undefined, document, { at: AT }));
    ({ workbook } = await mountWorkbook({ adapter }));
    workbook.addEventListener("input", count);
  }
  after(unmountAll);

  step(
    "begins with what stood open: the group settles a goal's words and a level",
    async () => {
      for (const [id, tag] of [
        [goals, "elo-worksheet"],
        [matrix, "elo-matrix"],
      ] as const) {
        await workbook.show(id);
        await answerAs("Koordinaattori");
        await settle(inside(tag));
        await within(inside(tag), "Yhteinen näkemys");
        expect(textIn(inside(tag))).to.contain("Avoin");
        const [choice] = allByRole(inside(tag), "button", "Valitse tämä");
        choice!.click();
        await settle(inside(tag));
        const { session } = inside(tag);
        expect(contentOf(session!.document).open ?? []).to.deep.equal([]);
        expect(
          ledgerOf(session!.document).filter(({ how }) => how === "settled"),
        ).not.to.deep.equal([]);
      }
    },
  );

  step(
    "makes a plan of it by choosing rows: not a letter is typed",
    async () => {
      await workbook.show(goals);
      await act("Tee toimintasuunnitelma");
      await untilText(workbook, "Tuo sovitut");
      await within(tool(), "Tuo sovitut tavoitteet ja toimenpiteet");
      // Last year's targets are not wanted any more.
      const old = [...tool().shadowRoot!.querySelectorAll("fieldset")].find(
        (one) => one.textContent.includes("2025"),
      )!;
      for (const box of allByRole(old, "checkbox")) box.click();
      await within(tool(), "Tuo valitut");
      await until(() => rows("measures").length > 2, "the measures");
      expect(rows("goals")).to.have.length(8);
      const states = rows("goals").map(({ state }) => JSON.stringify(state));
      expect(states.join()).to.contain("Ohjausta saa ruotsiksi");
      expect(
        rows("goals").every(({ origin }) => origin !== undefined),
      ).to.equal(true);
      expect(contentOf(tool().session!.document)["period"]).to.equal("2026");
    },
  );

  step("gives two measures their days: still not a letter", async () => {
    for (const [name, day] of [
      [late, "2020-05-29"],
      [later, "2099-05-29"],
    ] as const) {
      await within(tool(), `Muuta: ${name}`);
      setDay(byLabel(tool(), `Valmis viimeistään, ${name}`), day);
      await press("Tab");
      await settle(tool());
    }
    expect(measure(late)["end"]).to.equal("2020-05-29");
    expect(measure(later)["end"]).to.equal("2099-05-29");
    expect(typed, "letters").to.equal(0);
  });

  step(
    "follows up what is late in spring, and again in autumn, when it is done",
    async () => {
      await followUp("Kaksi kuntaa puuttuu vielä.", "käynnissä", "2020-06-02");
      await followUp("Kaikki kunnat ovat mukana.", "tehty");
      const notes = rows("followUps").filter(
        ({ in: under }) => under === `measures/${measure(late).id}`,
      );
      expect(notes.map(({ status }) => status)).to.have.members([
        "in-progress",
        "done",
      ]);
      expect(notes.map(({ date }) => date)).to.include("2020-06-02");
      expect(typed, "what happened is all that was typed").to.be.greaterThan(0);
    },
  );

  step(
    "has a training programme suggested from the weakest rows, and takes one of them",
    async () => {
      const plans = tool().session!.document.id;
      const letters = typed;
      await workbook.show(matrix);
      await act("Suunnittele valmennus");
      await until(() => dialogText(workbook) !== undefined, "the period");
      await pressButton(workbook, "Aloita");
      const programme = () =>
        workbook.shadowRoot!.querySelector("elo-programme")!;
      const offers = () => allByRole(programme(), "button", /^Ota ohjelmaan: /);
      await until(() => offers().length > 1, "the suggestions");
      const before = offers().length;
      offers()[0]!.click();
      await settle(programme());
      const content = contentOf(programme().session!.document);
      const [part] = rowsOf(content, "items");
      expect(part!["origin"]).to.deep.include({ document: matrix });
      expect(part!["reason"]).to.have.property("fi");
      expect(offers()).to.have.length(before - 1);
      expect(typed, "letters").to.equal(letters);
      await workbook.show(plans);
      await settle(tool());
    },
  );

  step(
    "opens the next round with what is still promised, beside last year's",
    async () => {
      plan = tool().session!.document;
      await act("Avaa seuraava kausi");
      await untilText(workbook, "Edellisen kauden asiakirjat jäävät ennalleen");
      expect(byLabel(byRole(workbook, "dialog"), "Kausi").value).to.equal(
        "2027",
      );
      await pressButton(workbook, "Avaa");
      await until(
        () => contentOf(tool().session!.document)["previous"] === plan.id,
        "the next plan",
      );
      await settle(tool());
      const names = rows("measures").map(({ text }) => JSON.stringify(text));
      expect(names.join()).to.contain(later).and.not.to.contain(late);
      expect(measure(later)["origin"]).to.deep.include({ document: plan.id });
      // The plan says where the promise comes from, and the old one is a press away.
      await until(() => textIn(tool()).includes("2026"), "last year");
      expect(rowsOf(contentOf(plan), "measures").length).to.be.greaterThan(
        rows("measures").length,
      );
    },
  );

  step(
    "opens its worksheets and its matrix too, with what was agreed and what came of it beside them",
    async () => {
      const plans = tool().session!.document.id;
      const letters = typed;
      const documents = await (await workbook.library).documents();
      const next = documents.filter(
        (one) => contentOf(one)["period"] === "2027",
      );
      expect(next.map(({ kind }) => kind).sort()).to.deep.equal([
        "action-plan",
        "assessment",
        ...Array<string>(4).fill("worksheet"),
      ]);
      const after = (id: string) =>
        next.find((one) => contentOf(one)["previous"] === id)!.id;
      await workbook.show(after(matrix));
      const beside = (tag: Tag) =>
        [
          ...inside(tag).shadowRoot!.querySelectorAll(
            '[data-sort="last-period"]',
          ),
        ].map(({ textContent }) => textContent);
      await until(() => beside("elo-matrix").length > 3, "last year's ratings");
      const [forums] = beside("elo-matrix").filter((line) =>
        line.includes("Foorumi on, mutta kunnat eivät vielä käy siellä."),
      );
      expect(forums).to.match(/^Sovittu 2026: /);
      const { document } = inside("elo-matrix").session!;
      expect(contentOf(document)["ratings"]).to.equal(undefined);
      await workbook.show(after(goals));
      await until(
        () => beside("elo-worksheet").length > 2,
        "last year's goals",
      );
      expect(beside("elo-worksheet").join()).to.contain("→ ");
      expect(typed, "letters").to.equal(letters);
      await workbook.show(plans);
      await settle(tool());
    },
  );

  step("tells the work to all on one printed page, without names", async () => {
    await act("Tee julkinen tiivistelmä");
    const text = await printed();
    for (const words of [
      "Rantamaan ELO-ryhmä",
      "Ohjausta saa ruotsiksi",
      late,
      "Kaikki kunnat ovat mukana.",
      later,
      "29.5.2099",
      "Ohjaamo Saarlahti",
    ])
      expect(text, words).to.contain(words);
    expect(text).not.to.contain("Rehtori").and.not.to.contain("Koordinaattori");
  });

  step(
    "hands it on: promises, decisions with reasons, nothing unresolved",
    async () => {
      await act("Luovuta seuraavalle");
      const text = await printed();
      for (const words of [
        later,
        "Kaikki on ratkaistu.",
        "Koordinaattori",
        "Yhteinen määrittely syntyi työpajassa",
        "Kehittymismatriisi2025",
      ])
        expect(text, words).to.contain(words);
      expect(text).to.match(/\d+ lupausta auki/);
    },
  );

  step("meets the next coordinator with what is promised", async () => {
    await workbook.show();
    await until(
      () => allByRole(workbook, "button", /lupausta auki/).length === 1,
      "the promises",
    );
    await pressButton(workbook, /lupausta auki/);
    await until(
      () =>
        contentOf(workbook.open?.session.document ?? plan)["previous"] ===
        plan.id,
      "the plan of the year that began",
    );
  });

  // One test: other files on the page put away what is there after each of theirs.
  it("goes from what was agreed to the next coordinator's first screen", async () => {
    await open();
    for (const [name, walk] of steps)
      await walk().catch((error: unknown) => {
        throw new Error(`${name}: ${String(error)}`, { cause: error });
      });
  });
});

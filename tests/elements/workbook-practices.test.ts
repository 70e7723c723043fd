// Practices that were collected from files: found, opened, printed, given on.
import { expect } from "@esm-bundle/chai";
import { readFile, type AskelmatDocument } from "@askelmat/core";
import { storageChange } from "@askelmat/storage";
import "@askelmat/elements/define/elo-workbook.js";
import { edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { settle, unmountAll, until } from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  textIn,
  violations,
} from "./support/roles.js";
import {
  dialogText,
  fileOf,
  mountWorkbook,
  newDevice,
  pick,
  pressButton,
  untilText,
  type Shelf,
} from "./support/workbook.js";

let cards: readonly AskelmatDocument[];

/** Another card by hand: a theme that is in no list. */
function another(from: AskelmatDocument): AskelmatDocument {
  const id = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e00aa";
  return edited({ ...from, id, entries: [], names: [] }, "c-x", [
    { type: "set", target: "title@fi", value: "Aamukahvit" },
    { type: "set", target: "themes/t-1/label@fi", value: "Kalastajakylät" },
    { type: "add-row", target: "targetGroups/young-people" },
  ]);
}

async function shelf(
  options: { lang?: string; width?: string } = {},
): Promise<Shelf> {
  const adapter = await newDevice("memory");
  for (const card of cards)
    await adapter.write(
      storageChange(undefined, card, { at: "2026-10-01T10:00:00Z" }),
    );
  return mountWorkbook({ adapter, ...options });
}

async function collection(
  options: { lang?: string; width?: string } = {},
): Promise<{ shelf: Shelf; box: HTMLElement }> {
  const made = await shelf(options);
  const word = options.lang === "sv" ? "God praxis" : "Hyvät käytännöt";
  await pressButton(made.workbook, word);
  await until(() => allByRole(made.workbook, "dialog").length === 1);
  await settle(made.workbook);
  return { shelf: made, box: byRole(made.workbook, "dialog") };
}

async function filter(
  { workbook }: Shelf,
  label: string,
  option: string,
): Promise<void> {
  const list = byLabel(workbook, label) as unknown as HTMLSelectElement;
  const found = [...list.options].find(({ text }) => text.trim() === option);
  expect(found?.text, `${option} in ${label}`).to.be.a("string");
  list.value = found!.value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  await settle(workbook);
}

const titles = (box: HTMLElement) =>
  [...box.querySelectorAll(".practices li .link")].map((one) =>
    one.textContent.trim(),
  );

/** What was given as files while something was done. */
async function given(work: () => Promise<unknown>): Promise<string[]> {
  const make = URL.createObjectURL.bind(URL);
  const links = HTMLAnchorElement.prototype as { click?: () => void };
  const files: Blob[] = [];
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob);
    return make(blob);
  };
  links.click = () => {};
  try {
    await work();
    await until(() => files.length > 0, "a file");
    return await Promise.all(files.map((file) => file.text()));
  } finally {
    URL.createObjectURL = make;
    delete links.click;
  }
}

before(async () => {
  const open = async (name: string) => {
    const read = readFile(await exampleText(name));
    if (!read.ok || !read.document) throw new Error(name);
    return read.document;
  };
  const [one, two] = [await open("practice"), await open("practice-sv")];
  cards = [one, two, another(one)];
});
afterEach(unmountAll);

describe("a collection of practices", () => {
  it("is offered where there is a practice, and nowhere else", async () => {
    const { workbook } = await mountWorkbook({
      adapter: await newDevice("memory"),
    });
    expect(allByRole(workbook, "button", "Hyvät käytännöt")).to.deep.equal([]);
  });

  it("comes from many files at once, and the same card twice is one card", async () => {
    const { workbook } = await mountWorkbook({
      adapter: await newDevice("memory"),
    });
    const files = await Promise.all(
      ["practice", "practice-sv"].map(async (name) =>
        fileOf(await exampleText(name), `${name}.askelmat.json`),
      ),
    );
    await pick(workbook, "Avaa tiedosto", ...files);
    await untilText(workbook, "Hyvät käytännöt");
    await pressButton(workbook, "Hyvät käytännöt");
    await until(() => allByRole(workbook, "dialog").length === 1);
    expect(titles(byRole(workbook, "dialog"))).to.have.length(2);
  });

  it("tells of each card what it is, whose and of what", async () => {
    const { box } = await collection();
    expect(titles(box)).to.deep.equal([
      "Aamukahvit",
      "Kesäpäivystys siirtymävaiheen nuorille",
      "Ohjausta pienyritysten keittiönpöydän ääressä",
    ]);
    const text = textIn(box);
    for (const words of [
      "Ohjaamo ja oppilaitos päivystävät yhdessä",
      "Ohjaamo Saarlahti · Rantamaa · kesästä 2025 alkaen",
      "palvelujen saatavuus",
      "Kalastajakylät",
      "3 korttia",
    ])
      expect(text).to.contain(words);
  });

  it("is narrowed by theme, region and target group; the count is said", async () => {
    const { shelf: at, box } = await collection();
    await filter(at, "Kohderyhmä", "nuoret (2)");
    expect(textIn(byRole(box, "status"))).to.equal("2/3 korttia");
    await filter(at, "Alue", "Rantamaa (2)");
    expect(titles(box)).to.deep.equal([
      "Kesäpäivystys siirtymävaiheen nuorille",
    ]);
    expect(textIn(byRole(box, "status"))).to.equal("1/3 korttia");
    await filter(at, "Teema", "Kalastajakylät (1)");
    expect(textIn(byRole(box, "status"))).to.contain("Yksikään kortti ei sovi");
    await filter(at, "Alue", "kaikki");
    expect(titles(box)).to.deep.equal(["Aamukahvit"]);
  });

  it("opens a card as its tool", async () => {
    const { shelf: at, box } = await collection();
    await pressButton(box, "Kesäpäivystys siirtymävaiheen nuorille");
    await until(
      () => at.workbook.shadowRoot!.querySelector("elo-practice") !== null,
    );
    await untilText(at.workbook, "Mitä siitä seurasi");
    expect(dialogText(at.workbook)).to.equal(undefined);
  });

  it("prints a card alone", async () => {
    const { shelf: at, box } = await collection();
    await pressButton(box, /^Tulosta: Kesäpäivystys/);
    const frame = () => at.workbook.shadowRoot!.querySelector("iframe");
    await until(() => frame() !== null, "the paper");
    const paper = frame()!.contentDocument!.body.textContent;
    expect(paper).to.contain("CC BY 4.0");
    expect(paper).not.to.contain("keittiönpöydän");
  });

  it("gives a card alone, and those that are shown as one file", async () => {
    const { shelf: at, box } = await collection();
    const [alone] = await given(() =>
      pressButton(box, /^Vie tiedostoon: Kesäpäivystys/),
    );
    expect(JSON.parse(alone!)).to.deep.include({
      kind: "practice",
      id: cards[0]!.id,
    });
    await pressButton(at.workbook, "Hyvät käytännöt");
    await until(() => allByRole(at.workbook, "dialog").length === 1);
    await filter(at, "Alue", "Rantamaa (2)");
    const [pack] = await given(() =>
      pressButton(byRole(at.workbook, "dialog"), "Vie nämä yhteen tiedostoon"),
    );
    const file = JSON.parse(pack!) as {
      kind: string;
      files: readonly AskelmatDocument[];
    };
    expect(file.kind).to.equal("package");
    expect(file.files.map(({ id }) => id)).to.have.members([
      cards[0]!.id,
      cards[1]!.id,
    ]);
  });

  it("asks before somebody's address leaves in a card", async () => {
    const EMAIL = "etunimi@esimerkki.example";
    const named = edited(cards[0]!, "c-x", [
      { type: "set", target: "contactRole@fi", value: `Anna, ${EMAIL}` },
    ]);
    cards = [named, ...cards.slice(1)];
    const { shelf: at, box } = await collection();
    await pressButton(box, /^Vie tiedostoon: Kesäpäivystys/);
    await until(() => dialogText(at.workbook)?.includes(EMAIL) === true);
    const [file] = await given(() =>
      pressButton(at.workbook, "Poista valitut ja jatka"),
    );
    expect(file).not.to.contain(EMAIL);
  });

  it("speaks Swedish, fits a phone and has nothing that axe minds", async () => {
    const { shelf: at, box } = await collection({
      lang: "sv",
      width: "320px",
    });
    const text = textIn(box);
    expect(text).to.contain("Handledning vid köksbordet i småföretag");
    expect(text).to.contain("karriärhandledning för vuxna");
    expect(text).not.to.match(/korttia|Tulosta|Kohderyhmä/);
    // A dialog is as wide as the window lets it be.
    box.style.width = "320px";
    await settle(at.workbook);
    expect(box.scrollWidth).to.be.at.most(320);
    expect(await violations(at.workbook)).to.deep.equal([]);
  });
});

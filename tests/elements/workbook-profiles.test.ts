import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  fileText,
  nameErasure,
  readFile,
  removeNames,
  type AskelmatDocument,
} from "@askelmat/core";
import type { EloWorkbook } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, newDocument, rated } from "./support/documents.js";
import { drop, lineOf, mergeOn } from "./support/merge.js";
import { mount, press, settle, unmountAll, until } from "./support/mount.js";
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
  fileOf,
  mountWorkbook,
  newDevice,
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";

const NAME = "Maija Esimerkki";
const REASON = "own/ratings/forums/reason@fi";

/** Maija and Bo have answered; Bo's reason and an earlier one of it name Maija. */
function named(): AskelmatDocument {
  let document = rated(newDocument("c-k"), "c-maija", "forums", "3");
  document = rated(document, "c-bo", "forums", "1");
  const say = (value: string) =>
    (document = edited(document, "c-bo", [
      { type: "set", target: REASON, value },
    ]));
  say("Kysytään Maijalta");
  say("Maijan foorumi toimii");
  return {
    ...document,
    names: [
      { id: "c-maija", name: NAME },
      { id: "c-bo", name: "Opinto-ohjaaja" },
    ],
  };
}

const openDialog = (tool: Element) =>
  allByRole(tool, "dialog").find((one) => (one as HTMLDialogElement).open);
const dialogOf = (tool: Element) => openDialog(tool)!;

async function opened(
  document = named(),
  options: Parameters<typeof mountWorkbook>[0] = {},
  [open, go] = ["Avaa tiedosto", "Jatka"],
) {
  const shelf = await mountWorkbook(options);
  await pick(shelf.workbook, open, fileOf(fileText(document)));
  await until(() => shelf.workbook.open !== undefined, "the document");
  await settle(shelf.workbook);
  if (contentOf(document).own === undefined) return shelf;
  await until(() => dialogText(shelf.workbook) !== undefined, "who");
  const bo = allByRole(shelf.workbook, "radio").find(
    (one) => (one as HTMLInputElement).value === "c-bo",
  );
  bo?.click();
  await settle(shelf.workbook);
  await pressButton(dialogOf(shelf.workbook), go);
  return shelf;
}

/** Opens the menu, and begins an act of it. */
async function begin(
  workbook: EloWorkbook,
  act: string,
  words = act,
  menu = "Työpaja",
): Promise<void> {
  await pressButton(workbook, menu);
  await until(() => dialogText(workbook)?.includes(act) === true, "the menu");
  byRole(dialogOf(workbook), "button", act).click();
  await until(() => dialogText(workbook)?.startsWith(words) === true, words);
  await settle(workbook);
}

/** The file that is given while something is done. */
async function given(work: () => Promise<unknown>): Promise<File> {
  const make = URL.createObjectURL.bind(URL);
  const links = HTMLAnchorElement.prototype as { click?: () => void };
  let file: File | undefined;
  URL.createObjectURL = (blob) => {
    file = blob as File;
    return make(blob);
  };
  links.click = () => {};
  try {
    await work();
    await until(() => file !== undefined, "a file");
    return file!;
  } finally {
    URL.createObjectURL = make;
    delete links.click;
  }
}

async function documentIn(file: File): Promise<AskelmatDocument> {
  const read = readFile(await file.text());
  if (!read.ok || !read.document) throw new Error("no document");
  return read.document;
}

/** A pseudonymous copy's text. */
async function copied(): Promise<string> {
  const matrix = await mount("elo-matrix");
  matrix.value = named();
  await settle(matrix);
  return (await matrix.exportAs("pseudonymous")).text();
}

describe("leaving without names", () => {
  afterEach(unmountAll);

  it("says what stays out and what can be read, and masks the names it finds", async () => {
    const { workbook } = await opened();
    await begin(workbook, "Vie ilman nimiä");
    const words = dialogText(workbook)!;
    expect(words).to.contain("2 vastaajien nimiä");
    expect(words).to.contain("1 muutettuja tai poistettuja vastauksia");
    expect(words).to.contain("Pseudonyymi tiedosto on yhä henkilötietoa");
    expect(words).to.contain("Teksteissä on nimiä tai tunnuksia: 1");
    expect(words).to.contain("Maijan vastaajan nimi ·");
    expect(words).to.contain("Foorumit, työpajat, työryhmät – Perustelu");
    expect(await violations(workbook)).to.deep.equal([]);
    const file = await given(() =>
      pressButton(dialogOf(workbook), "Vie tiedosto"),
    );
    expect(file.name).to.contain("pseudonymous");
    const text = await file.text();
    for (const trace of ["Maija", "Opinto-ohjaaja", "c-bo", named().id])
      expect(text).to.not.contain(trace);
    expect(text).to.contain("[poistettu] foorumi toimii");
    await untilText(workbook, "Se on oma asiakirjansa");
  });

  it("says to whoever opens it what it is, and is merged with nothing", async () => {
    const text = await copied();
    const { workbook: other } = await mountWorkbook();
    await pick(other, "Avaa tiedosto", fileOf(text));
    await untilText(other, "Tästä asiakirjasta on jätetty nimet");
    expect(allText(other)).to.not.contain("Kerro kuka olet");
    unmountAll();
    // Not under the id of the original either.
    const { workbook } = await opened();
    const same = JSON.stringify({ ...JSON.parse(text), id: named().id });
    await pick(workbook, "Yhdistä tiedosto", fileOf(same));
    await untilText(workbook, "sitä ei muuteta eikä yhdistetä mihinkään");
    expect(contentOf(workbook.open!.session.document).own).to.have.length(2);
  });

  it("leaves what is unticked, and organisations only when they are wanted", async () => {
    const { workbook } = await opened(
      edited(named(), "c-k", [
        { type: "set", target: "group@fi", value: "Kainuun ELO-ryhmä" },
      ]),
    );
    await begin(workbook, "Vie ilman nimiä");
    byLabel(workbook, /Jätä pois myös organisaatiot/).click();
    await until(() => dialogText(workbook)!.includes("asiakirjan tietoja"));
    byLabel(workbook, /^Maijan/).click();
    const file = await given(() =>
      pressButton(dialogOf(workbook), "Vie tiedosto"),
    );
    const text = await file.text();
    expect(text).to.contain("Maijan foorumi");
    expect(text).to.not.contain("Kainuun");
  });

  it("gives only what can be counted, by keyboard, on a phone in Swedish", async () => {
    const { workbook } = await opened(named(), { lang: "sv", width: "320px" }, [
      "Öppna",
      "Fortsätt",
    ]);
    await begin(workbook, "Exportera utan namn", undefined, "Verkstad");
    const radio = byLabel(workbook, /Bara svar som går att räkna/);
    const other = byLabel(workbook, /Svaren utan namn/);
    other.focus();
    await press("ArrowDown");
    expect(radio.checked).to.equal(true);
    await until(() => dialogText(workbook)!.includes("motiveringar"));
    const words = dialogText(workbook)!;
    expect(words).to.contain("Det finns bara 2 svarande");
    expect(words).to.not.contain("Maijan");
    const box = dialogOf(workbook);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    expect(await violations(workbook)).to.deep.equal([]);
    const file = await given(() => pressButton(box, "Exportera filen"));
    const document = await documentIn(file);
    const { own } = contentOf(document);
    const levels = own!.map(({ ratings }) => JSON.stringify(ratings)).sort();
    expect(levels).to.deep.equal(
      ["1", "3"].map((level) =>
        JSON.stringify([{ id: "forums", rating: { level } }]),
      ),
    );
    expect(await file.text()).to.not.contain("foorumi toimii");
  });

  it("says so when there is nothing to count, and is not offered for what may only be read", async () => {
    const { workbook } = await opened(
      edited(newDocument("c-k"), "c-bo", [
        { type: "set", target: "title@fi", value: "Otsikko" },
      ]),
    );
    await begin(workbook, "Vie ilman nimiä");
    byLabel(workbook, /Vain laskettavat/).click();
    await until(() =>
      dialogText(workbook)!.includes("ei ole mitään laskettavaa"),
    );
    const buttons = allByRole(dialogOf(workbook), "button").map(textIn);
    expect(buttons).to.deep.equal(["Sulje"]);
    unmountAll();
    const newer = { ...named(), specVersion: "9.0" };
    const shelf = await mountWorkbook();
    await pick(shelf.workbook, "Avaa tiedosto", fileOf(fileText(newer)));
    await untilText(shelf.workbook, "uudemmalla versiolla");
    await pressButton(shelf.workbook, "Työpaja");
    await until(() => dialogText(shelf.workbook) !== undefined);
    expect(dialogText(shelf.workbook)).to.not.contain("Vie ilman nimiä");
  });

  it("is a format of a single tool as well", async () => {
    const matrix = await mount("elo-matrix");
    matrix.value = named();
    await settle(matrix);
    for (const format of ["pseudonymous", "statistical"]) {
      const file = await matrix.exportAs(format);
      const document = await documentIn(file);
      expect(document["profile"]).to.equal(format);
      expect(await file.text()).to.not.contain(NAME);
    }
    const failed = await matrix.exportAs("csv").then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(failed)).to.contain('"pseudonymous" or "statistical"');
  });
});

describe("removing names", () => {
  afterEach(unmountAll);

  it("takes a name out of the file, the store, the history and undo, and an old copy does not bring it back", async () => {
    const adapter = await newDevice();
    const { workbook } = await opened(named(), { adapter });
    const { session } = workbook.open!;
    // Something to undo, and something that is being typed.
    session.edit([{ type: "set", target: "title@fi", value: "Maijan arvio" }]);
    session.edit([{ type: "set", target: "title@fi", value: "Arvio" }]);
    session.type("own/ratings/concept/reason@fi", "Maijalle tiedoksi");
    await begin(workbook, "Poista nimet");
    byLabel(workbook, NAME).click();
    await pressButton(dialogOf(workbook), "Jatka");
    await until(() => dialogText(workbook)!.includes("lopullisesti"));
    const words = dialogText(workbook)!;
    expect(words).to.contain("Muilla olevista tiedostoista");
    expect(words).to.contain("on myös teksteissä: 3");
    expect(await violations(workbook)).to.deep.equal([]);
    await pressButton(dialogOf(workbook), "Poista lopullisesti");
    await untilText(workbook, "Nimi on poistettu");
    const nowhere = async () => {
      expect(allText(workbook)).to.not.contain("Maija");
      const file = await given(() => workbook.desk.give(workbook.open!.id));
      expect(await file.text()).to.not.contain("Maija");
      await session.settled();
      const stored = await adapter.load(session.document.id);
      expect(stored!.document.entries).to.have.length.above(1);
      expect(JSON.stringify(stored)).to.not.contain("Maija");
    };
    await nowhere();
    expect(session.canUndo).to.equal(false);
    expect(allText(workbook)).to.contain("Opinto-ohjaaja");
    await pick(workbook, "Yhdistä tiedosto", fileOf(fileText(named())));
    await untilText(workbook, "on yhdistetty");
    await nowhere();
    // Without the protection the same copy brings it back.
    const { workbook: control } = await opened({ ...named(), names: [] });
    await pick(control, "Yhdistä tiedosto", fileOf(fileText(named())));
    await untilText(control, "on yhdistetty");
    expect(JSON.stringify(control.open!.session.document)).to.contain(NAME);
  });

  it("asks twice, offers the file first, and leaves everything when it is left", async () => {
    const { workbook } = await opened();
    await begin(workbook, "Poista nimet");
    byLabel(workbook, "Kaikki").click();
    expect(byLabel(workbook, /Opinto-ohjaaja/).checked).to.equal(true);
    await pressButton(dialogOf(workbook), "Jatka");
    await until(() => dialogText(workbook)!.includes("lopullisesti"));
    const file = await given(async () => {
      await pressButton(dialogOf(workbook), /^Vie ensin tiedosto/);
    });
    expect(await file.text()).to.contain(NAME);
    expect(workbook.open!.session.document.names).to.have.length(2);
    await begin(workbook, "Poista nimet");
    await pressButton(dialogOf(workbook), "Peruuta");
    expect(dialogText(workbook)).to.equal(undefined);
  });

  it("says so when there are no names", async () => {
    const { workbook } = await opened({ ...named(), names: [] });
    await begin(workbook, "Poista nimet");
    expect(dialogText(workbook)).to.contain("ei ole vastaajien nimiä");
  });

  it("is offered when somebody else has done it, and done when the reader says so", async () => {
    const { workbook } = await opened();
    const theirs = {
      ...named(),
      names: [{ id: "c-bo", name: "Opinto-ohjaaja" }],
      erased: [nameErasure({ id: "c-maija" })],
    };
    await pick(workbook, "Yhdistä tiedosto", fileOf(fileText(theirs)));
    await untilText(workbook, "Lähettäjä on poistanut omastaan");
    expect(workbook.open!.session.document.names).to.have.length(2);
    await pressButton(workbook, "Poista täältäkin");
    await until(() => dialogText(workbook)!.includes(`nimi: ${NAME}`));
    await pressButton(dialogOf(workbook), "Poista lopullisesti");
    await settle(workbook);
    expect(JSON.stringify(workbook.open!.session.document)).to.not.contain(
      NAME,
    );
  });

  it("is offered among the files that are gathered, too; a copy without names is not taken in", async () => {
    const merge = await mergeOn(named());
    const theirs = { ...named(), names: [], erased: [] as string[] };
    theirs.erased = [nameErasure({ id: "c-maija" })];
    const stripped = { ...named(), profile: "pseudonymous" };
    await drop(
      merge,
      fileOf(fileText(theirs), "a.json"),
      fileOf(fileText(stripped), "b.json"),
    );
    expect(lineOf(merge, "b.json")).to.contain("eikä yhdistetä mihinkään");
    expect(lineOf(merge, "a.json")).to.contain("poistanut omastaan 1");
    expect(merge.session!.document.names).to.have.length(2);
    await pressButton(merge, "Poista täältäkin");
    await until(() => openDialog(merge) !== undefined, "the question");
    expect(textIn(dialogOf(merge))).to.contain(`nimi: ${NAME}`);
    await pressButton(dialogOf(merge), "Poista lopullisesti");
    await settle(merge);
    expect(merge.session!.document.names).to.have.length(1);
    expect(lineOf(merge, "a.json")).to.not.contain("poistanut omastaan");
  });

  it("does not keep anybody from giving their name anew", async () => {
    const { workbook } = await opened();
    const { session } = workbook.open!;
    session.erase((document) =>
      removeNames(document, { people: ["c-bo"], mask: "" }, session.context()),
    );
    await settle(workbook);
    const tool = workbook.shadowRoot!.querySelector("[data-tool]")!;
    await pressButton(tool, "Vaihda nimi");
    await until(() => openDialog(tool) !== undefined, "the question");
    const field = byLabel(tool, /^Nimi, rooli/);
    field.value = "Bo itse";
    byRole(dialogOf(tool), "button", "Vaihda nimi").click();
    await settle(workbook);
    await pick(workbook, "Yhdistä tiedosto", fileOf(fileText(named())));
    await untilText(workbook, "on yhdistetty");
    const names = session.document.names!.map(({ name }) => name);
    expect(names).to.have.members([NAME, "Bo itse"]);
  });
});

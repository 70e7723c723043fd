// A file that is a copy of what is here: what merging it would change is said first, and nothing is changed by asking.
import { expect } from "@esm-bundle/chai";
import {
  addToPackage,
  contentOf,
  createDocument,
  createPackage,
  digestOf,
  fileText,
  mergeDocuments,
  toFile,
  type AskelmatDocument,
  type Edit,
  type Entry,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import type { EloWorkbook } from "@askelmat/elements";
import { storageChange, type StorageAdapter } from "@askelmat/storage";
import {
  AT,
  edited,
  framework,
  newDocument,
  rated,
} from "./support/documents.js";
import {
  focused,
  mount,
  press,
  settle,
  unmountAll,
  until,
} from "./support/mount.js";
import { byLabel, byRole, textIn, violations } from "./support/roles.js";
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
import { newWorksheet } from "./support/worksheets.js";

const set = (target: string, value: Json): Edit => ({
  type: "set",
  target,
  value,
});

const textOf = (document: AskelmatDocument) =>
  fileText(document, { at: AT, snapshots: [framework] });

/** Aino and Bo have answered, and something is agreed. */
function here(): AskelmatDocument {
  const own = rated(
    rated(newDocument("c-a"), "c-a", "forums", "2"),
    "c-b",
    "forums",
    "3",
  );
  const names = [
    { id: "c-a", name: "Aino" },
    { id: "c-b", name: "Bo" },
  ];
  return { ...agreed(own, "c-a", "impact", "2"), names };
}

const agreed = (
  document: AskelmatDocument,
  by: string,
  item: string,
  level: string,
) => edited(document, by, [set(`ratings/${item}/rating`, { level })]);

/** A goal of two texts, and another. */
function sheetHere(): AskelmatDocument {
  return edited(newWorksheet("tyotapa-2", "c-a"), "c-a", [
    { type: "add-row", target: "goals/g-1" },
    set("goals/g-1/state@fi", "Lukemisen ilo"),
    { type: "add-row", target: "goals/g-2" },
    set("goals/g-2/state@fi", "Yhteinen foorumi"),
  ]);
}

/** A device that has a document. */
async function deviceWith(document: AskelmatDocument): Promise<StorageAdapter> {
  const adapter = await newDevice();
  await adapter.write(storageChange(undefined, document, { at: AT }));
  return adapter;
}

/** A workbook that has a document, and the question about a file that is a copy of it. */
async function asked(
  document: AskelmatDocument,
  file: string,
  options: { lang?: string; width?: string } = {},
) {
  const adapter = await deviceWith(document);
  const { workbook } = await mountWorkbook({ adapter, ...options });
  void workbook.desk.take([fileOf(file, "kopio.json")]);
  await until(() => dialogText(workbook) !== undefined, "the question");
  await settle(workbook);
  return { workbook, adapter };
}

/** What merging would bring, line by line. */
function lines(workbook: EloWorkbook): readonly string[] {
  const found = workbook.shadowRoot!.querySelectorAll(".preview-lines li");
  return [...found].map((line) => line.textContent.trim());
}

/** What is said of the places. */
function places(workbook: EloWorkbook): readonly string[] {
  const found = workbook.shadowRoot!.querySelectorAll(".preview-places li");
  return [...found].map((line) => line.textContent.replace(/\s+/g, " ").trim());
}

const stored = async (adapter: StorageAdapter, { id }: AskelmatDocument) =>
  (await adapter.load(id))!.document;

/** A copy in which Bo thinks otherwise, Cecilia is new, and something else is agreed. */
function copy(): AskelmatDocument {
  const own = rated(
    rated(rated(here(), "c-b", "forums", "4"), "c-c", "forums", "1"),
    "c-c",
    "strategies",
    "1",
  );
  const names = [...(own.names ?? []), { id: "c-c", name: "Cecilia" }];
  const base = withoutAgreed(own);
  return { ...agreed(base, "c-b", "impact", "3"), names };
}

/** The same copy from before something was agreed. */
const withoutAgreed = (document: AskelmatDocument) => {
  const entries = document.entries.filter(
    ({ target }) => target !== "ratings/impact/rating",
  );
  return { ...document, entries };
};

afterEach(unmountAll);

describe("the question about a copy", () => {
  it("tells what would be new, what would change and what would stay open", async () => {
    const { workbook } = await asked(here(), textOf(copy()));
    expect(dialogText(workbook)).to.contain("Sama asiakirja vai uusi?");
    expect(lines(workbook)).to.deep.equal([
      "Uusia vastauksia: 2",
      "Muuttuvia vastauksia: 1",
      "Avoimeksi jääviä kohtia, eri vastauksia: 1",
      "Uusia vastaajia: Cecilia",
    ]);
  });

  it("names each place, with what stands there and what would", async () => {
    const { workbook } = await asked(here(), textOf(copy()));
    const told = places(workbook);
    expect(told).to.have.lengthOf(4);
    expect(told[0]).to.match(
      /^Vaikuttavuus ja tehokkuus yhteinen · jää avoimeksi taso 2 .* \/ taso 3/,
    );
    expect(told[1]).to.match(/^Foorumit, .* Bo · muuttuu taso 3 .* → taso 4/);
    expect(told.slice(2).join(" ")).to.match(
      /Foorumit, .* Cecilia · uusi taso 1/,
    );
  });

  it("changes nothing by asking, nor when it is left", async () => {
    const { workbook, adapter } = await asked(here(), textOf(copy()));
    const head = (await adapter.list())[0]!;
    await pressButton(workbook, "Peruuta");
    expect(digestOf(await stored(adapter, here()))).to.equal(digestOf(here()));
    expect((await adapter.list())[0]).to.deep.equal(head);
    expect(workbook.open).to.equal(undefined);
    // The same file is merged when the reader says so: it was not empty.
    void workbook.desk.take([fileOf(textOf(copy()))]);
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "on yhdistetty");
    expect(digestOf(workbook.open!.session.document)).not.to.equal(
      digestOf(here()),
    );
  });

  it("speaks Swedish and English as well", async () => {
    const sv = await asked(here(), textOf(copy()), { lang: "sv" });
    expect(dialogText(sv.workbook)).to.contain(
      "Samma dokument eller ett nytt?",
    );
    expect(lines(sv.workbook)[0]).to.equal("Nya svar: 2");
    unmountAll();
    const en = await asked(here(), textOf(copy()), { lang: "en" });
    expect(lines(en.workbook)[0]).to.equal("New answers: 2");
  });

  it("can be answered by keyboard, and read by everybody, on a narrow screen", async () => {
    const { workbook } = await asked(here(), textOf(copy()), {
      width: "320px",
    });
    expect(focused()).to.equal(byLabel(workbook, /^Yhdistä vastaukset/));
    const group = byRole(workbook, "radiogroup", "Sama asiakirja vai uusi?");
    const about = group.getAttribute("aria-describedby")!.split(" ");
    const said = about.map((id) =>
      textIn(workbook.shadowRoot!.getElementById(id)!),
    );
    expect(said.join(" ")).to.match(/kopio\.json.*Uusia vastauksia: 2/);
    await press("Shift+Tab", "Enter");
    const region = byRole(workbook, "region", "Näytä kohdat (4)");
    expect(region.getBoundingClientRect().height).to.be.above(0);
    const dialog = workbook.shadowRoot!.querySelector("dialog")!;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(await violations(workbook)).to.deep.equal([]);
    await press("Tab", "Tab", "ArrowDown");
    expect(byLabel(workbook, /^Pidä erillään/).checked).to.equal(true);
    await press("Escape");
    await until(() => dialogText(workbook) === undefined);
  });
});

describe("what is told", () => {
  const named = (document: AskelmatDocument, by: string, value: string) =>
    edited(document, by, [set("group@fi", value)]);
  const tied = () =>
    mergeDocuments(named(here(), "c-a", "Kainuu"), named(here(), "c-b", "K"))
      .document;
  const cases: Readonly<
    Record<
      string,
      readonly [AskelmatDocument, AskelmatDocument | JsonObject, string[]]
    >
  > = {
    "of two names for the group": [
      named(here(), "c-a", "Kainuu"),
      named(here(), "c-b", "Kainuun ryhmä"),
      ["Avoimeksi jääviä kohtia, eri vastauksia: 1"],
    ],
    "of a row that the other has deleted": [
      sheetHere(),
      edited(sheetHere(), "c-b", [{ type: "delete-row", target: "goals/g-1" }]),
      ["Poistuvia rivejä: 1"],
    ],
    "of a row that one has deleted and one has changed": [
      edited(sheetHere(), "c-a", [set("goals/g-1/state@fi", "Ilo lukea")]),
      edited(sheetHere(), "c-b", [{ type: "delete-row", target: "goals/g-1" }]),
      ["Avoimeksi jääviä kohtia, eri vastauksia: 1"],
    ],
    "of a new row with a text in two languages": [
      sheetHere(),
      edited(sheetHere(), "c-a", [
        { type: "add-row", target: "goals/g-3" },
        set("goals/g-3/state@fi", "Reitit"),
        set("goals/g-3/state@sv", "Vägar"),
      ]),
      ["Uusia vastauksia: 1", "Uusia rivejä: 1"],
    ],
    "of an answer that is cleared": [
      here(),
      edited(here(), "c-b", [
        { type: "set", target: "own/ratings/forums/rating", value: null },
      ]),
      ["Tyhjeneviä vastauksia: 1"],
    ],
    "of an open place that the other has settled": [
      tied(),
      named(tied(), "c-b", "Kainuun ELO-ryhmä"),
      ["Ratkeavia avoimia kohtia: 1"],
    ],
    "of what another program has written": [
      here(),
      {
        ...toFile(here()),
        content: {
          ...contentOf(here()),
          period: "2027",
        },
      },
      ["Uusia vastauksia: 1"],
    ],
  };
  for (const [what, [mine, theirs, expected]] of Object.entries(cases)) {
    it(`${what} is what then happens`, async () => {
      const { workbook } = await asked(mine, JSON.stringify(theirs));
      const told = lines(workbook);
      expect(
        told.filter((line) => !line.startsWith("Uusia vastaajia")),
      ).to.deep.equal(expected);
      const open = contentOf(mine).open?.length ?? 0;
      await pressButton(workbook, "Jatka");
      await untilText(workbook, "on yhdistetty");
      const after = contentOf(workbook.open!.session.document);
      const count = (words: RegExp) =>
        Number(told.flatMap((line) => words.exec(line)?.[1] ?? [])[0] ?? 0);
      expect((after.open?.length ?? 0) - open).to.equal(
        count(/^Avoimeksi .*: (\d+)$/) - count(/^Ratkeavia .*: (\d+)$/),
      );
      if (told[0]?.startsWith("Uusia vastauksia: 1"))
        await untilText(workbook, "Yksi uusi vastaus");
      // Merged, the same file has nothing to tell: what was told was all.
      unmountAll();
      const again = await asked(
        workbook.open!.session.document,
        JSON.stringify(theirs),
      );
      expect(lines(again.workbook)).to.deep.equal([]);
    });
  }

  it("is that there is nothing new, in the same file and in an older one", async () => {
    const same = await asked(here(), textOf(here()));
    expect(dialogText(same.workbook)).to.contain(
      "Tiedostossa ei ole mitään uutta",
    );
    unmountAll();
    const older = await asked(
      copy(),
      textOf(rated(newDocument("c-a"), "c-a", "forums", "2")),
    );
    expect(dialogText(older.workbook)).to.contain("Tiedosto on vanhempi");
    expect(lines(older.workbook)).to.deep.equal([]);
    await pressButton(older.workbook, "Jatka");
    await untilText(older.workbook, "Siinä ei ollut mitään uutta.");
    expect(digestOf(older.workbook.open!.session.document)).to.equal(
      digestOf(copy()),
    );
  });

  it("goes by the names of the places: a row, its column, an organisation", async () => {
    const theirs = edited(sheetHere(), "c-b", [
      set("goals/g-1/state@fi", "Luku-ilo"),
      { type: "delete-row", target: "goals/g-2" },
      { type: "add-row", target: "organisations/o-1" },
      set("organisations/o-1/name@fi", "Ohjaamo"),
      { type: "add-row", target: "goals/g-1/responsible/o-1" },
    ]);
    const { workbook } = await asked(sheetHere(), textOf(theirs));
    expect(places(workbook)).to.deep.equal([
      "Rivi 1 · Yhteinen tavoiteltava hyvä ”asiantila” (esim. henkilöasiakk./työpaikat) yhteinen · muuttuu Lukemisen ilo → Luku-ilo",
      "Rivi 2 yhteinen · rivi poistuu Yhteinen foorumi",
      "Rivi 1 · Vastuutaho yhteinen · uusi Ohjaamo",
      "Organisaatio yhteinen · uusi Ohjaamo",
    ]);
  });

  it("goes by the names of a form's fields", async () => {
    const mine = createDocument({ kind: "group", by: "c-a", at: AT });
    const theirs = edited(mine, "c-b", [set("group@fi", "Kainuun ryhmä")]);
    const { workbook } = await asked(mine, fileText(theirs));
    expect(places(workbook)).to.deep.equal([
      "Ryhmän nimi yhteinen · uusi Kainuun ryhmä",
    ]);
  });

  it("is a name alone, when nothing else is new", async () => {
    const names = [...here().names!.slice(0, 1), { id: "c-b", name: "Bo Ek" }];
    const { workbook } = await asked(
      { ...here(), names: [] },
      textOf({ ...here(), names }),
    );
    expect(lines(workbook)).to.deep.equal(["Nimi vastaajalle: Aino ja Bo Ek"]);
  });

  it("is that only history would come, when it is one step of what has gone on since", async () => {
    const mine = rated(here(), "c-b", "forums", "4");
    const isFirst = ({ by, value }: Entry) =>
      by === "c-b" && JSON.stringify(value).includes('"3"');
    const entries = mine.entries.filter((entry) => !isFirst(entry));
    expect(entries).to.have.lengthOf(mine.entries.length - 1);
    const { workbook } = await asked({ ...mine, entries }, textOf(here()));
    expect(dialogText(workbook)).to.contain(
      "Näkyvät vastaukset pysyisivät ennallaan",
    );
    expect(places(workbook)).to.deep.equal([]);
  });

  it("is said for each document of a package", async () => {
    const adapter = await deviceWith(here());
    await adapter.write(storageChange(undefined, sheetHere(), { at: AT }));
    const { workbook } = await mountWorkbook({ adapter });
    const both = [toFile(copy()), toFile(sheetHere())];
    const pack = addToPackage(createPackage(), both);
    void workbook.desk.take([fileOf(fileText(pack))]);
    await until(() => dialogText(workbook) !== undefined);
    expect(lines(workbook)[0]).to.equal("Uusia vastauksia: 2");
    expect(dialogText(workbook))
      .to.contain("Ohjausyhteistyön kehittyminen")
      .and.contain("Tiedostossa ei ole mitään uutta");
  });

  it("is why, when it is another kind of document under the same id", async () => {
    const other = { ...sheetHere(), id: here().id };
    const { workbook, adapter } = await asked(here(), textOf(other));
    expect(dialogText(workbook)).to.contain("toisenlainen asiakirja");
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "Mitään ei muutettu");
    expect(digestOf(await stored(adapter, here()))).to.equal(digestOf(here()));
  });

  it("holds what is being typed, and merging keeps it", async () => {
    const { workbook } = await mountWorkbook({
      adapter: await deviceWith(sheetHere()),
    });
    await workbook.show(sheetHere().id);
    const { session } = workbook.open!;
    const theirs = edited(sheetHere(), "c-b", [
      set("goals/g-1/state@fi", "Lukemisen into"),
    ]);
    session.type("goals/g-1/state@fi", "Luku-ilo");
    void workbook.desk.take([fileOf(textOf(theirs))]);
    await until(() => dialogText(workbook)?.includes("erillään") === true);
    expect(lines(workbook)[0]).to.equal(
      "Avoimeksi jääviä kohtia, eri vastauksia: 1",
    );
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "on yhdistetty");
    const said = session.document.entries.map(({ value }) => value);
    expect(said).to.include.members(["Luku-ilo", "Lukemisen into"]);
  });
});

describe("a file over work that is not saved", () => {
  const other = () => ({ ...here(), id: newWorksheet("tyotapa-2").id });

  it("opens beside it in a workbook: both are in the list", async () => {
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(textOf(here())));
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Jatka");
    const { session } = workbook.open!;
    expect(session.save.state).to.equal("idle");
    session.type("title@fi", "Kesken jäänyt");
    await workbook.desk.take([fileOf(textOf(other()))]);
    await until(() => workbook.open?.id === other().id);
    await workbook.show(here().id);
    expect(contentOf(workbook.open!.session.document)["title"]).to.deep.equal({
      fi: "Kesken jäänyt",
    });
    const ids = (await (await workbook.library).lines()).map(({ id }) => id);
    expect(ids).to.include.members([here().id, other().id]);
  });

  it("is refused by a tool, also when the first letters are a moment old", async () => {
    const matrix = await mount("elo-matrix");
    const file = textOf({ ...here(), id: newWorksheet("tyotapa-2").id });
    // What reads files is at hand: nothing is waited for.
    await matrix.import("{}");
    matrix.session!.type("own/ratings/forums/reason@fi", "Kesken");
    const report = await matrix.import(file);
    expect(report.ok).to.equal(false);
    expect(JSON.stringify(matrix.value)).to.contain("Kesken");
  });

  it("opens in a tool where nothing has been answered", async () => {
    const matrix = await mount("elo-matrix");
    const report = await matrix.import(textOf(here()));
    expect(report.ok).to.equal(true);
    expect(matrix.value!.id).to.equal(here().id);
  });
});

describe("a copy that may not be changed", () => {
  const unmergeable: Readonly<Record<string, [JsonObject, RegExp]>> = {
    "of a newer version": [
      { specVersion: "2.0", later: { x: 1 } },
      /uudemmalla versiolla/,
    ],
    "that asks to be understood": [
      { mustUnderstand: ["https://example.org/x"] },
      /mitä tämä versio ei tunne/,
    ],
  };
  for (const [what, [more, words]] of Object.entries(unmergeable)) {
    const text = () => JSON.stringify({ ...toFile(copy()), ...more });

    it(`${what} is looked at beside what is here, and handed on as it came`, async () => {
      const { workbook, adapter } = await asked(here(), text());
      expect(dialogText(workbook)).to.match(words).and.contain("kopio.json");
      expect(await violations(workbook)).to.deep.equal([]);
      await pressButton(workbook, "Katso tiedostoa");
      await until(() => workbook.open !== undefined);
      expect(workbook.open!.readOnly).not.to.equal(undefined);
      expect(await workbook.open!.original!.text()).to.equal(text());
      await workbook.show(here().id);
      expect(workbook.open!.readOnly).to.equal(undefined);
      expect(digestOf(await stored(adapter, here()))).to.equal(
        digestOf(here()),
      );
    });

    it(`${what} changes nothing when it is left, nor when it is picked to be merged`, async () => {
      const { workbook, adapter } = await asked(here(), text());
      await pressButton(workbook, "Peruuta");
      expect(workbook.open).to.equal(undefined);
      await workbook.show(here().id);
      await workbook.desk.merge([fileOf(text(), "uudempi.json")]);
      await until(() => words.test(allText(workbook)));
      expect(allText(workbook)).to.contain("uudempi.json");
      expect(digestOf(workbook.open!.session.document)).to.equal(
        digestOf(here()),
      );
      expect(digestOf(await stored(adapter, here()))).to.equal(
        digestOf(here()),
      );
    });

    it(`${what} is refused by a tool that has the document, in words`, async () => {
      const matrix = await mount("elo-matrix");
      await matrix.import(textOf(here()));
      const report = await matrix.import(text());
      await settle(matrix);
      expect(report.ok).to.equal(false);
      expect(textIn(matrix)).to.match(words);
      expect(digestOf(matrix.value!)).to.equal(digestOf(here()));
    });

    it(`${what} is not merged into, when it is what is open`, async () => {
      const { workbook } = await mountWorkbook();
      await workbook.desk.take([fileOf(text())]);
      await until(() => workbook.open?.readOnly !== undefined);
      const before = workbook.open!.session.document;
      void workbook.desk.take([fileOf(textOf(here()), "vanha.json")]);
      await until(() => dialogText(workbook)?.includes("vanha.json") === true);
      expect(dialogText(workbook)).to.contain("on vain luettavissa");
      await pressButton(workbook, "Sulje");
      await workbook.desk.merge([fileOf(textOf(here()), "vanha.json")]);
      await until(() => allText(workbook).includes("Mitään ei muutettu"));
      expect(workbook.open!.session.document).to.equal(before);
      unmountAll();
      const matrix = await mount("elo-matrix");
      await matrix.import(text());
      const entries = matrix.value!.entries.length;
      const report = await matrix.import(
        textOf(rated(here(), "c-d", "forums", "1")),
      );
      expect(report.ok).to.equal(false);
      expect(matrix.value!.entries).to.have.lengthOf(entries);
    });
  }
});

import { expect } from "@esm-bundle/chai";
import { templateById } from "@askelmat/content";
import {
  addToPackage,
  createPackage,
  digestOf,
  fileText,
  manifestOf,
  toFile,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { edited, framework, newDocument, rated } from "./support/documents.js";
import { settle, unmountAll, until } from "./support/mount.js";
import { byLabel, byRole, violations } from "./support/roles.js";
import {
  allText,
  dialogText,
  fileOf,
  mountWorkbook,
  newDevice,
  pick,
  pressButton,
  untilText,
  type Shelf,
} from "./support/workbook.js";

/** A region's own form, which no other device has. */
const own: Template = {
  ...(templateById("tyotapa-1") as Template),
  id: "https://example.org/oma",
};
const idOf = (last: string) =>
  `urn:uuid:0b7e3c1a-6d55-4f0e-9a51-00000000000${last}`;
const matrix = {
  ...rated(newDocument("c-a"), "c-a", "forums", "2"),
  id: idOf("1"),
};
const sheet: AskelmatDocument = edited(
  { specVersion: "1.0", kind: "worksheet", id: idOf("2"), entries: [] },
  "c-a",
  [
    {
      type: "set",
      target: "template",
      value: { uri: own.id, version: own.version },
    },
    { type: "set", target: "title@fi", value: "Oma lomake" },
    { type: "set", target: "conclusions@fi", value: "Yhdessä" },
  ],
);
const packed = (...files: readonly JsonObject[]) =>
  addToPackage(createPackage(idOf("f")), files, [own, framework]);
const textOf = (pack: AskelmatDocument) => fileText(pack);

async function opened(
  pack: AskelmatDocument | string,
  options: Parameters<typeof mountWorkbook>[0] = {},
): Promise<Shelf> {
  const shelf = await mountWorkbook(options);
  const text = typeof pack === "string" ? pack : textOf(pack);
  await pick(shelf.workbook, "Avaa tiedosto", fileOf(text, "kaikki.json"));
  return shelf;
}

/** The documents on a device, by id. */
async function storedOn({ adapter }: Shelf): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const { id } of await adapter.list()) {
    const stored = await adapter.load(id);
    digests.set(id, digestOf(stored!.document));
  }
  return digests;
}

afterEach(unmountAll);

describe("all documents in one file", () => {
  it("go to another device: the same documents, with their templates", async () => {
    const first = await opened(packed(matrix, sheet));
    await untilText(first.workbook, "avattuja asiakirjoja: 2.");
    await pressButton(first.workbook, "Tallenna kaikki tälle laitteelle");
    await until(() => !allText(first.workbook).includes("avattuja"));
    await pressButton(first.workbook, "Vie kaikki tiedostoon");
    await untilText(first.workbook, "siirtyi selaimen latauksiin");
    const text = await first.workbook.message!.text!();
    const file = JSON.parse(text) as JsonObject;
    expect(manifestOf(file).map(({ kind }) => kind)).to.deep.equal([
      "assessment",
      "assessment-framework",
      "worksheet",
      "worksheet-template",
    ]);
    const second = await opened(text, { adapter: await newDevice() });
    await untilText(
      second.workbook,
      "Tiedostosta kaikki.json avattuja asiakirjoja: 2.",
    );
    expect(await second.adapter.list()).to.deep.equal([]);
    await pressButton(second.workbook, "Tallenna kaikki tälle laitteelle");
    await until(
      () => !allText(second.workbook).includes("Ei vielä tallennettu"),
    );
    expect(await storedOn(second)).to.deep.equal(await storedOn(first));
    expect(await storedOn(second)).to.deep.equal(
      new Map([
        [matrix.id, digestOf(matrix)],
        [sheet.id, digestOf(sheet)],
      ]),
    );
    await pressButton(second.workbook, "Oma lomake");
    await until(() => second.workbook.open !== undefined);
    expect(second.workbook.open!.template?.id).to.equal(own.id);
  });

  it("are offered only when there is more than one", async () => {
    const { workbook } = await opened(packed(sheet));
    await until(() => workbook.open !== undefined);
    await workbook.show();
    await settle(workbook);
    expect(allText(workbook)).not.to.contain("Vie kaikki tiedostoon");
  });

  it("with what may not be changed here go out as they came", async () => {
    const newer = { ...toFile(matrix), specVersion: "2.0", odd: { a: 1 } };
    const { workbook } = await opened(packed(sheet, newer));
    await untilText(workbook, "avattuja asiakirjoja: 2.");
    await pressButton(workbook, "Vie kaikki tiedostoon");
    await untilText(workbook, "siirtyi");
    const { files } = JSON.parse(await workbook.message!.text!()) as {
      files: JsonObject[];
    };
    expect(files.find(({ id }) => id === matrix.id)).to.deep.equal(newer);
  });

  it("are told not to fit when they do not, and nothing is given", async () => {
    const long = edited(sheet, "c-b", [
      { type: "set", target: "conclusions@sv", value: "å".repeat(5_100_000) },
    ]);
    const { workbook, adapter } = await mountWorkbook();
    const library = await workbook.library;
    await library.addExample([matrix, long]);
    await workbook.list();
    await settle(workbook);
    await pressButton(workbook, "Vie kaikki tiedostoon");
    await untilText(workbook, "Asiakirjat eivät mahdu yhteen tiedostoon");
    expect(workbook.message).to.equal(undefined);
    expect(await adapter.list()).to.have.lengthOf(2);
  });
});

describe("a package opened", () => {
  it("with one document shows it", async () => {
    const { workbook } = await opened(packed(sheet));
    await until(() => workbook.open?.id === sheet.id);
    await untilText(workbook, "avattuja asiakirjoja: 1.");
    expect(await violations(workbook)).to.deep.equal([]);
  });

  it("merges copies of what is here already, asked once", async () => {
    const adapter = await newDevice();
    const first = await opened(packed(matrix, sheet), { adapter });
    await untilText(first.workbook, "avattuja");
    await pressButton(first.workbook, "Tallenna kaikki tälle laitteelle");
    await until(() => !allText(first.workbook).includes("Ei vielä"));
    const theirs = packed(
      rated(matrix, "c-b", "impact", "1"),
      edited(sheet, "c-b", [
        { type: "set", target: "conclusions@sv", value: "Tillsammans" },
      ]),
    );
    await pick(
      first.workbook,
      "Avaa tiedosto",
      fileOf(textOf(theirs), "b.json"),
    );
    await until(() => dialogText(first.workbook)?.includes("b.json") === true);
    expect(dialogText(first.workbook)).to.contain("Oma lomake");
    await pressButton(first.workbook, "Jatka");
    await untilText(
      first.workbook,
      "Täällä jo oleviin yhdistettyjä: 2, uusia vastauksia: 2.",
    );
    const library = await first.workbook.library;
    await library.lines();
    const stored = await storedOn(first);
    const [assessment] = theirs["files"] as readonly AskelmatDocument[];
    expect(stored.get(matrix.id)).to.equal(digestOf(assessment!));
    expect(stored.size).to.equal(2);
  });

  it("leaves copies out when the question is left, and says so", async () => {
    const adapter = await newDevice();
    const { workbook } = await opened(packed(matrix, sheet), { adapter });
    await untilText(workbook, "avattuja");
    const theirs = packed(rated(matrix, "c-b", "impact", "1"));
    await pick(workbook, "Avaa tiedosto", fileOf(textOf(theirs)));
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Peruuta");
    await untilText(workbook, "Ottamatta jääneitä kopioita: 1.");
  });

  it("keeps copies apart when the reader chooses so", async () => {
    const { workbook } = await opened(packed(matrix, sheet));
    await untilText(workbook, "avattuja");
    const theirs = packed(matrix, sheet);
    await pick(workbook, "Avaa tiedosto", fileOf(textOf(theirs)));
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, /^Pidä erillään/).click();
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "avattuja asiakirjoja: 2.");
    byRole(workbook, "button", "Oma lomake (erillinen kopio)");
    byRole(workbook, "button", "Oma lomake");
  });

  it("says what stayed in the file, in fi, sv and en", async () => {
    const idle = { ...own, id: "https://example.org/muu" };
    const pack = edited(addToPackage(packed(matrix, sheet), [idle]), "c-a", [
      { type: "set", target: "title@fi", value: "Kaikki" },
    ]);
    const file = toFile(pack);
    const files = file["files"] as readonly JsonObject[];
    const text = JSON.stringify({
      ...file,
      manifest: (file["manifest"] as readonly JsonObject[]).slice(1),
      files: [...files, { ...toFile(packed(sheet)), id: idOf("e") }, { a: 1 }],
    });
    for (const [lang, ...words] of [
      [
        "fi",
        "joita sen asiakirjat eivät käytä: 1.",
        "omat tiedot jäivät tiedostoon",
        "Sitä ei avattu",
        "luettelo ei vastaa",
        "toisen ohjelman",
      ],
      ["sv", "blev kvar i filen: 1.", "Den öppnades inte", "förteckning"],
      ["en", "left in the file: 1.", "It was not opened", "does not match"],
    ] as const) {
      const { workbook } = await mountWorkbook({ lang });
      await workbook.desk.take([fileOf(text, "kaikki.json")]);
      for (const one of words) await untilText(workbook, one);
      unmountAll();
    }
  });

  it("of templates alone starts a document with one", async () => {
    const idle = { ...own, id: "https://example.org/muu" };
    const { workbook } = await opened(
      addToPackage(createPackage(), [own, idle]),
    );
    await until(() => dialogText(workbook) !== undefined);
    await untilText(workbook, "eivät käytä: 1.");
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
  });

  it("with a document of a newer version shows that for reading only", async () => {
    const newer = { ...toFile(matrix), specVersion: "2.0" };
    const { workbook } = await opened(packed(newer));
    await until(() => workbook.open?.id === matrix.id);
    await untilText(workbook, "uudemmalla versiolla");
    await until(() => workbook.message !== undefined, "what came of it");
    expect(workbook.message?.keep).to.deep.equal([]);
  });
});

describe("merging a package into the open document", () => {
  async function withMatrix() {
    const { workbook } = await opened(packed(matrix));
    await until(() => workbook.open?.id === matrix.id);
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, "Olen uusi vastaaja").click();
    await pressButton(workbook, "Jatka");
    return workbook;
  }

  it("takes the copy of this document, and says that there are others", async () => {
    const workbook = await withMatrix();
    const theirs = packed(rated(matrix, "c-b", "impact", "1"), sheet);
    await pick(workbook, "Yhdistä tiedosto", fileOf(textOf(theirs), "b.json"));
    await untilText(workbook, "Tiedosto b.json on yhdistetty.");
    await untilText(workbook, "Tiedostossa on muitakin asiakirjoja.");
    expect(digestOf(workbook.open!.session.document)).to.equal(
      digestOf(rated(matrix, "c-b", "impact", "1")),
    );
  });

  it("refuses one without a copy of it, in words", async () => {
    const workbook = await withMatrix();
    await pick(workbook, "Yhdistä tiedosto", fileOf(textOf(packed(sheet))));
    await untilText(workbook, "Tiedosto on eri asiakirja");
    expect(digestOf(workbook.open!.session.document)).to.equal(
      digestOf(matrix),
    );
  });
});

it("a tool that shows one document says that a package is opened in the workbook", async () => {
  const tool = document.createElement("elo-matrix");
  document.body.append(tool);
  await tool.updateComplete;
  const report = await tool.import(textOf(packed(matrix, sheet)));
  expect(report.ok).to.equal(false);
  await until(() =>
    tool.shadowRoot!.textContent.includes("Avaa se työkirjassa"),
  );
});

import { expect } from "@esm-bundle/chai";
import { templateById } from "@askelmat/content";
import {
  applyEdits,
  contentOf,
  digestOf,
  fileText,
  LIMITS,
  mergeDocuments,
  toFile,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { edited, framework, newDocument, rated } from "./support/documents.js";
import { settle, unmountAll, until } from "./support/mount.js";
import { allByRole, byLabel, byRole, violations } from "./support/roles.js";
import {
  allText,
  dialogText,
  fileOf,
  mountWorkbook,
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";

const AT = "2026-02-01T10:00:00Z";
const textOf = (document: AskelmatDocument) =>
  fileText(document, { at: AT, snapshots: [framework] });

/** Two people's ratings, by name. */
function sample(): AskelmatDocument {
  const document = rated(
    rated(newDocument("c-a"), "c-a", "forums", "2"),
    "c-b",
    "forums",
    "3",
  );
  return {
    ...document,
    names: [
      { id: "c-a", name: "Aino" },
      { id: "c-b", name: "Bo" },
    ],
  };
}

const agreed = (document: AskelmatDocument, by: string, level: string) =>
  edited(document, by, [
    { type: "set", target: "ratings/impact/rating", value: { level } },
  ]);

async function openFile(
  document: AskelmatDocument,
  who = "Olen uusi vastaaja",
) {
  const shelf = await mountWorkbook();
  await pick(shelf.workbook, "Avaa tiedosto", fileOf(textOf(document)));
  await until(() => dialogText(shelf.workbook) !== undefined);
  byLabel(shelf.workbook, who).click();
  await pressButton(shelf.workbook, "Jatka");
  return shelf;
}

afterEach(unmountAll);

describe("opening a file", () => {
  it("shows it, and stores nothing before an edit", async () => {
    const { workbook, adapter } = await openFile(sample());
    await untilText(workbook, "Tiedosto on auki, mutta ei tällä laitteella");
    expect(await adapter.list()).to.deep.equal([]);
    expect(digestOf(workbook.open!.session.document)).to.equal(
      digestOf(sample()),
    );
  });

  it("keeps it on this device when the reader says so", async () => {
    const { workbook, adapter } = await openFile(sample());
    await pressButton(workbook, "Tallenna tälle laitteelle");
    await workbook.open!.session.settled();
    expect(await adapter.list()).to.have.lengthOf(1);
    await until(() => !allText(workbook).includes("mutta ei tällä laitteella"));
  });

  it("inherits no contributor from it", async () => {
    const { workbook } = await openFile(sample());
    expect(["c-a", "c-b"]).not.to.include(workbook.open!.session.me);
  });

  it("can be dropped on the page", async () => {
    const { workbook } = await mountWorkbook();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(textOf(sample())));
    const target = workbook.shadowRoot!.querySelector(".elo")!;
    const options = {
      bubbles: true,
      cancelable: true,
      composed: true,
      dataTransfer,
    };
    expect(target.dispatchEvent(new DragEvent("dragover", options))).to.equal(
      false,
    );
    target.dispatchEvent(new DragEvent("drop", options));
    await until(() => workbook.open?.id === sample().id);
  });

  it("of a template starts a document with it, and carries it along", async () => {
    const own = {
      ...framework,
      id: "https://example.org/matriisi",
      content: { ...framework.content, title: { fi: "Oma matriisi" } },
    } as Template;
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(JSON.stringify(own)));
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
    byRole(workbook, "heading", "Oma matriisi");
    expect(
      toFile(workbook.open!.session.document)["snapshots"],
    ).to.have.lengthOf(1);
  });
});

describe("a file that is a copy of a document here", () => {
  const other = () => agreed(rated(sample(), "c-c", "impact", "1"), "c-c", "3");

  async function withCopy() {
    const shelf = await openFile(sample());
    await pressButton(shelf.workbook, "Tallenna tälle laitteelle");
    await shelf.workbook.open!.session.settled();
    await pressButton(shelf.workbook, "Kaikki asiakirjat");
    await until(() => shelf.workbook.open === undefined);
    await settle(shelf.workbook);
    await pick(
      shelf.workbook,
      "Avaa tiedosto",
      fileOf(textOf(other()), "kopio.json"),
    );
    await until(
      () => dialogText(shelf.workbook)?.includes("kopio.json") === true,
    );
    return shelf;
  }

  it("is merged when the reader chooses so", async () => {
    const { workbook } = await withCopy();
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "Tiedosto kopio.json on yhdistetty.");
    const { document } = workbook.open!.session;
    expect(digestOf(document)).to.equal(
      digestOf(mergeDocuments(sample(), other()).document),
    );
  });

  it("is kept separate when the reader chooses so", async () => {
    const { workbook } = await withCopy();
    byLabel(workbook, /^Pidä erillään/).click();
    await pressButton(workbook, "Jatka");
    await until(() => workbook.open !== undefined);
    const { document } = workbook.open!.session;
    expect(document.id).not.to.equal(sample().id);
    expect(document.entries).to.have.length.above(other().entries.length);
    byRole(workbook, "heading", /\(erillinen kopio\)$/);
  });

  it("changes nothing when the question is left", async () => {
    const { workbook, adapter } = await withCopy();
    await pressButton(workbook, "Peruuta");
    const stored = await adapter.load(sample().id);
    expect(digestOf(stored!.document)).to.equal(digestOf(sample()));
    expect(workbook.open).to.equal(undefined);
  });
});

describe("merging a file into the open document", () => {
  it("says how many answers are new and whose, and which places became open", async () => {
    const { workbook } = await openFile(agreed(sample(), "c-a", "2"));
    const theirs = {
      ...agreed(
        rated(rated(sample(), "c-c", "impact", "1"), "c-c", "forums", "1"),
        "c-b",
        "3",
      ),
      names: [{ id: "c-c", name: "Cecilia" }],
    };
    await pick(workbook, "Yhdistä tiedosto", fileOf(textOf(theirs), "c.json"));
    await untilText(workbook, "Tiedosto c.json on yhdistetty.");
    await untilText(workbook, "Uusia vastauksia 3: Bo 1 ja Cecilia 2.");
    await untilText(workbook, "Yksi kohta jäi avoimeksi");
    byRole(workbook, "button", /^Vaikuttavuus ja tehokkuus/).click();
    expect(await violations(workbook)).to.deep.equal([]);
  });

  it("two names for the group are a tie that the details settle", async () => {
    const named = (by: string, value: string) =>
      edited(sample(), by, [{ type: "set", target: "group@fi", value }]);
    const { workbook } = await openFile(named("c-a", "Kainuu"));
    const theirs = textOf(named("c-b", "Kainuun ryhmä"));
    await pick(workbook, "Yhdistä tiedosto", fileOf(theirs));
    await untilText(workbook, "Asiakirjan tiedoista on annettu eri vastauksia");
    await pressButton(workbook, "Ryhmä");
    expect(dialogText(workbook)).to.contain("Kainuu / Kainuun ryhmä");
    byLabel(workbook, "Ryhmä").value = "Kainuun ELO-ryhmä";
    await pressButton(workbook, "Tallenna");
    const content = contentOf(workbook.open!.session.document);
    expect(content["group"]).to.deep.equal({ fi: "Kainuun ELO-ryhmä" });
    expect(content.open).to.equal(undefined);
  });

  it("two editions of the template are a tie, and the answers stay readable", async () => {
    const uri = framework.id;
    const told = (by: string, digest: string) =>
      edited(sample(), by, [
        {
          type: "set",
          target: "template",
          value: { uri, version: "1.0.0", digest },
        },
      ]);
    const { workbook } = await openFile(told("c-a", "sha256-a"));
    const theirs = textOf(told("c-b", "sha256-b"));
    await pick(workbook, "Yhdistä tiedosto", fileOf(theirs));
    await pressButton(workbook, "Kaikki asiakirjat");
    await until(() => workbook.open === undefined);
    await pressButton(workbook, "Ohjausyhteistyön kehittyminen");
    await until(() => workbook.open !== undefined);
    expect(allByRole(workbook, "radio")).to.have.length.above(0);
    await pressButton(workbook, "Valitse, mikä jää voimaan");
    byLabel(workbook, /^Pohjan versio/).value = "1";
    await pressButton(workbook, "Tallenna");
    const content = contentOf(workbook.open!.session.document);
    expect(content["template"]).to.include({ digest: "sha256-b" });
  });

  it("says when there is nothing new, and takes several files at once", async () => {
    const { workbook } = await openFile(sample());
    const a = fileOf(textOf(sample()), "a.json");
    const b = fileOf(textOf(sample()), "b.json");
    await pick(workbook, "Yhdistä tiedosto", a, b);
    await untilText(
      workbook,
      "2 tiedostoa on yhdistetty. Siinä ei ollut mitään uutta.",
    );
  });

  it("refuses another document in words, and leaves the open one as it is", async () => {
    const { workbook } = await openFile(sample());
    const before = digestOf(workbook.open!.session.document);
    const other = {
      ...sample(),
      id: "urn:uuid:11111111-1111-4111-8111-111111111111",
    };
    await pick(
      workbook,
      "Yhdistä tiedosto",
      fileOf(textOf(other), "toinen.json"),
    );
    await untilText(workbook, "Tiedosto on eri asiakirja");
    expect(digestOf(workbook.open!.session.document)).to.equal(before);
  });

  it("offers what the other has erased, and erases only when told to", async () => {
    const { workbook } = await openFile(sample());
    const { document } = workbook.open!.session;
    const gone = document.entries.find(({ by }) => by === "c-b")!;
    const theirs = {
      ...document,
      entries: document.entries.filter((entry) => entry !== gone),
      erased: [gone.id],
    };
    await pick(workbook, "Yhdistä tiedosto", fileOf(textOf(theirs)));
    await untilText(
      workbook,
      "Lähettäjä on poistanut omastaan yhden merkinnän",
    );
    const has = () =>
      workbook.open!.session.document.entries.some(({ id }) => id === gone.id);
    expect(has()).to.equal(true);
    await pressButton(workbook, "Poista täältäkin");
    expect(dialogText(workbook)).to.contain("Bo");
    await pressButton(workbook, "Poista lopullisesti");
    expect(has()).to.equal(false);
    await until(() => !allText(workbook).includes("Lähettäjä on poistanut"));
  });
});

describe("files that cannot be opened", () => {
  const deep = `${"[".repeat(70)}${"]".repeat(70)}`;
  const cases: Readonly<
    Record<string, readonly [BlobPart, RegExp, RegExp, RegExp]>
  > = {
    empty: ["", /on tyhjä/, /är tom/, /is empty/],
    zeros: [new Uint8Array(64), /on tyhjä/, /är tom/, /is empty/],
    truncated: [
      textOf(sample()).slice(0, 400),
      /katkennut/,
      /avbröts|brutits|avbruten|klipps|kapats|slut/i,
      /cut|truncated|incomplete/i,
    ],
    "not JSON": [
      "Hei, tässä vastaukset",
      /ei ole Askelmat-tiedosto/,
      /inte en Askelmat-fil/,
      /not an Askelmat file/,
    ],
    "a login page": [
      "<!doctype html><title>Login</title>",
      /kirjautumissivu/,
      /inloggning/,
      /sign-in|login|log-in/,
    ],
    "another product's": [
      '{"surveyTitle":"Kysely","pages":[]}',
      /toisen ohjelman/,
      /annat program/,
      /another program/,
    ],
    "too deep": [
      deep,
      /monikerroksinen/,
      /skikt|lager|nivåer|djup/,
      /deep|layer|level/,
    ],
    "a code list": [
      JSON.stringify({
        ...framework,
        kind: "code-list",
        id: "https://example.org/codes",
        content: { codes: [] },
      }),
      /ei voi aloittaa asiakirjaa/,
      /kan inte börja/,
      /cannot start/,
    ],
    "not text": [
      new Uint8Array([0x7b, 0xff, 0xfe, 0xfd]),
      /merkkejä ei voi lukea/,
      /tecken/,
      /characters/,
    ],
  };
  for (const [what, [part, ...words]] of Object.entries(cases))
    it(`${what}: says so in fi, sv and en, and nothing changes`, async () => {
      const { workbook, adapter } = await openFile(sample());
      const before = workbook.open!.session.document;
      const told: unknown[] = [];
      workbook.addEventListener("elo-problem", (event) => told.push(event));
      await workbook.desk.take([new File([part], "tiedosto.json")]);
      for (const [index, lang] of (["fi", "sv", "en"] as const).entries()) {
        workbook.lang = lang;
        await until(
          () => words[index]!.test(allText(workbook)),
          `${what} in ${lang}`,
        );
        expect(allText(workbook)).to.contain("tiedosto.json");
      }
      expect(allText(workbook)).to.contain("Nothing was changed");
      expect(workbook.open!.session.document).to.equal(before);
      expect(told).to.have.lengthOf(1);
      expect(await adapter.list()).to.deep.equal([]);
    });

  it("too large: is not even read", async () => {
    const { workbook } = await mountWorkbook();
    const film = new File([new Uint8Array(LIMITS.bytes + 1)], "elokuva.mp4");
    film.arrayBuffer = () => Promise.reject(new Error("must not be read"));
    await workbook.desk.take([film]);
    await untilText(workbook, "enintään 10 megatavua");
  });

  it("unreadable: says so", async () => {
    const { workbook } = await mountWorkbook();
    const file = fileOf("{}");
    file.arrayBuffer = () =>
      Promise.reject(new DOMException("", "NotReadableError"));
    await workbook.desk.take([file]);
    await untilText(workbook, "Tiedostoa ei voi lukea");
  });

  it("let the next one be chosen at once", async () => {
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(""));
    await untilText(workbook, "Tiedosto on tyhjä");
    expect(await violations(workbook)).to.deep.equal([]);
    await pick(workbook, "Valitse toinen tiedosto", fileOf(textOf(sample())));
    await until(() => workbook.open !== undefined);
  });
});

describe("documents that this version knows only in part", () => {
  const unknown = () => ({
    ...toFile(sample()),
    ...{ kind: "recipe", snapshots: undefined },
  });

  it("a newer version is shown, not changed, and handed on as it came", async () => {
    const { workbook, adapter } = await mountWorkbook();
    const text = JSON.stringify({
      ...(JSON.parse(textOf(sample())) as JsonObject),
      specVersion: "2.0",
      future: { a: 1 },
    });
    await pick(workbook, "Avaa tiedosto", fileOf(text));
    await untilText(workbook, "uudemmalla versiolla");
    expect(allByRole(workbook, "radio")).to.deep.equal([]);
    expect(await workbook.open!.original!.text()).to.equal(text);
    expect(await adapter.list()).to.deep.equal([]);
  });

  it("an unknown template: everything can be read, kept and handed on", async () => {
    const { workbook, adapter } = await mountWorkbook();
    const document = edited(newDocument("c-a"), "c-a", [
      {
        type: "set",
        target: "template",
        value: { uri: "https://example.org/x", version: "1.0.0" },
      },
      { type: "add-row", target: "aims/g-1" },
      { type: "set", target: "aims/g-1/text@fi", value: "Lukemisen ilo" },
      {
        type: "set",
        target: "own/aims/g-1/note@sv",
        value: "Mitt eget <script>alert(1)</script>",
      },
    ]);
    await pick(workbook, "Avaa tiedosto", fileOf(fileText(document)));
    await until(() => workbook.open !== undefined);
    await pressButton(workbook, "Peruuta").catch(() => undefined);
    await untilText(workbook, "pohjaa ei löydy");
    await untilText(workbook, "Lukemisen ilo");
    await untilText(workbook, "Mitt eget <script>alert(1)</script>");
    expect(await violations(workbook)).to.deep.equal([]);
    await pressButton(workbook, "Tallenna tälle laitteelle");
    await workbook.open!.session.settled();
    const stored = (await adapter.load(document.id))!.document;
    expect(digestOf(stored)).to.equal(digestOf(document));
  });

  it("a template that the file carries is used", async () => {
    const { workbook } = await mountWorkbook();
    const own = {
      ...framework,
      id: "https://example.org/oma",
      content: { ...framework.content, title: { fi: "Oma kehys" } },
    } as Template;
    const value = { uri: own.id, version: own.version };
    const { document } = applyEdits(
      newDocument("c-a"),
      [{ type: "set", target: "template", value }],
      { by: "c-a", at: AT },
    );
    const text = fileText(document, { snapshots: [own] });
    await pick(workbook, "Avaa tiedosto", fileOf(text));
    await until(() => workbook.open !== undefined);
    byRole(workbook, "heading", "Oma kehys");
    expect(allByRole(workbook, "radio")).to.have.length.above(0);
  });

  it("a kind of a later standard is shown plainly", async () => {
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(JSON.stringify(unknown())));
    await until(() => workbook.open !== undefined);
    await until(() => allText(workbook).includes("Aino"));
  });

  it("what breaks the rules is listed by place, and the rest works", async () => {
    const { workbook } = await mountWorkbook();
    const document = edited(sample(), "c-a", [
      {
        type: "set",
        target: "ratings/strategies/rating",
        value: { level: "9" },
      },
      { type: "set", target: "ratings/forums/rating", value: "kolme" },
    ]);
    await pick(workbook, "Avaa tiedosto", fileOf(textOf(document)));
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Jatka");
    await untilText(workbook, "jota tässä pohjassa ei ole");
    byRole(workbook, "button", /^Seudulliset strategiat/);
    byRole(workbook, "button", /^Foorumit/);
    expect(allByRole(workbook, "radio")).to.have.length.above(0);
  });

  const hostile: Readonly<Record<string, JsonObject>> = {
    "a number for a title": { title: 5, languages: "fi" },
    "text for sections": { sections: "x", items: "y", scales: 7 },
    "rows without shape": {
      sections: [
        { id: "a", type: "table", columns: 7, rows: null, title: ["x"] },
        { id: "b", type: 3, columns: [{ id: "c" }, { id: "d", type: {} }] },
        { id: "__proto__", type: "text" },
      ],
      items: [
        { id: "a", descriptors: 3, label: 9, scale: [] },
        { id: "b", in: "items/b", descriptors: [{ id: "x", level: {} }] },
        { id: "c", in: "items/d", scale: "s" },
        { id: "d", in: "items/c" },
      ],
      scales: [{ id: "s", levels: [{ id: "1" }, { id: "2", rank: "x" }] }],
    },
  };
  for (const kind of ["worksheet-template", "assessment-framework"])
    for (const [what, content] of Object.entries(hostile))
      it(`a hostile ${kind} with ${what} harms nothing`, async () => {
        const { workbook } = await mountWorkbook();
        const id = "https://example.org/hostile";
        const own = { ...framework, kind, id, content } as Template;
        const value = { uri: id, version: own.version };
        const { document } = applyEdits(
          sample(),
          [
            { type: "set", target: "template", value },
            { type: "set", target: "own/a", value: 5 },
            { type: "set", target: "b", value: { x: [1] } },
          ],
          { by: "c-a", at: AT },
        );
        const text = fileText(document, { snapshots: [own] });
        await pick(workbook, "Avaa tiedosto", fileOf(text));
        await until(() => dialogText(workbook) !== undefined);
        await pressButton(workbook, "Jatka");
        await until(() => allText(workbook).includes("Muutoshistoria"));
        await pressButton(workbook, "Kaikki asiakirjat");
        await until(() => workbook.open === undefined);
      });

  it("`__proto__` and script text are data", async () => {
    const { workbook } = await mountWorkbook();
    const text = textOf(sample()).replace(
      '"specVersion"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}},"specVersion"',
    );
    await pick(
      workbook,
      "Avaa tiedosto",
      fileOf(text, "<img src=x onerror=alert(1)>.json"),
    );
    await until(() => workbook.open !== undefined);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(contentOf(workbook.open!.session.document).own).to.have.lengthOf(2);
  });
});

describe("a file out", () => {
  it("can be copied as text where downloads do not work", async () => {
    const { workbook } = await openFile(sample());
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error("not here");
    };
    try {
      await pressButton(workbook, "Vie tiedostoon");
      await until(() => dialogText(workbook) !== undefined);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    const { value } = byLabel(workbook, "Tiedoston teksti");
    expect((JSON.parse(value) as AskelmatDocument).id).to.equal(sample().id);
    byRole(workbook, "button", "Valitse ja kopioi");
  });

  it("is told by name, and its text can be had as well", async () => {
    const { workbook } = await openFile(sample());
    await pressButton(workbook, "Vie tiedostoon");
    await untilText(workbook, "siirtyi selaimen latauksiin");
    await pressButton(workbook, /^Lataus ei näy/);
    await until(
      () => dialogText(workbook)?.includes("Tiedoston teksti") === true,
    );
  });

  it("carries the template, so that it can be read anywhere", async () => {
    const { workbook } = await openFile(sample());
    await pressButton(workbook, "Vie tiedostoon");
    await untilText(workbook, "siirtyi");
    const text = await workbook.message!.text!();
    const { snapshots } = JSON.parse(text) as {
      snapshots: { template: Template }[];
    };
    expect(snapshots[0]!.template.id).to.equal(
      templateById("ohjausyhteistyon-kehittyminen")!.id,
    );
  });
});

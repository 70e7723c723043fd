import { expect } from "@esm-bundle/chai";
import {
  addToPackage,
  createPackage,
  digestOf,
  fileText,
  toFile,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { linkFor, linkForText, readLink } from "@askelmat/exchange";
import type { EloWorkbook } from "@askelmat/elements";
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

const PAGE = "https://elo.example.fi/";

/** Three answers of two people, one of whom gave a name. */
function sample(): AskelmatDocument {
  const about = edited(newDocument("c-a"), "c-a", [
    { type: "set", target: "group@fi", value: "Kainuun ELO-ryhmä" },
    { type: "set", target: "period", value: "2026" },
    { type: "set", target: "own/ratings/forums/reason@fi", value: "Kerran." },
  ]);
  const document = rated(
    rated(about, "c-a", "forums", "2"),
    "c-b",
    "forums",
    "3",
  );
  return { ...document, names: [{ id: "c-a", name: "Aino" }] };
}

const link = (document = sample()) => linkFor(document, PAGE).address;
const partOf = (address: string) => address.slice(address.indexOf("#"));

async function paste(workbook: EloWorkbook, text: string): Promise<void> {
  await pressButton(workbook, "Liitä linkki");
  await until(() => dialogText(workbook) !== undefined);
  byLabel(workbook, /Linkki, tai koko viesti/).value = text;
  await pressButton(workbook, "Katso linkki");
}

async function preview(text: string): Promise<EloWorkbook> {
  const { workbook } = await mountWorkbook();
  await paste(workbook, text);
  await until(() => dialogText(workbook)?.includes("Avataanko") === true);
  return workbook;
}

function atAddress(fragment: string): void {
  history.replaceState(
    null,
    "",
    location.pathname + location.search + fragment,
  );
}

afterEach(() => {
  unmountAll();
  atAddress("");
});

describe("a link that is pasted", () => {
  it("says what it holds before anything is opened", async () => {
    const workbook = await preview(`Hei! ${link()}. T. Aino`);
    const words = dialogText(workbook)!;
    for (const part of [
      "Arviointi",
      "Ohjausyhteistyön kehittyminen",
      "Kainuun ELO-ryhmä · 2026",
      "3 vastausta: Aino ja yksi nimeämätön",
      "Kuka tahansa, jolla on linkki, voi lukea sen sisällön.",
    ])
      expect(words).to.contain(part);
    expect(words).not.to.contain("saatiin ehjäksi");
    expect(workbook.open).to.equal(undefined);
    expect(await violations(workbook)).to.deep.equal([]);
  });

  it("opens when the reader says so, with all that was in it", async () => {
    const workbook = await preview(link());
    await pressButton(workbook, "Avaa");
    await until(() => workbook.open !== undefined);
    expect(digestOf(workbook.open!.session.document)).to.equal(
      digestOf(sample()),
    );
  });

  it("is left alone when the reader does not want it", async () => {
    const workbook = await preview(link());
    await pressButton(workbook, "Älä avaa");
    expect(dialogText(workbook)).to.equal(undefined);
    expect(workbook.open).to.equal(undefined);
    expect(await (await workbook.library).lines()).to.deep.equal([]);
  });

  it("says what was mended, and that there are others", async () => {
    const wrapped = link()
      .match(/.{1,70}/g)!
      .join("\n> ");
    const other = link(rated(sample(), "c-c", "impact", "1"));
    const workbook = await preview(`${wrapped}\n\n${other}`);
    const words = dialogText(workbook)!;
    expect(words).to.contain(
      "saatiin ehjäksi: vastauksen merkit poistettu ja rivinvaihdot ja välit poistettu.",
    );
    expect(words).to.contain("Tekstissä on muitakin linkkejä");
  });

  it("warns when the template is not to be had", async () => {
    const own = {
      ...(framework as object),
      id: "https://example.org/oma",
    } as Template;
    const unknown = edited(
      {
        ...newDocument("c-a"),
        entries: [],
      },
      "c-a",
      [
        {
          type: "set",
          target: "template",
          value: { uri: own.id, version: own.version },
        },
      ],
    );
    const workbook = await preview(link(unknown));
    expect(dialogText(workbook)).to.contain("Tämän asiakirjan pohjaa ei löydy");
    expect(dialogText(workbook)).to.contain("Ei vielä vastauksia");
  });

  it("starts a document from a template, as a file with one does", async () => {
    const template = { ...framework, id: "https://example.org/oma" };
    const workbook = await preview(
      linkForText(JSON.stringify(template), PAGE).address,
    );
    expect(dialogText(workbook)).to.match(
      /Pohja Ohjausyhteistyön kehittyminen/,
    );
    await pressButton(workbook, "Avaa");
    await until(() => dialogText(workbook)?.includes("Aloita") === true);
  });

  it("counts what a package holds", async () => {
    const pack = addToPackage(createPackage(), [toFile(sample())]);
    const workbook = await preview(link(pack));
    expect(dialogText(workbook)).to.contain("Asiakirjoja ja pohjia: 1");
  });

  for (const [what, text, words] of [
    ["cut", link().slice(0, -20), /katkennut matkalla: perillä on \d+ merkkiä/],
    ["cut early", `${PAGE}#askelmat=1`, /katkennut heti alusta/],
    [
      "damaged",
      link().toLowerCase(),
      /muuttunut matkalla, eikä sitä voi korjata/,
    ],
    ["newer", `${PAGE}#askelmat=2.x`, /uudemmalla versiolla/],
    ["none", "Hei, liite puuttuu.", /ei ole Askelmat-linkkiä/],
    ["no file", linkForText("[1]", PAGE).address, /toisen ohjelman tiedosto/],
  ] as const)
    it(`says so when it is ${what}, and that nothing changed`, async () => {
      const { workbook } = await mountWorkbook();
      await paste(workbook, text);
      await untilText(workbook, "Mitään ei muutettu");
      expect(allText(workbook)).to.match(words);
      expect(dialogText(workbook)).to.equal(undefined);
    });

  it("speaks Swedish", async () => {
    const { workbook } = await mountWorkbook({ lang: "sv" });
    await pressButton(workbook, "Klistra in en länk");
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, /Länken, eller hela meddelandet/).value =
      encodeURIComponent(link());
    await pressButton(workbook, "Granska länken");
    await until(() => dialogText(workbook)?.includes("Öppna inte") === true);
    const words = dialogText(workbook)!;
    expect(words).to.contain("3 svar: Aino och en utan namn");
    expect(words).to.contain("ändrade tecken återställda");
  });
});

describe("a link that the page is opened with", () => {
  it("leaves the address when the reader opens it", async () => {
    atAddress(partOf(link()));
    const { workbook } = await mountWorkbook();
    await until(() => dialogText(workbook)?.includes("Avataanko") === true);
    expect(location.hash).to.contain("askelmat=");
    await pressButton(workbook, "Avaa");
    await until(() => workbook.open !== undefined);
    expect(location.hash).to.equal("");
  });

  it("leaves it when the reader does not, and other parts stay", async () => {
    atAddress(`#osa&${partOf(link()).slice(1)}`);
    const { workbook } = await mountWorkbook();
    await until(() => dialogText(workbook)?.includes("Avataanko") === true);
    await pressButton(workbook, "Älä avaa");
    expect(location.hash).to.equal("#osa");
    expect(workbook.open).to.equal(undefined);
  });

  it("leaves it when it cannot be read", async () => {
    atAddress(partOf(link()).slice(0, -9));
    const { workbook } = await mountWorkbook();
    await untilText(workbook, "katkennut matkalla");
    expect(location.hash).to.equal("");
  });

  it("is noticed when the page is open already, by one workbook", async () => {
    const { workbook } = await mountWorkbook();
    const { workbook: second } = await mountWorkbook();
    location.hash = partOf(link());
    const asking = () =>
      [workbook, second].filter((one) => dialogText(one) !== undefined);
    await until(() => asking().length > 0);
    await settle(second);
    expect(asking().length).to.equal(1);
    await pressButton(asking()[0]!, "Älä avaa");
    expect(location.hash).to.equal("");
  });
});

describe("sharing a document as a link", () => {
  async function opened(document: AskelmatDocument, lang = "fi") {
    const { workbook } = await mountWorkbook({ lang });
    const text = fileText(document);
    await pick(
      workbook,
      lang === "sv" ? "Öppna en fil" : "Avaa tiedosto",
      fileOf(text),
    );
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, lang === "sv" ? /Avbryt/ : "Peruuta");
    return workbook;
  }
  const address = (workbook: EloWorkbook) =>
    workbook.shadowRoot!.querySelector<HTMLInputElement>("dialog input")!.value;

  it("gives its link, what it is good for, and its code", async () => {
    const workbook = await opened(sample());
    await pressButton(workbook, "Jaa linkki");
    await until(() => dialogText(workbook)?.includes("Kopioi linkki") === true);
    const read = readLink(address(workbook));
    expect(
      read.ok && (JSON.parse(read.text) as AskelmatDocument).digest,
    ).to.equal(digestOf(sample()));
    // The matrix is ready content, which every copy has.
    expect(read.ok && read.text).not.to.contain('"snapshots"');
    const words = dialogText(workbook)!;
    expect(words).to.contain("kulkee sähköpostissa ja viesteissä");
    expect(words).to.contain("Kuka tahansa, jolla on linkki, voi lukea ne.");
    byRole(workbook, "img", "Linkki QR-koodina");
    expect(await violations(workbook)).to.deep.equal([]);
  });

  it("copies it, or selects it where the page may not copy", async () => {
    const workbook = await opened(sample());
    await pressButton(workbook, "Jaa linkki");
    await until(() => dialogText(workbook)?.includes("Kopioi linkki") === true);
    const { clipboard } = navigator;
    const writeText = clipboard.writeText.bind(clipboard);
    let copied = "";
    clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    try {
      await pressButton(workbook, "Kopioi linkki");
      await until(() => dialogText(workbook)!.includes("Linkki on kopioitu."));
      expect(copied).to.equal(address(workbook));
      clipboard.writeText = () => Promise.reject(new Error("not allowed"));
      await pressButton(workbook, "Kopioi linkki");
      await until(() => dialogText(workbook)!.includes("paina Ctrl+C"));
    } finally {
      clipboard.writeText = writeText;
    }
  });

  it("says when it is too long for a code, and for most programs", async () => {
    const long = Array.from({ length: 700 }, (_, at) => String(Math.sin(at)));
    const workbook = await opened(
      edited(sample(), "c-a", [
        {
          type: "set",
          target: "own/ratings/impact/reason@fi",
          value: long.join(" "),
        },
      ]),
      "sv",
    );
    await pressButton(workbook, "Dela en länk");
    await until(
      () => dialogText(workbook)?.includes("Kopiera länken") === true,
    );
    expect(dialogText(workbook)).to.contain("för långt för de flesta program");
    expect(allByRole(workbook, "img").length).to.equal(0);
  });

  it("asks about personal data first", async () => {
    const workbook = await opened(
      edited(sample(), "c-a", [
        {
          type: "set",
          target: "own/ratings/impact/reason@fi",
          value: "Kysy anna@esimerkki.fi",
        },
      ]),
    );
    await pressButton(workbook, "Jaa linkki");
    await until(
      () => dialogText(workbook)?.includes("henkilötietoja") === true,
    );
    await pressButton(workbook, "Peruuta");
    expect(dialogText(workbook)).to.equal(undefined);
    await pressButton(workbook, "Jaa linkki");
    await until(
      () => dialogText(workbook)?.includes("henkilötietoja") === true,
    );
    await pressButton(workbook, "Poista valitut ja jatka");
    await until(() => dialogText(workbook)?.includes("Kopioi linkki") === true);
    const read = readLink(address(workbook));
    expect(read.ok && read.text).not.to.contain("anna@");
  });
});

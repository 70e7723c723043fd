// A good practice: told, read as a card, taken over and printed, with nothing lost.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  rowsOf,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import "@askelmat/elements/define/elo-practice.js";
import type { EloPractice } from "@askelmat/elements";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { edited } from "./support/documents.js";
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

let example: AskelmatDocument;
let swedish: AskelmatDocument;
const blank = createDocument({
  kind: "practice",
  by: "c-a",
  at: "2026-01-31T08:00:00Z",
});

/** A practice on the page, with its words and its code lists. */
async function practiceOn(
  value?: AskelmatDocument,
  attributes: Readonly<Record<string, string | boolean>> = {},
): Promise<EloPractice> {
  const practice = await mount("elo-practice", attributes);
  if (value) practice.value = value;
  await settle(practice);
  const isReading = attributes["readonly"] === true;
  await until(() =>
    isReading
      ? practice.shadowRoot!.querySelector(".practice") !== null
      : practice.shadowRoot!.querySelectorAll("option").length > 40,
  );
  await settle(practice);
  return practice;
}

const said = (practice: EloPractice) => contentOf(practice.session!.document);
const ids = (practice: EloPractice, list: string) =>
  rowsOf(said(practice), list).map(({ id }) => id);
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

async function choose(
  tool: EloPractice,
  field: string,
  option: string,
): Promise<void> {
  const list = byLabel(tool, field) as unknown as HTMLSelectElement;
  list.focus();
  list.value = [...list.options].find(
    ({ text }) => text.trim() === option,
  )!.value;
  list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  list.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  await settle(tool);
}

async function printed(
  document: AskelmatDocument,
  languages: readonly ("fi" | "sv")[] = ["fi"],
): Promise<string> {
  const day = new Date("2026-10-01T10:00");
  const html = printHtml(
    await printDocument(document, undefined, { languages, day }),
  );
  const paper = new DOMParser().parseFromString(html, "text/html");
  return paper.body.textContent.replace(/\s+/g, " ");
}

before(async () => {
  const open = async (name: string) => {
    const file = JSON.parse(await exampleText(name)) as AskelmatDocument;
    const { kind, id, specVersion, entries, names } = file;
    return { kind, id, specVersion, entries, ...(names && { names }) };
  };
  example = await open("practice");
  swedish = await open("practice-sv");
});
afterEach(unmountAll);

describe("a practice", () => {
  it("is told from nothing: texts, a theme of the list and one of its own, a licence", async () => {
    const practice = await practiceOn();
    await typeIn(byLabel(practice, "Käytännön nimi suomeksi"), "Kesäpäivystys");
    await typeIn(byLabel(practice, "Mitä tehtiin"), "Päivystettiin yhdessä.");
    await choose(practice, "Lisää teema", "siirtymät");
    expect(focused() === byLabel(practice, "Lisää teema")).to.equal(true);
    await choose(practice, "Lisää teema", "muu, jonka nimeät itse");
    expect(focused() === byLabel(practice, "Teema omin sanoin")).to.equal(true);
    await typeIn(byLabel(practice, "Teema omin sanoin"), "Kalastajakylät");
    await press("Tab");
    await choose(practice, "Lisää kohderyhmä", "nuoret");
    await choose(practice, "Käyttölupa", "CC BY 4.0 (nimeä tekijä)");
    await settle(practice);
    const content = said(practice);
    expect(content).to.deep.include({
      title: { fi: "Kesäpäivystys" },
      actions: { fi: "Päivystettiin yhdessä." },
      licence: "cc-by-4.0",
    });
    const themes = rowsOf(content, "themes");
    expect(themes).to.have.length(2);
    expect(themes.map(({ label }) => label)).to.deep.include({
      fi: "Kalastajakylät",
    });
    expect(themes.map(({ id }) => id)).to.include("transitions");
    expect(ids(practice, "targetGroups")).to.deep.equal(["young-people"]);
    expect(content.own).to.equal(undefined);
    expect(textIn(practice)).not.to.contain("Ei tässä lomakkeessa");
    expect(await practice.validate()).to.deep.equal([]);
  });

  it("asks for a role and not for a name, and says so beside the field", async () => {
    const practice = await practiceOn();
    const field = byLabel(practice, "Kuka kertoo lisää");
    const row = field.closest(".asked")!;
    expect(textIn(row)).to.contain("ei ihmisen nimi");
  });

  it("takes a theme away, by keyboard, and brings it back", async () => {
    const practice = await practiceOn(example);
    byRole(practice, "button", "Poista siirtymät").focus();
    await press("Enter");
    await settle(practice);
    expect(ids(practice, "themes")).not.to.include("transitions");
    expect(focused() === byLabel(practice, "Lisää teema")).to.equal(true);
    await press("Control+z");
    await settle(practice);
    expect(ids(practice, "themes")).to.include("transitions");
  });

  it("is read as a card: the story first, and at its foot whom to ask and on which terms", async () => {
    const practice = await practiceOn(example, { readonly: true });
    expect(allByRole(practice, "textbox")).to.deep.equal([]);
    expect(
      allByRole(practice, "button", /^(Muuta|Poista|Lisää)/),
    ).to.deep.equal([]);
    const headings = allByRole(practice, "heading").map(textIn);
    expect(headings.slice(-4)).to.deep.equal([
      "Tilanne",
      "Mitä tehtiin",
      "Mitä siitä seurasi",
      "Mistä tulokset tiedetään",
    ]);
    const text = textIn(practice);
    for (const words of [
      "Ohjaamo ja oppilaitos päivystävät yhdessä",
      "Ohjaamo Saarlahti",
      "Rantamaa",
      "kesästä 2025 alkaen",
      "Kysely päivystyksessä käyneille, 21 vastausta.",
      "palvelujen saatavuus",
      "Kuka kertoo lisää Ohjaamo Saarlahden palveluvastaava",
      "Käyttölupa CC BY 4.0 (nimeä tekijä)",
      "Mainitse Rantamaan ELO-ryhmä.",
    ])
      expect(text).to.contain(words);
    // The reader's language alone: the other is one choice away.
    expect(text).not.to.contain("Navigatorn");
    expect(text).not.to.contain("Ei tässä lomakkeessa");
    byRole(practice, "link", "https://elo.example.fi/kesapaivystys");
  });

  it("speaks Swedish; a card that has only Swedish says so to a Finnish reader", async () => {
    const practice = await practiceOn(example, { lang: "sv", readonly: true });
    const text = textIn(practice);
    expect(text).to.contain("Vad det ledde till");
    expect(text).to.contain("tillgången till tjänster");
    expect(text).to.contain("Kön i augusti blev två veckor");
    expect(text).not.to.match(/Tilanne|Käyttölupa|jono/);
    const other = await practiceOn(swedish, { readonly: true });
    const results = other.shadowRoot!.querySelector("[data-place=results]")!;
    expect(textIn(results)).to.match(/ruotsiksi.*Elva företag gjorde en plan/);
    expect(results.querySelector("[lang=sv]")).to.exist;
  });

  it("fits a phone and has nothing that axe minds, read or changed", async () => {
    for (const readonly of [false, true]) {
      const practice = await practiceOn(example, { width: "320px", readonly });
      expect(overflow(practice)).to.equal(0);
      expect(await violations(practice)).to.deep.equal([]);
      unmountAll();
    }
  });

  it("shows a tie where it is, read or changed; choosing settles it", async () => {
    const at = "2026-10-01T08:00:00Z";
    const one = edited(example, "c-x", [set("results@fi", "Jono lyheni.")], at);
    const other = edited(
      example,
      "c-y",
      [set("results@fi", "Jono katosi.")],
      at,
    );
    const entries = [
      ...new Map(
        [...one.entries, ...other.entries].map((entry) => [entry.id, entry]),
      ).values(),
    ];
    const tied = { ...example, entries };
    const read = await practiceOn(tied, { readonly: true });
    expect(textIn(byRole(read, "group", "Avoin kohta")))
      .to.contain("Jono lyheni.")
      .and.to.contain("Jono katosi.");
    expect(await printed(tied)).to.match(/avoin.*Jono lyheni/);
    unmountAll();
    const practice = await practiceOn(tied);
    const tie = byRole(practice, "group", "Avoin kohta");
    allByRole(tie, "button", "Valitse tämä")[1]!.click();
    await settle(practice);
    expect(said(practice).open ?? []).to.deep.equal([]);
  });

  it("joins the themes that two have given", async () => {
    const at = "2026-10-01T08:00:00Z";
    const one = edited(example, "c-x", [
      { type: "add-row", target: "themes/languages" },
    ]);
    const other = edited(
      example,
      "c-y",
      [{ type: "add-row", target: "themes/inclusion" }],
      at,
    );
    const practice = await practiceOn(one);
    const file = new File([JSON.stringify(other)], "toinen.askelmat.json");
    await practice.import(file);
    await settle(practice);
    expect(ids(practice, "themes")).to.include.members([
      "languages",
      "inclusion",
      "transitions",
    ]);
    expect(textIn(practice)).to.contain("osallisuus ja yhdenvertaisuus");
  });

  it("keeps and flags what it does not know", async () => {
    const odd = edited(blank, "c-x", [
      set("title@fi", "Outo"),
      set("licence", "own-terms"),
      set("colour", "blue"),
      set("themes/fishing/weather", "rain"),
      { type: "set", target: "summary", value: { a: 1 } },
    ]);
    const practice = await practiceOn(odd);
    const text = textIn(practice);
    expect(text).to.contain("fishing ei luettelossa");
    const licence = byLabel(
      practice,
      "Käyttölupa",
    ) as unknown as HTMLSelectElement;
    expect(licence.selectedOptions[0]!.text.trim()).to.equal("own-terms");
    expect(text).to.contain('{"a":1}');
    const strange = text.slice(text.indexOf("Ei tässä lomakkeessa"));
    expect(strange).to.contain("colour").and.to.contain("blue");
    expect(strange).to.contain("themes/fishing/weather");
    expect(said(practice)).to.deep.equal(contentOf(odd));
    unmountAll();
    const read = await practiceOn(odd, { readonly: true });
    for (const words of ["own-terms", '{"a":1}', "fishing", "blue"])
      expect(textIn(read)).to.contain(words);
    for (const words of ["own-terms", '{"a":1}', "fishing", "blue", "rain"])
      expect(await printed(odd)).to.contain(words);
  });

  it("tells its places by name in the history and on the big screen", async () => {
    const practice = await practiceOn(example);
    practice.showsActs = true;
    await settle(practice);
    const history = practice.shadowRoot!.querySelector("details.history")!;
    (history as HTMLDetailsElement).open = true;
    await until(() => textIn(history).includes("Teemat"));
    const told = textIn(history);
    expect(told).to.contain("siirtymät").and.to.contain("Käyttölupa");
    expect(told).not.to.match(/(themes|evidence|regions)\//);
    await inWindow(practice).present();
    await until(() => allByRole(practice, "button", "Seuraava").length === 1);
    expect(textIn(practice)).to.contain("1/6");
  });

  it("is printed alone, with its licence, its contact and whose it is", async () => {
    const text = await printed(example, ["fi", "sv"]);
    for (const words of [
      "Kesäpäivystys siirtymävaiheen nuorille",
      "Rantamaan ELO-ryhmä",
      "Ohjaamo Saarlahti",
      "Mitä siitä seurasi Vad det ledde till",
      "Kön i augusti blev två veckor",
      "https://elo.example.fi/kesapaivystys",
      "palvelujen saatavuus",
      "Ohjaamo Saarlahden palveluvastaava",
      "CC BY 4.0 (nimeä tekijä)",
      "Mainitse Rantamaan ELO-ryhmä.",
    ])
      expect(text).to.contain(words);
    expect(text).not.to.match(/Ei tässä (pohjassa|lomakkeessa)/);
    expect(text.split("Elokuun jono")).to.have.length(2);
    // Of a licence that nobody has given nothing is said.
    const { entries } = example;
    const without = {
      ...example,
      entries: entries.filter(({ target }) => !target.startsWith("licence")),
    };
    expect(await printed(without)).not.to.contain("Käyttölupa");
  });

  it("opens no other document", async () => {
    const practice = await mount("elo-practice");
    practice.value = { ...example, kind: "meeting" };
    await settle(practice);
    expect(textIn(practice)).to.contain("toista työvälinettä varten");
  });
});

import { expect } from "@esm-bundle/chai";
import type { DocumentElement } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { matrixOn } from "./support/frameworks.js";
import {
  focused,
  inside,
  mount,
  overflow,
  press,
  settle,
  unmountAll,
  until,
  type Attributes,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  textIn,
  violations,
} from "./support/roles.js";
import { sheet } from "./support/worksheets.js";

async function story(
  attributes: Attributes & { width?: string } = {},
): Promise<DocumentElement> {
  const url = new URL(
    "../../stories/templates/half-translated.json",
    import.meta.url,
  );
  const json = await (await fetch(url)).text();
  const script = `<script type="application/json">${json}</script>`;
  return mount("elo-worksheet", attributes, script);
}

/** What stands in the second language, marked up as that language. */
function seconds(tool: DocumentElement, lang: string): string[] {
  return [...inside(tool)]
    .filter((one) => one.matches(`.second[lang="${lang}"]`))
    .map((one) => one.textContent.trim());
}

async function twoLanguages(tool: DocumentElement): Promise<void> {
  tool.showsActs = true;
  await settle(tool);
  byRole(tool, "button", /^(Kaksi kieltä|Två språk)$/).click();
  const name = /^(Kaksi kieltä|Två språk)$/;
  await until(() => allByRole(tool, "group", name).length > 0);
  await settle(tool);
}

describe("two languages", () => {
  afterEach(unmountAll);

  it("puts the other language under each text of a worksheet, and takes it away again", async () => {
    const tool = await sheet("tyotapa-2", { width: "1200px" });
    const before = textIn(tool);
    await twoLanguages(tool);
    expect(seconds(tool, "sv")).to.include.members([
      "Steg i det regionala ELO-samarbetet",
      "Arbetssätt 2: Mål och samarbete",
      "Samarbetsmöjligheter i ELO-nätverket",
      "Ansvarig instans",
    ]);
    byRole(tool, "button", "Kaksi kieltä").click();
    await settle(tool);
    expect(seconds(tool, "sv")).to.deep.equal([]);
    expect(textIn(tool)).to.equal(before);
  });

  it("puts it under dimensions, level names and descriptors, by attribute too", async () => {
    const tool = await mount("elo-matrix", {
      "second-lang": "sv",
      width: "1200px",
    });
    await until(() => seconds(tool, "sv").length > 0);
    expect(seconds(tool, "sv")).to.include.members([
      "Handledningssamarbetets utveckling",
      "Subregionala strategier",
      "Handledningen blir samordnad",
      "Ingen gemensam handledningskraft och inget koncept",
    ]);
    // The switch of modes and other words of the tool stay in one language.
    expect(byRole(tool, "button", "Omat vastaukset").textContent).not.to.match(
      /Egna/,
    );
  });

  it("puts it in frameworks of other shapes", async () => {
    const tool = await matrixOn("assessment-framework-criteria", {
      "second-lang": "sv",
    });
    await until(() => seconds(tool, "sv").length > 30);
    const labels = allByRole(tool, "radio").length;
    expect(labels).to.be.greaterThan(30);
  });

  it("says in a language what is missing in it, and never twice the same", async () => {
    const tool = await story();
    await twoLanguages(tool);
    expect(seconds(tool, "sv")).to.include("översättning saknas");
    const swedish = await story({ lang: "sv" });
    await twoLanguages(swedish);
    const all = textIn(swedish);
    expect(all).to.match(/Muistiinpanoja\s+översättning saknas/);
    expect(seconds(swedish, "fi")).to.include("Kysymys");
    expect(seconds(swedish, "fi")).not.to.include("Muistiinpanoja");
  });

  it("says what is missing in the one language that is shown", async () => {
    for (const [lang, words, isMissing] of [
      ["fi", "käännös puuttuu", false],
      ["sv", "översättning saknas", true],
      ["en", "translation missing", true],
    ] as const) {
      const tool = await story({ lang });
      await until(() => textIn(tool).includes("Muistiinpanoja"));
      expect(textIn(tool).includes(words), lang).to.equal(isMissing);
    }
  });

  it("shows how far the template is translated, and what is missing where", async () => {
    const tool = await story();
    await twoLanguages(tool);
    const bar = byRole(tool, "group", "Kaksi kieltä");
    expect(textIn(bar)).to.contain("Pohjan tekstejä suomeksi: 6/6");
    expect(textIn(bar)).to.contain("Pohjan tekstejä ruotsiksi: 3/6");
    for (const [text, place] of [
      ["Vastaus", "sarakkeen otsikko"],
      ["löytävät meidät\\?", "rivin teksti"],
      ["Muistiinpanoja", "osan otsikko"],
    ])
      expect(textIn(bar)).to.match(new RegExp(`${text}\\s+– ${place}`));
    const choice = byLabel(
      tool,
      /^Toinen kieli/,
    ) as unknown as HTMLSelectElement;
    choice.value = "sv";
    expect([...choice.options].map(({ value }) => value)).to.deep.equal(["sv"]);
  });

  it("lets the reader choose among three, and says nothing of the first twice", async () => {
    const tool = await sheet("tyotapa-1", { lang: "sv", width: "320px" });
    await twoLanguages(tool);
    const choice = byLabel(
      tool,
      /^Andra språk/,
    ) as unknown as HTMLSelectElement;
    expect([...choice.options].map(({ value }) => value)).to.deep.equal([
      "fi",
      "en",
    ]);
    choice.value = "en";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    await settle(tool);
    expect(tool.secondLang).to.equal("en");
    expect(seconds(tool, "en")).to.include("Shared conclusions");
    expect(overflow(tool)).to.equal(0);
    expect(await violations(tool)).to.deep.equal([]);
    choice.focus();
    await press("Escape");
    await settle(tool);
    expect(tool.secondLang).to.equal(null);
    expect(focused()?.textContent.trim()).to.equal("Två språk");
  });
});

// What a screen reader is given, from the browser itself: axe passes rubrics that nobody can use by ear.
import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/elo-matrix.js";
import { contentOf, type AskelmatDocument } from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import type { EloMatrix } from "@askelmat/elements";
import { matrixOn } from "./support/frameworks.js";
import { mount, settle, unmountAll } from "./support/mount.js";
import { inTree, oneInTree, pageTree, type TreeNode } from "./support/tree.js";
import { sheetOf } from "./support/worksheets.js";

const documents = exampleDocuments as readonly AskelmatDocument[];
const filled = (template: string) =>
  documents.find((document) =>
    JSON.stringify(contentOf(document)["template"]).includes(template),
  )!;

const LEVELS = [
  "1 Ohjauksen voimavarojen hajanaisuus",
  "2 ”Herääminen”",
  "3 Ohjauksen koordinoituminen",
  "4 Ohjauksen kokonaisvoimavaran kehittäminen",
];
const OTHERS = [
  "tasojen 1 ja 2 välissä",
  "tasojen 2 ja 3 välissä",
  "tasojen 3 ja 4 välissä",
  "ei sovellu",
  "en osaa sanoa",
  "ei arvioitu",
  "kuuluu muille",
];

async function matrix(
  attributes: Readonly<Record<string, string>> = {},
): Promise<EloMatrix> {
  const element = await mount("elo-matrix", attributes);
  element.value = filled("ohjausyhteistyon-kehittyminen");
  await settle(element);
  element.answerWho("c-b7m2");
  await settle(element);
  return element;
}

const names = (nodes: readonly TreeNode[]) => nodes.map(({ name }) => name);

describe("the accessibility tree", () => {
  afterEach(unmountAll);

  for (const width of ["1280px", "320px"])
    it(`gives a dimension as a row with one group of eleven answers, in ${width}`, async () => {
      await matrix({ width });
      const page = await pageTree();
      const table = oneInTree(page, "table", "Ohjausyhteistyön kehittyminen");
      const row = inTree(table, "row").find(
        (one) => inTree(one, "rowheader", "Seudulliset strategiat").length > 0,
      )!;
      const group = oneInTree(row, "radiogroup", "Seudulliset strategiat");
      const radios = inTree(group, "radio");
      // Eleven in one group, in this order: what "2 of 11" is counted from.
      expect(radios).to.have.length(LEVELS.length + OTHERS.length);
      const descriptor = "Ei yhteisiä ohjaustyön strategioita";
      expect(radios[0]!.name).to.equal(`${LEVELS[0]!} ${descriptor}`);
      for (const [index, level] of LEVELS.entries())
        expect(radios[index]!.name.startsWith(`${level} `)).to.equal(true);
      expect(names(radios.slice(4))).to.deep.equal(OTHERS);
      const checked = radios.filter(
        ({ states }) => states["checked"] === "true",
      );
      expect(checked).to.have.length(1);
      // Nothing is said twice, and what the state says is not in the name as well.
      for (const { name, description } of radios) {
        expect(description).to.equal("");
        expect(name).not.to.match(/valittu|sovittu/);
      }
      const about = oneInTree(
        row,
        "group",
        "Perustelu, näyttö ja tavoite: Seudulliset strategiat",
      );
      oneInTree(about, "textbox", "Perustelu");
      oneInTree(about, "combobox", "Tavoitetaso");
      oneInTree(row, "button", "Tyhjennä vastaus: Seudulliset strategiat");
    });

  it("gives the levels as column headers, and says what the row about the whole is", async () => {
    await matrix({ width: "1280px" });
    const page = await pageTree();
    expect(names(inTree(page, "columnheader"))).to.deep.equal([
      "Ulottuvuus",
      ...LEVELS,
    ]);
    const whole = oneInTree(
      page,
      "radiogroup",
      "Tilanteelle kokonaisuutena ominaista",
    );
    expect(whole.description).to.equal("koko tilanne, ei rivien keskiarvo");
  });

  it("gives what is agreed as checked, and everybody's own as words beside it", async () => {
    await matrix({ width: "1280px", mode: "agree" });
    const page = await pageTree();
    const group = oneInTree(page, "radiogroup", "Seudulliset strategiat");
    const checked = inTree(group, "radio").filter(
      ({ states }) => states["checked"] === "true",
    );
    expect(names(checked)[0]).to.match(/^1 /);
    // The dots are for the eye; the sentence is for everybody.
    expect(JSON.stringify(page)).not.to.contain("●");
    expect(names(inTree(page, "StaticText"))).to.include(
      "7 vastaajaa: tasot 1–2, eniten taso 1",
    );
  });

  it("says what is agreed in words where nothing can be chosen", async () => {
    await matrix({ width: "1280px", mode: "read" });
    const page = await pageTree();
    expect(inTree(page, "radio")).to.deep.equal([]);
    const group = oneInTree(page, "group", "Seudulliset strategiat");
    const texts = names(inTree(group, "StaticText"));
    expect(texts).to.include("sovittu");
    expect(texts.indexOf("sovittu")).to.be.below(texts.indexOf(LEVELS[1]!));
  });

  it("gives a criterion of a tree as a group of named states under its headings", async () => {
    await matrixOn("assessment-framework-criteria", { width: "1280px" });
    const page = await pageTree();
    const area = oneInTree(page, "group", "1 Johtaminen ja suunnitelma");
    oneInTree(area, "heading", "1 Johtaminen ja suunnitelma");
    const group = inTree(area, "radiogroup")[0]!;
    expect(group.name).to.match(/^1\.1 /);
    expect(names(inTree(group, "radio"))).to.deep.equal([
      "Ei täyty",
      "Kesken",
      "Täyttyy",
      "ei sovellu",
      "en osaa sanoa",
      "ei arvioitu",
      "kuuluu muille",
    ]);
  });

  for (const width of ["1280px", "320px"])
    it(`gives a row of a worksheet fields called by the row and the column, in ${width}`, async () => {
      await sheetOf(filled("tyotapa-2"), { width }, "c-b7m2");
      const page = await pageTree();
      const [table] = inTree(page, "table");
      const columns = names(inTree(table!, "columnheader"));
      expect(columns.length).to.be.greaterThan(3);
      const row = inTree(table!, "row").find(
        (one) => inTree(one, "rowheader", "rivi 1").length > 0,
      )!;
      const fields = ["textbox", "combobox"].flatMap((role) =>
        inTree(row, role),
      );
      expect(fields.length).to.be.at.least(4);
      for (const { name } of fields) {
        expect(name).to.contain("rivi 1");
        expect(
          [...columns, "Valmistelutaho", "Vastuutaho"].some((column) =>
            name.startsWith(column),
          ),
          name,
        ).to.equal(true);
      }
      expect(new Set(names(fields)).size).to.equal(fields.length);
    });
});

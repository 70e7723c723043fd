// Codes that a list lacks, or that were not valid at the time: shown as they are, said in words, kept.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  fileText,
  readFile,
  templateDigest,
  type AskelmatDocument,
  type Edit,
  type Json,
  type Template,
} from "@askelmat/core";
import { offerTemplates } from "@askelmat/elements";
import { edited, framework, newDocument } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { mount, settle, unmountAll, until } from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import {
  dialogText,
  fileOf,
  mountWorkbook,
  pick,
  pressButton,
} from "./support/workbook.js";

const lists = "https://w3id.org/askelmat/codelists/";
const AT = "2026-02-01T10:00:00Z";
const set = (target: string, value: Json): Edit => ({
  type: "set",
  target,
  value,
});
const saying = (...edits: readonly Edit[]): AskelmatDocument =>
  edited(newDocument("c-a"), "c-a", edits);

/** A status, a region, a role and a reason that no list has. */
const strange = (): AskelmatDocument =>
  saying(
    set("status", "sealed"),
    { type: "add-row", target: "regions/99" },
    set("contributors/c-a/role", "oracle"),
    set("ratings/forums/rating", { unanswered: "later" }),
    set("own/ratings/impact/rating", { unanswered: "secret" }),
  );

const listOf = (name: string, ...codes: readonly string[]): Template => ({
  specVersion: "1.0",
  kind: "code-list",
  id: lists + name,
  version: "9.0.0",
  content: {
    title: { fi: "Oma lista" },
    languages: ["fi"],
    standing: "own",
    codes: codes.map((id) => ({ id, label: { fi: id } })),
  },
});

/** What a matrix says is wrong with a document, by its weight, line by line. */
async function saidOf(document: AskelmatDocument) {
  const matrix = await mount("elo-matrix", { mode: "fill" });
  matrix.value = document;
  await settle(matrix);
  await matrix.validate();
  await settle(matrix);
  const linesIn = (role: string) =>
    allByRole(matrix, role).flatMap((box) =>
      allByRole(box, "listitem").map(textIn),
    );
  return { matrix, alerts: linesIn("alert"), notes: linesIn("status") };
}

const unknown = (code: string) =>
  `Vastauksessa on koodi ${code}, jota koodistossa ei ole. Se säilyy sellaisenaan.`;

describe("codes that their list lacks", () => {
  afterEach(unmountAll);

  it("are shown as they are and said at their places; a closed list makes an error, an open one a notice", async () => {
    const { matrix, alerts, notes } = await saidOf(strange());
    expect(alerts).to.deep.equal([`maakunta: ${unknown("99")}`]);
    expect(notes).to.have.members([
      `tila: ${unknown("sealed")}`,
      `osallistuja: ${unknown("oracle")}`,
      `Foorumit, työpajat, työryhmät: ${unknown("later")}`,
      `Vaikuttavuus ja tehokkuus: ${unknown("secret")}`,
    ]);
    expect(await violations(matrix)).to.deep.equal([]);
  });

  it("are in the file that goes out of the workbook, as they came", async () => {
    const { workbook } = await mountWorkbook();
    const text = fileText(strange(), { at: AT, snapshots: [framework] });
    await pick(workbook, "Avaa tiedosto", fileOf(text));
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, "Olen uusi vastaaja").click();
    await pressButton(workbook, "Jatka");
    const tool = () => workbook.shadowRoot!.querySelector("elo-matrix")!;
    await until(() => textIn(tool()).includes(unknown("later")));
    byRole(tool(), "button", "Foorumit, työpajat, työryhmät").click();
    await settle(tool());
    byRole(tool(), "button", "Yhteinen näkemys").click();
    await settle(tool());
    const group = byRole(tool(), "radiogroup", "Foorumit, työpajat, työryhmät");
    expect(textIn(group)).to.include("later Tyhjennä");
    expect(allByRole(group, "radio").length).to.be.above(3);
    const read = readFile(await (await tool().exportAs()).text());
    if (!read.ok || !read.document) throw new Error("no document came out");
    expect(contentOf(read.document)).to.deep.equal(contentOf(strange()));
  });

  it("stand at a figure as well, in place of a number", async () => {
    const name = "assessment-framework-indicators";
    const template = JSON.parse(await exampleText(name)) as Template;
    const blank = createDocument({ template, by: "c-a", at: AT });
    const { matrix, notes } = await saidOf({
      ...edited(blank, "c-a", [
        set("ratings/staff-competence/values/qualified/value", {
          unanswered: "later",
        }),
      ]),
      snapshots: [{ digest: templateDigest(template), template }],
    });
    const place = "Kelpoisuuden täyttävät ohjaajat";
    expect(notes).to.have.length(1);
    expect(notes[0]).to.include(place).and.to.include(unknown("later"));
    matrix.mode = "agree";
    await settle(matrix);
    const field = byRole(matrix, "textbox", `${place} %`);
    const group = field.closest<HTMLElement>("[role=group]")!;
    expect(textIn(group)).to.match(/\blater\b/);
    const known = allByRole(group, "radio").map((radio) => nameOf(radio));
    expect(known).to.deep.equal(["ei sovellu", "en osaa sanoa", "ei arvioitu"]);
  });

  it("can be put away kind by kind", async () => {
    const { matrix } = await saidOf(strange());
    byRole(byRole(matrix, "alert"), "button", "Selvä").click();
    await settle(matrix);
    expect(allByRole(matrix, "alert")).to.deep.equal([]);
    const [notes] = allByRole(matrix, "status");
    byRole(notes!, "button", "Selvä").click();
    await settle(matrix);
    expect(textIn(matrix)).not.to.include("koodistossa");
  });

  it("are known when the document carries a list that has them", async () => {
    const template = listOf("document-status", "sealed");
    const snapshots = [{ digest: templateDigest(template), template }];
    const { notes } = await saidOf({ ...strange(), snapshots });
    expect(notes).to.have.length(3);
    expect(notes.join(" ")).not.to.include("sealed");
  });

  it("are asked of a list that the page gives, too", async () => {
    const municipal = listOf("municipality", "205");
    const own = (id: string) => (id === municipal.id ? municipal : undefined);
    const said = () =>
      saidOf(
        saying(
          { type: "add-row", target: "municipalities/205" },
          { type: "add-row", target: "municipalities/999" },
        ),
      );
    // Ours is empty, so nobody can tell.
    expect((await said()).notes).to.deep.equal([]);
    unmountAll();
    offerTemplates(own);
    expect((await said()).notes).to.deep.equal([`kunta: ${unknown("999")}`]);
  });
});

describe("codes that were not valid at the time", () => {
  afterEach(unmountAll);

  for (const [list, period] of [
    ["ely-centre", "2026"],
    ["economic-development-centre", "2019"],
  ] as const)
    it(`are said: ${list} in ${period}`, async () => {
      const code = { list: lists + list, code: "03" };
      const { alerts } = await saidOf(
        saying(set("period", period), set("authority", code)),
      );
      expect(alerts).to.deep.equal([
        "viranomainen: Koodi 03 ei ollut voimassa asiakirjan aikana. Tarkista koodi tai ajankohta.",
      ]);
    });

  it("and nothing is said of one that was", async () => {
    const code = { list: `${lists}ely-centre`, code: "03" };
    const { alerts, notes } = await saidOf(
      saying(set("period", "2019"), set("authority", code)),
    );
    expect([...alerts, ...notes]).to.deep.equal([]);
  });
});

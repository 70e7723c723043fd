// The ready frameworks beside the matrix: asked for by name, and carried by what is filled with them.
import { expect } from "@esm-bundle/chai";
import { furtherContent } from "@askelmat/content/further";
import {
  contentOf,
  isLanguageMap,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import {
  choose as chooseNamed,
  figureIn,
  mineOn,
  under,
} from "./support/frameworks.js";
import { brokenWords, layoutFaults } from "./support/layout.js";
import {
  focused,
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
  byRole,
  nameOf,
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
} from "./support/workbook.js";

const chain = "laatuketju";
const network = "verkoston-arviointi";
const templates = furtherContent as readonly unknown[] as readonly Template[];
const templateOf = (name: string) =>
  templates.find(({ id }) => id.endsWith(`/${name}`))!;

async function matrixOn(
  template: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<EloMatrix> {
  const matrix = await mount("elo-matrix", { template, ...attributes });
  await until(() => allByRole(matrix, "radiogroup").length > 1);
  await settle(matrix);
  return matrix;
}

/** Every text that people read. */
function* texts(value: unknown): Generator<Record<string, string>> {
  if (isLanguageMap(value)) yield value as Record<string, string>;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* texts(one);
}

/** Chooses an answer by how its name begins. */
async function choose(matrix: EloMatrix, item: string, answer: string) {
  const group = byRole(matrix, "radiogroup", item);
  const names = allByRole(group, "radio").map(nameOf);
  const name = names.find((one) => one.includes(answer)) ?? answer;
  await chooseNamed(matrix, item, name);
}

const carriedBy = ({ snapshots }: AskelmatDocument) =>
  (snapshots ?? []).map(({ template }) => (template as JsonObject)["id"]);

describe("<elo-matrix> on a further ready framework", () => {
  afterEach(unmountAll);

  for (const { id, content } of templates)
    for (const lang of ["fi", "sv", "en"])
      it(`says every text of ${id.replace(/.*\//, "")} in ${lang}`, async () => {
        const matrix = await matrixOn(id, { lang });
        const all = textIn(matrix);
        const scales = content["scales"] as readonly JsonObject[];
        const shown = [
          content["title"],
          content["items"],
          scales[0]!["levels"],
        ];
        for (const text of texts(shown))
          expect(all.includes(text[lang]!), text[lang]).to.equal(true);
        expect(all).not.to.match(
          /käännös puuttuu|översättning saknas|translation missing/,
        );
      });

  it("asks what information there is, part by part of the chain, and counts it", async () => {
    const matrix = await matrixOn(chain);
    expect(
      allByRole(matrix, "heading").map((one) => textIn(one)),
    ).to.deep.equal([
      "Ohjauksen laatuketju",
      "Yksilön tarpeet ja tavoitteet",
      "Poliittiset päätökset ja tavoitteet",
      "TNO-prosessit ja palvelut",
      "Yhteiskunnalliset tulokset (hyödyt)",
      "Yksilölliset tulokset (hyödyt)",
    ]);
    expect(allByRole(matrix, "radiogroup")).to.have.length(16);
    const needs = "Yksilön tarpeet ja tavoitteet";
    await choose(matrix, "Keitä ohjaus ei tavoita, ja miksi?", "Koottu");
    expect(mineOn(matrix, "not-reached")["rating"]).to.deep.equal({
      level: "exists",
    });
    expect(under(matrix, needs)).to.contain("1/3");
    matrix.undo();
    await settle(matrix);
    expect(mineOn(matrix, "not-reached")["rating"]).to.equal(undefined);
  });

  it("takes a figure under a part of the chain", async () => {
    const matrix = await matrixOn(chain);
    const part = byRole(matrix, "group", "TNO-prosessit ja palvelut");
    const field = byRole(
      part,
      "textbox",
      "Odotusaika ensimmäiseen tapaamiseen päivää",
    );
    field.focus();
    await typeIn(field, "12");
    expect(
      figureIn(mineOn(matrix, "processes"), "days-to-first")["value"],
    ).to.deep.equal({ number: "12", unit: "days" });
  });

  it("is filled by keyboard, the reason too", async () => {
    const matrix = await matrixOn(chain);
    allByRole(allByRole(matrix, "radiogroup")[0]!, "radio")[0]!.focus();
    await press("Space", "ArrowRight");
    expect(mineOn(matrix, "needs-known")["rating"]).to.deep.equal({
      level: "partly",
    });
    await settle(matrix);
    while (focused()?.localName !== "summary") await press("Tab");
    await press("Enter", "Tab");
    await typeIn(focused() as HTMLElement, "Kysely keväällä.");
    expect(mineOn(matrix, "needs-known")["reason"]).to.deep.equal({
      fi: "Kysely keväällä.",
    });
  });

  it("shows the network's phases as a table that is chosen in", async () => {
    const matrix = await matrixOn(network, { width: "1280px" });
    expect(textIn(matrix)).to.contain("0/5 vastattu");
    expect(allByRole(matrix, "radiogroup")).to.have.length(5);
    await choose(matrix, "Luottamus ja vuorovaikutus", "Vakiintuu");
    expect(mineOn(matrix, "trust")["rating"]).to.deep.equal({
      level: "settling",
    });
    expect(textIn(matrix)).to.contain("1/5 vastattu");
  });

  for (const template of [chain, network])
    for (const [width, lang] of [
      ["320px", "fi"],
      ["320px", "sv"],
      ["768px", "en"],
      ["1280px", "sv"],
    ] as const)
      it(`${template} fits in ${width} in ${lang}, and axe finds nothing`, async () => {
        const matrix = await matrixOn(template, { width, lang });
        expect(overflow(matrix)).to.equal(0);
        expect(layoutFaults(matrix)).to.deep.equal([]);
        expect(brokenWords(matrix)).to.deep.equal([]);
        expect(await violations(matrix)).to.deep.equal([]);
      });

  it("prints a blank form with everything to tick, and room for figures", async () => {
    const matrix = await mount("elo-matrix", {
      template: chain,
      mode: "print",
    });
    await until(() => textIn(matrix).includes("Keitä ohjaus ei tavoita"));
    expect(textIn(matrix)).to.contain(
      "Ei tietoa Osittain Koottu Käytössä ei sovellu",
    );
    expect(textIn(matrix)).to.contain("Odotusaika ensimmäiseen tapaamiseen");
    for (const role of ["radio", "textbox"])
      expect(allByRole(matrix, role)).to.deep.equal([]);
  });

  it("carries the framework in what is filled, so that it opens anywhere", async () => {
    const matrix = await matrixOn(chain);
    await choose(matrix, "Keitä ohjaus ei tavoita, ja miksi?", "Ei tietoa");
    expect(carriedBy(matrix.value!)).to.deep.equal([templateOf(chain).id]);
    const elsewhere = await mount("elo-matrix");
    elsewhere.value = matrix.value;
    await until(() => textIn(elsewhere).includes("Ohjauksen laatuketju"));
    expect(mineOn(elsewhere, "not-reached", matrix.session!.me)).to.deep.equal(
      mineOn(matrix, "not-reached"),
    );
  });

  it("opens a document that names the framework without carrying it", async () => {
    const matrix = await matrixOn(network);
    await choose(matrix, "Luottamus ja vuorovaikutus", "Vakiintuu");
    const { snapshots: _, ...bare } = matrix.value!;
    const elsewhere = await mount("elo-matrix");
    elsewhere.value = bare;
    await until(() => textIn(elsewhere).includes("Verkoston arviointi"));
    expect(carriedBy(elsewhere.value)).to.deep.equal([templateOf(network).id]);
    const { workbook } = await mountWorkbook();
    await pick(workbook, "Avaa tiedosto", fileOf(JSON.stringify(bare)));
    await untilText(workbook, "Verkoston arviointi");
    expect(workbook.open?.template?.id).to.equal(templateOf(network).id);
  });

  it("says that a framework that nobody knows is unknown", async () => {
    const matrix = await mount("elo-matrix", { template: "laatuketjut" });
    await until(() => textIn(matrix).includes("pohjaa ei löydy"));
    expect(allByRole(matrix, "radiogroup")).to.deep.equal([]);
  });
});

describe("<elo-workbook> and the further frameworks", () => {
  afterEach(unmountAll);

  it("offers them among its tools, starts one, and finds it again", async () => {
    const adapter = await newDevice();
    const { workbook } = await mountWorkbook({ adapter });
    const fold = [...workbook.shadowRoot!.querySelectorAll("summary")].find(
      (one) => textIn(one) === "Laatuketju ja verkoston arviointi",
    )!;
    fold.click();
    await untilText(workbook, "Mitä ohjauksesta tiedetään");
    await pressButton(workbook, "Aloita: Ohjauksen laatuketju");
    await until(() => dialogText(workbook) !== undefined);
    await pressButton(workbook, "Aloita");
    await until(() => workbook.open !== undefined);
    const tool = () => workbook.shadowRoot!.querySelector("elo-matrix")!;
    await until(() => allByRole(tool(), "radiogroup").length === 16);
    await choose(tool(), "Keitä ohjaus ei tavoita, ja miksi?", "Ei tietoa");
    await workbook.open!.session.settled();
    unmountAll();
    const again = await mountWorkbook({ adapter });
    const [line] = again.workbook.lines!;
    expect(line!.template?.id).to.equal(templateOf(chain).id);
    await again.workbook.show(line!.id);
    await untilText(again.workbook, "TNO-prosessit ja palvelut");
    const { document } = again.workbook.open!.session;
    expect(contentOf(document).own).to.have.length(1);
  });
});

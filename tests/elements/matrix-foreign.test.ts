// Frameworks that this code has never heard of: their files are all it takes.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  readFile,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import {
  choose,
  exampleText,
  figureIn,
  mineOn,
  under,
} from "./support/frameworks.js";
import {
  focused,
  mount,
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
  pick,
  pressButton,
  untilText,
} from "./support/workbook.js";

/** A framework that only this test knows. */
const frameworkOf = (content: JsonObject): Template => ({
  specVersion: "1.0",
  kind: "assessment-framework",
  id: "urn:example:nobody-knows-this",
  version: "0.0.7",
  content: { title: { fi: "Vieras kehys" }, languages: ["fi"], ...content },
});

async function matrixFor(
  content: JsonObject,
  attributes: Readonly<Record<string, string>> = {},
): Promise<EloMatrix> {
  const json = JSON.stringify(frameworkOf(content));
  const script = `<script type="application/json">${json}</script>`;
  return mount("elo-matrix", attributes, script);
}

/** Presses keys; Tab goes on to the next thing to answer, and so does typing. */
async function fillByKeys(
  matrix: EloMatrix,
  keys: readonly string[],
): Promise<void> {
  const group = (one: Element | null | undefined) =>
    one?.closest("[role=radiogroup]") ?? one;
  const toNext = async (wanted: (one: HTMLElement) => boolean) => {
    const from = group(focused());
    for (let presses = 0; presses < 30; presses++) {
      await press("Tab");
      const now = focused() as HTMLElement;
      if (wanted(now) && group(now) !== from) return;
    }
    throw new Error("Tab leads to nothing to answer");
  };
  const isRadio = (one: HTMLElement) =>
    one.matches("[role=radiogroup] [type=radio]");
  const isField = (one: HTMLElement) => one.matches("[inputmode=decimal]");
  matrix.shadowRoot!.querySelector<HTMLElement>("button")!.focus();
  if (!keys[0]!.startsWith("type:")) await toNext(isRadio);
  for (const key of keys) {
    if (key === "Tab") await toNext(isRadio);
    else if (key.startsWith("type:")) {
      await toNext(isField);
      await typeIn(focused() as HTMLElement, key.slice(5));
    } else await press(key);
    await settle(matrix);
  }
}

const label = (fi: string) => ({ label: { fi } });

describe("a foreign framework", () => {
  afterEach(unmountAll);

  for (const [name, answer] of [
    [
      "assessment-framework-criteria",
      async (matrix: EloMatrix) => {
        const item = "2.4 Ohjausta saa myös etänä";
        await choose(matrix, item, "Täyttyy");
        expect(mineOn(matrix, "remote")["rating"]).to.deep.equal({
          level: "met",
        });
        return {
          here: "1/5 täyttyy (20 %), 4 arvioimatta",
          there: "Yksi vastaaja: 1 täyttyy",
        };
      },
    ],
    [
      "assessment-framework-indicators",
      async (matrix: EloMatrix) => {
        const name = "Kelpoisuuden täyttävät ohjaajat %";
        await typeIn(byRole(matrix, "textbox", name), "88,5");
        const row = mineOn(matrix, "staff-competence");
        const number = { number: "88.5", unit: "percent" };
        expect(figureIn(row, "qualified")["value"]).to.deep.equal(number);
        return { here: "1/12 vastattu", there: "88,5 % Valitse tämä" };
      },
    ],
  ] as const)
    it(`opens in the workbook from its file alone, goes out filled, and opens elsewhere: ${name}`, async () => {
      const own = {
        ...(JSON.parse(await exampleText(name)) as Template),
        id: "urn:example:nobody-knows-this",
      };
      const home = await mountWorkbook();
      await pick(home.workbook, "Avaa tiedosto", fileOf(JSON.stringify(own)));
      await until(() => dialogText(home.workbook) !== undefined);
      await pressButton(home.workbook, "Aloita");
      await until(() => home.workbook.open !== undefined);
      const tool = () =>
        document
          .querySelector("elo-workbook")!
          .shadowRoot!.querySelector("elo-matrix")!;
      await until(() => allByRole(tool(), "heading").length > 1);
      const { here, there } = await answer(tool());
      await untilText(home.workbook, here);
      const sent = await (await tool().exportAs()).text();
      const read = readFile(sent);
      expect(read.ok && read.problems).to.deep.equal([]);
      unmountAll();
      const away = await mountWorkbook();
      await pick(away.workbook, "Avaa tiedosto", fileOf(sent));
      await until(() => dialogText(away.workbook) !== undefined);
      await pressButton(away.workbook, "Jatka");
      await until(() => allByRole(tool(), "heading").length > 1);
      byRole(away.workbook, "button", "Yhteinen näkemys").click();
      await untilText(away.workbook, there);
      const { document: opened } = away.workbook.open!.session;
      expect(contentOf(opened).own).to.have.length(1);
    });

  it("mixes shapes: described levels, numbers, states, figures beside a rating", async () => {
    const matrix = await matrixFor({
      scales: [
        {
          id: "phase",
          levels: [
            { id: "1", position: "a", rank: 1, ...label("alku") },
            { id: "2", position: "b", rank: 2, ...label("vauhti") },
          ],
        },
        { id: "five", levels: [{ id: "a" }, { id: "b" }, { id: "c" }] },
      ],
      items: [
        { id: "area", position: "a", ...label("Alue") },
        {
          id: "told",
          position: "a",
          in: "items/area",
          scale: "phase",
          ...label("Kerrottu"),
          descriptors: [
            { id: "t-1", level: "1", text: { fi: "Vasta alussa" } },
          ],
        },
        {
          id: "short",
          position: "b",
          in: "items/area",
          scale: "phase",
          ...label("Lyhyt"),
        },
        {
          id: "both",
          position: "c",
          in: "items/area",
          scale: "five",
          ...label("Molemmat"),
          indicators: [{ id: "n", ...label("Määrä"), unit: "km" }],
        },
        { id: "lost", position: "d", scale: "gone", ...label("Kadonnut") },
        { id: "bare", position: "e", ...label("Pelkkä otsikko") },
      ],
    });
    await until(() => allByRole(matrix, "heading").length > 1);
    expect(allByRole(matrix, "radiogroup").map(nameOf)).to.deep.equal([
      "Kerrottu",
      "Lyhyt",
      "Molemmat",
    ]);
    const table = byRole(matrix, "table", "Vieras kehys");
    expect(textIn(table)).to.contain("Vasta alussa");
    // Numbers stay where levels are steps, and so does what is between them.
    const radios = byRole(matrix, "radiogroup", "Lyhyt");
    expect(allByRole(radios, "radio").map(nameOf)).to.deep.equal([
      "1 alku",
      "2 vauhti",
      "tasojen 1 ja 2 välissä",
      "ei sovellu",
      "en osaa sanoa",
      "ei arvioitu",
      "kuuluu muille",
    ]);
    await choose(matrix, "Molemmat", "3");
    await typeIn(byRole(matrix, "textbox", "Määrä km"), "5");
    const row = mineOn(matrix, "both");
    expect(row["rating"]).to.deep.equal({ level: "c" });
    expect(figureIn(row, "n")["value"]).to.deep.equal({
      number: "5",
      unit: "km",
    });
    expect(textIn(matrix)).to.contain("Tätä asteikkoa ei voi täyttää tässä.");
    byRole(matrix, "heading", "Pelkkä otsikko");
    expect(under(matrix, "Alue")).not.to.contain("%");
    expect(await violations(matrix)).to.deep.equal([]);
  });

  for (const [name, keys, expected] of [
    [
      "yes-partly-no",
      ["Space", "End", "Tab", "Space", "ArrowRight", "Tab", "Space"],
      {
        "check-1": { level: "yes" },
        "check-2": { level: "partly" },
        "check-3": { level: "no" },
      },
    ],
    ["percent", ["type:41,5", "type:80"], { reach: ["41.5", "80"] }],
    [
      "several-scales",
      [
        ...["Space", "ArrowRight", "Tab", "End", "Tab"],
        ...["Space", "ArrowDown", "ArrowDown", "Tab"],
        ...["Space", "Tab", "End", "Home", "ArrowRight", "type:62"],
      ],
      {
        meetings: { level: "way" },
        knowing: { level: "there" },
        trust: { level: "3" },
        named: { level: "no" },
        swedish: { level: "partly" },
        reach: ["62"],
      },
    ],
  ] as const)
    it(`is filled by keyboard, and what is said is kept: ${name}`, async () => {
      const url = new URL(
        `../../stories/templates/${name}.json`,
        import.meta.url,
      );
      const json = await (await fetch(url)).text();
      const script = `<script type="application/json">${json}</script>`;
      const matrix = await mount("elo-matrix", { width: "1000px" }, script);
      await until(() => allByRole(matrix, "heading").length > 0);
      await settle(matrix);
      await fillByKeys(matrix, keys);
      const sent = await (await matrix.exportAs()).text();
      const elsewhere = await mount("elo-matrix", { width: "320px" });
      expect((await elsewhere.import(sent)).ok).to.equal(true);
      await settle(elsewhere);
      for (const [item, value] of Object.entries(expected)) {
        const row = mineOn(elsewhere, item, matrix.session!.me);
        const numbers = ((row["values"] ?? []) as JsonObject[]).map(
          (one) => (one["value"] as JsonObject)["number"],
        );
        expect(row["rating"] ?? numbers, item).to.deep.equal(value);
      }
      expect(await violations(elsewhere)).to.deep.equal([]);
    });

  it("leaves no item out, however they lead into each other", async () => {
    const items = Array.from({ length: 40 }, (_, n) => ({
      id: `i${n}`,
      ...label(`Kohta ${n}.`),
      ...(n > 0 && { in: `items/i${n - 1}` }),
      ...(n % 3 === 0 && { scale: "s" }),
    }));
    const matrix = await matrixFor({
      scales: [{ id: "s", shareOf: ["y"], levels: [{ id: "x" }, { id: "y" }] }],
      items: [
        ...items,
        { id: "p", in: "items/q", ...label("Pää") },
        { id: "q", in: "items/p", ...label("Häntä") },
        { id: "z", in: "items/nowhere", ...label("Orpo") },
      ],
    });
    await until(() => allByRole(matrix, "heading").length > 1);
    for (const name of [...items.keys()].map((n) => `Kohta ${n}.`))
      expect(textIn(matrix)).to.contain(name);
    for (const name of ["Pää", "Häntä", "Orpo"])
      byRole(matrix, "heading", name);
  });

  const hostile: Readonly<Record<string, JsonObject>> = {
    "a share that is no list": {
      scales: [{ id: "s", shareOf: 7, levels: [{ id: "x" }] }],
      items: [{ id: "a" }, { id: "b", in: "items/a", scale: "s" }],
    },
    "units, codes and variants of any kind": {
      variants: "x",
      scales: [{ id: "s", title: 3, levels: [{ id: "x", text: [1] }] }],
      items: [
        {
          id: "a",
          code: {},
          variants: { x: 1 },
          indicators: [{ id: "i", unit: {} }],
        },
        { id: "b", variants: [1, "x"], indicators: 3, label: "<img src=x>" },
        { id: "c d/e", scale: "s", indicators: [{ id: "f g", unit: "<b>" }] },
        { id: "__proto__", scale: "constructor", in: "items/__proto__" },
      ],
    },
    "no items at all": { items: [] },
  };
  for (const [what, content] of Object.entries(hostile))
    for (const mode of ["fill", "agree", "print"])
      it(`harms nothing with ${what}, to ${mode}`, async () => {
        const matrix = await matrixFor(content, { mode });
        await until(() => textIn(matrix).includes("Vieras kehys"));
        await settle(matrix);
        for (const radio of allByRole(matrix, "radio").slice(0, 3)) {
          radio.click();
          await settle(matrix);
        }
        for (const field of allByRole(matrix, "textbox").slice(0, 2))
          await typeIn(field, "7,5");
        await settle(matrix);
        expect(matrix.shadowRoot!.querySelector("img")).to.equal(null);
        expect(textIn(matrix)).not.to.contain("[object Object]");
      });
});

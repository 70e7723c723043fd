import { expect } from "@esm-bundle/chai";
import type { AskelmatDocument, Edit } from "@askelmat/core";
import type { DocumentElement } from "@askelmat/elements";
import { edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { focused, mount, settle, unmountAll, until } from "./support/mount.js";
import { allByRole, byRole, textIn } from "./support/roles.js";
import { newWorksheet, sheetOf } from "./support/worksheets.js";

const set = (target: string, value: string | boolean | null): Edit => ({
  type: "set",
  target,
  value,
});

/** Somebody's gestures one after another, a day apart, from 13.10.2026. */
function after(
  document: AskelmatDocument,
  ...gestures: readonly (readonly [by: string, ...edits: Edit[]])[]
): AskelmatDocument {
  return gestures.reduce<AskelmatDocument>(
    (before, [by, ...edits], index) =>
      edited(before, by, edits, `2026-10-${13 + index}T09:00:00Z`),
    {
      ...document,
      names: [
        { id: "c-a", name: "Aino" },
        { id: "c-b", name: "Bertta" },
      ],
    },
  );
}

async function historyOf(tool: DocumentElement): Promise<HTMLElement> {
  const details =
    tool.shadowRoot!.querySelector<HTMLDetailsElement>("details.history")!;
  details.open = true;
  await until(() => details.querySelector("ol, p") !== null, "the history");
  await settle(tool);
  return details;
}

/** The sentences, newest first; times of day are the reader's own. */
async function told(tool: DocumentElement): Promise<string[]> {
  const list = (await historyOf(tool)).querySelector("ol")!;
  return [...list.children].map((one) =>
    textIn(one).replace(/ (klo|kl\.|at) [\d.:]+/g, ""),
  );
}

const GOAL =
  "Yhteinen tavoiteltava hyvä ”asiantila” (esim. henkilöasiakk./työpaikat)";

const goal = () =>
  after(
    newWorksheet("tyotapa-2"),
    [
      "c-a",
      { type: "add-row", target: "goals/g-1", position: "m" },
      set("goals/g-1/state@fi", "Vanha"),
      set("goals/g-1/opportunities@fi", "Yhdessä"),
    ],
    ["c-b", set("goals/g-1/state@fi", "Uusi")],
  );

describe("the history in words", () => {
  afterEach(unmountAll);

  it("says where, what, when and who, from what to what, newest first", async () => {
    const tool = await sheetOf(goal(), { mode: "agree" }, "c-a");
    const [newest, row] = await told(tool);
    expect(newest).to.equal(
      `Rivi 1 · ${GOAL} muutettu 14.10.2026, Bertta Vanha → Uusi`,
    );
    // A row and what was written in it at once are one sentence.
    expect(row).to.match(/^Rivi 1 lisätty 13\.10\.2026, Aino \(sinä\) /);
    expect(row)
      .to.include(`${GOAL}: Vanha`)
      .and.include("verkostossa: Yhdessä");
  });

  it("leads to the place of each change", async () => {
    const tool = await sheetOf(goal(), { mode: "agree" }, "c-a");
    byRole(await historyOf(tool), "button", /^Rivi 1 · Yhteinen/).click();
    expect((focused() as HTMLTextAreaElement).dataset["target"]).to.equal(
      "goals/g-1/state@fi",
    );
  });

  it("names rows that were moved, put aside, brought back and deleted", async () => {
    const tool = await sheetOf(
      after(
        goal(),
        ["c-a", { type: "add-row", target: "goals/g-2", position: "p" }],
        ["c-a", { type: "move-row", target: "goals/g-1", position: "x" }],
        ["c-b", set("goals/g-2/hidden", true)],
        ["c-b", set("goals/g-2/hidden", null)],
        ["c-b", set("goals/g-1/state@fi", null)],
        ["c-b", { type: "delete-row", target: "goals/g-1" }],
      ),
      { mode: "agree" },
      "c-a",
    );
    const sentences = await told(tool);
    const [deleted, cleared, shown, hidden] = sentences;
    // The row is no more: it goes by what it said, and leads nowhere.
    expect(deleted).to.match(/^Rivi Uusi poistettu 18\.10\.2026, Bertta$/);
    expect(cleared).to.match(/ tyhjennetty 17\.10\.2026, Bertta Uusi$/);
    expect(shown).to.match(/^Rivi 1 palautettu näkyviin 16\.10\.2026, Bertta$/);
    expect(hidden).to.match(/^Rivi 1 piilotettu 15\.10\.2026, Bertta$/);
    const moved = sentences.find((one) => one.includes("siirretty"));
    expect(moved).to.match(
      /^Poistettu rivi siirretty 14\.10\.2026, Aino \(sinä\)$/,
    );
    expect(sentences.join()).not.to.match(/position|järjestys|true|null/);
  });

  it("names the organisation and the period of a column, and whose answer it is", async () => {
    const document = after(
      newWorksheet("tyotapa-4"),
      [
        "c-a",
        { type: "add-row", target: "organisations/o-1" },
        set("organisations/o-1/name@fi", "Ohjaamo"),
      ],
      ["c-b", set("own/organisations/o-1/periods/2026/text@sv", "Kort kö")],
    );
    const tool = await sheetOf(document, { mode: "agree" }, "c-a");
    const [own] = await told(tool);
    expect(own).to.match(
      /^Ohjaamo · 2026, oma vastaus, ruotsiksi (täytetty|lisätty) 14\.10\.2026, Bertta Kort kö$/,
    );
  });

  it("names parties and dates, and what was taken away", async () => {
    const step = "themes/cooperation/steps/s-1";
    const document = after(
      newWorksheet("tyotapa-3"),
      ["c-a", set("organisations/o-1/name@fi", "Ohjaamo")],
      [
        "c-a",
        set(`${step}/text@fi`, "Askel"),
        set(`${step}/date`, "2026-05-01"),
        { type: "add-row", target: `${step}/party/o-1` },
      ],
      ["c-b", { type: "delete-row", target: `${step}/party/o-1` }],
    );
    const tool = await sheetOf(document, { mode: "agree" }, "c-a");
    const [gone, step1, organisation] = await told(tool);
    expect(gone).to.match(
      /^Yhteistyön tiivistäminen.* · kohta 1 · Taho poistettu 15\.10\.2026, Bertta Ohjaamo$/,
    );
    expect(step1)
      .to.match(/Väliaskelma.*Askel.*Määräaika.*1\.5\.2026/)
      .and.include("Ohjaamo");
    expect(organisation).to.equal(
      "Organisaatio lisätty 13.10.2026, Aino (sinä) Ohjaamo",
    );
  });

  it("tells ratings, remarks and everybody's own in the matrix", async () => {
    const matrix = await mount("elo-matrix", { mode: "agree" });
    matrix.value = JSON.parse(
      await exampleText("assessment"),
    ) as AskelmatDocument;
    await settle(matrix);
    const sentences = (await told(matrix)).join("\n");
    expect(sentences).to.match(/täytetty \d+\.\d+\.\d+, .+ taso \d/);
    expect(sentences).not.to.match(/\{|ratings\//);
  });

  it("says nothing raw of any example, in any language", async () => {
    for (const lang of ["fi", "sv", "en"]) {
      const document = JSON.parse(
        await exampleText("worksheet"),
      ) as AskelmatDocument;
      const tool = await sheetOf(document, { mode: "agree", lang });
      const history = await historyOf(tool);
      allByRole(history, "button").at(-1)?.click();
      await settle(tool);
      expect(textIn(history)).not.to.match(
        /[{}]|\b[a-z]{1,2}-[0-9a-z]{4}\b|undefined|true/,
      );
      unmountAll();
    }
  });

  it("says when there is none yet", async () => {
    const tool = await mount("elo-worksheet", { lang: "sv" });
    expect(textIn(await historyOf(tool))).to.equal(
      "Ändringshistorik Inga ändringar ännu",
    );
  });
});

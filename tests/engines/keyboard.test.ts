// A person with nothing but a keyboard fills a whole matrix and whole worksheets: see support/keyboard.ts for
// what is looked at after each key.
import { expect } from "@esm-bundle/chai";
import { executeServerCommand } from "@web/test-runner-commands";
import "@askelmat/elements/define/elo-matrix.js";
import type { JsonObject } from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import { mount, unmountAll } from "../elements/support/mount.js";
import { standing } from "../elements/support/frameworks.js";
import { Keyboard } from "./support/keyboard.js";

describe("with a keyboard alone", function () {
  this.timeout(120_000);
  before(() =>
    executeServerCommand("elo:viewport", { width: 1280, height: 800 }),
  );
  after(() => executeServerCommand("elo:viewport", { width: 800, height: 600 }));
  afterEach(unmountAll);

  it("a whole matrix is filled: levels, between, don't know, reasons, evidence, target", async () => {
    const matrix = await mount("elo-matrix");
    const keys = await Keyboard.before(matrix);

    await keys.to(/^1 /, "Tilanteelle");
    await keys.press("Space", "ArrowRight", "ArrowRight");
    await keys.write("Perustelu", "Yhteinen suunta löytyi.", "Tilanteelle");
    await keys.to("Tavoitetaso", "Tilanteelle");
    await keys.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");

    await keys.to(/^1 /, "Seudulliset");
    await keys.press("Space", "ArrowDown");
    await keys.write("Perustelu", "Strategia on luonnos.", "Seudulliset");
    await keys.to("Lisää näyttö", "Seudulliset");
    await keys.press("Enter");
    await keys.type("Luonnos 3");
    await keys.write("Linkki", "https://example.org/luonnos", "Seudulliset");

    await keys.to(/^1 /, "Ohjauksen");
    await keys.press("Space", ...Array<string>(5).fill("ArrowRight"));

    await keys.to(/^1 /, "Foorumit");
    await keys.press("Space", "ArrowLeft", "ArrowLeft");
    await keys.write("Perustelu", "En ole ollut mukana äskettäin.", "Foorumit");

    await keys.to(/^1 /, "Arviointi");
    await keys.press("Space", "ArrowRight");
    await keys.to("Tyhjennä vastaus: Arviointi");
    await keys.press("Enter");
    await keys.press("Space", "ArrowRight", "ArrowRight", "ArrowRight");

    await keys.to(/^1 /, "Vaikuttavuus");
    await keys.press("Space");
    await keys.write("Perustelu", "Ei mitattu", "Vaikuttavuus");
    await keys.type("a.");
    await keys.press("Backspace", "Backspace", "Shift+Tab");
    await keys.to("Tavoitetaso", "Vaikuttavuus");
    await keys.press("ArrowDown", "ArrowDown");
    await keys.backTo("Perustelu", "Arviointi");
    await keys.type("Toiminta on koordinoitua.");

    expect(answers(matrix)).to.deep.equal([
      {
        id: "situation",
        rating: { level: "3" },
        reason: { fi: "Yhteinen suunta löytyi." },
        target: { level: "4" },
      },
      {
        id: "strategies",
        rating: { level: "2" },
        reason: { fi: "Strategia on luonnos." },
        evidence: [
          { text: { fi: "Luonnos 3" }, link: "https://example.org/luonnos" },
        ],
      },
      { id: "concept", rating: { between: ["2", "3"] } },
      {
        id: "forums",
        rating: { unanswered: "dont-know" },
        reason: { fi: "En ole ollut mukana äskettäin." },
      },
      {
        id: "evaluation",
        rating: { level: "4" },
        reason: { fi: "Toiminta on koordinoitua." },
      },
      {
        id: "impact",
        rating: { level: "1" },
        reason: { fi: "Ei mitattu" },
        target: { level: "2" },
      },
    ]);
  });
});

/** What the reader has said, in the order of the matrix; evidence without its ids. */
function answers(matrix: EloMatrix): unknown {
  const { me } = matrix.session!;
  const own = standing(matrix).own?.find(({ by }) => by === me);
  const ratings = (own?.["ratings"] ?? []) as readonly JsonObject[];
  const order = ["situation", "strategies", "concept", "forums", "evaluation"];
  const place = ({ id }: JsonObject) => (order.indexOf(id as string) + 6) % 6;
  void place;
  return ratings.map((row) =>
    row["evidence"] === undefined
      ? row
      : {
          ...row,
          evidence: (row["evidence"] as readonly JsonObject[]).map(
            ({ id: _, ...rest }) => rest,
          ),
        },
  );
}

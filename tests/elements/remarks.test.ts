import { expect } from "@esm-bundle/chai";
import { commentEdits, remarksOf, type AskelmatDocument } from "@askelmat/core";
import type { DocumentElement, EloMatrix } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, newDocument } from "./support/documents.js";
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
  byLabel,
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import { sheet } from "./support/worksheets.js";

const FORUMS = "Foorumit, työpajat, työryhmät";

const panel = (tool: Element) =>
  byRole(tool, "region", /Huomautukset|Kommentarer/);
const told = (tool: DocumentElement) =>
  remarksOf(tool.session!.document).map(({ about, text, settled }) => [
    about,
    text?.["fi"],
    settled,
  ]);

/** Opens the remarks with the button in the tool's head. */
async function opened(tool: DocumentElement): Promise<void> {
  byRole(tool, "button", /^(Huomautukset|Kommentarer)/).click();
  await until(() => allByRole(tool, "region").length > 0, "the remarks");
  await settle(tool);
}

async function click(tool: DocumentElement, name: string | RegExp) {
  byRole(tool, "button", name).click();
  await settle(tool);
}

function remarked(...abouts: (string | undefined)[]): AskelmatDocument {
  return abouts.reduce(
    (document, about, index) =>
      edited(
        document,
        "c-a1",
        commentEdits({
          id: `k-${index}`,
          text: `Huomautus ${index}`,
          lang: "fi",
          ...(about !== undefined && { about }),
        }),
        `2026-01-31T08:0${index}:00Z`,
      ),
    newDocument(),
  );
}

async function matrixOf(
  document: AskelmatDocument,
  attributes: Record<string, string> = {},
): Promise<EloMatrix> {
  const matrix = await mount("elo-matrix", attributes);
  matrix.value = document;
  await settle(matrix);
  matrix.answerWho();
  await settle(matrix);
  return matrix;
}

/** The field of a remark that was begun, closed and opened again. */
async function halfWritten(matrix: EloMatrix): Promise<HTMLInputElement> {
  await opened(matrix);
  await typeIn(byLabel(matrix, "Mitä haluat huomauttaa?"), "Kesken");
  await click(matrix, "Sulje huomautukset");
  await opened(matrix);
  return byLabel(matrix, "Mitä haluat huomauttaa?");
}

describe("remarks", () => {
  afterEach(unmountAll);

  it("are made by keyboard about the place the reader was at, settled, reopened, deleted, undone", async () => {
    const matrix = await mount("elo-matrix");
    const [radio] = allByRole(byRole(matrix, "radiogroup", FORUMS), "radio");
    radio!.focus();
    await opened(matrix);
    expect(nameOf(focused()!)).to.equal("Huomautukset");
    const place = byLabel(matrix, "Huomautus kohtaan");
    expect(place.value).to.equal("ratings/forums");

    await press("Tab", "Tab", "Tab");
    expect(focused()).to.equal(byLabel(matrix, "Mitä haluat huomauttaa?"));
    await typeIn(focused() as HTMLElement, "Kuka kutsuu koolle?");
    await press("Tab", "Enter");
    await settle(matrix);
    expect(told(matrix)).to.deep.equal([
      ["ratings/forums", "Kuka kutsuu koolle?", false],
    ]);
    expect(focused()).to.equal(byLabel(matrix, "Mitä haluat huomauttaa?"));
    expect(byLabel(matrix, "Mitä haluat huomauttaa?").value).to.equal("");
    expect(nameOf(byRole(matrix, "button", /^Huomautukset/))).to.equal(
      "Huomautukset (1)",
    );
    const [item] = allByRole(panel(matrix), "listitem");
    expect(textIn(item!)).to.match(/\(sinä\), .+ Kuka kutsuu koolle\?/);

    await click(matrix, "Merkitse ratkaistuksi");
    expect(told(matrix)[0]![2]).to.equal(true);
    expect(textIn(panel(matrix))).to.contain("Ei avoimia huomautuksia.");
    panel(matrix).querySelector("details")!.open = true;
    await click(matrix, "Avaa uudelleen");
    expect(told(matrix)[0]![2]).to.equal(false);
    await click(matrix, "Poista huomautus");
    expect(told(matrix)).to.deep.equal([]);
    expect(nameOf(focused()!)).to.equal("Huomautukset");
    await click(matrix, "Kumoa");
    expect(told(matrix)).to.have.length(1);
    expect(await violations(matrix)).to.deep.equal([]);
  });

  it("are counted before they are fetched, and marked at their places after", async () => {
    const matrix = await matrixOf(
      remarked("ratings/forums", "own/ratings/forums/rating", undefined),
    );
    const button = byRole(matrix, "button", "Huomautukset (3)");
    const marks = () => allByRole(matrix, "button", /^\d+ huomautus/);
    expect(marks()).to.deep.equal([]);
    await opened(matrix);
    expect(marks().map(nameOf)).to.deep.equal(["2 huomautusta"]);

    button.click();
    await settle(matrix);
    expect(allByRole(matrix, "region")).to.deep.equal([]);
    expect(focused()).to.equal(button);
    marks()[0]!.click();
    await settle(matrix);
    expect(focused()!.textContent).to.contain("Huomautus 0");
    await settle(matrix);
    allByRole(panel(matrix), "button", FORUMS)[0]!.click();
    expect(byRole(matrix, "radiogroup", FORUMS).contains(focused())).to.equal(
      true,
    );

    // A mark stays where it is while its row is drawn anew, and comes back with its row.
    byRole(matrix, "button", "Yhteinen näkemys").click();
    await settle(matrix);
    expect(marks().map(nameOf)).to.deep.equal(["2 huomautusta"]);
  });

  it("of others can be settled, not deleted; where nothing may be changed they are a list", async () => {
    const matrix = await matrixOf(remarked(undefined));
    await opened(matrix);
    expect(textIn(panel(matrix))).to.contain("Koko asiakirja Vastaaja a1");
    expect(
      allByRole(panel(matrix), "button", "Poista huomautus"),
    ).to.deep.equal([]);
    matrix.mode = "read";
    await settle(matrix);
    expect(allByRole(panel(matrix), "button").map(nameOf)).to.deep.equal([
      "Sulje huomautukset",
    ]);
    expect(textIn(panel(matrix))).to.contain("Huomautus 0");
  });

  it("keep what is half written while they are closed", async () => {
    const field = await halfWritten(await mount("elo-matrix"));
    expect(field.value).to.equal("Kesken");
  });

  it("leave what was typed in them to the browser to take back", async () => {
    const matrix = await mount("elo-matrix");
    const field = await halfWritten(matrix);
    field.focus();
    await press("Control+a", "Delete", "Control+z");
    expect(field.value).to.equal("Kesken");
    expect(matrix.session!.document.entries).to.have.length(1);
  });

  it("are about rows of a worksheet that are there, in Swedish too, on a phone", async () => {
    const tool = await sheet("tyotapa-2", { lang: "sv", width: "320px" });
    byRole(tool, "button", "Fler funktioner").click();
    await settle(tool);
    await opened(tool);
    const names = () =>
      [...byLabel(tool, "Kommentar till").querySelectorAll("option")].map(
        (option) => option.label,
      );
    // Rows that nobody has written in are not there yet.
    expect(names().some((name) => name.startsWith("rad 1"))).to.equal(false);
    const [first] = allByRole(tool, "textbox").filter(
      (field) => !panel(tool).contains(field),
    );
    await typeIn(first!, "Ett gott läge");
    first!.blur();
    await settle(tool);
    expect(names().some((name) => name.startsWith("rad 1"))).to.equal(true);
    expect(overflow(tool)).to.equal(0);
    expect(await violations(tool)).to.deep.equal([]);
  });
});

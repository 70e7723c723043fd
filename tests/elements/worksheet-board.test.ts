import { expect } from "@esm-bundle/chai";
import { executeServerCommand, sendMouse } from "@web/test-runner-commands";
import type { EloWorksheet } from "@askelmat/elements";
import { edited } from "./support/documents.js";
import {
  focused,
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
import {
  mine,
  newWorksheet,
  ownTemplate,
  rows,
  said,
  sheet,
  sheetOf,
  withTemplate,
} from "./support/worksheets.js";

const text = (target: string, value: string) =>
  ({ type: "set", target: `${target}@fi`, value }) as const;

/** Two have told of their concerns, and the group of one. */
function concerns() {
  let document = newWorksheet("tyotapa-1");
  document = edited(document, "c-me", [
    text("own/prompts/concern/text", "Kesätauko\nKiire"),
    text("own/prompts/shared/text", "Siirtymät\n”Välimaastossa”:\nAikuiset"),
  ]);
  document = edited(document, "c-you", [
    text("own/prompts/concern/text", "Sirpaleisuus"),
  ]);
  return edited(document, "c-me", [text("prompts/shared/text", "Siirtymät")]);
}

async function board(
  attributes: Record<string, string> = {},
): Promise<EloWorksheet> {
  const element = await sheetOf(concerns(), attributes, "c-me");
  byRole(element, "button", /^(Taulu: Huolet|Tavla: Bekymmer)$/).click();
  await until(() => allByRole(element, "region").length >= 3, "the board");
  return element;
}

const zone = (element: EloWorksheet, name: string | RegExp) =>
  byRole(element, "region", name);

const textOf = (from: ReturnType<typeof mine>, id: string) =>
  (
    rows(from, "prompts").find((row) => row["id"] === id)?.["text"] as
      { fi?: string } | undefined
  )?.fi;

describe("<elo-worksheet> board", () => {
  before(() =>
    executeServerCommand("elo:viewport", { width: 1300, height: 1200 }),
  );
  afterEach(unmountAll);

  it("shows the lines of the answers as cards in the template's zones", async () => {
    const element = await board();
    const cards = (name: string) =>
      allByRole(zone(element, name), "listitem").map(textIn);
    expect(cards("Oma huoli").map((card) => card.split(" ")[0])).to.deep.equal([
      "Kesätauko",
      "Kiire",
    ]);
    expect(cards("”Välimaastossa”")).to.have.length(1);
    expect(cards("Yhteinen huoli")[0]).to.contain("Siirtymät");
    byRole(element, "button", "Taulukko").click();
    await settle(element);
    expect(byLabel(element, /yhteisiä huolia/).value).to.equal(
      "Siirtymät\n”Välimaastossa”:\nAikuiset",
    );
  });

  it("moves a card by keyboard, in one step, and goes on with it", async () => {
    const element = await board();
    byRole(element, "button", "Siirrä: ”Välimaastossa”. Kiire").focus();
    await press("Enter");
    await settle(element);
    expect(textOf(mine(element), "concern")).to.equal("Kesätauko");
    expect(textOf(mine(element), "shared")).to.equal(
      "Siirtymät\n”Välimaastossa”:\nAikuiset\nKiire",
    );
    expect(nameOf(focused()!)).to.equal("Siirrä: Oma huoli. Kiire");
    expect(textIn(byRole(element, "status"))).to.contain("”Välimaastossa”");
    byRole(element, "button", "Kumoa").click();
    await settle(element);
    expect(textOf(mine(element), "concern")).to.equal("Kesätauko\nKiire");
  });

  it("takes a zone's heading away with its last card, and puts it there with the first", async () => {
    const element = await board();
    byRole(element, "button", "Siirrä: Yhteinen huoli. Aikuiset").click();
    await settle(element);
    expect(textOf(mine(element), "shared")).to.equal("Siirtymät\nAikuiset");
    byRole(element, "button", "Siirrä: ”Välimaastossa”. Siirtymät").click();
    await settle(element);
    expect(textOf(mine(element), "shared")).to.equal(
      "Aikuiset\n”Välimaastossa”:\nSiirtymät",
    );
  });

  it("takes everyone's own cards into the shared ones, and leaves their answers alone", async () => {
    const element = await board({ mode: "agree" });
    byRole(
      element,
      "button",
      "Lisää yhteisiin: ”Välimaastossa”. Sirpaleisuus",
    ).click();
    await settle(element);
    expect(textOf(said(element), "shared")).to.equal(
      "Siirtymät\n”Välimaastossa”:\nSirpaleisuus",
    );
    expect(textIn(zone(element, "Oma huoli"))).to.contain("jo yhteisissä");
    const taken = element.session!.document.entries.filter(
      ({ target, basis }) => target === "prompts/shared/text@fi" && basis,
    );
    expect(taken.map(({ basis }) => basis!.length)).to.deep.equal([1]);
    const other = said(element).own!.find(({ by }) => by === "c-you")!;
    expect(textOf(other, "concern")).to.equal("Sirpaleisuus");
  });

  it("takes a card in the language it is written in where nothing stands yet", async () => {
    const document = edited(newWorksheet("tyotapa-1"), "c-you", [
      text("own/prompts/concern/text", "Sirpaleisuus"),
    ]);
    const element = await sheetOf(document, { mode: "agree", lang: "sv" });
    byRole(element, "button", "Tavla: Bekymmer").click();
    await until(() => allByRole(element, "region").length >= 3, "the board");
    byRole(
      element,
      "button",
      "Lägg till i de gemensamma: Gemensamt bekymmer. Sirpaleisuus",
    ).click();
    await settle(element);
    expect(textOf(said(element), "shared")).to.equal("Sirpaleisuus");
    const [card] = allByRole(zone(element, "Gemensamt bekymmer"), "listitem");
    expect(card!.querySelector(".text-read")!.getAttribute("lang")).to.equal(
      "fi",
    );
  });

  it("adds a card, and lets one be dragged", async () => {
    const element = await board();
    await typeIn(byLabel(element, "Uusi kortti: Yhteinen huoli"), "Raha");
    await press("Enter");
    await settle(element);
    expect(textOf(mine(element), "shared")).to.equal(
      "Siirtymät\nRaha\n”Välimaastossa”:\nAikuiset",
    );
    const middle = (node: Element): [number, number] => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    const [grip] = zone(element, "Yhteinen huoli").querySelectorAll(".grip");
    const to = zone(element, "Oma huoli");
    await sendMouse({ type: "move", position: middle(grip!) });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: middle(to) });
    expect(to.hasAttribute("data-over")).to.equal(true);
    await sendMouse({ type: "up" });
    await settle(element);
    expect(textOf(mine(element), "concern")).to.equal(
      "Kesätauko\nKiire\nSiirtymät",
    );
  });

  it("is whole in 320 pixels and in Swedish, with nothing for axe to find", async () => {
    for (const mode of ["fill", "agree", "read"]) {
      const element = await board({ mode, lang: "sv", width: "320px" });
      expect(textIn(element)).to.contain("I ”gränslandet”");
      expect(overflow(element)).to.equal(0);
      expect(await violations(element)).to.deep.equal([]);
      unmountAll();
    }
  });

  it("goes on paper as the table, and back to the table for a place that is only there", async () => {
    const element = await board();
    dispatchEvent(new Event("beforeprint"));
    expect(allByRole(element, "table")).to.have.length(1);
    dispatchEvent(new Event("afterprint"));
    await settle(element);
    expect(allByRole(element, "table")).to.have.length(0);
    element.showPlace("prompts/definition/text");
    expect(nameOf(focused()!)).to.match(/Mitä ohjaus on/);
  });

  it("is offered for a template that carries zones of its own, and for no other", async () => {
    const own = ownTemplate([
      {
        id: "p",
        type: "table",
        columns: [
          { id: "label", position: "a", type: "label" },
          { id: "text", position: "b", type: "text" },
        ],
        rows: [
          { id: "now", position: "a", label: { fi: "Nyt" } },
          { id: "later", position: "b", label: { fi: "Myöhemmin" } },
        ],
      },
    ]);
    const zones = [
      { id: "now", position: "a", row: "now", title: { fi: "Nyt" } },
      { id: "later", position: "b", row: "later", title: { fi: "Sitten" } },
    ];
    const boards = [{ id: "b", section: "p", title: { fi: "Ajat" }, zones }];
    const carrying = {
      ...own,
      id: "https://example.org/carrying",
      extensions: { "https://w3id.org/askelmat/extensions/boards": boards },
    };
    const element = await sheetOf(withTemplate(carrying));
    byRole(element, "button", "Taulu: Ajat").click();
    await until(() => allByRole(element, "region").length >= 2, "the board");
    expect(allByRole(element, "region").map(nameOf)).to.include("Sitten");
    unmountAll();
    const plain = await sheetOf(withTemplate(own));
    expect(allByRole(plain, "button", /Taulu/)).to.have.length(0);
  });
});

describe("<elo-worksheet> hint chips", () => {
  afterEach(unmountAll);

  it("add what a row's words list, each as an item, once", async () => {
    const element = await sheet("tyotapa-3");
    byRole(element, "button", "Lisää esimerkki: vastuut").click();
    await until(() => rows(mine(element), "themes").length > 0, "the new item");
    await settle(element);
    const [theme] = rows(mine(element), "themes");
    expect(theme!["id"]).to.equal("coordination");
    expect(rows(theme!, "steps").map((step) => step["text"])).to.deep.equal([
      { fi: "vastuut" },
    ]);
    expect(
      allByRole(element, "button", /^Lisää esimerkki/).map(nameOf),
    ).to.deep.equal([
      "Lisää esimerkki: fokusointi",
      "Lisää esimerkki: johtaminen",
      "Lisää esimerkki: jatkuva arviointi",
    ]);
    await until(
      () => (focused() as HTMLTextAreaElement).value === "vastuut",
      "the cursor",
    );
  });

  it("add what a heading lists to the text one is at, in the language of the sheet", async () => {
    const element = await sheet("tyotapa-2", { lang: "sv", width: "1200px" });
    // Others are out of sight until somebody is at work in their cell.
    const inSight = () =>
      allByRole(element, "button", /exempel/).filter(
        (chip) => chip.parentElement!.offsetWidth > 1,
      );
    expect(inSight()).to.have.length(0);
    await typeIn(byLabel(element, /tillstånd.*rad 2/), "Alla");
    const chips = inSight();
    expect(chips.map(nameOf)).to.deep.equal([
      "Lägg till exempel: personkunder",
      "Lägg till exempel: arbetsplatser",
    ]);
    chips[1]!.click();
    const state = () => rows(mine(element), "goals")[0]?.["state"];
    await until(
      () => (state() as { sv?: string }).sv !== "Alla",
      "the example",
    );
    expect(state()).to.deep.equal({ sv: "Alla\narbetsplatser" });
    expect(rows(mine(element), "goals")).to.have.length(1);
  });

  it("stand only where something can be written", async () => {
    for (const mode of ["read", "print"]) {
      const element = await sheet("tyotapa-3", { mode });
      expect(allByRole(element, "button", /esimerkki/)).to.have.length(0);
      unmountAll();
    }
  });
});

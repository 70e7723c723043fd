import { expect } from "@esm-bundle/chai";
import { type AskelmatDocument, type Edit } from "@askelmat/core";
import type { DocumentElement } from "@askelmat/elements";
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
  textIn,
  violations,
} from "./support/roles.js";
import {
  newWorksheet,
  ownTemplate,
  said,
  sheetOf,
  withTemplate,
} from "./support/worksheets.js";

/** Opens the search, as a reader does. */
async function searching<Tool extends DocumentElement>(
  tool: Tool,
): Promise<Tool> {
  const part = (selector: string) =>
    tool.shadowRoot!.querySelector<HTMLElement>(selector);
  // Roles are slow to tell in a long table.
  await until(() => part("[data-act=find]") !== null, "its button");
  part("[data-act=find]")!.click();
  await until(() => part("[role=search]") !== null, "the search");
  await settle(tool);
  return tool;
}

/** Looks for words in place of those before, and tells what is said of them. */
async function look(tool: DocumentElement, words: string): Promise<string> {
  const field = focused() as HTMLInputElement;
  field.select();
  await typeIn(field, words);
  return told(tool);
}

const told = (tool: DocumentElement) =>
  textIn(tool.shadowRoot!.querySelector(".find [role=status]")!);

/** What is marked and looked at in text. */
function marked(): string {
  const [range] = [...(CSS.highlights.get("elo-found-now") ?? [])];
  return range instanceof Range ? range.toString() : "";
}

/** Goals with these states, agreed on. */
function goals(...states: string[]): AskelmatDocument {
  const edits = states.flatMap((text, index): Edit[] => {
    const target = `goals/g-${String(index).padStart(4, "0")}`;
    return [
      { type: "add-row", target },
      {
        type: "set",
        target: `${target}/position`,
        value: `a${String(index).padStart(4, "0")}`,
      },
      { type: "set", target: `${target}/state@fi`, value: text },
    ];
  });
  return edited(newWorksheet("tyotapa-2"), "c-me", edits);
}

describe("finding in a document", () => {
  afterEach(unmountAll);

  it("counts what stands in fields, goes through it in order and around", async () => {
    const tool = await searching(
      await sheetOf(goals("Ohjaus alkaa", "Muuta", "Aina ohjausta, ohjausta"), {
        mode: "agree",
      }),
    );
    expect(await look(tool, "ohjaus")).to.match(
      /^3 kohtaa, 1\. rivi 1 · Yhteinen/,
    );
    const framed = () =>
      tool.shadowRoot!.querySelector<HTMLTextAreaElement>("[data-found]")
        ?.value;
    expect(framed()).to.equal("Ohjaus alkaa");
    await press("Enter");
    expect(told(tool)).to.match(/^3 kohtaa, 2\. rivi 3/);
    expect(framed()).to.equal("Aina ohjausta, ohjausta");
    await press("Enter", "Enter");
    expect(told(tool)).to.match(/^3 kohtaa, 1\./);
    await press("Shift+Enter");
    expect(told(tool)).to.match(/^3 kohtaa, 3\./);
    expect(focused()).to.equal(byLabel(tool, "Etsi asiakirjasta"));
  });

  it("gives the field with the words selected when it is closed", async () => {
    const tool = await searching(
      await sheetOf(goals("Muuta", "Aina ohjausta, ohjausta"), {
        mode: "agree",
      }),
    );
    await look(tool, "ohjaus");
    await press("Enter", "Escape");
    await settle(tool);
    const field = focused() as HTMLTextAreaElement;
    expect(field.value).to.equal("Aina ohjausta, ohjausta");
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([15, 21]);
    expect(allByRole(tool, "search")).to.have.length(0);
    expect(tool.shadowRoot!.querySelector("[data-found]")).to.equal(null);
  });

  it("finds in prompts, levels and reasons, and marks them without touching the page", async () => {
    const matrix = await mount("elo-matrix", {
      mode: "agree",
      width: "1200px",
    });
    matrix.value = edited(newDocument(), "c-a", [
      {
        type: "set",
        target: "own/ratings/forums/rating",
        value: { level: "2" },
      },
      {
        type: "set",
        target: "own/ratings/forums/reason@fi",
        value: "Kunnat eivät käy foorumissa",
      },
    ]);
    await settle(matrix);
    await searching(matrix);
    expect(await look(matrix, "HERÄÄMINEN")).to.match(
      /^(Yksi kohta|\d+ kohtaa, 1\.)/,
    );
    expect(marked()).to.equal("Herääminen");
    expect(await look(matrix, "kunnat eivät")).to.match(/^Yksi kohta Foorumit/);
    expect(marked()).to.equal("Kunnat eivät");
    // Across the place where a long word may break.
    await look(matrix, "puuttuu/heikko");
    expect(marked()).to.equal("puuttuu/heikko");
    await press("Escape");
    await settle(matrix);
    expect(CSS.highlights.get("elo-found")!.size).to.equal(0);
    expect(focused()).to.equal(byRole(matrix, "button", "Etsi"));
  });

  it("knows ä from a, and not é from e, nor one quotation mark from another", async () => {
    const tool = await searching(
      await sheetOf(
        goals("Kesä ja kesa", "Café ”Élan”", "yhteen­veto", "a\u0308iti"),
        { mode: "agree" },
      ),
    );
    for (const [words, count] of [
      ["kesä", /^Yksi kohta/],
      ["kesa", /^Yksi kohta/],
      ["cafe", /^Yksi kohta/],
      ['"elan"', /^Yksi kohta/],
      ["yhteenveto", /^Yksi kohta/],
      ["äiti", /^Yksi kohta/],
      ["aiti", /^Ei löytynyt$/],
    ] as const)
      expect(await look(tool, words), words).to.match(count);
  });

  it("says when nothing is found, and nothing before anything is asked", async () => {
    const tool = await searching(await mount("elo-worksheet", { lang: "fi" }));
    expect(told(tool)).to.equal("");
    expect(await look(tool, "xyzzy")).to.equal("Ei löytynyt");
    await press("Enter");
    expect(told(tool)).to.equal("Ei löytynyt");
    expect(await look(tool, "   ")).to.equal("");
  });

  it("finds in rows that are drawn later, and in what is folded away", async () => {
    const states = Array.from(
      { length: 110 },
      (_, index) => `rivillä ${index}`,
    );
    const tool = await sheetOf(goals(...states), { mode: "agree" });
    await searching(tool);
    expect(await look(tool, "rivillä 109")).to.match(/^Yksi kohta rivi 110/);
    const box = tool
      .shadowRoot!.querySelector("[data-found]")!
      .getBoundingClientRect();
    expect(box.top).to.be.within(0, innerHeight);
    tool.edit([{ type: "set", target: "goals/g-0109/hidden", value: true }]);
    await settle(tool);
    tool.session!.flush();
    await look(tool, "rivillä 109");
    await until(() => marked() === "rivillä 109");
    expect(tool.shadowRoot!.querySelector("details.aside")).to.have.property(
      "open",
      true,
    );
  });

  it("follows what is written while it is open, and takes back only what is typed in it", async () => {
    const tool = await searching(
      await sheetOf(goals("ohjaus"), { mode: "agree" }),
    );
    await look(tool, "ohjaus");
    const before = tool.session!.document;
    await press("Control+z");
    expect(tool.session!.document).to.equal(before);
    tool.edit([
      {
        type: "set",
        target: "goals/g-0000/opportunities@fi",
        value: "ohjausta",
      },
    ]);
    await look(tool, "ohjaus");
    await until(() => /^2 kohtaa/.test(told(tool)), "two places");
    expect(said(tool)["goals"]).to.have.length(1);
  });

  it("leaves the browser its own search", async () => {
    const tool = await mount("elo-worksheet");
    const event = new KeyboardEvent("keydown", {
      key: "f",
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
      composed: true,
    });
    byRole(tool, "button", "Etsi").dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it("speaks Swedish, fits a phone and has nothing axe objects to", async () => {
    const tool = await sheetOf(
      withTemplate(
        ownTemplate([
          { id: "text", type: "text", title: { sv: "Vägledning nu" } },
        ]),
      ),
      { lang: "sv", readonly: true, width: "320px" },
    );
    byRole(tool, "button", "Fler funktioner").click();
    await settle(tool);
    byRole(tool, "button", "Sök").click();
    await until(() => allByRole(tool, "search").length === 1);
    await settle(tool);
    expect(await look(tool, "vägledning")).to.match(/^Ett ställe/);
    expect(overflow(tool)).to.equal(0);
    expect(await violations(tool)).to.deep.equal([]);
  });
});

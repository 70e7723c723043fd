import { expect } from "@esm-bundle/chai";
import type { DocumentElement } from "@askelmat/elements";
import { offerEnglish, setLocaleLoader } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, framework, newDocument, rated } from "./support/documents.js";
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
import { newWorksheet, sheetOf } from "./support/worksheets.js";

const frames = (tool: DocumentElement) =>
  tool.shadowRoot!.querySelectorAll("iframe");

/** The page that was handed to the browser for printing. */
function paper(tool: DocumentElement): Document {
  const [frame] = frames(tool);
  if (!frame) throw new Error("nothing is being printed");
  return frame.contentDocument!;
}

const textOf = ({ body }: Document) => body.textContent.replace(/\s+/g, " ");

async function panel(tool: DocumentElement): Promise<void> {
  tool.showsActs = true;
  await settle(tool);
  byRole(tool, "button", /^(Tulosta|Skriv ut)$/).click();
  await until(() => allByRole(tool, "radio", /lomake|blankett/).length === 2);
  await settle(tool);
}

/** Presses the button of the panel, which stands after the one that opens it. */
async function print(tool: DocumentElement): Promise<void> {
  allByRole(tool, "button", /^(Tulosta|Skriv ut)$/)
    .at(-1)!
    .click();
  await until(() => frames(tool).length > 0);
}

function choose(tool: DocumentElement, label: string, value: string): void {
  const list = byLabel(tool, label);
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

const worksheetOf = (text: string) =>
  edited(newWorksheet("tyotapa-1"), "c-me", [
    { type: "set", target: "own/prompts/definition/text@fi", value: text },
  ]);

describe("printing the form", () => {
  afterEach(unmountAll);

  it("asks what and in which languages, by keyboard", async () => {
    const tool = await mount("elo-matrix");
    await panel(tool);
    const blank = byRole(tool, "radio", "Tyhjä lomake käsin täytettäväksi");
    // Nothing has been answered: an empty form is what there is to print.
    expect((blank as HTMLInputElement).checked).to.equal(true);
    expect(focused()).to.equal(blank);
    await press("Escape");
    await settle(tool);
    expect(allByRole(tool, "combobox")).to.deep.equal([]);
    expect(focused()?.textContent.trim()).to.equal("Tulosta");
  });

  it("prints a blank form in two languages, each marked as what it is", async () => {
    const tool = await sheetOf(worksheetOf("oma salaisuus"), {}, "c-me");
    await panel(tool);
    byRole(tool, "radio", "Tyhjä lomake käsin täytettäväksi").click();
    choose(tool, "Toinen kieli", "sv");
    await settle(tool);
    await print(tool);
    const page = paper(tool);
    expect(page.documentElement.lang).to.equal("fi");
    expect(page.querySelector('h1 [lang="sv"]')?.textContent).to.equal(
      "Arbetssätt 1: Vad utvecklar vi och varför?",
    );
    expect(textOf(page)).to.contain("Vad kan vi inte ge avkall på?");
    expect(textOf(page)).not.to.contain("oma salaisuus");
    const [rules] = page.adoptedStyleSheets;
    expect(rules!.cssRules[0]).to.be.instanceOf(
      (page.defaultView as unknown as typeof globalThis).CSSPageRule,
    );
  });

  it("prints what is agreed before everybody's own, the text being typed included", async () => {
    const agreed = edited(worksheetOf("oma ajatus"), "c-room", [
      { type: "set", target: "prompts/definition/text@fi", value: "sovimme" },
    ]);
    const tool = await sheetOf(agreed, {}, "c-me");
    const field = byRole(tool, "textbox", /luovuttamatonta/);
    await typeIn(field, "vielä kesken");
    await tool.print();
    const text = textOf(paper(tool));
    expect(text).to.contain("vielä kesken");
    expect(text.indexOf("sovimme")).to.be.lessThan(text.indexOf("oma ajatus"));
    expect(text.indexOf("sovimme")).to.be.greaterThan(0);
  });

  it("ticks the agreed level, and tells everybody's own beside it", async () => {
    const own = rated(
      rated(newDocument(), "c-anna", "forums", "3"),
      "c-b",
      "forums",
      "1",
    );
    const tool = await mount("elo-matrix");
    tool.value = edited(own, "c-room", [
      { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    ]);
    await settle(tool);
    await tool.print({ languages: ["sv"] });
    const page = paper(tool);
    const chosen = page.querySelectorAll(".chosen");
    expect(chosen.length).to.equal(1);
    expect(chosen[0]!.textContent).to.match(/överenskommen/);
    expect(page.querySelectorAll(".box.ticked").length).to.equal(1);
    expect(textOf(page)).to.match(/Överenskommet: 2 ”Uppvaknande”/);
    expect(page.querySelectorAll(".own").length).to.equal(2);
  });

  it("replaces what was printed before, and leaves nothing when the tool leaves", async () => {
    const tool = await mount("elo-matrix");
    await tool.print();
    await tool.print({ blank: true });
    expect(frames(tool).length).to.equal(1);
    tool.remove();
    expect(frames(tool).length).to.equal(0);
  });

  it("prints a document that may only be read, in Swedish, on a phone", async () => {
    const tool = await mount("elo-matrix", {
      lang: "sv",
      readonly: true,
      width: "320px",
    });
    await panel(tool);
    expect(overflow(tool)).to.equal(0);
    expect(await violations(tool)).to.deep.equal([]);
    expect(textIn(byRole(tool, "group", "Utskrift"))).not.to.match(/lomake/);
    await print(tool);
    expect(paper(tool).documentElement.lang).to.equal("sv");
    expect(textOf(paper(tool))).to.contain("Grupp eller organisation");
    const { cssText } = paper(tool).adoptedStyleSheets[0]!.cssRules[0]!;
    expect(cssText).to.match(/@bottom-left.*Mall: ohjausyhteistyon/s);
  });

  it("says so when a language cannot be had, and prints nothing", async () => {
    setLocaleLoader("en", () => Promise.reject(new Error("no network")));
    try {
      const tool = await mount("elo-matrix");
      await tool.print({ languages: ["fi", "en"] });
      await settle(tool);
      expect(frames(tool).length).to.equal(0);
      expect(textIn(tool)).to.contain("Vastaukset ovat tallella");
    } finally {
      offerEnglish();
    }
  });

  it("shows on paper what is missing in a language", async () => {
    const tool = await mount("elo-matrix");
    const half = {
      ...framework,
      content: { ...framework.content, title: { fi: "Vain suomeksi" } },
    };
    await tool.import(JSON.stringify(half));
    await settle(tool);
    await tool.print({ languages: ["fi", "sv"] });
    expect(paper(tool).querySelector('h1 [lang="sv"]')?.textContent).to.equal(
      "översättning saknas",
    );
  });
});

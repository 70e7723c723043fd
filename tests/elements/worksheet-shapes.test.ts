import { expect } from "@esm-bundle/chai";
import type { EloWorksheet } from "@askelmat/elements";
import {
  longText,
  longWord,
  strangeText,
} from "../../stories/support/bad-input.js";
import { edited } from "./support/documents.js";
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
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import {
  drawn,
  mine,
  newWorksheet,
  rows,
  said,
  sheetOf,
  storyTemplate,
  withTemplate,
} from "./support/worksheets.js";

/** A story's template on the page, with nothing answered. */
async function shaped(
  name: string,
  attributes: Record<string, string> = {},
): Promise<EloWorksheet> {
  const element = await sheetOf(
    withTemplate(await storyTemplate(name)),
    attributes,
  );
  (document.activeElement as HTMLElement | null)?.blur();
  return element;
}

/** Presses Tab until what has the focus is called this. */
async function tabTo(name: RegExp): Promise<HTMLElement> {
  for (let step = 0; step < 80; step++) {
    const at = focused() as HTMLElement;
    if (at !== document.body && name.test(nameOf(at))) return at;
    await press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

async function write(name: RegExp, text: string): Promise<void> {
  await typeIn(await tabTo(name), text);
}

/** Writes 31 January 2026 in the browser's own date field, month first; not all engines go on to its next part by themselves. */
async function writeDay(name: RegExp): Promise<void> {
  (await tabTo(name)).focus();
  await press("1", "ArrowRight", "3", "1", "ArrowRight", "2", "0", "2", "6");
}

describe("<elo-worksheet> templates of other shapes", () => {
  afterEach(unmountAll);

  it("a table with dates is filled by keyboard alone", async () => {
    const element = await shaped("meetings", { width: "1200px" });
    await writeDay(/^Päivä rivi 1/);
    await write(/käsitellään rivi 1/, "Painopisteet");
    await write(/^Valmistelija, rivi 1/, "Ohjaamo");
    await press("Enter");
    await writeDay(/Muistio lähetetty rivi 1/);
    await press("Tab");
    await drawn(element);
    const [meeting] = rows(mine(element), "meetings");
    expect(meeting).to.deep.include({
      day: "2026-01-31",
      topics: { fi: "Painopisteet" },
      done: "2026-01-31",
    });
    expect(rows(meeting!, "preparing")).to.have.length(1);
    (await tabTo(/^Lisää rivi$/)).blur();
  });

  it("lists inside lists are filled by keyboard alone", async () => {
    const element = await shaped("themes", { width: "1200px" });
    await write(/^Tavoite, 1, Nuorten/, "Yhteyshenkilö");
    await drawn(element);
    await press("Tab");
    await drawn(element);
    await write(/^Askel, 1, .*Nuorten/, "Sovitaan nimet");
    await drawn(element);
    await press("Tab");
    await drawn(element);
    await writeDay(/^Mihin mennessä, 1, .*Nuorten/);
    await drawn(element);
    const [theme] = rows(mine(element), "themes");
    const [aim] = rows(theme!, "aims");
    expect(aim!["text"]).to.deep.equal({ fi: "Yhteyshenkilö" });
    expect(rows(aim!, "steps")).to.have.length(1);
    expect(rows(aim!, "steps")[0]).to.deep.include({
      text: { fi: "Sovitaan nimet" },
      by: "2026-01-31",
    });
  });

  it("a single prompt is filled by keyboard alone", async () => {
    const element = await shaped("one-prompt");
    await write(/Minkä yhden asian/, "Kutsuu koulut");
    expect(mine(element)["next"]).to.deep.equal({ fi: "Kutsuu koulut" });
  });

  for (const [name, words, swedish] of [
    ["meetings", /Mitä käsitellään/, "Vad som behandlas"],
    ["themes", /Nuorten ohjaus/, "Handledning för unga"],
    ["one-prompt", /Minkä yhden asian/, "Vilken enda sak"],
  ] as const)
    it(`${name}: speaks Swedish, fits a phone, goes on paper blank, and axe finds nothing`, async () => {
      const element = await shaped(name, { lang: "sv", width: "320px" });
      expect(textIn(element)).to.contain(swedish).and.not.contain("puuttuu");
      expect(textIn(element)).not.to.match(words);
      expect(overflow(element)).to.equal(0);
      expect(await violations(element)).to.deep.equal([]);
      unmountAll();
      const paper = await shaped(name, { mode: "print" });
      expect(textIn(paper)).to.match(words);
      for (const role of ["textbox", "button", "combobox"])
        expect(
          allByRole(paper.shadowRoot!.querySelector(".body")!, role),
        ).to.have.length(0);
    });
});

describe("<elo-worksheet> bad input", () => {
  afterEach(unmountAll);

  it("shows what can be shown of a template that breaks the rules, and keeps what is written in it", async () => {
    const file = await fetch("/stories/faulty/invalid-template.json");
    const element = await mount("elo-worksheet", {});
    await element.import(await file.text());
    await settle(element);
    expect(textIn(element)).to.contain("Tämä osa on kunnossa");
    expect(element.problems.map(({ code }) => code)).to.include(
      "template-faulty",
    );
    await typeIn(allByRole(element, "textbox")[0]!, "Vastaus");
    expect(JSON.stringify(mine(element))).to.contain("Vastaus");
  });

  it("shows a template of a newer version, and says so", async () => {
    const file = await fetch("/stories/faulty/newer-template.json");
    const element = await mount("elo-worksheet", {});
    await element.import(await file.text());
    await settle(element);
    expect(textIn(element)).to.contain("uudemmalla versiolla");
    expect(textIn(element)).to.contain("Uudemman version pohja");
  });

  it("marks what a half translated template lacks, in its place and language", async () => {
    const element = await shaped("half-translated", { lang: "sv" });
    const missing = [...element.shadowRoot!.querySelectorAll(".missing")];
    expect(missing.length).to.be.greaterThan(0);
    for (const mark of missing)
      expect(mark.previousElementSibling!.getAttribute("lang")).to.equal("fi");
    await typeIn(allByRole(element, "textbox")[0]!, "Svar");
    expect(JSON.stringify(mine(element))).to.contain('"sv":"Svar"');
  });

  for (const [what, text] of [
    ["ten thousand characters", longText],
    ["ten thousand characters without a space", longWord],
    ["emoji, and writing from right to left", strangeText],
  ] as const)
    it(`keeps ${what} in a cell, a party and a title, whole and in their own direction`, async () => {
      const document = edited(newWorksheet("tyotapa-2"), "c-me", [
        { type: "set", target: "title@fi", value: text },
        { type: "add-row", target: "organisations/o-1" },
        { type: "set", target: "organisations/o-1/name@fi", value: text },
        { type: "add-row", target: "goals/g-1" },
        { type: "set", target: "goals/g-1/state@fi", value: text },
        { type: "add-row", target: "goals/g-1/preparing/o-1" },
      ]);
      const element = await sheetOf(
        document,
        { mode: "agree", width: "320px" },
        "c-me",
      );
      const field = byLabel(element, /asiantila.*rivi 1/);
      expect(field.value).to.equal(text);
      expect(field.dir).to.equal("auto");
      expect(overflow(element)).to.equal(0);
      for (const shown of element.shadowRoot!.querySelectorAll(".chip span"))
        expect([shown.textContent, (shown as HTMLElement).dir]).to.deep.equal([
          text,
          "auto",
        ]);
      const read = await sheetOf(element.value!, {
        readonly: true,
        width: "320px",
      });
      const texts = [...read.shadowRoot!.querySelectorAll(".text-read")];
      expect(texts.map(({ textContent }) => textContent)).to.include(text);
      expect(overflow(read)).to.equal(0);
      await until(() => said(read)["title"] !== undefined, "the title");
      expect(rows(said(read), "goals")[0]!["state"]).to.deep.equal({
        fi: text,
      });
    });
});

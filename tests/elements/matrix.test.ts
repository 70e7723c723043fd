import { expect } from "@esm-bundle/chai";
import { ohjausyhteistyonKehittyminen as framework } from "@askelmat/content";
import type { EloMatrix } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import {
  focused,
  mount,
  overflow,
  painted,
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

const { content } = framework;

/** What the reader has said about an item. */
function said(matrix: EloMatrix, item: string, voice = 0) {
  const own = matrix.value?.content?.["own"] as
    readonly { ratings?: readonly Record<string, unknown>[] }[] | undefined;
  return own?.[voice]?.ratings?.find((row) => row["id"] === item);
}

describe("<elo-matrix>", () => {
  afterEach(unmountAll);

  for (const lang of ["fi", "sv", "en"] as const)
    it(`says every text of the matrix word for word in ${lang}`, async () => {
      const matrix = await mount("elo-matrix", { lang });
      await until(() => allByRole(matrix, "heading").length > 0);
      const all = textIn(matrix);
      const levels = content.scales![0]!.levels;
      for (const text of [
        content.title,
        ...levels.map(({ label }) => label),
        ...content.items.flatMap(({ label, descriptors }) => [
          label,
          ...(descriptors ?? []).map((cell) => cell.text),
        ]),
      ])
        expect(all.includes(text![lang]!), text![lang]).to.equal(true);
      expect(all).not.to.match(
        /käännös puuttuu|översättning saknas|translation missing/,
      );
    });

  it("is a radio group for each dimension inside a table, levels and words in the names", async () => {
    const matrix = await mount("elo-matrix", { width: "1200px" });
    expect(allByRole(matrix, "table").length).to.equal(1);
    const headers = allByRole(matrix, "columnheader").map(nameOf);
    expect(headers).to.include("3 Ohjauksen koordinoituminen");
    expect(allByRole(matrix, "radiogroup").map(nameOf)).to.have.length(6);
    const group = byRole(matrix, "radiogroup", "Arviointi");
    expect(nameOf(allByRole(group, "radio")[1]!)).to.equal(
      "2 ”Herääminen” Ohjauksen tietojen kokonaisuuden kokoamista",
    );
    expect(allByRole(group, "radio").slice(4).map(nameOf)).to.deep.equal([
      "tasojen 1 ja 2 välissä",
      "tasojen 2 ja 3 välissä",
      "tasojen 3 ja 4 välissä",
      "ei sovellu",
      "en osaa sanoa",
      "ei arvioitu",
      "kuuluu muille",
    ]);
  });

  it("is filled by keyboard: arrows within a row, Tab between rows", async () => {
    const matrix = await mount("elo-matrix");
    const [first, second] = allByRole(matrix, "radiogroup");
    allByRole(first!, "radio")[0]!.focus();
    await press("Space", "ArrowRight", "ArrowRight");
    expect(said(matrix, "situation")?.["rating"]).to.deep.equal({ level: "3" });
    while (!second!.contains(focused())) await press("Tab");
    await press("Space");
    expect(said(matrix, "strategies")?.["rating"]).to.deep.equal({
      level: "1",
    });
  });

  it("takes a run of arrow keys back in one step, and two clicks in two", async () => {
    const matrix = await mount("elo-matrix");
    const radios = allByRole(
      byRole(matrix, "radiogroup", "Arviointi"),
      "radio",
    );
    radios[0]!.focus();
    await press("Space", "ArrowRight", "ArrowRight", "Control+z");
    expect(said(matrix, "evaluation")).to.equal(undefined);
    for (const radio of [radios[1]!, radios[3]!]) {
      radio.dispatchEvent(
        new PointerEvent("pointerdown", { bubbles: true, composed: true }),
      );
      radio.click();
    }
    matrix.undo();
    expect(said(matrix, "evaluation")?.["rating"]).to.deep.equal({
      level: "2",
    });
  });

  it("goes to the first and the last level by Home and End, and on to the last answer", async () => {
    const matrix = await mount("elo-matrix");
    const [first, second] = allByRole(matrix, "radiogroup");
    const radios = allByRole(first!, "radio");
    const rating = () => said(matrix, "situation")?.["rating"];
    radios[1]!.focus();
    await settle(matrix);
    await press("End");
    expect(focused()).to.equal(radios[3]);
    expect(rating()).to.deep.equal({ level: "4" });
    await press("End");
    expect(focused()).to.equal(radios[10]);
    expect(rating()).to.deep.equal({ unanswered: "not-mine" });
    await press("ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp");
    expect(rating()).to.deep.equal({ between: ["3", "4"] });
    await press("Home");
    expect(focused()).to.equal(radios[0]);
    expect(rating()).to.deep.equal({ level: "1" });
    // One row is one stop, and one step to take back; keys with a modifier are the browser's.
    await press("Shift+End", "Control+z");
    expect(rating()).to.equal(undefined);
    while (!second!.contains(focused())) await press("Tab");
    expect(focused()).to.equal(allByRole(second!, "radio")[0]);
    while (!first!.contains(focused())) await press("Shift+Tab");
    expect((focused() as HTMLInputElement).type).to.equal("radio");
  });

  it("keeps between, not applicable, don't know, not assessed and not mine apart", async () => {
    const matrix = await mount("elo-matrix");
    const group = byRole(matrix, "radiogroup", "Vaikuttavuus ja tehokkuus");
    const expected = new Map<string, unknown>([
      ["tasojen 2 ja 3 välissä", { between: ["2", "3"] }],
      ["ei sovellu", { unanswered: "not-applicable" }],
      ["en osaa sanoa", { unanswered: "dont-know" }],
      ["ei arvioitu", { unanswered: "not-assessed" }],
      ["kuuluu muille", { unanswered: "not-mine" }],
    ]);
    for (const [name, rating] of expected) {
      byRole(group, "radio", name).click();
      expect(said(matrix, "impact")?.["rating"]).to.deep.equal(rating);
    }
  });

  it("clears an answer, says so, and leaves the focus in the row", async () => {
    const matrix = await mount("elo-matrix");
    const group = byRole(matrix, "radiogroup", "Arviointi");
    allByRole(group, "radio")[2]!.click();
    await settle(matrix);
    byRole(matrix, "button", "Tyhjennä vastaus: Arviointi").click();
    await settle(matrix);
    expect(said(matrix, "evaluation")).to.equal(undefined);
    expect(
      allByRole(group, "radio").some(
        (radio) => (radio as HTMLInputElement).checked,
      ),
    ).to.equal(false);
    expect(focused()).to.equal(allByRole(group, "radio")[2]);
    expect(textIn(byRole(matrix, "status"))).to.equal("Tyhjennetty");
  });

  it("takes a reason, evidence with a link, and a target level", async () => {
    const matrix = await mount("elo-matrix");
    byRole(
      byRole(matrix, "radiogroup", "Arviointi"),
      "radio",
      "en osaa sanoa",
    ).click();
    await settle(matrix);
    await typeIn(byLabel(matrix, "Perustelu"), "Kysely puuttuu.");
    byRole(matrix, "button", "Lisää näyttö").click();
    await until(() => focused()?.id.endsWith("text@fi") ?? false);
    await typeIn(byLabel(matrix, "Näyttö"), "Vuosiraportti");
    await typeIn(byLabel(matrix, "Linkki"), "https://example.org/r");
    const target = byLabel(
      matrix,
      "Tavoitetaso",
    ) as unknown as HTMLSelectElement;
    target.value = "4";
    target.dispatchEvent(new Event("change"));
    const { reason, target: aim, evidence } = said(matrix, "evaluation")!;
    expect(reason).to.deep.equal({ fi: "Kysely puuttuu." });
    expect(aim).to.deep.equal({ level: "4" });
    const [one] = evidence as { text: unknown; link: unknown }[];
    expect(one!.text).to.deep.equal({ fi: "Vuosiraportti" });
    expect(one!.link).to.equal("https://example.org/r");
    await settle(matrix);
    byRole(matrix, "button", "Poista näyttö").click();
    expect(said(matrix, "evaluation")?.["evidence"]).to.equal(undefined);
  });

  it("follows only links that lead to the web", async () => {
    const matrix = await mount("elo-matrix", { mode: "read" });
    const links = ["javascript:alert(1)", "https://example.org/raportti"];
    matrix.session!.edit(
      links.flatMap((value, index) => {
        const row = `ratings/evaluation/evidence/ev-${index}`;
        return [
          { type: "add-row", target: row },
          { type: "set", target: `${row}/link`, value },
        ] as const;
      }),
    );
    await settle(matrix);
    expect(allByRole(matrix, "link").map(nameOf)).to.deep.equal([links[1]!]);
    expect(textIn(matrix)).to.contain(links[0]!);
  });

  it("tells in words what has changed, and who did it", async () => {
    const matrix = await mount("elo-matrix");
    const radios = allByRole(
      byRole(matrix, "radiogroup", "Arviointi"),
      "radio",
    );
    radios[1]!.click();
    await matrix.exportAs(); // What has left is an entry of its own.
    radios[2]!.click();
    await settle(matrix);
    byRole(matrix, "button", "Muutoshistoria").click();
    await until(() => textIn(matrix).includes("(sinä)"));
    expect(textIn(matrix)).to.contain(
      "taso 2 ”Herääminen” → taso 3 Ohjauksen koordinoituminen",
    );
  });

  it("marks the row about the whole and counts no mean", async () => {
    const matrix = await mount("elo-matrix");
    expect(textIn(matrix)).to.contain("koko tilanne, ei rivien keskiarvo");
  });

  it("says how far the reader is", async () => {
    const matrix = await mount("elo-matrix");
    expect(textIn(matrix)).to.contain("0/6 vastattu");
    allByRole(byRole(matrix, "radiogroup", "Arviointi"), "radio")[0]!.click();
    await settle(matrix);
    expect(textIn(matrix)).to.contain("1/6 vastattu");
  });

  it("shows without controls when read only", async () => {
    const filled = await mount("elo-matrix");
    allByRole(byRole(filled, "radiogroup", "Arviointi"), "radio")[0]!.click();
    const matrix = await mount("elo-matrix", { readonly: true });
    matrix.value = filled.value;
    await settle(matrix);
    for (const role of ["radio", "textbox", "combobox"])
      expect(allByRole(matrix, role).map(nameOf), role).to.deep.equal([]);
    expect(textIn(matrix)).to.contain("Yksi vastaaja: kaikki tasolla 1");
  });

  it("speaks two languages on one page at once, and follows a change", async () => {
    const finnish = await mount("elo-matrix");
    const swedish = await mount("elo-matrix", { lang: "sv" });
    expect(textIn(finnish)).to.contain("en osaa sanoa");
    expect(textIn(swedish)).to.contain("kan inte säga");
    finnish.parentElement!.lang = "sv-FI";
    await until(() => textIn(finnish).includes("kan inte säga"));
    expect(
      finnish.shadowRoot!.querySelector("[lang]")!.getAttribute("lang"),
    ).to.equal("sv");
  });

  it("leads from card to card in a narrow box, and says where the reader is", async () => {
    scrollTo(0, 0);
    const matrix = await mount("elo-matrix", { width: "320px" });
    // At the title there is none yet: it comes when the page is moved.
    expect(allByRole(matrix, "button", /^Seuraava/)).to.deep.equal([]);
    await until(() => {
      dispatchEvent(new Event("scroll"));
      return allByRole(matrix, "button", /^Seuraava/).length > 0;
    });
    const bar = byRole(matrix, "group", "Kohdasta toiseen");
    const groups = allByRole(matrix, "radiogroup");
    expect(textIn(bar)).to.contain("1/6");
    expect(byRole(bar, "button", /^Edellinen/)).to.have.property(
      "disabled",
      true,
    );
    byRole(bar, "button", "Seuraava: Seudulliset strategiat").click();
    await settle(matrix);
    expect(groups[1]!.contains(focused())).to.equal(true);
    expect(textIn(bar)).to.contain("2/6");
    // The card is in view, and the bar, which stays, covers nothing of what has the focus.
    const card = groups[1]!.closest("tr")!.getBoundingClientRect();
    expect(card.top).to.be.within(0, 40);
    const foot = bar.getBoundingClientRect();
    expect(foot.bottom).to.be.closeTo(innerHeight, 1);
    expect(focused()!.getBoundingClientRect().bottom).to.be.below(foot.top);
    // By keyboard down to what lay under the bar.
    await press("End", "End");
    expect(focused()!.getBoundingClientRect().bottom).to.be.at.most(
      bar.getBoundingClientRect().top,
    );
    groups[5]!.querySelector("input")!.focus();
    await until(() => textIn(bar).includes("6/6"));
    expect(byRole(bar, "button", /^Seuraava/)).to.have.property(
      "disabled",
      true,
    );
    // Where the focus took the page counts for nothing while it is in sight.
    await painted();
    expect(textIn(bar)).to.contain("6/6");
    // Scrolling on counts as well.
    groups[2]!.closest("tr")!.scrollIntoView();
    await until(() => textIn(bar).includes("3/6"));
  });

  it("needs no such bar where there is room, and on paper", async () => {
    for (const attributes of [
      { width: "1280px", mode: "fill" },
      { width: "320px", mode: "print" },
    ] as const) {
      const matrix = await mount("elo-matrix", attributes);
      dispatchEvent(new Event("scroll"));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(allByRole(matrix, "button", /^Seuraava/)).to.deep.equal([]);
    }
  });

  for (const width of ["320px", "768px", "1280px"])
    it(`fits in ${width} with nothing cut off`, async () => {
      const matrix = await mount("elo-matrix", { width, lang: "sv" });
      for (const group of allByRole(matrix, "radiogroup"))
        allByRole(group, "radio")[1]!.click();
      await settle(matrix);
      expect(overflow(matrix)).to.equal(0);
      const [choice] = allByRole(matrix, "radio");
      expect(nameOf(choice!)).to.contain("Splittrade handledningsresurser");
    });

  for (const mode of ["fill", "agree", "read"])
    it(`has nothing for axe to find in ${mode}`, async () => {
      const filled = await mount("elo-matrix", { lang: "sv" });
      for (const group of allByRole(filled, "radiogroup"))
        allByRole(group, "radio")[4]!.click();
      const matrix = await mount("elo-matrix", { mode, lang: "sv" });
      matrix.value = filled.value;
      filled.parentElement!.remove();
      await settle(matrix);
      expect(await violations(matrix)).to.deep.equal([]);
    });
});

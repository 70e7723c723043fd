import { expect } from "@esm-bundle/chai";
import {
  currentEntries,
  digestOf,
  mergeFile,
  readFile,
  type AskelmatDocument,
  type JsonObject,
} from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import {
  exampleText,
  figureIn,
  matrixOn,
  mineOn,
  saidOn,
  standing,
} from "./support/frameworks.js";
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
  byRole,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";

const framework = "assessment-framework-indicators";
const group = "assessment-indicators";
const [hers, theirs] = [`${group}-employment`, `${group}-folk-high-school`];
const expert = "c-f6w3";
const coordinator = "c-a3k8";

const young = "Ohjausta saaneet alle 30-vuotiaat";
const queue = "Odotus ensimmäiseen tapaamiseen";
const answers = "Palautekyselyyn vastanneet";
const dropouts = "Keskeyttäneiden määrän muutos";

const field = (matrix: EloMatrix, name: RegExp) =>
  byRole(matrix, "textbox", name) as HTMLInputElement;
const reached = (matrix: EloMatrix) => field(matrix, /^Ohjausta saaneet .* %$/);

/** Types as a person does, from an empty field, and leaves it. */
async function fillIn(
  matrix: EloMatrix,
  input: HTMLInputElement,
  text: string,
): Promise<void> {
  input.focus();
  input.select();
  await press("Backspace");
  await typeIn(input, text);
  await press("Tab");
  matrix.session!.flush();
  await settle(matrix);
}

/** What the reader says about an indicator. */
const mine = (matrix: EloMatrix, item: string, indicator: string) =>
  figureIn(mineOn(matrix, item), indicator)["value"];

async function document(name: string): Promise<AskelmatDocument> {
  const read = readFile(await exampleText(name));
  if (!read.ok || !read.document) throw new Error(`${name} does not open`);
  return read.document;
}

describe("<elo-matrix> with indicators", () => {
  afterEach(unmountAll);

  for (const lang of ["fi", "sv", "en"])
    it(`says every indicator, its unit and its source in ${lang}`, async () => {
      const matrix = await matrixOn(framework, { lang });
      const all = textIn(matrix);
      const { content } = JSON.parse(await exampleText(framework)) as {
        content: { items: readonly JsonObject[] };
      };
      const indicators = content.items.flatMap(
        (item) => (item["indicators"] ?? []) as readonly JsonObject[],
      );
      expect(indicators).to.have.length(12);
      for (const one of [...content.items, ...indicators])
        for (const part of ["label", "text", "unitLabel", "source"]) {
          const text = one[part] as Record<string, string> | undefined;
          if (text)
            expect(all.includes(text[lang]!), text[lang]).to.equal(true);
        }
      expect(all).not.to.match(
        /käännös puuttuu|översättning saknas|translation missing/,
      );
      expect(all).to.match(/^.* 0\/12 /);
    });

  it("is tables under headings, a field a figure, in words a screen reader says", async () => {
    const matrix = await matrixOn(framework, { width: "1280px" });
    expect(allByRole(matrix, "table").map(nameOf)).to.deep.equal([
      "1.1 Ketkä ohjaus tavoittaa",
      "1.2 Kuinka kauan odotetaan",
      "2.1 Kuka ohjaa",
      "3.1 Mitä ohjauksen jälkeen tapahtuu",
      "3.2 Miten ohjaus koetaan",
      "4.1 Ihmiset ja raha",
    ]);
    const [table] = allByRole(matrix, "table");
    expect(allByRole(table!, "columnheader").map(nameOf)).to.deep.equal([
      "Mittari",
      "Arvo",
      "Huomautus",
    ]);
    expect(allByRole(table!, "textbox").map(nameOf)).to.deep.equal([
      `${young} %`,
      `${young}: Huomautus`,
      "Uraohjausta saaneet työssä olevat henkilöä",
      "Uraohjausta saaneet työssä olevat: Huomautus",
    ]);
    const figure = byRole(table!, "group", young);
    expect(allByRole(figure, "radio").map(nameOf)).to.deep.equal([
      "ei sovellu",
      "en osaa sanoa",
      "ei arvioitu",
      "kuuluu muille",
    ]);
    expect(allByRole(matrix, "radiogroup")).to.deep.equal([]);
  });

  it("takes a number with a comma or a point, and keeps it with a point", async () => {
    const matrix = await matrixOn(framework);
    for (const [typed, number] of [
      ["62,5", "62.5"],
      ["62.5", "62.5"],
      ["62,5 %", "62.5"],
      ["7", "7"],
    ] as const) {
      await fillIn(matrix, reached(matrix), typed);
      expect(mine(matrix, "reach", "young-reached"), typed).to.deep.equal({
        number,
        unit: "percent",
      });
    }
    await fillIn(matrix, field(matrix, new RegExp(`^${dropouts} %`)), "−3,2");
    expect(mine(matrix, "after-guidance", "dropouts-change")).to.deep.equal({
      number: "-3.2",
      unit: "percent",
    });
    await fillIn(
      matrix,
      field(matrix, new RegExp(`^${answers} henkilöä`)),
      "1 240",
    );
    expect(mine(matrix, "experience", "survey-answers")).to.deep.equal({
      number: "1240",
      unit: "persons",
    });
    expect(textIn(matrix)).to.contain("3/12 vastattu");
    expect(textIn(matrix)).not.to.contain("ei ole luku");
  });

  it("leaves what is typed as it is until the field is left, then writes it as is the custom", async () => {
    const matrix = await matrixOn(framework);
    const input = reached(matrix);
    await typeIn(input, "62.");
    matrix.session!.flush();
    await settle(matrix);
    expect(input.value).to.equal("62.");
    expect(textIn(matrix)).not.to.contain("ei ole luku");
    await typeIn(input, "5");
    matrix.session!.flush();
    await settle(matrix);
    expect(input.value).to.equal("62.5");
    await press("Tab", "Tab");
    matrix.requestUpdate();
    await settle(matrix);
    expect(input.value).to.equal("62,5");
    matrix.lang = "en";
    await until(() => input.value === "62.5");
  });

  it("loses no key when something else is drawn meanwhile", async () => {
    const matrix = await matrixOn(framework);
    const input = reached(matrix);
    await typeIn(input, "41");
    matrix.requestUpdate();
    await matrix.updateComplete;
    expect(input.value).to.equal("41");
  });

  it("keeps what is no number as it is typed, and says so at its field", async () => {
    const matrix = await matrixOn(framework);
    const input = reached(matrix);
    await fillIn(matrix, input, "noin 40");
    expect(mine(matrix, "reach", "young-reached")).to.deep.equal({
      number: "noin 40",
      unit: "percent",
    });
    expect(input.value).to.equal("noin 40");
    const words = "”noin 40” ei ole luku.";
    expect(input.getAttribute("aria-invalid")).to.equal("true");
    const described = input.getAttribute("aria-describedby")!;
    const note = matrix.shadowRoot!.getElementById(described)!;
    expect(textIn(note)).to.contain(words);
    const problems = await matrix.validate();
    expect(problems.map(({ code }) => code)).to.deep.equal(["number-shape"]);
    await settle(matrix);
    const place = `Ketkä ohjaus tavoittaa – ${young}`;
    const summary = byRole(matrix, "group", "Korjaa yksi kohta");
    expect(textIn(summary)).to.contain(`${place} Arvo ei ole luku.`);
    byRole(matrix, "button", place).click();
    expect(focused()).to.equal(input);
    await fillIn(matrix, input, "40");
    expect(textIn(matrix)).not.to.contain(words);
  });

  it("has four ways of giving no figure, each in place of one", async () => {
    const matrix = await matrixOn(framework);
    const input = reached(matrix);
    await fillIn(matrix, input, "41");
    const figure = byRole(matrix, "group", young);
    for (const [name, unanswered] of [
      ["ei sovellu", "not-applicable"],
      ["en osaa sanoa", "dont-know"],
      ["ei arvioitu", "not-assessed"],
      ["kuuluu muille", "not-mine"],
    ] as const) {
      byRole(figure, "radio", name).click();
      await settle(matrix);
      expect(mine(matrix, "reach", "young-reached")).to.deep.equal({
        unanswered,
      });
    }
    expect(input.value).to.equal("");
    byRole(figure, "button", `Tyhjennä vastaus: ${young}`).click();
    await settle(matrix);
    expect(mine(matrix, "reach", "young-reached")).to.equal(undefined);
    expect(figure.contains(focused())).to.equal(true);
    byRole(figure, "radio", "ei sovellu").click();
    await fillIn(matrix, input, "41");
    expect(
      allByRole(figure, "radio").map(
        (one) => (one as HTMLInputElement).checked,
      ),
    ).to.deep.equal([false, false, false, false]);
  });

  it("takes a note at a figure, a reason and evidence for them all", async () => {
    const matrix = await matrixOn(framework);
    await fillIn(matrix, reached(matrix), "41");
    await typeIn(
      byRole(matrix, "textbox", `${young}: Huomautus`),
      "Ilman Ohjaamoa",
    );
    await typeIn(byRole(matrix, "textbox", "Perustelu"), "Tilasto 2.2.");
    byRole(matrix, "button", "Lisää näyttö").click();
    await until(() => focused()?.id.endsWith("text@fi") ?? false);
    await typeIn(focused() as HTMLElement, "Poiminta");
    const row = mineOn(matrix, "reach");
    expect(figureIn(row, "young-reached")["note"]).to.deep.equal({
      fi: "Ilman Ohjaamoa",
    });
    expect(row["reason"]).to.deep.equal({ fi: "Tilasto 2.2." });
    const [evidence] = row["evidence"] as readonly JsonObject[];
    expect(evidence!["text"]).to.deep.equal({ fi: "Poiminta" });
  });

  it("is filled by keyboard and taken back", async () => {
    const matrix = await matrixOn(framework);
    reached(matrix).focus();
    await press("4", "1", "Tab", "Tab");
    expect(nameOf(focused()!)).to.equal(`${young}: Huomautus`);
    await press("Tab", "9", "Tab", "Space");
    expect(mine(matrix, "reach", "employed-reached")).to.deep.equal({
      unanswered: "not-applicable",
    });
    await press("Control+z");
    expect(mine(matrix, "reach", "employed-reached")).to.deep.equal({
      number: "9",
      unit: "persons",
    });
    await press("Control+z", "Control+z");
    expect(mineOn(matrix, "reach")).to.deep.equal({});
    await press("Control+y");
    expect(mine(matrix, "reach", "young-reached")).to.deep.equal({
      number: "41",
      unit: "percent",
    });
  });

  it("shows everybody's own side by side, with their notes and reasons, and no mean", async () => {
    const matrix = await matrixOn(group, { mode: "agree" }, coordinator);
    const all = textIn(matrix);
    expect(all).to.contain("2 vastaajaa: 38–41,5 %");
    expect(all).to.contain("2 vastaajaa: 260 henkilöä, 1 en osaa sanoa");
    expect(all).to.contain("2 vastaajaa: −3,2 %, 1 ei sovellu");
    expect(all).to.match(/TNO-asiantuntija 41,5 %.*Rektor, folkhögskolan 38 %/);
    expect(all).to.contain("Utan Navigatorns besökare.");
    expect(all).to.contain("Asiakastietojen poiminta 2.2.");
    expect(all).to.contain("1 240 henkilöä");
    expect(all).not.to.contain("39,75");
  });

  it("agrees on somebody's figure, or on one that is typed, with everybody's as the basis", async () => {
    const matrix = await matrixOn(group, { mode: "agree" }, coordinator);
    const place = "ratings/reach/values/employed-reached/value";
    const agreed = () =>
      currentEntries(matrix.session!.document.entries).find(
        ({ target }) => target === place,
      );
    const own = matrix
      .session!.document.entries.filter(
        ({ target }) => target === `own/${place}`,
      )
      .map(({ id }) => id)
      .sort();
    expect(own).to.have.length(2);
    byRole(
      matrix,
      "button",
      "Valitse tämä: 260 henkilöä (Rektor, folkhögskolan)",
    ).click();
    await settle(matrix);
    expect(agreed()?.value).to.deep.equal({ number: "260", unit: "persons" });
    expect(agreed()?.basis).to.deep.equal(own);
    const input = field(matrix, /^Uraohjausta .* henkilöä$/);
    expect(input.value).to.equal("260");
    await fillIn(matrix, input, "270");
    expect(agreed()?.value).to.deep.equal({ number: "270", unit: "persons" });
    expect(agreed()?.basis).to.deep.equal(own);
    expect(agreed()?.reason).to.contain("Käytetään työllisyysalueen lukua");
    // One gesture, one step.
    matrix.undo();
    await settle(matrix);
    expect(agreed()?.value).to.deep.equal({ number: "260", unit: "persons" });
    expect(agreed()?.basis).to.deep.equal(own);
  });

  it("shows a tie with its figures, and settles it", async () => {
    const matrix = await matrixOn(group, { mode: "agree" }, coordinator);
    const tie = byRole(matrix, "group", "Avoin kohta");
    expect(textIn(tie)).to.contain("TNO-asiantuntija: 12 päivää");
    expect(textIn(tie)).to.contain("Rektor, folkhögskolan: 10 päivää");
    allByRole(tie, "button", "Valitse tämä")[0]!.click();
    await settle(matrix);
    expect(standing(matrix).open).to.equal(undefined);
    const [value] = [figureIn(saidOn(matrix, "waiting"), "days-to-first")];
    expect(value["value"]).to.deep.equal({ number: "12", unit: "days" });
    expect(field(matrix, new RegExp(`^${queue} päivää`)).value).to.equal("12");
  });

  it("takes another person's file in, goes out, and comes back the same", async () => {
    const matrix = await matrixOn(hers, { mode: "agree" }, expert);
    expect(textIn(matrix)).not.to.contain("2 vastaajaa");
    const report = await matrix.import(await exampleText(theirs));
    expect(report.ok).to.equal(true);
    await settle(matrix);
    expect(textIn(matrix)).to.contain("2 vastaajaa: 38–41,5 %");
    const sent = await (await matrix.exportAs()).text();
    const elsewhere = await matrixOn(framework, { mode: "agree" });
    elsewhere.value = JSON.parse(sent) as AskelmatDocument;
    await settle(elsewhere);
    expect(standing(elsewhere)).to.deep.equal(standing(matrix));
    const other = mergeFile(
      await document(theirs),
      JSON.parse(await exampleText(hers)) as JsonObject,
    );
    expect(digestOf(other.document)).to.equal(
      digestOf(matrix.session!.document),
    );
    const whole = await document(group);
    const merged = mergeFile(whole, JSON.parse(sent) as JsonObject);
    expect(merged.report.added).to.deep.equal([]);
  });

  it("shows a figure of an indicator that the framework lacks, and one it cannot read", async () => {
    const matrix = await matrixOn(framework, { mode: "agree" });
    const at = (indicator: string) => `ratings/reach/values/${indicator}/value`;
    matrix.session!.edit([
      { type: "set", target: at("old"), value: { number: "7", unit: "km" } },
      { type: "set", target: at("young-reached"), value: { percent: 62 } },
    ]);
    await settle(matrix);
    const [table] = allByRole(matrix, "table");
    expect(textIn(table!)).to.contain("old Ei tässä pohjassa");
    expect(field(matrix, /^old km$/).value).to.equal("7");
    expect(textIn(table!)).to.contain('{"percent":62} (ei tässä pohjassa)');
    const codes = (await matrix.validate()).map(({ code }) => code);
    expect(codes).to.include.members(["indicator-unknown", "number-shape"]);
  });

  it("tells what has changed, figure by figure", async () => {
    const matrix = await matrixOn(framework);
    await fillIn(matrix, reached(matrix), "41,5");
    await matrix.exportAs();
    await fillIn(matrix, reached(matrix), "43");
    byRole(matrix, "button", "Muutoshistoria").click();
    await until(() => textIn(matrix).includes("(sinä)"));
    const told = textIn(matrix.shadowRoot!.querySelector(".history")!);
    expect(told).to.match(
      new RegExp(`Ketkä ohjaus tavoittaa – ${young}.{0,99}41,5 % → 43 %`),
    );
  });

  it("is to read without controls, and prints room to write", async () => {
    const matrix = await matrixOn(group, { mode: "read" });
    for (const role of ["radio", "textbox"])
      expect(allByRole(matrix, role).map(nameOf), role).to.deep.equal([]);
    const changing = /Tyhjennä|Lisää|Poista|Valitse|Kumoa/;
    expect(allByRole(matrix, "button", changing)).to.deep.equal([]);
    expect(textIn(matrix)).to.contain("41,5 % Perustuu 2 vastaukseen.");
    const blank = await matrixOn(framework, { mode: "print" });
    expect(blank.shadowRoot!.querySelectorAll(".blank")).to.have.length(12);
    expect(textIn(blank)).not.to.contain("ei sovittu");
  });

  it("speaks Swedish", async () => {
    const matrix = await matrixOn(group, { lang: "sv", mode: "agree" }, expert);
    const all = textIn(matrix);
    expect(all).to.contain("Mätare Värde Anmärkning");
    expect(all).to.contain("Källa: Sysselsättningsområdets klientuppgifter");
    expect(all).to.contain("2 svarande: 38–41,5 %");
    expect(all).to.contain("260 personer");
  });

  for (const [width, mode] of [
    ["320px", "fill"],
    ["320px", "agree"],
    ["768px", "agree"],
    ["1280px", "agree"],
    ["1280px", "read"],
  ] as const)
    it(`fits in ${width} to ${mode}, and axe finds nothing`, async () => {
      const matrix = await matrixOn(group, { width, mode, lang: "sv" }, expert);
      expect(overflow(matrix)).to.equal(0);
      expect(await violations(matrix)).to.deep.equal([]);
    });
});

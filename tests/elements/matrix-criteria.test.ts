import { expect } from "@esm-bundle/chai";
import {
  digestOf,
  isLanguageMap,
  mergeFile,
  readFile,
  type AskelmatDocument,
  type Entry,
  type JsonObject,
} from "@askelmat/core";
import {
  choose,
  exampleText,
  matrixOn,
  mineOn,
  saidOn,
  standing,
  under,
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

const framework = "assessment-framework-criteria";
const group = "assessment-criteria";
const counsellor = "c-c4t6";
const coordinator = "c-a3k8";
const rector = "c-g8n4";

/** Every text of a framework that people read. */
function* texts(value: unknown): Generator<Record<string, string>> {
  if (isLanguageMap(value)) yield value as Record<string, string>;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* texts(one);
}

async function document(name: string): Promise<AskelmatDocument> {
  const read = readFile(await exampleText(name));
  if (!read.ok || !read.document) throw new Error(`${name} does not open`);
  return read.document;
}

describe("<elo-matrix> with a tree of criteria", () => {
  afterEach(unmountAll);

  for (const lang of ["fi", "sv", "en"])
    it(`says every text of the framework in ${lang}`, async () => {
      const matrix = await matrixOn(framework, { lang });
      const all = textIn(matrix);
      const { content } = JSON.parse(await exampleText(framework)) as {
        content: Record<string, unknown>;
      };
      const [scale] = content["scales"] as readonly JsonObject[];
      for (const text of texts([
        content["title"],
        content["items"],
        content["variants"],
        scale!["levels"],
      ]))
        expect(all.includes(text[lang]!), text[lang]).to.equal(true);
      expect(all).not.to.match(
        /käännös puuttuu|översättning saknas|translation missing/,
      );
    });

  it("is headings over criteria over questions, with what each derives", async () => {
    const matrix = await matrixOn(framework);
    const outline = [...matrix.shadowRoot!.querySelectorAll("h3, h4, h5")];
    expect(
      outline.map(({ localName, textContent }) =>
        `${localName} ${textContent}`.replace(/\s+/g, " ").trim(),
      ),
    ).to.deep.equal([
      "h3 1 Johtaminen ja suunnitelma",
      "h4 1.4 Työnjako on sovittu",
      "h3 2 Ohjauksen saatavuus",
      "h3 3 Urasuunnittelutaidot",
      "h4 3.3 Työelämä tulee tutuksi",
      "h3 4 Siirtymät",
      "h3 5 Yhteistyö ja arviointi",
    ]);
    expect(textIn(matrix)).to.contain("0/24 vastattu");
    expect(under(matrix, "1.4 Työnjako on sovittu")).to.contain(
      "0/3 täyttyy (0 %), 3 arvioimatta",
    );
    // A criterion that follows a group of questions is beside it, not in it.
    const questions = byRole(matrix, "group", "3.3 Työelämä tulee tutuksi");
    expect(allByRole(questions, "radiogroup")).to.have.length(3);
    expect(textIn(questions)).not.to.contain("3.4");
  });

  it("offers three levels in one line, by name, and the four other answers", async () => {
    const matrix = await matrixOn(framework, { width: "1280px" });
    const groups = allByRole(matrix, "radiogroup");
    expect(groups).to.have.length(24);
    for (const one of groups) {
      const radios = allByRole(one, "radio");
      expect(radios.map(nameOf)).to.deep.equal([
        "Ei täyty",
        "Kesken",
        "Täyttyy",
        "ei sovellu",
        "en osaa sanoa",
        "ei arvioitu",
        "kuuluu muille",
      ]);
      const tops = radios
        .slice(0, 3)
        .map((radio) => radio.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
      expect(one.getBoundingClientRect().height).to.be.below(100);
    }
  });

  it("says for whom a criterion is when it is not for everyone", async () => {
    const matrix = await matrixOn(framework);
    expect(under(matrix, "3 Urasuunnittelutaidot")).to.contain(
      "Työelämä näkyy useassa oppiaineessa vain: perusopetus ja lukiokoulutus",
    );
  });

  it("derives the share anew at every answer, at every level of the tree", async () => {
    const matrix = await matrixOn(framework);
    const area = "1 Johtaminen ja suunnitelma";
    const criterion = "1.4 Työnjako on sovittu";
    await choose(
      matrix,
      "1.2 Ohjaussuunnitelma on julkinen ja ajan tasalla",
      "Täyttyy",
    );
    expect(under(matrix, area)).to.contain("1/6 täyttyy (17 %), 5 arvioimatta");
    await choose(
      matrix,
      "1.4b Opiskelija tietää, kenen puoleen kääntyä",
      "Täyttyy",
    );
    expect(under(matrix, area)).to.contain("2/6 täyttyy (33 %), 4 arvioimatta");
    expect(under(matrix, criterion)).to.contain(
      "1/3 täyttyy (33 %), 2 arvioimatta",
    );
    await choose(
      matrix,
      "1.4c Poissaolojen ajaksi on sovittu sijainen",
      "ei sovellu",
    );
    expect(under(matrix, criterion)).to.contain(
      "1/2 täyttyy (50 %), 1 arvioimatta, 1 ei sovellu",
    );
    await choose(
      matrix,
      "1.4a Jokaisen ohjausta antavan tehtävät on kirjattu",
      "en osaa sanoa",
    );
    expect(under(matrix, criterion)).to.contain(
      "1/2 täyttyy (50 %), 1 arvioimatta, 1 ei sovellu",
    );
    matrix.undo();
    matrix.undo();
    await settle(matrix);
    expect(under(matrix, criterion)).to.contain(
      "1/3 täyttyy (33 %), 2 arvioimatta",
    );
    expect(textIn(matrix)).to.contain("2/24 vastattu");
  });

  it("draws nothing anew but the row, the shares above it and the head", async () => {
    const matrix = await matrixOn(framework);
    await choose(
      matrix,
      "2.2 Ohjaukseen pääsee kahden viikon kuluessa",
      "Kesken",
    );
    const root = matrix.shadowRoot!;
    const changed: Node[] = [];
    const observer = new MutationObserver((records) =>
      changed.push(...records.map(({ target }) => target)),
    );
    const what = {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    };
    observer.observe(root, what);
    await choose(
      matrix,
      "2.2 Ohjaukseen pääsee kahden viikon kuluessa",
      "Täyttyy",
    );
    observer.disconnect();
    expect(under(matrix, "2 Ohjauksen saatavuus")).to.contain("1/5 täyttyy");
    const row = byRole(matrix, "radiogroup", /^2\.2 /).parentElement!;
    const share = byRole(
      matrix,
      "group",
      "2 Ohjauksen saatavuus",
    ).querySelector(".share")!;
    const head = root.querySelector(".head")!;
    expect(changed.some((node) => share.contains(node))).to.equal(true);
    const elsewhere = changed.filter(
      (node) => ![row, share, head].some((place) => place.contains(node)),
    );
    expect(elsewhere).to.deep.equal([]);
  });

  it("is filled by keyboard, the reason too", async () => {
    const matrix = await matrixOn(framework);
    const [first, second] = allByRole(matrix, "radiogroup");
    allByRole(first!, "radio")[0]!.focus();
    await press("Space", "ArrowRight");
    expect(mineOn(matrix, "named-lead")["rating"]).to.deep.equal({
      level: "in-progress",
    });
    await settle(matrix);
    while (focused()?.localName !== "summary") await press("Tab");
    await press("Enter", "Tab");
    expect(nameOf(focused()!)).to.equal("Perustelu");
    await typeIn(focused() as HTMLElement, "Nimetty syksyllä.");
    expect(mineOn(matrix, "named-lead")["reason"]).to.deep.equal({
      fi: "Nimetty syksyllä.",
    });
    while (!second!.contains(focused())) await press("Tab");
    await press("Space", "ArrowRight", "ArrowRight");
    expect(mineOn(matrix, "public-plan")["rating"]).to.deep.equal({
      level: "met",
    });
    await press("Control+z");
    expect(mineOn(matrix, "public-plan")["rating"]).to.equal(undefined);
    expect(mineOn(matrix, "named-lead")["reason"]).not.to.equal(undefined);
  });

  it("folds reasons away in a long list, and opens those that say something", async () => {
    const matrix = await matrixOn(group, {}, counsellor);
    const folds = [...matrix.shadowRoot!.querySelectorAll("details.fold")];
    expect(folds).to.have.length(23);
    const open = folds.filter((one) => (one as HTMLDetailsElement).open);
    const criteria = open.map((one) => textIn(one.closest("li")!).slice(0, 3));
    expect(criteria).to.deep.equal(["1.3", "3.1", "4.3"]);
    expect(allByRole(matrix, "textbox", "Perustelu")).to.have.length(3);
  });

  it("shows everybody's own beside what is agreed, and counts no mean", async () => {
    const matrix = await matrixOn(group, { mode: "agree" }, coordinator);
    const area = under(matrix, "1 Johtaminen ja suunnitelma");
    expect(area).to.contain("2/6 täyttyy (33 %)");
    expect(area).to.contain("omissa vastauksissa 0–33 %");
    expect(area).to.contain("2 vastaajaa: 1 kesken, 1 täyttyy");
    expect(area).to.contain("Perustuu 2 vastaukseen.");
    expect(area).to.contain("Ohjattavia on yli kaksisataa kullakin.");
    expect(under(matrix, "3 Urasuunnittelutaidot")).to.contain(
      "Oppilaitoksen suunnitelmapohja",
    );
  });

  it("agrees with everybody's own as the basis, and settles a tie", async () => {
    const matrix = await matrixOn(group, { mode: "agree" }, coordinator);
    await choose(matrix, "4.3 Kesällä on joku, johon saa yhteyden", "Kesken");
    expect(saidOn(matrix, "summer-contact")["rating"]).to.deep.equal({
      level: "in-progress",
    });
    const entry = matrix.session!.document.entries.find(
      ({ target }) => target === "ratings/summer-contact/rating",
    );
    const own = matrix.session!.document.entries.filter(
      ({ target }) => target === "own/ratings/summer-contact/rating",
    );
    expect(entry?.basis).to.deep.equal(own.map(({ id }: Entry) => id).sort());
    expect(own).to.have.length(2);
    const tie = byRole(matrix, "group", "Avoin kohta");
    expect(textIn(tie)).to.contain("Opinto-ohjaaja: Täyttyy");
    expect(textIn(tie)).to.contain("Rektor, folkhögskolan: Kesken");
    allByRole(tie, "button", "Valitse tämä")[1]!.click();
    await settle(matrix);
    expect(standing(matrix).open).to.equal(undefined);
    expect(allByRole(matrix, "group", "Avoin kohta")).to.deep.equal([]);
  });

  it("takes another person's file in, goes out, and comes back the same", async () => {
    const [hers, theirs] = [
      "assessment-criteria-counsellor",
      "assessment-criteria-folk-high-school",
    ];
    const matrix = await matrixOn(hers, { mode: "agree" }, counsellor);
    expect(standing(matrix).own).to.have.length(1);
    const report = await matrix.import(await exampleText(theirs));
    expect(report.ok).to.equal(true);
    await settle(matrix);
    expect(under(matrix, "2 Ohjauksen saatavuus")).to.contain(
      "2 vastaajaa: 1 kesken, 1 täyttyy",
    );
    const sent = await (await matrix.exportAs()).text();
    const elsewhere = await matrixOn(framework, { mode: "agree" });
    elsewhere.value = JSON.parse(sent) as AskelmatDocument;
    await settle(elsewhere);
    expect(standing(elsewhere)).to.deep.equal(standing(matrix));
    // The other way round it is the same, and the group's file has both.
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
    expect(digestOf(merged.document)).to.equal(digestOf(whole));
  });

  it("shows what the framework has no place for", async () => {
    const matrix = await matrixOn(framework, { mode: "read" });
    matrix.session!.edit([
      {
        type: "set",
        target: "ratings/named-lead/rating",
        value: { level: "9" },
      },
      { type: "set", target: "ratings/access/rating", value: { percent: 62 } },
      { type: "set", target: "ratings/old/rating", value: { level: "met" } },
    ]);
    await settle(matrix);
    expect(under(matrix, "1 Johtaminen ja suunnitelma")).to.contain(
      '{"level":"9"} (ei tässä pohjassa)',
    );
    const [area] = allByRole(matrix, "group", "2 Ohjauksen saatavuus");
    expect(textIn(area!)).to.contain('{"percent":62} (ei tässä pohjassa)');
    expect(textIn(matrix)).to.match(/Ei tässä pohjassa old\s*: /);
  });

  it("tells what has changed by the levels' names", async () => {
    const matrix = await matrixOn(framework);
    const item = "5.3 Opiskelijoilta kysytään palautetta, ja se vaikuttaa";
    await choose(matrix, item, "Kesken");
    await matrix.exportAs();
    await choose(matrix, item, "Täyttyy");
    byRole(matrix, "button", "Muutoshistoria").click();
    await until(() => textIn(matrix).includes("(sinä)"));
    expect(textIn(matrix)).to.contain("Kesken → Täyttyy");
  });

  it("is to read without controls, agreed first", async () => {
    const matrix = await matrixOn(group, { mode: "read" });
    for (const role of ["radio", "textbox", "combobox"])
      expect(allByRole(matrix, role).map(nameOf), role).to.deep.equal([]);
    const row = byRole(matrix, "group", /^1\.3 /);
    expect(textIn(row)).to.contain("Ei täyty");
    expect(textIn(byRole(matrix, "group", /^4\.1 /))).to.contain("ei sovittu");
  });

  it("prints a blank form with everything to tick", async () => {
    const matrix = await matrixOn(framework, { mode: "print" });
    const row = byRole(matrix, "group", /^1\.1 /);
    expect(textIn(row)).to.equal(
      "Ei täyty Kesken Täyttyy ei sovellu en osaa sanoa ei arvioitu",
    );
    expect(textIn(matrix)).not.to.contain("arvioimatta");
  });

  it("speaks Swedish", async () => {
    const matrix = await matrixOn(group, { lang: "sv", mode: "agree" }, rector);
    expect(under(matrix, "1 Ledning och plan")).to.contain(
      "2/6 uppfylls (33 %)",
    );
    expect(under(matrix, "1 Ledning och plan")).to.contain(
      "2 svarande: 1 på gång, 1 uppfylls",
    );
    expect(under(matrix, "3 Färdigheter i karriärplanering")).to.contain(
      "1 utan bedömning",
    );
  });

  for (const [width, mode] of [
    ["320px", "fill"],
    ["320px", "agree"],
    ["768px", "agree"],
    ["1280px", "read"],
  ] as const)
    it(`fits in ${width} to ${mode}, and axe finds nothing`, async () => {
      const matrix = await matrixOn(
        group,
        { width, mode, lang: "sv" },
        counsellor,
      );
      expect(overflow(matrix)).to.equal(0);
      expect(await violations(matrix)).to.deep.equal([]);
    });
});

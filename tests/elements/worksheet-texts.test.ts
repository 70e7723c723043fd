import { expect } from "@esm-bundle/chai";
import { columnsOf, isObject, rowsOf, sectionsOf } from "@askelmat/core";
import { unmountAll, until } from "./support/mount.js";
import { allByRole, byRole, nameOf, textIn } from "./support/roles.js";
import { sheet, template } from "./support/worksheets.js";

const NAMES = ["tyotapa-1", "tyotapa-2", "tyotapa-3", "tyotapa-4"];
const LANGUAGES = ["fi", "sv", "en"] as const;

/** Every text of a template that stands on its blank form, in one language. */
function textsOf(name: string, lang: string): string[] {
  const { content } = template(name);
  const texts = [content["series"], content["title"]];
  for (const section of sectionsOf(template(name))) {
    texts.push(
      section.title,
      ...rowsOf(section, "rows").map((row) => row["label"]),
    );
    for (const column of columnsOf(section)) {
      texts.push(
        column.title,
        ...rowsOf(column, "roles").map((role) => role["title"]),
      );
      if (column.type === "number")
        texts.push(
          ...rowsOf(column, "exampleLabels").map((one) => one["label"]),
        );
    }
  }
  return texts.filter(isObject).map((text) => text[lang] as string);
}

describe("<elo-worksheet> texts", () => {
  afterEach(unmountAll);

  for (const name of NAMES)
    for (const lang of LANGUAGES)
      it(`says every text of ${name} word for word in ${lang}`, async () => {
        const element = await sheet(name, { lang });
        await until(() => allByRole(element, "heading").length > 0);
        const all = textIn(element);
        const texts = textsOf(name, lang);
        expect(texts.length).to.be.greaterThan(2);
        for (const text of texts) expect(all).to.contain(text);
        expect(all).not.to.match(/puuttuu|saknas|missing/);
      });

  it("puts the series above the title, as the source does", async () => {
    const element = await sheet("tyotapa-1");
    expect(nameOf(byRole(element, "heading", /^Työtapa 1/))).to.equal(
      "Työtapa 1: Mitä kehitämme ja miksi?",
    );
    expect(
      textIn(element).indexOf("Alueellisen ELO-yhteistyön askelmia"),
    ).to.be.lessThan(textIn(element).indexOf("Työtapa 1"));
  });

  it("is a table with the source's columns and rows in their order", async () => {
    const element = await sheet("tyotapa-1", { width: "1200px" });
    expect(allByRole(element, "columnheader").map(nameOf)).to.deep.equal([
      "Teemoja esim.",
      "Keskustelua ja johtopäätöksiä",
      "Rivin toiminnot",
    ]);
    expect(allByRole(element, "rowheader").map(nameOf)).to.deep.equal(
      rowsOf(sectionsOf(template("tyotapa-1"))[0], "rows").map(
        (row) => (row["label"] as { fi: string }).fi,
      ),
    );
  });

  it("numbers three rows of Työtapa 2 and leaves six for organisations in Työtapa 4", async () => {
    const goals = await sheet("tyotapa-2", { width: "1200px" });
    expect(allByRole(goals, "rowheader").map(nameOf)).to.deep.equal([
      "rivi 1",
      "rivi 2",
      "rivi 3",
    ]);
    const news = await sheet("tyotapa-4", { width: "1200px" });
    expect(allByRole(news, "rowheader")).to.have.length(6);
  });

  it("names each field by its column and its row", async () => {
    const element = await sheet("tyotapa-2");
    expect(allByRole(element, "textbox").map(nameOf).slice(0, 2)).to.deep.equal(
      [
        "Yhteinen tavoiteltava hyvä ”asiantila” (esim. henkilöasiakk./työpaikat) rivi 1",
        "Yhteistyömahdollisuuksia ELO-verkostossa rivi 1",
      ],
    );
    expect(
      allByRole(element, "combobox").map(nameOf).slice(0, 2),
    ).to.deep.equal(["Valmistelutaho, rivi 1", "Vastuutaho, rivi 1"]);
  });
});

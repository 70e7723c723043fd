// Two hundred files at once, and one of them is cut: it is named, and the others are in. For `<elo-merge>`: merge-scale.
import { expect } from "@esm-bundle/chai";
import { contentOf, fileText } from "@askelmat/core";
import { edited, newDocument, rated } from "./support/documents.js";
import { unmountAll } from "./support/mount.js";
import { textIn } from "./support/roles.js";
import {
  allText,
  fileOf,
  mountWorkbook,
  untilText,
} from "./support/workbook.js";

const FILES = 200;
const CUT = 100;

const sent = () =>
  edited(newDocument("c-0"), "c-0", [
    { type: "set", target: "group@fi", value: "Kainuu" },
  ]);

/** A small answer from each of two hundred, of which one stopped on its way. */
function returned(): readonly File[] {
  return Array.from({ length: FILES }, (_, index) => {
    const number = index + 1;
    const text = fileText(rated(sent(), `c-${number}`, "forums", "2"));
    return fileOf(
      number === CUT ? text.slice(0, 700) : text,
      `vastaus-${number}.json`,
    );
  });
}

const answered = (document: Parameters<typeof contentOf>[0]) =>
  (contentOf(document).own ?? []).map(({ by }) => by);

afterEach(unmountAll);

describe("two hundred files merged in a workbook, one of them cut", () => {
  it("are in but for the one, which is named", async () => {
    const { workbook } = await mountWorkbook();
    await workbook.desk.take([fileOf(fileText(sent()))]);
    await workbook.desk.merge(returned());
    await untilText(workbook, "199 tiedostoa on yhdistetty.");
    const by = answered(workbook.open!.session.document);
    expect(by).to.have.lengthOf(FILES - 1);
    expect(by).not.to.include(`c-${CUT}`);
    const refused = workbook.shadowRoot!.querySelector(".refused")!;
    expect(textIn(refused)).to.match(/vastaus-100\.json.*katkennut/);
    expect(textIn(refused)).not.to.match(/vastaus-(?!100\.)/);
    expect(allText(workbook)).to.contain("Uusia vastauksia 199");
  });
});

import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/elo-workbook.js";
import { offerEndpointWords } from "../../packages/elements/src/workshop/endpoint-words.js";
import { offerProfileWords } from "../../packages/elements/src/workshop/profiles/profile-words.js";
import { problemCodes } from "./support/problem-codes.js";
import { fileOf, mountWorkbook } from "./support/workbook.js";
import { unmountAll, until } from "./support/mount.js";
import { allText } from "./support/workbook.js";

describe("problems in words", () => {
  afterEach(unmountAll);

  for (const [lang, fallback] of [
    ["fi", "Jokin on pielessä"],
    ["sv", "Något är fel"],
    ["en", "Something is wrong"],
  ] as const)
    it(`every code has its own, in ${lang}`, async () => {
      const { workbook } = await mountWorkbook({ lang });
      // Most words come with the first file, those of the workshop with its acts.
      offerEndpointWords();
      offerProfileWords();
      await workbook.desk.take([fileOf("")]);
      await workbook.desk.links((links) => links.askForLink(workbook));
      const without: string[] = [];
      for (const code of problemCodes) {
        const params = { reason: "x", address: "y", template: "z" };
        workbook.refuse([
          { name: `[${code}]`, problems: [{ path: "", code, params }] },
        ]);
        await until(() => allText(workbook).includes(`[${code}]`));
        if (allText(workbook).includes(fallback)) without.push(code);
      }
      expect(without).to.deep.equal([]);
    });

  it("a code from a later version is named, in a sentence", async () => {
    const { workbook } = await mountWorkbook();
    workbook.refuse([
      { name: "a.json", problems: [{ path: "", code: "file-from-mars" }] },
    ]);
    await until(() => allText(workbook).includes("file-from-mars"));
    expect(allText(workbook)).to.contain("Jokin on pielessä");
  });
});

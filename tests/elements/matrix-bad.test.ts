// What no one plans for: frameworks that break the rules, answers from elsewhere, texts of any length and writing.
// All of it is shown and kept, and what is wrong is named.
import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/elo-matrix.js";
import type { Problem } from "@askelmat/core";
import type { EloMatrix } from "@askelmat/elements";
import {
  longText,
  longWord,
  strangeText,
} from "../../stories/support/bad-input.js";
import { edited, newDocument } from "./support/documents.js";
import { mineOn, saidOn } from "./support/frameworks.js";
import { layoutFaults } from "./support/layout.js";
import { mount, settle, typeIn, unmountAll, until } from "./support/mount.js";
import { allByRole, byLabel, byRole, nameOf, textIn } from "./support/roles.js";

const story = async (path: string) =>
  (await fetch(new URL(`../../stories/${path}`, import.meta.url))).text();

/** A matrix on a file inside it, and the problems that it names. */
async function matrixOf(
  json: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ matrix: EloMatrix; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const hear = (event: Event) =>
    problems.push(
      ...(event as CustomEvent<{ problems: Problem[] }>).detail.problems,
    );
  addEventListener("elo-problem", hear);
  const script = `<script type="application/json">${json}</script>`;
  const matrix = await mount("elo-matrix", attributes, script);
  await until(
    () => allByRole(matrix, "heading").length > 0 || problems.length > 0,
  );
  await settle(matrix);
  removeEventListener("elo-problem", hear);
  return { matrix, problems };
}

const alerts = (matrix: EloMatrix) =>
  allByRole(matrix, "alert").map(textIn).join(" ");

/** The document as it would be sent, in another tool. */
async function sentOn(matrix: EloMatrix): Promise<EloMatrix> {
  const sent = await (await matrix.exportAs()).text();
  const elsewhere = await mount("elo-matrix");
  await elsewhere.import(sent);
  await settle(elsewhere);
  return elsewhere;
}

describe("<elo-matrix> on bad input", () => {
  afterEach(unmountAll);

  it("shows what it can of an invalid framework, names each fault, and takes answers", async () => {
    const { matrix, problems } = await matrixOf(
      await story("faulty/invalid-framework.json"),
    );
    const all = textIn(matrix);
    for (const text of [
      "Otsikko ilman kieltä",
      "Tämä ulottuvuus on kunnossa",
      "Asteikolla ei ole tasoja",
      "Asteikkoa ei ole",
      "Ylempi kohta puuttuu",
    ])
      expect(all).to.contain(text);
    expect(problems.map(({ code }) => code)).to.deep.equal(["template-faulty"]);
    for (const place of [
      "title",
      "scales/phase/levels",
      "scales/bare/levels/x/rank",
      "scales/bare/levels/y/rank",
      "items/lost/descriptors/d/level",
      "items/lost/descriptors/d/text",
    ])
      expect(alerts(matrix)).to.contain(place);
    const group = byRole(matrix, "radiogroup", "Tämä ulottuvuus on kunnossa");
    allByRole(group, "radio")[1]!.click();
    expect(mineOn(matrix, "kept")["rating"]).to.deep.equal({ level: "y" });
    const elsewhere = await sentOn(matrix);
    expect(
      mineOn(elsewhere, "kept", matrix.session!.me)["rating"],
    ).to.deep.equal({ level: "y" });
    expect(textIn(elsewhere)).to.contain("Asteikkoa ei ole");
  });

  it("finds nothing wrong with a framework that is right", async () => {
    const { problems } = await matrixOf(
      await story("templates/several-scales.json"),
    );
    expect(problems).to.deep.equal([]);
  });

  it("shows a framework of an unknown version to read, says why, and hands it on as it came", async () => {
    const json = (await story("templates/yes-partly-no.json")).replace(
      '"specVersion": "1.0"',
      '"specVersion": "7.3"',
    );
    const { matrix, problems } = await matrixOf(json);
    expect(problems.map(({ code }) => code)).to.contain("file-newer");
    expect(alerts(matrix)).to.contain("uudemmalla versiolla");
    expect(textIn(matrix)).to.contain("Jokaisella on nimetty ohjaaja");
    expect(allByRole(matrix, "radio")).to.deep.equal([]);
    expect(await (await matrix.exportAs()).text()).to.equal(json);
  });

  it("shows a document of an unknown version to read, and hands it on as it came", async () => {
    const uri =
      "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen";
    const json = (await story("faulty/newer-document.json"))
      .replace('"worksheet"', '"assessment"')
      .replace("https://w3id.org/askelmat/content/tyotapa-2", uri)
      .replace('"goals"', '"futureGoals"');
    expect(json).to.contain(uri);
    const { matrix } = await matrixOf(json);
    await until(() => matrix.session !== undefined);
    expect(alerts(matrix)).to.contain("uudemmalla versiolla");
    expect(allByRole(matrix, "radio")).to.deep.equal([]);
    expect(await (await matrix.exportAs()).text()).to.equal(json);
  });

  it("shows what is not translated in the language it has, marked, and says that it is missing", async () => {
    const { matrix } = await matrixOf(
      await story("templates/half-translated-framework.json"),
      { lang: "sv", width: "1280px" },
    );
    const finnish = [
      ...matrix.shadowRoot!.querySelectorAll(".body [lang=fi]"),
    ].map((one) => one.textContent);
    expect(finnish).to.include("Tieto toisista");
    expect(finnish).to.include("Tavataan sovitusti neljä kertaa vuodessa");
    const missing = matrix.shadowRoot!.querySelectorAll(".body .missing");
    expect(missing.length).to.equal(finnish.length);
    expect(nameOf(allByRole(matrix, "radiogroup")[0]!)).to.equal("Möten");
  });

  it("shows ratings that the framework has no place for, in every mode, and names them", async () => {
    const document = edited(newDocument(), "c-me", [
      {
        type: "set",
        target: "own/ratings/no-such/rating",
        value: { level: "2" },
      },
      {
        type: "set",
        target: "own/ratings/no-such/reason@fi",
        value: "Kirjattu muualla",
      },
      {
        type: "set",
        target: "own/ratings/impact/rating",
        value: { level: "9" },
      },
      { type: "set", target: "ratings/no-such/rating", value: { level: "3" } },
    ]);
    const { matrix } = await matrixOf(JSON.stringify(document));
    matrix.answerWho("c-me");
    for (const mode of ["fill", "agree", "read", "print"] as const) {
      matrix.mode = mode;
      await settle(matrix);
      await until(() => textIn(matrix).includes("Ei tässä pohjassa"));
      const all = textIn(matrix);
      for (const text of ["no-such", '{"level":"2"}', '{"level":"3"}'])
        expect(all, mode).to.contain(text);
      expect(all, mode).to.contain("Kirjattu muualla");
      expect(all, mode).to.contain('{"level":"9"} (ei tässä pohjassa)');
    }
    const codes = (await matrix.validate()).map(({ code }) => code);
    expect(codes).to.include("item-unknown");
    const elsewhere = await sentOn(matrix);
    expect(saidOn(elsewhere, "no-such", "c-me")["reason"]).to.deep.equal({
      fi: "Kirjattu muualla",
    });
  });

  for (const [what, text] of [
    ["ten thousand characters", longText],
    ["ten thousand characters without a space", longWord],
    ["pictures, and writing from right to left", strangeText],
  ] as const)
    it(`keeps and shows ${what}, letter for letter, within the box`, async () => {
      const matrix = await mount("elo-matrix", { width: "320px" });
      const group = byRole(matrix, "radiogroup", "Arviointi");
      allByRole(group, "radio")[1]!.click();
      await settle(matrix);
      const field = byLabel(
        matrix,
        "Perustelu",
      ) as unknown as HTMLTextAreaElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(
        new InputEvent("input", { bubbles: true, composed: true }),
      );
      await typeIn(field, "!");
      const said = `${text}!`;
      expect(mineOn(matrix, "evaluation")["reason"]).to.deep.equal({
        fi: said,
      });
      await settle(matrix);
      expect(field.value).to.equal(said);
      expect(layoutFaults(matrix)).to.deep.equal([]);
      const elsewhere = await sentOn(matrix);
      elsewhere.mode = "read";
      await settle(elsewhere);
      const shown = [...elsewhere.shadowRoot!.querySelectorAll(".text-read")];
      expect(shown.map((one) => one.textContent)).to.include(said);
    });

  it("lets every text stand in the direction it is written in", async () => {
    const matrix = await mount("elo-matrix", { width: "320px" });
    allByRole(byRole(matrix, "radiogroup", "Arviointi"), "radio")[0]!.click();
    await settle(matrix);
    const field = byLabel(matrix, "Perustelu");
    expect(field.matches(":dir(ltr)")).to.equal(true);
    await typeIn(field, "مجموعة التوجيه");
    expect(field.matches(":dir(rtl)")).to.equal(true);
    matrix.session!.flush();
    matrix.mode = "agree";
    await settle(matrix);
    const [said] = matrix.shadowRoot!.querySelectorAll(".voices .text-read");
    expect(said!.matches(":dir(rtl)")).to.equal(true);
  });
});

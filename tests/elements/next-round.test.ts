// The next period of a group's work, opened in one act, with what was agreed in the last one beside it.
import { expect } from "@esm-bundle/chai";
import { contentOf, readFile, type AskelmatDocument } from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { storageChange } from "@askelmat/storage";
import type { EloWorkbook } from "@askelmat/elements";
import { AT } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import { overflow, settle, unmountAll, until } from "./support/mount.js";
import { allByRole, byLabel, byRole } from "./support/roles.js";
import {
  dialogText,
  mountWorkbook,
  newDevice,
  pressButton,
  untilText,
} from "./support/workbook.js";

const matrix = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2026";

afterEach(unmountAll);

async function answerAs(workbook: EloWorkbook, who: RegExp): Promise<void> {
  await until(() => dialogText(workbook) !== undefined, "who answers");
  byLabel(workbook, who).click();
  await settle(workbook);
  byRole(byRole(workbook, "dialog"), "button", /Jatka|Fortsätt/).click();
  await settle(workbook);
}

/** A workbook with the region's documents and its plan; the matrix is open. */
async function withMatrix(
  options: { lang?: string; width?: string } = {},
): Promise<EloWorkbook> {
  const read = readFile(await exampleText("action-plan"));
  if (!read.ok || !read.document) throw new Error("plan");
  const adapter = await newDevice("memory");
  const region = exampleDocuments as readonly unknown[] as AskelmatDocument[];
  for (const document of [...region, read.document])
    await adapter.write(storageChange(undefined, document, { at: AT }));
  const { workbook } = await mountWorkbook({ adapter, ...options });
  await workbook.show(matrix);
  await answerAs(workbook, /Koordinaattori/);
  return workbook;
}

const tool = (workbook: EloWorkbook) =>
  workbook.shadowRoot!.querySelector<HTMLElement>("[data-tool]")!;
const lines = (workbook: EloWorkbook) =>
  [
    ...tool(workbook).shadowRoot!.querySelectorAll(
      '.row-line[data-sort="last-period"]',
    ),
  ].map((line) => line.textContent.replace(/\s+/g, " ").trim());

async function openRound(
  workbook: EloWorkbook,
  words = ["Työpaja", "Avaa seuraava kausi", "Avaa"],
): Promise<void> {
  await pressButton(workbook, words[0]!);
  await untilText(workbook, words[1]!);
  await pressButton(workbook, words[1]!);
  await until(
    () => /Mitä avataan|Vad som öppnas/.test(dialogText(workbook) ?? ""),
    "the question",
  );
  byRole(byRole(workbook, "dialog"), "button", words[2]).click();
  await until(
    () =>
      contentOf(workbook.open!.session.document)["previous"] !== undefined &&
      workbook.open!.id !== matrix,
    "the next period",
  );
  await settle(workbook);
}

describe("the next period", () => {
  it("opens worksheets, matrix and plan together, each leading to its predecessor", async () => {
    const workbook = await withMatrix();
    await openRound(workbook);
    const documents = await (await workbook.library).documents();
    const next = documents.filter((one) => contentOf(one)["period"] === "2027");
    expect(next.map(({ kind }) => kind).sort()).to.deep.equal([
      "action-plan",
      "assessment",
      "worksheet",
      "worksheet",
      "worksheet",
      "worksheet",
    ]);
    expect(workbook.open!.session.document.kind).to.equal("assessment");
    expect(contentOf(workbook.open!.session.document)).to.deep.include({
      previous: matrix,
      period: "2027",
    });
  });

  it("shows what was agreed beside the new rows, and what became of it; nothing of it is an answer", async () => {
    const workbook = await withMatrix();
    await openRound(workbook);
    await until(() => lines(workbook).length > 3, "last year's ratings");
    const forums = lines(workbook).find((line) => line.includes("tavoite"))!;
    expect(forums).to.match(/^Sovittu 2026: taso/);
    expect(lines(workbook).join("\n")).to.contain(
      "→ ei vielä aloitettu · toimenpiteistä valmiina 0 / 2",
    );
    expect(contentOf(workbook.open!.session.document)["ratings"]).to.equal(
      undefined,
    );
    const [leads] = allByRole(tool(workbook), "button", "Sovittu 2026:");
    leads!.click();
    await until(() => workbook.open!.id === matrix, "last year's matrix");
  });

  it("shows a worksheet's rows of last year where the new one has none yet", async () => {
    const workbook = await withMatrix();
    await openRound(workbook);
    const documents = await (await workbook.library).documents();
    const goals = documents.find(
      (one) =>
        JSON.stringify(contentOf(one)["template"] ?? "").includes(
          "tyotapa-2",
        ) && contentOf(one)["period"] === "2027",
    )!;
    await workbook.show(goals.id);
    await until(() => lines(workbook).length > 2, "last year's goals");
    expect(lines(workbook).join("\n")).to.contain(
      "Jokainen peruskoulun päättävä tietää syyskuussa",
    );
  });

  it("is not opened twice unless it is asked for", async () => {
    const workbook = await withMatrix();
    await openRound(workbook);
    await workbook.show(matrix);
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Avaa seuraava kausi");
    await pressButton(workbook, "Avaa seuraava kausi");
    await until(
      () => dialogText(workbook)?.includes("On jo avattu") === true,
      "what is there already",
    );
    const ticked = [
      ...byRole(workbook, "dialog").querySelectorAll<HTMLInputElement>(
        "input[type=checkbox]",
      ),
    ].filter(({ checked }) => checked);
    expect(ticked).to.have.length(0);
  });

  it("opens nothing when nothing is chosen, and says so", async () => {
    const workbook = await withMatrix();
    const before = (await (await workbook.library).documents()).length;
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Avaa seuraava kausi");
    await pressButton(workbook, "Avaa seuraava kausi");
    await until(
      () => dialogText(workbook)?.includes("Mitä avataan") === true,
      "the question",
    );
    const dialog = byRole(workbook, "dialog");
    for (const box of allByRole(dialog, "checkbox")) box.click();
    byRole(dialog, "button", "Avaa").click();
    await untilText(workbook, "Mitään ei valittu, joten mitään ei avattu.");
    expect((await (await workbook.library).documents()).length).to.equal(
      before,
    );
  });

  it("is the same documents when it is opened once more", async () => {
    const workbook = await withMatrix();
    await openRound(workbook);
    const first = workbook.open!.id;
    const ids = async () =>
      (await (await workbook.library).documents()).map(({ id }) => id).sort();
    const before = await ids();
    await workbook.show(matrix);
    await pressButton(workbook, "Työpaja");
    await untilText(workbook, "Avaa seuraava kausi");
    await pressButton(workbook, "Avaa seuraava kausi");
    await until(
      () => dialogText(workbook)?.includes("On jo avattu") === true,
      "what is there already",
    );
    const dialog = byRole(workbook, "dialog");
    for (const box of allByRole(dialog, "checkbox")) box.click();
    byRole(dialog, "button", "Avaa").click();
    await until(() => workbook.open?.id === first, "the same matrix");
    expect(await ids()).to.deep.equal(before);
  });

  it("is opened from the year clock, too", async () => {
    const workbook = await withMatrix();
    const documents = await (await workbook.library).documents();
    await workbook.show(
      documents.find(({ kind }) => kind === "action-plan")!.id,
    );
    await until(
      () =>
        allByRole(tool(workbook), "button", "Siirry seuraavaan kauteen")
          .length > 0,
      "the year clock",
    );
    byRole(tool(workbook), "button", "Siirry seuraavaan kauteen").click();
    await until(
      () => dialogText(workbook)?.includes("Mitä avataan") === true,
      "the question",
    );
  });

  it("speaks Swedish on a phone", async () => {
    const workbook = await withMatrix({ lang: "sv", width: "320px" });
    await openRound(workbook, ["Verkstad", "Öppna nästa period", "Öppna"]);
    await until(() => lines(workbook).length > 3, "last year's ratings");
    expect(lines(workbook)[0]).to.match(/^Avtalat 2026:/);
    expect(overflow(workbook)).to.equal(0);
  });
});

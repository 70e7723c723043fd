// What became of a worksheet's rows in the plans on this device, beside the rows themselves.
import { expect } from "@esm-bundle/chai";
import {
  contentOf,
  createDocument,
  readFile,
  type AskelmatDocument,
} from "@askelmat/core";
import { exampleDocuments } from "@askelmat/content/example";
import { storageChange } from "@askelmat/storage";
import type { EloWorkbook } from "@askelmat/elements";
import { AT, edited } from "./support/documents.js";
import { exampleText } from "./support/frameworks.js";
import {
  overflow,
  settle,
  typeIn,
  unmountAll,
  until,
} from "./support/mount.js";
import { allByRole, byLabel, byRole, textIn } from "./support/roles.js";
import { dialogText, mountWorkbook, newDevice } from "./support/workbook.js";

const goals = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0002";
const steps = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0003";
const matrix = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2026";
const PLAN = /^Suunnitelmassa: /;

afterEach(unmountAll);

async function planFile(): Promise<AskelmatDocument> {
  const read = readFile(await exampleText("action-plan"));
  if (!read.ok || !read.document) throw new Error("plan");
  return read.document;
}

/** A workbook with the region's documents and its plan; one of them is open. */
async function openWith(
  id: string,
  plan: AskelmatDocument,
  options: { lang?: string; width?: string } = {},
): Promise<EloWorkbook> {
  const adapter = await newDevice("memory");
  const region = exampleDocuments as readonly unknown[] as AskelmatDocument[];
  for (const document of [...region, plan])
    await adapter.write(storageChange(undefined, document, { at: AT }));
  const { workbook } = await mountWorkbook({ adapter, ...options });
  await workbook.show(id);
  await until(() => dialogText(workbook) !== undefined, "who answers");
  byLabel(workbook, /Koordinaattori/).click();
  await settle(workbook);
  byRole(byRole(workbook, "dialog"), "button", /Jatka|Fortsätt/).click();
  await settle(workbook);
  return workbook;
}

const tool = (workbook: EloWorkbook) =>
  workbook.shadowRoot!.querySelector<HTMLElement>("[data-tool]")!;
const lines = (workbook: EloWorkbook) =>
  [...tool(workbook).shadowRoot!.querySelectorAll(".row-line")].map((line) =>
    line.textContent.replace(/\s+/g, " ").trim(),
  );
async function shown(workbook: EloWorkbook): Promise<readonly string[]> {
  await until(() => lines(workbook).length > 0, "what became of the rows");
  return lines(workbook);
}

describe("what became of a row", () => {
  it("stands under the row, in words, and leads to the plan", async () => {
    const plan = await planFile();
    const workbook = await openWith(goals, plan);
    const found = await shown(workbook);
    expect(found).to.have.length(3);
    expect(found[0])
      .to.match(PLAN)
      .and.to.contain("käynnissä")
      .and.to.contain("toimenpiteistä valmiina");
    const [first] = allByRole(tool(workbook), "button", PLAN);
    first!.focus();
    first!.click();
    await until(() => workbook.open?.id === plan.id, "the plan");
    await until(
      () => textIn(tool(workbook)).includes("Tavoitteet ja toimenpiteet"),
      "its rows",
    );
  });

  it("is told for steps with their day and what was last seen of them", async () => {
    const workbook = await openWith(steps, await planFile());
    const found = (await shown(workbook)).join("\n");
    expect(found).to.contain("tehty").and.to.contain("määräpäivä");
    byRole(tool(workbook), "button", "Yhteinen näkemys").click();
    await settle(tool(workbook));
    const step = tool(workbook).shadowRoot!.querySelector(
      '[data-row="themes/competence/steps/s-6n4z"]',
    )!;
    expect(step.textContent).to.contain("tehty");
  });

  it("is told in the matrix for the targets that a plan has, and for those that it has left out", async () => {
    const workbook = await openWith(matrix, await planFile());
    const found = await shown(workbook);
    expect(found).to.have.length(5);
    const taken = found.filter((line) => PLAN.test(line));
    expect(taken).to.have.length(2);
    expect(taken.join()).to.contain("ei vielä aloitettu");
    expect(
      found.filter((line) => line === "Ei ole suunnitelmassa."),
    ).to.have.length(3);
  });

  it("stays while somebody writes in the row", async () => {
    const workbook = await openWith(goals, await planFile());
    await shown(workbook);
    byRole(tool(workbook), "button", "Yhteinen näkemys").click();
    await settle(tool(workbook));
    const field = tool(workbook).shadowRoot!.querySelector<HTMLElement>(
      "tr[data-row] textarea",
    )!;
    await typeIn(field, "x");
    await settle(tool(workbook));
    expect(lines(workbook)).to.have.length(3);
  });

  it("says of what the plan took out that it did", async () => {
    const plan = await planFile();
    const rows = contentOf(plan)["goals"] as readonly { readonly id: string }[];
    const without = edited(
      plan,
      "c-a",
      rows.map(({ id }) => ({ type: "delete-row", target: `goals/${id}` })),
    );
    const workbook = await openWith(goals, without);
    const found = await shown(workbook);
    expect(found).to.have.length(3);
    for (const line of found)
      expect(line).to.match(
        /^Poistettu suunnitelmasta ”.*toimintasuunnitelma 2026”\.$/,
      );
    expect(allByRole(tool(workbook), "button", PLAN)).to.deep.equal([]);
  });

  it("is nothing where no plan has taken from the document", async () => {
    const plan = createDocument({ kind: "action-plan", by: "c-a", at: AT });
    const workbook = await openWith(goals, plan);
    await settle(tool(workbook));
    expect(lines(workbook)).to.deep.equal([]);
  });

  it("speaks Swedish on a phone", async () => {
    const workbook = await openWith(goals, await planFile(), {
      lang: "sv",
      width: "320px",
    });
    expect((await shown(workbook))[0]).to.match(/^I planen: /);
    expect(overflow(workbook)).to.equal(0);
  });
});

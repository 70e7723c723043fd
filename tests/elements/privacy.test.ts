import { expect } from "@esm-bundle/chai";
import { contentOf } from "@askelmat/core";
import type { DocumentElement, EloMatrix } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, newDocument } from "./support/documents.js";
import { focused, mount, settle, unmountAll, until } from "./support/mount.js";
import {
  allByRole,
  byLabel,
  byRole,
  textIn,
  violations,
} from "./support/roles.js";
import {
  dialogText,
  fileOf,
  mountWorkbook,
  pick,
  pressButton,
} from "./support/workbook.js";
import { sheet } from "./support/worksheets.js";

// Numbers from 900 on are given to nobody.
const CODE = "010190-900P";
const EMAIL = "etunimi@esimerkki.example";
const HINT =
  "Kirjoita teksteihin rooleja ja organisaatioita, ei ihmisten nimiä.";
const OTHER = "urn:uuid:0b7e3c1a-6d55-4f0e-9a51-2f6c1d3e8b77";
const REASON = "own/ratings/forums/reason@fi";

/** Texts of two people: one that stands, one that was, and somebody else's. */
function telling() {
  const set = (target: string, value: string) =>
    [{ type: "set", target, value }] as const;
  let document = edited(
    newDocument(),
    "c-me",
    set(REASON, `Soita ${CODE} pian`),
  );
  document = edited(document, "c-me", set("status", EMAIL));
  document = edited(document, "c-me", set("status", "draft"));
  return edited(document, "c-b", set(REASON, `Kirjoita: ${EMAIL}`));
}

async function matrixOf(
  document = telling(),
  attributes: Record<string, string> = {},
): Promise<EloMatrix> {
  const matrix = await mount("elo-matrix", attributes);
  matrix.value = document;
  await settle(matrix);
  matrix.answerWho("c-me");
  await settle(matrix);
  return matrix;
}

/** What was given as a file while something was done; undefined when nothing was. */
async function given(
  work: () => Promise<unknown>,
): Promise<string | undefined> {
  const make = URL.createObjectURL.bind(URL);
  const links = HTMLAnchorElement.prototype as { click?: () => void };
  let file: Blob | undefined;
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return make(blob);
  };
  links.click = () => {};
  try {
    await work();
    return await file?.text();
  } finally {
    URL.createObjectURL = make;
    delete links.click;
  }
}

const dialog = (tool: Element) =>
  allByRole(tool, "dialog").find((one) => (one as HTMLDialogElement).open);

async function asked(tool: DocumentElement): Promise<HTMLElement> {
  await until(() => dialog(tool) !== undefined, "the question");
  return dialog(tool)!;
}

const lines = (box: Element) => allByRole(box, "listitem").map(textIn);

describe("people's data", () => {
  afterEach(unmountAll);

  it("is kept out by a reminder, once a tool, where something can be written", async () => {
    const matrix = await mount("elo-matrix");
    expect(textIn(matrix).split(HINT)).to.have.length(2);
    matrix.mode = "read";
    await settle(matrix);
    expect(textIn(matrix)).to.not.contain(HINT);
    const tool = await sheet("tyotapa-1", { lang: "sv" });
    expect(textIn(tool)).to.contain("Skriv roller och organisationer");
  });

  it("is asked about before a file is given; what is chosen is taken out, of the history too", async () => {
    const matrix = await matrixOf();
    const file = await given(async () => {
      const done = matrix.download();
      const box = await asked(matrix);
      expect(lines(box)).to.deep.equal([
        `Foorumit, työpajat, työryhmät – Perustelu ${EMAIL} Vastaaja b · toisen vastaus: poistuu kokonaan Näytä kohta`,
        `Foorumit, työpajat, työryhmät – Perustelu ${CODE} Vastaaja me (sinä) Näytä kohta`,
        `tila ${EMAIL} Vastaaja me (sinä) · vain muutoshistoriassa`,
      ]);
      expect(await violations(matrix)).to.deep.equal([]);
      byLabel(box, /Vastaaja b/).click();
      byRole(box, "button", "Poista valitut ja jatka").click();
      await done;
    });
    expect(file).to.not.contain(CODE);
    expect(file!.split(EMAIL)).to.have.length(3); // In an entry and in content: what was left unchosen.
    const content = contentOf(matrix.value!);
    expect(
      content.own!.find(({ by }) => by === "c-me")!["ratings"],
    ).to.deep.equal([
      { id: "forums", reason: { fi: "Soita [poistettu] pian" } },
    ]);
    expect(content["status"]).to.equal("draft");
    // No step brings it back.
    matrix.undo();
    expect(JSON.stringify(matrix.value)).to.not.contain(CODE);
  });

  it("goes along when the reader says so, and stays when the reader goes back to the place", async () => {
    const matrix = await matrixOf();
    const as = await given(async () => {
      const done = matrix.download();
      byRole(await asked(matrix), "button", "Jatka poistamatta mitään").click();
      await done;
    });
    expect(as).to.contain(CODE);
    expect(dialog(matrix)).to.equal(undefined);

    const none = await given(async () => {
      const done = matrix.download();
      const box = await asked(matrix);
      allByRole(box, "button", "Näytä kohta")[0]!.click();
      await done;
      await settle(matrix);
    });
    expect(none).to.equal(undefined);
    expect(focused()!.closest("[data-place^='ratings/forums']")).to.not.equal(
      null,
    );

    const left = await given(async () => {
      const done = matrix.download();
      byRole(await asked(matrix), "button", "Peruuta").click();
      await done;
    });
    expect(left).to.equal(undefined);
    // A program that asks for the file is given it as it is.
    expect(await (await matrix.exportAs()).text()).to.contain(CODE);
  });

  it("is asked about once: drawing anew does not bring back a question that was just answered", async () => {
    const matrix = await matrixOf();
    const as = await given(async () => {
      const done = matrix.download();
      byRole(await asked(matrix), "button", "Jatka poistamatta mitään").click();
      // The browser tells of a closed dialog a moment later; what is drawn in between may be anything.
      matrix.requestUpdate();
      await done;
    });
    expect(as).to.contain(CODE);
    expect(dialog(matrix)).to.equal(undefined);
  });

  it("is not asked about when there is none", async () => {
    const matrix = await matrixOf(newDocument());
    expect(await given(() => matrix.download())).to.contain("entries");
  });

  it("is found in what leaves the workbook, one document or all, on a phone in Swedish", async () => {
    const { workbook } = await mountWorkbook({ lang: "sv", width: "320px" });
    const shelf = async () => {
      await pressButton(workbook, "Alla dokument");
      await until(() => textIn(workbook).includes("Dokument på den här"));
    };
    await pick(workbook, "Öppna", fileOf(JSON.stringify(telling())));
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, /Svarande me/).click();
    await pressButton(workbook, "Fortsätt");
    const exported = await given(async () => {
      await pressButton(workbook, "Exportera till fil");
      await until(() => (dialogText(workbook) ?? "").includes(CODE));
      await pressButton(workbook, "Ta bort de valda och fortsätt");
      await until(() => textIn(workbook).includes("nedladdningar"));
    });
    expect(exported).to.not.contain(CODE);
    expect(exported).to.not.contain(EMAIL);
    expect(exported).to.contain("Soita [borttaget] pian");

    // All at once: said by document.
    await shelf();
    await pick(
      workbook,
      "Öppna",
      fileOf(JSON.stringify({ ...telling(), id: OTHER })),
    );
    await until(() => dialogText(workbook) !== undefined);
    byLabel(workbook, /Svarande me/).click();
    await pressButton(workbook, "Fortsätt");
    await pressButton(workbook, "Spara på den här enheten");
    await shelf();
    const asIs = await given(async () => {
      await pressButton(workbook, "Exportera alla till en fil");
      await until(() => (dialogText(workbook) ?? "").includes(CODE));
      expect(lines(dialog(workbook)!)[0]).to.match(
        /^Handledningssamarbetets utveckling: Forum, .* – Motivering/,
      );
      await pressButton(workbook, "Fortsätt utan att ta bort något");
      await until(() => textIn(workbook).includes("nedladdningar"));
    });
    expect(asIs).to.contain(CODE);
  });
});

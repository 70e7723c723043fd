import { expect } from "@esm-bundle/chai";
import { contentOf, type Edit } from "@askelmat/core";
import type { DocumentElement, EloMatrix } from "@askelmat/elements";
import "@askelmat/elements/define/elo-matrix.js";
import { edited, newDocument, rated } from "./support/documents.js";
import {
  focused,
  mount,
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
import { drawn, rows, said, sheet } from "./support/worksheets.js";

const radios = (matrix: EloMatrix, group: string) =>
  allByRole(byRole(matrix, "radiogroup", group), "radio") as HTMLInputElement[];

/** A matrix in a form, with what stands around it. */
async function inForm(
  attributes = "",
  around: (control: string) => string = (control) => control,
): Promise<{ form: HTMLFormElement; matrix: EloMatrix }> {
  const form = document.createElement("form");
  form.innerHTML = around(
    `<elo-matrix id="m" name="arvio" ${attributes}></elo-matrix>`,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  document.body.append(form);
  const matrix = form.querySelector("elo-matrix")!;
  await settle(matrix);
  return { form, matrix };
}

async function click(tool: DocumentElement, name: string | RegExp) {
  byRole(tool, "button", name).click();
  await settle(tool);
}

describe("in a form", () => {
  afterEach(unmountAll);

  it("a label leads to the first control and names the tool", async () => {
    const { form, matrix } = await inForm(
      "",
      (control) => `<label for="m">Arviomme</label>${control}`,
    );
    expect(matrix.form).to.equal(form);
    // Chromium takes the name of a group from its label; tests cannot ask it.
    const { role } = Reflect.get(matrix, "internals") as ElementInternals;
    expect(role).to.equal("group");
    form.querySelector("label")!.click();
    const [first] = allByRole(matrix, "radio");
    expect(focused()).to.equal(first);
    first!.blur();
    // The ground between controls is no label.
    byRole(matrix, "heading", "Ohjausyhteistyön kehittyminen").click();
    expect(focused()).to.not.equal(first);
  });

  it("the value goes with the form under its name, also what is half typed, and not while disabled", async () => {
    const { form, matrix } = await inForm(
      "",
      (control) => `<fieldset>${control}</fieldset>`,
    );
    radios(matrix, "Arviointi")[0]!.click();
    await settle(matrix);
    await typeIn(byLabel(matrix, "Perustelu"), "Kesken");
    const sent = () => new FormData(form).get("arvio");
    expect(sent()).to.contain("Kesken");
    form.querySelector("fieldset")!.disabled = true;
    await settle(matrix);
    expect(sent()).to.equal(null);
    expect(allByRole(matrix, "radio")).to.deep.equal([]);
    expect(matrix.willValidate).to.equal(false);
    form.querySelector("fieldset")!.disabled = false;
    await settle(matrix);
    expect(radios(matrix, "Arviointi")[0]!.checked).to.equal(true);
  });

  it("a reset takes back what was done here as one step, and undo brings it back", async () => {
    const { form, matrix } = await inForm();
    let given = rated(newDocument(), "c-me", "forums", "2");
    given = rated(given, "c-other", "forums", "4");
    matrix.value = given;
    await settle(matrix);
    matrix.answerWho("c-me");
    await settle(matrix);
    const before = contentOf(matrix.value);

    radios(matrix, "Foorumit, työpajat, työryhmät")[3]!.click();
    radios(matrix, "Arviointi")[0]!.click();
    await settle(matrix);
    await typeIn(allByRole(matrix, "textbox", "Perustelu")[1]!, "Siksi");
    const other = rated(matrix.value, "c-late", "strategies", "1");
    matrix.session!.replace(() => other);
    const done = contentOf(matrix.value);
    form.reset();
    await until(() => !matrix.session!.canRedo && told(matrix).length === 2);
    await settle(matrix);
    // Others' answers that came meanwhile stay.
    const now = contentOf(matrix.value);
    expect(now.own!.filter(({ by }) => by !== "c-late")).to.deep.equal(
      before.own,
    );
    expect(now.own!.some(({ by }) => by === "c-late")).to.equal(true);
    expect(textIn(matrix)).to.contain("Palautettu alkuun");

    await click(matrix, "Kumoa");
    expect(contentOf(matrix.value)).to.deep.equal(done);
    form.reset();
    form.reset();
    await until(() => told(matrix).length === 2);
  });

  it("a reset takes rows with it that were added, and brings back those deleted", async () => {
    const form = document.createElement("form");
    document.body.append(form);
    const tool = await sheet("tyotapa-2");
    form.append(tool);
    await settle(tool);
    const add = (id: string): Edit[] => [
      { type: "add-row", target: `own/goals/${id}`, position: "a" },
      { type: "set", target: `own/goals/${id}/state@fi`, value: id },
    ];
    const begun = edited(tool.value!, tool.session!.me, add("g-1"));
    const { me } = tool.session!;
    tool.value = begun;
    await settle(tool);
    tool.answerWho(me);
    tool.edit([
      { type: "set", target: "own/goals/g-1/state@fi", value: "muu" },
      { type: "delete-row", target: "own/goals/g-1" },
    ]);
    tool.edit(add("g-2"));
    await drawn(tool);
    form.reset();
    const own = () => rows(said(tool).own![0]!, "goals").map(({ id }) => id);
    await until(() => own()[0] === "g-1");
    expect(contentOf(tool.value)).to.deep.equal(contentOf(begun));
    tool.undo();
    expect(own()).to.deep.equal(["g-2"]);
  });

  it("what the browser kept comes back: the answers, and who gave them", async () => {
    const first = await inForm();
    radios(first.matrix, "Arviointi")[1]!.click();
    await settle(first.matrix);
    const { me } = first.matrix.session!;
    const state = `${me}\n${first.matrix.fileText()}`;

    const { form, matrix } = await inForm();
    const blank = contentOf(matrix.value!);
    await matrix.formStateRestoreCallback(state);
    await settle(matrix);
    expect(radios(matrix, "Arviointi")[1]!.checked).to.equal(true);
    expect(matrix.session!.me).to.equal(me);
    expect(allByRole(matrix, "group", "Kuka sinä olet?")).to.deep.equal([]);
    form.reset();
    await until(() => !radios(matrix, "Arviointi")[1]!.checked);
    expect(contentOf(matrix.value!).own ?? []).to.deep.equal(blank.own ?? []);

    // A copy of what the page opened is merged; another document does not push answers aside.
    const again = await inForm();
    again.matrix.value = rated(first.matrix.value!, "c-b", "forums", "2");
    await settle(again.matrix);
    await again.matrix.formStateRestoreCallback(state);
    expect(contentOf(again.matrix.value).own).to.have.length(2);
    const kept = again.matrix.value;
    const other = rated(newDocument(), "c-b", "forums", "1");
    await again.matrix.formStateRestoreCallback(
      `c-b\n${JSON.stringify(other)}`,
    );
    await again.matrix.formStateRestoreCallback("nonsense");
    expect(again.matrix.value.id).to.equal(kept.id);
  });

  it("a required one keeps the form back until something is answered; what is wrong does not", async () => {
    const { form, matrix } = await inForm("required");
    await until(() => matrix.validity.valueMissing);
    expect(form.checkValidity()).to.equal(false);
    expect(matrix.validationMessage).to.equal("Vastaa ainakin yhteen kohtaan.");
    radios(matrix, "Arviointi")[0]!.click();
    await settle(matrix);
    expect(form.checkValidity()).to.equal(true);

    matrix.value = rated(matrix.value!, matrix.session!.me, "forums", "9");
    await settle(matrix);
    await matrix.validate();
    expect(form.checkValidity()).to.equal(true);
    matrix.setCustomValidity("Odota vielä.");
    expect(form.checkValidity()).to.equal(false);
    matrix.setCustomValidity("");
    expect(form.checkValidity()).to.equal(true);
  });
});

const told = (matrix: EloMatrix) =>
  (contentOf(matrix.value!).own ?? [])
    .filter(({ by }) => by !== "c-late")
    .flatMap((own) => rows(own, "ratings"));

describe("a check", () => {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
    unmountAll();
  });

  const FORUMS = "Foorumit, työpajat, työryhmät";

  /** A matrix where the reader's own answers have levels that there are not. */
  async function faulty(
    attributes: Record<string, string | boolean> = {},
  ): Promise<EloMatrix> {
    const matrix = await mount("elo-matrix", attributes);
    let document = rated(newDocument(), "c-me", "forums", "9");
    document = rated(document, "c-me", "strategies", "8");
    document = rated(document, "c-other", "evaluation", "7");
    matrix.value = document;
    await settle(matrix);
    matrix.answerWho("c-me");
    await settle(matrix);
    return matrix;
  }

  it("says nothing before it is asked for, then sums up, goes to the first, and stands at the places until mended", async () => {
    const matrix = await faulty({ submit: true });
    let sent = 0;
    matrix.addEventListener("elo-submit", () => sent++);
    expect(matrix.renderRoot.querySelector("[aria-invalid=true]")).to.equal(
      null,
    );
    await click(matrix, "Valmis");
    await until(() => allByRole(matrix, "group", /^Korjaa/).length > 0);
    await settle(matrix);
    expect(sent).to.equal(0);
    const summary = byRole(matrix, "group", "Korjaa 2 kohtaa");
    const links = allByRole(summary, "button");
    expect(links.map(nameOf)).to.deep.equal([
      "Seudulliset strategiat",
      FORUMS,
      "Selvä",
    ]);
    expect(focused()).to.equal(links[0]);
    expect(textIn(summary)).to.contain("taso, jota tässä pohjassa ei ole");
    // What somebody else has said is told apart: the reader cannot mend it.
    expect(allByRole(summary, "button", "Arviointi")).to.deep.equal([]);
    byRole(matrix, "button", "Arviointi");

    const group = byRole(matrix, "radiogroup", FORUMS);
    expect(group.getAttribute("aria-invalid")).to.equal("true");
    const words = group
      .getAttribute("aria-describedby")!
      .split(" ")
      .map((id) => matrix.shadowRoot!.getElementById(id)!.textContent);
    expect(words.join(" ")).to.contain("taso, jota tässä pohjassa ei ole");
    expect(await violations(matrix)).to.deep.equal([]);

    byRole(summary, "button", FORUMS).click();
    expect(group.contains(focused())).to.equal(true);
    await press("Space");
    await until(() => group.getAttribute("aria-invalid") === null);
    expect(group.getAttribute("aria-describedby")).to.equal(null);
    await settle(matrix);
    byRole(matrix, "group", "Korjaa yksi kohta");
    radios(matrix, "Seudulliset strategiat")[0]!.click();
    await until(() => allByRole(matrix, "group", /^Korjaa/).length === 0);
    expect(textIn(matrix)).to.contain("Kaikki on korjattu");
    await click(matrix, "Valmis");
    await until(() => sent === 1);
  });

  it("lets the work be done when there is only something to know", async () => {
    const matrix = await mount("elo-matrix", { submit: true });
    matrix.value = rated(newDocument(), "c-other", "forums", "9");
    await settle(matrix);
    matrix.answerWho();
    await settle(matrix);
    let sent = 0;
    matrix.addEventListener("elo-submit", () => sent++);
    await click(matrix, "Valmis");
    await until(() => sent === 1);
    await settle(matrix);
    expect(allByRole(matrix, "group", /^Korjaa/)).to.deep.equal([]);
    expect(nameOf(byRole(matrix, "button", FORUMS))).to.equal(FORUMS);
  });

  it("is closed by hand, and asked for again", async () => {
    const matrix = await faulty({ lang: "sv" });
    const problems = await matrix.validate();
    expect(matrix.problems).to.deep.equal(problems);
    const summary = byRole(matrix, "group", "Rätta 2 ställen");
    byRole(summary, "button", "Jag förstår").click();
    await settle(matrix);
    expect(matrix.renderRoot.querySelector("[aria-invalid=true]")).to.equal(
      null,
    );
    expect(textIn(matrix)).to.not.contain("Rätta 2");
    await matrix.validate();
    byRole(matrix, "group", "Rätta 2 ställen");
  });
});

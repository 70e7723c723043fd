import { expect } from "@esm-bundle/chai";
import { executeServerCommand } from "@web/test-runner-commands";
import { contentOf, type AskelmatDocument } from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import { exampleDocuments } from "@askelmat/content/example";
import {
  mount,
  overflow,
  settle,
  typeIn,
  unmountAll,
  until,
} from "./support/mount.js";
import {
  allByRole,
  byLabel,
  nameOf,
  textIn,
  violations,
} from "./support/roles.js";
import { drawn, mine, rows, sheet, sheetOf } from "./support/worksheets.js";

const NAMES = ["tyotapa-1", "tyotapa-2", "tyotapa-3", "tyotapa-4"];

function example(name: string): AskelmatDocument {
  const documents = exampleDocuments as readonly AskelmatDocument[];
  return documents.find((document) =>
    JSON.stringify(contentOf(document)["template"]).includes(name),
  )!;
}

describe("<elo-worksheet> on the page", () => {
  afterEach(unmountAll);
  after(() => executeServerCommand("elo:media", {}));

  for (const name of NAMES)
    for (const width of ["320px", "768px", "1280px"])
      it(`fits ${name} in ${width} with nothing cut off`, async () => {
        await executeServerCommand("elo:viewport", {
          width: 1400,
          height: 900,
        });
        for (const mode of ["fill", "agree", "read"]) {
          const element = await sheetOf(example(name), {
            width,
            mode,
            lang: "sv",
          });
          expect(overflow(element), mode).to.equal(0);
          for (const area of element.shadowRoot!.querySelectorAll("textarea"))
            expect(area.scrollHeight, area.id).to.be.at.most(area.clientHeight);
          unmountAll();
        }
      });

  it("stands as cards with its headings in a narrow box, still a table to a screen reader", async () => {
    const element = await sheetOf(example("tyotapa-2"), {
      width: "320px",
      mode: "agree",
    });
    const [label] =
      element.shadowRoot!.querySelectorAll<HTMLElement>(".cell-label");
    expect(getComputedStyle(label!).display).to.equal("block");
    expect(label!.textContent).to.contain("asiantila");
    expect(allByRole(element, "row").length).to.be.greaterThan(3);
    expect(allByRole(element, "rowheader").map(nameOf)[0]).to.equal("rivi 1");
    expect(allByRole(element, "columnheader").map(nameOf)[1]).to.contain(
      "asiantila",
    );
  });

  for (const name of NAMES)
    for (const mode of ["fill", "agree", "read"])
      it(`has nothing for axe to find in ${name}, ${mode}`, async () => {
        const element = await sheetOf(
          example(name),
          { mode, width: "1200px" },
          "c-b7m2",
        );
        element.shadowRoot!.querySelector<HTMLDetailsElement>(
          "details.history",
        )!.open = true;
        await settle(element);
        expect(await violations(element)).to.deep.equal([]);
        element.parentElement!.style.width = "320px";
        expect(await violations(element)).to.deep.equal([]);
      });

  for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }])
    it(`has nothing for axe to find under ${JSON.stringify(media)}`, async () => {
      await executeServerCommand("elo:media", media);
      const element = await sheetOf(example("tyotapa-2"), {
        mode: "agree",
        theme: "auto",
      });
      expect(await violations(element)).to.deep.equal([]);
      await executeServerCommand("elo:media", {});
    });

  it("prints what is written as text, and goes on afterwards", async () => {
    const element = await sheet("tyotapa-1");
    await typeIn(byLabel(element, /luovuttamatonta/), "Rivi\n".repeat(80));
    dispatchEvent(new Event("beforeprint"));
    expect(
      element.shadowRoot!.querySelectorAll("textarea, input"),
    ).to.have.length(0);
    expect(textIn(element)).to.contain("Rivi Rivi Rivi");
    dispatchEvent(new Event("afterprint"));
    await settle(element);
    expect(byLabel(element, /luovuttamatonta/).value).to.contain("Rivi");
  });

  it("prints a blank form with the source's rows", async () => {
    const element = await sheet("tyotapa-4", { mode: "print" });
    expect(allByRole(element, "rowheader")).to.have.length(6);
    expect(allByRole(element, "button", /Lisää/)).to.have.length(0);
  });

  it("speaks two languages on one page at once", async () => {
    const finnish = await sheet("tyotapa-2");
    const swedish = await sheet("tyotapa-2", { lang: "sv" });
    expect(textIn(finnish)).to.contain("Lisää rivi");
    expect(textIn(swedish))
      .to.contain("Lägg till rad")
      .and.contain("Mål och samarbete");
    finnish.parentElement!.lang = "sv";
    await until(() => textIn(finnish).includes("Lägg till rad"));
  });

  it("renders nothing anew for a key that only rewrites a text", async () => {
    const element: EloWorksheet = await mount("elo-worksheet", {});
    const field = byLabel(element, /luovuttamatonta/);
    await typeIn(field, "a");
    await drawn(element);
    let drawings = 0;
    const update = (
      element as unknown as { update: (...args: unknown[]) => void }
    ).update;
    Object.assign(element, {
      update(...args: unknown[]) {
        drawings++;
        update.apply(element, args);
      },
    });
    field.focus();
    for (const text of ["ab", "abc", "abcd"]) {
      field.value = text;
      field.dispatchEvent(
        new InputEvent("input", { bubbles: true, composed: true }),
      );
      // Also when the words have reached the document.
      element.session!.flush();
    }
    await element.updateComplete;
    expect(drawings).to.equal(0);
    expect(rows(mine(element), "prompts")[0]!["text"]).to.deep.equal({
      fi: "abcd",
    });
    field.blur();
    await element.updateComplete;
    expect(drawings).to.equal(1);
  });

  it("shows in another tool on the same answers what is typed in this one", async () => {
    const element: EloWorksheet = await mount("elo-worksheet", {});
    const other: EloWorksheet = await mount("elo-worksheet", {});
    other.session = element.session!;
    await settle(other);
    const field = byLabel(element, /luovuttamatonta/);
    field.focus();
    await typeIn(field, "a");
    await typeIn(field, "b");
    element.session!.flush();
    await settle(other);
    expect(byLabel(other, /luovuttamatonta/).value).to.equal("ab");
  });
});

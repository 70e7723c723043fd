// What a room does with answers side by side: looks, agrees, leaves open, lifts, and keeps a ledger of it.
import { expect } from "@esm-bundle/chai";
import { exampleDocuments } from "@askelmat/content/example";
import { contentOf, rowIn, type AskelmatDocument } from "@askelmat/core";
import type { EloMerge } from "@askelmat/elements";
import { invitation, returnsOf } from "../../stories/support/returns.js";
import { drop, mergeOn } from "./support/merge.js";
import {
  inWindow,
  overflow,
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
  textIn,
  violations,
} from "./support/roles.js";
import { newDevice } from "./support/workbook.js";
import { inTree, oneInTree, pageTree } from "./support/tree.js";

const documents = exampleDocuments as readonly AskelmatDocument[];
const example = (template: string) =>
  documents.find((document) =>
    JSON.stringify(contentOf(document)["template"]).includes(template),
  )!;
const matrix = () => documents.find(({ id }) => id.endsWith("2026"))!;

const item = (merge: EloMerge, name: string) => byRole(merge, "group", name);
const ledger = (merge: EloMerge) =>
  textIn(merge.shadowRoot!.querySelector(".ledger")!);
const agreedOn = (merge: EloMerge, id: string) =>
  rowIn(contentOf(merge.session!.document), "ratings", id)?.["rating"];

afterEach(unmountAll);

describe("answers side by side", () => {
  it("give an item as a group with a picture in words, everybody's answers, and no mean", async () => {
    await mergeOn(matrix(), { lang: "fi" });
    const page = await pageTree();
    const group = oneInTree(page, "group", "Seudulliset strategiat");
    const texts = inTree(group, "StaticText").map(({ name }) => name);
    expect(texts.join(" ")).to.contain(
      "Yhdeksän vastaajaa: tasot 1–3, eniten taso 2, 1 vastasi ”en osaa sanoa”.",
    );
    expect(texts).to.include("Koordinaattori");
    expect(inTree(group, "listitem")).to.have.length(9);
    oneInTree(group, "heading", "Seudulliset strategiat");
    // The dots are for the eye.
    expect(inTree(group, "image")).to.deep.equal([]);
    const table = oneInTree(page, "table", /Vastaukset organisaatioittain/);
    expect(inTree(table, "rowheader")).to.have.length(7);
  });

  it("stand with the widest spread first, or as the form asks", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, ...returnsOf(12));
    const order = () =>
      merge.work!.items.length &&
      [...merge.shadowRoot!.querySelectorAll(".item h4")].map(textIn);
    const widest = order();
    byRole(merge, "button", "Lomakkeen järjestys").click();
    await settle(merge);
    expect(order()).to.deep.equal(
      merge.work!.items.map(({ title }) => title["fi"]),
    );
    expect(order()).not.to.deep.equal(widest);
  });

  it("wait behind their counts until somebody shows them", async () => {
    const merge = await mergeOn(matrix());
    const reason = "Luonnos on kierroksella";
    const strategies = () => textIn(item(merge, "Seudulliset strategiat"));
    expect(strategies()).to.contain(reason);
    byLabel(merge, "Näytä ensin vain lukumäärät").click();
    await settle(merge);
    expect(strategies()).not.to.contain(reason);
    expect(strategies()).to.contain("Yhdeksän vastaajaa");
    const before = merge.session!.document;
    byRole(merge, "button", "Näytä vastaukset: Seudulliset strategiat").click();
    await settle(merge);
    expect(strategies()).to.contain(reason);
    expect(merge.session!.document).to.equal(before);
  });
});

describe("a room agrees", () => {
  it("on a level by keyboard, with a reason and what it rests on", async () => {
    const merge = await mergeOn(matrix());
    const group = item(merge, "Vaikuttavuus ja tehokkuus");
    const summary = group.querySelector("summary")!;
    summary.focus();
    await press("Enter", "Tab", "Space", "ArrowDown", "ArrowDown", "Tab");
    await press("Tab", "Shift+Tab");
    const [reason] = allByRole(group, "textbox", "Perustelu");
    await typeIn(reason!, "Kyselyn tulos tukee tätä.");
    const before = merge.session!.document;
    await press("Tab", "Enter");
    await settle(merge);
    expect(merge.session!.document).not.to.equal(before);
    const level = agreedOn(merge, "impact");
    expect(level).to.have.property("level");
    expect(ledger(merge)).to.match(
      /Vaikuttavuus ja tehokkuus: sovittiin: taso \d.*Perustelu: Kyselyn tulos tukee tätä\. Perustuu \d vastaukseen\./,
    );
    expect(
      merge.shadowRoot!.querySelector("[role=status].sr")!.textContent,
    ).to.equal("Kirjattu sovituksi");
    merge.undo();
    expect(agreedOn(merge, "impact")).not.to.deep.equal(level);
  });

  it("to leave a place open only with a reason, which is kept", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, ...returnsOf(3));
    const group = item(merge, "Arviointi");
    group.querySelector("summary")!.click();
    byRole(group, "button", "Kirjaa sovituksi").click();
    await settle(merge);
    expect(textIn(byRole(group, "alert"))).to.contain("Valitse ensin vastaus");
    byRole(group, "button", "Jätä auki").click();
    await settle(merge);
    expect(textIn(byRole(group, "alert"))).to.contain("miksi kohta jää auki");
    await typeIn(byLabel(group, "Perustelu"), "Kunnat puuttuvat.");
    byRole(group, "button", "Jätä auki").click();
    await settle(merge);
    expect(allByRole(group, "alert")).to.deep.equal([]);
    expect(ledger(merge)).to.contain("Jätetään auki: Kunnat puuttuvat.");
    expect(agreedOn(merge, "evaluation")).to.equal(undefined);
  });

  it("on a text that is lifted from members' own, and keeps whose it was", async () => {
    const merge = await mergeOn(example("tyotapa-1"));
    const { document } = merge.session!;
    const own = contentOf(document).own!;
    const group = merge.shadowRoot!.querySelector<HTMLElement>(
      '[data-place="prompts/definition/text"]',
    )!;
    const boxes = allByRole(group, "checkbox") as HTMLInputElement[];
    expect(boxes.length).to.be.greaterThan(0);
    boxes[0]!.click();
    byRole(group, "button", "Nosta valitut yhteiseen tekstiin").click();
    await settle(merge);
    const field = byLabel(group, "Yhteinen teksti");
    expect(field.value).to.contain(
      boxes[0]!.closest("label")!.textContent.trim(),
    );
    byRole(group, "button", "Kirjaa sovituksi").click();
    await settle(merge);
    expect(ledger(merge)).to.match(
      /Perustuu yhteen vastaukseen\. Ennen: [^.]*\./,
    );
    expect(contentOf(merge.session!.document).own).to.deep.equal(own);
  });

  it("on a row that is lifted from a member's", async () => {
    const merge = await mergeOn(example("tyotapa-2"));
    const group = merge.shadowRoot!.querySelector<HTMLElement>(
      '[data-place="goals"]',
    )!;
    const box = allByRole(group, "checkbox").at(-1)!;
    box.click();
    byRole(group, "button", "Nosta valitut yhteiseen tekstiin").click();
    await settle(merge);
    byRole(group, "button", "Kirjaa sovituksi").click();
    await settle(merge);
    const words = box.closest("label")!.textContent.trim();
    const goals = contentOf(merge.session!.document)["goals"];
    expect(JSON.stringify(goals)).to.contain(words);
    expect(ledger(merge)).to.contain(words);
  });
});

describe("organisations that are named alike", () => {
  const question = (merge: EloMerge) =>
    allByRole(merge, "heading", "Onko kyse samasta organisaatiosta?");

  it("are joined by a person, or told apart once", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, ...returnsOf(6));
    expect(question(merge)).to.have.length(1);
    byRole(merge, "button", "Sama").click();
    await settle(merge);
    expect(textIn(merge)).to.contain("Yhdistetty: ”Saarlahden kaupunki”");
    merge.undo();
    await settle(merge);
    byRole(merge, "button", "Eri").click();
    await settle(merge);
    expect(question(merge)).to.deep.equal([]);
    merge.undo();
    await settle(merge);
    expect(question(merge)).to.have.length(1);
  });
});

describe("somebody who answered under two ids", () => {
  it("is counted once when a person says so, and both answers are shown", async () => {
    const merge = await mergeOn(invitation());
    await drop(merge, ...returnsOf(2));
    const [details] = [...merge.shadowRoot!.querySelectorAll("details")].filter(
      (one) => textIn(one).includes("Sama vastaaja"),
    );
    details!.open = true;
    const choose = (label: string, name: string) => {
      const select = byLabel(merge, label) as unknown as HTMLSelectElement;
      const option = [...select.options].find(({ text }) => text === name)!;
      select.value = option.value;
    };
    choose("Vastaaja", "Rehtori 1");
    choose("on sama kuin", "Uraohjaaja 2");
    byRole(merge, "button", "Laske yhtenä").click();
    await settle(merge);
    const group = textIn(item(merge, "Ohjauksen ”konsepti”"));
    expect(group).to.contain("Yksi vastaaja: tasot 1–2, kahdella tavalla 1.");
    expect(group).to.contain("Uraohjaaja 2 (sama kuin Rehtori 1)");
    byRole(merge, "button", "Erota").click();
    await settle(merge);
    expect(textIn(item(merge, "Ohjauksen ”konsepti”"))).to.contain(
      "Kaksi vastaajaa",
    );
  });
});

describe("a merge", () => {
  it("is accessible with everything open, wide and narrow, in Swedish too", async () => {
    for (const width of ["320px", "1200px"]) {
      const merge = await mergeOn(invitation(), {
        width,
        lang: "sv",
        theme: "light",
      });
      await drop(merge, ...returnsOf(3));
      for (const details of merge.shadowRoot!.querySelectorAll("details"))
        details.open = true;
      await settle(merge);
      expect(textIn(merge)).to.contain("Störst spridning först");
      expect(textIn(merge)).not.to.match(/Vastattu|vastaajaa|Perustelu/);
      expect(await violations(merge)).to.deep.equal([]);
      expect(overflow(merge)).to.equal(0);
      unmountAll();
    }
  });

  it("shows at once what another window on this device has saved", async () => {
    const storage = await newDevice();
    const open = async () => {
      const merge = document.createElement("elo-merge");
      Object.assign(merge, { storage, store: "local", storeKey: "huone" });
      document.body.append(merge);
      await settle(merge);
      return merge;
    };
    const facilitator = await open();
    await drop(facilitator, ...returnsOf(2));
    await facilitator.session!.settled();
    const projector = await open();
    await until(() => projector.session !== undefined);
    facilitator.edit([
      { type: "set", target: "ratings/forums/rating", value: { level: "2" } },
    ]);
    await until(() => agreedOn(projector, "forums") !== undefined);
    await settle(projector);
    expect(ledger(projector)).to.contain("kirjattiin: taso 2");
  });

  it("shows one item at a time on the big screen", async () => {
    const merge = await mergeOn(matrix());
    await inWindow(merge).present();
    await settle(merge);
    expect(merge.shadowRoot!.querySelectorAll("dialog .item")).to.have.length(
      1,
    );
  });
});

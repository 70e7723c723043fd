// What WCAG 2.2 asks for and axe does not look at: see docs/accessibility.md.
import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/all.js";
import { exampleDocuments } from "@askelmat/content/example";
import { contentOf, type AskelmatDocument } from "@askelmat/core";
import { executeServerCommand } from "@web/test-runner-commands";
import { exampleText } from "./support/frameworks.js";
import { byRole, nameOf, namesOf } from "./support/roles.js";
import {
  focused,
  inside,
  mount,
  overflow,
  press,
  settle,
  unmountAll,
  until,
} from "./support/mount.js";
import { mountWorkbook } from "./support/workbook.js";

const documents = exampleDocuments as readonly AskelmatDocument[];

/** Tools whose form is their own, with the example each is shown on. */
const RECORDS: Readonly<Record<string, string>> = {
  "elo-group": "group",
  "elo-meeting": "meeting",
  "elo-plan": "action-plan",
  "elo-practice": "practice",
  "elo-programme": "programme",
  "elo-service-map": "service-map",
};

/** A tool on a filled document, as one of those who answered; or the workbook's first screen. */
async function shown(tool: string, width: string): Promise<HTMLElement> {
  if (tool === "elo-workbook") return (await mountWorkbook({ width })).workbook;
  const [tag, template] = tool.split(" ") as [
    (
      | "elo-matrix"
      | "elo-merge"
      | "elo-group"
      | "elo-meeting"
      | "elo-plan"
      | "elo-practice"
      | "elo-programme"
      | "elo-service-map"
    ),
    string,
  ];
  const element = await mount(tag, { width, mode: "fill", submit: true });
  element.value =
    tag in RECORDS
      ? (JSON.parse(await exampleText(RECORDS[tag]!)) as AskelmatDocument)
      : documents.find((document) =>
          JSON.stringify(contentOf(document)["template"]).includes(template),
        )!;
  await settle(element);
  // Whoever brings answers together gives none.
  if (tag !== "elo-merge") element.answerWho("c-b7m2");
  await settle(element);
  return element;
}

const TOOLS = [
  "elo-matrix ohjausyhteistyon",
  "elo-worksheet tyotapa-2",
  "elo-worksheet tyotapa-3",
  "elo-worksheet tyotapa-4",
  "elo-merge ohjausyhteistyon",
  "elo-merge tyotapa-2",
  "elo-group",
  "elo-meeting",
  "elo-plan",
  "elo-practice",
  "elo-programme",
  "elo-service-map",
  "elo-workbook",
];

/** What can be pressed, with the label that is pressed for it. */
function targets(tool: Element): HTMLElement[] {
  const controls = "button, input, select, textarea, summary, a[href]";
  return [...inside(tool)]
    .filter((one) => one.matches(controls) && one.checkVisibility())
    .map((one) => (one.closest("label") ?? one) as HTMLElement)
    .filter((one) => !one.closest(".sr"));
}

/** How many targets lie within 24 px of a target's middle, itself left out: the exception by spacing. */
function crowding(one: HTMLElement, all: readonly HTMLElement[]): number {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return all.filter((other) => {
    if (other === one || other.contains(one)) return false;
    const box = other.getBoundingClientRect();
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(dx, dy) < 12;
  }).length;
}

describe("what axe does not look at", () => {
  before(() =>
    executeServerCommand("elo:viewport", { width: 1280, height: 900 }),
  );
  after(() =>
    executeServerCommand("elo:viewport", { width: 800, height: 600 }),
  );
  afterEach(unmountAll);

  for (const tool of TOOLS)
    it(`targets are 24 px or stand apart: ${tool}`, async () => {
      for (const width of ["320px", "1200px"]) {
        const all = targets(await shown(tool, width));
        expect(all.length).to.be.greaterThan(5);
        const small = all.filter((one) => {
          const box = one.getBoundingClientRect();
          return (
            Math.min(box.width, box.height) < 23.9 && crowding(one, all) > 0
          );
        });
        expect(
          small.map((one) => `${width} ${nameOf(one)} ${one.className}`),
        ).to.deep.equal([]);
        unmountAll();
      }
    });

  for (const tool of TOOLS)
    it(`holds a reader's own spacing of letters, words and lines: ${tool}`, async () => {
      for (const width of ["320px", "1200px"]) {
        const element = await shown(tool, width);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* {
          line-height: 1.5 !important;
          letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important;
        } p { margin-block-end: 2em !important; }`);
        for (const one of inside(element))
          one.shadowRoot?.adoptedStyleSheets.push(sheet);
        await settle(element);
        expect(overflow(element), width).to.equal(0);
        const cut = [...inside(element)].filter(
          (one) =>
            !one.closest(".sr") &&
            one.matches("button, label, p, th, td, h2, h3, li, span") &&
            getComputedStyle(one).overflow === "hidden" &&
            one.clientWidth > 1 &&
            one.scrollHeight > one.clientHeight + 1,
        );
        expect(cut.map((one) => one.textContent)).to.deep.equal([]);
        unmountAll();
      }
    });

  for (const tool of TOOLS)
    it(`a name begins with or holds the words that are seen: ${tool}`, async () => {
      const element = await shown(tool, "1200px");
      const seen = (one: Element) =>
        one.checkVisibility() ? even((one as HTMLElement).innerText) : "";
      const controls = [...inside(element)].filter((one) =>
        one.matches("button, a[href], summary"),
      );
      expect(controls.length).to.be.greaterThan(5);
      const names = namesOf(controls);
      const silent = controls
        .map((one, index) => [seen(one), names[index]!] as const)
        .filter(([words, name]) => !fold(name).includes(fold(words)));
      expect(silent.map((pair) => pair.join(" | "))).to.deep.equal([]);
    });

  it("a dialog takes the focus, keeps it, and gives it back", async () => {
    const matrix = await mount("elo-matrix");
    const name = byRole(matrix, "button", "Vaihda nimi");
    name.focus();
    await press("Enter");
    await settle(matrix);
    const dialog = matrix.shadowRoot!.querySelector("dialog")!;
    await until(() => dialog.matches(":modal"));
    for (let step = 0; step < 6; step++) {
      await press("Tab");
      const at = focused();
      expect(at === document.body || dialog.contains(at)).to.equal(true);
    }
    await press("Escape");
    await settle(matrix);
    expect(dialog.open).to.equal(false);
    expect(focused()).to.equal(name);
  });
});

const even = (text: string) => text.replace(/\s+/g, " ").trim();
const fold = (text: string) =>
  even(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "");

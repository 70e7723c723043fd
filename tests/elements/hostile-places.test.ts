// Hostile texts in what tools open on demand: the search, remarks, the history, the big screen, dialogs, a merge with its
// files, and invitations on paper. The trap is that of hostile-texts.test.ts, where it is shown to work.
import { expect } from "@esm-bundle/chai";
import {
  commentEdits,
  fileText,
  invitationEdits,
  invitationsIn,
  wellFormed,
  type Template,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import type { DocumentElement } from "@askelmat/elements";
import "@askelmat/elements/define/all.js";
import { invitation, returned } from "../../stories/support/returns.js";
import { printFrame } from "../../packages/elements/src/print/print-frame.js";
import { invitationPages } from "../../packages/elements/src/workshop/invite/invite-print.js";
import { edited, framework } from "./support/documents.js";
import {
  fileOf,
  hostileTexts,
  inTurn,
  plainTexts,
  stands,
} from "./support/hostile-files.js";
import {
  dangersIn,
  drawnText,
  hostileDocument,
  hostileTemplate,
  leaks,
  tagsIn,
  Trap,
} from "./support/hostile.js";
import { drop, mergeOn } from "./support/merge.js";
import { inWindow, mount, settle, unmountAll, until } from "./support/mount.js";
import {
  fileOf as fileNamed,
  mountWorkbook,
  pick,
} from "./support/workbook.js";

let corpus: readonly string[] = [];
let trap: Trap;
let places = 0;
let fields = 0;

/** Looks at what is drawn by now. */
type Look = (element: Element, place: string, within?: Element) => void;

/** Draws places with plain texts, which tells their tags, and then with hostile ones. */
async function inBoth(
  draw: (next: () => string, look: Look) => Promise<void>,
): Promise<void> {
  const plain = new Map<string, ReadonlySet<string>>();
  await draw(plainTexts(), (element, place) => {
    plain.set(place, tagsIn(element));
  });
  unmountAll();
  const turn = (places * 37) % corpus.length;
  const next = inTurn([...corpus.slice(turn), ...corpus.slice(0, turn)]);
  const seen = new Set<string>();
  const given: string[] = [];
  await draw(
    () => {
      fields++;
      const text = next();
      given.push(squashed(text));
      return text;
    },
    (element, place, within = element) => {
      const foreign = [...tagsIn(element)].filter(
        (tag) => !plain.get(place)?.has(tag),
      );
      expect(foreign, place).to.deep.equal([]);
      expect(dangersIn(element), place).to.deep.equal([]);
      expect(trap.count, `something ran: ${place}`).to.equal(0);
      const text = squashed(drawnText(within));
      const isDrawn = given.some((one) => one.length > 5 && text.includes(one));
      expect(isDrawn, `one is drawn: ${place}`).to.equal(true);
      seen.add(place);
      places++;
    },
  );
  expect([...seen]).to.deep.equal([...plain.keys()]);
}

/** As the screen has them: without spaces and controls, and with U+FFFD for half a letter. */
function squashed(text: string): string {
  return (wellFormed(text) as string).replace(/[\s\p{Cc}]/gu, "");
}

/** With a remark of somebody else and a title that was another one before. */
function lived(document: AskelmatDocument): AskelmatDocument {
  const remark = commentEdits({ id: "k-1", text: "Huomautus", lang: "fi" });
  const title = (value: string) =>
    [{ type: "set", target: "title@fi", value }] as const;
  const first = edited(document, "c-a1", [...title("Vanha"), ...remark]);
  return edited(first, "c-a2", title("Uusi"));
}

const hostile = (document: AskelmatDocument, next: () => string) =>
  hostileDocument(document, next);

const part = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

/** Presses what opens a place, and waits until it is there. */
async function opens(
  tool: DocumentElement,
  act: string,
  selector: string,
): Promise<HTMLElement> {
  await until(() => part(tool, `[data-act=${act}]`) !== null, act);
  part(tool, `[data-act=${act}]`)!.click();
  await until(() => part(tool, selector) !== null, `what ${act} opens`);
  await settle(tool);
  await stands(tool);
  return part(tool, selector)!;
}

describe("hostile texts in places that are opened", function () {
  this.timeout(60_000);

  before(async () => {
    corpus = await hostileTexts();
  });
  beforeEach(() => {
    trap = new Trap();
  });
  afterEach(() => {
    unmountAll();
    expect(leaks(), "something was asked for").to.deep.equal([]);
    performance.clearResourceTimings();
  });

  for (const [tag, name] of [
    ["elo-matrix", "assessment"],
    ["elo-worksheet", "worksheet"],
  ] as const)
    it(`are texts in the search, the remarks, the history and the big screen of <${tag}>`, () =>
      inBoth(async (next, look) => {
        const tool = (await mount(tag, { mode: "agree" })) as DocumentElement;
        tool.value = await fileOf(name, next, lived);
        await until(() => tool.session !== undefined, "a document");
        await stands(tool);
        const search = await opens(tool, "find", "[role=search]");
        const field = search.querySelector("input")!;
        field.value = next();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await stands(tool);
        look(tool, "find");
        await opens(tool, "remarks", "[data-remark], .remarks");
        look(tool, "remarks");
        const history = part(tool, "details.history") as HTMLDetailsElement;
        history.open = true;
        await until(() => history.querySelector("ol") !== null, "the history");
        await stands(tool);
        look(tool, "history");
        expect(history.querySelectorAll("ol > li").length).to.be.greaterThan(1);
        inWindow(tool);
        const stage = await opens(tool, "big", "dialog[part=stage]");
        look(tool, "big screen");
        (stage as HTMLDialogElement).close();
      }));

  it("are texts in the dialogs of <elo-workbook>", () =>
    inBoth(async (next, look) => {
      const { workbook } = await mountWorkbook();
      const document = await fileOf("assessment", next, lived);
      // With an address in it, both are asked about before they leave: the places are named there, and the address.
      const address: Edit = {
        type: "set",
        target: "period",
        value: "aino@example.org",
      };
      const text = fileText(edited(document, "c-a1", [address]));
      const file = () => fileNamed(text, `${next()}.json`);
      const heading = () =>
        part(workbook, "dialog[open] h3")?.textContent.trim() ?? "";
      /** Looks at the dialog with a heading, and leaves it by the button with some words. */
      const dialog = async (title: string, words: string, isBare = false) => {
        await until(() => heading() === title, title);
        await stands(workbook);
        const open = part(workbook, "dialog[open]")!;
        look(workbook, title, isBare ? workbook : open);
        const buttons = [...open.querySelectorAll("button")];
        buttons.find((one) => one.textContent.includes(words))!.click();
        await until(() => heading() !== title, `${title} is left`);
      };
      const pressed = async (words: string) => {
        const buttons = () => [
          ...workbook.shadowRoot!.querySelectorAll("button"),
        ];
        const fits = (one: HTMLElement) => one.textContent.includes(words);
        await until(() => buttons().some(fits), words);
        buttons().find(fits)!.click();
      };
      await pick(workbook, "Avaa tiedosto", file());
      await dialog("Kuka sinä olet?", "Jatka");
      await pressed("Muuta tietoja");
      await dialog("Asiakirjan tiedot", "Peruuta");
      await pressed("Jaa linkki");
      await dialog("Asiakirjassa on henkilötietoja", "Jatka poistamatta", true);
      // All of it is in the address there, and nothing else.
      await dialog("Jaa linkki", "Sulje", true);
      await pressed("Kaikki asiakirjat");
      await until(() => workbook.open === undefined, "the list");
      await settle(workbook);
      await pick(workbook, "Avaa tiedosto", file());
      await until(() => heading() !== "", "the question");
      await dialog(heading(), "Peruuta");
    }));

  it("are texts in <elo-merge>, in the names of files and in what they hold", () =>
    inBoth(async (next, look) => {
      const merge = await mergeOn(hostile(invitation(), next));
      const files = [returned(1), returned(2), returned(3)].map(
        (one) => new File([fileText(hostile(one, next))], next()),
      );
      await drop(merge, ...files, new File(["{"], next()));
      await stands(merge);
      look(merge, "answers");
      const item = part(merge, ".item summary, [data-item], .item button");
      item?.click();
      await stands(merge);
      look(merge, "an item");
    }));

  it("are texts in invitations on paper", () =>
    inBoth(async (next, look) => {
      const asked = edited(
        invitation(),
        "c-0000",
        invitationEdits({
          id: "c-x",
          organisation: "o-a1",
          role: "member",
          language: "fi",
          invited: "2026-03-01",
          asked: ["forums"],
        }),
      );
      const document = hostile(asked, next);
      const form = invitationPages(
        document,
        wellFormed(hostileTemplate(framework, next)) as Template,
        invitationsIn(document),
        "fi",
      );
      const frame = printFrame(window.document.body, form);
      look(frame.contentDocument!.documentElement, "an invitation");
    }));

  it("were hundreds, in a dozen places", () => {
    expect(places).to.equal(16);
    expect(fields).to.be.greaterThan(700);
    console.log(
      "figure:",
      `hostile texts: in ${fields} fields of searches, remarks, dialogs, merges and invitations`,
    );
  });
});

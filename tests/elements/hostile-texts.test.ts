// Every text of every kind of file is replaced by hostile ones and drawn by every tool: nothing runs, nothing is
// asked for, and no element appears that the tools do not draw for plain texts.
import { expect } from "@esm-bundle/chai";
import {
  wellFormed,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "@askelmat/elements";
import "@askelmat/elements/define/all.js";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import { storageChange } from "@askelmat/storage";
import { render } from "lit";
import { linkView } from "../../packages/elements/src/elo-matrix/matrix-details.js";
import type { RecordField } from "../../packages/elements/src/record/form.js";
import { shownValue } from "../../packages/elements/src/record/shown.js";
import type { RecordView } from "../../packages/elements/src/record/view.js";
import { AT } from "./support/documents.js";
import {
  dangersIn,
  drawnText,
  leaks,
  tagsIn,
  Trap,
} from "./support/hostile.js";
import {
  fileOf,
  hostileTexts,
  inTurn,
  plainTexts,
  stands,
} from "./support/hostile-files.js";
import { mount, settle, unmountAll, until } from "./support/mount.js";
import { mountWorkbook, newDevice } from "./support/workbook.js";

const MODES = ["fill", "agree", "print"] as const;
/** Each round puts another part of the corpus into a field. */
const ROUNDS = MODES.length;

const tools = [
  ["elo-matrix", "assessment"],
  ["elo-matrix", "assessment-criteria"],
  ["elo-matrix", "assessment-indicators"],
  ["elo-worksheet", "worksheet"],
  ["elo-worksheet", "worksheet-by-hand"],
  ["elo-merge", "assessment"],
  ["elo-merge", "worksheet"],
  ["elo-group", "group"],
  ["elo-meeting", "meeting"],
  ["elo-plan", "action-plan"],
  ["elo-practice", "practice"],
  ["elo-programme", "programme"],
  ["elo-service-map", "service-map"],
] as const;

let corpus: readonly string[] = [];
let trap: Trap;
/** What has been drawn as text. */
let shown = "";
/** How many fields have got hostile texts. */
let fields = 0;

/** A part of the corpus in each round; or plain texts. */
function texts(round: number | undefined): () => string {
  if (round === undefined) return plainTexts();
  const next = inTurn(corpus.filter((_, at) => at % ROUNDS === round));
  return () => {
    fields++;
    return next();
  };
}

async function drawn(
  tag: (typeof tools)[number][0],
  value: AskelmatDocument,
  mode: (typeof MODES)[number],
): Promise<DocumentElement> {
  const element = (await mount(tag, {
    mode,
    "second-lang": "sv",
  })) as DocumentElement;
  element.value = value;
  await settle(element);
  await until(() => element.session !== undefined, `${tag} on a document`);
  await stands(element);
  return element;
}

function expectHarmless(element: Element, plain: ReadonlySet<string>): void {
  expect(dangersIn(element)).to.deep.equal([]);
  const foreign = [...tagsIn(element)].filter((tag) => !plain.has(tag));
  expect(foreign).to.deep.equal([]);
  expect(trap.count, "something ran").to.equal(0);
}

describe("hostile texts", function () {
  this.timeout(60_000);

  before(async () => {
    corpus = await hostileTexts();
    expect(corpus.length).to.be.greaterThan(150);
  });
  beforeEach(() => {
    trap = new Trap();
  });
  afterEach(() => {
    unmountAll();
    expect(leaks(), "something was asked for").to.deep.equal([]);
    performance.clearResourceTimings();
  });

  for (const [tag, name] of tools)
    it(`are texts in <${tag}> on ${name}`, async () => {
      for (const [round, mode] of MODES.entries()) {
        const plain = await fileOf(name, texts(undefined));
        const tags = tagsIn(await drawn(tag, plain, mode));
        unmountAll();
        const value = await fileOf(name, texts(round));
        const element = await drawn(tag, value, mode);
        expectHarmless(element, tags);
        const text = drawnText(element);
        expect(text.includes("ran(1)"), `${mode} draws them`).to.equal(true);
        shown += text;
        unmountAll();
      }
    });

  it("are texts in the list of <elo-workbook>", async () => {
    const draw = async (next: () => string) => {
      const adapter = await newDevice("memory");
      for (const name of [
        "assessment",
        "worksheet",
        "group",
        "meeting",
        "practice",
      ])
        await adapter.write(
          storageChange(undefined, await fileOf(name, next), { at: AT }),
        );
      const { workbook } = await mountWorkbook({ adapter });
      await until(() => (workbook.lines?.length ?? 0) > 4, "the list");
      await stands(workbook);
      return workbook;
    };
    const tags = tagsIn(await draw(texts(undefined)));
    unmountAll();
    for (let round = 0; round < ROUNDS; round++) {
      const workbook = await draw(texts(round));
      expectHarmless(workbook, tags);
      shown += drawnText(workbook);
      unmountAll();
    }
  });

  it("are texts on paper, as nodes and as HTML that is read again", async () => {
    for (const [, name] of tools)
      for (let round = -1; round < ROUNDS; round++) {
        const value = await fileOf(name, texts(round < 0 ? undefined : round));
        const template = value["snapshots"] as unknown as
          { template: Template }[] | undefined;
        const html = printHtml(
          await printDocument(value, template?.at(-1)?.template, {
            languages: ["fi", "sv"],
          }),
        );
        const page = await read(html);
        const tags = tagsIn(page.documentElement);
        if (round < 0) paperTags = new Set([...paperTags, ...tags]);
        const foreign = [...tags].filter((tag) => !paperTags.has(tag));
        expect(foreign, name).to.deep.equal([]);
        expect(dangersIn(page.documentElement)).to.deep.equal([]);
        expect(trap.count, "something ran").to.equal(0);
        shown += page.documentElement.textContent;
        unmountAll();
      }
  });

  it("lead nowhere as addresses but to https, http and mailto", async () => {
    const addresses = corpus.filter((text) =>
      /^\W{0,2}[a-z:/\\#?.]/i.test(text),
    );
    const record = { locale: "fi" } as RecordView;
    const followed = new Set<string>();
    for (const text of [
      ...addresses,
      "https://example.org/a",
      "http://example.org/b",
    ]) {
      const box = document.createElement("div");
      document.body.append(box);
      render(
        [
          linkView(text),
          shownValue(record, { type: "link" } as RecordField, text),
        ],
        box,
      );
      for (const { protocol, href } of box.querySelectorAll("a")) {
        expect(["https:", "http:", "mailto:"], text).to.contain(protocol);
        followed.add(href);
      }
      box.remove();
    }
    expect([...followed]).to.include.members([
      "https://example.org/a",
      "http://example.org/b",
    ]);
  });

  it("were drawn, each of them", () => {
    const all = squashed(shown);
    const missing = corpus.filter((text) => !all.includes(squashed(text)));
    expect(missing).to.deep.equal([]);
    expect(fields).to.be.greaterThan(10_000);
    console.log(
      "figure:",
      `hostile texts: ${corpus.length} of them, in ${fields} fields of every kind of document`,
    );
  });

  it("do run where a page is careless, and are seen", async () => {
    const box = document.createElement("div");
    document.body.append(box);
    box.innerHTML = `<img src="/leak/control" onerror="ran(1)"><a href="javascript:ran(1)">x</a>`;
    await until(() => trap.count > 0, "the trap");
    await until(() => leaks().length > 0, "the request");
    expect(dangersIn(box)).to.have.length(3);
    expect(tagsIn(box).has("img")).to.equal(true);
    const page = await read(`<p>${corpus[0]!}</p>`);
    expect(trap.count).to.equal(2);
    expect(page.querySelector("script")).not.to.equal(null);
    performance.clearResourceTimings();
  });
});

let paperTags: ReadonlySet<string> = new Set();

/** A page in a frame, in which scripts would run; the one that sets the trap takes itself away. */
async function read(html: string): Promise<Document> {
  const frame = document.createElement("iframe");
  const set =
    "<script>ran = parent.ran; document.currentScript.remove()</script>";
  frame.srcdoc = html.includes("<head>")
    ? html.replace("<head>", `<head>${set}`)
    : set + html;
  const loaded = new Promise((resolve) =>
    frame.addEventListener("load", resolve),
  );
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  expect((page.defaultView as unknown as { ran: unknown }).ran).to.equal(
    (window as unknown as { ran: unknown }).ran,
  );
  return page;
}

/** Letters alone: fields and lines treat spaces and controls in their own ways, and half a letter is drawn as U+FFFD. */
function squashed(text: string): string {
  return (wellFormed(text) as string).replace(/[\s\p{Cc}]/gu, "");
}

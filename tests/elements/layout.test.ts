// The tools in boxes of a phone, a tablet and a desk, in every language, with letters of double size,
// and with every text three times longer: nothing juts out, is cut off, or lies on something else.
import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/elo-group.js";
import "@askelmat/elements/define/elo-matrix.js";
import "@askelmat/elements/define/elo-meeting.js";
import "@askelmat/elements/define/elo-plan.js";
import "@askelmat/elements/define/elo-practice.js";
import "@askelmat/elements/define/elo-merge.js";
import "@askelmat/elements/define/elo-programme.js";
import "@askelmat/elements/define/elo-service-map.js";
import { readyContent } from "@askelmat/content";
import { exampleDocuments } from "@askelmat/content/example";
import {
  contentOf,
  isLanguageMap,
  seal,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { setLocaleLoader } from "@askelmat/elements";
import type {
  EloGroup,
  EloMatrix,
  EloMeeting,
  EloMerge,
  EloPlan,
  EloPractice,
  EloProgramme,
  EloServiceMap,
  EloWorksheet,
} from "@askelmat/elements";
import { executeServerCommand } from "@web/test-runner-commands";
import { exampleText } from "./support/frameworks.js";
import { brokenWords, layoutFaults } from "./support/layout.js";
import { byRole, textIn } from "./support/roles.js";
import { mount, painted, settle, unmountAll } from "./support/mount.js";
import { withTemplate } from "./support/worksheets.js";

type Tool =
  | EloGroup
  | EloMatrix
  | EloMeeting
  | EloMerge
  | EloPlan
  | EloPractice
  | EloProgramme
  | EloServiceMap
  | EloWorksheet;
interface Texts {
  readonly templates: Readonly<Record<string, unknown>>;
}

const WIDTHS = ["320px", "768px", "980px", "1280px"];
const documents = exampleDocuments as readonly AskelmatDocument[];
const templates = readyContent as readonly Template[];
const english = () =>
  import("../../packages/elements/src/locale/generated/en.js");

/** The English texts of a template, three times over. */
function englishIn(name: string): string[] {
  const json = JSON.stringify(templates.find(({ id }) => id.endsWith(name)));
  return [...json.matchAll(/"en":"([^"\\]+)"/g)].map(
    ([, text]) => `${text!} ${text!} ${text!}`,
  );
}

const templateIn = (document: AskelmatDocument) =>
  (contentOf(document)["template"] as { uri: string }).uri;

function filled(name: string): AskelmatDocument {
  return documents.find((one) => templateIn(one).endsWith(name))!;
}

/** Three times what stands, with what stands between. */
function tripled(value: unknown, key = ""): unknown {
  if (typeof value === "string")
    return key === "text" ? Array(3).fill(value).join(" ") : value;
  if (Array.isArray(value)) return value.map((one) => tripled(one));
  if (typeof value !== "object" || value === null) return value;
  const isTexts = isLanguageMap(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      tripled(one, isTexts ? "text" : name === "text" ? "" : name),
    ]),
  );
}

/** A document whose template, carried inside it, has texts three times longer. */
function tripledDocument(document: AskelmatDocument): AskelmatDocument {
  const template = templates.find(({ id }) => id === templateIn(document))!;
  const long = tripled({ ...template, id: "https://example.org/long" });
  const carrying = withTemplate(long as Template);
  const named = carrying.entries.find(({ target }) => target === "template")!;
  return {
    ...document,
    entries: document.entries.map((entry) =>
      entry.target === "template"
        ? seal({ ...entry, value: named.value })
        : entry,
    ),
    snapshots: carrying.snapshots!,
  };
}

const longTexts = async (): Promise<Texts> => {
  const { templates } = (await english()) as Texts;
  return {
    templates: Object.fromEntries(
      Object.entries(templates).map(([id, text]) => [id, longText(text)]),
    ),
  };
};

/** An interface text three times over, its places for values too. */
function longText(text: unknown): unknown {
  if (typeof text === "string") return Array(3).fill(text).join(" ");
  const { strings, values } = text as {
    readonly strings: readonly string[];
    readonly values: readonly number[];
  };
  const [first = "", ...rest] = strings;
  const last = rest.at(-1) ?? "";
  const seam = `${last} ${first}`;
  const middle = rest.slice(0, -1);
  return {
    ...(text as object),
    strings: [first, ...middle, seam, ...middle, seam, ...middle, last],
    values: [...values, ...values, ...values],
  };
}

async function checkAll(
  tool: Tool,
  languages: readonly string[],
  widths: readonly string[],
  words = true,
): Promise<string[]> {
  const box = tool.parentElement!;
  const faults: string[] = [];
  for (const lang of languages) {
    tool.lang = lang;
    for (const width of widths) {
      box.style.width = width;
      await settle(tool);
      await painted();
      const found = [
        ...layoutFaults(tool),
        ...(words ? brokenWords(tool) : []),
      ];
      faults.push(...found.map((fault) => `${lang} ${width}: ${fault}`));
    }
  }
  return faults;
}

async function toolWith(
  tag:
    | "elo-group"
    | "elo-matrix"
    | "elo-meeting"
    | "elo-merge"
    | "elo-plan"
    | "elo-practice"
    | "elo-programme"
    | "elo-service-map"
    | "elo-worksheet",
  document: AskelmatDocument,
  me: string,
): Promise<Tool> {
  const tool = await mount(tag, { width: "320px" });
  // As wide as most people's letters are; the default here is far wider.
  tool.style.setProperty("--elo-font", '"DejaVu Sans Condensed", sans-serif');
  tool.value = document;
  await settle(tool);
  if (tag !== "elo-merge") tool.answerWho(me);
  await settle(tool);
  return tool;
}

const TOOLS = [
  ["elo-matrix", "ohjausyhteistyon-kehittyminen"],
  ["elo-worksheet", "tyotapa-1"],
  ["elo-worksheet", "tyotapa-2"],
  ["elo-worksheet", "tyotapa-3"],
  ["elo-worksheet", "tyotapa-4"],
] as const;

describe("the layout", () => {
  before(() =>
    executeServerCommand("elo:viewport", { width: 1400, height: 900 }),
  );
  afterEach(unmountAll);
  after(() => setLocaleLoader("en", english));

  for (const [tag, name] of TOOLS)
    it(`of ${name} holds in every width and language, filled and agreed on`, async () => {
      const tool = await toolWith(tag, filled(name), "c-b7m2");
      const faults = await checkAll(tool, ["fi", "sv", "en"], WIDTHS);
      tool.mode = "agree";
      faults.push(...(await checkAll(tool, ["sv"], WIDTHS)));
      expect(faults).to.deep.equal([]);
    });

  for (const name of ["ohjausyhteistyon-kehittyminen", "tyotapa-2"])
    it(`of what is brought together of ${name} holds in every width, with letters of double size too`, async () => {
      const tool = await toolWith("elo-merge", filled(name), "");
      const faults = await checkAll(tool, ["fi", "sv", "en"], WIDTHS);
      // So is a plan in each of its arrangements.
      if ("view" in tool)
        for (const view of [
          "table",
          "parties",
          "timeline",
          "follow-up",
        ] as const) {
          tool.view = view;
          faults.push(...(await checkAll(tool, ["fi", "sv"], WIDTHS)));
        }
      const large = new CSSStyleSheet();
      large.replaceSync(".elo { font-size: 200% }");
      tool.shadowRoot!.adoptedStyleSheets.push(large);
      faults.push(...(await checkAll(tool, ["fi", "sv"], ["320px"], false)));
      expect(faults).to.deep.equal([]);
    });

  for (const [tag, name] of TOOLS)
    it(`of ${name} holds with letters of double size in 320 px`, async () => {
      const tool = await toolWith(tag, filled(name), "c-b7m2");
      const large = new CSSStyleSheet();
      large.replaceSync(".elo { font-size: 200% }");
      tool.shadowRoot!.adoptedStyleSheets.push(large);
      const faults = await checkAll(tool, ["fi", "sv"], ["320px"], false);
      tool.mode = "agree";
      faults.push(
        ...(await checkAll(tool, ["fi"], ["320px", "1280px"], false)),
      );
      expect(faults).to.deep.equal([]);
    });

  for (const [tag, kind] of [
    ["elo-group", "group"],
    ["elo-meeting", "meeting"],
    ["elo-plan", "action-plan"],
    ["elo-practice", "practice"],
    ["elo-programme", "programme"],
    ["elo-service-map", "service-map"],
  ] as const)
    it(`of a ${kind} holds in every width and language, with letters of double size too`, async () => {
      const document = JSON.parse(await exampleText(kind)) as AskelmatDocument;
      const tool = await toolWith(tag, document, "c-b7m2");
      const faults = await checkAll(tool, ["fi", "sv", "en"], WIDTHS);
      // A card is another picture where it is read.
      if (kind === "practice") {
        tool.mode = "read";
        faults.push(...(await checkAll(tool, ["fi", "sv"], WIDTHS)));
        tool.mode = "agree";
      }
      const large = new CSSStyleSheet();
      large.replaceSync(".elo { font-size: 200% }");
      tool.shadowRoot!.adoptedStyleSheets.push(large);
      faults.push(...(await checkAll(tool, ["fi", "sv"], ["320px"], false)));
      expect(faults).to.deep.equal([]);
    });

  for (const example of ["assessment-criteria", "assessment-indicators"])
    it(`of ${example} holds in every width`, async () => {
      const document = JSON.parse(
        await exampleText(example),
      ) as AskelmatDocument;
      const tool = await toolWith("elo-matrix", document, "c-a3k8");
      const faults = await checkAll(tool, ["fi", "sv"], WIDTHS);
      tool.mode = "agree";
      faults.push(...(await checkAll(tool, ["fi"], WIDTHS)));
      expect(faults).to.deep.equal([]);
    });

  for (const [tag, name] of TOOLS)
    it(`of ${name} holds with every text three times longer`, async () => {
      setLocaleLoader("en", longTexts as unknown as typeof english);
      const tool = await toolWith(tag, tripledDocument(filled(name)), "c-b7m2");
      const faults = await checkAll(tool, ["en"], WIDTHS, false);
      byRole(tool, "button", "Shared view Shared view Shared view");
      const all = textIn(tool);
      const said = englishIn(name).filter((text) => all.includes(text));
      expect(said.length).to.be.at.least(3);
      tool.mode = "agree";
      faults.push(...(await checkAll(tool, ["en"], WIDTHS, false)));
      expect(faults).to.deep.equal([]);
    });
});

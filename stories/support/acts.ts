import type { Json } from "@askelmat/core";
import type {
  EloGroup,
  EloMatrix,
  EloMeeting,
  EloMerge,
  EloPlan,
  EloPractice,
  EloProgramme,
  EloServiceMap,
  EloWorkbook,
  EloWorksheet,
} from "@askelmat/elements";

/** Any of the tools. */
export type Tool =
  | EloGroup
  | EloMatrix
  | EloMeeting
  | EloPlan
  | EloPractice
  | EloProgramme
  | EloServiceMap
  | EloWorksheet
  | EloMerge
  | EloWorkbook;
type DocumentTool = Exclude<Tool, EloWorkbook>;

/** One thing that is done to a tool, or looked for in it, before the story is told. */
export type Act<One extends Tool> = (tool: One) => Promise<void> | void;

/** Where a story is told. */
interface Stage {
  readonly canvasElement: HTMLElement;
}

/** How long a story waits for what it wants to show, in milliseconds; only a fault takes that long. */
const patience = 10_000;
const composed = { bubbles: true, composed: true };

/** Runs acts one after another on the story's tool. */
export function acts<One extends Tool = DocumentTool>(
  ...all: readonly Act<One>[]
) {
  return async ({ canvasElement }: Stage): Promise<void> => {
    const tool = canvasElement.querySelector<One>(
      "elo-group, elo-matrix, elo-meeting, elo-plan, elo-practice, elo-programme, elo-service-map, elo-worksheet, elo-merge, elo-workbook",
    );
    if (!tool) throw new Error("The story shows no tool.");
    for (const act of all) await act(tool);
  };
}

/** Waits until words can be read, so that a story cannot show another state than it tells of. */
export function sees(...words: readonly string[]): Act<Tool> {
  return async (tool) => {
    for (const wanted of words)
      await until(() => textIn(tool).includes(even(wanted)), `"${wanted}"`);
  };
}

/** Answers as somebody who has spoken in the document. */
export function answersAs(person: string): Act<DocumentTool> {
  return async (tool) => {
    await until(() => tool.session !== undefined, "an open document");
    tool.answerWho(person);
    await tool.updateComplete;
  };
}

/** Presses the first button with these words. */
export function presses(words: string): Act<Tool> {
  return async (tool) => {
    const button = await found(
      tool,
      `the button "${words}"`,
      (node): node is HTMLButtonElement =>
        node instanceof HTMLButtonElement && even(node.textContent) === words,
    );
    button.click();
    await tool.updateComplete;
  };
}

/** Chooses an answer on the first row that offers it. */
export function chooses(answer: Json): Act<Tool> {
  return async (tool) => {
    const value = JSON.stringify(answer);
    const radio = await found(
      tool,
      `the choice ${value}`,
      (node): node is HTMLInputElement =>
        node instanceof HTMLInputElement &&
        node.type === "radio" &&
        node.value === value,
    );
    radio.dispatchEvent(new PointerEvent("pointerdown", composed));
    radio.click();
  };
}

/** Writes into the first field there is. */
export function writes(words: string): Act<Tool> {
  return async (tool) => {
    const field = await found(
      tool,
      "a field to write in",
      (node): node is HTMLTextAreaElement =>
        node instanceof HTMLTextAreaElement,
    );
    field.value = words;
    field.dispatchEvent(new InputEvent("input", composed));
  };
}

/** Pastes a text from the clipboard into the first field there is. */
export function pastes(text: string): Act<DocumentTool> {
  return async (tool) => {
    const field = await found(
      tool,
      "a field to paste in",
      (node): node is HTMLTextAreaElement =>
        node instanceof HTMLTextAreaElement,
    );
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(
      new ClipboardEvent("paste", {
        clipboardData,
        cancelable: true,
        ...composed,
      }),
    );
  };
}

/** Shows one of a workbook's documents. */
export function opens(id: string): Act<EloWorkbook> {
  return async (workbook) => workbook.show(id);
}

/** Hands a workbook a file: the one at an address, or one with this text in it. */
export function takes(name: string, text?: string): Act<EloWorkbook> {
  return async (workbook) => {
    const inside = text ?? (await (await fetch(name)).text());
    await workbook.desk.take([new File([inside], name.replace(/^.*\//, ""))]);
  };
}

/** Agrees on the first level in a form of decision, and says why. */
export function agrees(
  form: string,
  submit: string,
  reason: string,
): Act<EloMerge> {
  return async (merge) => {
    const decision = await found(
      merge,
      `the form "${form}"`,
      (node): node is HTMLFormElement =>
        node instanceof HTMLFormElement && node.ariaLabel === form,
    );
    decision.closest("details")?.setAttribute("open", "");
    decision.querySelector<HTMLInputElement>("input[type=radio]")!.click();
    const field = decision.querySelector("textarea")!;
    field.value = reason;
    field.dispatchEvent(new InputEvent("input", composed));
    const button = [...decision.querySelectorAll("button")].find(
      ({ textContent }) => even(textContent) === submit,
    );
    button!.click();
    await sees(reason)(merge);
  };
}

/** Drops files on a merge, and waits until they have been read. */
export function receives(files: readonly File[]): Act<EloMerge> {
  return async (merge) => {
    await merge.updateComplete;
    await merge.work!.intake.take(files);
    await merge.updateComplete;
  };
}

async function found<Node extends Element>(
  tool: Tool,
  what: string,
  fits: (node: Element) => node is Node,
): Promise<Node> {
  const find = () => [...everything(tool)].find(fits);
  await until(() => find() !== undefined, what);
  return find()!;
}

async function until(question: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + patience; !question();) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** All that can be read, shadow roots and fields too, spaces evened out. */
function textIn(tool: Element): string {
  const pieces: string[] = [];
  for (const node of everything(tool)) {
    if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement)
      pieces.push(node.value);
    else
      for (const child of node.childNodes)
        if (child instanceof Text) pieces.push(child.data);
  }
  return even(pieces.join(" "));
}

function* everything(node: Element): Generator<Element> {
  yield node;
  for (const child of (node.shadowRoot ?? node).children)
    if (!(child instanceof HTMLStyleElement)) yield* everything(child);
}

const even = (text: string) => text.replace(/\s+/g, " ").trim();

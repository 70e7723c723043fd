import { fold, type Folded } from "./fold.js";

/** A text that stands by itself: a paragraph, or what a field holds. */
export interface Block {
  readonly element: HTMLElement;
  readonly folded: Folded;
  /** The pieces it is made of, in order; none in a field. */
  readonly nodes: readonly Text[];
}

/** Where there is something that people ask or have said. */
const SCOPE = ".head :is(h2, .series), .body, .remarks";
/** What is said by the tool itself, or to nobody. */
const NOT_SAID =
  "button, select, datalist, svg, script, style, dialog, .sr, .steps, [hidden], [aria-hidden='true']:not(.cell-label)";
const FIELD = "textarea, input:is(.text, :not([type])):not([type='date'])";
/** What is only for those who cannot see while a table stands as cards. */
const CLIPPED = "thead, .level-name";

/** Everything that can be found, in the order it is read. */
export function blocksIn(root: ParentNode): Block[] {
  const blocks: Block[] = [];
  const display = new Map<Element, HTMLElement>();
  for (const scope of root.querySelectorAll(SCOPE)) {
    let owner: HTMLElement | undefined;
    let nodes: Text[] = [];
    const end = () => {
      if (owner && nodes.length > 0) blocks.push(blockOf(owner, nodes));
      owner = undefined;
      nodes = [];
    };
    const walker = document.createTreeWalker(
      scope,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      accept,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        const block = blockAround(node.parentElement!, display);
        if (block !== owner) end();
        owner = block;
        nodes.push(node);
      } else if (isField(node)) {
        end();
        if (node.value)
          blocks.push({ element: node, folded: fold(node.value), nodes: [] });
      }
    }
    end();
  }
  return blocks;
}

/** The piece of a block between two places: what the browser can mark. */
export function rangeIn(
  { nodes }: Block,
  [start, end]: readonly [number, number],
): Range {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const node of nodes) {
    const after = before + node.data.length;
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}

export function isField(
  node: Node,
): node is HTMLTextAreaElement | HTMLInputElement {
  return node instanceof HTMLElement && node.matches(FIELD);
}

function blockOf(element: HTMLElement, nodes: readonly Text[]): Block {
  const folded = fold(nodes.map(({ data }) => data).join(""));
  return { element, folded, nodes };
}

function accept(node: Node): number {
  if (node instanceof Text)
    return node.data.trim() === "" && !/^[ \u00a0]$/.test(node.data)
      ? NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT;
  const element = node as HTMLElement;
  if (element.matches(NOT_SAID)) return NodeFilter.FILTER_REJECT;
  if (element.matches(CLIPPED) && element.offsetWidth <= 1)
    return NodeFilter.FILTER_REJECT;
  // On cards each row repeats the headings: once is enough.
  if (element.matches(".cell-label") && element.closest("tr + tr"))
    return NodeFilter.FILTER_REJECT;
  return isSeen(element) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
}

/** What is folded away can be found; what is drawn for another shape cannot. */
function isSeen(element: HTMLElement): boolean {
  return (
    element.offsetParent !== null ||
    element.closest("details:not([open])") !== null ||
    element.getClientRects().length > 0
  );
}

/** The nearest element around that is not a part of a line. */
function blockAround(
  element: HTMLElement,
  known: Map<Element, HTMLElement>,
): HTMLElement {
  let block = known.get(element);
  if (!block) {
    const { display } = getComputedStyle(element);
    block =
      (display === "inline" || display === "contents") && element.parentElement
        ? blockAround(element.parentElement, known)
        : element;
    known.set(element, block);
  }
  return block;
}

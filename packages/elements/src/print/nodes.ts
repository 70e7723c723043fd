import type { PagePart } from "@askelmat/exchange/page-nodes.js";

export {
  el,
  partsOf,
  toHtml,
  type PageContent as PrintContent,
  type PageNode as PrintNode,
  type PagePart as PrintPart,
} from "@askelmat/exchange/page-nodes.js";

const DRAWN = new Set(["svg", "g", "path", "rect"]);
const SVG = "http://www.w3.org/2000/svg";

/** The nodes of a document for parts. No markup is parsed, so a strict policy has nothing to say. */
export function toNodes(
  page: Document,
  parts: readonly PagePart[],
): readonly Node[] {
  return parts.map((part) => {
    if (typeof part === "string") return page.createTextNode(part);
    const { tag, attributes, children } = part;
    const element = DRAWN.has(tag)
      ? page.createElementNS(SVG, tag)
      : page.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value);
    element.append(...toNodes(page, children));
    return element;
  });
}

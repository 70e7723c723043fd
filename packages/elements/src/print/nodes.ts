/** A piece of a page as plain data: it can be made anywhere, and put into a window or into text. */
export interface PrintNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PrintPart[];
}

/** Text, or an element. */
export type PrintPart = string | PrintNode;

/** What may stand inside an element; what is not there is left out. */
export type PrintContent =
  PrintPart | undefined | false | readonly PrintContent[];

/** An element: `el("p", { class: "quiet" }, "Words")`. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly PrintContent[]
): PrintNode {
  const there = Object.entries(attributes).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return {
    tag,
    attributes: Object.fromEntries(there),
    children: partsOf(content),
  };
}

/** Content without what is not there, in one list. */
export function partsOf(content: PrintContent): readonly PrintPart[] {
  if (content === undefined || content === false || content === "") return [];
  return typeof content === "string" || "tag" in content
    ? [content]
    : content.flatMap(partsOf);
}

const DRAWN = new Set(["svg", "g", "path", "rect"]);
const SVG = "http://www.w3.org/2000/svg";

/** The nodes of a document for parts. No markup is parsed, so a strict policy has nothing to say. */
export function toNodes(
  page: Document,
  parts: readonly PrintPart[],
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

const VOID = new Set(["meta", "wbr", "br"]);

/** Parts as HTML. */
export function toHtml(parts: readonly PrintPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      const { tag, attributes, children } = part;
      const names = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escaped(value)}"`,
      );
      const start = `<${tag}${names.join("")}>`;
      return VOID.has(tag) ? start : `${start}${toHtml(children)}</${tag}>`;
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

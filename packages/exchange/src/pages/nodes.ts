/** A piece of a page as plain data: it can be made anywhere, and put into a window or into text. */
export interface PageNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PagePart[];
}

/** Text, or an element. */
export type PagePart = string | PageNode;

/** What may stand inside an element; what is not there is left out. */
export type PageContent = PagePart | undefined | false | readonly PageContent[];

/** An element: `el("p", { class: "quiet" }, "Words")`. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly PageContent[]
): PageNode {
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
export function partsOf(content: PageContent): readonly PagePart[] {
  if (content === undefined || content === false || content === "") return [];
  return typeof content === "string" || "tag" in content
    ? [content]
    : content.flatMap(partsOf);
}

const VOID = new Set(["meta", "wbr", "br"]);

/** Parts as HTML. */
export function toHtml(parts: readonly PagePart[]): string {
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

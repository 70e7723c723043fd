/** What is wrong with how an element lies in its box, one line each. */
export function layoutFaults(element: Element): string[] {
  const box = element.parentElement!.getBoundingClientRect();
  const shown = [...visible(element.shadowRoot!)];
  return [
    ...shown.flatMap((one) => outside(one, box)),
    ...shown.flatMap(clipped),
    ...overlaps(shown),
  ];
}

/**
 * Words that are broken in the middle, without a hyphen to show it: in headings
 * and on buttons, and in choices if they are in Finnish. Browsers know how to
 * hyphenate the other languages, if not the one that runs the tests.
 */
export function brokenWords(element: Element): string[] {
  // Where Finnish is hyphenated too, every break within a word shows its hyphen.
  if (hyphenatesFinnish()) return [];
  const lang = element
    .shadowRoot!.querySelector("[lang]")!
    .getAttribute("lang");
  const headings = "h2, h3, h4, h5, th, button";
  const where = lang === "fi" ? `${headings}, label` : headings;
  return [...visible(element.shadowRoot!)]
    .filter((one) => one.closest(where))
    .flatMap(textsOf)
    .flatMap((node) =>
      [...node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)]
        .filter(({ 0: word, index }) => {
          // WebKit gives the end of the line before as well, empty.
          const tops = rectsOf(node, index, index + word.length)
            .filter(({ width }) => width > 0)
            .map(({ top }) => Math.round(top));
          return new Set(tops).size > 1;
        })
        .map(([word]) => `"${word}" is broken`),
    );
}

function hyphenatesFinnish(): boolean {
  const [narrow, plain] = ["auto", "manual"].map((hyphens) => {
    const box = document.createElement("div");
    box.lang = "fi";
    box.textContent = "kokonaisvoimavarojen";
    Object.assign(box.style, { width: "4em", hyphens });
    document.body.append(box);
    const { height } = box.getBoundingClientRect();
    box.remove();
    return height;
  });
  return narrow! > plain!;
}

/** All that is drawn: not what is only for screen readers, nor what lies in something closed. */
function* visible(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children as Iterable<HTMLElement>) {
    const style = getComputedStyle(child);
    const hidden = style.clipPath !== "none" || style.display === "none";
    if (hidden || !child.checkVisibility()) continue;
    yield child;
    yield* visible(child);
  }
}

function outside(one: HTMLElement, box: DOMRect): string[] {
  const { left, right, width } = one.getBoundingClientRect();
  if (width === 0) return [];
  const over = Math.max(right - box.right, box.left - left);
  return over > 0.5
    ? [`${nameOf(one)} juts ${Math.round(over)} px out of the box`]
    : [];
}

function clipped(one: HTMLElement): string[] {
  if (one.localName === "input" || one.localName === "select") return [];
  const { overflowX, overflowY } = getComputedStyle(one);
  const wide = one.scrollWidth - one.clientWidth;
  const tall = one.scrollHeight - one.clientHeight;
  return (overflowX !== "visible" && wide > 1) ||
    (overflowY !== "visible" && tall > 1)
    ? [`${nameOf(one)} cuts off ${wide} × ${tall} px`]
    : [];
}

interface Piece {
  readonly node: Text;
  readonly rect: DOMRect;
}

/** Pieces of text that lie on each other; what sticks while scrolling may. */
function overlaps(shown: readonly HTMLElement[]): string[] {
  const pieces: Piece[] = shown
    .filter((one) => !isSticky(one))
    .flatMap(textsOf)
    .flatMap((node) =>
      rectsOf(node, 0, node.length)
        .filter(({ width, height }) => width > 1 && height > 1)
        .map((rect) => ({ node, rect })),
    )
    .sort((a, b) => a.rect.top - b.rect.top);
  const found = new Set<string>();
  for (const [index, one] of pieces.entries())
    for (let next = index + 1; next < pieces.length; next++) {
      const other = pieces[next]!;
      // Lines are taller than letters: a few pixels of two lines may share a place.
      if (other.rect.top > one.rect.bottom - 4) break;
      if (other.node === one.node) continue;
      const across =
        Math.min(one.rect.right, other.rect.right) -
        Math.max(one.rect.left, other.rect.left);
      const down = one.rect.bottom - other.rect.top;
      if (across > 2 && down > one.rect.height / 3)
        found.add(`"${brief(one.node)}" lies on "${brief(other.node)}"`);
    }
  return [...found];
}

function isSticky(one: Element): boolean {
  for (let at: Element | null = one; at; at = at.parentElement)
    if (getComputedStyle(at).position === "sticky") return true;
  return false;
}

const textsOf = (one: Element): Text[] =>
  [...one.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== "",
  );

function rectsOf(node: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}

const brief = (node: Text) =>
  node.data.trim().replace(/\s+/g, " ").slice(0, 40);

function nameOf(one: HTMLElement): string {
  const place = one.closest<HTMLElement>("[data-place]")?.dataset["place"];
  const text = one.textContent.trim().replace(/\s+/g, " ").slice(0, 30);
  return `<${one.localName} class="${one.className}"> at ${place ?? "no place"} ("${text}")`;
}

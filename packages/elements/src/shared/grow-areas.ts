/** The text and the width that a text area's height was made for. */
interface Fit {
  readonly text: string;
  readonly width: number;
}

const fits = new WeakMap<HTMLTextAreaElement, Fit>();

// A frame later: a height set while sizes are told would be told again in the same frame.
const sizes = new ResizeObserver((changes) =>
  requestAnimationFrame(() =>
    fitAll(changes.map(({ target }) => target as HTMLTextAreaElement)),
  ),
);

/** Makes text areas as tall as their text, now and when their width or the size of their letters changes. */
export function growAreas(root: ParentNode | null): void {
  if (root) fitAll([...root.querySelectorAll("textarea")]);
}

/**
 * All that is read is read before anything is written: a page that has to be
 * laid out once for each of a thousand fields stands still for minutes.
 */
function fitAll(areas: readonly HTMLTextAreaElement[]): void {
  const wrong = areas.filter(isWrong);
  for (const { style } of wrong) style.height = "auto";
  const heights = wrong.map(heightOf);
  for (const [index, { style }] of wrong.entries())
    style.height = heights[index]!;
}

/** In letters, so that larger letters change the height, which is told. */
function heightOf(area: HTMLTextAreaElement): string {
  const borders = 2.5;
  const letter = parseFloat(getComputedStyle(area).fontSize);
  return `${(area.scrollHeight + borders) / letter}em`;
}

function isWrong(area: HTMLTextAreaElement): boolean {
  const { value: text, clientWidth: width } = area;
  const fit = fits.get(area);
  if (!fit) sizes.observe(area);
  fits.set(area, { text, width });
  // One that is not drawn has no width, and is measured when it gets one.
  if (width === 0) return false;
  return (
    fit?.text !== text ||
    fit.width !== width ||
    area.scrollHeight > area.clientHeight
  );
}

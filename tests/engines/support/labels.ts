// Names of controls as a person reads them: quick, for looking at each stop of the tab key. What assistive
// technology is told is tested apart, with axe and Chromium's own tree.

/** What a control is called. */
export function labelOf(control: Element): string {
  const ids = control.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = ids.map((id) => root.getElementById(id)?.textContent ?? "");
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const words =
    control.getAttribute("aria-label") ??
    (ids.length > 0
      ? named.join(" ")
      : labels.length > 0
        ? labels.map((label) => label.textContent).join(" ")
        : control.textContent);
  return even(words);
}

/** What the row is called that a control stands in; empty when in none. */
export function rowOf(control: Element): string {
  const header = control.closest("tr")?.querySelector('[scope="row"]');
  return even(header?.textContent ?? "");
}

const even = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Home and End in a group of radio buttons, which browsers leave to the page:
 * to the first and the last level, and on from there to the last answer of all.
 * Choosing goes with moving, as it does with the arrows; these stay the browser's.
 */
export function homeEnd(pressed: Event): void {
  const event = pressed as KeyboardEvent;
  const { key, target } = event;
  if (key !== "Home" && key !== "End") return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
  const group = target.closest("[role]")?.querySelectorAll("input");
  const radios = [...(group ?? [])].filter(({ name }) => name === target.name);
  const levels = radios.filter((radio) => radio.closest(".level"));
  const last = levels.at(-1);
  const to =
    key === "Home"
      ? radios[0]
      : last === target
        ? radios.at(-1)
        : (last ?? radios.at(-1));
  event.preventDefault();
  to?.focus();
  to?.click();
}

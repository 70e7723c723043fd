import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";

const FIRST = "input, button, select, summary, textarea";

/**
 * Keeps the focus in a dialog whose content has been replaced by another: what
 * was pressed is gone with the old one.
 *
 * @param selector where it goes; the first that can be used when that is not there
 */
export async function holdFocus(
  workbook: EloWorkbook,
  selector = FIRST,
): Promise<void> {
  await workbook.updateComplete;
  const root = workbook.renderRoot as ShadowRoot;
  if (root.activeElement) return;
  const dialog = root.querySelector("dialog");
  const found =
    dialog?.querySelector<HTMLElement>(selector) ??
    dialog?.querySelector<HTMLElement>(FIRST);
  found?.focus();
}

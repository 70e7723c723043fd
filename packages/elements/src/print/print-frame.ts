import { toNodes } from "./nodes.js";
import type { PrintedForm } from "./print-document.js";

/**
 * A frame that holds a printed form and can print it. It stands beside the tool
 * and not in the page, out of sight, until it is removed.
 *
 * A page of its own, because `@page` inside a shadow root is ignored; built by
 * calls and an adopted style sheet, because a strict policy allows neither
 * parsed markup nor a style element.
 */
export function printFrame(
  root: ParentNode,
  form: PrintedForm,
): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = form.title;
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  // An element that is not rendered is not printed by every engine.
  Object.assign(frame.style, {
    position: "fixed",
    insetBlockStart: "0",
    insetInlineStart: "-300mm",
    width: "210mm",
    height: "297mm",
    border: "0",
    visibility: "hidden",
  });
  root.append(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  page.documentElement.lang = form.lang;
  page.title = form.title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(form.css);
  page.adoptedStyleSheets = [sheet];
  page.body.replaceChildren(...toNodes(page, form.body));
  if (!hasMargins(sheet)) {
    const foot = page.createElement("footer");
    foot.textContent = form.origin;
    page.body.append(foot);
  }
  return frame;
}

/**
 * True when the engine keeps what stands in the margins of a page. One that
 * does not drops it: its own header and footer have the title and the number.
 */
function hasMargins({ cssRules: [page] }: CSSStyleSheet): boolean {
  return (
    page !== undefined &&
    "cssRules" in page &&
    (page.cssRules as CSSRuleList).length > 0
  );
}

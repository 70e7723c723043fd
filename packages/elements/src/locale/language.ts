import type { Locale } from "./locale.js";

/**
 * The language of an element: its own `lang`, else the nearest ancestor's
 * across shadow hosts, else Finnish. A language we do not speak counts as
 * Finnish, the source.
 */
export function languageOf(element: Element): Locale {
  for (const node of lineage(element)) {
    const lang = node.getAttribute("lang");
    if (lang) return toLocale(lang);
  }
  return "fi";
}

/** The element and its ancestors, stepping from a shadow root to its host. */
export function* lineage(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

function toLocale(lang: string): Locale {
  const language = lang.toLowerCase().split("-")[0];
  return language === "sv" || language === "en" ? language : "fi";
}

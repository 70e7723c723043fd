import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { msg, str } from "../../locale/locale.js";
import { workIcon } from "../../shared/work-icons.js";
import type { Finder } from "./finder.js";

/** The line above the work: what to find, how many there are, and the way between them. */
export function barView(finder: Finder): TemplateResult {
  const previous = msg("Edellinen kohta", { id: "find.previous" });
  const next = msg("Seuraava kohta", { id: "find.next" });
  const close = msg("Sulje haku", { id: "find.close" });
  return html`<div
    class="find line no-print"
    role="search"
    @keydown=${finder.key}
  >
    <label for="find">${msg("Etsi asiakirjasta", { id: "find.label" })}</label>
    <input
      class="text"
      id="find"
      type="search"
      autocomplete="off"
      .enterKeyHint=${"search"}
      .value=${finder.query}
      @input=${finder.type}
    />
    <span
      ><button
        class="icon"
        aria-label=${previous}
        title="${previous} (Shift+Enter)"
        @click=${() => finder.step(-1)}
      >
        ${workIcon("up")}</button
      ><button
        class="icon"
        aria-label=${next}
        title="${next} (Enter)"
        @click=${() => finder.step(1)}
      >
        ${workIcon("down")}</button
      ><button
        class="icon"
        aria-label=${close}
        title="${close} (Esc)"
        @click=${() => finder.close()}
      >
        ${workIcon("close")}
      </button></span
    >
    <span class="small quiet told" role="status" ${ref(finder.tellIn)}></span>
  </div>`;
}

/** How many places there are, and which one is shown. */
export function countWords(count: number, number: number): string {
  if (count === 0) return msg("Ei löytynyt", { id: "find.none" });
  return count === 1
    ? msg("Yksi kohta", { id: "find.one" })
    : msg(str`${count} kohtaa, ${number}.`, { id: "find.many" });
}

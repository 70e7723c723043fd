import { html, type TemplateResult } from "lit";

/**
 * A button with a short word on it. Its name also says what it acts on, for
 * those who cannot see where it stands.
 */
export function wordButton(
  word: string,
  about: string,
  act: () => void,
  look = "plain small",
): TemplateResult {
  return html`<button
    class="${look} no-print"
    aria-label="${word}: ${about}"
    @click=${act}
  >
    ${word}
  </button>`;
}

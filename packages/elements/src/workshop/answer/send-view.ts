import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "@askelmat/core";
import { msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";
import { hostOf } from "../endpoint.js";

/** How far the sending is: nothing leaves before it is pressed, and nothing is tried again by itself. */
export type SendState = "ready" | "asking" | "done" | Problem;

/** The button that sends answers to the service that the page's author named, and what came of it. */
export function sendView(
  endpoint: string,
  state: SendState,
  send: () => void,
): TemplateResult {
  const host = hostOf(endpoint);
  return html`<div class="line">
      <button type="button" ?disabled=${state === "asking"} @click=${send}>
        ${msg(str`Lähetä palveluun ${host}`, { id: "collect.send" })}
      </button>
    </div>
    <p role="status">
      ${
        state === "asking"
          ? msg("Lähetetään.", { id: "collect.sending" })
          : state === "done"
            ? msg(str`Palvelu ${host} otti vastaukset vastaan.`, {
                id: "collect.sent",
              })
            : nothing
      }
    </p>
    ${
      typeof state === "string"
        ? nothing
        : html`<p class="notice warn" role="alert">${problemWords(state)}</p>`
    }`;
}

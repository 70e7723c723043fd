import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { msg, str } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import type { MergeWork } from "./merge-work.js";

/** The buttons of the other ways in, beside those for files. */
export function waysView({ ways, tool }: MergeWork): TemplateResult {
  const { endpoint } = tool;
  return html`<button
      aria-expanded=${ways.showsLinks}
      @click=${() => ways.toggleLinks()}
    >
      ${msg("Liitä linkkejä", { id: "merge.links" })}
    </button>
    <button aria-haspopup="dialog" @click=${() => void ways.openCamera()}>
      ${msg("Lue QR-koodi", { id: "merge.camera" })}
    </button>
    ${
      endpoint
        ? html`<button
            ?disabled=${ways.asking !== undefined}
            @click=${() => void ways.ask(endpoint)}
          >
            ${msg("Hae palvelusta", { id: "merge.endpoint" })}
          </button>`
        : nothing
    }`;
}

/** What the ways in are asking or telling, under their buttons. */
export function waysBelow(work: MergeWork): unknown {
  return [linksView(work), endpointView(work)];
}

function linksView({ ways }: MergeWork): unknown {
  if (!ways.showsLinks) return nothing;
  const { linkProblem, pasted } = ways;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void ways.takeLinks();
  };
  // Drawing anew must not take away what is being written.
  const note = (event: Event) =>
    (ways.pasted = (event.target as HTMLTextAreaElement).value);
  return html`<form class="links no-print" @input=${note} @submit=${submit}>
    <label for="links"
      >${msg("Linkit, tai koko viestit joissa ne ovat", {
        id: "merge.links-what",
      })}</label
    >
    <textarea
      id="links"
      name="links"
      rows="4"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="links-hint"
      .value=${live(pasted)}
    ></textarea>
    <p class="small quiet" id="links-hint">
      ${msg("Linkkejä voi olla monta. Mitään ei haeta verkosta.", {
        id: "merge.links-hint",
      })}
    </p>
    ${
      linkProblem
        ? html`<p class="alert small" role="alert">
            ${problemWords(linkProblem)}
          </p>`
        : nothing
    }
    <div class="line">
      <button>${msg("Ota vastaukset mukaan", { id: "merge.links-do" })}</button>
    </div>
  </form>`;
}

function endpointView({ ways, tool }: MergeWork): unknown {
  const { asking, answer } = ways;
  const host = hostIn(tool.endpoint ?? "");
  if (asking)
    return html`<div class="line no-print" role="status">
      <span
        >${msg(str`Haetaan vastauksia palvelusta ${host}.`, {
          id: "merge.endpoint-asks",
        })}</span
      >
      <button @click=${() => asking.abort()}>
        ${msg("Keskeytä", { id: "merge.cancel" })}
      </button>
    </div>`;
  if (answer === undefined) return nothing;
  return answer === "none"
    ? html`<p class="no-print" role="status">
        ${msg(str`Palvelussa ${host} ei ole vielä vastauksia.`, {
          id: "merge.endpoint-none",
        })}
      </p>`
    : html`<p class="notice warn no-print" role="alert">
        ${problemWords(answer)}
      </p>`;
}

function hostIn(endpoint: string): string {
  try {
    return new URL(endpoint, document.baseURI).host;
  } catch {
    return endpoint;
  }
}

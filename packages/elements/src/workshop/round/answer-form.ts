import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Remark } from "@askelmat/core";
import { msg } from "../../locale/locale.js";
import { OUTCOMES, outcomeWords } from "./round-words.js";

/** What is being said to a remark and has not been said yet. */
export interface AnswerDraft {
  text: string;
  outcome: string;
}

/** What the form needs of where it stands. */
export interface Answering {
  readonly lang: string;
  readonly draft: AnswerDraft;
  readonly say: () => void;
  readonly leave: () => void;
  /** False where answers settle nothing: who is asked for remarks does not settle them. */
  readonly settles?: boolean;
}

/** The form for an answer: what the remark is settled with, if it is, and words. */
export function answerFields(
  { id, settled }: Remark,
  { lang, draft, say, leave, settles = true }: Answering,
): TemplateResult {
  const missing = msg("Kirjoita vastaus tai valitse ratkaisu.", {
    id: "round.say-something",
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = form.querySelector("textarea")!;
    const isEmpty = draft.text.trim() === "" && draft.outcome === "";
    text.setCustomValidity(isEmpty ? missing : "");
    if (text.reportValidity()) say();
  };
  // What is undone here is typing in this field, not work in the document.
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) event.stopPropagation();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
  return html`<form
    class="answer-form"
    novalidate
    @submit=${submit}
    @keydown=${keep}
  >
    ${settles ? outcomeField(id, settled, draft) : nothing}
    <div>
      <label class="small" for="answer-text-${id}"
        >${msg("Vastaus", { id: "round.answer-text" })}</label
      >
      <textarea
        id="answer-text-${id}"
        rows="2"
        lang=${lang}
        .value=${live(draft.text)}
        @input=${(event: Event) => {
          const field = event.target as HTMLTextAreaElement;
          draft.text = field.value;
          field.setCustomValidity("");
        }}
      ></textarea>
    </div>
    <div class="line">
      <button class="primary">
        ${msg("Tallenna vastaus", { id: "round.answer-do" })}
      </button>
      <button type="button" @click=${leave}>
        ${msg("Peruuta", { id: "dialog.cancel" })}
      </button>
    </div>
  </form>`;
}

function outcomeField(
  id: string,
  settled: boolean,
  draft: AnswerDraft,
): TemplateResult {
  const options = ["", ...OUTCOMES, ...(settled ? ["open"] : [])];
  return html`<div>
    <label class="small" for="answer-outcome-${id}"
      >${msg("Ratkaisu", { id: "round.outcome" })}</label
    >
    <select
      id="answer-outcome-${id}"
      @change=${(event: Event) => {
        draft.outcome = (event.target as HTMLSelectElement).value;
      }}
    >
      ${options.map(
        (code) =>
          html`<option value=${code} .selected=${live(draft.outcome === code)}>
            ${
              code === ""
                ? msg("Ei ratkaista vielä", { id: "round.not-yet" })
                : code === "open"
                  ? msg("Avaa uudelleen", { id: "remarks.reopen" })
                  : outcomeWords(code)
            }
          </option>`,
      )}
    </select>
  </div>`;
}

import { html, nothing, type TemplateResult } from "lit";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import type { View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { peopleIn } from "../session/people.js";
import { personName } from "../shared/people.js";
import { tieView } from "../shared/ties.js";
import { withoutVoice } from "../shared/voice.js";

/** What a document that others have answered in asks of the reader: who they are, and what is to be settled. */
export function start(tool: DocumentElement): Extra {
  return {
    toggle: () => undefined,
    notices: (view) => [
      view.editable && tool.asksWho ? whoQuestion(tool, view) : nothing,
      openNotice(tool, view),
      ...detailTies(tool, view),
    ],
  };
}

function whoQuestion(tool: DocumentElement, { session }: View): TemplateResult {
  const others = peopleIn(session.document).filter((id) => id !== session.me);
  return html`<div
    class="notice"
    role="group"
    aria-label=${msg("Kuka sinä olet?", { id: "who.question" })}
  >
    <p>
      <b>${msg("Kuka sinä olet?", { id: "who.question" })}</b>
      ${msg("Tässä asiakirjassa on jo vastauksia.", { id: "who.why" })}
    </p>
    <div class="line">
      <button @click=${() => tool.answerWho()}>
        ${msg("Olen uusi vastaaja", { id: "who.new" })}
      </button>
      ${others.map((id) => {
        const name = personName(session.document, id);
        return html`<button @click=${() => tool.answerWho(id)}>
          ${msg(str`Jatka: ${name}`, { id: "who.go-on" })}
        </button>`;
      })}
    </div>
  </div>`;
}

/** What is about the document itself, and so stands at no place of the work. */
const DETAIL = /^(title|group|period|status|template)(@|$)/;

function detailTies(tool: DocumentElement, view: View): TemplateResult[] {
  if (!tool.ownsSession) return [];
  return (view.content.open ?? [])
    .filter(({ target }) => DETAIL.test(target))
    .map((item) =>
      tieView(view, item, (value) =>
        typeof value === "string" ? value : JSON.stringify(value),
      ),
    );
}

function openNotice(tool: DocumentElement, view: View): unknown {
  const open = (view.content.open ?? []).filter(
    ({ by, target }) =>
      (by === undefined || by === view.session.me) &&
      (tool.ownsSession || !DETAIL.test(target)),
  );
  const [first] = open;
  if (!first) return nothing;
  const count = open.length;
  return html`<div class="notice warn line">
    <span class="grow"
      >${
        count === 1
          ? msg("Yksi kohta on avoin: siinä on eri vastauksia.", {
              id: "open.one",
            })
          : msg(str`${count} kohtaa on avoinna: niissä on eri vastauksia.`, {
              id: "open.many",
            })
      }</span
    >
    <button @click=${() => tool.showPlace(withoutVoice(first.target))}>
      ${msg("Näytä ensimmäinen", { id: "open.show" })}
    </button>
  </div>`;
}

import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { contentOf, isSettled, rowsOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { icon, type IconName } from "../shared/icons.js";
import type { DocumentElement } from "./document-element.js";
import type { ExtraName } from "./extras.js";

/** What can be done with the document as a whole, each fetched on first use. */
export function actsView(tool: DocumentElement): TemplateResult {
  const act = (name: ExtraName, sign: IconName, word: string) => {
    const isOn = tool.extras.get(name)?.isOn;
    return html`<button
      class="plain small"
      data-act=${name}
      aria-pressed=${ifDefined(isOn)}
      @click=${() => void tool.extras.toggle(name)}
    >
      ${icon(sign)} ${word}
    </button>`;
  };
  const isOpen = tool.showsActs;
  return html`<div class="acts no-print" part="acts">
    <button
      class="plain small more"
      aria-expanded=${isOpen}
      @click=${() => (tool.showsActs = !isOpen)}
    >
      ${msg("Lisää toimintoja", { id: "act.more" })}
    </button>
    <div class="line all" ?data-open=${isOpen}>
      ${act("find", "find", msg("Etsi", { id: "act.find" }))}
      ${act("remarks", "remark", remarksWords(tool))}
      ${act("languages", "languages", msg("Kaksi kieltä", { id: "act.languages" }))}
      ${act("big", "big", msg("Iso näyttö", { id: "act.big" }))}
      ${act("print", "print", msg("Tulosta", { id: "act.print" }))}
    </div>
  </div>`;
}

/** Says how many remarks are open, without fetching what shows them. */
function remarksWords({ session }: DocumentElement): string {
  const word = msg("Huomautukset", { id: "act.remarks" });
  const all = session && rowsOf(contentOf(session.document), "comments");
  const open = all?.filter((one) => !one["to"] && !isSettled(one, all)).length;
  return open ? `${word} (${open})` : word;
}

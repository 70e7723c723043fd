import { html, nothing } from "lit";
import { expertiseOf, rowsOf, type Row } from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { localText, plainText } from "../shared/text.js";
import { serviceButton } from "./coverage.js";
import { organisations } from "./services.js";

/** The network as one: what each is good at beside what it offers, and about whom nobody has written. */
export const network: RecordSection = {
  id: "organisations",
  title: () => msg("Verkoston osaaminen", { id: "services.network" }),
  before: networkView,
  list: organisations,
};

function networkView(view: RecordView): unknown {
  const known = expertiseOf(view.session.document, view.today);
  if (known.length === 0) return nothing;
  const written = new Set(known.map(({ organisation }) => organisation.id));
  const silent = rowsOf(view.content, "organisations").filter(
    ({ id }) => !written.has(id),
  );
  return html`<h4>
      ${msg("Kuka osaa mitä ja tarjoaa mitä", { id: "services.who-knows" })}
    </h4>
    <ul class="overlaps">
      ${known.map(
        ({ organisation, services }) =>
          html`<li>
            <b dir="auto">${nameOf(organisation)}</b>
            <p>${localText(organisation["expertise"])}</p>
            <ul>
              ${services.map((row) => html`<li>${serviceButton(view, row)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
    ${
      silent.length === 0
        ? nothing
        : html`<p class="quiet">
            ${msg(
              str`Osaamista ei ole vielä kirjattu: ${formatList(silent.map(nameOf))}.`,
              { id: "services.silent" },
            )}
          </p>`
    }`;
}

function nameOf({ id, name }: Row): string {
  return plainText(name) || id;
}

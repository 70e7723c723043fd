import { html, nothing, type TemplateResult } from "lit";
import type { PersonCoverage } from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import type { MergeWork } from "./merge-work.js";

/** Somebody who has answered under two ids is counted once, when a person says so. */
export function samePeopleView(
  work: MergeWork,
  view: View,
  people: readonly PersonCoverage[],
): TemplateResult | typeof nothing {
  const joined = people.filter(({ ids }) => ids.length > 1);
  if (!view.editable || people.length + joined.length < 2) return nothing;
  const { document } = view.session;
  const name = (id: string) => personName(document, id);
  const join = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [one, other] = new FormData(form).getAll("person") as string[];
    if (!one || !other || one === other) return;
    form.reset();
    work.joinPeople(one, other);
  };
  const select = (id: string, label: string) =>
    html`<div>
      <label class="small" for=${id}>${label}</label>
      <select id=${id} name="person">
        <option value="">${msg("valitse", { id: "merge.choose" })}</option>
        ${people.map(
          (line) => html`<option value=${line.id}>${name(line.id)}</option>`,
        )}
      </select>
    </div>`;
  return html`<details class="no-print">
    <summary>
      ${msg("Sama vastaaja kahdella nimellä", { id: "merge.same-people" })}
    </summary>
    <form class="pair" @submit=${join}>
      ${select("merge-one", msg("Vastaaja", { id: "merge.person" }))}
      ${select(
        "merge-other",
        msg("on sama kuin", { id: "merge.same-person-as" }),
      )}
      <button>${msg("Laske yhtenä", { id: "merge.join-people" })}</button>
    </form>
    <ul>
      ${joined.map(({ ids }) => {
        const words = formatList(ids.map(name));
        return html`<li class="line">
          <span class="grow"
            >${msg(str`Yhdistetty: ${words}.`, { id: "merge.joined" })}</span
          >
          <button
            class="plain"
            @click=${() => work.separate(ids, "contributors")}
          >
            ${msg("Erota", { id: "merge.separate" })}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

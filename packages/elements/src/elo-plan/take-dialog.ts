import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  contentOf,
  planCandidates,
  planEditsFrom,
  textIn,
  type AskelmatDocument,
  type PlanCandidate,
  type PlanSource,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { msg, str } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import type { DialogContent } from "../shared/dialog.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { plansSources } from "./sources.js";

/** The way to fill the plan from what has been agreed, without typing it again. */
export function takeButton(view: RecordView): unknown {
  if (!view.editable || plansSources(view).length === 0) return nothing;
  return html`<button @click=${() => view.work.ask(() => takeDialog(view))}>
    ${workIcon("merge")}
    ${msg("Tuo sovitut tavoitteet ja toimenpiteet", { id: "plan.take" })}
  </button>`;
}

function sourcesFor(view: RecordView): readonly PlanSource[] {
  return plansSources(view).map((document) => ({
    document,
    template: templateOf(document),
  }));
}

function takeDialog(view: RecordView): DialogContent {
  const sources = sourcesFor(view);
  const all = planCandidates(view.session.document, sources);
  const title = msg("Tuo sovitut tavoitteet ja toimenpiteet", {
    id: "plan.take",
  });
  if (all.length === 0)
    return {
      title,
      body: msg(
        "Työpohjissa ja matriisissa ei ole vielä yhteistä näkemystä. Sopikaa siitä ensin ja tulkaa sitten takaisin.",
        { id: "plan.take-none" },
      ),
    };
  return {
    title,
    body: html`<div class="fields take">
      <p>
        ${msg(
          "Valitse, mitä suunnitelmaan otetaan. Sanat, tahot ja päivät kulkevat mukana, ja jokainen rivi muistaa, mistä se tuli.",
          { id: "plan.take-what" },
        )}
      </p>
      ${sources.map(({ document }) => sourceView(view, document, all))}
    </div>`,
    confirm: msg("Tuo valitut", { id: "plan.take-do" }),
    onConfirm: (fields) => take(view, sources, all, fields.getAll("take")),
  };
}

function sourceView(
  view: RecordView,
  document: AskelmatDocument,
  all: readonly PlanCandidate[],
): unknown {
  if (!all.some((one) => one.document === document.id)) return nothing;
  const { title, period } = contentOf(document);
  const name =
    plainText(title) || plainText(templateOf(document)?.content["title"]);
  return html`<fieldset>
    <legend class="label">
      ${[name, typeof period === "string" ? period : ""].filter(Boolean).join(", ")}
    </legend>
    ${all.map((one, index) =>
      one.document === document.id ? choiceView(view, one, index) : nothing,
    )}
  </fieldset>`;
}

function choiceView(
  view: RecordView,
  { list, text, standing, changed }: PlanCandidate,
  index: number,
): TemplateResult {
  const shown = textIn(text, view.locale);
  const isHere = standing === "taken";
  return html`<label class="choice">
    <input
      type="checkbox"
      name="take"
      value=${index}
      ?disabled=${isHere}
      ?checked=${standing === "new"}
    />
    <span
      ><b>${sortWords(list)}</b>
      <span class="text-read" lang=${ifDefined(shown?.lang)} dir="auto"
        >${shown?.text}</span
      >
      <span class="small quiet">${standingWords(standing, changed)}</span></span
    >
  </label>`;
}

function sortWords(list: PlanCandidate["list"]): string {
  switch (list) {
    case "goals":
      return msg("Tavoite", { id: "plan.take-goal" });
    case "measures":
      return msg("Toimenpide", { id: "plan.take-measure" });
    case "nonNegotiables":
      return msg("Luovuttamaton", { id: "plan.take-non-negotiable" });
  }
}

function standingWords(
  standing: PlanCandidate["standing"],
  changed = false,
): string {
  if (standing === "removed")
    return msg("Poistettu suunnitelmasta aiemmin.", {
      id: "plan.take-removed",
    });
  if (standing === "new") return "";
  return changed
    ? msg("On jo suunnitelmassa toisin sanoin.", { id: "plan.take-changed" })
    : msg("On jo suunnitelmassa.", { id: "plan.take-here" });
}

function take(
  view: RecordView,
  sources: readonly PlanSource[],
  all: readonly PlanCandidate[],
  chosen: readonly FormDataEntryValue[],
): void {
  const { session, work } = view;
  const wanted = all.filter((_, index) => chosen.includes(String(index)));
  if (wanted.length === 0) return;
  view.edit(planEditsFrom(session.document, sources, wanted));
  const { length: count } = wanted;
  work.say(() =>
    count === 1
      ? msg("Tuotu yksi rivi", { id: "plan.taken-one" })
      : msg(str`Tuotu ${count} riviä`, { id: "plan.taken" }),
  );
}

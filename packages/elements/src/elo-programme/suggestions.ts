import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  levelsOf,
  suggestionsFor,
  takingEdits,
  takingOf,
  takingState,
  type AskelmatDocument,
  type Suggestion,
  type Template,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { shortRating } from "../elo-matrix/matrix-words.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { documentsBeside } from "./at-hand.js";
import { namesTemplate } from "./names-template.js";
import { LINKAGES, METHODS, THEMES } from "./lists.js";

/** What the low rows of the group's assessment suggest, each with its reason. Nothing of it is stored until it is taken. */
export const suggestions: RecordSection = {
  id: "suggestions",
  title: () => msg("Ehdotuksia arvioinnista", { id: "programme.suggestions" }),
  before: suggestionsView,
};

interface Suggested {
  readonly assessment: AskelmatDocument;
  readonly framework: Template;
  readonly said: readonly Suggestion[];
}

/** Of each framework the assessment of the latest period. */
function suggestedIn(view: RecordView): readonly Suggested[] {
  const { builtFrom: template } = view;
  if (!template) return [];
  const latest = new Map<string, AskelmatDocument>();
  for (const document of documentsBeside(view)) {
    const framework = document.kind === "assessment" && templateOf(document);
    if (!framework) continue;
    const before = latest.get(framework.id);
    if (!before || periodOf(document) > periodOf(before))
      latest.set(framework.id, document);
  }
  return [...latest.values()].flatMap((assessment) => {
    const framework = templateOf(assessment)!;
    const said = suggestionsFor(template, framework, contentOf(assessment));
    return said.length > 0 ? [{ assessment, framework, said }] : [];
  });
}

function periodOf(document: AskelmatDocument): string {
  const { period } = contentOf(document);
  return typeof period === "string" ? period : "";
}

function suggestionsView(view: RecordView): TemplateResult {
  const all = suggestedIn(view);
  if (all.length === 0)
    return html`<p class="quiet none">
      ${msg(
        "Kun ryhmä on sopinut matriisin arvioista, heikoimmista riveistä tulee tähän ehdotuksia.",
        { id: "programme.suggestions-none" },
      )}
    </p>`;
  return html`${all.map(
    (one) =>
      html`<p class="quiet">
          ${msg(
            str`Lähteenä ${[plainText(one.framework.content["title"]), periodOf(one.assessment)].filter(Boolean).join(", ")}.`,
            { id: "programme.suggested-by" },
          )}
        </p>
        <ul class="suggestions">
          ${one.said.map((said) => suggestionView(view, one, said))}
        </ul>`,
  )}`;
}

function suggestionView(
  view: RecordView,
  { assessment, framework }: Suggested,
  said: Suggestion,
): TemplateResult {
  const taking = takingOf(assessment, said);
  const { standing, target } = takingState(view.session.document, taking);
  const name = plainText(said.item.label) || said.item.id;
  const labels = (list: string, ids: readonly string[]) =>
    formatList(ids.map((id) => codeLabel(view, [list], id)));
  const take = () => {
    view.edit([
      ...namesTemplate(view),
      ...takingEdits(view.session.document, view.builtFrom!, [taking]),
    ]);
    view.work.say(() =>
      msg(str`Ohjelmassa: ${name}`, { id: "programme.taken" }),
    );
    view.work.openRow(target);
  };
  const word = msg("Ota ohjelmaan", { id: "programme.take" });
  return html`<li>
    <p class="label" dir="auto">
      ${name}
      <span class="quiet"
        >${shortRating(said.rating, levelsOf(framework, said.item))}</span
      >
    </p>
    ${
      said.reason === undefined
        ? nothing
        : html`<p dir="auto">${plainText(said.reason)}</p>`
    }
    <dl class="pairs">
      ${pair(msg("Teemat", { id: "programme.themes" }), labels(THEMES, said.themes))}
      ${pair(msg("Toteutustavat", { id: "programme.methods" }), labels(METHODS, said.methods))}
      ${pair(
        msg("Valtakunnalliset kytkennät", { id: "programme.linkages" }),
        labels(LINKAGES, said.linkages),
      )}
    </dl>
    ${
      standing === "taken"
        ? html`<button
            class="plain goes"
            @click=${() => view.work.tool.showPlace(target)}
          >
            ${msg("On ohjelmassa", { id: "programme.is-in" })}
          </button>`
        : view.editable
          ? html`<button
              class="small no-print"
              aria-label="${word}: ${name}"
              @click=${take}
            >
              ${workIcon("add")} ${word}
            </button>`
          : nothing
    }
    ${
      standing === "removed"
        ? html`<span class="small quiet"
            >${msg("Poistettu ohjelmasta aiemmin.", { id: "programme.was-in" })}</span
          >`
        : nothing
    }
  </li>`;
}

function pair(label: string, text: string): unknown {
  return text
    ? html`<div class="pair">
        <dt class="label small">${label}</dt>
        <dd dir="auto">${text}</dd>
      </div>`
    : nothing;
}

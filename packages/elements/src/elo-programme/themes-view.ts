import { html, nothing, svg, type TemplateResult } from "lit";
import {
  countThemes,
  encodeSegment,
  takingEdits,
  takingOfTheme,
  takingState,
  type Row,
  type ThemeNode,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { words as inWords, type Paper } from "../print/paper.js";
import type { RecordSection, RecordWords } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { namesTemplate } from "./names-template.js";
import { programmeNow } from "./programme-now.js";
import { itemRows } from "./rows.js";

/** Which themes of the template the programme takes up. */
export const themes: RecordSection = {
  id: "themes",
  title: () => msg("Teemojen kattavuus", { id: "programme.coverage" }),
  apart: true,
  before: themesView,
  paper: themesPaper,
};

/** `Teemoista mukana 7 / 31` */
export function coverageWords(nodes: readonly ThemeNode[]): string {
  const { taken, all } = countThemes(nodes);
  return msg(str`Teemoista mukana ${taken} / ${all}`, {
    id: "programme.covered",
  });
}

export function themesView(view: RecordView): TemplateResult {
  const { themes: nodes, linkages } = programmeNow(view.session.document, view);
  if (nodes.length === 0)
    return html`<p class="quiet none">
      ${msg(
        "Ohjelman pohja ei ole tällä laitteella, joten sen teemoja ei voi näyttää. Ohjelmaan kirjoitettu säilyy.",
        {
          id: "programme.no-template",
        },
      )}
    </p>`;
  return html`<p>${coverageWords(nodes)}</p>
    <ul class="themes">
      ${nodes.map((node) => nodeView(view, node))}
    </ul>
    ${
      linkages.length > 0
        ? html`<h4>
              ${msg("Valtakunnalliset kytkennät", { id: "programme.linkages" })}
            </h4>
            <ul class="themes">
              ${linkages.map((node) => nodeView(view, node))}
            </ul>`
        : nothing
    }`;
}

function nodeName({ row }: ThemeNode): string {
  return plainText(row["title"]) || plainText(row["label"]) || row.id;
}

function nodeView(view: RecordView, node: ThemeNode): TemplateResult {
  return html`<li class=${node.uptake}>
    <div class="line">
      <span class="grow"
        >${mark(node)} <span dir="auto">${nodeName(node)}</span>
        <span class="small quiet">${uptakeWords(node)}</span></span
      >${addButton(view, node)}
    </div>
    ${
      node.items.length > 0
        ? html`<ul class="words">
            ${node.items.map((row) => html`<li>${itemButton(view, row)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      node.under.length > 0
        ? html`<ul>
            ${node.under.map((one) => nodeView(view, one))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The state as a shape; the words beside it say the same. */
function mark({ uptake }: ThemeNode): TemplateResult {
  return html`<svg
    class="mark"
    viewBox="0 0 12 12"
    width="12"
    height="12"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="6" cy="6" r="5"></circle>
    ${
      uptake === "partly"
        ? svg`<path d="M6 1a5 5 0 0 1 0 10z"></path>`
        : nothing
    }
  </svg>`;
}

function uptakeWords({ uptake, under }: ThemeNode): string {
  switch (uptake) {
    case "taken-up":
      return msg("mukana", { id: "programme.taken-up" });
    case "partly":
      return msg("osittain mukana", { id: "programme.partly" });
    case "open":
      return under.length > 0
        ? ""
        : msg("ei vielä mukana", { id: "programme.not-yet" });
  }
}

/** A theme as a part of its own. */
function addButton(view: RecordView, node: ThemeNode): unknown {
  const { builtFrom: template, session, work } = view;
  if (!view.editable || !template || !node.place.startsWith("themes/"))
    return nothing;
  if (node.uptake === "taken-up") return nothing;
  const taking = takingOfTheme(template, node.row.id);
  const { standing, target } = takingState(session.document, taking);
  if (standing === "taken") return nothing;
  const word = msg("Ota ohjelmaan", { id: "programme.take" });
  const name = nodeName(node);
  const take = () => {
    view.edit([
      ...namesTemplate(view),
      ...takingEdits(session.document, template, [taking]),
    ]);
    work.say(() => msg(str`Ohjelmassa: ${name}`, { id: "programme.taken" }));
    work.focusNext((root) =>
      root.querySelector<HTMLElement>(`[data-goes="${CSS.escape(target)}"]`),
    );
  };
  return html`<button
    class="plain small no-print"
    aria-label="${word}: ${name}"
    @click=${take}
  >
    ${workIcon("add")} ${word}
  </button>`;
}

function itemButton(view: RecordView, row: Row): TemplateResult {
  const place = `items/${encodeSegment(row.id)}`;
  return html`<button
    class="plain goes"
    dir="auto"
    data-goes=${place}
    @click=${() => view.work.tool.showPlace(place)}
  >
    ${rowName(view, itemRows, row)}
  </button>`;
}

function themesPaper(paper: Paper, words: RecordWords): PrintContent {
  const { themes: nodes } = programmeNow(paper.document, words);
  if (nodes.length === 0) return undefined;
  const list = (all: readonly ThemeNode[]): PrintContent =>
    el(
      "ul",
      {},
      all.map((node) =>
        el(
          "li",
          {},
          inWords(paper, () =>
            [nodeName(node), uptakeWords(node)].filter(Boolean).join(" – "),
          ),
          node.under.length > 0 && list(node.under),
        ),
      ),
    );
  return [
    el(
      "p",
      {},
      inWords(paper, () => coverageWords(nodes)),
    ),
    list(nodes),
  ];
}

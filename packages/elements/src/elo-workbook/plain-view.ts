import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  isLanguageMap,
  isObject,
  isRows,
  type AskelmatDocument,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { personName } from "../shared/people.js";
import { icon } from "../shared/icons.js";
import { documentTitle } from "./document-words.js";

/** How deep lists inside lists are drawn; what is deeper is shown as it is stored. */
const DEEPEST = 12;

/** Members that the screen shows elsewhere, or that order rows. */
const ELSEWHERE = new Set([
  "id",
  "by",
  "position",
  "title",
  "group",
  "period",
  "template",
  "contributors",
  "own",
  "open",
]);

/** A document whose template is not to be had: everything in it, as it is stored. */
export function plainView(document: AskelmatDocument): TemplateResult {
  const content = contentOf(document);
  return html`<div class="plain-document">
    <h2>${documentTitle(document)}</h2>
    <div class="notice warn">
      <p>${problemWords({ path: "", code: "template-unknown" })}</p>
      <p>
        ${msg(
          "Kaikki vastaukset ovat tallella ja näkyvät alla sellaisinaan. Voit viedä asiakirjan tiedostoon.",
          { id: "workbook.plain" },
        )}
      </p>
    </div>
    ${members(content, 0)}
    ${(content.own ?? []).map(
      (own) =>
        html`<section>
          <h3>${icon("person")} ${personName(document, own.by)}</h3>
          ${members(own, 0)}
        </section>`,
    )}
    ${
      content.open
        ? html`<section>
            <h3>${msg("Avoimet kohdat", { id: "workbook.plain-open" })}</h3>
            ${value(content.open, 1)}
          </section>`
        : nothing
    }
  </div>`;
}

function members(object: JsonObject, depth: number): unknown {
  const names = Object.keys(object).filter((name) => !ELSEWHERE.has(name));
  if (names.length === 0) return nothing;
  return html`<dl>
    ${names.map(
      (name) =>
        html`<dt>${name}</dt>
          <dd>${value(object[name], depth + 1)}</dd>`,
    )}
  </dl>`;
}

function value(json: Json | undefined, depth: number): unknown {
  if (json === true) return "✓";
  if (json === null || typeof json !== "object") return String(json ?? "–");
  if (depth > DEEPEST) return JSON.stringify(json);
  if (isLanguageMap(json))
    return Object.entries(json).map(
      ([lang, text]) => html`<div class="text-read" lang=${lang}>${text}</div>`,
    );
  if (isObject(json)) return members(json, depth);
  return html`<ul>
    ${json.map((item) => html`<li>${rowView(item, depth)}</li>`)}
  </ul>`;
}

/** A row under its id. */
function rowView(item: Json, depth: number): unknown {
  if (!isObject(item) || !isRows([item])) return value(item, depth + 1);
  const id = typeof item["id"] === "string" ? item["id"] : "";
  return html`<span class="quiet">${id}</span> ${members(item, depth)}`;
}

// The frameworks that few begin with, among the tools. Loaded when they are asked for.
import { html } from "lit";
import { furtherContent } from "@askelmat/content/further";
import type { Template } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import "../extras/words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { toolView } from "./tools-view.js";

/** Each with what one does with it, like the other tools. */
export function furtherTools(workbook: EloWorkbook): unknown {
  const templates = furtherContent as readonly unknown[] as readonly Template[];
  return html`<ul class="rows">
    ${templates.map((template) => toolView(workbook, template, whatFor(template)))}
  </ul>`;
}

function whatFor({ id }: Template): string {
  return id.endsWith("/laatuketju")
    ? msg(
        "Mitä ohjauksesta tiedetään: tarpeista ja päätöksistä palveluihin ja tuloksiin.",
        { id: "further.quality-chain" },
      )
    : msg(
        "Missä vaiheessa verkosto itse on: tarkoitus, jäsenet, luottamus, johtaminen ja oppiminen.",
        { id: "further.network" },
      );
}

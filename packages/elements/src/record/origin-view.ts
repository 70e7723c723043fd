import { html, nothing } from "lit";
import { isObject, member, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsInLine, written, type Paper } from "../print/paper.js";
import { originWords } from "./origin.js";
import type { RecordView } from "./view.js";

/** Where a row was taken from. */
export function originView(view: RecordView, row: Row): unknown {
  const origin = member(row, "origin");
  return isObject(origin)
    ? html`<p class="small quiet origin">
        ${originWords(view.session, origin)}
      </p>`
    : nothing;
}

/** The same on paper, with the words it had there: the document is not at hand. */
export function originPaper(paper: Paper, row: Row): PrintContent {
  const origin = member(row, "origin");
  if (!isObject(origin) || origin["text"] === undefined) return undefined;
  return el(
    "div",
    { class: "brief" },
    wordsInLine(paper, () => msg("Lähtökohta", { id: "plan.origin" })),
    ": ",
    written(paper, origin["text"]),
  );
}

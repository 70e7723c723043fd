import { html, nothing } from "lit";
import { rowsOf, type Item, type Template } from "@askelmat/core";
import type { View } from "../../base/view.js";
import { formatList } from "../../locale/format.js";
import { msg, str } from "../../locale/locale.js";
import { localText, plainText } from "../../shared/text.js";
import { shareView } from "./share-view.js";

/** An item as a heading: its number and name, whom it is for, and its share. */
export function branchHead(view: View, item: Item, nesting: number): unknown {
  const words = itemTitle(item);
  const id = `h:${item.id}`;
  const heading =
    nesting === 0
      ? html`<h3 id=${id}>${words}</h3>`
      : nesting === 1
        ? html`<h4 id=${id}>${words}</h4>`
        : html`<h5 id=${id}>${words}</h5>`;
  return html`<div class="branch-head">
    ${heading} ${variantNote(view.template, item)} ${shareView(view, item)}
  </div>`;
}

/** An item's number in its source, and its name. The space is in the number's span: a browser drops one between. */
export function itemTitle(item: Item): unknown {
  const code = item["code"];
  return html`${
    typeof code === "string"
      ? html`<span class="code">${`${code} `}</span>`
      : nothing
  }${localText(item.label)}`;
}

/** Whom an item is for, when that is not everyone. */
export function variantNote(template: Template, item: Item): unknown {
  const ids: unknown = item["variants"];
  if (!Array.isArray(ids)) return nothing;
  const names = rowsOf(template.content, "variants")
    .filter(({ id }) => ids.includes(id))
    .map((variant) => plainText(variant["label"]) || variant.id);
  const list = formatList(names);
  return names.length === 0
    ? nothing
    : html`<span class="note small quiet"
        >${msg(str`vain: ${list}`, { id: "matrix.only" })}</span
      >`;
}

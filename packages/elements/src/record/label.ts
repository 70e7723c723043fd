import { html, nothing, type TemplateResult } from "lit";
import type { FieldAt, RecordField } from "./form.js";

/** What a control is called; to those who need it, also in which row it stands. */
export function labelWords(
  { label }: Pick<RecordField, "label">,
  { where }: Pick<FieldAt, "where">,
  more: unknown = nothing,
): TemplateResult {
  return html`${label()}${more}${
    where ? html`<span class="sr">, ${where}</span>` : nothing
  }`;
}

/** What helps in answering, under the control that it describes. */
export function hintView(
  { hint }: Pick<RecordField, "hint">,
  id: string,
): TemplateResult | typeof nothing {
  return hint
    ? html`<p class="small quiet" id="h:${id}">${hint()}</p>`
    : nothing;
}

/** The id of a field's hint, for the control. */
export const hintId = ({ hint }: Pick<RecordField, "hint">, id: string) =>
  hint ? `h:${id}` : nothing;

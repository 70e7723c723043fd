import { ohjausyhteistyonKehittyminen as framework } from "@askelmat/content/ohjausyhteistyon-kehittyminen.js";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloMatrix } from "../elo-matrix/elo-matrix.js";
import { offerEnglish } from "../locale/texts.js";

// Only the matrix: a page with one matrix does not carry the worksheets.
offerTemplates((id) =>
  framework.id === id || framework.id.endsWith(`/${id}`)
    ? framework
    : undefined,
);
offerEnglish();
define("elo-matrix", EloMatrix);

declare global {
  interface HTMLElementTagNameMap {
    "elo-matrix": EloMatrix;
  }
}

import {
  contentNamespace,
  ohjausyhteistyonKehittyminen as framework,
} from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloMatrix } from "../elo-matrix/elo-matrix.js";
import { offerEnglish } from "../locale/english.js";

// Only the matrix: a page with one matrix does not carry the worksheets.
offerTemplates((id) =>
  id === framework.id || contentNamespace + id === framework.id
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

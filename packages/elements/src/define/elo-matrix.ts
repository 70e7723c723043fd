import { templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloMatrix } from "../elo-matrix/elo-matrix.js";
import { offerEnglish } from "../locale/english.js";

offerTemplates(templateById);
offerEnglish();
define("elo-matrix", EloMatrix);

declare global {
  interface HTMLElementTagNameMap {
    "elo-matrix": EloMatrix;
  }
}

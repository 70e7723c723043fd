import { templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloMerge } from "../elo-merge/elo-merge.js";
import { offerEnglish } from "../locale/texts.js";

offerTemplates(templateById);
offerEnglish();
define("elo-merge", EloMerge);

declare global {
  interface HTMLElementTagNameMap {
    "elo-merge": EloMerge;
  }
}

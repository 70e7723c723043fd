import { templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloWorksheet } from "../elo-worksheet/elo-worksheet.js";
import { offerEnglish } from "../locale/texts.js";

offerTemplates(templateById);
offerEnglish();
define("elo-worksheet", EloWorksheet);

declare global {
  interface HTMLElementTagNameMap {
    "elo-worksheet": EloWorksheet;
  }
}

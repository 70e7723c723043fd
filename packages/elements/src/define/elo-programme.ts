import { templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloProgramme } from "../elo-programme/elo-programme.js";
import { offerEnglish } from "../locale/texts.js";

// The worksheets that assignments name are called by their titles, and ratings are read by the matrix.
offerTemplates(templateById);
offerEnglish();
define("elo-programme", EloProgramme);

declare global {
  interface HTMLElementTagNameMap {
    "elo-programme": EloProgramme;
  }
}

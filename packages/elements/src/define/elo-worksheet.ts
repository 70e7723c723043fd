import { boardsOf, templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { offerBoards } from "../elo-worksheet/boards.js";
import { EloWorksheet } from "../elo-worksheet/elo-worksheet.js";
import { offerEnglish } from "../locale/texts.js";

offerTemplates(templateById);
offerBoards(boardsOf);
offerEnglish();
define("elo-worksheet", EloWorksheet);

declare global {
  interface HTMLElementTagNameMap {
    "elo-worksheet": EloWorksheet;
  }
}

import { define } from "../base/define.js";
import { EloPractice } from "../elo-practice/elo-practice.js";
import { offerEnglish } from "../locale/texts.js";

offerEnglish();
define("elo-practice", EloPractice);

declare global {
  interface HTMLElementTagNameMap {
    "elo-practice": EloPractice;
  }
}

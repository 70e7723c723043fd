import { define } from "../base/define.js";
import { EloGroup } from "../elo-group/elo-group.js";
import { offerEnglish } from "../locale/texts.js";

offerEnglish();
define("elo-group", EloGroup);

declare global {
  interface HTMLElementTagNameMap {
    "elo-group": EloGroup;
  }
}

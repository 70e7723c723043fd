import { define } from "../base/define.js";
import { EloPlan } from "../elo-plan/elo-plan.js";
import { offerEnglish } from "../locale/texts.js";

offerEnglish();
define("elo-plan", EloPlan);

declare global {
  interface HTMLElementTagNameMap {
    "elo-plan": EloPlan;
  }
}

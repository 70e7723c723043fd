import { define } from "../base/define.js";
import { EloServiceMap } from "../elo-service-map/elo-service-map.js";
import { offerEnglish } from "../locale/texts.js";

offerEnglish();
define("elo-service-map", EloServiceMap);

declare global {
  interface HTMLElementTagNameMap {
    "elo-service-map": EloServiceMap;
  }
}

import { define } from "../base/define.js";
import { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import "./elo-group.js";
import "./elo-matrix.js";
import "./elo-meeting.js";
import "./elo-plan.js";
import "./elo-practice.js";
import "./elo-programme.js";
import "./elo-service-map.js";
import "./elo-worksheet.js";

define("elo-workbook", EloWorkbook);

declare global {
  interface HTMLElementTagNameMap {
    "elo-workbook": EloWorkbook;
  }
}

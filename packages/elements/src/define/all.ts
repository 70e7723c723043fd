/** Registers every tag there is. */
import "./elo-group.js";
import "./elo-matrix.js";
import "./elo-meeting.js";
import "./elo-merge.js";
import "./elo-plan.js";
import "./elo-practice.js";
import "./elo-programme.js";
import "./elo-service-map.js";
import "./elo-workbook.js";
import "./elo-worksheet.js";

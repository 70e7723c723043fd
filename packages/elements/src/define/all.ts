/** Registers every tag there is. */
import "./elo-matrix.js";
import "./elo-merge.js";
import "./elo-workbook.js";
import "./elo-worksheet.js";

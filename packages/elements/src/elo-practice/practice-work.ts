// What <elo-practice> does: loaded with the first one.
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloPractice } from "./elo-practice.js";
import { practiceStyles } from "./practice.styles.js";
import { practiceForm } from "./practice-form.js";

export function startPractice(tool: EloPractice): Promise<RecordWork> {
  return startRecord(tool, practiceForm, [practiceStyles]);
}

// What <elo-plan> does: loaded with the first one.
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloPlan } from "./elo-plan.js";
import { planForm } from "./plan-form.js";
import { planStyles } from "./plan.styles.js";

export function startPlan(tool: EloPlan): Promise<RecordWork> {
  return startRecord(tool, planForm, [planStyles]);
}

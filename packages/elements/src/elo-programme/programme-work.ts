// What <elo-programme> does: loaded with the first one.
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloProgramme } from "./elo-programme.js";
import { programmeStyles } from "./programme.styles.js";
import { programmeForm } from "./programme-form.js";

export function startProgramme(tool: EloProgramme): Promise<RecordWork> {
  return startRecord(tool, programmeForm, [programmeStyles]);
}

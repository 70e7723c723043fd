// What <elo-group> does: loaded with the first one.
import "../workshop/words.js";
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloGroup } from "./elo-group.js";
import { groupForm } from "./group-form.js";
import { groupStyles } from "./group.styles.js";

export function startGroup(tool: EloGroup): Promise<RecordWork> {
  return startRecord(tool, groupForm, [groupStyles]);
}

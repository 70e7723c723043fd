import "../workshop/words.js";
import { startRecord, type RecordWork } from "../record/work.js";
import type { EloMeeting } from "./elo-meeting.js";
import { meetingStyles } from "./elo-meeting.styles.js";
import { meetingForm } from "./meeting-form.js";

/** What the tool does, when its words are here. */
export function startMeeting(tool: EloMeeting): Promise<RecordWork> {
  return startRecord(tool, meetingForm, [meetingStyles]);
}

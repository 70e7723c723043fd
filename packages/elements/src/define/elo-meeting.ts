import { templateById } from "@askelmat/content";
import { define } from "../base/define.js";
import { offerTemplates } from "../base/templates.js";
import { EloMeeting } from "../elo-meeting/elo-meeting.js";
import { offerEnglish } from "../locale/texts.js";

// The worksheets and the matrix that an agenda names are called by their titles.
offerTemplates(templateById);
offerEnglish();
define("elo-meeting", EloMeeting);

declare global {
  interface HTMLElementTagNameMap {
    "elo-meeting": EloMeeting;
  }
}

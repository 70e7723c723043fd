import { programmeCalendar, type ProgrammeCalendarSort } from "@askelmat/core";
import { currentLocale, msg, str } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";

/** The programme's days as a calendar, in the reader's language. */
export function calendarLines({ session }: RecordView): string {
  return programmeCalendar(session.document, {
    stamp: session.context().at,
    lang: currentLocale(),
    summary,
  });
}

function summary(sort: ProgrammeCalendarSort, text: string): string {
  switch (sort) {
    case "assignment":
      return msg(str`Tehtävä valmis: ${text}`, { id: "programme.ics-due" });
    case "consultation":
      return msg(str`Palataan kysymykseen: ${text}`, {
        id: "programme.ics-consultation",
      });
    case "item":
      return text;
  }
}

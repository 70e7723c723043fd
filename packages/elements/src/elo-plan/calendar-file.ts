import { nothing } from "lit";
import { calendarText, rowsOf, type CalendarSort } from "@askelmat/core";
import { currentLocale, msg, str } from "../locale/locale.js";
import { calendarButton } from "../record/calendar-button.js";
import type { RecordView } from "../record/view.js";

/** The way to take the plan's days into one's own calendar; nothing while there are none. */
export function planCalendar(view: RecordView): unknown {
  const has = ["measures", "followUps", "events"].some(
    (list) => rowsOf(view.content, list).length > 0,
  );
  return has
    ? calendarButton(
        view,
        lines,
        msg("Toimintasuunnitelma", { id: "plan.ics-name" }),
      )
    : nothing;
}

function lines({ session }: RecordView): string {
  return calendarText(session.document, {
    stamp: session.context().at,
    lang: currentLocale(),
    summary,
  });
}

function summary(sort: CalendarSort, text: string): string {
  if (sort === "start")
    return msg(str`Alkaa: ${text}`, { id: "plan.ics-start" });
  return sort === "end"
    ? msg(str`Määräpäivä: ${text}`, { id: "plan.ics-end" })
    : text;
}

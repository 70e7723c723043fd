import { html, nothing } from "lit";
import {
  calendarText,
  contentOf,
  rowsOf,
  type CalendarSort,
} from "@askelmat/core";
import { currentLocale, msg, str } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import { icon } from "../shared/icons.js";
import { plainText } from "../shared/text.js";

/** The way to take the plan's days into one's own calendar; nothing while there are none. */
export function calendarButton(view: RecordView): unknown {
  const has = ["measures", "followUps", "events"].some(
    (list) => rowsOf(view.content, list).length > 0,
  );
  if (!has) return nothing;
  const give = () => void view.work.tool.give(() => calendarFile(view));
  return html`<button @click=${give}>
    ${icon("download")} ${msg("Lataa kalenteriin", { id: "plan.calendar" })}
  </button>`;
}

function calendarFile({ session }: RecordView): File {
  const { document } = session;
  const summary = (sort: CalendarSort, text: string): string => {
    if (sort === "start")
      return msg(str`Alkaa: ${text}`, { id: "plan.ics-start" });
    return sort === "end"
      ? msg(str`Määräpäivä: ${text}`, { id: "plan.ics-end" })
      : text;
  };
  const lines = calendarText(document, {
    stamp: session.context().at,
    lang: currentLocale(),
    summary,
  });
  const title =
    plainText(contentOf(document)["title"]) ||
    msg("Toimintasuunnitelma", { id: "plan.ics-name" });
  const name = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return new File([lines], `${name || "askelmat"}.ics`, {
    type: "text/calendar",
  });
}

import { labelOf, type Outcome, type Template } from "@askelmat/core";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { isDay } from "../record/value-text.js";
import { plainText } from "../shared/text.js";

const STATUS = "https://w3id.org/askelmat/codelists/progress-status";

/**
 * How far something has come:
 * `käynnissä · toimenpiteistä valmiina 1 / 3 · määräpäivä 29.5.2026 · Kaksi kuntaa puuttuu vielä.`
 *
 * @param lists the code lists; without the one of statuses a status is told by its code
 */
export function outcomeWords(
  { list: of, isGone, status, end, measures, followUp }: Outcome,
  lists: readonly Template[],
): string {
  if (isGone) return msg("poistettu suunnitelmasta", { id: "deeds.is-gone" });
  if (of === "nonNegotiables")
    return msg("tästä ei tingitä", { id: "deeds.kept" });
  const list = lists.find(({ id }) => id === STATUS);
  const label = status && list ? plainText(labelOf(list, status)) : status;
  return [
    label ?? msg("ei vielä aloitettu", { id: "deeds.not-begun" }),
    measures && measures.all > 0
      ? msg(str`toimenpiteistä valmiina ${measures.closed} / ${measures.all}`, {
          id: "deeds.measures-done",
        })
      : "",
    isDay(end)
      ? msg(str`määräpäivä ${formatDate(end)}`, { id: "deeds.due" })
      : "",
    plainText(followUp?.["happened"]),
  ]
    .filter(Boolean)
    .join(" · ");
}

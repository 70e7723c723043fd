import { html } from "lit";
import { encodeSegment, type Problem, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import { mapNow } from "./map-now.js";

/** What is not right in a map, in words: nothing of it was refused. */
function findingWords({ code }: Problem): string {
  switch (code) {
    case "provider-unknown":
      return msg(
        "Tarjoajaa ei ole tämän kartan organisaatioissa. Valitse se uudelleen tai lisää organisaatio.",
        { id: "services.provider-unknown" },
      );
    case "ends-before-start":
      return msg(
        "Palvelu päättyy ennen kuin se alkaa. Molemmat päivät ovat tallessa: korjaa se, joka on väärin.",
        { id: "services.ends-first" },
      );
    default:
      return "";
  }
}

/** What does not fit together in the rows of a list. */
export const findingsUnder = (list: string) => (view: RecordView, row: Row) =>
  [
    ...new Set(
      (mapNow(view).findings.get(`${list}/${encodeSegment(row.id)}`) ?? []).map(
        findingWords,
      ),
    ),
  ]
    .filter(Boolean)
    .map((words) => html`<p class="small notice warn">${words}</p>`);

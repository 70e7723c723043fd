import type { Problem } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordWords } from "../record/form.js";
import { TOPIC } from "./lists.js";

/** What does not fit together, what is safe and what to do; empty for what is told elsewhere. */
export function findingWords(words: RecordWords, problem: Problem): string {
  const { code, path } = problem;
  switch (code) {
    case "ends-before-start":
      return msg(
        "Loppupäivä on ennen alkupäivää. Molemmat ovat tallessa: korjaa se, joka on väärin.",
        { id: "plan.ends-first" },
      );
    case "date-impossible":
      return msg("Tällaista päivää ei ole. Korjaa päivä.", {
        id: "plan.no-such-day",
      });
    // Said by where it stands: after the goals, under a heading of its own.
    case "in-missing":
      return "";
    case "in-dangling":
      return msg(
        "Se, mihin tämä kuului, on poistettu. Valitse uusi tai palauta poistettu.",
        { id: "plan.goal-gone" },
      );
    case "in-elsewhere":
      return msg(
        "Tämä on merkitty kuulumaan kohtaan, johon se ei voi kuulua. Valitse, mihin se kuuluu.",
        { id: "plan.goal-odd" },
      );
    case "party-unknown":
      return msg(
        str`”${last(path)}” on poistettu tahojen luettelosta, mutta sillä on tässä tehtävä. Lisää se uudelleen tai valitse toinen taho.`,
        { id: "plan.party-gone" },
      );
    case "driver-unknown":
      return msg("Muutosvoima, johon tässä viitataan, on poistettu.", {
        id: "plan.driver-gone",
      });
    case "unit-missing":
      return msg("Mittarilta puuttuu yksikkö. Luvut säilyvät.", {
        id: "plan.no-unit",
      });
    case "number-shape":
      return msg(
        "Tässä on arvo, joka ei ole luku. Se säilyy niin kuin se on.",
        {
          id: "plan.no-number",
        },
      );
    case "topic-missing":
      return codeLabel(words, [TOPIC], path.replace(/^topics\//, ""));
    case "previous-itself":
      return msg("Suunnitelma on merkitty omaksi edeltäjäkseen.", {
        id: "plan.own-previous",
      });
    default:
      return code;
  }
}

const last = (path: string): string => path.replace(/^.*\//, "");

import { html } from "lit";
import { encodeSegment, type Problem, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { wordsInLine, type Paper } from "../print/paper.js";
import type { RecordWords } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { programmeNow } from "./programme-now.js";

/** What does not fit together, what is safe and what to do; empty for what is told elsewhere. */
function findingWords({ code, params }: Problem): string {
  const id = typeof params?.["id"] === "string" ? params["id"] : "";
  switch (code) {
    case "ends-before-start":
      return msg(
        "Loppupäivä on ennen alkupäivää. Molemmat ovat tallessa: korjaa se, joka on väärin.",
        { id: "programme.ends-first" },
      );
    case "date-impossible":
      return msg("Tällaista päivää ei ole. Korjaa päivä.", {
        id: "programme.no-such-day",
      });
    case "outside-phase":
      return msg("Päivä on jakson ulkopuolella. Tarkista päivä tai jakso.", {
        id: "programme.outside-phase",
      });
    case "number-shape":
      return msg("Tunnit eivät ole luku. Teksti säilyy niin kuin se on.", {
        id: "programme.no-number",
      });
    case "in-dangling":
      return msg(
        "Se, mihin tämä kuului, on poistettu. Valitse uusi tai palauta poistettu.",
        { id: "programme.gone" },
      );
    // Said by where it stands: after the parts, under a heading of its own.
    case "in-missing":
      return "";
    case "participant-unknown":
      return msg(
        str`”${id}” on poistettu osallistujista. Lisää osallistuja uudelleen tai valitse toinen.`,
        { id: "programme.participant-gone" },
      );
    case "party-unknown":
      return msg(
        str`”${id}” on poistettu tahojen luettelosta. Lisää taho uudelleen tai valitse toinen.`,
        { id: "programme.party-gone" },
      );
    case "part-unknown":
      return msg(str`Ohjelmapohjassa ei ole kohtaa ”${id}”. Se säilyy tässä.`, {
        id: "programme.part-gone",
      });
    case "previous-itself":
      return msg("Ohjelma on merkitty omaksi edeltäjäkseen.", {
        id: "programme.own-previous",
      });
    default:
      return code;
  }
}

/** What does not fit together in a row. Nothing of it was refused: it is kept, and can be mended. */
export function findingsNote(view: RecordView, place: string): unknown {
  const now = programmeNow(view.session.document, view);
  const words = (now.findings.get(place) ?? []).map(findingWords);
  return [...new Set(words)]
    .filter(Boolean)
    .map((one) => html`<p class="small notice warn">${one}</p>`);
}

/** {@link findingsNote} for the rows of a list. */
export const findingsUnder = (list: string) => (view: RecordView, row: Row) =>
  findingsNote(view, `${list}/${encodeSegment(row.id)}`);

/** The same on paper. */
export const findingsPaper =
  (list: string) =>
  (paper: Paper, words: RecordWords, row: Row): PrintContent => {
    const now = programmeNow(paper.document, words);
    const problems = now.findings.get(`${list}/${encodeSegment(row.id)}`);
    return (problems ?? [])
      .filter(({ code }) => code !== "in-missing")
      .map((problem) =>
        el(
          "p",
          { class: "brief" },
          wordsInLine(paper, () => findingWords(problem)),
        ),
      );
  };

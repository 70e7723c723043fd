import type { Repair } from "@askelmat/exchange";
import { msg, str } from "../locale/locale.js";
import { addProblemWords, type Words } from "../locale/problem-words.js";

/** Words for what can be wrong with a link; loaded with what reads links. */
export function offerLinkWords(): void {
  addProblemWords(WORDS);
}

const WORDS: Readonly<Record<string, Words>> = {
  "link-none": () =>
    msg(
      "Tekstissä ei ole Askelmat-linkkiä. Kopioi koko linkki tai koko viesti, tai pyydä lähettäjältä tiedosto.",
      { id: "link.none" },
    ),
  "link-cut": (param) =>
    param("of") === '""'
      ? msg(
          "Linkki on katkennut heti alusta. Kopioi se kokonaan, tai pyydä lähettäjältä tiedosto.",
          { id: "link.cut-early" },
        )
      : msg(
          str`Linkki on katkennut matkalla: perillä on ${param("have")} merkkiä ${param("of")} merkistä. Kopioi se kokonaan, tai pyydä lähettäjältä tiedosto.`,
          { id: "link.cut" },
        ),
  "link-damaged": () =>
    msg(
      "Linkki on muuttunut matkalla, eikä sitä voi korjata. Pyydä lähettäjältä tiedosto.",
      { id: "link.damaged" },
    ),
  "link-newer": () =>
    msg(
      "Linkki on tehty Askelmien uudemmalla versiolla. Päivitä sivu, tai pyydä lähettäjältä tiedosto.",
      { id: "link.newer" },
    ),
  "link-too-large": () =>
    msg(
      "Linkissä on enemmän kuin täällä voi avata. Pyydä lähettäjältä tiedosto.",
      { id: "link.too-large" },
    ),
  "qr-too-long": () =>
    msg(
      "Linkki on liian pitkä QR-koodiksi, jonka puhelin lukisi. Lähetä linkki tai tiedosto.",
      { id: "link.qr-too-long" },
    ),
};

/** What was done to a link that had changed on its way, one after the other. */
export function repairWords(repair: Repair): string {
  switch (repair) {
    case "mail-encoding":
      return msg("sähköpostin merkistö purettu", { id: "link.mail-encoding" });
    case "escapes":
      return msg("kenoviivat poistettu", { id: "link.escapes" });
    case "wrapper":
      return msg("suodattimen osoite poistettu", { id: "link.wrapper" });
    case "entities":
    case "percent-encoding":
      return msg("muuttuneet merkit palautettu", { id: "link.encoding" });
    case "invisible":
      return msg("näkymättömät merkit poistettu", { id: "link.invisible" });
    case "reply-marks":
      return msg("vastauksen merkit poistettu", { id: "link.reply-marks" });
    case "dashes":
      return msg("ajatusviivat palautettu tavuviivoiksi", {
        id: "link.dashes",
      });
    case "spaces":
      return msg("rivinvaihdot ja välit poistettu", { id: "link.spaces" });
  }
}

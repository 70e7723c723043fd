import { msg, str } from "../../locale/locale.js";
import type { ChangeKind } from "./changes.js";

/** How many places there are of a kind: `Uusia vastauksia: 9`. */
export function countWords(kind: ChangeKind, count: number): string {
  switch (kind) {
    case "new":
      return msg(str`Uusia vastauksia: ${count}`, { id: "preview.new" });
    case "changed":
      return msg(str`Muuttuvia vastauksia: ${count}`, {
        id: "preview.changed",
      });
    case "cleared":
      return msg(str`Tyhjeneviä vastauksia: ${count}`, {
        id: "preview.cleared",
      });
    case "open":
      return msg(str`Avoimeksi jääviä kohtia, eri vastauksia: ${count}`, {
        id: "preview.open",
      });
    case "settled":
      return msg(str`Ratkeavia avoimia kohtia: ${count}`, {
        id: "preview.settled",
      });
    case "row":
      return msg(str`Uusia rivejä: ${count}`, { id: "preview.rows" });
    case "row-gone":
      return msg(str`Poistuvia rivejä: ${count}`, { id: "preview.gone" });
    case "remark":
      return msg(str`Huomautuksia ja hyväksyntöjä: ${count}`, {
        id: "preview.remarks",
      });
  }
}

/** What becomes of a place, in a word or two after it. */
export function kindWords(kind: ChangeKind): string {
  switch (kind) {
    case "new":
      return msg("uusi", { id: "preview.is-new" });
    case "changed":
      return msg("muuttuu", { id: "preview.is-changed" });
    case "cleared":
      return msg("tyhjenee", { id: "preview.is-cleared" });
    case "open":
      return msg("jää avoimeksi", { id: "preview.is-open" });
    case "settled":
      return msg("ratkeaa", { id: "preview.is-settled" });
    case "row":
      return msg("uusi rivi", { id: "preview.is-row" });
    case "row-gone":
      return msg("rivi poistuu", { id: "preview.is-gone" });
    case "remark":
      return msg("uutta", { id: "preview.is-remark" });
  }
}

/** Why merging would change nothing. */
export function nothingNew(isOlder: boolean): string {
  return isOlder
    ? msg(
        "Tiedosto on vanhempi kuin täällä oleva asiakirja, eikä siinä ole mitään uutta. Yhdistäminen ei muuttaisi mitään.",
        { id: "preview.older" },
      )
    : msg(
        "Tiedostossa ei ole mitään uutta: kaikki siinä on jo täällä. Yhdistäminen ei muuttaisi mitään.",
        { id: "preview.nothing" },
      );
}

/** What comes when nothing that is shown would change. */
export function onlyHistory(): string {
  return msg(
    "Näkyvät vastaukset pysyisivät ennallaan. Tiedostosta tulisi vain muutoshistoriaa tai rivien järjestys.",
    { id: "preview.history" },
  );
}

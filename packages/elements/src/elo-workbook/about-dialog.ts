// What this is: few ask, so it comes when they do.
import "../extras/words.js";
import { html } from "lit";
import { load, msg, str } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { VERSION } from "./version.js";

/** Tells what this is, in the reader's language. */
export async function showAbout(workbook: EloWorkbook): Promise<void> {
  await load(workbook.locale);
  workbook.ask(aboutDialog);
}

/** What this is, under which terms, and what happens to what is written in it. */
function aboutDialog(): DialogContent {
  return {
    title: msg(str`Askelmat ${VERSION}`, { id: "about.title" }),
    body: html`<div class="fields">
      <p>
        ${msg(
          "Mitään ei lähetetä minnekään: vastaukset pysyvät tämän laitteen selaimessa, kunnes viet ne itse tiedostoon tai jaat linkin. Nimi vastauksen vieressä on ilmoitus, ei todistus.",
          { id: "about.data" },
        )}
      </p>
      <p>
        ${msg(
          "Työpohjien ja matriisin suomenkielinen sanamuoto on lainattu lähdeaineistosta, joka on tiettävästi peräisin LAITURI-projektista. Aineiston lisenssiä ei ole ilmoitettu.",
          { id: "about.source" },
        )}
      </p>
      <p>
        ${msg(
          "Ruotsin- ja englanninkieliset tekstit ovat luonnoksia, joita ei ole tarkistettu.",
          { id: "about.drafts" },
        )}
      </p>
      <p>
        ${msg(
          "Ohjelman lisenssi on MIT. Standardi, koodistot ja omat tekstimme saa käyttää lisenssillä CC BY 4.0.",
          { id: "about.licence" },
        )}
      </p>
    </div>`,
  };
}

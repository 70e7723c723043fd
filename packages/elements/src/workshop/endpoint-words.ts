import "./words.js";
import { msg, str } from "../locale/locale.js";
import { addProblemWords, type Words } from "../locale/problem-words.js";

/** Words for what can go wrong with a service; loaded with what asks it. */
export function offerEndpointWords(): void {
  addProblemWords(WORDS);
}

const WORDS: Readonly<Record<string, Words>> = {
  "endpoint-address": (param) =>
    msg(
      str`Sivun tekijän antama palvelun osoite ei kelpaa: ${param("address")}. Käytä tiedostoa, ja kerro sivun ylläpitäjälle.`,
      { id: "collect.address" },
    ),
  "endpoint-offline": () =>
    msg(
      "Verkkoyhteyttä ei ole. Vastaukset ovat tallella. Yritä uudelleen, kun yhteys palaa, tai käytä tiedostoa.",
      { id: "collect.offline" },
    ),
  "endpoint-policy": (param) =>
    msg(
      str`Sivun suojaus estää yhteyden palveluun ${param("host")}. Vastaukset ovat tallella. Käytä tiedostoa, ja kerro sivun ylläpitäjälle.`,
      { id: "collect.policy" },
    ),
  "endpoint-unreachable": (param) =>
    msg(
      str`Palveluun ${param("host")} ei saatu yhteyttä, tai se ei salli tätä sivua. Vastaukset ovat tallella. Yritä myöhemmin, tai käytä tiedostoa.`,
      { id: "collect.unreachable" },
    ),
  "endpoint-slow": (param) =>
    msg(
      str`Palvelu ${param("host")} ei vastannut ajoissa. Vastaukset ovat tallella. Yritä myöhemmin, tai käytä tiedostoa.`,
      { id: "collect.slow" },
    ),
  "endpoint-stopped": () =>
    msg("Keskeytit. Vastaukset ovat tallella.", { id: "collect.stopped" }),
  "endpoint-login": (param) =>
    msg(
      str`Palvelu ${param("host")} vaatii kirjautumisen tai luvan. Vastaukset ovat tallella. Kirjaudu palveluun ja yritä uudelleen, tai käytä tiedostoa.`,
      { id: "collect.login" },
    ),
  "endpoint-refused": (param) =>
    msg(
      str`Palvelu ${param("host")} ei ottanut pyyntöä vastaan (virhe ${param("status")}). Vastaukset ovat tallella. Yritä myöhemmin, tai käytä tiedostoa.`,
      { id: "collect.refused" },
    ),
  "endpoint-foreign": (param) =>
    msg(
      str`Palvelu ${param("host")} antoi muuta kuin Askelmat-asiakirjoja. Mitään ei otettu mukaan. Kerro palvelun ylläpitäjälle.`,
      { id: "collect.foreign" },
    ),
  "endpoint-too-large": () =>
    msg(
      "Palvelu antoi enemmän kuin täällä voi lukea kerralla: enintään 50 megatavua. Mitään ei otettu mukaan. Hae vastaukset tiedostoina.",
      { id: "collect.too-large" },
    ),
  "endpoint-too-many": (param) =>
    msg(
      str`Palvelu antoi enemmän kuin ${param("limit")} asiakirjaa kerralla. Mitään ei otettu mukaan. Hae vastaukset tiedostoina.`,
      { id: "collect.too-many" },
    ),
};

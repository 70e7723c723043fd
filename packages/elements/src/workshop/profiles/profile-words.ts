import { msg, str } from "../../locale/locale.js";
import { addProblemWords, type Words } from "../../locale/problem-words.js";

/** Offers the words for what keeps a copy from being made. */
export function offerProfileWords(): void {
  addProblemWords(WORDS);
}

const WORDS: Readonly<Record<string, Words>> = {
  "profile-package": () =>
    msg(
      "Paketista ei voi tehdä tiedostoa ilman nimiä. Vie sen asiakirjat yksitellen.",
      { id: "problem.profile-package" },
    ),
  "profile-no-template": () =>
    msg(
      "Tilastoa ei voi tehdä, koska asiakirjan työpohja ei ole täällä. Vie vastaukset ilman nimiä.",
      { id: "problem.profile-no-template" },
    ),
  "profile-nothing": () =>
    msg("Asiakirjassa ei ole mitään laskettavaa. Vie vastaukset ilman nimiä.", {
      id: "problem.profile-nothing",
    }),
  "profile-few": (param) =>
    msg(
      str`Vastaajia on vain ${param("people")}: vastaukset on helppo yhdistää ihmisiin.`,
      { id: "problem.profile-few" },
    ),
};

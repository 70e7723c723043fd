import type { Problem } from "@askelmat/core";
import { msg, str } from "./locale.js";

/** What to say for a problem's code; `param` gives a parameter as text. */
export type Words = (param: (name: string) => string, path: string) => string;

/**
 * A problem in words: what happened, what is safe, what to do. Codes without
 * words of their own get a sentence that names the code.
 */
export function problemWords({ code, path, params = {} }: Problem): string {
  const param = (name: string) => {
    const value = params[name];
    return typeof value === "string" ? value : JSON.stringify(value ?? "");
  };
  const words = WORDS[code];
  if (words) return words(param, path);
  return msg(str`Jokin on pielessä (${code}). Muut vastaukset ovat tallella.`, {
    id: "problem.other",
  });
}

/** Adds words for more codes: those that only come with files. */
export function addProblemWords(words: Readonly<Record<string, Words>>): void {
  Object.assign(WORDS, words);
}

const newer = () =>
  msg(
    "Uudempi versio näistä työkaluista on jo tallentanut tähän selaimeen. Päivitä sivu; siihen asti mitään ei tallenneta.",
    { id: "problem.storage-newer" },
  );

/** What can go wrong without any file. */
const WORDS: Record<string, Words> = {
  "template-unknown": () =>
    msg(
      "Tämän asiakirjan pohjaa ei löydy. Pyydä lähettäjältä tiedosto, jossa pohja on mukana.",
      { id: "problem.template-unknown" },
    ),
  "template-other-tool": () =>
    msg("Tiedosto on toista työvälinettä varten. Avaa se siinä.", {
      id: "problem.template-other-tool",
    }),
  "undo-built-on": () =>
    msg(
      "Tätä ei voi kumota: joku on jatkanut siitä. Muuta vastausta suoraan, jos haluat.",
      { id: "problem.undo-built-on" },
    ),
  "save-quota": () =>
    msg("Laitteen tila on täynnä.", { id: "problem.save-quota" }),
  "save-newer": newer,
  "storage-newer": newer,
  "save-blocked": () =>
    msg("Toinen välilehti pitää vanhaa versiota auki. Sulje muut välilehdet.", {
      id: "problem.save-blocked",
    }),
  "save-unavailable": () =>
    msg("Selain tai sivu ei salli tallentamista.", {
      id: "problem.save-unavailable",
    }),
  "save-closed": () =>
    msg(
      "Yhteys tallennustilaan katkesi. Päivitä sivu, kun olet ladannut tiedoston.",
      {
        id: "problem.save-closed",
      },
    ),
  "save-missing": () =>
    msg("Asiakirja on poistettu tältä laitteelta toisessa ikkunassa.", {
      id: "problem.save-missing",
    }),
  "save-unknown": () =>
    msg("Selain ei kertonut syytä.", { id: "problem.save-unknown" }),
  "storage-load": () =>
    msg(
      "Aiempia vastauksia ei saatu luettua tältä laitteelta. Uusia ei tallenneta ennen kuin sivu on päivitetty.",
      { id: "problem.storage-load" },
    ),
  "storage-blocked": () =>
    msg(
      "Toinen välilehti pitää tallennustilan vanhaa versiota auki. Sulje muut välilehdet ja päivitä tämä.",
      { id: "problem.storage-blocked" },
    ),
  "storage-local-only": () =>
    msg(
      "Selaimen tietokanta ei auennut. Vastaukset tallentuvat varatilaan, eivätkä aiemmat vastaukset näy nyt.",
      { id: "problem.storage-local-only" },
    ),
  "storage-memory": () =>
    msg(
      "Tämä selain ei salli tallentamista. Vie vastauksesi tiedostoon ennen kuin suljet sivun.",
      { id: "problem.storage-memory" },
    ),
  "storage-left-behind": () =>
    msg(
      "Aiemmin varatilaan tallennettuja vastauksia ei saatu siirrettyä. Ne ovat yhä tallella.",
      { id: "problem.storage-left-behind" },
    ),
  "leaf-dialogs": () =>
    msg(
      "Tätä ei voitu tehdä, koska ohjelman osa ei latautunut. Vastaukset ovat tallella. Tarkista yhteys ja yritä uudelleen.",
      { id: "problem.leaf-dialogs" },
    ),
  "leaf-privacy": () =>
    msg(
      "Tiedosto annettiin, mutta henkilötietoja ei etsitty siitä, koska ohjelman osa ei latautunut. Tarkista tekstit itse.",
      { id: "problem.leaf-privacy" },
    ),
  "leaf-files": () =>
    msg(
      "Tiedostoa ei voitu avata, koska ohjelman osa ei latautunut. Auki oleva asiakirja on tallella. Tarkista yhteys ja yritä uudelleen.",
      { id: "problem.leaf-files" },
    ),
};

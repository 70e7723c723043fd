import type { Problem } from "@askelmat/core";
import { msg, str } from "./locale.js";

/**
 * A problem in words: what happened, what is safe, what to do. Codes without
 * words of their own get a sentence that names the code.
 */
export function problemWords({ code, params = {} }: Problem): string {
  const param = (name: string) => {
    const value = params[name];
    return typeof value === "string" ? value : JSON.stringify(value ?? "");
  };
  const words = WORDS[code];
  if (words) return words(param);
  return msg(str`Jokin on pielessä (${code}). Muut vastaukset ovat tallella.`, {
    id: "problem.other",
  });
}

type Words = (param: (name: string) => string) => string;

const WORDS: Readonly<Record<string, Words>> = {
  "file-empty": () =>
    msg("Tiedosto on tyhjä. Pyydä se lähettäjältä uudelleen.", {
      id: "problem.file-empty",
    }),
  "file-unreadable": () =>
    msg(
      "Tiedostoa ei voi lukea. Ehkä se on siirretty tai auki toisessa ohjelmassa. Sulje se siellä ja valitse se uudelleen.",
      { id: "problem.file-unreadable" },
    ),
  "file-truncated": () =>
    msg("Tiedosto on katkennut kesken. Pyydä tai lataa se uudelleen.", {
      id: "problem.file-truncated",
    }),
  "file-not-json": () =>
    msg(
      "Tämä ei ole Askelmat-tiedosto. Valitse tiedosto, jonka nimen lopussa on .askelmat.json.",
      { id: "problem.file-not-json" },
    ),
  "file-html": () =>
    msg(
      "Tiedosto on verkkosivu, ehkä kirjautumissivu. Kirjaudu palveluun, lataa tiedosto uudelleen ja avaa se.",
      { id: "problem.file-html" },
    ),
  "file-foreign": () =>
    msg(
      "Tiedosto on toisen ohjelman tiedosto, eikä siinä ole työpohjaa. Valitse Askelmat-tiedosto.",
      { id: "problem.file-foreign" },
    ),
  "file-too-deep": () =>
    msg(
      "Tiedoston rakenne on liian monikerroksinen avattavaksi. Pyydä se uudelleen ohjelmasta, jossa se tehtiin.",
      { id: "problem.file-too-deep" },
    ),
  "file-too-large": () =>
    msg("Tiedosto on liian suuri: enintään 10 megatavua voi avata.", {
      id: "problem.file-too-large",
    }),
  "file-too-many": () =>
    msg("Tiedostossa on liian monta merkintää avattavaksi.", {
      id: "problem.file-too-many",
    }),
  "file-encoding": () =>
    msg(
      "Tiedoston merkkejä ei voi lukea. Tallenna se uudelleen UTF-8-muodossa.",
      { id: "problem.file-encoding" },
    ),
  "file-newer": () =>
    msg(
      "Tiedosto on tehty uudemmalla versiolla. Voit lukea sen ja viedä sen eteenpäin muuttumattomana, mutta et muuttaa sitä.",
      { id: "problem.file-newer" },
    ),
  "file-must-understand": () =>
    msg(
      "Tiedostossa on jotakin, mitä tämä versio ei tunne. Voit lukea sen ja viedä sen eteenpäin muuttumattomana, mutta et muuttaa sitä.",
      { id: "problem.file-must-understand" },
    ),
  "file-foreign-content": () =>
    msg(
      "Toinen ohjelma on muuttanut tiedoston vastauksia. Muutokset on otettu mukaan sen nimissä.",
      { id: "problem.file-foreign-content" },
    ),
  "kind-unknown": () =>
    msg(
      "Asiakirjan laji on tälle versiolle tuntematon. Kaikki säilyy, ja voit viedä asiakirjan tiedostoon.",
      { id: "problem.kind-unknown" },
    ),
  "draft-unreadable": () =>
    msg(
      "Kesken jäänyttä kirjoitusta ei voi lukea. Valmiit vastaukset ovat tallella.",
      { id: "problem.draft-unreadable" },
    ),
  "entry-unreadable": () =>
    msg("Yhtä merkintää ei voi lukea. Se säilyy tiedostossa sellaisenaan.", {
      id: "problem.entry-unreadable",
    }),
  "entry-id": () =>
    msg(
      "Yhtä merkintää on muutettu ohjelman ulkopuolella. Se on otettu mukaan uutena merkintänä.",
      { id: "problem.entry-id" },
    ),
  "merge-other-document": () =>
    msg(
      "Tiedosto on eri asiakirja, joten sitä ei voi yhdistää tähän. Avaa se erikseen.",
      { id: "problem.merge-other-document" },
    ),
  "merge-other-kind": () =>
    msg(
      "Tiedosto on toisenlainen asiakirja, joten sitä ei voi yhdistää tähän. Avaa se erikseen.",
      { id: "problem.merge-other-kind" },
    ),
  "template-unknown": () =>
    msg(
      "Tämän asiakirjan pohjaa ei löydy. Pyydä lähettäjältä tiedosto, jossa pohja on mukana.",
      { id: "problem.template-unknown" },
    ),
  "template-invalid": () =>
    msg("Pohjaa ei voi lukea. Tarkista pohjan tiedosto.", {
      id: "problem.template-invalid",
    }),
  "template-other-tool": () =>
    msg("Tiedosto on toista työvälinettä varten. Avaa se siinä.", {
      id: "problem.template-other-tool",
    }),
  "src-unreachable": (param) =>
    msg(
      str`Tiedostoa ${param("address")} ei saatu. Yhteys puuttuu, tai sivun suojaus estää haun.`,
      { id: "problem.src-unreachable" },
    ),
  "src-refused": (param) =>
    msg(
      str`Tiedostoa ${param("address")} ei saatu: palvelin vastasi ${param("reason")}.`,
      { id: "problem.src-refused" },
    ),
  "undo-built-on": () =>
    msg(
      "Tätä ei voi kumota: joku on jatkanut siitä. Muuta vastausta suoraan, jos haluat.",
      { id: "problem.undo-built-on" },
    ),
  "level-unknown": () =>
    msg("Vastauksessa on taso, jota tässä pohjassa ei ole.", {
      id: "problem.level-unknown",
    }),
  "item-unknown": () =>
    msg("Vastaus kuuluu kohtaan, jota tässä pohjassa ei ole.", {
      id: "problem.item-unknown",
    }),
  "date-impossible": () =>
    msg("Päivämäärää ei ole olemassa. Tarkista päivä ja kuukausi.", {
      id: "problem.date-impossible",
    }),
  "save-quota": () =>
    msg("Laitteen tila on täynnä.", { id: "problem.save-quota" }),
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
  "merge-template": () =>
    msg(
      "Tiedosto on tyhjä pohja, jossa ei ole vastauksia. Avaa se, niin voit aloittaa siitä uuden asiakirjan.",
      { id: "problem.merge-template" },
    ),
  "merge-envelope-differs": () =>
    msg("Tiedoston taustatiedoissa oli eroja. Kaikki vastaukset ovat mukana.", {
      id: "problem.merge-envelope-differs",
    }),
  "leaf-example": () =>
    msg(
      "Esimerkkiä ei saatu ladattua. Omat asiakirjasi ovat tallella. Tarkista yhteys ja yritä uudelleen.",
      { id: "problem.leaf-example" },
    ),
  "leaf-validators": () =>
    msg(
      "Tiedoston rakennetta ei voitu tarkistaa, koska ohjelman osa ei latautunut. Vastaukset ovat tallella.",
      { id: "problem.leaf-validators" },
    ),
  "row-value": () => unreadable(),
  "target-not-a-row": () => unreadable(),
  "target-not-a-field": () => unreadable(),
  "text-value": () => unreadable(),
  "in-dangling": () => unreadable(),
  "target-shape": () => unreadable(),
  "target-reserved": () => unreadable(),
  schema: () => unreadable(),
};

function unreadable(): string {
  return msg(
    "Tässä on jotakin, mitä ei voi näyttää. Se säilyy tiedostossa sellaisenaan.",
    { id: "problem.unreadable" },
  );
}

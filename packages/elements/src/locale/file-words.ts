import { commonPlace } from "../shared/common-place.js";
import { msg, str } from "./locale.js";
import { addProblemWords, type Words } from "./problem-words.js";

/** Words for what can be wrong with a file or in it; loaded with what reads files. */
export function offerFileWords(): void {
  addProblemWords(WORDS);
}

const WORDS: Readonly<Record<string, Words>> = {
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
  "template-faulty": (param) =>
    msg(
      str`Pohjassa on virheitä: ${param("places")}. Se näytetään niin kuin voidaan, ja kaikki säilyy. Pyydä korjattu pohja sen tekijältä.`,
      { id: "problem.template-faulty" },
    ),
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
  "file-utf-16": () =>
    msg(
      "Tiedosto oli UTF-16-muodossa. Kaikki on luettu, ja se tallentuu UTF-8-muodossa.",
      { id: "problem.file-utf-16" },
    ),
  "file-duplicate-member": () =>
    msg(
      "Tiedostossa on sama kohta kahdesti. Jälkimmäinen on luettu. Pyydä lähettäjältä korjattu tiedosto, jos jotakin puuttuu.",
      { id: "problem.file-duplicate-member" },
    ),
  "file-number": () =>
    msg(
      "Tiedostossa on luku, jota tietokone ei voi säilyttää tarkasti. Se on säilytetty tekstinä.",
      { id: "problem.file-number" },
    ),
  "file-lone-surrogate": () =>
    msg(
      "Tiedostossa on rikkinäinen kirjainmerkki. Sen tilalla näkyy �. Kirjoita kohta uudelleen.",
      { id: "problem.file-lone-surrogate" },
    ),
  "file-not-fillable": () =>
    msg(
      "Tiedostosta ei voi aloittaa asiakirjaa: se on esimerkiksi koodisto. Valitse asiakirja tai työpohja.",
      { id: "problem.file-not-fillable" },
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
  "file-stripped": () =>
    msg(
      "Tästä asiakirjasta on jätetty nimet tai tekstit pois. Voit lukea sen ja viedä sen eteenpäin, mutta sitä ei muuteta eikä yhdistetä mihinkään.",
      { id: "problem.file-stripped" },
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
  "file-package": () =>
    msg("Tiedostossa on monta asiakirjaa. Avaa se työkirjassa.", {
      id: "problem.file-package",
    }),
  "package-nested": () =>
    msg(
      "Tiedoston sisällä on toinen usean asiakirjan tiedosto. Sitä ei avattu. Pyydä se omana tiedostonaan.",
      { id: "problem.package-nested" },
    ),
  "package-manifest": () =>
    msg(
      "Tiedoston luettelo ei vastaa sitä, mitä tiedostossa on. Jotakin on muutettu tai jäänyt pois. Kysy lähettäjältä.",
      { id: "problem.package-manifest" },
    ),
  "package-template-differs": () =>
    msg(
      "Tiedostossa on kaksi erilaista pohjaa, joilla on sama versio. Kumpikin on tallella.",
      { id: "problem.package-template-differs" },
    ),
  "package-rest": () =>
    msg("Tiedostossa on muitakin asiakirjoja. Avaa se, niin saat nekin.", {
      id: "problem.package-rest",
    }),
  "package-too-large": () =>
    msg(
      "Asiakirjat eivät mahdu yhteen tiedostoon: enintään 10 megatavua voi avata. Vie ne yksitellen.",
      { id: "problem.package-too-large" },
    ),
  "template-invalid": () =>
    msg("Pohjaa ei voi lukea. Tarkista pohjan tiedosto.", {
      id: "problem.template-invalid",
    }),
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
  "ends-before-start": () =>
    msg("Loppupäivä on ennen alkupäivää. Korjaa toinen.", {
      id: "problem.ends-before-start",
    }),
  "merge-template": () =>
    msg(
      "Tiedosto on tyhjä pohja, jossa ei ole vastauksia. Avaa se, niin voit aloittaa siitä uuden asiakirjan.",
      { id: "problem.merge-template" },
    ),
  "merge-envelope-differs": () =>
    msg("Tiedoston taustatiedoissa oli eroja. Kaikki vastaukset ovat mukana.", {
      id: "problem.merge-envelope-differs",
    }),
  "leaf-validators": () =>
    msg(
      "Tiedoston rakennetta ei voitu tarkistaa, koska ohjelman osa ei latautunut. Vastaukset ovat tallella.",
      { id: "problem.leaf-validators" },
    ),
  "leaf-code-lists": () =>
    msg(
      "Koodeja ei voitu tarkistaa, koska ohjelman osa ei latautunut. Vastaukset ovat tallella.",
      { id: "problem.leaf-code-lists" },
    ),
  "code-unknown": (param, path) =>
    placed(
      path,
      msg(
        str`Vastauksessa on koodi ${codeIn(param)}, jota koodistossa ei ole. Se säilyy sellaisenaan.`,
        { id: "problem.code-unknown" },
      ),
    ),
  "code-outdated": (param, path) =>
    placed(
      path,
      msg(
        str`Koodi ${codeIn(param)} ei ollut voimassa asiakirjan aikana. Tarkista koodi tai ajankohta.`,
        { id: "problem.code-outdated" },
      ),
    ),
  "number-shape": () =>
    msg(
      "Arvo ei ole luku. Se säilyy niin kuin se on kirjoitettu. Kirjoita se numeroin.",
      { id: "problem.number-shape" },
    ),
  "indicator-unknown": () =>
    msg("Arvo kuuluu mittariin, jota tässä pohjassa ei ole.", {
      id: "problem.indicator-unknown",
    }),
  "rating-shape": () => unreadable(),
  "value-too-deep": () => unreadable(),
  "row-value": () => unreadable(),
  "target-not-a-row": () => unreadable(),
  "target-not-a-field": () => unreadable(),
  "text-value": () => unreadable(),
  "in-dangling": () => unreadable(),
  "target-shape": () => unreadable(),
  "target-reserved": () => unreadable(),
  schema: () => unreadable(),
};

/** Names a place that no tool shows, and so none can name. */
function placed(path: string, words: string): string {
  const place = commonPlace(path);
  return place === undefined ? words : `${place}: ${words}`;
}

/** The code as it stands; one that names its list comes as JSON. */
function codeIn(param: (name: string) => string): string {
  const value = param("value");
  return /"code":"([^"\\]+)"/.exec(value)?.[1] ?? value;
}

function unreadable(): string {
  return msg(
    "Tässä on jotakin, mitä ei voi näyttää. Se säilyy tiedostossa sellaisenaan.",
    { id: "problem.unreadable" },
  );
}

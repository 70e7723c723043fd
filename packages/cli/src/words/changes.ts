import type { InLanguages } from "../language.js";

/** Merging, editing and undoing: nothing that validating meets, but core has these codes too. */
export const CHANGES: Readonly<Record<string, InLanguages>> = {
  "merge-other-document": {
    fi: "Tiedosto on eri asiakirja {id}, joten sitä ei yhdistetä. Yhdistä vain saman asiakirjan kopioita.",
    sv: "Filen är ett annat dokument {id} och slås inte ihop. Slå bara ihop kopior av samma dokument.",
    en: "The file is another document, {id}, and is not merged. Merge only copies of one document.",
  },
  "merge-other-kind": {
    fi: "Tiedosto on toista lajia, joten sitä ei yhdistetä. Tarkista kind.",
    sv: "Filen är av ett annat slag och slås inte ihop. Kontrollera kind.",
    en: "The file is of another kind and is not merged. Check kind.",
  },
  "merge-template": {
    fi: "Tiedosto on pohja, jossa ei ole vastauksia yhdistettäväksi.",
    sv: "Filen är en mall utan svar att slå ihop.",
    en: "The file is a template, with no answers to merge.",
  },
  "profile-package": {
    fi: "Paketista ei tehdä pseudonyymia tai tilastollista kopiota. Käsittele sen asiakirjat yksitellen.",
    sv: "Av ett paket görs ingen pseudonym eller statistisk kopia. Behandla dokumenten i det ett i taget.",
    en: "No pseudonymous or statistical copy is made of a package. Treat its documents one by one.",
  },
  "profile-no-template": {
    fi: "Tilastollinen kopio vaatii pohjan, jolla asiakirja on täytetty. Anna pohja.",
    sv: "En statistisk kopia kräver mallen som dokumentet är ifyllt med. Ge mallen.",
    en: "A statistical copy needs the template that the document is filled with. Give it.",
  },
  "profile-nothing": {
    fi: "Asiakirjassa ei ole mitään laskettavaa. Tee pseudonyymi kopio.",
    sv: "Det finns inget att räkna i dokumentet. Gör en pseudonym kopia.",
    en: "There is nothing to count in the document. Make a pseudonymous copy.",
  },
  "profile-few": {
    fi: "Vastaajia on vain {people}: vastaukset on helppo yhdistää ihmisiin.",
    sv: "Det finns bara {people} svarande: svaren är lätta att koppla till människor.",
    en: "Only {people} have answered: the answers are easy to connect with people.",
  },
  "merge-envelope-differs": {
    fi: "Kopioilla on tässä eri arvot. Kanonisessa järjestyksessä viimeinen jäi voimaan.",
    sv: "Kopiorna har olika värden här. Det sista i kanonisk ordning blev kvar.",
    en: "The copies have different values here. The last in canonical order was kept.",
  },
  "target-not-a-field": {
    fi: "Kohde {target} on rivi, eikä riviin voi kirjoittaa arvoa. Nimeä kenttä.",
    sv: "Målet {target} är en rad, och ett värde kan inte skrivas i den. Nämn ett fält.",
    en: "The target {target} is a row, which takes no value. Name a field.",
  },
  "target-not-a-row": {
    fi: "Kohde {target} ei ole rivi. Nimeä rivi.",
    sv: "Målet {target} är ingen rad. Nämn en rad.",
    en: "The target {target} is not a row. Name a row.",
  },
  "value-too-deep": {
    fi: "Arvo on liian syvä luettavaksi takaisin. Tee siitä matalampi.",
    sv: "Värdet är för djupt för att läsas tillbaka. Gör det grundare.",
    en: "The value nests too deep to be read back. Make it shallower.",
  },
  "undo-built-on": {
    fi: "Tätä ei voi kumota, koska joku on jatkanut siitä. Muuta arvoa suoraan.",
    sv: "Det här kan inte ångras, eftersom någon har byggt vidare på det. Ändra värdet direkt.",
    en: "This cannot be undone, because somebody has built on it. Change the value itself.",
  },
};

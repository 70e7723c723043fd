import type { InLanguages } from "../language.js";

/** The second layer: what a schema cannot say. Standard: Rules. */
export const RULES: Readonly<Record<string, InLanguages>> = {
  "target-shape": {
    fi: "Kohde {target} ei ole kenttä eikä rivi (nimi/tunnus/nimi…). Merkintä säilyy mutta ei näy sisällössä.",
    sv: "Målet {target} är varken fält eller rad (namn/id/namn…). Anteckningen bevaras men syns inte i innehållet.",
    en: "The target {target} is neither a field nor a row (name/id/name…). The entry is kept but does not show in content.",
  },
  "target-reserved": {
    fi: "Kohde {target} käyttää nimeä, jonka content tarvitsee itse (id, own, open, by). Valitse toinen nimi.",
    sv: "Målet {target} använder ett namn som content själv behöver (id, own, open, by). Välj ett annat namn.",
    en: "The target {target} uses a name that content needs itself (id, own, open, by). Choose another name.",
  },
  "row-value": {
    fi: "Rivin {target} arvo ei ole true eikä null. Kirjoita true, tai null kun rivi poistetaan.",
    sv: "Raden {target} har varken värdet true eller null. Skriv true, eller null när raden tas bort.",
    en: "The row {target} is neither true nor null. Write true, or null to delete the row.",
  },
  "text-value": {
    fi: "Tekstikentässä {target} on muuta kuin teksti. Kirjoita merkkijono.",
    sv: "Textfältet {target} har något annat än en text. Skriv en sträng.",
    en: "The text field {target} holds something that is not a text. Write a string.",
  },
  "in-dangling": {
    fi: "Kohta {target} johtaa riviin {value}, jota ei ole. Korjaa se tai poista kohta.",
    sv: "Stället {target} leder till raden {value}, som inte finns. Rätta det eller töm stället.",
    en: "{target} leads to the row {value}, which does not exist. Correct it, or clear it.",
  },
  "level-unknown": {
    fi: "Kohdan {target} taso {level} ei kuulu asteikkoon. Käytä pohjan tasoa.",
    sv: "Nivån {level} på stället {target} hör inte till skalan. Använd en nivå ur mallen.",
    en: "The level {level} at {target} is not on the scale. Use a level of the template.",
  },
  "item-unknown": {
    fi: "Pohjassa ei ole kohtaa {target}. Vastaus säilyy pohjaan kuulumattomana.",
    sv: "Mallen har inte stället {target}. Svaret bevaras som något som inte hör till mallen.",
    en: "The template has no such place: {target}. The answer is kept as not in this template.",
  },
  "ends-before-start": {
    fi: "Kohdan {target} loppupäivä on ennen alkupäivää. Korjaa se, joka on väärin; molemmat säilyvät.",
    sv: "Slutdagen på stället {target} är före startdagen. Rätta den som är fel; båda bevaras.",
    en: "At {target} the last day is before the first. Correct the one that is wrong; both are kept.",
  },
  "date-impossible": {
    fi: "Päivää {value} ei ole ({target}). Kirjoita VVVV-KK-PP ja päivä, joka on olemassa.",
    sv: "Dagen {value} finns inte ({target}). Skriv ÅÅÅÅ-MM-DD och en dag som finns.",
    en: "There is no such date: {value} ({target}). Write YYYY-MM-DD, and a day that exists.",
  },
  "rating-shape": {
    fi: "Arvio {value} ei ole tunnettua muotoa ({target}). Kirjoita level, between tai unanswered.",
    sv: "Bedömningen {value} har ingen känd form ({target}). Skriv level, between eller unanswered.",
    en: "The rating {value} is of no known shape ({target}). Write level, between or unanswered.",
  },
  "code-unknown": {
    fi: "Koodia {value} ei ole koodistossa {list} ({target}). Se säilyy; käytä koodiston koodia.",
    sv: "Koden {value} finns inte i kodlistan {list} ({target}). Den bevaras; använd en kod ur listan.",
    en: "The code {value} is not in the code list {list} ({target}). It is kept; use a code of the list.",
  },
  "code-outdated": {
    fi: "Koodi {value} ei ole voimassa asiakirjan aikana ({target}). Katso koodistosta {list}, mikä tuli sen jälkeen.",
    sv: "Koden {value} gäller inte under dokumentets tid ({target}). Se i kodlistan {list} vad som kom efter den.",
    en: "The code {value} is not valid in the document's time ({target}). See in the code list {list} what came after it.",
  },
  "number-shape": {
    fi: 'Arvo {value} ei ole desimaaliluku merkkijonona ({target}). Kirjoita esimerkiksi "62.5".',
    sv: 'Värdet {value} är inget decimaltal som sträng ({target}). Skriv till exempel "62.5".',
    en: 'The value {value} is no decimal written as a string ({target}). Write, for example, "62.5".',
  },
  "indicator-unknown": {
    fi: "Pohjan kohdassa ei ole mittaria {target}. Arvo säilyy pohjaan kuulumattomana.",
    sv: "Mallen har ingen indikator {target}. Värdet bevaras som något som inte hör till mallen.",
    en: "The template has no such indicator: {target}. The value is kept as not in this template.",
  },
};

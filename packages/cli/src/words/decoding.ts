import type { InLanguages } from "../language.js";

/** A file that cannot be had or is no JSON of ours, and what is odd about its text. */
export const DECODING: Readonly<Record<string, InLanguages>> = {
  "file-io": {
    fi: "Tiedostoa ei voi lukea: {why}. Tarkista nimi ja oikeudet.",
    sv: "Filen kan inte läsas: {why}. Kontrollera namnet och rättigheterna.",
    en: "The file cannot be read: {why}. Check its name and permissions.",
  },
  "folder-empty": {
    fi: "Kansiossa ei ole yhtään tiedostoa, jonka nimen lopussa on .askelmat.json tai .askelmat.ndjson. Nimeä tiedostot niin tai luettele ne.",
    sv: "Mappen har ingen fil vars namn slutar på .askelmat.json eller .askelmat.ndjson. Namnge filerna så eller räkna upp dem.",
    en: "The folder has no file whose name ends in .askelmat.json or .askelmat.ndjson. Name the files so, or list them.",
  },
  "lines-encoding": {
    fi: "Tiedosto, jossa on asiakirja joka rivillä, on UTF-16-muodossa. Tallenna se UTF-8-muodossa.",
    sv: "En fil med ett dokument på varje rad är i formatet UTF-16. Spara den i formatet UTF-8.",
    en: "A file with a document on each line is in UTF-16. Save it in UTF-8.",
  },
  "file-empty": {
    fi: "Tiedosto on tyhjä. Tee tai pyydä se uudelleen.",
    sv: "Filen är tom. Gör den eller be om den på nytt.",
    en: "The file is empty. Make it or ask for it again.",
  },
  "file-unreadable": {
    fi: "Tiedostoa ei voi lukea. Tarkista, onko se auki toisessa ohjelmassa.",
    sv: "Filen kan inte läsas. Kontrollera om den är öppen i ett annat program.",
    en: "The file cannot be read. See whether another program has it open.",
  },
  "file-too-large": {
    fi: "Asiakirjassa on enemmän kuin {limit} tavua. Jaa se pienempiin.",
    sv: "Dokumentet har fler än {limit} byte. Dela det i mindre.",
    en: "The document has more than {limit} bytes. Divide it into smaller ones.",
  },
  "file-too-deep": {
    fi: "Olioita ja luetteloita on sisäkkäin enemmän kuin {limit}. Tee rakenteesta matalampi.",
    sv: "Objekt och listor ligger i fler än {limit} nivåer. Gör strukturen grundare.",
    en: "Objects and lists nest deeper than {limit}. Make the structure shallower.",
  },
  "file-too-many": {
    fi: "Tässä on liian paljon: enintään {limit} luetaan. Jaa tiedosto, tai jätä pois korvatut merkinnät (CUR-4).",
    sv: "Här finns för mycket: högst {limit} läses. Dela filen, eller lämna bort ersatta anteckningar (CUR-4).",
    en: "There is too much here: at most {limit} are read. Divide the file, or leave out entries that are superseded (CUR-4).",
  },
  "file-encoding": {
    fi: "Tavut eivät ole UTF-8:aa. Tallenna tiedosto UTF-8-muodossa.",
    sv: "Byten är inte UTF-8. Spara filen i formatet UTF-8.",
    en: "The bytes are not UTF-8. Save the file in UTF-8.",
  },
  "file-utf-16": {
    fi: "Tiedosto on UTF-16-muodossa. Se luettiin, mutta kirjoita se UTF-8-muodossa.",
    sv: "Filen är i formatet UTF-16. Den lästes, men skriv den i formatet UTF-8.",
    en: "The file is in UTF-16. It was read, but write it in UTF-8.",
  },
  "file-bom": {
    fi: "Tiedoston alussa on tavujärjestysmerkki (BOM). Kirjoita UTF-8 ilman sitä.",
    sv: "Filen börjar med ett byteordningsmärke (BOM). Skriv UTF-8 utan det.",
    en: "The file begins with a byte order mark (BOM). Write UTF-8 without it.",
  },
  "file-html": {
    fi: "Tiedosto on verkkosivu, ehkä kirjautumissivu. Hae tiedosto uudelleen.",
    sv: "Filen är en webbsida, kanske en inloggningssida. Hämta filen på nytt.",
    en: "The file is a web page, perhaps a sign-in page. Fetch the file again.",
  },
  "file-truncated": {
    fi: "JSON loppuu kesken: jokin jää sulkematta. Hae tai kirjoita tiedosto uudelleen.",
    sv: "JSON tar slut mitt i: något stängs inte. Hämta eller skriv filen på nytt.",
    en: "The JSON ends too early: something is never closed. Fetch or write the file again.",
  },
  "file-not-json": {
    fi: "Tämä ei ole JSONia ({fault}). Korjaa kohta tai kirjoita tiedosto ohjelmalla, joka tuntee JSONin.",
    sv: "Det här är inte JSON ({fault}). Rätta stället eller skriv filen med ett program som kan JSON.",
    en: "This is not JSON ({fault}). Mend the place, or write the file with a program that knows JSON.",
  },
  "file-foreign": {
    fi: "Tämä ei ole Askelmat-tiedosto: JSON-olio, jolla on specVersion, kind ja id.",
    sv: "Det här är ingen Askelmat-fil: ett JSON-objekt med specVersion, kind och id.",
    en: "This is no Askelmat file: a JSON object with specVersion, kind and id.",
  },
  "file-duplicate-member": {
    fi: "Jäsen {name} on samassa oliossa kahdesti, ja vain viimeinen luetaan. Poista toinen.",
    sv: "Medlemmen {name} står två gånger i samma objekt, och bara den sista läses. Ta bort den ena.",
    en: "The member {name} stands twice in one object, and only the last is read. Remove one.",
  },
  "file-number": {
    fi: "Luku {number} ei säily tarkasti: kokonaisluvun itseisarvo on enintään 2^53−1. Kirjoita se merkkijonona.",
    sv: "Talet {number} bevaras inte exakt: ett heltal går till ±(2^53−1). Skriv det som en sträng.",
    en: "The number {number} is not kept exactly: an integer goes to ±(2^53−1). Write it as a string.",
  },
  "file-lone-surrogate": {
    fi: "Merkistä on vain puolikas (surrogaatti ilman pariaan). Sen tilalle luetaan U+FFFD. Kirjoita kohta uudelleen.",
    sv: "Av ett tecken finns bara hälften (ett surrogat utan par). I dess ställe läses U+FFFD. Skriv stället på nytt.",
    en: "Half a character (a surrogate without its pair). It is read as U+FFFD. Write the place again.",
  },
};

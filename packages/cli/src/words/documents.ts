import type { InLanguages } from "../language.js";

/** What a file of ours turned out to be: its kind, entries, digest, content, template. */
export const DOCUMENTS: Readonly<Record<string, InLanguages>> = {
  "schema-more": {
    fi: "Skeemasta poikkeavia kohtia on vielä {more}. Korjaa ensin nämä.",
    sv: "Ytterligare {more} ställen följer inte schemat. Rätta först de här.",
    en: "Another {more} places do not follow the schema. Mend these first.",
  },
  "kind-unknown": {
    fi: "Lajia {kind} ei tunneta, joten tiedostoa ei voi tarkistaa sen skeemaa vasten. Korjaa kind tai käytä uudempaa askelmat-ohjelmaa.",
    sv: "Slaget {kind} är okänt, så filen kan inte prövas mot sitt schema. Rätta kind eller använd ett nyare askelmat.",
    en: "The kind {kind} is not known, so the file cannot be checked against its schema. Correct kind, or use a newer askelmat.",
  },
  "file-newer": {
    fi: "Tiedosto on standardin uudempaa pääversiota {version}: vain luettavissa. Käytä uudempaa askelmat-ohjelmaa.",
    sv: "Filen följer en nyare huvudversion {version} av standarden: den kan bara läsas. Använd ett nyare askelmat.",
    en: "The file follows a newer major version {version} of the standard: it can only be read. Use a newer askelmat.",
  },
  "file-must-understand": {
    fi: "Tiedosto vaatii ymmärtämään jotakin, mitä tässä ei tunneta ({names}): vain luettavissa.",
    sv: "Filen kräver att något förstås som inte är känt här ({names}): den kan bara läsas.",
    en: "The file asks for something to be understood that is not known here ({names}): it can only be read.",
  },
  "file-stripped": {
    fi: "Tiedostosta on jätetty tarkoituksella jotakin pois ({profile}): vain luettavissa, eikä sitä yhdistetä mihinkään.",
    sv: "Något har med flit lämnats ut ur filen ({profile}): den kan bara läsas och slås inte ihop med något.",
    en: "Something was left out of the file on purpose ({profile}): it can only be read, and is merged with nothing.",
  },
  "file-drafts": {
    fi: "Tiedostossa on luonnoksia (drafts). Tee niistä merkintöjä ennen kuin tiedosto lähtee laitteelta.",
    sv: "Filen har utkast (drafts). Gör anteckningar av dem innan filen lämnar enheten.",
    en: "The file holds drafts. Seal them into entries before the file leaves the device.",
  },
  "draft-unreadable": {
    fi: "Luonnosta ei voi lukea, ja se jää pois. Tarkista sen target, by, tab ja value.",
    sv: "Ett utkast kan inte läsas och lämnas bort. Kontrollera dess target, by, tab och value.",
    en: "A draft cannot be read and is left out. Check its target, by, tab and value.",
  },
  "entry-unreadable": {
    fi: "Tätä ei voi lukea merkintänä: siltä puuttuu target, by tai value, tai arvo on liian syvä. Se säilyy mutta ei näy.",
    sv: "Det här kan inte läsas som en anteckning: target, by eller value saknas, eller värdet är för djupt. Det bevaras men syns inte.",
    en: "This cannot be read as an entry: target, by or value is missing, or the value nests too deep. It is kept but does not show.",
  },
  "entry-id": {
    fi: "Tunnus {id} ei ole merkinnän tunniste: oikea on {right}. Laske se uudelleen (ENT-2) tai kysy, kuka merkintää muutti.",
    sv: "Id:t {id} är inte anteckningens: det rätta är {right}. Räkna det på nytt (ENT-2) eller fråga vem som ändrade anteckningen.",
    en: "The id {id} is not this entry's: {right} is. Compute it anew (ENT-2), or ask who changed the entry.",
  },
  "digest-differs": {
    fi: "Tiiviste {stated} ei ole tämän sisällön: {computed} on. Jotakin on muuttunut tai puuttuu; laske se uudelleen, jos muutos oli tarkoitus.",
    sv: "Kontrollsumman {stated} är inte det här innehållets: {computed} är. Något har ändrats eller saknas; räkna den på nytt om ändringen var avsedd.",
    en: "The digest {stated} is not of what stands here: {computed} is. Something was changed or is missing; compute it anew if that was meant.",
  },
  "content-only": {
    fi: "Tiedostossa ei ole merkintöjä. Lukija ottaa sisällön merkintöinä, jotka sanoo {source}.",
    sv: "Filen har inga anteckningar. En läsare tar innehållet som anteckningar sagda av {source}.",
    en: "The file has no entries. A reader takes its content as entries said by {source}.",
  },
  "content-missing": {
    fi: "Tiedostossa on merkintöjä mutta ei jäsentä content. Laske se merkinnöistä.",
    sv: "Filen har anteckningar men inte medlemmen content. Räkna den av anteckningarna.",
    en: "The file has entries but no content. Compute it from the entries.",
  },
  "file-foreign-content": {
    fi: "Merkinnät eivät sano tätä: {target}. Lukija ottaa sen uutena vastauksena, jonka lähde on {source}.",
    sv: "Anteckningarna säger inte detta: {target}. En läsare tar det som ett nytt svar med källan {source}.",
    en: "The entries do not say this: {target}. A reader takes it as a new answer whose source is {source}.",
  },
  "content-lacks": {
    fi: "Merkinnät sanovat kohdan {target}, mutta content ei. Mitään ei poisteta; laske content uudelleen.",
    sv: "Anteckningarna säger {target}, men content gör det inte. Inget tas bort; räkna content på nytt.",
    en: "The entries say {target}, but content does not. Nothing is deleted; compute content anew.",
  },
  "content-open": {
    fi: "content.open ei ole se, minkä merkinnät antavat: niissä on auki {open} kohtaa. Laske content uudelleen.",
    sv: "content.open är inte vad anteckningarna ger: där är {open} ställen öppna. Räkna content på nytt.",
    en: "content.open is not what the entries give: they leave {open} places open. Compute content anew.",
  },
  "content-differs": {
    fi: "content ei ole se, minkä merkinnät antavat. Laske se uudelleen.",
    sv: "content är inte vad anteckningarna ger. Räkna det på nytt.",
    en: "content is not what the entries give. Compute it anew.",
  },
  "package-nested": {
    fi: "Paketin sisällä on paketti. Se säilyy sellaisenaan, eikä sitä tarkistettu. Pane sen tiedostot suoraan tähän.",
    sv: "I paketet ligger ett paket. Det bevaras som det är och prövades inte. Lägg dess filer direkt här.",
    en: "A package stands inside the package. It is kept as it is and was not checked. Put its files here themselves.",
  },
  "package-manifest": {
    fi: "Luettelo manifest ja tiedostot eivät vastaa toisiaan. Tee manifest uudelleen tai tarkista, muuttuiko tiedosto.",
    sv: "Listan manifest och filerna passar inte ihop. Gör manifest på nytt eller kontrollera om en fil har ändrats.",
    en: "The manifest and the files do not fit each other. Make the manifest anew, or see whether a file was changed.",
  },
  "package-template-differs": {
    fi: "Paketissa on kaksi erilaista pohjaa samalla versiolla. Molemmat säilyvät; anna muuttuneelle uusi versio.",
    sv: "Paketet har två olika mallar med samma version. Båda bevaras; ge den ändrade en ny version.",
    en: "The package has two different templates of one version. Both are kept; give the changed one a new version.",
  },
  "template-unnamed": {
    fi: "Asiakirja ei kerro pohjaansa, joten vastauksia ei verrattu pohjaan.",
    sv: "Dokumentet säger inte sin mall, så svaren jämfördes inte med någon.",
    en: "The document does not name its template, so its answers were not compared with one.",
  },
  "template-unknown": {
    fi: "Pohjaa {uri} {version} ei löydy, joten vastauksia ei verrattu siihen. Anna se valitsimella --template.",
    sv: "Mallen {uri} {version} hittas inte, så svaren jämfördes inte med den. Ge den med --template.",
    en: "The template {uri} {version} is not found, so the answers were not compared with it. Give it with --template.",
  },
  "template-other-version": {
    fi: "Pohjasta {uri} löytyi versio {found}, ei {version}. Vastauksia verrattiin siihen. Anna oikea versio valitsimella --template.",
    sv: "Av mallen {uri} hittades version {found}, inte {version}. Svaren jämfördes med den. Ge rätt version med --template.",
    en: "Of the template {uri} version {found} was found, not {version}. The answers were compared with it. Give the right one with --template.",
  },
  "template-differs": {
    fi: "Pohja {uri} {version} ei ole se, johon vastattiin: tiiviste on toinen. Anna oikea valitsimella --template.",
    sv: "Mallen {uri} {version} är inte den som besvarades: kontrollsumman är en annan. Ge den rätta med --template.",
    en: "The template {uri} {version} is not the one that was answered: its digest is another. Give the right one with --template.",
  },
  "template-invalid": {
    fi: "Pohjalta puuttuu version tai content, joka on olio. Lisää puuttuva.",
    sv: "Mallen saknar version eller content som är ett objekt. Lägg till det som saknas.",
    en: "The template lacks a version, or content that is an object. Add what is missing.",
  },
};

/** The languages a page can be in. */
export const PAGE_LANGUAGES = ["fi", "sv", "en"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

type Words = Readonly<Record<PageLanguage, string>>;

const said = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/** What the pages say themselves; `{0}` is filled in by {@link pageWords}. */
const WORDS = {
  summary: said(
    "Julkinen tiivistelmä",
    "Offentligt sammandrag",
    "Public summary",
  ),
  handover: said(
    "Luovutus seuraavalle",
    "Överlämning till nästa",
    "Handover to the next",
  ),
  group: said("Ryhmä", "Grupp", "Group"),
  noGroup: said(
    "Ryhmän nimeä ei ole kirjattu",
    "Gruppens namn har inte skrivits in",
    "The group's name has not been written",
  ),
  period: said("kausi {0}", "period {0}", "period {0}"),
  vision: said("Visio", "Vision", "Vision"),
  goals: said("Mitä tavoittelemme", "Vad vi strävar efter", "What we aim for"),
  noGoals: said(
    "Tavoitteita ei ole vielä sovittu.",
    "Målen har inte slagits fast ännu.",
    "No goals have been agreed yet.",
  ),
  rest: said("… ja {0} muuta.", "… och {0} till.", "… and {0} more."),
  benefits: said(
    "Mitä hyötyä siitä on ollut",
    "Vilken nytta det har gjort",
    "What has come of it",
  ),
  noBenefits: said(
    "Tuloksia ei ole vielä kirjattu.",
    "Inga resultat har skrivits in ännu.",
    "No results have been written yet.",
  ),
  figures: said("Mistä sen huomaa", "Hur det märks", "How it shows"),
  figure: said("Mittari", "Indikator", "Indicator"),
  before: said("Lähtötaso", "Utgångsläge", "Baseline"),
  now: said("Nyt", "Nu", "Now"),
  aim: said("Tavoite", "Mål", "Target"),
  standing: said("Missä olemme nyt", "Var vi står nu", "Where we stand now"),
  dimension: said("Asia", "Dimension", "Dimension"),
  level: said("Sovittu taso", "Gemensam nivå", "Agreed level"),
  target: said("Tavoite", "Mål", "Target"),
  who: said("Ketkä tekevät", "Vilka som gör det", "Who does it"),
  noWho: said(
    "Organisaatioita ei ole kirjattu.",
    "Inga organisationer har skrivits in.",
    "No organisations have been written.",
  ),
  next: said("Mitä seuraavaksi", "Vad som händer härnäst", "What next"),
  noNext: said(
    "Seuraavia toimenpiteitä ei ole kirjattu.",
    "Inga följande åtgärder har skrivits in.",
    "No next measures have been written.",
  ),
  madeFrom: said(
    "Koottu {0} ryhmän asiakirjoista: {1}. Henkilöiden nimiä ei ole.",
    "Sammanställt {0} ur gruppens dokument: {1}. Inga personnamn.",
    "Put together {0} from the group's documents: {1}. No names of persons.",
  ),
  noText: said("teksti puuttuu", "texten saknas", "the text is missing"),
  inFi: said("suomeksi", "på finska", "in Finnish"),
  inSv: said("ruotsiksi", "på svenska", "in Swedish"),
  inEn: said("englanniksi", "på engelska", "in English"),
  promises: said("Avoimet lupaukset", "Öppna löften", "Open promises"),
  onDay: said("Tilanne {0}", "Läget {0}", "As of {0}"),
  openOne: said("1 lupaus auki", "1 löfte öppet", "1 promise open"),
  open: said("{0} lupausta auki", "{0} löften öppna", "{0} promises open"),
  late: said("{0} myöhässä", "{0} försenade", "{0} overdue"),
  lateOne: said("1 myöhässä", "1 försenat", "1 overdue"),
  noPromises: said(
    "Avoimia lupauksia ei ole.",
    "Det finns inga öppna löften.",
    "There are no open promises.",
  ),
  noPlan: said(
    "Toimintasuunnitelmaa ei ole mukana.",
    "Ingen verksamhetsplan är med.",
    "No action plan is included.",
  ),
  promise: said("Lupaus", "Löfte", "Promise"),
  responsible: said("Vastuutaho", "Ansvarig", "Responsible"),
  day: said("Määräpäivä", "Sista dag", "Due"),
  stage: said("Vaihe", "Läge", "Stage"),
  lately: said("Viimeksi kirjattu", "Senast antecknat", "Last written"),
  goal: said("Tavoite: {0}", "Mål: {0}", "Goal: {0}"),
  lateDay: said("myöhässä päivän", "en dag försenat", "a day overdue"),
  lateDays: said(
    "myöhässä {0} päivää",
    "{0} dagar försenat",
    "{0} days overdue",
  ),
  today: said("tänään", "i dag", "today"),
  tomorrow: said("huomenna", "i morgon", "tomorrow"),
  inDays: said("aikaa {0} päivää", "{0} dagar kvar", "{0} days left"),
  noDay: said("ei päivää", "ingen dag", "no day"),
  notSaid: said("ei kirjattu", "inte antecknat", "not written"),
  andThen: said("Seuraavaksi: {0}", "Härnäst: {0}", "Next: {0}"),
  ties: said(
    "Mikä on ratkaisematta",
    "Vad som är oavgjort",
    "What is unresolved",
  ),
  tiesWhat: said(
    "Näissä kohdissa on kaksi tai useampia eri vastauksia, joista ryhmä ei ole vielä sopinut.",
    "Här finns två eller flera olika svar som gruppen inte har kommit överens om ännu.",
    "Here are two or more different answers that the group has not yet agreed on.",
  ),
  noTies: said(
    "Kaikki on ratkaistu.",
    "Allt är avgjort.",
    "Everything is settled.",
  ),
  place: said("Kohta", "Ställe", "Place"),
  answers: said("Vastaukset", "Svar", "Answers"),
  deleted: said(
    "poistettu ja toisaalla muutettu",
    "raderad och ändrad på annat håll",
    "deleted, and edited elsewhere",
  ),
  agenda: said("Seuraava tapaaminen", "Nästa möte", "Next meeting"),
  noMeeting: said(
    "Seuraavaa tapaamista ei ole sovittu.",
    "Nästa möte har inte bestämts.",
    "No next meeting has been set.",
  ),
  noAgenda: said(
    "Asialistaa ei ole vielä tehty.",
    "Ingen agenda har gjorts ännu.",
    "There is no agenda yet.",
  ),
  minutes: said("{0} min", "{0} min", "{0} min"),
  decisions: said(
    "Mitä on sovittu, kuka ja miksi",
    "Vad som har avtalats, av vem och varför",
    "What was agreed, by whom and why",
  ),
  noDecisions: said(
    "Perusteltuja päätöksiä ei ole kirjattu.",
    "Inga motiverade beslut har skrivits in.",
    "No reasoned decisions have been written.",
  ),
  decision: said("Päätös", "Beslut", "Decision"),
  writer: said("Kirjasi", "Antecknat av", "Written by"),
  when: said("Päivä", "Dag", "Day"),
  why: said("Perustelu", "Motivering", "Reason"),
  someone: said("joku ryhmästä", "någon i gruppen", "someone in the group"),
  documents: said("Asiakirjat", "Dokument", "Documents"),
  document: said("Asiakirja", "Dokument", "Document"),
  kind: said("Laji", "Slag", "Kind"),
  periodHead: said("Kausi", "Period", "Period"),
  openPlaces: said("Avoimia kohtia", "Öppna ställen", "Open places"),
  howOpen: said(
    "Tämä tiedosto on luettavissa sellaisenaan, ja siinä ovat mukana kaikki alla luetellut asiakirjat. Jatka niitä avaamalla tiedosto työkirjassa: Avaa tiedosto.",
    "Den här filen kan läsas som den är, och alla dokument i listan nedan följer med i den. Fortsätt med dem genom att öppna filen i arbetsboken: Öppna fil.",
    "This file can be read as it is, and it carries all the documents listed below. To go on with them, open the file in the workbook: Open file.",
  ),
  names: said(
    "Tiedostossa on vastaajien nimiä ja kaikki vastaukset. Anna se vain seuraavalle koordinaattorille.",
    "Filen innehåller namn på dem som har svarat och alla svar. Ge den bara till nästa samordnare.",
    "The file holds the names of those who answered, and all answers. Give it to the next coordinator only.",
  ),
  worksheet: said("Työpohja", "Arbetsblad", "Worksheet"),
  assessment: said(
    "Kehittymismatriisi",
    "Utvecklingsmatris",
    "Development matrix",
  ),
  groupDocument: said("Ryhmän tiedot", "Gruppens uppgifter", "Group"),
  meeting: said("Tapaaminen", "Möte", "Meeting"),
  plan: said("Toimintasuunnitelma", "Verksamhetsplan", "Action plan"),
  practice: said("Hyvä käytäntö", "God praxis", "Good practice"),
  serviceMap: said("Palvelukartta", "Servicekarta", "Service map"),
  programme: said(
    "Valmennusohjelma",
    "Coachningsprogram",
    "Training programme",
  ),
  otherKind: said("Muu asiakirja", "Annat dokument", "Other document"),
} as const satisfies Readonly<Record<string, Words>>;

export type WordName = keyof typeof WORDS;

/** Says the pages' own words in one language. */
export type SayWords = (name: WordName, ...values: readonly string[]) => string;

export function pageWords(lang: PageLanguage): SayWords {
  return (name, ...values) =>
    WORDS[name][lang].replace(/\{(\d)\}/g, (_, n: string) => values[+n] ?? "");
}

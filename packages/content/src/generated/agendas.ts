// Generated from packages/content/agendas by scripts/gen/content.mjs. Do not edit.
import type { AgendaItem, LanguageMap } from "@askelmat/schema";

/** A ready agenda. A meeting that follows it takes its rows over with their ids. */
export interface Agenda {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly title: LanguageMap;
  /** What to do before the meeting. */
  readonly note: LanguageMap;
  readonly agenda: readonly AgendaItem[];
}

/** The ready agendas. The Swedish and English texts are unreviewed drafts. */
export const agendas: readonly Agenda[] = [
  {
    id: "https://w3id.org/askelmat/content/agendas/half-day",
    version: "1.0.0",
    languages: ["fi", "sv", "en"],
    title: {
      fi: "Puolen päivän työpaja: työtavat 1–4 ja matriisi",
      sv: "Workshop på en halv dag: arbetssätten 1–4 och matrisen",
      en: "Half-day workshop: working methods 1–4 and the matrix",
    },
    note: {
      fi: "Pyydä jäseniä täyttämään ennen työpajaa Työtapa 4 ja oma arvio matriisiin.",
      sv: "Be medlemmarna fylla i Arbetssätt 4 och en egen bedömning i matrisen före workshoppen.",
      en: "Ask the members to fill in Working method 4 and their own assessment in the matrix beforehand.",
    },
    agenda: [
      {
        id: "welcome",
        position: "c",
        title: { fi: "Avaus", sv: "Inledning", en: "Opening" },
        minutes: 10,
        purpose: {
          fi: "Keitä on paikalla, mitä tänään tehdään, kuka kirjoittaa. Omat vastaukset ovat näkyvissä vasta, kun ne avataan yhdessä.",
          sv: "Vilka är på plats, vad ska göras i dag, vem skriver. De egna svaren visas först när de öppnas tillsammans.",
          en: "Who is here, what is done today, who types. Own answers are shown only when they are opened together.",
        },
      },
      {
        id: "news",
        position: "f",
        title: {
          fi: "Missä olemme nyt – ajankohtaista eri tahoilla",
          sv: "Var står vi nu – aktuellt hos olika aktörer",
          en: "Where are we now – current matters among the different actors",
        },
        minutes: 20,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-4",
          version: "1.0.0",
        },
        purpose: {
          fi: "Jokainen kertoo yhden asian ennakkoon täytetystä Työtavasta 4.",
          sv: "Var och en tar upp en sak ur Arbetssätt 4, som är ifyllt på förhand.",
          en: "Each takes up one thing from Working method 4, filled in beforehand.",
        },
      },
      {
        id: "why",
        position: "i",
        title: {
          fi: "Mitä kehitämme ja miksi?",
          sv: "Vad utvecklar vi och varför?",
          en: "What are we developing and why?",
        },
        minutes: 45,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-1",
          version: "1.0.0",
        },
        purpose: {
          fi: "Ensin pienissä ryhmissä, sitten yhteen: mitä ohjaus on, mikä huolestuttaa, mikä on luovuttamatonta.",
          sv: "Först i små grupper, sedan tillsammans: vad handledning är, vad som bekymrar, vad vi inte ger avkall på.",
          en: "First in small groups, then together: what guidance is, what concerns us, what is non-negotiable.",
        },
      },
      {
        id: "matrix",
        position: "m",
        title: {
          fi: "Ohjausyhteistyön kehittyminen",
          sv: "Handledningssamarbetets utveckling",
          en: "Development of guidance cooperation",
        },
        minutes: 45,
        template: {
          uri: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
          version: "1.0.0",
        },
        purpose: {
          fi: "Katsotaan hajontaa, keskustellaan riveistä, joissa se on suurin, ja kirjataan taso perusteluineen. Keskiarvoa ei lasketa.",
          sv: "Se på spridningen, diskutera raderna där den är störst och skriv ner nivån med motivering. Inget medeltal räknas.",
          en: "Look at the spread, discuss the rows where it is widest and write down the level with its reason. No mean is counted.",
        },
      },
      {
        id: "break",
        position: "p",
        title: { fi: "Tauko", sv: "Paus", en: "Break" },
        minutes: 15,
      },
      {
        id: "goals",
        position: "s",
        title: {
          fi: "Tavoitteita ja yhteistyötä",
          sv: "Mål och samarbete",
          en: "Goals and cooperation",
        },
        minutes: 40,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-2",
          version: "1.0.0",
        },
        purpose: {
          fi: "Yhdestä kolmeen tavoitetta asiantilana: mitä on, kun olemme onnistuneet. Kuka valmistelee ja kuka vastaa.",
          sv: "Ett till tre mål som tillstånd: vad som gäller när vi har lyckats. Vem bereder och vem ansvarar.",
          en: "One to three goals as states: what is so when we have succeeded. Who prepares and who is responsible.",
        },
      },
      {
        id: "steps",
        position: "v",
        title: {
          fi: "Väliaskelmia ja toimenpiteitä",
          sv: "Delsteg och åtgärder",
          en: "Intermediate steps and measures",
        },
        minutes: 25,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-3",
          version: "1.0.0",
        },
        purpose: {
          fi: "Ensimmäiset askelmat kullekin tavoitteelle, tekijä ja päivä.",
          sv: "De första stegen för varje mål, vem som gör och när.",
          en: "The first steps for each goal, with who and when.",
        },
      },
      {
        id: "closing",
        position: "y",
        title: {
          fi: "Päätös ja seuraava tapaaminen",
          sv: "Avslutning och nästa möte",
          en: "Closing and next meeting",
        },
        minutes: 10,
        purpose: {
          fi: "Luetaan päätökset ääneen. Sovitaan seuraava tapaaminen ja kuka lähettää muistion.",
          sv: "Läs upp besluten. Kom överens om nästa möte och om vem som skickar anteckningarna.",
          en: "Read the decisions aloud, agree on the next meeting and on who sends the record.",
        },
      },
    ],
  },
  {
    id: "https://w3id.org/askelmat/content/agendas/matrix-two-hours",
    version: "1.0.0",
    languages: ["fi", "sv", "en"],
    title: {
      fi: "Kaksi tuntia matriisin ääressä",
      sv: "Två timmar med matrisen",
      en: "Two hours with the matrix",
    },
    note: {
      fi: "Pyydä jäseniä tekemään oma arvio ennen tapaamista. Valitse ennakkoon kolme riviä, joissa hajonta on suurin.",
      sv: "Be medlemmarna göra en egen bedömning före mötet. Välj på förhand de tre rader där spridningen är störst.",
      en: "Ask the members for their own assessment before the meeting. Choose beforehand the three rows where the spread is widest.",
    },
    agenda: [
      {
        id: "welcome",
        position: "c",
        title: { fi: "Avaus", sv: "Inledning", en: "Opening" },
        minutes: 10,
        purpose: {
          fi: "Keitä on paikalla, mitä tänään tehdään, kuka kirjoittaa. Omat vastaukset ovat näkyvissä vasta, kun ne avataan yhdessä.",
          sv: "Vilka är på plats, vad ska göras i dag, vem skriver. De egna svaren visas först när de öppnas tillsammans.",
          en: "Who is here, what is done today, who types. Own answers are shown only when they are opened together.",
        },
      },
      {
        id: "spread",
        position: "f",
        title: {
          fi: "Mitä vastasimme: hajonta",
          sv: "Vad svarade vi: spridningen",
          en: "What we answered: the spread",
        },
        minutes: 20,
        template: {
          uri: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
          version: "1.0.0",
        },
        purpose: {
          fi: "Ensin vain lukumäärät, sitten vastaukset rivi kerrallaan. Kukaan ei puolustele omaansa.",
          sv: "Först bara antalen, sedan svaren rad för rad. Ingen behöver försvara sitt.",
          en: "First the counts only, then the answers row by row. Nobody has to defend theirs.",
        },
      },
      {
        id: "widest",
        position: "i",
        title: {
          fi: "Suurimman hajonnan rivit",
          sv: "Raderna med störst spridning",
          en: "The rows with the widest spread",
        },
        minutes: 50,
        template: {
          uri: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
          version: "1.0.0",
        },
        purpose: {
          fi: "Kolme riviä, noin vartti kullekin: mitä kukin on nähnyt, yhteinen taso ja sen perustelu, tai rivi jää auki.",
          sv: "Tre rader, ungefär en kvart var: vad var och en har sett, en gemensam nivå med motivering, eller så lämnas raden öppen.",
          en: "Three rows, about a quarter of an hour each: what each has seen, a shared level and its reason, or the row stays open.",
        },
      },
      {
        id: "targets",
        position: "m",
        title: {
          fi: "Tavoitetasot ja ensimmäinen askel",
          sv: "Målnivåer och första steget",
          en: "Target levels and the first step",
        },
        minutes: 30,
        template: {
          uri: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
          version: "1.0.0",
        },
        purpose: {
          fi: "Mihin pyritään vuodessa, ja mikä on ensimmäinen askel. Kuka vie sen eteenpäin.",
          sv: "Vart vi vill nå på ett år och vilket det första steget är. Vem för det vidare.",
          en: "What to reach in a year, and what the first step is. Who takes it further.",
        },
      },
      {
        id: "closing",
        position: "p",
        title: {
          fi: "Päätös ja seuraava tapaaminen",
          sv: "Avslutning och nästa möte",
          en: "Closing and next meeting",
        },
        minutes: 10,
        purpose: {
          fi: "Luetaan päätökset ääneen. Sovitaan seuraava tapaaminen ja kuka lähettää muistion.",
          sv: "Läs upp besluten. Kom överens om nästa möte och om vem som skickar anteckningarna.",
          en: "Read the decisions aloud, agree on the next meeting and on who sends the record.",
        },
      },
    ],
  },
  {
    id: "https://w3id.org/askelmat/content/agendas/spring-follow-up",
    version: "1.0.0",
    languages: ["fi", "sv", "en"],
    title: {
      fi: "Kevään seuranta: Työtapa 4 ja sovitut askelmat",
      sv: "Vårens uppföljning: Arbetssätt 4 och de avtalade stegen",
      en: "Spring follow-up: Working method 4 and the agreed steps",
    },
    note: {
      fi: "Avaa syksyn asiakirjat. Pyydä jäseniä täyttämään Työtapa 4 ennen tapaamista.",
      sv: "Öppna höstens dokument. Be medlemmarna fylla i Arbetssätt 4 före mötet.",
      en: "Open the documents of the autumn. Ask the members to fill in Working method 4 before the meeting.",
    },
    agenda: [
      {
        id: "welcome",
        position: "c",
        title: { fi: "Avaus", sv: "Inledning", en: "Opening" },
        minutes: 10,
        purpose: {
          fi: "Keitä on paikalla, mitä tänään tehdään, kuka kirjoittaa. Omat vastaukset ovat näkyvissä vasta, kun ne avataan yhdessä.",
          sv: "Vilka är på plats, vad ska göras i dag, vem skriver. De egna svaren visas först när de öppnas tillsammans.",
          en: "Who is here, what is done today, who types. Own answers are shown only when they are opened together.",
        },
      },
      {
        id: "news",
        position: "f",
        title: {
          fi: "Missä olemme nyt – ajankohtaista eri tahoilla",
          sv: "Var står vi nu – aktuellt hos olika aktörer",
          en: "Where are we now – current matters among the different actors",
        },
        minutes: 40,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-4",
          version: "1.0.0",
        },
        purpose: {
          fi: "Mikä on muuttunut viime vuodesta: kukin organisaatio vuorollaan.",
          sv: "Vad har förändrats sedan i fjol: varje organisation i tur och ordning.",
          en: "What has changed since last year: each organisation in turn.",
        },
      },
      {
        id: "steps",
        position: "i",
        title: {
          fi: "Mitä lupasimme: väliaskelmien tilanne",
          sv: "Vad vi lovade: läget för delstegen",
          en: "What we promised: where the steps stand",
        },
        minutes: 40,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-3",
          version: "1.0.0",
        },
        purpose: {
          fi: "Käydään askelmat läpi: tehty, kesken, muuttunut. Uusi päivä tai uusi tekijä kirjataan heti.",
          sv: "Gå igenom stegen: gjort, pågår, ändrat. Ett nytt datum eller en ny aktör antecknas genast.",
          en: "Go through the steps: done, under way, changed. A new date or a new party is written down at once.",
        },
      },
      {
        id: "goals",
        position: "m",
        title: {
          fi: "Ovatko tavoitteet yhä oikeat?",
          sv: "Är målen fortfarande de rätta?",
          en: "Are the goals still right?",
        },
        minutes: 20,
        template: {
          uri: "https://w3id.org/askelmat/content/tyotapa-2",
          version: "1.0.0",
        },
        purpose: {
          fi: "Muutetaan sanamuotoa tai jätetään tavoite pois perustellen.",
          sv: "Ändra ordalydelsen eller lämna bort ett mål, med motivering.",
          en: "Change the wording or leave a goal out, with a reason.",
        },
      },
      {
        id: "closing",
        position: "p",
        title: {
          fi: "Päätös ja seuraava tapaaminen",
          sv: "Avslutning och nästa möte",
          en: "Closing and next meeting",
        },
        minutes: 10,
        purpose: {
          fi: "Luetaan päätökset ääneen. Sovitaan seuraava tapaaminen ja kuka lähettää muistion.",
          sv: "Läs upp besluten. Kom överens om nästa möte och om vem som skickar anteckningarna.",
          en: "Read the decisions aloud, agree on the next meeting and on who sends the record.",
        },
      },
    ],
  },
];

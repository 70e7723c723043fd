// Generated from packages/content/assessment-framework/verkoston-arviointi.json by scripts/gen/content.mjs. Do not edit.
import type { AssessmentFramework } from "@askelmat/schema";

export const verkostonArviointi: AssessmentFramework = {
  $schema: "https://w3id.org/askelmat/v1/assessment-framework.schema.json",
  specVersion: "1.0",
  kind: "assessment-framework",
  id: "https://w3id.org/askelmat/content/verkoston-arviointi",
  version: "1.0.0",
  content: {
    title: {
      fi: "Verkoston arviointi",
      sv: "Utvärdering av nätverket",
      en: "Evaluation of the network",
    },
    languages: ["fi", "sv", "en"],
    source: {
      text: {
        fi: "Oma luonnos, jota ei ole lainattu mistään: verkoston elinkaaren vaiheet viideltä kannalta. Vaihe ei ole arvosana. Sanamuodot voi korvata omilla; kaikki tekstit, myös ruotsin- ja englanninkieliset, ovat tarkistamattomia luonnoksia.",
        sv: "Ett eget utkast som inte är citerat någonstans ifrån: faserna i ett nätverks livscykel ur fem synvinklar. En fas är inget betyg. Formuleringarna kan ersättas med egna; alla texter, också de svenska och engelska, är utkast som inte har granskats.",
        en: "A draft of our own, quoted from nowhere: the phases of a network’s life cycle from five points of view. A phase is not a mark. The wording can be replaced with your own; all texts, the Swedish and English ones too, are unreviewed drafts.",
      },
      added: ["title", "scales", "items"],
    },
    scales: [
      {
        id: "phase",
        levels: [
          {
            id: "starting",
            position: "a",
            rank: 1,
            label: { fi: "Käynnistyy", sv: "Startar", en: "Starting" },
          },
          {
            id: "settling",
            position: "b",
            rank: 2,
            label: { fi: "Vakiintuu", sv: "Etableras", en: "Settling" },
          },
          {
            id: "yielding",
            position: "c",
            rank: 3,
            label: {
              fi: "Tuottaa tulosta",
              sv: "Ger resultat",
              en: "Yielding results",
            },
          },
          {
            id: "renewing",
            position: "d",
            rank: 4,
            label: { fi: "Uudistuu", sv: "Förnyas", en: "Renewing" },
          },
        ],
      },
    ],
    items: [
      {
        id: "purpose",
        position: "a",
        label: {
          fi: "Tarkoitus ja tavoitteet",
          sv: "Syfte och mål",
          en: "Purpose and goals",
        },
        scale: "phase",
        descriptors: [
          {
            id: "purpose-starting",
            level: "starting",
            text: {
              fi: "Tarkoitusta etsitään, jokaisella on omat odotuksensa",
              sv: "Man söker syftet, var och en har sina egna förväntningar",
              en: "The purpose is sought, everybody has expectations of their own",
            },
          },
          {
            id: "purpose-settling",
            level: "settling",
            text: {
              fi: "Tarkoitus on kirjattu ja tavoitteista on sovittu",
              sv: "Syftet är nedskrivet och man har kommit överens om målen",
              en: "The purpose is written down and goals are agreed on",
            },
          },
          {
            id: "purpose-yielding",
            level: "yielding",
            text: {
              fi: "Tavoitteet ohjaavat työtä ja toteutumista seurataan",
              sv: "Målen styr arbetet och man följer upp hur de nås",
              en: "The goals guide the work and are followed up",
            },
          },
          {
            id: "purpose-renewing",
            level: "renewing",
            text: {
              fi: "Tarkoitus arvioidaan uudelleen: jatketaan, muutetaan tai lopetetaan",
              sv: "Syftet omprövas: man fortsätter, ändrar eller avslutar",
              en: "The purpose is reviewed: go on, change or end",
            },
          },
        ],
      },
      {
        id: "members",
        position: "b",
        label: {
          fi: "Jäsenet ja roolit",
          sv: "Medlemmar och roller",
          en: "Members and roles",
        },
        scale: "phase",
        descriptors: [
          {
            id: "members-starting",
            level: "starting",
            text: {
              fi: "Mukana ne, jotka on kutsuttu; osa tahoista puuttuu",
              sv: "De som har bjudits in är med; en del aktörer saknas",
              en: "Those who were invited take part; some actors are missing",
            },
          },
          {
            id: "members-settling",
            level: "settling",
            text: {
              fi: "Tarvittavat tahot mukana, roolit ja yhteyshenkilöt sovittu",
              sv: "De aktörer som behövs är med, roller och kontaktpersoner är överenskomna",
              en: "The actors needed take part, roles and contact persons are agreed",
            },
          },
          {
            id: "members-yielding",
            level: "yielding",
            text: {
              fi: "Jokainen taho tuo työhön osaamistaan ja vie tulokset kotiin",
              sv: "Varje aktör bidrar med sin kompetens och tar resultaten med sig hem",
              en: "Every actor brings its competence and takes the results home",
            },
          },
          {
            id: "members-renewing",
            level: "renewing",
            text: {
              fi: "Kokoonpanoa muutetaan tarpeen mukaan, uudet perehdytetään",
              sv: "Sammansättningen ändras vid behov, nya medlemmar introduceras",
              en: "The composition changes as needed, newcomers are introduced",
            },
          },
        ],
      },
      {
        id: "trust",
        position: "c",
        label: {
          fi: "Luottamus ja vuorovaikutus",
          sv: "Förtroende och växelverkan",
          en: "Trust and interaction",
        },
        scale: "phase",
        descriptors: [
          {
            id: "trust-starting",
            level: "starting",
            text: {
              fi: "Tutustutaan, tietoa jaetaan varovasti",
              sv: "Man lär känna varandra, information delas försiktigt",
              en: "Getting acquainted, sharing information with care",
            },
          },
          {
            id: "trust-settling",
            level: "settling",
            text: {
              fi: "Tieto kulkee sovittuja teitä, erimielisyydet sanotaan ääneen",
              sv: "Informationen går längs överenskomna vägar, oenighet sägs högt",
              en: "Information moves in agreed ways, disagreement is voiced",
            },
          },
          {
            id: "trust-yielding",
            level: "yielding",
            text: {
              fi: "Apua pyydetään ja annetaan, myös epäonnistumisista puhutaan",
              sv: "Man ber om och ger hjälp, och talar också om misslyckanden",
              en: "Help is asked for and given, failures are talked about too",
            },
          },
          {
            id: "trust-renewing",
            level: "renewing",
            text: {
              fi: "Luottamus kestää ihmisten ja organisaatioiden vaihtuessa",
              sv: "Förtroendet håller när människor och organisationer byts ut",
              en: "Trust lasts when people and organisations change",
            },
          },
        ],
      },
      {
        id: "leadership",
        position: "d",
        label: {
          fi: "Johtaminen ja voimavarat",
          sv: "Ledning och resurser",
          en: "Leadership and resources",
        },
        scale: "phase",
        descriptors: [
          {
            id: "leadership-starting",
            level: "starting",
            text: {
              fi: "Toiminta on yhden tai kahden innostuneen varassa",
              sv: "Verksamheten vilar på en eller två eldsjälar",
              en: "The work rests on one or two enthusiasts",
            },
          },
          {
            id: "leadership-settling",
            level: "settling",
            text: {
              fi: "Koordinointi, toimivalta ja työaika on sovittu",
              sv: "Samordning, befogenheter och arbetstid är överenskomna",
              en: "Coordination, mandate and working time are agreed",
            },
          },
          {
            id: "leadership-yielding",
            level: "yielding",
            text: {
              fi: "Johtaminen on jaettu ja voimavarat vastaavat tavoitteita",
              sv: "Ledarskapet är delat och resurserna motsvarar målen",
              en: "Leadership is shared and resources match the goals",
            },
          },
          {
            id: "leadership-renewing",
            level: "renewing",
            text: {
              fi: "Voimavaroja suunnataan uudelleen sen mukaan, mitä on opittu",
              sv: "Resurserna riktas om enligt det man har lärt sig",
              en: "Resources are redirected by what has been learned",
            },
          },
        ],
      },
      {
        id: "learning",
        position: "e",
        label: {
          fi: "Oppiminen ja hyödyt",
          sv: "Lärande och nytta",
          en: "Learning and benefits",
        },
        scale: "phase",
        descriptors: [
          {
            id: "learning-starting",
            level: "starting",
            text: {
              fi: "Hyödyt ovat vielä odotuksia",
              sv: "Nyttan är ännu förväntningar",
              en: "Benefits are still expectations",
            },
          },
          {
            id: "learning-settling",
            level: "settling",
            text: {
              fi: "Tapaamisista otetaan oppia, ensimmäiset hyödyt näkyvät jäsenille",
              sv: "Man tar lärdom av mötena, medlemmarna ser den första nyttan",
              en: "Meetings are learned from, members see the first benefits",
            },
          },
          {
            id: "learning-yielding",
            level: "yielding",
            text: {
              fi: "Hyödyt näkyvät asiakkaille ja niistä kerrotaan päättäjille",
              sv: "Klienterna ser nyttan och man berättar om den för beslutsfattarna",
              en: "Clients see the benefits and decision-makers are told",
            },
          },
          {
            id: "learning-renewing",
            level: "renewing",
            text: {
              fi: "Arviointi muuttaa toimintaa, oppi jaetaan muille verkostoille",
              sv: "Utvärderingen förändrar verksamheten, lärdomarna delas med andra nätverk",
              en: "Evaluation changes the work, lessons are shared with other networks",
            },
          },
        ],
      },
    ],
  },
};

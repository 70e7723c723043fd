// Generated from packages/content/assessment-framework/laatuketju.json by scripts/gen/content.mjs. Do not edit.
import type { AssessmentFramework } from "@askelmat/schema";

export const laatuketju: AssessmentFramework = {
  $schema: "https://w3id.org/askelmat/v1/assessment-framework.schema.json",
  specVersion: "1.0",
  kind: "assessment-framework",
  id: "https://w3id.org/askelmat/content/laatuketju",
  version: "1.0.0",
  content: {
    title: {
      fi: "Ohjauksen laatuketju",
      sv: "Handledningens kvalitetskedja",
      en: "The quality chain of guidance",
    },
    languages: ["fi", "sv", "en"],
    source: {
      text: {
        fi: "Ketjun viiden osan suomenkieliset nimet on lainattu lähdeaineistosta, joka on tiettävästi peräisin LAITURI-projektista. Aineiston lisenssiä ei ole ilmoitettu. Otsikko, kysymykset, tasot ja luvut on lisätty, ja ne voi korvata omilla; ruotsin- ja englanninkieliset tekstit ovat tarkistamattomia luonnoksia.",
        sv: "De finska namnen på kedjans fem delar är citerade ur ett källmaterial som veterligen kommer från projektet LAITURI. Ingen licens har angetts. Rubriken, frågorna, nivåerna och talen är tillagda och kan ersättas med egna; texterna på svenska och engelska är utkast som inte har granskats.",
        en: "The Finnish names of the five parts of the chain are quoted from source material of, as far as known, the LAITURI project. No licence is stated. The title, the questions, the levels and the figures were added and can be replaced with your own; the Swedish and English texts are unreviewed drafts.",
      },
      quotedLanguage: "fi",
      quoted: [
        "items/needs/label",
        "items/policy/label",
        "items/processes/label",
        "items/societal/label",
        "items/individual/label",
      ],
      added: [
        "title",
        "scales",
        "items/needs-known",
        "items/own-goals",
        "items/not-reached",
        "items/policy/indicators",
        "items/national-goals",
        "items/regional-goals",
        "items/decided-resources",
        "items/processes/indicators",
        "items/services-known",
        "items/way-through",
        "items/staff-competence",
        "items/feedback",
        "items/societal/indicators",
        "items/access",
        "items/interruptions",
        "items/costs",
        "items/individual/indicators",
        "items/own-plan",
        "items/career-skills",
        "items/experience",
      ],
    },
    scales: [
      {
        id: "information",
        title: {
          fi: "Onko tästä tietoa?",
          sv: "Finns det information om detta?",
          en: "Is there information about this?",
        },
        levels: [
          {
            id: "none",
            position: "a",
            rank: 1,
            label: { fi: "Ei tietoa", sv: "Saknas", en: "Missing" },
            text: {
              fi: "Kukaan ei kokoa tietoa alueella.",
              sv: "Ingen samlar in informationen i regionen.",
              en: "Nobody gathers it in the region.",
            },
          },
          {
            id: "partly",
            position: "b",
            rank: 2,
            label: { fi: "Osittain", sv: "Delvis", en: "Partly" },
            text: {
              fi: "Tietoa on joillakin tahoilla tai joistakin ryhmistä.",
              sv: "Vissa instanser har information, eller den gäller vissa grupper.",
              en: "Some bodies have it, or it is about some groups.",
            },
          },
          {
            id: "exists",
            position: "c",
            rank: 3,
            label: { fi: "Koottu", sv: "Samlad", en: "Gathered" },
            text: {
              fi: "Tieto on yhdessä paikassa, ja verkosto tuntee sen.",
              sv: "Informationen finns på ett ställe, och nätverket känner till den.",
              en: "It is in one place, and the network knows it.",
            },
          },
          {
            id: "used",
            position: "d",
            rank: 4,
            label: { fi: "Käytössä", sv: "Används", en: "Used" },
            text: {
              fi: "Tieto on mukana, kun tavoitteista ja toimenpiteistä päätetään.",
              sv: "Informationen finns med när mål och åtgärder beslutas.",
              en: "It is there when objectives and measures are decided.",
            },
          },
        ],
        shareOf: ["exists", "used"],
      },
    ],
    items: [
      {
        id: "needs",
        position: "a",
        label: {
          fi: "Yksilön tarpeet ja tavoitteet",
          sv: "Individens behov och mål",
          en: "The individual’s needs and goals",
        },
      },
      {
        id: "needs-known",
        position: "a",
        in: "items/needs",
        label: {
          fi: "Mitä ohjausta eri-ikäiset ja eri elämäntilanteissa olevat alueella tarvitsevat?",
          sv: "Vilken handledning behöver människor i olika åldrar och livssituationer i regionen?",
          en: "What guidance do people of different ages and in different situations need in the region?",
        },
        scale: "information",
      },
      {
        id: "own-goals",
        position: "b",
        in: "items/needs",
        label: {
          fi: "Mitä tavoitteita ihmiset itse asettavat, kun he hakevat ohjausta?",
          sv: "Vilka mål ställer människor själva upp när de söker handledning?",
          en: "What goals do people set for themselves when they seek guidance?",
        },
        scale: "information",
      },
      {
        id: "not-reached",
        position: "c",
        in: "items/needs",
        label: {
          fi: "Keitä ohjaus ei tavoita, ja miksi?",
          sv: "Vilka når handledningen inte, och varför?",
          en: "Whom does guidance not reach, and why?",
        },
        scale: "information",
      },
      {
        id: "policy",
        position: "b",
        label: {
          fi: "Poliittiset päätökset ja tavoitteet",
          sv: "Politiska beslut och mål",
          en: "Policy decisions and objectives",
        },
        indicators: [
          {
            id: "person-years",
            position: "a",
            label: {
              fi: "Ohjauksen henkilötyövuodet",
              sv: "Årsverken inom handledningen",
              en: "Person-years in guidance",
            },
            text: {
              fi: "Kaikkien ohjausta järjestävien tahojen yhteensä vuodessa.",
              sv: "Alla instanser som ordnar handledning, sammanlagt per år.",
              en: "All bodies that provide guidance, together in a year.",
            },
            unit: "person-years",
            unitLabel: {
              fi: "henkilötyövuotta",
              sv: "årsverken",
              en: "person-years",
            },
          },
        ],
      },
      {
        id: "national-goals",
        position: "a",
        in: "items/policy",
        label: {
          fi: "Mitä kansallisia linjauksia ja tavoitteita alueen ohjaus toteuttaa?",
          sv: "Vilka nationella riktlinjer och mål genomför handledningen i regionen?",
          en: "Which national policies and objectives does guidance in the region carry out?",
        },
        scale: "information",
      },
      {
        id: "regional-goals",
        position: "b",
        in: "items/policy",
        label: {
          fi: "Mitä alueen omissa strategioissa ja suunnitelmissa on päätetty ohjauksesta?",
          sv: "Vad har man beslutat om handledningen i regionens egna strategier och planer?",
          en: "What do the region’s own strategies and plans decide about guidance?",
        },
        scale: "information",
      },
      {
        id: "decided-resources",
        position: "c",
        in: "items/policy",
        label: {
          fi: "Mitä voimavaroja päätökset antavat ohjaukselle?",
          sv: "Vilka resurser ger besluten handledningen?",
          en: "What resources do the decisions give to guidance?",
        },
        scale: "information",
      },
      {
        id: "processes",
        position: "c",
        label: {
          fi: "TNO-prosessit ja palvelut",
          sv: "TNO-processer och -tjänster",
          en: "TNO processes and services",
        },
        indicators: [
          {
            id: "reached",
            position: "a",
            label: {
              fi: "Ohjausta saaneiden osuus",
              sv: "Andel som har fått handledning",
              en: "Share of people who got guidance",
            },
            text: {
              fi: "Kuinka suuri osa niistä, joille palvelu on tarkoitettu, sai ohjausta vuoden aikana.",
              sv: "Hur stor del av dem som tjänsten är avsedd för fick handledning under året.",
              en: "How many of those whom the service is for got guidance during the year.",
            },
            unit: "percent",
          },
          {
            id: "days-to-first",
            position: "b",
            label: {
              fi: "Odotusaika ensimmäiseen tapaamiseen",
              sv: "Väntetid till det första mötet",
              en: "Waiting time to the first meeting",
            },
            text: {
              fi: "Puolet odotti tätä lyhyemmän ajan.",
              sv: "Hälften väntade kortare tid än så.",
              en: "Half of the people waited less than this.",
            },
            unit: "days",
            unitLabel: { fi: "päivää", sv: "dagar", en: "days" },
          },
        ],
      },
      {
        id: "services-known",
        position: "a",
        in: "items/processes",
        label: {
          fi: "Mitä ohjauspalveluja alueella on, kenelle ja kenen järjestäminä?",
          sv: "Vilka handledningstjänster finns det i regionen, för vem och vem ordnar dem?",
          en: "What guidance services are there in the region, for whom and by whom?",
        },
        scale: "information",
      },
      {
        id: "way-through",
        position: "b",
        in: "items/processes",
        label: {
          fi: "Miten asiakas löytää ohjauksen ja siirtyy palvelusta toiseen?",
          sv: "Hur hittar klienten handledningen och går vidare från en tjänst till en annan?",
          en: "How does a client find guidance and move from one service to another?",
        },
        scale: "information",
      },
      {
        id: "staff-competence",
        position: "c",
        in: "items/processes",
        label: {
          fi: "Mitä ohjausosaamista palveluissa on?",
          sv: "Vilken handledningskompetens finns i tjänsterna?",
          en: "What guidance competence is there in the services?",
        },
        scale: "information",
      },
      {
        id: "feedback",
        position: "d",
        in: "items/processes",
        label: {
          fi: "Mitä palautetta palveluista saadaan?",
          sv: "Vilken respons får man på tjänsterna?",
          en: "What feedback do the services get?",
        },
        scale: "information",
      },
      {
        id: "societal",
        position: "d",
        label: {
          fi: "Yhteiskunnalliset tulokset (hyödyt)",
          sv: "Samhälleliga resultat (nytta)",
          en: "Societal outcomes (benefits)",
        },
        indicators: [
          {
            id: "in-study-or-work",
            position: "a",
            label: {
              fi: "Opinnoissa tai työssä puolen vuoden kuluttua",
              sv: "I studier eller arbete efter ett halvt år",
              en: "In studies or work half a year later",
            },
            text: {
              fi: "Osuus niistä, joiden ohjaus päättyi puoli vuotta aiemmin.",
              sv: "Andel av dem vars handledning avslutades ett halvt år tidigare.",
              en: "Share of those whose guidance ended half a year earlier.",
            },
            unit: "percent",
          },
        ],
      },
      {
        id: "access",
        position: "a",
        in: "items/societal",
        label: {
          fi: "Miten ohjaus näkyy siinä, että ihmiset pääsevät koulutukseen ja työhön ja ovat osallisia?",
          sv: "Hur syns handledningen i att människor kommer in i utbildning och arbete och är delaktiga?",
          en: "How does guidance show in people’s access to education and work and in their participation?",
        },
        scale: "information",
      },
      {
        id: "interruptions",
        position: "b",
        in: "items/societal",
        label: {
          fi: "Miten ohjaus näkyy opintojen keskeytymisessä ja työttömyydessä?",
          sv: "Hur syns handledningen i studieavbrott och arbetslöshet?",
          en: "How does guidance show in interrupted studies and unemployment?",
        },
        scale: "information",
      },
      {
        id: "costs",
        position: "c",
        in: "items/societal",
        label: {
          fi: "Mitä ohjaus maksaa ja mitä se säästää?",
          sv: "Vad kostar handledningen och vad sparar den?",
          en: "What does guidance cost and what does it save?",
        },
        scale: "information",
      },
      {
        id: "individual",
        position: "e",
        label: {
          fi: "Yksilölliset tulokset (hyödyt)",
          sv: "Individuella resultat (nytta)",
          en: "Individual outcomes (benefits)",
        },
        indicators: [
          {
            id: "helped",
            position: "a",
            label: {
              fi: "Ohjauksesta hyötyneiden osuus",
              sv: "Andel som har haft nytta av handledningen",
              en: "Share of people whom guidance helped",
            },
            text: {
              fi: "Osuus kyselyyn vastanneista.",
              sv: "Andel av dem som svarade på enkäten.",
              en: "Share of those who answered the survey.",
            },
            unit: "percent",
          },
        ],
      },
      {
        id: "own-plan",
        position: "a",
        in: "items/individual",
        label: {
          fi: "Saako ihminen ohjauksessa oman suunnitelman, ja toteutuuko se?",
          sv: "Får personen en egen plan i handledningen, och förverkligas den?",
          en: "Does a person get a plan of their own in guidance, and does it come true?",
        },
        scale: "information",
      },
      {
        id: "career-skills",
        position: "b",
        in: "items/individual",
        label: {
          fi: "Vahvistuvatko ihmisen urasuunnittelutaidot?",
          sv: "Stärks personens färdigheter i karriärplanering?",
          en: "Do a person’s career management skills grow?",
        },
        scale: "information",
      },
      {
        id: "experience",
        position: "c",
        in: "items/individual",
        label: {
          fi: "Mitä ihminen itse sanoo ohjauksesta saamastaan hyödystä?",
          sv: "Vad säger personen själv om nyttan av handledningen?",
          en: "What does a person say about the benefit of guidance?",
        },
        scale: "information",
      },
    ],
  },
};

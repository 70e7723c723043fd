// Generated from packages/content/assessment-framework/ohjausyhteistyon-kehittyminen.json by scripts/gen/content.mjs. Do not edit.
import type { AssessmentFramework } from "@askelmat/schema";

export const ohjausyhteistyonKehittyminen: AssessmentFramework = {
  $schema: "https://w3id.org/askelmat/v1/assessment-framework.schema.json",
  specVersion: "1.0",
  kind: "assessment-framework",
  id: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
  version: "1.0.0",
  content: {
    title: {
      fi: "Ohjausyhteistyön kehittyminen",
      sv: "Handledningssamarbetets utveckling",
      en: "Development of guidance cooperation",
    },
    languages: ["fi", "sv", "en"],
    source: {
      text: {
        fi: "Suomenkielinen sanamuoto on lainattu lähdeaineistosta, joka on tiettävästi peräisin LAITURI-projektista. Aineiston lisenssiä ei ole ilmoitettu. Sanamuodot voi korvata omilla. Lisätyt sanat sekä ruotsin- ja englanninkieliset tekstit eivät ole lähteestä; ruotsin- ja englanninkieliset tekstit ovat tarkistamattomia luonnoksia.",
        sv: "De finska formuleringarna är citerade ur ett källmaterial som veterligen kommer från projektet LAITURI. Ingen licens har angetts. Formuleringarna kan ersättas med egna. De tillagda orden och texterna på svenska och engelska kommer inte ur källan; texterna på svenska och engelska är utkast som inte har granskats.",
        en: "The Finnish wording is quoted from source material of, as far as known, the LAITURI project. No licence is stated. The wording can be replaced with your own. The added words and the Swedish and English texts are not from the source; the Swedish and English texts are unreviewed drafts.",
      },
      quotedLanguage: "fi",
      quoted: ["title", "scales", "items"],
    },
    scales: [
      {
        id: "phase",
        levels: [
          {
            id: "1",
            position: "a",
            rank: 1,
            label: {
              fi: "Ohjauksen voimavarojen hajanaisuus",
              sv: "Splittrade handledningsresurser",
              en: "Fragmented guidance resources",
            },
          },
          {
            id: "2",
            position: "b",
            rank: 2,
            label: {
              fi: "”Herääminen”",
              sv: "”Uppvaknande”",
              en: "“Awakening”",
            },
          },
          {
            id: "3",
            position: "c",
            rank: 3,
            label: {
              fi: "Ohjauksen koordinoituminen",
              sv: "Handledningen blir samordnad",
              en: "Guidance becomes coordinated",
            },
          },
          {
            id: "4",
            position: "d",
            rank: 4,
            label: {
              fi: "Ohjauksen kokonaisvoimavaran kehittäminen",
              sv: "Utveckling av handledningens samlade resurs",
              en: "Developing guidance as a total resource",
            },
          },
        ],
      },
    ],
    items: [
      {
        id: "situation",
        position: "a",
        label: {
          fi: "Tilanteelle kokonaisuutena ominaista",
          sv: "Kännetecknande för situationen som helhet",
          en: "Typical of the situation as a whole",
        },
        scale: "phase",
        overall: true,
        descriptors: [
          {
            id: "situation-1",
            level: "1",
            text: {
              fi: "Ohjausvoimavarat hajallaan, ei tunneta toisia, tahtotila puuttuu/heikko",
              sv: "Handledningsresurserna är splittrade, man känner inte varandra, viljeinriktningen saknas/är svag",
              en: "Guidance resources scattered, others are not known, shared intent missing/weak",
            },
          },
          {
            id: "situation-2",
            level: "2",
            text: {
              fi: "Uuden yhteistyön tarve aktualisoitunut, yhteyksien päivittämistä, tutustumista, alustavaa verkottumista, palvelujen kartoituksia",
              sv: "Behovet av nytt samarbete har aktualiserats; kontakter uppdateras, man lär känna varandra, preliminärt nätverkande, kartläggningar av tjänster",
              en: "The need for new cooperation has become topical; updating contacts, getting acquainted, tentative networking, mapping services",
            },
          },
          {
            id: "situation-3",
            level: "3",
            text: {
              fi: "Keskinäinen tunnettuus, työnjako, tarpeet ja yhteistyönäkymät kartoitettu, yhteistyön taso ja muodot vakiinnutettu",
              sv: "Den ömsesidiga kännedomen, arbetsfördelningen, behoven och samarbetsutsikterna är kartlagda, samarbetets nivå och former är etablerade",
              en: "Mutual knowledge, division of work, needs and cooperation prospects mapped; the level and forms of cooperation established",
            },
          },
          {
            id: "situation-4",
            level: "4",
            text: {
              fi: "Yhteinen kehittäminen, toiminnan ja verkoston joustava muuntelu",
              sv: "Gemensam utveckling, flexibel anpassning av verksamheten och nätverket",
              en: "Joint development, flexible adaptation of activities and the network",
            },
          },
        ],
      },
      {
        id: "strategies",
        position: "b",
        label: {
          fi: "Seudulliset strategiat",
          sv: "Subregionala strategier",
          en: "Sub-regional strategies",
        },
        scale: "phase",
        descriptors: [
          {
            id: "strategies-1",
            level: "1",
            text: {
              fi: "Ei yhteisiä ohjaustyön strategioita",
              sv: "Inga gemensamma strategier för handledningsarbetet",
              en: "No shared strategies for guidance work",
            },
          },
          {
            id: "strategies-2",
            level: "2",
            text: {
              fi: "Yhteisten suunnitelmien tarve tunnistettu, ensimmäisiä versioita",
              sv: "Behovet av gemensamma planer är identifierat, första versioner",
              en: "Need for joint plans recognised, first versions",
            },
          },
          {
            id: "strategies-3",
            level: "3",
            text: {
              fi: "Ensimmäiset yhdessä laaditut ohjaustyön strategiat",
              sv: "De första gemensamt utarbetade strategierna för handledningsarbetet",
              en: "The first jointly prepared strategies for guidance work",
            },
          },
          {
            id: "strategies-4",
            level: "4",
            text: {
              fi: "Joustava strategioiden ja konseptin jatkuvan tuottamisen menettely",
              sv: "Ett flexibelt förfarande för att fortlöpande ta fram strategier och konceptet",
              en: "A flexible procedure for continuously producing strategies and the concept",
            },
          },
        ],
      },
      {
        id: "concept",
        position: "c",
        label: {
          fi: "Ohjauksen ”konsepti”",
          sv: "Handledningens ”koncept”",
          en: "The guidance “concept”",
        },
        scale: "phase",
        descriptors: [
          {
            id: "concept-1",
            level: "1",
            text: {
              fi: "Ei yhteistä ohjausvoimaa eikä konseptia",
              sv: "Ingen gemensam handledningskraft och inget koncept",
              en: "No joint guidance capacity and no concept",
            },
          },
          {
            id: "concept-2",
            level: "2",
            text: {
              fi: "Yhteisten suunnitelmien tarve tunnistettu, ensimmäisiä versioita",
              sv: "Behovet av gemensamma planer är identifierat, första versioner",
              en: "Need for joint plans recognised, first versions",
            },
          },
          {
            id: "concept-3",
            level: "3",
            text: {
              fi: "Ohjaustyöllä yhdistävä konsepti",
              sv: "Handledningsarbetet har ett förenande koncept",
              en: "Guidance work has a unifying concept",
            },
          },
          {
            id: "concept-4",
            level: "4",
            text: {
              fi: "Joustava strategioiden ja konseptin jatkuvan tuottamisen menettely",
              sv: "Ett flexibelt förfarande för att fortlöpande ta fram strategier och konceptet",
              en: "A flexible procedure for continuously producing strategies and the concept",
            },
          },
        ],
      },
      {
        id: "forums",
        position: "d",
        label: {
          fi: "Foorumit, työpajat, työryhmät",
          sv: "Forum, workshoppar, arbetsgrupper",
          en: "Forums, workshops, working groups",
        },
        scale: "phase",
        descriptors: [
          {
            id: "forums-1",
            level: "1",
            text: {
              fi: "Ei yhteisiä foorumeita / ei nähdä mielekkäinä",
              sv: "Inga gemensamma forum / de ses inte som meningsfulla",
              en: "No shared forums / not seen as meaningful",
            },
          },
          {
            id: "forums-2",
            level: "2",
            text: {
              fi: "Yhteistyöfoorumien tarve tunnistettu",
              sv: "Behovet av samarbetsforum är identifierat",
              en: "Need for cooperation forums recognised",
            },
          },
          {
            id: "forums-3",
            level: "3",
            text: {
              fi: "Foorumi-/työpajatyöskentely vakiinnutettu",
              sv: "Arbetet i forum/workshoppar är etablerat",
              en: "Forum/workshop work established",
            },
          },
          {
            id: "forums-4",
            level: "4",
            text: {
              fi: "Foorumi-/työpajatyöskentelyn joustava muuntelu",
              sv: "Flexibel anpassning av arbetet i forum/workshoppar",
              en: "Flexible adaptation of forum/workshop work",
            },
          },
        ],
      },
      {
        id: "evaluation",
        position: "e",
        label: { fi: "Arviointi", sv: "Utvärdering", en: "Evaluation" },
        scale: "phase",
        descriptors: [
          {
            id: "evaluation-1",
            level: "1",
            text: {
              fi: "Kukin erikseen, ei tunneta toisten tietoja",
              sv: "Var och en för sig, man känner inte till andras uppgifter",
              en: "Each separately, others’ information not known",
            },
          },
          {
            id: "evaluation-2",
            level: "2",
            text: {
              fi: "Ohjauksen tietojen kokonaisuuden kokoamista",
              sv: "Uppgifterna om handledningen sammanställs till en helhet",
              en: "Compiling the whole body of information on guidance",
            },
          },
          {
            id: "evaluation-3",
            level: "3",
            text: {
              fi: "Kokonaisuuden ja osien arvioinnin vakiinnuttaminen",
              sv: "Utvärderingen av helheten och delarna etableras",
              en: "Establishing evaluation of the whole and its parts",
            },
          },
          {
            id: "evaluation-4",
            level: "4",
            text: {
              fi: "Arvioinnin yhteiskehittämistä",
              sv: "Gemensam utveckling av utvärderingen",
              en: "Co-development of evaluation",
            },
          },
        ],
      },
      {
        id: "impact",
        position: "f",
        label: {
          fi: "Vaikuttavuus ja tehokkuus",
          sv: "Genomslag och effektivitet",
          en: "Impact and efficiency",
        },
        scale: "phase",
        descriptors: [
          {
            id: "impact-1",
            level: "1",
            text: {
              fi: "Kokonaisuuden synergiat heikkoja",
              sv: "Svaga synergier i helheten",
              en: "Weak synergies in the whole",
            },
          },
          {
            id: "impact-2",
            level: "2",
            text: {
              fi: "Parantunutta vaikuttavuutta yhteistyön kehittyessä",
              sv: "Förbättrat genomslag när samarbetet utvecklas",
              en: "Improved impact as cooperation develops",
            },
          },
          {
            id: "impact-3",
            level: "3",
            text: {
              fi: "Parantunutta vaikuttavuutta, mutta edelleen osista käsin",
              sv: "Förbättrat genomslag, men fortfarande utifrån delarna",
              en: "Improved impact, but still starting from the parts",
            },
          },
          {
            id: "impact-4",
            level: "4",
            text: {
              fi: "Vaikuttavuus ja tehokkuus paranee kokonaisuuden hallinnan myötä",
              sv: "Genomslaget och effektiviteten förbättras i och med att helheten behärskas",
              en: "Impact and efficiency improve as the whole is mastered",
            },
          },
        ],
      },
    ],
  },
};

// Generated from packages/content/worksheet-template/tyotapa-1.json by scripts/gen/content.mjs. Do not edit.
import type { WorksheetTemplate } from "@askelmat/schema";

export const tyotapa1: WorksheetTemplate = {
  $schema: "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/tyotapa-1",
  version: "1.0.0",
  content: {
    series: {
      fi: "Alueellisen ELO-yhteistyön askelmia",
      sv: "Steg i det regionala ELO-samarbetet",
      en: "Steps in regional lifelong guidance (ELO) cooperation",
    },
    title: {
      fi: "Työtapa 1: Mitä kehitämme ja miksi?",
      sv: "Arbetssätt 1: Vad utvecklar vi och varför?",
      en: "Working method 1: What are we developing and why?",
    },
    languages: ["fi", "sv", "en"],
    source: {
      text: {
        fi: "Suomenkielinen sanamuoto on lainattu lähdeaineistosta, joka on tiettävästi peräisin LAITURI-projektista. Aineiston lisenssiä ei ole ilmoitettu. Sanamuodot voi korvata omilla. Lisätyt sanat sekä ruotsin- ja englanninkieliset tekstit eivät ole lähteestä; ruotsin- ja englanninkieliset tekstit ovat tarkistamattomia luonnoksia.",
        sv: "De finska formuleringarna är citerade ur ett källmaterial som veterligen kommer från projektet LAITURI. Ingen licens har angetts. Formuleringarna kan ersättas med egna. De tillagda orden och texterna på svenska och engelska kommer inte ur källan; texterna på svenska och engelska är utkast som inte har granskats.",
        en: "The Finnish wording is quoted from source material of, as far as known, the LAITURI project. No licence is stated. The wording can be replaced with your own. The added words and the Swedish and English texts are not from the source; the Swedish and English texts are unreviewed drafts.",
      },
      quotedLanguage: "fi",
      quoted: [
        "series",
        "title",
        "sections/prompts/columns/label/title",
        "sections/prompts/columns/text/title",
        "sections/prompts/rows/definition/label",
        "sections/prompts/rows/question/label",
        "sections/prompts/rows/concern/label",
        "sections/prompts/rows/shared/label",
        "sections/prompts/rows/nonnegotiable/label",
      ],
      added: ["sections/conclusions/title"],
    },
    sections: [
      {
        id: "prompts",
        position: "a",
        type: "table",
        growable: true,
        blankRows: 0,
        columns: [
          {
            id: "label",
            position: "a",
            type: "label",
            title: {
              fi: "Teemoja esim.",
              sv: "Teman, t.ex.",
              en: "Themes, e.g.",
            },
          },
          {
            id: "text",
            position: "b",
            type: "text",
            title: {
              fi: "Keskustelua ja johtopäätöksiä",
              sv: "Diskussion och slutsatser",
              en: "Discussion and conclusions",
            },
          },
        ],
        rows: [
          {
            id: "definition",
            position: "a",
            label: {
              fi: "Mitä ohjaus on, ja mitä se ei ole – miten me sen määrittelemme?",
              sv: "Vad är handledning, och vad är inte handledning – hur definierar vi begreppet?",
              en: "What is guidance, and what is it not – how do we define it?",
            },
          },
          {
            id: "question",
            position: "b",
            label: {
              fi: "Mikä on se ajankohtaisin ja keskeisin kysymys, johon ohjaus on vastausta?",
              sv: "Vilken är den mest aktuella och centrala fråga som handledningen är ett svar på?",
              en: "What is the most topical and central question to which guidance is an answer?",
            },
          },
          {
            id: "concern",
            position: "c",
            label: {
              fi: "Mikä on sinun/organisaatiosi huoli ohjauksen asiassa?",
              sv: "Vad bekymrar dig/din organisation i fråga om handledningen?",
              en: "What is your / your organisation’s concern in the matter of guidance?",
            },
          },
          {
            id: "shared",
            position: "d",
            label: {
              fi: "Mitkä ovat verkoston yhteisiä huolia, entä mitkä ovat ”välimaastossa”?",
              sv: "Vilka bekymmer är gemensamma för nätverket, och vilka finns i ”gränslandet”?",
              en: "Which concerns are shared by the network, and which lie “in between”?",
            },
          },
          {
            id: "nonnegotiable",
            position: "e",
            label: {
              fi: "Mikä on luovuttamatonta?",
              sv: "Vad kan vi inte ge avkall på?",
              en: "What is non-negotiable?",
            },
          },
        ],
      },
      {
        id: "conclusions",
        position: "b",
        type: "text",
        title: {
          fi: "Yhteiset johtopäätökset",
          sv: "Gemensamma slutsatser",
          en: "Shared conclusions",
        },
      },
    ],
  },
};

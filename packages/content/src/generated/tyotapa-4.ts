// Generated from packages/content/worksheet-template/tyotapa-4.json by scripts/gen/content.mjs. Do not edit.
import type { WorksheetTemplate } from "@askelmat/schema";

export const tyotapa4: WorksheetTemplate = {
  $schema: "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/tyotapa-4",
  version: "1.0.0",
  content: {
    series: {
      fi: "Alueellisen ELO-yhteistyön askelmia",
      sv: "Steg i det regionala ELO-samarbetet",
      en: "Steps in regional lifelong guidance (ELO) cooperation",
    },
    title: {
      fi: "Työtapa 4: Missä olemme nyt – ajankohtaista eri tahoilla",
      sv: "Arbetssätt 4: Var står vi nu – aktuellt hos olika aktörer",
      en: "Working method 4: Where are we now – current matters among the different actors",
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
        "sections/organisations/columns/organisation/title",
        "sections/organisations/columns/periods/exampleLabels/2013/label",
        "sections/organisations/columns/periods/exampleLabels/2014/label",
      ],
    },
    sections: [
      {
        id: "organisations",
        position: "a",
        type: "table",
        growable: true,
        blankRows: 6,
        columns: [
          {
            id: "organisation",
            position: "a",
            type: "label",
            title: {
              fi: "Organisaatio",
              sv: "Organisation",
              en: "Organisation",
            },
            field: "name",
          },
          {
            id: "periods",
            position: "b",
            type: "text",
            periods: true,
            exampleLabels: [
              {
                id: "2013",
                position: "a",
                label: { fi: "2013", sv: "2013", en: "2013" },
              },
              {
                id: "2014",
                position: "b",
                label: { fi: "2014", sv: "2014", en: "2014" },
              },
            ],
          },
        ],
      },
    ],
  },
};

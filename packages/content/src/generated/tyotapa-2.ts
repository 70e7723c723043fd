// Generated from packages/content/worksheet-template/tyotapa-2.json by scripts/gen/content.mjs. Do not edit.
import type { WorksheetTemplate } from "@askelmat/schema";

export const tyotapa2: WorksheetTemplate = {
  $schema: "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/tyotapa-2",
  version: "1.0.0",
  content: {
    series: {
      fi: "Alueellisen ELO-yhteistyön askelmia",
      sv: "Steg i det regionala ELO-samarbetet",
      en: "Steps in regional lifelong guidance (ELO) cooperation",
    },
    title: {
      fi: "Työtapa 2: Tavoitteita ja yhteistyötä",
      sv: "Arbetssätt 2: Mål och samarbete",
      en: "Working method 2: Goals and cooperation",
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
        "sections/goals/columns/number/exampleLabels/1/label",
        "sections/goals/columns/number/exampleLabels/2/label",
        "sections/goals/columns/number/exampleLabels/3/label",
        "sections/goals/columns/state/title",
        "sections/goals/columns/opportunities/title",
        "sections/goals/columns/parties/title",
      ],
      added: [
        "sections/goals/columns/parties/roles/preparing/title",
        "sections/goals/columns/parties/roles/responsible/title",
      ],
    },
    sections: [
      {
        id: "goals",
        position: "a",
        type: "table",
        growable: true,
        blankRows: 3,
        columns: [
          {
            id: "number",
            position: "a",
            type: "number",
            exampleLabels: [
              { id: "1", position: "a", label: { fi: "1", sv: "1", en: "1" } },
              { id: "2", position: "b", label: { fi: "2", sv: "2", en: "2" } },
              { id: "3", position: "c", label: { fi: "3", sv: "3", en: "3" } },
            ],
          },
          {
            id: "state",
            position: "b",
            type: "text",
            title: {
              fi: "Yhteinen tavoiteltava hyvä ”asiantila” (esim. henkilöasiakk./työpaikat)",
              sv: "Gemensamt gott ”tillstånd” att sträva efter (t.ex. personkunder/arbetsplatser)",
              en: "Shared good “state of affairs” to aim for (e.g. individual clients/workplaces)",
            },
          },
          {
            id: "opportunities",
            position: "c",
            type: "text",
            title: {
              fi: "Yhteistyömahdollisuuksia ELO-verkostossa",
              sv: "Samarbetsmöjligheter i ELO-nätverket",
              en: "Opportunities for cooperation in the ELO network",
            },
          },
          {
            id: "parties",
            position: "d",
            type: "parties",
            title: {
              fi: "Valmistelu-/vastuutaho(t)",
              sv: "Beredande/ansvarig(a) instans(er)",
              en: "Preparing/responsible body (bodies)",
            },
            list: "organisations",
            roles: [
              {
                id: "preparing",
                position: "a",
                title: {
                  fi: "Valmistelutaho",
                  sv: "Beredande instans",
                  en: "Preparing body",
                },
              },
              {
                id: "responsible",
                position: "b",
                title: {
                  fi: "Vastuutaho",
                  sv: "Ansvarig instans",
                  en: "Responsible body",
                },
              },
            ],
          },
        ],
      },
    ],
  },
};

// Generated from packages/content/worksheet-template/tyotapa-3.json by scripts/gen/content.mjs. Do not edit.
import type { WorksheetTemplate } from "@askelmat/schema";

export const tyotapa3: WorksheetTemplate = {
  $schema: "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/tyotapa-3",
  version: "1.0.0",
  content: {
    series: {
      fi: "Alueellisen ELO-yhteistyön askelmia",
      sv: "Steg i det regionala ELO-samarbetet",
      en: "Steps in regional lifelong guidance (ELO) cooperation",
    },
    title: {
      fi: "Työtapa 3: Ohjauspalvelukokonaisuuden hahmottaminen",
      sv: "Arbetssätt 3: Att gestalta helheten av handledningstjänster",
      en: "Working method 3: Outlining the whole of guidance services",
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
        "sections/themes/columns/label/title",
        "sections/themes/columns/steps/title",
        "sections/themes/rows/cooperation/label",
        "sections/themes/rows/competence/label",
        "sections/themes/rows/coordination/label",
      ],
      added: [
        "sections/themes/columns/steps/columns/text/title",
        "sections/themes/columns/steps/columns/goal/title",
        "sections/themes/columns/steps/columns/parties/title",
        "sections/themes/columns/steps/columns/parties/roles/party/title",
        "sections/themes/columns/steps/columns/date/title",
      ],
    },
    sections: [
      {
        id: "themes",
        position: "a",
        type: "table",
        growable: true,
        blankRows: 0,
        columns: [
          {
            id: "label",
            position: "a",
            type: "label",
            title: { fi: "Teema", sv: "Tema", en: "Theme" },
          },
          {
            id: "steps",
            position: "b",
            type: "list",
            title: {
              fi: "Väliaskelmia, toimenpiteitä, ym.",
              sv: "Delsteg, åtgärder m.m.",
              en: "Intermediate steps, measures, etc.",
            },
            columns: [
              {
                id: "text",
                position: "a",
                type: "text",
                title: { fi: "Väliaskelma", sv: "Delsteg", en: "Step" },
              },
              {
                id: "goal",
                position: "b",
                type: "reference",
                title: { fi: "Tavoite", sv: "Mål", en: "Goal" },
                refersTo: {
                  template: "https://w3id.org/askelmat/content/tyotapa-2",
                  section: "goals",
                  column: "state",
                },
              },
              {
                id: "parties",
                position: "c",
                type: "parties",
                title: { fi: "Taho", sv: "Instans", en: "Party" },
                list: "organisations",
                roles: [
                  {
                    id: "party",
                    position: "a",
                    title: { fi: "Taho", sv: "Instans", en: "Party" },
                  },
                ],
              },
              {
                id: "date",
                position: "d",
                type: "date",
                title: { fi: "Määräaika", sv: "Tidsfrist", en: "Deadline" },
              },
            ],
          },
        ],
        rows: [
          {
            id: "cooperation",
            position: "a",
            label: {
              fi: "Yhteistyön tiivistäminen eri toimijatahojen välillä",
              sv: "Tätare samarbete mellan olika aktörer",
              en: "Closer cooperation between the different actors",
            },
          },
          {
            id: "competence",
            position: "b",
            label: {
              fi: "Osaamisen kehittäminen eri tasoilla",
              sv: "Kompetensutveckling på olika nivåer",
              en: "Developing competence at different levels",
            },
          },
          {
            id: "coordination",
            position: "c",
            label: {
              fi: "Ohjaustyön koordinointimallin rakentaminen alueelle (esim. fokusointi, vastuut, johtaminen, jatkuva arviointi)",
              sv: "Uppbyggnad av en modell för samordning av handledningsarbetet i regionen (t.ex. fokusering, ansvar, ledning, fortlöpande utvärdering)",
              en: "Building a model for coordinating guidance work in the region (e.g. focusing, responsibilities, leadership, continuous evaluation)",
            },
          },
        ],
      },
    ],
  },
};

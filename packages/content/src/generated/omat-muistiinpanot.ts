// Generated from packages/content/worksheet-template/omat-muistiinpanot.json by scripts/gen/content.mjs. Do not edit.
import type { WorksheetTemplate } from "@askelmat/schema";

export const omatMuistiinpanot: WorksheetTemplate = {
  $schema: "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://w3id.org/askelmat/content/omat-muistiinpanot",
  version: "1.0.0",
  content: {
    title: {
      fi: "Omat muistiinpanot",
      sv: "Egna anteckningar",
      en: "My own notes",
    },
    languages: ["fi", "sv", "en"],
    private: true,
    source: {
      text: {
        fi: "Oma luonnos, jota ei ole lainattu mistään. Kaikki tekstit, myös ruotsin- ja englanninkieliset, ovat tarkistamattomia luonnoksia.",
        sv: "Ett eget utkast som inte är citerat någonstans ifrån. Alla texter, också de svenska och engelska, är utkast som inte har granskats.",
        en: "A draft of our own, quoted from nowhere. All texts, the Swedish and English ones too, are unreviewed drafts.",
      },
      added: ["title", "sections"],
    },
    sections: [
      {
        id: "notes",
        position: "a",
        type: "table",
        title: { fi: "Muistiinpanot", sv: "Anteckningar", en: "Notes" },
        growable: true,
        blankRows: 6,
        columns: [
          {
            id: "date",
            position: "a",
            type: "date",
            title: { fi: "Päivä", sv: "Dag", en: "Day" },
          },
          {
            id: "learnt",
            position: "b",
            type: "text",
            title: {
              fi: "Mitä opin tai oivalsin",
              sv: "Vad jag lärde mig eller insåg",
              en: "What I learnt or realised",
            },
          },
          {
            id: "change",
            position: "c",
            type: "text",
            title: {
              fi: "Mitä teen toisin omassa työssäni",
              sv: "Vad jag gör annorlunda i mitt eget arbete",
              en: "What I will do differently in my own work",
            },
          },
          {
            id: "question",
            position: "d",
            type: "text",
            title: {
              fi: "Mitä haluan kysyä",
              sv: "Vad jag vill fråga",
              en: "What I want to ask",
            },
          },
        ],
      },
    ],
  },
};

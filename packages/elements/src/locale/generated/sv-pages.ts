// Generated from packages/elements/xliff by scripts/gen/locale.mjs. Do not edit.
import { str } from "@lit/localize/internal/str-tag.js";

export const templates = {
  "pages.documents": `Dokument som det görs av`,
  "pages.en": `engelska`,
  "pages.fi": `finska`,
  "pages.give": `Ladda ner som fil`,
  "pages.handover": `Överlämning till nästa`,
  "pages.handover-given": str`Filen ${0} finns nu bland webbläsarens nedladdningar. Nästa samordnare öppnar den i webbläsaren eller i arbetsboken.`,
  "pages.handover-what": `En fil som kan läsas i webbläsaren och öppnas i arbetsboken. Den innehåller alla svar och namnen på dem som har svarat: ge den bara till nästa samordnare.`,
  "pages.language": `Språk`,
  "pages.late": str`${0} försenade`,
  "pages.mentions": str`Texterna på sidan berättar om personer: ${0}. Kontrollera innan du publicerar.`,
  "pages.none": `Välj minst ett dokument.`,
  "pages.open": str`${0} löften öppna`,
  "pages.open-one": `1 löfte öppet`,
  "pages.print": `Skriv ut`,
  "pages.summary": `Offentligt sammandrag`,
  "pages.summary-given": str`Sidan ${0} finns nu bland webbläsarens nedladdningar. Den kan publiceras som den är.`,
  "pages.summary-what": `En sida för alla, av den senaste planen och de gemensamma nivåerna. Namn på dem som har svarat och deras egna svar tas inte med.`,
  "pages.sv": `svenska`,
};

import type { LanguageMap, Template } from "@askelmat/core";
import { offerTemplates } from "./templates.js";

/**
 * What stands in the place of a template for kinds whose tool is their form:
 * what such a document is called, and nothing to fill. It has no version, and
 * no file carries it.
 */
function form(kind: string, title: LanguageMap): [string, Template] {
  return [
    kind,
    { specVersion: "1.0", kind, id: kind, version: "", content: { title } },
  ];
}

const forms = new Map([
  form("group", { fi: "ELO-ryhmä", sv: "ELO-gruppen", en: "ELO group" }),
  form("meeting", { fi: "Tapaaminen", sv: "Möte", en: "Meeting" }),
  form("action-plan", {
    fi: "Toimintasuunnitelma",
    sv: "Verksamhetsplan",
    en: "Action plan",
  }),
  form("programme", {
    fi: "Valmennusohjelma",
    sv: "Coachningsprogram",
    en: "Training programme",
  }),
  form("service-map", {
    fi: "Ohjauspalvelujen kartta",
    sv: "Karta över handledningstjänsterna",
    en: "Map of guidance services",
  }),
  form("practice", {
    fi: "Hyvä käytäntö",
    sv: "God praxis",
    en: "Good practice",
  }),
]);

/** The form of a kind that needs no template. */
export const formOf = (kind: string): Template | undefined => forms.get(kind);

offerTemplates(formOf);

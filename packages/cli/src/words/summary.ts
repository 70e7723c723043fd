import type { Severity } from "../finding.js";
import type { InLanguages } from "../language.js";

/** What each weight is called beside a finding. */
export const SEVERITIES: Readonly<Record<Severity, InLanguages>> = {
  error: { fi: "virhe", sv: "fel", en: "error" },
  warning: { fi: "varoitus", sv: "varning", en: "warning" },
  note: { fi: "huomautus", sv: "anmärkning", en: "note" },
};

/** How many there are of each weight: one, and several. */
export const COUNTS: Readonly<
  Record<Severity, readonly [one: InLanguages, several: InLanguages]>
> = {
  error: [
    { fi: "{n} virhe", sv: "{n} fel", en: "{n} error" },
    { fi: "{n} virhettä", sv: "{n} fel", en: "{n} errors" },
  ],
  warning: [
    { fi: "{n} varoitus", sv: "{n} varning", en: "{n} warning" },
    { fi: "{n} varoitusta", sv: "{n} varningar", en: "{n} warnings" },
  ],
  note: [
    { fi: "{n} huomautus", sv: "{n} anmärkning", en: "{n} note" },
    { fi: "{n} huomautusta", sv: "{n} anmärkningar", en: "{n} notes" },
  ],
};

/** The words around the counts. */
export const SUMMARY = {
  valid: { fi: "kelpaa", sv: "giltig", en: "valid" },
  invalid: { fi: "ei kelpaa", sv: "ogiltig", en: "not valid" },
  unreadable: {
    fi: "ei voitu lukea",
    sv: "kunde inte läsas",
    en: "could not be read",
  },
  readOnly: {
    fi: "vain luettavissa",
    sv: "kan bara läsas",
    en: "for reading only",
  },
  lines: {
    fi: "{documents} asiakirjaa, joista kelpaa {valid}",
    sv: "{documents} dokument, varav giltiga {valid}",
    en: "{documents} documents, of which valid {valid}",
  },
  all: {
    fi: "Yhteensä {documents} asiakirjaa, joista kelpaa {valid}",
    sv: "Sammanlagt {documents} dokument, varav giltiga {valid}",
    en: "In all {documents} documents, of which valid {valid}",
  },
  more: {
    fi: "… ja {more} muuta; --json näyttää kaikki.",
    sv: "… och {more} till; --json visar alla.",
    en: "… and {more} more; --json shows them all.",
  },
} as const satisfies Readonly<Record<string, InLanguages>>;

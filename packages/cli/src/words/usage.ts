import type { Complaint } from "../arguments.js";
import type { InLanguages } from "../language.js";

/** Why a command cannot be followed, and what would do. */
export const COMPLAINTS: Readonly<Record<Complaint["code"], InLanguages>> = {
  "no-command": {
    fi: "Kerro, mitä tehdään.",
    sv: "Säg vad som ska göras.",
    en: "Say what to do.",
  },
  "no-file": {
    fi: "Tiedostoa ei annettu. Anna tiedosto, kansio tai - (vakiosyöte).",
    sv: "Ingen fil gavs. Ge en fil, en mapp eller - (standardinmatningen).",
    en: "No file was given. Give a file, a folder or - (the standard input).",
  },
  "unknown-command": {
    fi: "Komentoa {command} ei ole. Tarkoititko: askelmat validate {command}",
    sv: "Kommandot {command} finns inte. Menade du: askelmat validate {command}",
    en: "There is no command {command}. Did you mean: askelmat validate {command}",
  },
  "unknown-option": {
    fi: "Valitsinta {option} ei ole.",
    sv: "Flaggan {option} finns inte.",
    en: "There is no option {option}.",
  },
  "unknown-language": {
    fi: "Kieltä {value} ei ole. Kielet ovat fi, sv ja en.",
    sv: "Språket {value} finns inte. Språken är fi, sv och en.",
    en: "There is no language {value}. The languages are fi, sv and en.",
  },
  "option-value": {
    fi: "Valitsin {option} tarvitsee arvon.",
    sv: "Flaggan {option} behöver ett värde.",
    en: "The option {option} needs a value.",
  },
  "option-no-value": {
    fi: "Valitsimella {option} ei ole arvoa.",
    sv: "Flaggan {option} tar inget värde.",
    en: "The option {option} takes no value.",
  },
  "template-unusable": {
    fi: "Tiedosto {file} ei ole pohja. Anna valitsimella --template pohjan tiedosto.",
    sv: "Filen {file} är ingen mall. Ge en malls fil med --template.",
    en: "The file {file} is no template. Give a template's file with --template.",
  },
};

/** Where to find out how. */
export const SEE_HELP: InLanguages = {
  fi: "Ohje: askelmat --help",
  sv: "Hjälp: askelmat --help",
  en: "Help: askelmat --help",
};

import type { Json } from "@askelmat/core";
import type { InLanguages, Language } from "../language.js";
import { shown } from "./fill.js";

/** Why the system does not give a file. */
const REASONS: Readonly<Record<string, InLanguages>> = {
  ENOENT: {
    fi: "sitä ei ole",
    sv: "den finns inte",
    en: "it does not exist",
  },
  EACCES: {
    fi: "lukuoikeus puuttuu",
    sv: "läsrättighet saknas",
    en: "permission to read it is missing",
  },
  EISDIR: {
    fi: "se on kansio",
    sv: "den är en mapp",
    en: "it is a folder",
  },
  ENOTDIR: {
    fi: "polussa on tiedosto kansion paikalla",
    sv: "i sökvägen står en fil i stället för en mapp",
    en: "a file stands in the path where a folder should",
  },
  ELOOP: {
    fi: "linkit johtavat toisiinsa",
    sv: "länkarna leder till varandra",
    en: "links lead to each other",
  },
  EMFILE: {
    fi: "liian monta tiedostoa on auki",
    sv: "för många filer är öppna",
    en: "too many files are open",
  },
};

/** What a system's error code means; a rare one as it is. */
export function systemWords(
  reason: Json | undefined,
  language: Language,
): string {
  const words = typeof reason === "string" ? REASONS[reason] : undefined;
  return words?.[language] ?? shown(reason);
}

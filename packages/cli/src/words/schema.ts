import type { Json } from "@askelmat/core";
import type { Finding } from "../finding.js";
import type { InLanguages, Language } from "../language.js";
import { fill } from "./fill.js";
import { shapeAt } from "./shapes.js";

/** By keyword of JSON Schema: what is wrong and what to do. A test compares them with the validators. */
export const SCHEMA_WORDS: Readonly<Record<string, InLanguages>> = {
  required: {
    fi: "Jäsen {missingProperty} puuttuu. Lisää se.",
    sv: "Medlemmen {missingProperty} saknas. Lägg till den.",
    en: "The member {missingProperty} is missing. Add it.",
  },
  type: {
    fi: "Tässä on {foundName}, mutta tähän kuuluu {wanted}.",
    sv: "Här står {foundName}, men här ska stå {wanted}.",
    en: "Here stands {foundName}, but {wanted} belongs here.",
  },
  const: {
    fi: "Arvo {found} ei kelpaa: tässä on oltava {allowedValue}.",
    sv: "Värdet {found} duger inte: här måste stå {allowedValue}.",
    en: "The value {found} does not do: it must be {allowedValue}.",
  },
  enum: {
    fi: "Arvo {found} ei kelpaa: tässä on oltava jokin näistä: {allowedValues}.",
    sv: "Värdet {found} duger inte: här måste stå något av {allowedValues}.",
    en: "The value {found} does not do: it must be one of {allowedValues}.",
  },
  pattern: {
    fi: "Arvo {found} ei ole oikeaa muotoa: {shape}.",
    sv: "Värdet {found} har inte rätt form: {shape}.",
    en: "The value {found} is not of the right shape: {shape}.",
  },
  not: {
    fi: "Arvossa {found} on jotakin, mitä tässä ei saa olla: {shape}.",
    sv: "Värdet {found} har något som inte får stå här: {shape}.",
    en: "The value {found} has something that must not stand here: {shape}.",
  },
  minLength: {
    fi: "Arvo {found} on liian lyhyt: vähintään {limit} merkkiä. Kirjoita se kokonaan tai jätä jäsen pois.",
    sv: "Värdet {found} är för kort: minst {limit} tecken. Skriv det helt eller lämna bort medlemmen.",
    en: "The value {found} is too short: at least {limit} characters. Write it in full, or leave the member out.",
  },
  maxLength: {
    fi: "Arvo {found} on liian pitkä: enintään {limit} merkkiä. Lyhennä sitä.",
    sv: "Värdet {found} är för långt: högst {limit} tecken. Förkorta det.",
    en: "The value {found} is too long: at most {limit} characters. Shorten it.",
  },
  minItems: {
    fi: "Luettelossa on liian vähän: vähintään {limit}. Täydennä se tai jätä jäsen pois.",
    sv: "Listan har för lite: minst {limit}. Fyll på den eller lämna bort medlemmen.",
    en: "The list has too few items: at least {limit}. Add to it, or leave the member out.",
  },
  maxItems: {
    fi: "Luettelossa on liian paljon: enintään {limit}. Poista liiat.",
    sv: "Listan har för mycket: högst {limit}. Ta bort det överflödiga.",
    en: "The list has too many items: at most {limit}. Remove what is too much.",
  },
  minProperties: {
    fi: "Oliossa on liian vähän jäseniä: vähintään {limit}. Täydennä se tai jätä se pois.",
    sv: "Objektet har för få medlemmar: minst {limit}. Fyll på det eller lämna bort det.",
    en: "The object has too few members: at least {limit}. Add to it, or leave it out.",
  },
  maxProperties: {
    fi: "Oliossa on liian monta jäsentä: enintään {limit}. Poista liiat.",
    sv: "Objektet har för många medlemmar: högst {limit}. Ta bort de överflödiga.",
    en: "The object has too many members: at most {limit}. Remove what is too much.",
  },
  minimum: {
    fi: "Luku {found} on liian pieni: vähintään {limit}.",
    sv: "Talet {found} är för litet: minst {limit}.",
    en: "The number {found} is too small: at least {limit}.",
  },
  maximum: {
    fi: "Luku {found} on liian suuri: enintään {limit}.",
    sv: "Talet {found} är för stort: högst {limit}.",
    en: "The number {found} is too large: at most {limit}.",
  },
  propertyNames: {
    fi: "Jäsenen nimi {propertyName} ei kelpaa tässä: tekstissä nimi on kielen tunnus kuten fi, muualla laajennuksen URI.",
    sv: "Medlemsnamnet {propertyName} duger inte här: i en text är namnet en språkkod som fi, annars tilläggets URI.",
    en: "The member name {propertyName} does not do here: in a text it is a language tag like fi, elsewhere the extension's URI.",
  },
  additionalProperties: {
    fi: "Jäsen {additionalProperty} ei kuulu tähän. Siirrä se jäseneen extensions.",
    sv: "Medlemmen {additionalProperty} hör inte hit. Flytta den till extensions.",
    en: "The member {additionalProperty} does not belong here. Move it to extensions.",
  },
  "false schema": {
    fi: "Tässä ei saa olla mitään. Poista tämä.",
    sv: "Här får inget stå. Ta bort det.",
    en: "Nothing may stand here. Remove this.",
  },
  contains: {
    fi: "Luettelosta puuttuu sellainen, joka siinä on oltava. Katso skeemaa.",
    sv: "Listan saknar något som måste finnas i den. Se schemat.",
    en: "The list lacks something that it must hold. See the schema.",
  },
};

const OTHER: InLanguages = {
  fi: "Tämä ei ole skeeman mukainen ({keyword}). Katso skeemaa.",
  sv: "Det här följer inte schemat ({keyword}). Se schemat.",
  en: "This does not follow the schema ({keyword}). See the schema.",
};

const TYPES: Readonly<Record<string, InLanguages>> = {
  string: { fi: "merkkijono", sv: "en sträng", en: "a string" },
  integer: { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" },
  number: { fi: "luku", sv: "ett tal", en: "a number" },
  fraction: {
    fi: "luku, joka ei ole kokonainen",
    sv: "ett tal som inte är helt",
    en: "a number that is not whole",
  },
  boolean: {
    fi: "true tai false",
    sv: "true eller false",
    en: "true or false",
  },
  array: { fi: "luettelo", sv: "en lista", en: "a list" },
  object: { fi: "olio", sv: "ett objekt", en: "an object" },
  null: { fi: "null", sv: "null", en: "null" },
};

const OR: InLanguages = { fi: " tai ", sv: " eller ", en: " or " };

const UNKNOWN_SHAPE: InLanguages = {
  fi: "katso skeemaa",
  sv: "se schemat",
  en: "see the schema",
};

/** What the schema refuses, in words. */
export function schemaWords(finding: Finding, language: Language): string {
  const { path, params = {} } = finding;
  const keyword = params["keyword"];
  const words = typeof keyword === "string" ? SCHEMA_WORDS[keyword] : undefined;
  const found = params["foundType"];
  return fill(words ?? OTHER, language, params, {
    // A whole number is called an integer, so another number has a fraction.
    foundName: typeWords(found === "number" ? "fraction" : found, language),
    wanted: typeWords(params["type"], language),
    shape: (shapeAt(path) ?? UNKNOWN_SHAPE)[language],
  });
}

function typeWords(type: Json | undefined, language: Language): string {
  const types: readonly Json[] = Array.isArray(type) ? type : [type ?? ""];
  const words = types.map((one) =>
    typeof one === "string" ? (TYPES[one]?.[language] ?? one) : "",
  );
  const last = words.pop() ?? "";
  return words.length === 0 ? last : words.join(", ") + OR[language] + last;
}

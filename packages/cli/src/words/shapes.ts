import type { InLanguages } from "../language.js";

/** What a place wants, where a pattern alone would tell nobody: by the end of its pointer. */
const SHAPES: readonly (readonly [ends: RegExp, shape: InLanguages])[] = [
  [
    /\/entries\/\d+\/id$|\/(?:replaces|basis|erased)\/\d+$/,
    {
      fi: "merkinnän tunnus on e- ja 26 merkkiä a–z 2–7",
      sv: "en antecknings id är e- och 26 tecken a–z 2–7",
      en: "an entry's id is e- and 26 characters a–z 2–7",
    },
  ],
  [
    /^(?:\/files\/\d+)?\/id$|\/document$/,
    {
      fi: "asiakirjan tunnus on urn:uuid:… pienin kirjaimin, pohjan tunnus URI",
      sv: "ett dokuments id är urn:uuid:… med små bokstäver, en malls id en URI",
      en: "a document's id is urn:uuid:… in small letters, a template's a URI",
    },
  ],
  [
    /\/specVersion$/,
    {
      fi: "standardin versio on 1.0 tai muu 1.x",
      sv: "standardens version är 1.0 eller en annan 1.x",
      en: "the version of the standard is 1.0 or another 1.x",
    },
  ],
  [
    /\/(?:version|templateVersion)$/,
    {
      fi: "versio on kuten 1.0.0",
      sv: "en version är som 1.0.0",
      en: "a version is like 1.0.0",
    },
  ],
  [
    /\/(?:digest|whole)$|\/from\/\d+$/,
    {
      fi: "tiiviste on sha256- ja 43 base64url-merkkiä",
      sv: "en kontrollsumma är sha256- och 43 base64url-tecken",
      en: "a digest is sha256- and 43 base64url characters",
    },
  ],
  [
    /\/at$/,
    {
      fi: "aika on RFC 3339 -muodossa, kuten 2026-03-01T10:00:00Z",
      sv: "en tid är enligt RFC 3339, som 2026-03-01T10:00:00Z",
      en: "a time is as in RFC 3339, like 2026-03-01T10:00:00Z",
    },
  ],
  [
    /\/(?:validFrom|validTo|date|deadline)$/,
    {
      fi: "päivä on VVVV-KK-PP",
      sv: "en dag är ÅÅÅÅ-MM-DD",
      en: "a date is YYYY-MM-DD",
    },
  ],
  [
    /\/(?:uri|\$schema|list)$|\/mustUnderstand\/\d+$/,
    {
      fi: "URI alkaa nimellä ja kaksoispisteellä, kuten https:, eikä siinä ole välilyöntejä",
      sv: "en URI börjar med ett namn och kolon, som https:, och har inga mellanslag",
      en: "a URI begins with a name and a colon, like https:, and has no spaces",
    },
  ],
  [
    /\/position$/,
    {
      fi: "paikka on merkkejä 0–9 ja a–z",
      sv: "en plats är tecken 0–9 och a–z",
      en: "a position is characters 0–9 and a–z",
    },
  ],
  [
    /\/id$/,
    {
      fi: "tunnus on kirjaimia A–Z a–z, numeroita ja yhdysmerkkejä",
      sv: "ett id är bokstäver A–Z a–z, siffror och bindestreck",
      en: "an id is letters A–Z a–z, digits and hyphens",
    },
  ],
  [
    /\/(?:kind|status|role|why|action|type|unit|level|scale|unanswered|relation|code|standing)$/,
    {
      fi: "koodi on ASCII-merkkejä A–Z a–z 0–9 . _ : / -",
      sv: "en kod är ASCII-tecken A–Z a–z 0–9 . _ : / -",
      en: "a code is ASCII characters A–Z a–z 0–9 . _ : / -",
    },
  ],
];

/** What stands at a pointer's end should look like, when that is known. */
export function shapeAt(path: string): InLanguages | undefined {
  return SHAPES.find(([ends]) => ends.test(path))?.[1];
}

// Generated from schemas/codelists by scripts/gen/codelists.mjs. Do not edit.
import type { CodeList } from "@askelmat/schema";

export const attendance: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/attendance",
  version: "1.0.0",
  content: {
    title: {
      fi: "Läsnäolo (oma lista, ei virallinen)",
      sv: "Närvaro (egen lista, inte officiell)",
      en: "Attendance (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "present",
        position: "b",
        label: { fi: "paikalla", sv: "på plats", en: "present" },
      },
      {
        id: "remote",
        position: "c",
        label: { fi: "etänä", sv: "på distans", en: "remotely" },
      },
      {
        id: "absent",
        position: "d",
        label: { fi: "poissa", sv: "frånvarande", en: "absent" },
      },
    ],
  },
};

export const commentOutcome: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/comment-outcome",
  version: "1.0.0",
  content: {
    title: {
      fi: "Huomautuksen ratkaisu (oma lista, ei virallinen)",
      sv: "Avgörande av en kommentar (egen lista, inte officiell)",
      en: "Outcome of a comment (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat omia; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är egna; översättningarna är inte granskade av utomstående.",
      en: "The words are our own; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "accepted",
        position: "b",
        label: { fi: "hyväksytty", sv: "godkänd", en: "accepted" },
      },
      {
        id: "partly",
        position: "c",
        label: {
          fi: "hyväksytty osittain",
          sv: "delvis godkänd",
          en: "partly accepted",
        },
      },
      {
        id: "not-accepted",
        position: "d",
        label: { fi: "ei hyväksytty", sv: "inte godkänd", en: "not accepted" },
      },
      {
        id: "noted",
        position: "e",
        label: {
          fi: "merkitty tiedoksi",
          sv: "antecknad för kännedom",
          en: "noted",
        },
      },
      {
        id: "settled",
        position: "f",
        label: { fi: "ratkaistu", sv: "avgjord", en: "settled" },
      },
      {
        id: "open",
        position: "g",
        label: {
          fi: "avattu uudelleen",
          sv: "öppnad på nytt",
          en: "opened again",
        },
      },
    ],
  },
};

export const contributorRole: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/contributor-role",
  version: "1.0.0",
  content: {
    title: {
      fi: "Osallistujan roolit (oma lista, ei virallinen)",
      sv: "Deltagarens roller (egen lista, inte officiell)",
      en: "Roles of contributors (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "coordinator",
        position: "b",
        label: { fi: "koordinaattori", sv: "samordnare", en: "coordinator" },
      },
      {
        id: "facilitator",
        position: "c",
        label: { fi: "vetäjä", sv: "ledare", en: "facilitator" },
      },
      {
        id: "member",
        position: "d",
        label: { fi: "jäsen", sv: "medlem", en: "member" },
      },
      {
        id: "room",
        position: "e",
        label: {
          fi: "ryhmä yhdessä",
          sv: "gruppen tillsammans",
          en: "the group together",
        },
      },
      {
        id: "system",
        position: "f",
        label: {
          fi: "tietojärjestelmä",
          sv: "informationssystem",
          en: "information system",
        },
      },
    ],
  },
};

export const derivationRelation: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/derivation-relation",
  version: "1.0.0",
  content: {
    title: {
      fi: "Pohjien suhteet (oma lista, ei virallinen)",
      sv: "Mallarnas relationer (egen lista, inte officiell)",
      en: "Relations of templates (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "extends",
        position: "b",
        label: { fi: "laajentaa", sv: "utvidgar", en: "extends" },
      },
      {
        id: "complies-with",
        position: "c",
        label: { fi: "noudattaa", sv: "följer", en: "complies with" },
      },
      {
        id: "inspired-by",
        position: "d",
        label: {
          fi: "saanut vaikutteita",
          sv: "inspirerad av",
          en: "inspired by",
        },
      },
    ],
  },
};

export const documentStatus: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/document-status",
  version: "1.0.0",
  content: {
    title: {
      fi: "Asiakirjan tilat (oma lista, ei virallinen)",
      sv: "Dokumentets status (egen lista, inte officiell)",
      en: "Statuses of documents (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "draft",
        position: "b",
        label: { fi: "luonnos", sv: "utkast", en: "draft" },
      },
      {
        id: "proposed",
        position: "c",
        label: { fi: "ehdotettu", sv: "föreslagen", en: "proposed" },
      },
      {
        id: "agreed",
        position: "d",
        label: { fi: "hyväksytty", sv: "godkänd", en: "approved" },
      },
      {
        id: "archived",
        position: "e",
        label: { fi: "arkistoitu", sv: "arkiverad", en: "archived" },
      },
    ],
  },
};

export const economicDevelopmentCentre: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/economic-development-centre",
  version: "1.0.0",
  content: {
    title: {
      fi: "Elinvoimakeskukset 2026–",
      sv: "Livskraftscentraler 2026–",
      en: "Economic Development Centres 2026–",
    },
    languages: ["fi", "sv", "en"],
    standing: "official",
    note: {
      fi: "Koodit, suomen- ja ruotsinkieliset nimet ja alueet on tarkistettu julkisista luokituksista ja aluetiedoista 2026. Englanninkielisistä nimistä 01–04 on tarkistettu; muut on muodostettu samalla tavalla, eikä niitä ole tarkistettu. Numerointi ei ole maakuntien eikä ELY-keskusten: 03 on tässä Kaakkois-Suomi, johon Päijät-Häme kuuluu, ja 04 Sisä-Suomi, johon Kanta-Häme kuuluu. Ahvenanmaalla ei ole elinvoimakeskusta.",
      sv: "Koderna, de finska och svenska namnen och områdena är kontrollerade mot offentliga klassificeringar och områdesuppgifter 2026. Av de engelska namnen är 01–04 kontrollerade; de övriga är bildade på samma sätt och inte kontrollerade. Numreringen är inte landskapens och inte NTM-centralernas: 03 är här Sydöstra Finland, dit Päijänne-Tavastland hör, och 04 Inre Finland, dit Egentliga Tavastland hör. Åland har ingen livskraftscentral.",
      en: "Codes, Finnish and Swedish names and areas were checked against public classifications and area data in 2026. Of the English names 01–04 are verified; the others follow the same pattern and are not verified. The numbering is neither that of the regions nor that of the ELY Centres: here 03 is Southeast Finland, which Päijät-Häme belongs to, and 04 is Inland Finland, which Kanta-Häme belongs to. Åland has no Economic Development Centre.",
    },
    source: {
      text: {
        fi: "Tilastokeskuksen luokitukset (stat.fi), CC BY 4.0.",
        sv: "Statistikcentralens klassificeringar (stat.fi), CC BY 4.0.",
        en: "Classifications of Statistics Finland (stat.fi), CC BY 4.0.",
      },
    },
    codes: [
      {
        id: "01",
        label: {
          fi: "Uudenmaan elinvoimakeskus",
          sv: "Livskraftscentralen i Nyland",
          en: "Economic Development Centre of Uusimaa",
        },
        abbreviation: "UUD",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "01" },
        ],
      },
      {
        id: "02",
        label: {
          fi: "Lounais-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Sydvästra Finland",
          en: "Economic Development Centre of Southwest Finland",
        },
        abbreviation: "LOU",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "02" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "04" },
        ],
      },
      {
        id: "03",
        label: {
          fi: "Kaakkois-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Sydöstra Finland",
          en: "Economic Development Centre of Southeast Finland",
        },
        abbreviation: "KAS",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "07" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "08" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "09" },
        ],
      },
      {
        id: "04",
        label: {
          fi: "Sisä-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Inre Finland",
          en: "Economic Development Centre of Inland Finland",
        },
        abbreviation: "SIS",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "05" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "06" },
        ],
      },
      {
        id: "05",
        label: {
          fi: "Keski-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Mellersta Finland",
          en: "Economic Development Centre of Central Finland",
        },
        abbreviation: "KES",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "13" },
        ],
        unverified: ["en"],
      },
      {
        id: "06",
        label: {
          fi: "Itä-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Östra Finland",
          en: "Economic Development Centre of Eastern Finland",
        },
        abbreviation: "ITA",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "10" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "11" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "12" },
        ],
        unverified: ["en"],
      },
      {
        id: "07",
        label: {
          fi: "Etelä-Pohjanmaan elinvoimakeskus",
          sv: "Livskraftscentralen i Södra Österbotten",
          en: "Economic Development Centre of South Ostrobothnia",
        },
        abbreviation: "EPO",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "14" },
        ],
        unverified: ["en"],
      },
      {
        id: "08",
        label: {
          fi: "Pohjanmaan elinvoimakeskus",
          sv: "Livskraftscentralen i Österbotten",
          en: "Economic Development Centre of Ostrobothnia",
        },
        abbreviation: "POH",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "15" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "16" },
        ],
        unverified: ["en"],
      },
      {
        id: "09",
        label: {
          fi: "Pohjois-Suomen elinvoimakeskus",
          sv: "Livskraftscentralen i Norra Finland",
          en: "Economic Development Centre of Northern Finland",
        },
        abbreviation: "PSU",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "17" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "18" },
        ],
        unverified: ["en"],
      },
      {
        id: "10",
        label: {
          fi: "Lapin elinvoimakeskus",
          sv: "Livskraftscentralen i Lappland",
          en: "Economic Development Centre of Lapland",
        },
        abbreviation: "LAP",
        validFrom: "2026-01-01",
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "19" },
        ],
        unverified: ["en"],
      },
    ],
  },
};

export const elyCentre: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/ely-centre",
  version: "1.0.0",
  content: {
    title: {
      fi: "ELY-keskukset 2010–2025",
      sv: "NTM-centraler 2010–2025",
      en: "ELY Centres 2010–2025",
    },
    languages: ["fi", "sv", "en"],
    standing: "official",
    note: {
      fi: "Koodit, suomen- ja ruotsinkieliset nimet ja alueet on tarkistettu julkisista luokituksista ja aluetiedoista 2026. Englanninkielisiä nimiä ei ole tarkistettu. Seuraajat on johdettu alueista: ne ovat elinvoimakeskukset, joille maakunnat siirtyivät 1.1.2026; ympäristölupien ja henkilöliikenteen tehtävät siirtyivät muualle. Numerointi ei ole maakuntien eikä elinvoimakeskusten. Ahvenanmaalla ei ollut ELY-keskusta. Y-tunnus ei yksilöi keskusta.",
      sv: "Koderna, de finska och svenska namnen och områdena är kontrollerade mot offentliga klassificeringar och områdesuppgifter 2026. De engelska namnen är inte kontrollerade. Efterföljarna är härledda ur områdena: de är de livskraftscentraler som landskapen övergick till 1.1.2026; uppgifterna inom miljötillstånd och persontrafik övergick till andra. Numreringen är inte landskapens och inte livskraftscentralernas. Åland hade ingen NTM-central. Ett FO-nummer identifierar inte en central.",
      en: "Codes, Finnish and Swedish names and areas were checked against public classifications and area data in 2026. The English names are not verified. The successors follow from the areas: they are the Economic Development Centres that the regions went to on 1 January 2026; the tasks of environmental permits and passenger transport went elsewhere. The numbering is neither that of the regions nor that of the Economic Development Centres. Åland had no ELY Centre. A business id identifies no centre.",
    },
    source: {
      text: {
        fi: "Tilastokeskuksen luokitukset (stat.fi), CC BY 4.0.",
        sv: "Statistikcentralens klassificeringar (stat.fi), CC BY 4.0.",
        en: "Classifications of Statistics Finland (stat.fi), CC BY 4.0.",
      },
    },
    codes: [
      {
        id: "01",
        label: {
          fi: "Uudenmaan ELY-keskus",
          sv: "NTM-centralen i Nyland",
          en: "Uusimaa ELY Centre",
        },
        abbreviation: "UUD",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "01",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "01" },
        ],
        unverified: ["en"],
      },
      {
        id: "02",
        label: {
          fi: "Varsinais-Suomen ELY-keskus",
          sv: "NTM-centralen i Egentliga Finland",
          en: "Southwest Finland ELY Centre",
        },
        abbreviation: "VAR",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "02",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "02" },
        ],
        unverified: ["en"],
      },
      {
        id: "03",
        label: {
          fi: "Satakunnan ELY-keskus",
          sv: "NTM-centralen i Satakunta",
          en: "Satakunta ELY Centre",
        },
        abbreviation: "SAT",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "02",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "04" },
        ],
        unverified: ["en"],
      },
      {
        id: "04",
        label: {
          fi: "Hämeen ELY-keskus",
          sv: "NTM-centralen i Tavastland",
          en: "Häme ELY Centre",
        },
        abbreviation: "HAM",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "03",
          },
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "04",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "05" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "07" },
        ],
        unverified: ["en"],
      },
      {
        id: "05",
        label: {
          fi: "Pirkanmaan ELY-keskus",
          sv: "NTM-centralen i Birkaland",
          en: "Pirkanmaa ELY Centre",
        },
        abbreviation: "PIR",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "04",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "06" },
        ],
        unverified: ["en"],
      },
      {
        id: "06",
        label: {
          fi: "Kaakkois-Suomen ELY-keskus",
          sv: "NTM-centralen i Sydöstra Finland",
          en: "Southeast Finland ELY Centre",
        },
        abbreviation: "KAS",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "03",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "08" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "09" },
        ],
        unverified: ["en"],
      },
      {
        id: "07",
        label: {
          fi: "Etelä-Savon ELY-keskus",
          sv: "NTM-centralen i Södra Savolax",
          en: "South Savo ELY Centre",
        },
        abbreviation: "ESA",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "06",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "10" },
        ],
        unverified: ["en"],
      },
      {
        id: "08",
        label: {
          fi: "Pohjois-Savon ELY-keskus",
          sv: "NTM-centralen i Norra Savolax",
          en: "North Savo ELY Centre",
        },
        abbreviation: "POS",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "06",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "11" },
        ],
        unverified: ["en"],
      },
      {
        id: "09",
        label: {
          fi: "Pohjois-Karjalan ELY-keskus",
          sv: "NTM-centralen i Norra Karelen",
          en: "North Karelia ELY Centre",
        },
        abbreviation: "POK",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "06",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "12" },
        ],
        unverified: ["en"],
      },
      {
        id: "10",
        label: {
          fi: "Keski-Suomen ELY-keskus",
          sv: "NTM-centralen i Mellersta Finland",
          en: "Central Finland ELY Centre",
        },
        abbreviation: "KES",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "05",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "13" },
        ],
        unverified: ["en"],
      },
      {
        id: "11",
        label: {
          fi: "Etelä-Pohjanmaan ELY-keskus",
          sv: "NTM-centralen i Södra Österbotten",
          en: "South Ostrobothnia ELY Centre",
        },
        abbreviation: "EPO",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "07",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "14" },
        ],
        unverified: ["en"],
      },
      {
        id: "12",
        label: {
          fi: "Pohjanmaan ELY-keskus",
          sv: "NTM-centralen i Österbotten",
          en: "Ostrobothnia ELY Centre",
        },
        abbreviation: "POH",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "08",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "15" },
          { list: "https://w3id.org/askelmat/codelists/region", code: "16" },
        ],
        unverified: ["en"],
      },
      {
        id: "13",
        label: {
          fi: "Pohjois-Pohjanmaan ELY-keskus",
          sv: "NTM-centralen i Norra Österbotten",
          en: "North Ostrobothnia ELY Centre",
        },
        abbreviation: "POP",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "09",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "17" },
        ],
        unverified: ["en"],
      },
      {
        id: "14",
        label: {
          fi: "Kainuun ELY-keskus",
          sv: "NTM-centralen i Kajanaland",
          en: "Kainuu ELY Centre",
        },
        abbreviation: "KAI",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "09",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "18" },
        ],
        unverified: ["en"],
      },
      {
        id: "15",
        label: {
          fi: "Lapin ELY-keskus",
          sv: "NTM-centralen i Lappland",
          en: "Lapland ELY Centre",
        },
        abbreviation: "LAP",
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/economic-development-centre",
            code: "10",
          },
        ],
        covers: [
          { list: "https://w3id.org/askelmat/codelists/region", code: "19" },
        ],
        unverified: ["en"],
      },
    ],
  },
};

export const guidanceLevel: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/guidance-level",
  version: "1.0.0",
  content: {
    title: {
      fi: "Ohjauksen tasot (oma lista, ei virallinen)",
      sv: "Nivåer av handledning (egen lista, inte officiell)",
      en: "Levels of guidance (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Millä tasolla asia hoidetaan. Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "På vilken nivå en sak sköts. Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "At which level something is taken care of. The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "national",
        position: "b",
        label: { fi: "valtakunnallinen", sv: "nationell", en: "national" },
      },
      {
        id: "regional",
        position: "c",
        label: { fi: "alueellinen", sv: "regional", en: "regional" },
      },
      {
        id: "local",
        position: "d",
        label: { fi: "paikallinen", sv: "lokal", en: "local" },
      },
    ],
  },
};

export const guidanceTheme: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/guidance-theme",
  version: "1.0.0",
  content: {
    title: {
      fi: "Ohjauksen kehittämisen teemat (oma lista, ei virallinen)",
      sv: "Teman i utvecklingen av handledningen (egen lista, inte officiell)",
      en: "Themes of developing guidance (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Aiheita, joiden mukaan hyvät käytännöt löytyvät. Yhdeksän ensimmäistä ovat ELY-keskusten kehittämisryhmien viisi teemaa ja vertaisfoorumien neljä teemaa lähdeaineistosta, lyhennettyinä; loput ovat omia. Alue voi nimetä omia teemojaan. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "Ämnen som god praxis hittas med. De nio första är NTM-centralernas utvecklingsgruppers fem teman och de kollegiala forumens fyra teman i källmaterialet, förkortade; resten är egna. En region kan ge namn åt egna teman. Orden är inte granskade av utomstående.",
      en: "Subjects by which good practices are found. The first nine are the five themes of the ELY Centres' development groups and the four themes of the peer forums in the source material, shortened; the rest are our own. A region may name themes of its own. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "availability",
        position: "b",
        label: {
          fi: "palvelujen saatavuus",
          sv: "tillgången till tjänster",
          en: "availability of services",
        },
      },
      {
        id: "competence",
        position: "c",
        label: {
          fi: "ohjausosaaminen",
          sv: "handledningskompetens",
          en: "guidance competence",
        },
      },
      {
        id: "quality",
        position: "d",
        label: {
          fi: "laatujärjestelmät",
          sv: "kvalitetssystem",
          en: "quality systems",
        },
      },
      {
        id: "network-leadership",
        position: "e",
        label: {
          fi: "verkostojohtaminen",
          sv: "nätverksledning",
          en: "network leadership",
        },
      },
      {
        id: "central-development",
        position: "f",
        label: {
          fi: "ELO-toiminnan keskitetty kehittäminen",
          sv: "centraliserad utveckling av ELO-verksamheten",
          en: "centralised development of ELO work",
        },
      },
      {
        id: "youth-guarantee",
        position: "g",
        label: {
          fi: "nuorisotakuun toteutus",
          sv: "genomförandet av ungdomsgarantin",
          en: "implementing the youth guarantee",
        },
      },
      {
        id: "networking",
        position: "h",
        label: {
          fi: "verkostoituminen nuorisotakuussa",
          sv: "nätverkande i ungdomsgarantin",
          en: "networking in the youth guarantee",
        },
      },
      {
        id: "employers",
        position: "i",
        label: {
          fi: "työnantajayhteistyö ja nuorten työllistäminen",
          sv: "arbetsgivarsamarbete och sysselsättande av unga",
          en: "cooperation with employers and getting young people into work",
        },
      },
      {
        id: "multidisciplinary",
        position: "j",
        label: {
          fi: "monialainen yhteistyö kunnissa",
          sv: "sektorsövergripande samarbete i kommunerna",
          en: "multidisciplinary cooperation in municipalities",
        },
      },
      {
        id: "transitions",
        position: "k",
        label: { fi: "siirtymät", sv: "övergångar", en: "transitions" },
      },
      {
        id: "career-guidance",
        position: "l",
        label: {
          fi: "aikuisten uraohjaus",
          sv: "karriärhandledning för vuxna",
          en: "career guidance for adults",
        },
      },
      {
        id: "one-stop-guidance",
        position: "m",
        label: {
          fi: "Ohjaamo-toiminta",
          sv: "Navigatorverksamheten",
          en: "one-stop guidance (Ohjaamo)",
        },
      },
      {
        id: "digital-guidance",
        position: "n",
        label: {
          fi: "verkko-ohjaus",
          sv: "handledning på webben",
          en: "guidance online",
        },
      },
      {
        id: "languages",
        position: "o",
        label: {
          fi: "ohjaus eri kielillä",
          sv: "handledning på olika språk",
          en: "guidance in different languages",
        },
      },
      {
        id: "inclusion",
        position: "p",
        label: {
          fi: "osallisuus ja yhdenvertaisuus",
          sv: "delaktighet och likabehandling",
          en: "inclusion and equality",
        },
      },
    ],
  },
};

export const licence: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/licence",
  version: "1.0.0",
  content: {
    title: {
      fi: "Käyttöluvat (oma lista, ei virallinen)",
      sv: "Licenser (egen lista, inte officiell)",
      en: "Licences (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Millä ehdoilla muut saavat käyttää. Creative Commons -lisenssien koodit ovat SPDX-listan tunnukset pienin kirjaimin; ehdot ovat lisenssin omassa tekstissä. Lista on avoin. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "På vilka villkor andra får använda. Koderna för Creative Commons-licenserna är SPDX-listans beteckningar med små bokstäver; villkoren står i licensens egen text. Listan är öppen. Orden är inte granskade av utomstående.",
      en: "On which terms others may use. The codes of the Creative Commons licences are the identifiers of the SPDX list in small letters; the terms are in the licence's own text. The list is open. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "cc-by-4.0",
        position: "b",
        label: {
          fi: "CC BY 4.0 (nimeä tekijä)",
          sv: "CC BY 4.0 (erkännande)",
          en: "CC BY 4.0 (attribution)",
        },
      },
      {
        id: "cc-by-sa-4.0",
        position: "c",
        label: {
          fi: "CC BY-SA 4.0 (nimeä tekijä, jaa samoin)",
          sv: "CC BY-SA 4.0 (erkännande, dela lika)",
          en: "CC BY-SA 4.0 (attribution, share alike)",
        },
      },
      {
        id: "cc0-1.0",
        position: "d",
        label: {
          fi: "CC0 1.0 (vapaasti käytettävissä)",
          sv: "CC0 1.0 (fritt att använda)",
          en: "CC0 1.0 (no rights reserved)",
        },
      },
      {
        id: "ask-first",
        position: "e",
        label: { fi: "kysy ensin", sv: "fråga först", en: "ask first" },
      },
      {
        id: "all-rights-reserved",
        position: "f",
        label: {
          fi: "kaikki oikeudet pidätetään",
          sv: "alla rättigheter förbehålls",
          en: "all rights reserved",
        },
      },
    ],
  },
};

export const municipality: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/municipality",
  version: "1.0.0",
  content: {
    title: { fi: "Kunnat", sv: "Kommuner", en: "Municipalities" },
    languages: ["fi", "sv", "en"],
    standing: "official",
    note: {
      fi: "Tyhjä paikka. Luettelo otetaan Tilastokeskuksen kuntaluokituksesta tiedostona tai sen antaa sivu, jolla työvälineet ovat; kuntakoodissa on kolme numeroa ja etunollat (091). Ilman luetteloa kunta sanotaan omin sanoin. Mitään ei ole kirjoitettu muistista.",
      sv: "En tom plats. Listan tas som fil ur Statistikcentralens kommunklassificering eller ges av sidan som verktygen finns på; en kommunkod har tre siffror med inledande nollor (091). Utan lista sägs kommunen med egna ord. Ingenting är skrivet ur minnet.",
      en: "An empty slot. The list is taken as a file from the municipality classification of Statistics Finland, or given by the page that the tools are on; a municipality code has three digits with leading zeros (091). Without a list a municipality is told in words. Nothing was written from memory.",
    },
    source: {
      text: {
        fi: "Tilastokeskuksen luokitukset (stat.fi), CC BY 4.0.",
        sv: "Statistikcentralens klassificeringar (stat.fi), CC BY 4.0.",
        en: "Classifications of Statistics Finland (stat.fi), CC BY 4.0.",
      },
    },
    codes: [],
  },
};

export const ohjaamoFacet: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/ohjaamo-facet",
  version: "1.0.0",
  content: {
    title: {
      fi: "Ohjaamon puolet (oma lista, ei virallinen)",
      sv: "Navigatorns sidor (egen lista, inte officiell)",
      en: "Sides of Ohjaamo (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Ohjaamo on yhtä aikaa palvelupiste, verkosto ja periaate. Jako on lähdeaineistosta. Lista on avoin. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "Navigatorn är på samma gång ett serviceställe, ett nätverk och en princip. Indelningen är från källmaterialet. Listan är öppen. Orden är inte granskade av utomstående.",
      en: "Ohjaamo is at once a service point, a network and a principle. The division is from the source material. The list is open. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "service-point",
        position: "b",
        label: { fi: "palvelupiste", sv: "serviceställe", en: "service point" },
      },
      {
        id: "network",
        position: "c",
        label: { fi: "verkosto", sv: "nätverk", en: "network" },
      },
      {
        id: "principle",
        position: "d",
        label: { fi: "periaate", sv: "princip", en: "principle" },
      },
    ],
  },
};

export const openReason: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/open-reason",
  version: "1.0.0",
  content: {
    title: {
      fi: "Miksi kohta on avoin (oma lista, ei virallinen)",
      sv: "Varför ett ställe är öppet (egen lista, inte officiell)",
      en: "Why a place is open (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "tie",
        position: "b",
        label: {
          fi: "eri vastauksia",
          sv: "olika svar",
          en: "different answers",
        },
      },
      {
        id: "deleted-and-edited",
        position: "c",
        label: {
          fi: "poistettu ja muokattu",
          sv: "borttaget och redigerat",
          en: "deleted and edited",
        },
      },
      {
        id: "shape",
        position: "d",
        label: {
          fi: "sama kohta kahdessa muodossa",
          sv: "samma ställe i två former",
          en: "one place in two forms",
        },
      },
    ],
  },
};

export const organisationType: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/organisation-type",
  version: "1.0.0",
  content: {
    title: {
      fi: "Organisaatiotyypit (oma lista, ei virallinen)",
      sv: "Organisationstyper (egen lista, inte officiell)",
      en: "Organisation types (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Mistä organisaatioista alueellisen ELO-ryhmän jäsenet tulevat. Sanat ovat alan sanastosta. Päivät ovat organisaatioiden omia; seuraaja on se, jolle ohjauksen kannalta keskeiset tehtävät siirtyivät, ja aluehallintoviraston seuraajaa ei ole tarkistettu. Viranomaisten nimistä on merkitty ne, joita ei ole tarkistettu.",
      sv: "Vilka organisationer medlemmarna i en regional ELO-grupp kommer från. Orden är ur områdets ordlista. Datumen är organisationernas egna; efterföljaren är den som de uppgifter övergick till som är centrala för handledningen, och regionförvaltningsverkets efterföljare är inte kontrollerad. Av myndigheternas namn är de märkta som inte är kontrollerade.",
      en: "Which organisations the members of a regional ELO group come from. The words are of the field's glossary. The dates are those of the organisations; the successor is the one that the tasks central to guidance went to, and that of the Regional State Administrative Agency is not verified. Names of authorities that are not verified are marked.",
    },
    codes: [
      {
        id: "municipality",
        position: "b",
        label: { fi: "kunta", sv: "kommun", en: "municipality" },
      },
      {
        id: "wellbeing-services-county",
        position: "c",
        label: {
          fi: "hyvinvointialue",
          sv: "välfärdsområde",
          en: "wellbeing services county",
        },
      },
      {
        id: "regional-council",
        position: "d",
        label: {
          fi: "maakunnan liitto",
          sv: "landskapsförbund",
          en: "regional council",
        },
      },
      {
        id: "te-office",
        position: "e",
        label: { fi: "TE-toimisto", sv: "TE-byrå", en: "TE Office" },
        validTo: "2024-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/organisation-type",
            code: "employment-area",
          },
        ],
      },
      {
        id: "employment-area",
        position: "f",
        label: {
          fi: "työllisyysalue",
          sv: "sysselsättningsområde",
          en: "employment area",
        },
        validFrom: "2025-01-01",
        unverified: ["sv"],
      },
      {
        id: "ely-centre",
        position: "g",
        label: { fi: "ELY-keskus", sv: "NTM-central", en: "ELY Centre" },
        validFrom: "2010-01-01",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/organisation-type",
            code: "economic-development-centre",
          },
        ],
      },
      {
        id: "economic-development-centre",
        position: "h",
        label: {
          fi: "elinvoimakeskus",
          sv: "livskraftscentral",
          en: "Economic Development Centre",
        },
        validFrom: "2026-01-01",
      },
      {
        id: "regional-state-administrative-agency",
        position: "i",
        label: {
          fi: "aluehallintovirasto",
          sv: "regionförvaltningsverk",
          en: "Regional State Administrative Agency",
        },
        abbreviation: "AVI",
        validTo: "2025-12-31",
        successors: [
          {
            list: "https://w3id.org/askelmat/codelists/organisation-type",
            code: "finnish-supervisory-agency",
          },
        ],
        unverified: ["en"],
      },
      {
        id: "finnish-supervisory-agency",
        position: "j",
        label: {
          fi: "Lupa- ja valvontavirasto",
          sv: "Tillstånds- och tillsynsverket",
          en: "Finnish Supervisory Agency",
        },
        validFrom: "2026-01-01",
        unverified: ["sv"],
      },
      {
        id: "keha-centre",
        position: "k",
        label: { fi: "KEHA-keskus", sv: "UF-centret", en: "KEHA Centre" },
        validFrom: "2015-01-01",
        unverified: ["sv"],
      },
      {
        id: "ministry",
        position: "l",
        label: { fi: "ministeriö", sv: "ministerium", en: "ministry" },
      },
      {
        id: "ohjaamo",
        position: "m",
        label: { fi: "Ohjaamo", sv: "Navigatorn", en: "Ohjaamo centre" },
      },
      {
        id: "outreach-youth-work",
        position: "n",
        label: {
          fi: "etsivä nuorisotyö",
          sv: "uppsökande ungdomsarbete",
          en: "outreach youth work",
        },
      },
      {
        id: "youth-workshop",
        position: "o",
        label: {
          fi: "nuorten työpaja",
          sv: "ungdomsverkstad",
          en: "youth workshop",
        },
      },
      {
        id: "educational-institution",
        position: "p",
        label: {
          fi: "oppilaitos",
          sv: "läroanstalt",
          en: "educational institution",
        },
      },
      {
        id: "education-provider",
        position: "q",
        label: {
          fi: "koulutuksen järjestäjä",
          sv: "utbildningsanordnare",
          en: "education provider",
        },
      },
      {
        id: "liberal-adult-education",
        position: "r",
        label: {
          fi: "vapaa sivistystyö",
          sv: "fritt bildningsarbete",
          en: "liberal adult education",
        },
      },
      {
        id: "employer",
        position: "s",
        label: { fi: "työnantaja", sv: "arbetsgivare", en: "employer" },
      },
      {
        id: "interest-organisation",
        position: "t",
        label: {
          fi: "edunvalvontajärjestö",
          sv: "intressebevakningsorganisation",
          en: "interest organisation",
        },
      },
      {
        id: "association",
        position: "u",
        label: { fi: "järjestö", sv: "organisation", en: "association" },
      },
    ],
  },
};

export const partyRole: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/party-role",
  version: "1.0.0",
  content: {
    title: {
      fi: "Tahojen roolit (oma lista, ei virallinen)",
      sv: "Instansernas roller (egen lista, inte officiell)",
      en: "Roles of parties (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "preparing",
        position: "b",
        label: {
          fi: "valmistelutaho",
          sv: "beredande instans",
          en: "preparing body",
        },
      },
      {
        id: "responsible",
        position: "c",
        label: {
          fi: "vastuutaho",
          sv: "ansvarig instans",
          en: "responsible body",
        },
      },
      {
        id: "party",
        position: "d",
        label: { fi: "taho", sv: "instans", en: "party" },
      },
    ],
  },
};

export const planTopic: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/plan-topic",
  version: "1.0.0",
  content: {
    title: {
      fi: "Alueellisen toimintasuunnitelman aiheet (oma lista, ei virallinen)",
      sv: "Teman i en regional verksamhetsplan (egen lista, inte officiell)",
      en: "Topics of a regional action plan (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Neljä aihetta, joihin alueellinen suunnitelma ottaa kantaa. Sanamuodot ovat omia; aiheet ovat julkaistusta ELO-oppaasta. Käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Fyra teman som en regional plan tar ställning till. Formuleringarna är våra egna; temana är ur den publicerade ELO-guiden. Översättningarna är inte granskade av utomstående.",
      en: "Four topics that a regional plan takes a stand on. The wording is our own; the topics are of the published ELO guide. The translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "actor-roles",
        position: "b",
        label: {
          fi: "toimijoiden roolit",
          sv: "aktörernas roller",
          en: "roles of the actors",
        },
      },
      {
        id: "network",
        position: "c",
        label: {
          fi: "verkoston rakentaminen ja toiminta",
          sv: "att bygga upp och driva nätverket",
          en: "building and running the network",
        },
      },
      {
        id: "competence",
        position: "d",
        label: {
          fi: "ohjausosaaminen",
          sv: "handledningskompetens",
          en: "guidance competence",
        },
      },
      {
        id: "multichannel-services",
        position: "e",
        label: {
          fi: "osallistuminen monikanavaisiin palveluihin",
          sv: "medverkan i flerkanaliga tjänster",
          en: "taking part in multichannel services",
        },
      },
    ],
  },
};

export const programmeRole: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/programme-role",
  version: "1.0.0",
  content: {
    title: {
      fi: "Valmennusohjelman roolit (oma lista, ei virallinen)",
      sv: "Roller i coachningsprogrammet (egen lista, inte officiell)",
      en: "Roles in a training programme (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Missä roolissa valmennusohjelmaan osallistutaan. Lista on avoin. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "I vilken roll man deltar i coachningsprogrammet. Listan är öppen. Orden är inte granskade av utomstående.",
      en: "In which role one takes part in a training programme. The list is open. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "participant",
        position: "b",
        label: { fi: "osallistuja", sv: "deltagare", en: "participant" },
      },
      {
        id: "expert",
        position: "c",
        label: {
          fi: "TNO-asiantuntija",
          sv: "TNO-sakkunnig",
          en: "TNO expert",
        },
      },
      {
        id: "trainer",
        position: "d",
        label: { fi: "valmentaja", sv: "coach", en: "trainer" },
      },
      {
        id: "consultant",
        position: "e",
        label: { fi: "konsultti", sv: "konsult", en: "consultant" },
      },
      {
        id: "coordinator",
        position: "f",
        label: { fi: "koordinaattori", sv: "koordinator", en: "coordinator" },
      },
      {
        id: "organiser",
        position: "g",
        label: { fi: "järjestävä taho", sv: "arrangör", en: "organiser" },
      },
    ],
  },
};

export const progressStatus: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/progress-status",
  version: "1.0.0",
  content: {
    title: {
      fi: "Tilat: tavoitteet ja toimenpiteet (oma lista, ei virallinen)",
      sv: "Lägen: mål och åtgärder (egen lista, inte officiell)",
      en: "Progress: goals and measures (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "not-started",
        position: "b",
        label: { fi: "ei aloitettu", sv: "inte påbörjad", en: "not started" },
      },
      {
        id: "in-progress",
        position: "c",
        label: { fi: "käynnissä", sv: "pågår", en: "in progress" },
      },
      {
        id: "done",
        position: "d",
        label: { fi: "tehty", sv: "gjord", en: "done" },
      },
      {
        id: "dropped",
        position: "e",
        label: { fi: "luovuttu", sv: "avstått från", en: "dropped" },
      },
    ],
  },
};

export const provenanceAction: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/provenance-action",
  version: "1.0.0",
  content: {
    title: {
      fi: "Mitä tiedostolle on tehty (oma lista, ei virallinen)",
      sv: "Vad som har gjorts med filen (egen lista, inte officiell)",
      en: "What has happened to a file (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "created",
        position: "b",
        label: { fi: "luotu", sv: "skapad", en: "created" },
      },
      {
        id: "imported",
        position: "c",
        label: {
          fi: "tuotu tiedostosta",
          sv: "importerad från fil",
          en: "imported from file",
        },
      },
      {
        id: "merged",
        position: "d",
        label: { fi: "yhdistetty", sv: "sammanslagen", en: "merged" },
      },
      {
        id: "migrated",
        position: "e",
        label: {
          fi: "muunnettu uuteen versioon",
          sv: "omvandlad till en ny version",
          en: "migrated to a newer version",
        },
      },
      {
        id: "exported",
        position: "f",
        label: {
          fi: "viety tiedostoon",
          sv: "exporterad till fil",
          en: "exported to file",
        },
      },
      {
        id: "anonymised",
        position: "g",
        label: {
          fi: "nimet poistettu",
          sv: "namnen borttagna",
          en: "names removed",
        },
      },
    ],
  },
};

export const referenceSort: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/reference-sort",
  version: "1.0.0",
  content: {
    title: {
      fi: "Viittaukset ylöspäin (oma lista, ei virallinen)",
      sv: "Hänvisningar uppåt (egen lista, inte officiell)",
      en: "References upward (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Mihin laajempaan asiakirjaan tavoite nojaa. Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Vilket större dokument ett mål stöder sig på. Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "Which wider document a goal rests on. The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "national-priority",
        position: "b",
        label: {
          fi: "valtakunnallinen painopiste",
          sv: "nationell prioritering",
          en: "national priority",
        },
      },
      {
        id: "performance-agreement",
        position: "c",
        label: {
          fi: "tulossopimus",
          sv: "resultatavtal",
          en: "performance agreement",
        },
      },
      {
        id: "regional-programme",
        position: "d",
        label: {
          fi: "maakuntaohjelma",
          sv: "landskapsprogram",
          en: "regional programme",
        },
      },
      {
        id: "project",
        position: "e",
        label: { fi: "hanke", sv: "projekt", en: "project" },
      },
      {
        id: "policy",
        position: "f",
        label: { fi: "muu linjaus", sv: "annan riktlinje", en: "other policy" },
      },
    ],
  },
};

export const region: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/region",
  version: "1.0.0",
  content: {
    title: { fi: "Maakunnat", sv: "Landskap", en: "Regions" },
    languages: ["fi", "sv", "en"],
    standing: "official",
    note: {
      fi: "Koodit sekä suomen- ja ruotsinkieliset nimet on tarkistettu Tilastokeskuksen luokituksesta 2026 ja ISO 3166-2 -koodit toissijaisesta lähteestä. Englanninkieliset nimet ovat vuoden 2018 koodistosta; 02, 10 ja 11 ovat uudempaa käyttöä, eikä niitä ole tarkistettu. Koodeja 03 ja 20 ei ole, ja Ahvenanmaa on 21. ISO 3166-2 numeroi samat maakunnat toisin, ja teiden tietojärjestelmissä on vielä oma numerointinsa.",
      sv: "Koderna samt de finska och svenska namnen är kontrollerade mot Statistikcentralens klassificering 2026 och ISO 3166-2-koderna mot en sekundär källa. De engelska namnen är ur kodlistan från 2018; 02, 10 och 11 är nyare bruk och inte kontrollerade. Koderna 03 och 20 finns inte, och Åland är 21. ISO 3166-2 numrerar samma landskap på ett annat sätt, och vägarnas informationssystem har ännu en egen numrering.",
      en: "Codes and the Finnish and Swedish names were checked against the classification of Statistics Finland in 2026, the ISO 3166-2 codes against a secondary source. The English names are of the code list of 2018; those of 02, 10 and 11 are newer usage and not verified. There is no 03 and no 20, and Åland is 21. ISO 3166-2 numbers the same regions differently, and road information systems have yet another numbering.",
    },
    source: {
      text: {
        fi: "Tilastokeskuksen luokitukset (stat.fi), CC BY 4.0.",
        sv: "Statistikcentralens klassificeringar (stat.fi), CC BY 4.0.",
        en: "Classifications of Statistics Finland (stat.fi), CC BY 4.0.",
      },
    },
    codes: [
      {
        id: "01",
        label: { fi: "Uusimaa", sv: "Nyland", en: "Uusimaa" },
        iso3166Part2: "FI-18",
      },
      {
        id: "02",
        label: {
          fi: "Varsinais-Suomi",
          sv: "Egentliga Finland",
          en: "Southwest Finland",
        },
        iso3166Part2: "FI-19",
        unverified: ["en"],
      },
      {
        id: "04",
        label: { fi: "Satakunta", sv: "Satakunta", en: "Satakunta" },
        iso3166Part2: "FI-17",
      },
      {
        id: "05",
        label: {
          fi: "Kanta-Häme",
          sv: "Egentliga Tavastland",
          en: "Kanta-Häme",
        },
        iso3166Part2: "FI-06",
      },
      {
        id: "06",
        label: { fi: "Pirkanmaa", sv: "Birkaland", en: "Pirkanmaa" },
        iso3166Part2: "FI-11",
      },
      {
        id: "07",
        label: {
          fi: "Päijät-Häme",
          sv: "Päijänne-Tavastland",
          en: "Päijät-Häme",
        },
        iso3166Part2: "FI-16",
      },
      {
        id: "08",
        label: { fi: "Kymenlaakso", sv: "Kymmenedalen", en: "Kymenlaakso" },
        iso3166Part2: "FI-09",
      },
      {
        id: "09",
        label: {
          fi: "Etelä-Karjala",
          sv: "Södra Karelen",
          en: "South Karelia",
        },
        iso3166Part2: "FI-02",
      },
      {
        id: "10",
        label: { fi: "Etelä-Savo", sv: "Södra Savolax", en: "South Savo" },
        iso3166Part2: "FI-04",
        unverified: ["en"],
      },
      {
        id: "11",
        label: { fi: "Pohjois-Savo", sv: "Norra Savolax", en: "North Savo" },
        iso3166Part2: "FI-15",
        unverified: ["en"],
      },
      {
        id: "12",
        label: {
          fi: "Pohjois-Karjala",
          sv: "Norra Karelen",
          en: "North Karelia",
        },
        iso3166Part2: "FI-13",
      },
      {
        id: "13",
        label: {
          fi: "Keski-Suomi",
          sv: "Mellersta Finland",
          en: "Central Finland",
        },
        iso3166Part2: "FI-08",
      },
      {
        id: "14",
        label: {
          fi: "Etelä-Pohjanmaa",
          sv: "Södra Österbotten",
          en: "South Ostrobothnia",
        },
        iso3166Part2: "FI-03",
      },
      {
        id: "15",
        label: { fi: "Pohjanmaa", sv: "Österbotten", en: "Ostrobothnia" },
        iso3166Part2: "FI-12",
      },
      {
        id: "16",
        label: {
          fi: "Keski-Pohjanmaa",
          sv: "Mellersta Österbotten",
          en: "Central Ostrobothnia",
        },
        iso3166Part2: "FI-07",
      },
      {
        id: "17",
        label: {
          fi: "Pohjois-Pohjanmaa",
          sv: "Norra Österbotten",
          en: "North Ostrobothnia",
        },
        iso3166Part2: "FI-14",
      },
      {
        id: "18",
        label: { fi: "Kainuu", sv: "Kajanaland", en: "Kainuu" },
        iso3166Part2: "FI-05",
      },
      {
        id: "19",
        label: { fi: "Lappi", sv: "Lappland", en: "Lapland" },
        iso3166Part2: "FI-10",
      },
      {
        id: "21",
        label: { fi: "Ahvenanmaa", sv: "Åland", en: "Åland" },
        iso3166Part2: "FI-01",
      },
    ],
  },
};

export const sector: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/sector",
  version: "1.0.0",
  content: {
    title: {
      fi: "Sektorit (oma lista, ei virallinen)",
      sv: "Sektorer (egen lista, inte officiell)",
      en: "Sectors (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sektorit, joista ohjausta tarjoavat tai tarvitsevat organisaatiot tulevat. Niillä katsotaan, keitä ryhmästä puuttuu. Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Sektorer som de organisationer som ger eller behöver handledning kommer från. Med dem ser man vilka som saknas i gruppen. Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The sectors of the organisations that give or need guidance. They show who is missing from a group. The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "employment-services",
        position: "b",
        label: {
          fi: "työllisyyspalvelut",
          sv: "sysselsättningstjänster",
          en: "employment services",
        },
      },
      {
        id: "regional-state-administration",
        position: "c",
        label: {
          fi: "valtion aluehallinto",
          sv: "statens regionförvaltning",
          en: "regional state administration",
        },
      },
      {
        id: "regional-development",
        position: "d",
        label: {
          fi: "alueiden kehittäminen",
          sv: "regionutveckling",
          en: "regional development",
        },
      },
      {
        id: "basic-education",
        position: "e",
        label: {
          fi: "perusopetus",
          sv: "grundläggande utbildning",
          en: "basic education",
        },
      },
      {
        id: "general-upper-secondary",
        position: "f",
        label: {
          fi: "lukiokoulutus",
          sv: "gymnasieutbildning",
          en: "general upper secondary education",
        },
      },
      {
        id: "vocational-education",
        position: "g",
        label: {
          fi: "ammatillinen koulutus",
          sv: "yrkesutbildning",
          en: "vocational education and training",
        },
      },
      {
        id: "higher-education",
        position: "h",
        label: {
          fi: "korkeakoulutus",
          sv: "högskoleutbildning",
          en: "higher education",
        },
      },
      {
        id: "liberal-adult-education",
        position: "i",
        label: {
          fi: "vapaa sivistystyö",
          sv: "fritt bildningsarbete",
          en: "liberal adult education",
        },
      },
      {
        id: "one-stop-guidance",
        position: "j",
        label: { fi: "Ohjaamot", sv: "Navigatorerna", en: "one-stop guidance" },
      },
      {
        id: "youth-work",
        position: "k",
        label: { fi: "nuorisotyö", sv: "ungdomsarbete", en: "youth work" },
      },
      {
        id: "social-and-health",
        position: "l",
        label: {
          fi: "sosiaali- ja terveydenhuolto",
          sv: "social- och hälsovård",
          en: "social and health services",
        },
      },
      {
        id: "business",
        position: "m",
        label: {
          fi: "elinkeinoelämä",
          sv: "näringslivet",
          en: "business life",
        },
      },
      {
        id: "labour-market-organisations",
        position: "n",
        label: {
          fi: "työmarkkinajärjestöt",
          sv: "arbetsmarknadsorganisationer",
          en: "labour market organisations",
        },
      },
      {
        id: "third-sector",
        position: "o",
        label: {
          fi: "kolmas sektori",
          sv: "tredje sektorn",
          en: "third sector",
        },
      },
    ],
  },
};

export const serviceChannel: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/service-channel",
  version: "1.0.0",
  content: {
    title: {
      fi: "Palvelukanavat (oma lista, ei virallinen)",
      sv: "Servicekanaler (egen lista, inte officiell)",
      en: "Service channels (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Miten palvelua saa. Kanavat on nimetty ohjauksen arjen sanoilla; ne eivät ole minkään viranomaisen luokitus. Lista on avoin. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "Hur man får servicen. Kanalerna har namn efter orden i handledningens vardag; de är ingen myndighets klassificering. Listan är öppen. Orden är inte granskade av utomstående.",
      en: "How a service is given. The channels are named in the everyday words of guidance work; they are no authority's classification. The list is open. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "face-to-face",
        position: "b",
        label: { fi: "kasvokkain", sv: "på plats", en: "face to face" },
      },
      {
        id: "phone",
        position: "c",
        label: { fi: "puhelin", sv: "telefon", en: "phone" },
      },
      {
        id: "chat-or-video",
        position: "d",
        label: {
          fi: "chat tai video",
          sv: "chatt eller video",
          en: "chat or video",
        },
      },
      {
        id: "web-service",
        position: "e",
        label: { fi: "verkkopalvelu", sv: "webbtjänst", en: "web service" },
      },
      {
        id: "group-session",
        position: "f",
        label: { fi: "ryhmä", sv: "grupp", en: "group session" },
      },
      {
        id: "outreach",
        position: "g",
        label: { fi: "jalkautuva", sv: "uppsökande", en: "outreach" },
      },
      {
        id: "referral",
        position: "h",
        label: {
          fi: "ohjattu saattaminen",
          sv: "handledd övergång till en annan tjänst",
          en: "guided referral",
        },
      },
    ],
  },
};

export const statementSort: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/statement-sort",
  version: "1.0.0",
  content: {
    title: {
      fi: "Yhteisten lauseiden lajit (oma lista, ei virallinen)",
      sv: "Slag av gemensamma utsagor (egen lista, inte officiell)",
      en: "Sorts of agreed statements (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "definition",
        position: "b",
        label: { fi: "määritelmä", sv: "definition", en: "definition" },
      },
      {
        id: "delimitation",
        position: "c",
        label: { fi: "rajaus", sv: "avgränsning", en: "delimitation" },
      },
      {
        id: "nonnegotiable",
        position: "d",
        label: {
          fi: "luovuttamaton",
          sv: "det vi inte ger avkall på",
          en: "non-negotiable",
        },
      },
      {
        id: "principle",
        position: "e",
        label: { fi: "periaate", sv: "princip", en: "principle" },
      },
    ],
  },
};

export const targetGroup: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/target-group",
  version: "1.0.0",
  content: {
    title: {
      fi: "Kohderyhmät (oma lista, ei virallinen)",
      sv: "Målgrupper (egen lista, inte officiell)",
      en: "Target groups (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Keitä ohjaus koskee. Lista on lyhyt ja avoin: alue voi tuoda omat koodinsa. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "Vilka handledningen gäller. Listan är kort och öppen: en region kan ha egna koder. Orden är inte granskade av utomstående.",
      en: "Whom guidance is for. The list is short and open: a region may bring codes of its own. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "basic-education",
        position: "b",
        label: {
          fi: "perusopetuksen oppilaat",
          sv: "elever i den grundläggande utbildningen",
          en: "pupils in basic education",
        },
      },
      {
        id: "upper-secondary",
        position: "c",
        label: {
          fi: "toisen asteen opiskelijat",
          sv: "studerande på andra stadiet",
          en: "upper secondary students",
        },
      },
      {
        id: "higher-education",
        position: "d",
        label: {
          fi: "korkeakouluopiskelijat",
          sv: "högskolestuderande",
          en: "higher education students",
        },
      },
      {
        id: "adult-learners",
        position: "e",
        label: {
          fi: "aikuisopiskelijat",
          sv: "vuxenstuderande",
          en: "adult learners",
        },
      },
      {
        id: "young-people",
        position: "f",
        label: { fi: "nuoret", sv: "unga", en: "young people" },
      },
      {
        id: "outside-work-and-studies",
        position: "g",
        label: {
          fi: "työn ja koulutuksen ulkopuolella olevat nuoret",
          sv: "unga som står utanför arbete och utbildning",
          en: "young people outside work and education",
        },
      },
      {
        id: "jobseekers",
        position: "h",
        label: { fi: "työnhakijat", sv: "arbetssökande", en: "jobseekers" },
      },
      {
        id: "employed",
        position: "i",
        label: {
          fi: "työssä olevat aikuiset",
          sv: "vuxna som arbetar",
          en: "adults at work",
        },
      },
      {
        id: "immigrants",
        position: "j",
        label: { fi: "maahan muuttaneet", sv: "invandrare", en: "immigrants" },
      },
      {
        id: "needing-support",
        position: "k",
        label: {
          fi: "tukea tarvitsevat",
          sv: "personer som behöver stöd",
          en: "people who need support",
        },
      },
      {
        id: "guardians",
        position: "l",
        label: { fi: "huoltajat", sv: "vårdnadshavare", en: "guardians" },
      },
      {
        id: "guidance-staff",
        position: "m",
        label: {
          fi: "ohjaustyötä tekevät",
          sv: "de som arbetar med handledning",
          en: "guidance staff",
        },
      },
      {
        id: "employers",
        position: "n",
        label: { fi: "työnantajat", sv: "arbetsgivare", en: "employers" },
      },
      {
        id: "everyone",
        position: "o",
        label: {
          fi: "kaikenikäiset",
          sv: "alla åldrar",
          en: "people of all ages",
        },
      },
    ],
  },
};

export const unansweredReason: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/unanswered-reason",
  version: "1.1.0",
  content: {
    title: {
      fi: "Miksi vastausta ei ole (oma lista, ei virallinen)",
      sv: "Varför svar saknas (egen lista, inte officiell)",
      en: "Why there is no answer (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Sanat ovat alan sanastosta; käännöksiä ei ole tarkistettu ulkopuolella.",
      sv: "Orden är ur områdets ordlista; översättningarna är inte granskade av utomstående.",
      en: "The words are of the field's glossary; the translations have not been reviewed by others.",
    },
    codes: [
      {
        id: "dont-know",
        position: "b",
        label: { fi: "en osaa sanoa", sv: "kan inte säga", en: "don't know" },
      },
      {
        id: "not-applicable",
        position: "c",
        label: { fi: "ei sovellu", sv: "ej tillämpligt", en: "not applicable" },
      },
      {
        id: "not-assessed",
        position: "d",
        label: { fi: "ei arvioitu", sv: "inte bedömt", en: "not assessed" },
      },
      {
        id: "not-mine",
        position: "e",
        label: {
          fi: "kuuluu muille",
          sv: "för andra att besvara",
          en: "for others to answer",
        },
      },
    ],
  },
};

export const unit: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/unit",
  version: "1.0.0",
  content: {
    title: {
      fi: "Yksiköt (oma lista, ei virallinen)",
      sv: "Enheter (egen lista, inte officiell)",
      en: "Units (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Missä yksiköissä indikaattorien lukuja annetaan. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "I vilka enheter indikatorernas tal ges. Orden är inte granskade av utomstående.",
      en: "The units that figures of indicators are given in. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "number",
        position: "b",
        label: { fi: "kappaletta", sv: "stycken", en: "number" },
      },
      {
        id: "percent",
        position: "c",
        label: { fi: "prosenttia", sv: "procent", en: "per cent" },
        abbreviation: "%",
      },
      {
        id: "persons",
        position: "d",
        label: { fi: "henkilöä", sv: "personer", en: "persons" },
      },
      {
        id: "person-years",
        position: "e",
        label: { fi: "henkilötyövuotta", sv: "årsverken", en: "person-years" },
      },
      {
        id: "hours",
        position: "f",
        label: { fi: "tuntia", sv: "timmar", en: "hours" },
      },
      {
        id: "days",
        position: "g",
        label: { fi: "päivää", sv: "dagar", en: "days" },
      },
      {
        id: "weeks",
        position: "h",
        label: { fi: "viikkoa", sv: "veckor", en: "weeks" },
      },
      {
        id: "months",
        position: "i",
        label: { fi: "kuukautta", sv: "månader", en: "months" },
      },
      {
        id: "years",
        position: "j",
        label: { fi: "vuotta", sv: "år", en: "years" },
      },
      {
        id: "eur",
        position: "k",
        label: { fi: "euroa", sv: "euro", en: "euros" },
        abbreviation: "EUR",
      },
    ],
  },
};

export const yearEvent: CodeList = {
  $schema: "https://w3id.org/askelmat/v1/code-list.schema.json",
  specVersion: "1.0",
  kind: "code-list",
  id: "https://w3id.org/askelmat/codelists/year-event",
  version: "1.0.0",
  content: {
    title: {
      fi: "Vuosikellon tapahtumat (oma lista, ei virallinen)",
      sv: "Händelser i årsklockan (egen lista, inte officiell)",
      en: "Events of the year clock (own list, not official)",
    },
    languages: ["fi", "sv", "en"],
    standing: "own",
    note: {
      fi: "Mitä ryhmän vuodessa toistuu. Sanoja ei ole tarkistettu ulkopuolella.",
      sv: "Vad som återkommer i gruppens år. Orden är inte granskade av utomstående.",
      en: "What comes again in a group's year. The words have not been reviewed by others.",
    },
    codes: [
      {
        id: "follow-up",
        position: "b",
        label: {
          fi: "edellisen vuoden seuranta",
          sv: "uppföljning av föregående år",
          en: "follow-up of last year",
        },
      },
      {
        id: "reassessment",
        position: "c",
        label: {
          fi: "matriisiarviointi",
          sv: "matrisbedömning",
          en: "matrix assessment",
        },
      },
      {
        id: "member-survey",
        position: "d",
        label: { fi: "jäsenkysely", sv: "medlemsenkät", en: "member survey" },
      },
      {
        id: "spring-meeting",
        position: "e",
        label: { fi: "kevätkokous", sv: "vårmöte", en: "spring meeting" },
      },
      {
        id: "autumn-meeting",
        position: "f",
        label: { fi: "syyskokous", sv: "höstmöte", en: "autumn meeting" },
      },
      {
        id: "peer-forum",
        position: "g",
        label: {
          fi: "vertaisfoorumi",
          sv: "kollegialt forum",
          en: "peer forum",
        },
      },
      {
        id: "tno-seminar",
        position: "h",
        label: {
          fi: "valtakunnallinen TNO-seminaari",
          sv: "nationellt TNO-seminarium",
          en: "national TNO seminar",
        },
      },
      {
        id: "plan-approval",
        position: "i",
        label: {
          fi: "suunnitelman hyväksyminen",
          sv: "godkännande av planen",
          en: "approval of the plan",
        },
      },
      {
        id: "other",
        position: "j",
        label: { fi: "muu tapahtuma", sv: "annan händelse", en: "other event" },
      },
    ],
  },
};

/** Every code list of the standard. That of the municipalities is empty: a file or the host fills it. */
export const codeLists: readonly CodeList[] = [
  attendance,
  commentOutcome,
  contributorRole,
  derivationRelation,
  documentStatus,
  economicDevelopmentCentre,
  elyCentre,
  guidanceLevel,
  guidanceTheme,
  licence,
  municipality,
  ohjaamoFacet,
  openReason,
  organisationType,
  partyRole,
  planTopic,
  programmeRole,
  progressStatus,
  provenanceAction,
  referenceSort,
  region,
  sector,
  serviceChannel,
  statementSort,
  targetGroup,
  unansweredReason,
  unit,
  yearEvent,
];

/** A field of a kind, and a list that its codes are of. */
export interface CodeField {
  readonly kinds: readonly string[];
  readonly field: string;
  readonly list: string;
  readonly open: boolean;
}

/** Which field takes which list; `*` stands for any row. Standard: Code lists. */
export const codeFields: readonly CodeField[] = [
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "status",
    list: "https://w3id.org/askelmat/codelists/document-status",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "regions/*",
    list: "https://w3id.org/askelmat/codelists/region",
    open: false,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "municipalities/*",
    list: "https://w3id.org/askelmat/codelists/municipality",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "authority",
    list: "https://w3id.org/askelmat/codelists/ely-centre",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "authority",
    list: "https://w3id.org/askelmat/codelists/economic-development-centre",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "contributors/*/role",
    list: "https://w3id.org/askelmat/codelists/contributor-role",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "organisations/*/type",
    list: "https://w3id.org/askelmat/codelists/organisation-type",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "organisations/*/sector",
    list: "https://w3id.org/askelmat/codelists/sector",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "comments/*/outcome",
    list: "https://w3id.org/askelmat/codelists/comment-outcome",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
    ],
    field: "open/*/why",
    list: "https://w3id.org/askelmat/codelists/open-reason",
    open: true,
  },
  {
    kinds: ["assessment"],
    field: "ratings/*/rating/unanswered",
    list: "https://w3id.org/askelmat/codelists/unanswered-reason",
    open: true,
  },
  {
    kinds: ["assessment"],
    field: "ratings/*/target/unanswered",
    list: "https://w3id.org/askelmat/codelists/unanswered-reason",
    open: true,
  },
  {
    kinds: ["assessment"],
    field: "ratings/*/values/*/value/unanswered",
    list: "https://w3id.org/askelmat/codelists/unanswered-reason",
    open: true,
  },
  {
    kinds: ["worksheet"],
    field: "sections/*/unanswered",
    list: "https://w3id.org/askelmat/codelists/unanswered-reason",
    open: true,
  },
  {
    kinds: ["group"],
    field: "authorities/*/authority",
    list: "https://w3id.org/askelmat/codelists/ely-centre",
    open: true,
  },
  {
    kinds: ["group"],
    field: "authorities/*/authority",
    list: "https://w3id.org/askelmat/codelists/economic-development-centre",
    open: true,
  },
  {
    kinds: ["group"],
    field: "resources/*/amount/unit",
    list: "https://w3id.org/askelmat/codelists/unit",
    open: true,
  },
  {
    kinds: ["group"],
    field: "statements/*/sort",
    list: "https://w3id.org/askelmat/codelists/statement-sort",
    open: true,
  },
  {
    kinds: ["meeting"],
    field: "participants/*/role",
    list: "https://w3id.org/askelmat/codelists/contributor-role",
    open: true,
  },
  {
    kinds: ["meeting"],
    field: "participants/*/attendance",
    list: "https://w3id.org/askelmat/codelists/attendance",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "goals/*/status",
    list: "https://w3id.org/askelmat/codelists/progress-status",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "measures/*/status",
    list: "https://w3id.org/askelmat/codelists/progress-status",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "followUps/*/status",
    list: "https://w3id.org/askelmat/codelists/progress-status",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "goals/*/level",
    list: "https://w3id.org/askelmat/codelists/guidance-level",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "measures/*/level",
    list: "https://w3id.org/askelmat/codelists/guidance-level",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "goals/*/targetGroups/*",
    list: "https://w3id.org/askelmat/codelists/target-group",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "topics/*",
    list: "https://w3id.org/askelmat/codelists/plan-topic",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "goals/*/topics/*",
    list: "https://w3id.org/askelmat/codelists/plan-topic",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "goals/*/references/*/sort",
    list: "https://w3id.org/askelmat/codelists/reference-sort",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "measures/*/funding/unit",
    list: "https://w3id.org/askelmat/codelists/unit",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "indicators/*/unit",
    list: "https://w3id.org/askelmat/codelists/unit",
    open: true,
  },
  {
    kinds: ["action-plan"],
    field: "events/*/sort",
    list: "https://w3id.org/askelmat/codelists/year-event",
    open: true,
  },
  {
    kinds: ["practice"],
    field: "themes/*",
    list: "https://w3id.org/askelmat/codelists/guidance-theme",
    open: true,
  },
  {
    kinds: ["practice"],
    field: "targetGroups/*",
    list: "https://w3id.org/askelmat/codelists/target-group",
    open: true,
  },
  {
    kinds: ["practice"],
    field: "licence",
    list: "https://w3id.org/askelmat/codelists/licence",
    open: true,
  },
  {
    kinds: ["programme"],
    field: "items/*/status",
    list: "https://w3id.org/askelmat/codelists/progress-status",
    open: true,
  },
  {
    kinds: ["programme"],
    field: "participants/*/role",
    list: "https://w3id.org/askelmat/codelists/programme-role",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "services/*/levels/*",
    list: "https://w3id.org/askelmat/codelists/guidance-level",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "services/*/targetGroups/*",
    list: "https://w3id.org/askelmat/codelists/target-group",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "services/*/channels/*",
    list: "https://w3id.org/askelmat/codelists/service-channel",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "services/*/facet",
    list: "https://w3id.org/askelmat/codelists/ohjaamo-facet",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "needs/*/targetGroups/*",
    list: "https://w3id.org/askelmat/codelists/target-group",
    open: true,
  },
  {
    kinds: ["service-map"],
    field: "needs/*/levels/*",
    list: "https://w3id.org/askelmat/codelists/guidance-level",
    open: true,
  },
  {
    kinds: ["assessment-framework"],
    field: "items/*/indicators/*/unit",
    list: "https://w3id.org/askelmat/codelists/unit",
    open: true,
  },
  {
    kinds: ["worksheet-template"],
    field: "sections/*/columns/*/roles/*",
    list: "https://w3id.org/askelmat/codelists/party-role",
    open: true,
  },
  {
    kinds: ["worksheet-template"],
    field: "sections/*/columns/*/columns/*/roles/*",
    list: "https://w3id.org/askelmat/codelists/party-role",
    open: true,
  },
  {
    kinds: ["programme-template"],
    field: "themes/*/level",
    list: "https://w3id.org/askelmat/codelists/guidance-level",
    open: true,
  },
  {
    kinds: ["worksheet-template", "assessment-framework", "programme-template"],
    field: "derivedFrom/*/relation",
    list: "https://w3id.org/askelmat/codelists/derivation-relation",
    open: true,
  },
  {
    kinds: [
      "worksheet",
      "assessment",
      "group",
      "meeting",
      "action-plan",
      "programme",
      "service-map",
      "practice",
      "package",
      "worksheet-template",
      "assessment-framework",
      "programme-template",
      "code-list",
    ],
    field: "/provenance/*/action",
    list: "https://w3id.org/askelmat/codelists/provenance-action",
    open: true,
  },
];

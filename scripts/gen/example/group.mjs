// The example region's group as a document of its own: who is in it, since when, with what, and what it has agreed.
import { organisations } from "./region.mjs";
import { Story, texts } from "./story.mjs";

const data = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0010",
  start: "2026-02-16T08:00:00Z",
  title: {
    fi: "Rantamaan ELO-ryhmä: keitä olemme ja mitä olemme sopineet",
    sv: "ELO-gruppen i Strandmark: vilka vi är och vad vi har kommit överens om",
  },
};

/** Type, sector, what each does in the group and what it gives to the work. */
const members = {
  "o-4d7k": {
    type: "economic-development-centre",
    sector: "regional-state-administration",
    role: {
      fi: "Kutsuu koolle ja koordinoi",
      sv: "Sammankallar och samordnar",
    },
    input: { fi: "Puoli henkilötyövuotta vuodessa" },
    contact: { fi: "Koordinaattori", sv: "Samordnaren" },
    validFrom: "2012-03-01",
  },
  "o-n2r8": {
    type: "municipality",
    sector: "youth-work",
    role: { fi: "Tuo nuorten äänen", sv: "För fram de ungas röst" },
    input: { fi: "Etsivän nuorisotyön neljä työntekijää" },
    contact: { fi: "Nuorisopalvelujen päällikkö" },
    validFrom: "2012-03-01",
  },
  "o-k5t1": {
    type: "education-provider",
    sector: "vocational-education",
    role: { fi: "Vastaa siirtotiedon kehittämisestä" },
    input: { fi: "Opinto-ohjaajat ja tilat koulutuspäiville" },
    mandate: { fi: "Voi sopia yhteisistä koulutuspäivistä" },
    validFrom: "2012-03-01",
  },
  "o-h8p3": {
    type: "ohjaamo",
    sector: "one-stop-guidance",
    role: { fi: "Matalan kynnyksen palvelu", sv: "Service med låg tröskel" },
    validFrom: "2016-09-01",
  },
  "o-w6m9": {
    type: "employment-area",
    sector: "employment-services",
    role: { fi: "Aikuisten uraohjaus", sv: "Karriärhandledning för vuxna" },
    validFrom: "2025-01-01",
  },
  "o-f3c7": {
    type: "liberal-adult-education",
    sector: "liberal-adult-education",
    role: { sv: "Handledning på svenska" },
    validFrom: "2019-08-01",
  },
  "o-y9b2": {
    type: "interest-organisation",
    sector: "business",
    role: { fi: "Yhteys pieniin yrityksiin" },
    validFrom: "2022-01-01",
  },
};

/** A member that left, with its sort of organisation. */
const former = {
  "o-t1e5": {
    name: { fi: "Rantamaan TE-toimisto", sv: "Strandmarks TE-byrå" },
    type: "te-office",
    sector: "employment-services",
    validFrom: "2012-03-01",
    validTo: "2024-12-31",
  },
};

const rows = {
  "formerNames/n-2k7d": {
    name: {
      fi: "Rantamaan ohjausverkosto",
      sv: "Handledningsnätverket i Strandmark",
    },
    validTo: "2012-02-29",
  },
  "authorities/a-5e1t": {
    name: { fi: "Rantamaan ELY-keskus", sv: "NTM-centralen i Strandmark" },
    validFrom: "2012-03-01",
    validTo: "2025-12-31",
  },
  "authorities/a-9v3m": {
    name: {
      fi: "Rantamaan elinvoimakeskus",
      sv: "Livskraftscentralen i Strandmark",
    },
    validFrom: "2026-01-01",
  },
  "regions/m-8h2r": {
    label: { fi: "Rantamaa", sv: "Strandmark" },
    validFrom: "2012-03-01",
    note: {
      fi: "Kaksikielinen rannikkoalue. Ruotsinkielisiä palveluja on lähinnä Saarlahdessa.",
      sv: "En tvåspråkig kustregion. Service på svenska finns främst i Holmvik.",
    },
  },
  "mandates/m-4s6a": {
    text: {
      fi: "Ryhmä laatii alueellisen toimintasuunnitelman ja seuraa sitä vuosittain.",
      sv: "Gruppen gör upp en regional verksamhetsplan och följer upp den varje år.",
    },
    source: { fi: "Viranomaisen tulossopimus 2024–2027" },
    validFrom: "2024-01-01",
    validTo: "2027-12-31",
  },
  "resources/r-7t4w": {
    text: { fi: "Koordinaattorin työaika", sv: "Samordnarens arbetstid" },
    organisation: "o-4d7k",
    amount: { number: "0.5", unit: "person-years" },
    validFrom: "2026-01-01",
  },
  "resources/r-3p9z": {
    text: { fi: "Kokoustila ja kahvit syystyöpajaan" },
    organisation: "o-k5t1",
  },
  "networks/v-6c2q": {
    name: {
      fi: "Valtakunnallinen ELO-verkosto",
      sv: "Det nationella ELO-nätverket",
    },
    text: { fi: "Vertaistapaamiset kahdesti vuodessa" },
  },
  "forums/f-1d8x": {
    name: {
      fi: "Rantamaan ohjausfoorumi",
      sv: "Handledningsforumet i Strandmark",
    },
    purpose: {
      fi: "Kaikki ohjaustyötä tekevät tapaavat toisensa.",
      sv: "Alla som handleder träffar varandra.",
    },
    meets: { fi: "Syksyisin", sv: "Varje höst" },
    organisations: ["o-4d7k", "o-n2r8", "o-k5t1", "o-h8p3", "o-f3c7"],
    validFrom: "2024-09-01",
  },
};

/** The definition as it was in 2019, and its new wording and what cannot be given up as the worksheet of 2026 has them. */
const statements = {
  "statements/s-2b5k": {
    position: "f",
    sort: "definition",
    text: { fi: "Ohjaus on neuvontaa koulutuksen ja työn valinnoissa." },
    date: "2019-10-03",
  },
  "statements/s-7q1n": {
    position: "m",
    sort: "definition",
    place: "prompts/definition",
    date: "2026-02-12",
    earlier: "statements/s-2b5k",
  },
  "statements/s-4w9e": {
    position: "t",
    sort: "nonnegotiable",
    place: "prompts/nonnegotiable",
    date: "2026-02-12",
  },
};

/**
 * @param core packages/core
 * @param sheet the file of the example's Työtapa 1, whose agreed words are quoted
 */
export function groupOf(core, sheet) {
  const story = new Story(core, undefined, { ...data, kind: "group" });
  const names = { ...organisations, "o-t1e5": former["o-t1e5"].name };
  story.begin({
    title: data.title,
    status: "agreed",
    organisations: names,
    who: ["coordinator"],
  });
  for (const [id, said] of Object.entries({ ...members, ...former })) {
    const { name: _, ...rest } = said;
    story.say("coordinator", fieldsOf(`organisations/${id}`, rest));
  }
  for (const [row, said] of Object.entries(rows))
    story.say("coordinator", { [row]: true, ...fieldsOf(row, said) });
  for (const [row, { place, ...said }] of Object.entries(statements)) {
    const text = place ? textAt(sheet.content, place) : said.text;
    const origin = place && { document: sheet.id, row: place, text };
    story.say("coordinator", {
      [row]: true,
      ...fieldsOf(row, { ...said, text, ...(origin && { origin }) }),
    });
  }
  return story;
}

/** A language map is a text for each language, a list is a set, all else one value. */
function fieldsOf(row, members) {
  const sets = Object.entries(members).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.map((id) => [`${row}/${name}/${id}`, true]);
    const isText = value.fi !== undefined || value.sv !== undefined;
    return isText
      ? Object.entries(texts(`${row}/${name}`, value))
      : [[`${row}/${name}`, value]];
  });
  return Object.fromEntries(sets);
}

function textAt(content, place) {
  const [section, id] = place.split("/");
  return content[section].find((row) => row.id === id).text;
}

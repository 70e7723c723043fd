// The example region's training programme of 2026–2027: what the matrix of 2026 suggested and the group chose, in two phases.
import { organisations, people } from "./region.mjs";
import { rowOf, Story, texts } from "./story.mjs";

const group = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0010";

const phases = {
  "ph-2c5w": {
    title: { fi: "Yhteinen perusta", sv: "Gemensam grund" },
    start: "2026-09-01",
    end: "2026-12-18",
  },
  "ph-7n3k": {
    title: { fi: "Omalla alueella", sv: "I den egna regionen" },
    start: "2027-01-11",
    end: "2027-05-28",
    note: {
      fi: "Tapaamisten välissä kokeillaan omassa työssä.",
      sv: "Mellan träffarna prövar man i det egna arbetet.",
    },
  },
};

/** Parts that nobody's rating suggested. */
const items = {
  "it-3f8m": {
    in: "phases/ph-2c5w",
    title: { fi: "Aloituspäivä", sv: "Startdag" },
    text: {
      fi: "Tutustutaan, sovitaan tavoitteet ja tapa työskennellä.",
      sv: "Vi lär känna varandra och kommer överens om mål och arbetssätt.",
    },
    themes: ["guidance-as-way"],
    methods: ["contact"],
    scope: "common",
    start: "2026-09-10",
    place: { fi: "Kaupungintalo, Saarlahti", sv: "Stadshuset, Holmvik" },
    hours: "6",
    responsible: ["o-4d7k"],
    status: "done",
  },
  "it-6p4t": {
    in: "phases/ph-7n3k",
    title: {
      fi: "Vertaispäivä naapurialueen ELO-ryhmän kanssa",
      sv: "Kollegial dag med grannregionens ELO-grupp",
    },
    themes: ["good-practices", "composition"],
    methods: ["peer"],
    linkages: ["peer-forums", "multidisciplinary"],
    scope: "group",
    start: "2027-02-11",
    end: "2027-02-12",
    hours: "10.5",
    responsible: ["o-4d7k", "o-w6m9"],
    status: "not-started",
  },
  "it-9d2r": {
    in: "phases/ph-7n3k",
    title: {
      fi: "Ohjaamojen verkkotapaaminen",
      sv: "Navigatorernas nätträff",
    },
    themes: ["ohjaamo-network"],
    methods: ["online"],
    scope: "personal",
    participants: ["pa-6k2x"],
    start: "2027-03-18",
    hours: "1.5",
    responsible: ["o-h8p3"],
    status: "not-started",
  },
  "it-b5w7": {
    in: "phases/ph-7n3k",
    title: { fi: "Opintomatka Brysseliin", sv: "Studieresa till Bryssel" },
    themes: ["eu-documents"],
    methods: ["contact"],
    scope: "common",
    status: "dropped",
    reason: {
      fi: "Rahoitusta ei saatu.",
      sv: "Ingen finansiering beviljades.",
    },
  },
};

const participants = {
  "pa-2m7c": { role: "coordinator", organisation: "o-4d7k" },
  "pa-4t9f": { role: "expert", organisation: "o-w6m9" },
  "pa-6k2x": { role: "participant", organisation: "o-h8p3" },
  "pa-8r5n": { role: "participant", organisation: "o-k5t1" },
  "pa-b3w6": { role: "participant", organisation: "o-f3c7" },
  "pa-d7h4": {
    role: "trainer",
    name: { fi: "Ulkopuolinen valmentaja", sv: "Extern coach" },
  },
};

const startingPoints = {
  "network-expertise": {
    text: {
      fi: "Osaaminen on koottu palvelukarttaan. Sitä ei vielä käytetä yli organisaatiorajojen.",
      sv: "Kunnandet finns samlat i servicekartan. Det används ännu inte över organisationsgränserna.",
    },
  },
  "mandate-and-resources": {
    text: {
      fi: "Ryhmällä on toimikausi mutta ei omaa rahaa.",
      sv: "Gruppen har en mandatperiod men inga egna pengar.",
    },
  },
};

const principles = {
  "regional-features": {
    text: {
      fi: "Kahdella kielellä: jokainen saa työskennellä omallaan.",
      sv: "På två språk: var och en får arbeta på sitt eget.",
    },
  },
  "tacit-knowledge": {
    text: {
      fi: "Jokainen tapaaminen alkaa kuulumisilla työn arjesta.",
      sv: "Varje träff börjar med vad som är på gång i vardagen.",
    },
  },
};

const goals = {
  "g-5c8t": {
    text: {
      fi: "Jokainen ohjaaja tietää, kenelle asiakas ohjataan seuraavaksi",
      sv: "Varje handledare vet till vem klienten hänvisas härnäst",
    },
    setBy: ["experts", "participants"],
  },
};

const consultations = {
  "c-3r7p": {
    date: "2026-10-05",
    by: "pa-8r5n",
    question: {
      fi: "Miten ohjauksen laatua arvioidaan yhdessä, kun mittarit ovat eri?",
      sv: "Hur utvärderar vi handledningens kvalitet tillsammans när mätarna är olika?",
    },
    advice: {
      fi: "Aloittakaa yhdestä yhteisestä kysymyksestä asiakkaille.",
      sv: "Börja med en gemensam fråga till klienterna.",
    },
    adviser: "pa-4t9f",
    followUp: {
      fi: "Kysymys on syksyn asiakaskyselyssä kaikilla.",
      sv: "Frågan finns i höstens klientenkät hos alla.",
    },
  },
  "c-6w2k": {
    date: "2026-11-12",
    by: "pa-b3w6",
    question: {
      sv: "Vem svarar för vuxna som handleds på svenska?",
    },
    due: "2027-01-20",
  },
};

/** @param core packages/core */
export function programmeOf(core, template, framework, assessment) {
  const story = new Story(core, template, {
    id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0015",
    start: "2026-06-08T08:00:00Z",
  });
  story.begin({
    title: {
      fi: "Rantamaan ELO-valmennus",
      sv: "ELO-coachningen i Strandmark",
    },
    status: "agreed",
    period: "2026–2027",
    organisations,
    who: Object.keys(people).filter((key) =>
      ["coordinator", "employment"].includes(key),
    ),
  });
  const rows = (list, all, who = "coordinator") => {
    const places = "bdfhjlnprtvx";
    for (const [at, [id, one]] of Object.entries(all).entries())
      story.say(who, rowOf(`${list}/${id}`, places[at], one));
  };
  const source = `sources/${core.encodeSegment(assessment.id)}`;
  story.say("coordinator", {
    groupDocument: group,
    start: "2026-09-01",
    end: "2027-05-28",
    [source]: true,
    [`${source}/kind`]: assessment.kind,
    [`${source}/period`]: "2026",
    ...texts("purpose", {
      fi: "Ohjauksen toimijat oppivat toisiltaan ja sopivat yhteisestä tavasta toimia.",
      sv: "Handledningens aktörer lär sig av varandra och enas om ett gemensamt sätt att arbeta.",
    }),
    ...texts("extent", {
      fi: "Viisi tapaamista ja omaa työtä niiden välissä",
      sv: "Fem träffar och eget arbete mellan dem",
    }),
  });
  rows("startingPoints", startingPoints);
  rows("goals", goals, "employment");
  rows("principles", principles);
  rows("phases", phases);
  rows("participants", participants);
  rows("items", items);
  const taken = takeSuggestions(core, story, template, framework, assessment);
  afterwards(core, story, taken);
  rows("consultations", consultations);
  return story;
}

/** Two of what the matrix suggests are taken; each is then given its time. */
function takeSuggestions(core, story, template, framework, assessment) {
  const content = core.contentOf(assessment);
  const chosen = core
    .suggestionsFor(template, framework, content)
    .filter(({ item }) => ["concept", "strategies"].includes(item.id))
    .map((said) => core.takingOf(assessment, said));
  story.edit("coordinator", (document) =>
    core.takingEdits(document, template, chosen),
  );
  const [first, second] = chosen.map(
    (one) => core.takingState(story.document, one).target,
  );
  story.say("coordinator", {
    [`${first}/in`]: "phases/ph-2c5w",
    [`${first}/start`]: "2026-10-21",
    [`${first}/scope`]: "common",
    [`${first}/hours`]: "6",
    [`${first}/status`]: "in-progress",
    [`${second}/in`]: "phases/ph-7n3k",
    [`${second}/start`]: "2027-04-15",
    [`${second}/scope`]: "group",
    [`${second}/status`]: "not-started",
  });
  return first;
}

/** What has happened by the end of November. */
function afterwards(core, story, first) {
  const [assignment] = core
    .rowsOf(core.contentOf(story.document), "assignments")
    .filter((row) => row.in === first)
    .map(({ id }) => `assignments/${id}`);
  story.goOnAt("2026-11-20T12:00:00Z");
  story.say("coordinator", {
    ...rowOf("materials/ma-4k7c", "b", {
      in: "items/it-3f8m",
      text: {
        fi: "Alueen palvelukartta ja sen lukuohje",
        sv: "Regionens servicekarta och hur den läses",
      },
    }),
    ...rowOf("materials/ma-8t2w", "d", {
      in: first,
      text: { fi: "ELO-opas", sv: "ELO-guiden" },
      link: "https://example.org/elo-opas",
    }),
    [`${assignment}/due`]: "2026-11-30",
    [`${assignment}/done/pa-6k2x`]: true,
    [`${assignment}/done/pa-8r5n`]: true,
    ...rowOf("retrospectives/r-5n9d", "b", {
      in: "items/it-3f8m",
      date: "2026-09-10",
      worked: {
        fi: "Pienissä ryhmissä kaikki puhuivat.",
        sv: "I små grupper talade alla.",
      },
      change: {
        fi: "Lyhyempi alustus, enemmän omia tapauksia.",
        sv: "Kortare inledning, fler egna fall.",
      },
      strengthened: {
        fi: "Yhteinen asiakkaan polku piirrettiin seinälle.",
        sv: "Klientens gemensamma stig ritades på väggen.",
      },
      next: {
        fi: "Polku jatkuu lokakuussa.",
        sv: "Stigen fortsätter i oktober.",
      },
    }),
    ...rowOf("reflections/n-7c4m", "b", {
      in: "items/it-3f8m",
      date: "2026-09-11",
      by: "pa-6k2x",
      text: {
        fi: "Huomasin, että annan neuvon ennen kuin olen kuullut kysymyksen.",
      },
    }),
  });
}

// The example region's action plan of 2026: taken from its worksheets, its matrix and its group, then filled, followed up twice and read in two languages.
import { organisations } from "./region.mjs";
import { Story, texts } from "./story.mjs";
import { tyotapa1, tyotapa2, tyotapa3 } from "./worksheets.mjs";
import { year2026 } from "./assessments.mjs";

const data = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0030",
  start: "2026-03-05T08:00:00Z",
  title: {
    fi: "Rantamaan ohjausyhteistyön toimintasuunnitelma 2026",
    sv: "Verksamhetsplan för handledningssamarbetet i Strandmark 2026",
  },
};

/** The rows that the group chose: all goals and steps, two states from the matrix, what is not given up. */
const chosen = [
  [tyotapa1.id, "prompts/nonnegotiable"],
  ...tyotapa2.rows.map(({ id }) => [tyotapa2.id, `goals/${id}`]),
  ...Object.entries(tyotapa3.steps).flatMap(([theme, steps]) =>
    steps.map(({ id }) => [tyotapa3.id, `themes/${theme}/steps/${id}`]),
  ),
  [year2026.id, "ratings/forums"],
  [year2026.id, "ratings/strategies"],
].map(([document, row]) => ({ document, row }));

const rows = {
  "values/v-5m2c": {
    position: "i",
    text: { fi: "Ihminen ensin", sv: "Människan först" },
  },
  "values/v-8t4n": {
    position: "r",
    text: { fi: "Kahdella kielellä", sv: "På två språk" },
  },
  "focusAreas/a-3k7w": {
    position: "i",
    text: {
      fi: "Siirtymät koulusta eteenpäin",
      sv: "Övergångarna efter skolan",
    },
  },
  "drivers/d-6q1j": {
    position: "i",
    text: {
      fi: "Työvoimapalvelut ovat olleet kunnilla vuodesta 2025",
      sv: "Arbetskraftstjänsterna har varit kommunernas sedan 2025",
    },
  },
  "drivers/d-2w9p": {
    position: "r",
    text: {
      fi: "Ikäluokat pienenevät",
      sv: "Åldersklasserna krymper",
    },
  },
  "topics/actor-roles": {
    stand: {
      fi: "Kuntayhtymä vastaa siirtotiedosta, työllisyysalue aikuisten uraohjauksesta.",
      sv: "Utbildningssamkommunen ansvarar för informationsöverföringen, sysselsättningsområdet för vuxnas karriärhandledning.",
    },
  },
  "topics/network": {
    stand: {
      fi: "Foorumi pidetään joka syksy, ja kunnat kutsutaan mukaan.",
      sv: "Forumet hålls varje höst, och kommunerna bjuds in.",
    },
  },
  "topics/competence": {
    stand: { fi: "Yksi yhteinen koulutuspäivä vuodessa." },
  },
  "priorities/p-4h8s": {
    position: "i",
    title: { fi: "Kukaan ei putoa väliin", sv: "Ingen faller emellan" },
  },
  "priorities/p-7c2m": {
    position: "r",
    title: { fi: "Yhteinen työtapa", sv: "Ett gemensamt arbetssätt" },
    note: {
      fi: "Matriisin tavoitetasot",
      sv: "Målnivåerna i matrisen",
    },
  },
  "indicators/i-9f3b": {
    goal: "ninthGraders",
    position: "i",
    name: {
      fi: "Yhdeksäsluokkalaiset, joilla on nimetty ohjaaja syyskuussa",
      sv: "Niondeklassare som har en namngiven handledare i september",
    },
    unit: "percent",
    baseline: "62",
    baselineDate: "2025-09-30",
    target: "100",
    targetDate: "2026-09-30",
  },
  "indicators/i-1x6d": {
    goal: "swedish",
    position: "r",
    name: {
      fi: "Jono ruotsinkieliseen ohjaukseen",
      sv: "Kötid till handledning på svenska",
    },
    unit: "weeks",
    baseline: "4",
    baselineDate: "2025-12-31",
    target: "2",
    targetDate: "2026-12-31",
  },
  "events/y-2d5r": {
    position: "b",
    title: { fi: "Viime vuoden seuranta", sv: "Uppföljning av fjolåret" },
    sort: "follow-up",
    month: 2,
    yearly: true,
  },
  "events/y-6v1t": {
    position: "h",
    title: { fi: "Kevätkokous", sv: "Vårmöte" },
    sort: "spring-meeting",
    month: 5,
    day: 21,
  },
  "events/y-8n4k": {
    position: "p",
    title: { fi: "Rantamaan ohjausfoorumi", sv: "Handledningsforumet" },
    sort: "peer-forum",
    month: 9,
    yearly: true,
  },
  "events/y-3b7q": {
    position: "t",
    title: { fi: "Syyskokous", sv: "Höstmöte" },
    sort: "autumn-meeting",
    month: 10,
    day: 15,
  },
  "events/y-5z9w": {
    position: "x",
    title: {
      fi: "Valtakunnallinen TNO-seminaari",
      sv: "Nationellt TNO-seminarium",
    },
    sort: "tno-seminar",
    month: 12,
    yearly: true,
  },
};

/** What the coordinator added to the goals, by the row they came from. */
const goals = {
  "goals/g-4m2x": {
    in: "priorities/p-4h8s",
    level: "regional",
    status: "in-progress",
    targetGroups: ["basic-education", "upper-secondary"],
    topics: ["actor-roles"],
    drivers: ["d-2w9p"],
    cooperating: ["o-h8p3"],
  },
  "goals/g-7c5d": {
    in: "priorities/p-4h8s",
    level: "regional",
    status: "in-progress",
    targetGroups: ["employed"],
    topics: ["competence"],
    drivers: ["d-6q1j"],
  },
  "goals/g-9k1r": {
    in: "priorities/p-4h8s",
    level: "local",
    targetGroups: ["everyone"],
    "state@fi": "Ohjausta saa ruotsiksi kahdessa viikossa",
  },
  "ratings/forums": {
    in: "priorities/p-7c2m",
    topics: ["network"],
    responsible: ["o-4d7k"],
  },
  "ratings/strategies": { in: "priorities/p-7c2m", responsible: ["o-4d7k"] },
};

const references = {
  "goals/g-4m2x": {
    id: "r-7s2h",
    sort: "performance-agreement",
    text: {
      fi: "Viranomaisen tulossopimus 2024–2027",
      sv: "Myndighetens resultatavtal 2024–2027",
    },
  },
};

const measures = {
  "themes/cooperation/steps/s-3h7p": {
    start: "2026-03-09",
    status: "done",
    "text@sv": "Utredning om sommarjouren: vem svarar i telefonen i juli",
    level: "regional",
  },
  "themes/cooperation/steps/s-8d1q": {
    start: "2026-08-10",
    status: "in-progress",
    "resources@fi": "Kaksi opinto-ohjaajaa, päivä viikossa",
    cooperating: ["o-n2r8"],
  },
  "themes/competence/steps/s-5w2k": {
    status: "not-started",
    funding: { number: "1200", unit: "eur" },
    "schedule@fi": "Syyslukukauden alussa",
  },
  "themes/competence/steps/s-6n4z": { status: "done" },
  "themes/coordination/steps/s-1c8t": {
    into: "ratings/strategies",
    status: "done",
  },
  "themes/coordination/steps/s-4v6f": {
    into: "ratings/strategies",
    responsible: ["o-4d7k"],
  },
  "themes/coordination/steps/s-9x5m": { into: "ratings/strategies" },
};

/** What was found in the spring, and in the autumn. */
const followUps = [
  {
    at: "2026-05-21T07:30:00Z",
    meeting: true,
    rows: [
      {
        id: "f-4k8m",
        of: "themes/cooperation/steps/s-3h7p",
        date: "2026-05-21",
        status: "done",
        happened: {
          fi: "Selvitys valmistui huhtikuussa. Ohjaamo päivystää heinäkuussa.",
          sv: "Utredningen blev klar i april. Navigatorn har jour i juli.",
        },
        next: { fi: "Puhelinnumero kerrotaan koulujen kevätkirjeessä." },
      },
      {
        id: "f-9c3t",
        of: "themes/coordination/steps/s-4v6f",
        date: "2026-05-21",
        status: "in-progress",
        happened: {
          fi: "Luonnos vastuista käytiin läpi, kaksi kohtaa jäi auki.",
        },
        next: { fi: "Kunnat vastaavat kesäkuun loppuun mennessä." },
      },
    ],
  },
  {
    at: "2026-10-15T07:30:00Z",
    rows: [
      {
        id: "f-2r7x",
        of: "themes/cooperation/steps/s-8d1q",
        date: "2026-10-15",
        status: "in-progress",
        happened: {
          fi: "Lomaketta kokeiltiin yhdessä koulussa, toinen aloittaa tammikuussa.",
          sv: "Blanketten testades i en skola, den andra börjar i januari.",
        },
        next: { fi: "Kokeilu jatkuu ensi vuonna." },
      },
    ],
    actuals: [
      {
        row: "indicators/i-9f3b/actuals/a-1",
        date: "2026-09-30",
        value: "81.5",
        note: { fi: "Kahden koulun tieto puuttuu." },
      },
      { row: "indicators/i-1x6d/actuals/a-1", date: "2026-10-01", value: "3" },
    ],
  },
];

/**
 * @param core packages/core
 * @param sources the files of the example that rows are taken from, with the frameworks they follow
 * @param group the file of the group's own document
 * @param meeting the id of the meeting in which the plan was followed up
 */
export function planOf(core, sources, group, meeting) {
  const story = new Story(core, undefined, { ...data, kind: "action-plan" });
  story.begin({
    title: data.title,
    period: "2026",
    status: "agreed",
    organisations,
    who: ["coordinator", "navigator", "counsellor"],
  });
  const say = (members) => story.say("coordinator", members);
  story.edit("coordinator", (plan) =>
    core.planEditsFrom(plan, [...sources, { document: group }], chosen),
  );
  const find = (document, row) =>
    core.outcomeOf(story.document, document, row).target;
  const goalOf = (row) =>
    find(row.startsWith("ratings/") ? year2026.id : tyotapa2.id, row);
  const stepOf = (row) => find(tyotapa3.id, row);
  say({
    ...texts("vision", {
      fi: "Jokainen Rantamaalla saa ohjausta ajoissa ja omalla kielellään.",
      sv: "Alla i Strandmark får handledning i tid och på sitt eget språk.",
    }),
    ...texts("mission", {
      fi: "Kokoamme ohjaustyötä tekevät yhteen.",
      sv: "Vi samlar dem som arbetar med handledning.",
    }),
  });
  const goalIds = Object.fromEntries(
    tyotapa2.rows.map(({ id }, index) => [
      ["ninthGraders", "adults", "swedish"][index],
      goalOf(`goals/${id}`),
    ]),
  );
  for (const [row, { goal, ...said }] of Object.entries(rows))
    say({
      [row]: true,
      ...fieldsOf(row, said),
      ...(goal && { [`${row}/in`]: goalIds[goal] }),
    });
  for (const [row, said] of Object.entries(goals))
    say(fieldsOf(goalOf(row), said));
  for (const [row, { id, ...said }] of Object.entries(references))
    say({
      [`${goalOf(row)}/references/${id}`]: true,
      ...fieldsOf(`${goalOf(row)}/references/${id}`, said),
    });
  for (const [row, { into, ...said }] of Object.entries(measures))
    say({
      ...fieldsOf(stepOf(row), said),
      ...(into && { [`${stepOf(row)}/in`]: goalOf(into) }),
    });
  for (const { at, meeting: isMet, rows: found, actuals = [] } of followUps) {
    story.goOnAt(at);
    for (const { id, of, ...said } of found)
      say({
        [`followUps/${id}`]: true,
        [`followUps/${id}/in`]: stepOf(of),
        ...(isMet && { [`followUps/${id}/meeting`]: meeting }),
        ...fieldsOf(`followUps/${id}`, said),
      });
    for (const { row, ...said } of actuals)
      say({ [row]: true, ...fieldsOf(row, said) });
  }
  return story;
}

/** A language map is a text for each language, a list is a set, all else one value. */
function fieldsOf(row, members) {
  const said = Object.entries(members).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.map((id) => [`${row}/${name}/${id}`, true]);
    const isText = value.fi !== undefined || value.sv !== undefined;
    return isText
      ? Object.entries(texts(`${row}/${name}`, value))
      : [[`${row}/${name}`, value]];
  });
  return Object.fromEntries(said);
}

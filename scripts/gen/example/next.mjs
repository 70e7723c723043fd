// The example region in its third year: the plan of 2027, and the matrix and the goals begun from those of 2026.
import { people } from "./region.mjs";

const by = people.coordinator[0];
const period = "2027";
const tool = "askelmat 0.1.0";

/** The plan of the year after: what was open goes over, and last year stays beside it. */
export function planAfter(core, plan) {
  const document = core.nextPlan(plan, {
    by,
    at: "2027-01-14T08:00:00Z",
    period,
    title: {
      fi: "Rantamaan ohjausyhteistyön toimintasuunnitelma 2027",
      sv: "Verksamhetsplan för handledningssamarbetet i Strandmark 2027",
    },
  });
  return core.toFile(document, { at: "2027-01-14T08:01:00Z", tool });
}

/** The matrix of the spring of 2027, half of it agreed on. */
export function matrixAfter(core, assessment, template) {
  return begun(core, assessment, template, {
    "title@fi": "Ohjausyhteistyö Rantamaalla 2027",
    "title@sv": "Handledningssamarbetet i Strandmark 2027",
    "ratings/forums": true,
    "ratings/forums/rating": { level: "3" },
    "ratings/forums/target": { level: "4" },
    "ratings/forums/reason@fi":
      "Kaikki kunnat olivat mukana kevään foorumissa, ja vastuut on sovittu.",
    "ratings/forums/reason@sv":
      "Alla kommuner var med på vårens forum, och ansvaret är avtalat.",
    "ratings/concept": true,
    "ratings/concept/rating": { between: ["2", "3"] },
    "ratings/concept/target": { level: "3" },
    "ratings/concept/reason@fi":
      "Toimintamalli on kuvattu, mutta sitä ei ole vielä otettu käyttöön joka kunnassa.",
    "ratings/concept/reason@sv":
      "Modellen är beskriven men ännu inte tagen i bruk i alla kommuner.",
    "ratings/situation": true,
    "ratings/situation/rating": { level: "2" },
    "ratings/situation/target": { level: "3" },
    "ratings/situation/reason@fi":
      "Työnjaosta on sovittu kahdessa kunnassa viidestä.",
    "ratings/situation/reason@sv":
      "I två kommuner av fem har man kommit överens om arbetsfördelningen.",
  });
}

/** The goals of 2027: one is new, and nobody has said who prepares it. */
export function goalsAfter(core, worksheet, template) {
  return begun(core, worksheet, template, {
    "goals/g-2w8v": true,
    "goals/g-2w8v/position": "f",
    "goals/g-2w8v/state@fi": "Ohjaus jatkuu kesällä, vaikka koulu on kiinni",
    "goals/g-2w8v/state@sv":
      "Handledningen fortsätter på sommaren fast skolan är stängd",
    "goals/g-2w8v/opportunities@fi": "Yhteisen kesäpäivystyksen kokeilu",
    "goals/g-2w8v/opportunities@sv": "Försöket med en gemensam sommarjour",
  });
}

function begun(core, earlier, template, members) {
  const at = "2027-03-11T08:00:00Z";
  const next = core.nextDocument(earlier, { by, at, period, template });
  const edits = Object.entries({ status: "draft", ...members }).map(
    ([target, value]) =>
      value === true
        ? { type: "add-row", target }
        : { type: "set", target, value },
  );
  const { document } = core.applyEdits(next, edits, { by, at });
  return core.toFile(document, { at: "2027-03-11T08:01:00Z", tool });
}

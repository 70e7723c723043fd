// The example region's service map of 2026: nine services, whom they reach, what is missing, and where the network stands.
import { organisations, people } from "./region.mjs";
import { rowOf, Story, texts } from "./story.mjs";

const group = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0010";

/** By id: the name in both languages, who offers it, and the sets it belongs to. */
const services = {
  "s-3k7d": {
    name: {
      fi: "Opinto-ohjaus peruskoulussa",
      sv: "Studiehandledning i grundskolan",
    },
    providers: ["o-k5t1"],
    levels: ["local"],
    targetGroups: ["basic-education", "guardians"],
    channels: ["face-to-face", "group-session"],
  },
  "s-5m2p": {
    name: {
      fi: "Opinto-ohjaus toisella asteella",
      sv: "Studiehandledning på andra stadiet",
    },
    providers: ["o-k5t1"],
    levels: ["local"],
    targetGroups: ["upper-secondary"],
    channels: ["face-to-face", "chat-or-video"],
  },
  "s-6r9t": {
    name: { fi: "Ohjaamon neuvonta", sv: "Navigatorns rådgivning" },
    description: {
      fi: "Ilman ajanvarausta kahdessa toimipisteessä",
      sv: "Utan tidsbeställning på två verksamhetsställen",
    },
    providers: ["o-h8p3", "o-n2r8"],
    levels: ["local"],
    targetGroups: ["young-people", "outside-work-and-studies", "jobseekers"],
    channels: ["face-to-face", "phone"],
    facet: "service-point",
  },
  "s-7w4c": {
    name: {
      fi: "Ohjaamon monialainen verkosto",
      sv: "Navigatorns tvärsektoriella nätverk",
    },
    providers: ["o-h8p3", "o-n2r8", "o-w6m9", "o-k5t1"],
    levels: ["regional"],
    targetGroups: ["guidance-staff"],
    channels: ["group-session"],
    facet: "network",
  },
  "s-8f6h": {
    name: {
      fi: "Saattaen vaihto palvelusta toiseen",
      sv: "Att följas åt från en tjänst till en annan",
    },
    providers: ["o-h8p3"],
    levels: ["local"],
    targetGroups: ["young-people", "needing-support"],
    channels: ["referral"],
    facet: "principle",
    note: { fi: "Sovitaan jokaisen nuoren kanssa erikseen." },
  },
  "s-9b3j": {
    name: {
      fi: "Työllisyysalueen uraohjaus",
      sv: "Sysselsättningsområdets karriärhandledning",
    },
    providers: ["o-w6m9"],
    levels: ["local", "regional"],
    targetGroups: ["jobseekers", "adult-learners"],
    channels: ["face-to-face", "phone", "chat-or-video"],
  },
  "s-b4n8": {
    name: { sv: "Handledning på svenska", fi: "Ruotsinkielinen ohjaus" },
    providers: ["o-f3c7"],
    levels: ["regional"],
    targetGroups: ["adult-learners", "immigrants"],
    channels: ["face-to-face", "web-service"],
  },
  "s-c2v5": {
    name: { fi: "Etsivä nuorisotyö", sv: "Uppsökande ungdomsarbete" },
    providers: ["o-n2r8"],
    levels: ["local"],
    targetGroups: ["outside-work-and-studies", "needing-support"],
    channels: ["outreach"],
  },
  "s-d6y2": {
    name: {
      fi: "Uraohjaus työpaikoilla (kokeilu)",
      sv: "Karriärhandledning på arbetsplatserna (försök)",
    },
    providers: ["o-w6m9", "o-y9b2"],
    levels: ["regional"],
    targetGroups: ["employed", "employers"],
    channels: ["outreach"],
    start: "2025-09-01",
    end: "2026-05-31",
  },
};

const needs = {
  "n-2h6k": {
    text: {
      fi: "Työssä olevat aikuiset jäävät ilman ohjausta, kun kokeilu päättyy",
      sv: "Vuxna som arbetar blir utan handledning när försöket slutar",
    },
    targetGroups: ["employed"],
    levels: ["regional"],
  },
  "n-4p9w": {
    text: {
      fi: "Korkeakouluopiskelijoille ei ole ohjausta omalla paikkakunnalla",
      sv: "För högskolestuderande finns ingen handledning på den egna orten",
    },
    targetGroups: ["higher-education"],
    levels: ["local"],
  },
};

const expertise = {
  "o-h8p3": {
    fi: "Nuorten moniammatillinen ohjaus, siirtymät",
    sv: "Mångprofessionell handledning av unga, övergångar",
  },
  "o-k5t1": {
    fi: "Koulutusvalinnat, hakeutuminen, opinto-ohjaus",
    sv: "Utbildningsval, ansökan, studiehandledning",
  },
  "o-w6m9": {
    fi: "Työmarkkinat, uraohjaus, palvelut työttömille",
    sv: "Arbetsmarknaden, karriärhandledning, service för arbetslösa",
  },
  "o-f3c7": { sv: "Handledning på svenska, vuxnas studier" },
  "o-y9b2": {
    fi: "Työpaikkojen tarpeet, yritysten tavoittaminen",
    sv: "Arbetsplatsernas behov, att nå företagen",
  },
};

/** @param core packages/core */
export function serviceMapOf(core) {
  const story = new Story(core, undefined, {
    kind: "service-map",
    id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0014",
    start: "2026-04-20T08:00:00Z",
  });
  story.begin({
    title: {
      fi: "Rantamaan ohjauspalvelut",
      sv: "Handledningstjänsterna i Strandmark",
    },
    status: "draft",
    period: "2026",
    organisations,
    who: Object.keys(people).filter((key) => key === "coordinator"),
  });
  const places = "bdfhjlnprtvx";
  for (const [at, [id, one]] of Object.entries(services).entries())
    story.say("coordinator", rowOf(`services/${id}`, places[at], one));
  for (const [at, [id, one]] of Object.entries(needs).entries())
    story.say("coordinator", rowOf(`needs/${id}`, places[at], one));
  for (const [id, text] of Object.entries(expertise))
    story.say("coordinator", texts(`organisations/${id}/expertise`, text));
  story.say(
    "coordinator",
    {
      groupDocument: group,
      placement: "35",
      ...texts("placementReason", {
        fi: "Asiakas ohjataan oikeaan paikkaan ja tarvittaessa saatetaan perille. Yhteistä asiakastyötä tehdään vasta Ohjaamossa.",
        sv: "Klienten hänvisas till rätt ställe och följs vid behov fram. Gemensamt klientarbete görs ännu bara på Navigatorn.",
      }),
    },
    { reason: "Huhtikuun kokouksessa" },
  );
  return story;
}

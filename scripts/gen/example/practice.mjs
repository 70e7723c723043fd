// Two good practices of the example region: what a member of the group did, in both languages, on cards of their own.
import { organisations, people } from "./region.mjs";
import { Story, texts } from "./story.mjs";

const group = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0010";

const summerDuty = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0012",
  start: "2026-09-14T08:00:00Z",
  title: {
    fi: "Kesäpäivystys siirtymävaiheen nuorille",
    sv: "Sommarjour för unga i övergångsskedet",
  },
  organisation: "o-h8p3",
  said: {
    summary: {
      fi: "Ohjaamo ja oppilaitos päivystävät yhdessä heinäkuun, jotta kukaan ei putoa kahden palvelun väliin.",
      sv: "Navigatorn och läroanstalten har jour tillsammans i juli, så att ingen faller mellan två tjänster.",
    },
    context: {
      fi: "Toiselta asteelta kesken jäävä nuori putosi kahden palvelun väliin heinäkuussa: oppilaitos oli kiinni, eikä Ohjaamo tiennyt hänestä. Syksyllä nuoria oli vaikea enää tavoittaa.",
      sv: "En ung person som avbröt studierna på andra stadiet föll mellan två tjänster i juli: läroanstalten var stängd, och Navigatorn kände inte till hen. På hösten var det svårt att nå de unga.",
    },
    actions: {
      fi: "Opinto-ohjaajat päivystivät Ohjaamossa kahtena päivänä viikossa. Nuoren luvalla siirtotieto kirjattiin yhdessä hänen kanssaan ennen lomia. Ruotsinkielinen päivystys oli kansanopistolla joka toinen viikko.",
      sv: "Studiehandledarna hade jour på Navigatorn två dagar i veckan. Med den unga personens tillstånd skrevs överföringsinformationen tillsammans med hen före semestrarna. På svenska ordnades jour på folkhögskolan varannan vecka.",
    },
    results: {
      fi: "Kesän aikana tavoitettiin 34 nuorta, joista 29:llä oli syyskuussa paikka tai suunnitelma. Elokuun jono lyheni neljästä viikosta kahteen. Ensi kesänä päivystys aloitetaan jo kesäkuun puolivälissä.",
      sv: "Under sommaren nåddes 34 unga, av vilka 29 hade en plats eller en plan i september. Kön i augusti blev två veckor i stället för fyra. Nästa sommar börjar jouren redan i mitten av juni.",
    },
    years: {
      fi: "kesästä 2025 alkaen",
      sv: "från sommaren 2025",
    },
    contactRole: {
      fi: "Ohjaamo Saarlahden palveluvastaava",
      sv: "Serviceansvarig vid Navigatorn Holmvik",
    },
    licenceNote: {
      fi: "Mainitse Rantamaan ELO-ryhmä.",
      sv: "Nämn ELO-gruppen i Strandmark.",
    },
  },
  licence: "cc-by-4.0",
  themes: ["availability", "transitions", "one-stop-guidance"],
  targetGroups: ["young-people", "upper-secondary"],
  evidence: {
    "n-4k2d": {
      text: {
        fi: "Päivystyksen oma seuranta: käynnit ja jatkosuunnitelmat, kesät 2025 ja 2026.",
        sv: "Jourens egen uppföljning: besök och fortsatta planer, somrarna 2025 och 2026.",
      },
    },
    "n-8r5v": {
      text: {
        fi: "Kysely päivystyksessä käyneille, 21 vastausta.",
        sv: "Enkät till dem som besökte jouren, 21 svar.",
      },
      link: "https://elo.example.fi/kesapaivystys",
    },
  },
};

const smallFirms = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0013",
  start: "2026-09-15T08:00:00Z",
  title: {
    sv: "Handledning vid köksbordet i småföretag",
    fi: "Ohjausta pienyritysten keittiönpöydän ääressä",
  },
  organisation: "o-f3c7",
  said: {
    summary: {
      sv: "En handledare och en företagare besöker småföretag tillsammans, på företagets eget språk.",
      fi: "Ohjaaja ja yrittäjä käyvät pienissä yrityksissä yhdessä, yrityksen omalla kielellä.",
    },
    context: {
      sv: "I företag med färre än fem anställda hade nästan ingen använt karriärhandledning. Man trodde att den var till för arbetslösa.",
    },
    actions: {
      sv: "Folkhögskolan och Företagarna besökte femton företag på kvällstid. Vid besöket gjordes en enkel plan för kompetensen under det kommande året.",
    },
    results: {
      sv: "Elva företag gjorde en plan, och åtta anställda började en kort utbildning. Besöken tog mer tid än väntat: räkna med en kväll per företag.",
    },
    years: { sv: "våren 2026", fi: "kevät 2026" },
    contactRole: {
      sv: "Rektor vid Strandmarks folkhögskola",
      fi: "Strandmarkin kansanopiston rehtori",
    },
  },
  licence: "cc-by-sa-4.0",
  themes: ["career-guidance", "employers", "languages"],
  targetGroups: ["employed", "employers"],
  evidence: {},
};

/** @param core packages/core */
export function practicesOf(core) {
  return [summerDuty, smallFirms].map((card) => practiceOf(core, card));
}

function practiceOf(core, card) {
  const story = new Story(core, undefined, { ...card, kind: "practice" });
  const { organisation, evidence, said } = card;
  story.begin({
    title: card.title,
    status: "agreed",
    period: "2026",
    organisations: { [organisation]: organisations[organisation] },
    who: Object.keys(people).filter((key) => key === "coordinator"),
  });
  story.say("coordinator", {
    organisation,
    licence: card.licence,
    groupDocument: group,
    "regions/m-8h2r": true,
    ...texts("regions/m-8h2r/label", { fi: "Rantamaa", sv: "Strandmark" }),
    ...setOf("themes", card.themes),
    ...setOf("targetGroups", card.targetGroups),
  });
  for (const [name, text] of Object.entries(said))
    story.say("coordinator", texts(name, text));
  const places = ["h", "p"];
  for (const [id, { text, link }] of Object.entries(evidence)) {
    const row = `evidence/${id}`;
    story.say("coordinator", {
      [row]: true,
      [`${row}/position`]: places.shift(),
      ...texts(`${row}/text`, text),
      ...(link && { [`${row}/link`]: link }),
    });
  }
  return story;
}

const setOf = (name, ids) =>
  Object.fromEntries(ids.map((id) => [`${name}/${id}`, true]));

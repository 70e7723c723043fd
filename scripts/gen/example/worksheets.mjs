// What the example region has written on the four worksheets in 2026.

const goalsDocument = "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0002";

const goals = {
  ninthGraders: "g-4m2x",
  adults: "g-7c5d",
  swedish: "g-9k1r",
};

const states = {
  ninthGraders: {
    fi: "Jokainen peruskoulun päättävä tietää syyskuussa, kuka häntä ohjaa",
    sv: "Alla som går ut grundskolan vet i september vem som handleder dem",
  },
  adults: {
    fi: "Työssä oleva aikuinen saa uraohjausta ennen kuin työ loppuu",
    sv: "Vuxna som arbetar får karriärhandledning innan arbetet tar slut",
  },
  swedish: { sv: "Handledning på svenska fås inom två veckor" },
};

export const tyotapa1 = {
  template: "tyotapa-1",
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0001",
  start: "2026-02-12T07:00:00Z",
  status: "agreed",
  added: {
    id: "p-5d3n",
    label: {
      fi: "Mitä jätämme tänä vuonna tekemättä?",
      sv: "Vad låter vi bli att göra i år?",
    },
  },
  own: {
    counsellor: {
      "prompts/definition/text@fi":
        "Ohjaus on rinnalla kulkemista. Se ei ole valmiiden vastausten antamista.",
      "prompts/nonnegotiable/text@fi": "Aika. Hyvää ohjausta ei voi kiirehtiä.",
    },
    folkHighSchool: {
      "prompts/definition/text@sv":
        "Handledning är ett samtal som hjälper en människa att själv välja. Det är inte att sälja utbildningar.",
      "prompts/nonnegotiable/text@sv":
        "Var och en ska få handledning på sitt eget språk.",
    },
    navigator: {
      "prompts/definition/text@fi":
        "Ohjaus auttaa näkemään vaihtoehdot ja ottamaan seuraavan askeleen.",
      "prompts/question/text@fi":
        "Miten nuori pysyy mukana, kun palvelu vaihtuu?",
    },
    youth: {
      "prompts/question/text@fi": "Mistä nuori tietää, kenen puoleen kääntyä?",
      "prompts/concern/text@fi":
        "Toiselta asteelta kesken jäävä nuori putoaa kahden palvelun väliin heinäkuussa.",
    },
    employment: {
      "prompts/question/text@fi":
        "Kuka auttaa, kun työ muuttuu mutta ihminen ei ole vielä työtön?",
      "prompts/concern/text@fi": "Asiakas kertoo tarinansa kolmessa paikassa.",
      "prompts/shared/text@fi":
        "Välimaastossa on aikuisten uraohjaus työssä oleville.",
    },
    business: {
      "prompts/concern/text@fi":
        "Pienessä yrityksessä kukaan ei ehdi miettiä työntekijän seuraavaa askelta.",
    },
    outreach: {
      "prompts/concern/text@sv":
        "Svenskspråkiga unga får vänta längre på handledning på sitt eget språk.",
      "prompts/p-5d3n/text@sv": "Nya arbetsgrupper.",
    },
  },
  /** Typed by the coordinator for somebody else in the room. */
  typedForOthers: ["business"],
  agreed: {
    "prompts/definition/text": {
      fi: "Ohjaus on tukea omien ratkaisujen tekemiseen koko elämän ajan. Se ei ole valintojen tekemistä toisen puolesta.",
      sv: "Handledning är stöd för egna val genom hela livet. Det är inte att välja åt någon annan.",
    },
    "prompts/question/text": {
      fi: "Miten jokainen löytää ohjauksen ajoissa, myös silloin kun palvelu vaihtuu?",
    },
    "prompts/concern/text": {
      fi: "Toiselta asteelta kesken jäävä nuori putoaa kahden palvelun väliin heinäkuussa.",
      sv: "Unga som avbryter sina studier på andra stadiet faller mellan två tjänster i juli.",
    },
    "prompts/shared/text": {
      fi: "Yhteistä ovat siirtymät. Välimaastossa on aikuisten uraohjaus työssä oleville.",
    },
    "prompts/nonnegotiable/text": {
      fi: "Ohjaus on asiakkaalle maksutonta ja luottamuksellista.",
      sv: "Handledningen är avgiftsfri för klienten och konfidentiell.",
    },
    conclusions: {
      fi: "Yhteinen kesäpäivystys selvitetään.",
      sv: "En gemensam sommarjour utreds.",
    },
  },
};

export const tyotapa2 = {
  template: "tyotapa-2",
  id: goalsDocument,
  start: "2026-02-12T08:30:00Z",
  status: "draft",
  own: {
    youth: {
      "goals/r-2b6h/state@fi":
        "Yksikään nuori ei jää kesällä ilman yhteyshenkilöä",
    },
    folkHighSchool: {
      "goals/r-8s4v/state@sv": "Handledning på svenska fås inom två veckor",
    },
  },
  rows: [
    {
      id: goals.ninthGraders,
      position: "f",
      state: states.ninthGraders,
      opportunities: {
        fi: "Oppilaitosten ja Ohjaamon yhteinen siirtotieto",
        sv: "Gemensam informationsöverföring mellan läroanstalterna och Navigatorn",
      },
      preparing: ["o-n2r8"],
      responsible: ["o-k5t1"],
      from: ["r-2b6h"],
    },
    {
      id: goals.adults,
      position: "m",
      state: states.adults,
      opportunities: {
        fi: "Työllisyysalueen ja yrittäjien neuvontapäivät työpaikoilla",
      },
      preparing: ["o-y9b2"],
      responsible: ["o-w6m9", "o-k5t1"],
      from: [],
    },
    {
      id: goals.swedish,
      position: "t",
      state: states.swedish,
      opportunities: {
        sv: "Folkhögskolan och Navigatorn delar på en handledare",
      },
      preparing: ["o-f3c7"],
      responsible: ["o-h8p3"],
      from: ["r-8s4v"],
    },
  ],
  /** The Finnish wording of the third goal was written twice at the same time. */
  tie: {
    target: `goals/${goals.swedish}/state@fi`,
    coordinator: "Ohjausta saa ruotsiksi kahdessa viikossa",
    navigator: "Ohjausta saa ruotsiksi yhtä nopeasti kuin suomeksi",
  },
  comment: {
    id: "k-1f9c",
    about: `goals/${goals.adults}/responsible/o-k5t1`,
    text: { fi: "Kuntayhtymä vahvistaa tämän helmikuun kokouksessaan." },
    settled: true,
  },
};

const goalReference = (name) => ({
  document: goalsDocument,
  row: `goals/${goals[name]}`,
  text: states[name],
});

export const tyotapa3 = {
  template: "tyotapa-3",
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0003",
  start: "2026-02-12T10:15:00Z",
  status: "draft",
  steps: {
    cooperation: [
      {
        id: "s-3h7p",
        text: {
          fi: "Selvitys kesäpäivystyksestä: kuka vastaa puhelimeen heinäkuussa",
        },
        goal: goalReference("ninthGraders"),
        party: ["o-n2r8", "o-h8p3"],
        date: "2026-04-30",
      },
      {
        id: "s-8d1q",
        text: {
          fi: "Siirtotiedon lomaketta kokeillaan kahdessa koulussa",
          sv: "Blanketten för informationsöverföring testas i två skolor",
        },
        goal: goalReference("ninthGraders"),
        party: ["o-k5t1"],
        date: "2026-08-31",
      },
    ],
    competence: [
      {
        id: "s-5w2k",
        text: {
          fi: "Opinto-ohjaajien ja työllisyysalueen yhteinen koulutuspäivä",
        },
        goal: goalReference("adults"),
        party: ["o-w6m9", "o-k5t1"],
        date: "2026-09-17",
      },
      {
        id: "s-6n4z",
        text: { sv: "Studiebesök: handledning på två språk" },
        goal: goalReference("swedish"),
        party: ["o-f3c7"],
        date: "2026-05-12",
      },
    ],
    coordination: [
      {
        id: "s-1c8t",
        text: { fi: "Nykyiset ryhmät kuvattu" },
        party: ["o-4d7k"],
        date: "2026-03-31",
      },
      {
        id: "s-4v6f",
        text: { fi: "Vastuut sovittu ryhmässä" },
        party: [],
        date: "2026-05-29",
      },
      {
        id: "s-9x5m",
        text: { fi: "Arviointi syyskokouksessa" },
        party: ["o-4d7k"],
        date: "2026-10-15",
      },
    ],
  },
  own: {
    employment: {
      "themes/competence/steps/r-7y3j/text@fi":
        "Tutustuminen toisten työhön päivän ajan",
    },
  },
};

export const tyotapa4 = {
  template: "tyotapa-4",
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0004",
  start: "2026-01-20T07:00:00Z",
  status: "agreed",
  periods: ["2025", "2026"],
  /** What each organisation has told of itself: by whom, and the two years. */
  news: {
    "o-4d7k": {
      by: "coordinator",
      2025: {
        fi: "Viimeinen vuosi ELY-keskuksena. ELO-tehtävässä yksi henkilö osa-aikaisesti.",
      },
      2026: {
        fi: "Elinvoimakeskus aloitti 1.1. ELO-tehtävä jatkuu puolikkaalla työajalla.",
      },
    },
    "o-n2r8": {
      by: "youth",
      2025: { fi: "Etsivässä nuorisotyössä kolme työntekijää." },
      2026: {
        fi: "Neljäs etsivä työntekijä aloitti, hänellä on kokemusta työpajoista.",
      },
    },
    "o-k5t1": {
      by: "college",
      2025: { fi: "Opinto-ohjaajaa kohden 260 opiskelijaa." },
      2026: {
        fi: "Opinto-ohjaajaa kohden 220 opiskelijaa. Uraohjausta myös illalla.",
      },
    },
    "o-h8p3": {
      by: "navigator",
      2025: { fi: "Kaksi toimipistettä, jono neljä viikkoa." },
      2026: { fi: "Liikkuva palvelu, jono kaksi viikkoa." },
    },
    "o-w6m9": {
      by: "employment",
      2025: { fi: "Palvelut siirtyivät kunnille vuoden alussa." },
      2026: { fi: "Ohjauksen puhelinpalvelu kahtena päivänä viikossa." },
    },
    "o-f3c7": {
      by: "folkHighSchool",
      2025: { sv: "En linje för unga utan studieplats, 14 studerande." },
      2026: { sv: "20 studerande. Handledning på svenska också kvällstid." },
    },
    "o-y9b2": {
      by: "business",
      2025: { fi: "Kummiyrityksiä 12." },
      2026: {
        fi: "Kummiyrityksiä 19. Tutustumiskäynti kaikille yhdeksäsluokkalaisille.",
      },
    },
  },
};

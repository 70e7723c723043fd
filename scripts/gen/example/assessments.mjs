// What the example region thinks of its own cooperation in two years.
// A rating is a level, two levels joined by "-", "?" for "don't know", "." for "not assessed".

const items = [
  "situation",
  "strategies",
  "concept",
  "forums",
  "evaluation",
  "impact",
];

const byItem = (row) =>
  Object.fromEntries(row.split(" ").map((mark, index) => [items[index], mark]));

export const year2025 = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2025",
  period: "2025",
  status: "agreed",
  start: "2025-02-06T07:00:00Z",
  title: {
    fi: "Ohjausyhteistyö Rantamaalla 2025",
    sv: "Handledningssamarbetet i Strandmark 2025",
  },
  ratings: {
    coordinator: byItem("2 1 1 2 1 1"),
    youth: byItem("1 1 1 1 1 1"),
    counsellor: byItem("1 1 2 2 1 ?"),
    college: byItem("2 2 1 2 1 2"),
    navigator: byItem("1-2 1 1 2 1 1"),
    employment: byItem("1 1 1 1 ? 1"),
    folkHighSchool: byItem("2 1 1 2 1 1"),
  },
  reasons: {
    youth: { situation: { fi: "Tapaamme vain, kun jokin on jo pielessä." } },
    folkHighSchool: {
      forums: { sv: "Höstens forum var ett bra första steg." },
    },
  },
  targets: {},
  agreed: {
    situation: [
      "1-2",
      { fi: "Yhteystiedot on koottu, yhteistyö on vasta alussa." },
      "2",
    ],
    strategies: ["1", { fi: "Yhteisiä suunnitelmia ei ole." }, "2"],
    concept: ["1", { fi: "Jokainen tarkoittaa ohjauksella eri asiaa." }, "2"],
    forums: ["2", { fi: "Ensimmäinen foorumi pidettiin syksyllä." }, "3"],
    evaluation: ["1", { fi: "Jokaisella on omat lukunsa." }, "2"],
    impact: ["1", { fi: "Vaikutuksista ei ole yhteistä tietoa." }, "2"],
  },
};

export const year2026 = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e2026",
  period: "2026",
  status: "draft",
  start: "2026-02-05T07:00:00Z",
  title: {
    fi: "Ohjausyhteistyö Rantamaalla 2026",
    sv: "Handledningssamarbetet i Strandmark 2026",
  },
  ratings: {
    coordinator: byItem("3 2 2 2 2 2"),
    youth: byItem("2 1 2 1 1 2"),
    counsellor: byItem("2 2 2 2 1 2"),
    college: byItem("3 3 2 3 2 3"),
    navigator: byItem("2 2 2-3 2 2 2"),
    employment: byItem("2 1 1 2-3 1 ?"),
    folkHighSchool: byItem("2 2 2 2 ? 1"),
    business: byItem("1 ? 1 1 . 2"),
    outreach: byItem("2 2 2 3 1 1"),
  },
  reasons: {
    coordinator: {
      strategies: { fi: "Luonnos on kierroksella, mutta sitä ei ole sovittu." },
    },
    youth: {
      forums: { fi: "Kuntien edustajia ei ole vielä ollut mukana." },
      evaluation: { fi: "Emme tiedä, mitä lukuja muut keräävät." },
    },
    counsellor: {
      evaluation: {
        fi: "Jokaisella on omat lukunsa, yhteistä koontia ei ole.",
      },
    },
    college: {
      forums: {
        fi: "Työpajat on pidetty kahdesti vuodessa, ja niistä on hyötyä.",
      },
    },
    employment: {
      strategies: { fi: "En ole nähnyt yhteistä suunnitelmaa." },
    },
    folkHighSchool: {
      forums: { sv: "Forumet finns, men kommunerna deltar inte ännu." },
      impact: { sv: "På svenska märks ingen skillnad ännu." },
    },
    business: { forums: { fi: "Yrityksiä ei ole vielä kutsuttu mukaan." } },
    outreach: {
      forums: { sv: "Vi träffas regelbundet och det fungerar bra." },
    },
  },
  targets: {
    coordinator: { forums: "3", strategies: "3" },
    folkHighSchool: { forums: "3" },
    outreach: { impact: "2" },
  },
  agreed: {
    situation: [
      "2",
      { fi: "Tunnemme toisemme, mutta työnjako on kirjaamatta." },
      "3",
    ],
    strategies: [
      "2",
      { fi: "Ensimmäinen yhteinen suunnitelma on luonnoksena." },
      "3",
    ],
    concept: [
      "2",
      {
        fi: "Yhteinen määrittely syntyi työpajassa, toimintamallia ei ole kuvattu.",
        sv: "Vi fick en gemensam definition i workshoppen, men modellen är inte beskriven.",
      },
      "3",
    ],
    forums: [
      "2-3",
      {
        fi: "Foorumi on, mutta kunnat eivät vielä käy siellä.",
        sv: "Forumet finns, men kommunerna deltar inte ännu.",
      },
      "3",
    ],
    impact: [
      "2",
      { fi: "Hyviä esimerkkejä on, koko alueen kuva puuttuu." },
      "3",
    ],
  },
  /** Two people wrote the room's decision down, and not alike. */
  tie: {
    item: "evaluation",
    coordinator: ["2", "Tilastot on luvattu koota yhteen kevään aikana."],
    college: ["1-2", "Koonti on vasta luvattu, ei tehty."],
  },
  evidence: {
    item: "forums",
    id: "ev-3f8s",
    text: {
      fi: "Foorumin osallistujaluettelo, syksy 2025",
      sv: "Deltagarförteckning för forumet, hösten 2025",
    },
  },
  comment: {
    id: "k-6t2w",
    about: "ratings/forums/rating",
    text: {
      fi: "Kutsutaan kunnat syyskuun foorumiin ja katsotaan tätä uudelleen.",
    },
  },
};

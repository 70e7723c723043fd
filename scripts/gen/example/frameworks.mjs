// What the example region says by two frameworks of other shapes: one of criteria, one of figures.
// A criterion is marked `+` met, `~` in progress, `-` not met, `/` not applicable, `?` not known, `.` not assessed.
// A figure is a number, or one of the three marks that say why there is none.

export const criteria = {
  framework: "criteria",
  id: "urn:uuid:2b9c4f6e-71d3-4a58-9c0e-5d6a7b8c2026",
  period: "2026",
  status: "draft",
  start: "2026-03-12T07:00:00Z",
  title: {
    fi: "Rantamaan oppilaitosten ohjaus 2026",
    sv: "Handledningen vid läroanstalterna i Strandmark 2026",
  },
  own: {
    counsellor: {
      marks:
        "named-lead + public-plan ~ working-time - tasks-written ~ whom-to-ask + substitute - yearly-meeting + two-weeks ~ own-language ~ remote + found-in-time ~ career-plan + in-subjects / two-employers ~ work-experience / training-places + information-moves ~ before-leaving + summer-contact - followed-up . planned-together ~ guardians / feedback +",
      reasons: {
        "working-time": { fi: "Ohjattavia on yli kaksisataa kullakin." },
        "summer-contact": { fi: "Heinäkuussa ei vastaa kukaan." },
      },
      evidence: {
        "career-plan": ["ev-4n7q", { fi: "Oppilaitoksen suunnitelmapohja" }],
      },
    },
    folkHighSchool: {
      marks:
        "named-lead ~ public-plan ~ working-time ~ tasks-written ~ whom-to-ask ~ substitute - yearly-meeting + two-weeks + own-language + remote ~ found-in-time ? career-plan ~ in-subjects / two-employers - work-experience / training-places / higher-education / information-moves - before-leaving ~ summer-contact ~ followed-up - planned-together + guardians / feedback ~",
      reasons: {
        "own-language": { sv: "Handledning ges på svenska och engelska." },
      },
      evidence: {},
    },
  },
  agreed: {
    marks:
      "named-lead + public-plan ~ working-time - tasks-written ~ whom-to-ask + substitute - yearly-meeting + two-weeks ~ own-language + remote + found-in-time ~ in-subjects / work-experience / training-places +",
    reasons: {
      "working-time": { fi: "Työaika on kirjattu, mutta se ei riitä." },
      "own-language": {
        fi: "Molemmilla kielillä; tulkkaus tilataan erikseen.",
        sv: "På båda språken; tolkning beställs separat.",
      },
    },
  },
  atOnce: {
    item: "career-plan",
    marks: { counsellor: "+", folkHighSchool: "~" },
  },
};

export const figures = {
  framework: "indicators",
  id: "urn:uuid:8d1e5a07-3c64-4f92-b7a1-0e9f4c6d2026",
  period: "2025",
  status: "draft",
  start: "2026-02-20T07:00:00Z",
  title: {
    fi: "Rantamaan ohjauspalvelut lukuina 2025",
    sv: "Handledningstjänsterna i Strandmark i siffror 2025",
  },
  own: {
    employment: {
      figures: {
        "reach/young-reached": "41.5",
        "reach/employed-reached": "?",
        "waiting/days-to-first": "12",
        "waiting/answered-same-day": ".",
        "staff-competence/qualified": "88",
        "after-guidance/in-study-or-work": "62.5",
        "after-guidance/dropouts-change": "-3.2",
        "people-and-money/person-years": "9.5",
      },
      notes: {
        "waiting/days-to-first": { fi: "Vain työllisyysalueen oma palvelu." },
      },
      evidence: {
        "after-guidance": ["ev-8k2d", { fi: "Asiakastietojen poiminta 2.2." }],
      },
    },
    folkHighSchool: {
      figures: {
        "reach/young-reached": "38",
        "reach/employed-reached": "260",
        "waiting/days-to-first": "9",
        "staff-competence/qualified": "88",
        "staff-competence/training-days": "3.5",
        "after-guidance/dropouts-change": "/",
        "experience/helped": "81",
        "experience/survey-answers": "1240",
        "people-and-money/person-years": "9.5",
      },
      notes: {
        "reach/young-reached": { sv: "Utan Navigatorns besökare." },
      },
      evidence: {},
    },
  },
  agreed: {
    figures: {
      "reach/young-reached": "41.5",
      "staff-competence/qualified": "88",
      "experience/helped": "81",
      "people-and-money/person-years": "9.5",
    },
    reasons: {
      reach: {
        fi: "Käytetään työllisyysalueen lukua: siinä ovat mukana Ohjaamon kävijät.",
      },
    },
  },
  atOnce: {
    place: "waiting/days-to-first",
    figures: { employment: "12", folkHighSchool: "10" },
  },
};

// The invented region of the example: who takes part. Nobody here is a real person or body.

export const group = {
  fi: "Rantamaan ELO-ryhmä",
  sv: "ELO-gruppen i Strandmark",
};

/** Seven organisations. The first one changed its name when the authorities did. */
export const organisations = {
  "o-4d7k": {
    fi: "Rantamaan elinvoimakeskus",
    sv: "Livskraftscentralen i Strandmark",
  },
  "o-n2r8": {
    fi: "Saarlahden kaupungin nuorisopalvelut",
    sv: "Holmviks stads ungdomstjänster",
  },
  "o-k5t1": {
    fi: "Rantamaan koulutuskuntayhtymä",
    sv: "Strandmarks utbildningssamkommun",
  },
  "o-h8p3": { fi: "Ohjaamo Saarlahti", sv: "Navigatorn Holmvik" },
  "o-w6m9": {
    fi: "Rantamaan työllisyysalue",
    sv: "Strandmarks sysselsättningsområde",
  },
  "o-f3c7": {
    fi: "Strandmarkin kansanopisto",
    sv: "Strandmarks folkhögskola",
  },
  "o-y9b2": { fi: "Rantamaan yrittäjät", sv: "Företagarna i Strandmark" },
};

/** What the first organisation was called until the end of 2025. */
export const organisations2025 = {
  ...organisations,
  "o-4d7k": { fi: "Rantamaan ELY-keskus", sv: "NTM-centralen i Strandmark" },
};

/** Nine people, known by what they do: id, organisation, what to show. */
export const people = {
  coordinator: ["c-a3k8", "o-4d7k", "Koordinaattori"],
  youth: ["c-b7m2", "o-n2r8", "Nuorisopalvelujen päällikkö"],
  counsellor: ["c-c4t6", "o-k5t1", "Opinto-ohjaaja"],
  college: ["c-d9p1", "o-k5t1", "Opintopalvelujen päällikkö"],
  navigator: ["c-e2r5", "o-h8p3", "Ohjaamon palveluvastaava"],
  employment: ["c-f6w3", "o-w6m9", "TNO-asiantuntija"],
  folkHighSchool: ["c-g8n4", "o-f3c7", "Rektor, folkhögskolan"],
  business: ["c-h1y7", "o-y9b2", "Yrittäjien toiminnanjohtaja"],
  outreach: ["c-j5v9", "o-n2r8", "Uppsökande ungdomsarbetare"],
};

export const idOf = Object.fromEntries(
  Object.entries(people).map(([key, [id]]) => [key, id]),
);

// The example region's workshop of February 2026 as a meeting: who was there, what was done, what was decided.
import { organisations, people } from "./region.mjs";
import { Story, texts } from "./story.mjs";

const data = {
  id: "urn:uuid:6c0f6f0e-52b5-4a0e-8d3c-7f1f2a9e0020",
  start: "2026-02-12T11:30:00Z",
  title: {
    fi: "Rantamaan ELO-ryhmän työpaja",
    sv: "Workshop för ELO-gruppen i Strandmark",
  },
};

const fields = {
  date: "2026-02-12",
  start: "09:00",
  end: "13:00",
  ...texts("place", {
    fi: "Koulutuskuntayhtymän auditorio, Saarlahti",
    sv: "Utbildningssamkommunens auditorium, Holmvik",
  }),
};

/** Who was asked to come and was not in the room. */
const attendance = { business: "remote", outreach: "absent" };

/** What the ready agenda does not say: notes and outcomes, by the item's id. */
const told = {
  why: {
    outcome: {
      fi: "Määritelmä ja luovuttamaton sovittiin.",
      sv: "Definitionen och det vi inte ger avkall på slogs fast.",
    },
  },
  matrix: {
    notes: {
      fi: "Foorumeista hajonta oli suurin: tasot 1–3.",
      sv: "Spridningen var störst i fråga om forumen: nivåerna 1–3.",
    },
    outcome: { fi: "Hajonta käytiin läpi, arviointi jäi auki." },
  },
  goals: { outcome: { fi: "Kolme tavoitetta, yhden sanamuoto on auki." } },
};

const next = {
  date: "2026-05-21",
  start: "09:00",
  place: { fi: "Ohjaamo Saarlahti", sv: "Navigatorn Holmvik" },
  text: { fi: "Seuranta", sv: "Uppföljning" },
};

/** Places whose agreement is taken into the record. */
const decided = [
  {
    target: "prompts/definition/text@fi",
    position: "f",
    text: {
      fi: "Ohjauksen määritelmä sovittiin.",
      sv: "Definitionen av handledning slogs fast.",
    },
  },
  {
    target: "prompts/nonnegotiable/text@fi",
    position: "m",
    text: {
      fi: "Sovittiin, mikä ohjauksessa on luovuttamatonta.",
      sv: "Det slogs fast vad vi inte ger avkall på i handledningen.",
    },
  },
];

/** Decided aloud: the place stays open in its document, and the row has an id of its own. */
const aloud = {
  id: "d-6m3j",
  position: "t",
  target: "ratings/evaluation/rating",
  at: "2026-02-12T08:55:00Z",
  text: {
    fi: "Arviointi jätetään auki ja siihen palataan keväällä.",
    sv: "Utvärderingen lämnas öppen och tas upp igen i vår.",
  },
  reason: { fi: "Kahta mieltä ollaan siitä, mitä kootaan yhdessä." },
};

/**
 * @param core packages/core
 * @param agenda the ready agenda that was followed
 * @param files the documents of the example that were worked on
 * @param group the id of the group's own document
 */
export function meetingOf(core, agenda, files, group) {
  const story = new Story(core, undefined, { ...data, kind: "meeting" });
  story.begin({
    title: data.title,
    period: "2026",
    status: "agreed",
    organisations,
  });
  story.say("coordinator", { ...fields, groupDocument: group });
  story.say("coordinator", participants());
  story.say("coordinator", agendaOf(agenda));
  story.say("coordinator", documentsOf(core, files));
  for (const file of files)
    for (const one of decided)
      story.say("coordinator", decisionOf(core, file, one));
  story.say("coordinator", decidedAloud(files.at(-1).id));
  const row = "nextMeetings/n-5r8c";
  const { date, start, place, text } = next;
  story.say("coordinator", {
    [row]: true,
    [`${row}/date`]: date,
    [`${row}/start`]: start,
    ...texts(`${row}/place`, place),
    ...texts(`${row}/text`, text),
  });
  return story;
}

function participants() {
  const members = {};
  for (const [key, [id, organisation]] of Object.entries(people)) {
    const row = `participants/${id}`;
    members[`${row}/organisation`] = organisation;
    members[`${row}/role`] = key === "coordinator" ? "coordinator" : "member";
    members[`${row}/attendance`] = attendance[key] ?? "present";
  }
  return members;
}

function agendaOf({ agenda }) {
  const members = {};
  for (const { id, title, purpose, ...rest } of agenda) {
    const row = `agenda/${id}`;
    const { notes, outcome } = told[id] ?? {};
    members[row] = true;
    for (const [name, value] of Object.entries(rest))
      members[`${row}/${name}`] = value;
    Object.assign(
      members,
      texts(`${row}/title`, inBoth(title)),
      texts(`${row}/purpose`, inBoth(purpose)),
      texts(`${row}/notes`, notes),
      texts(`${row}/outcome`, outcome),
    );
  }
  return members;
}

/** The group works in two languages. */
function inBoth({ fi, sv } = {}) {
  return fi && { fi, sv };
}

function documentsOf(core, files) {
  const members = {};
  for (const { id, kind, content, digest } of files) {
    const row = `documents/${core.encodeSegment(id)}`;
    members[row] = true;
    members[`${row}/kind`] = kind;
    members[`${row}/after`] = digest;
    Object.assign(
      members,
      texts(`${row}/title`, content.title ?? titleOf(content.template.uri)),
    );
  }
  return members;
}

/** A worksheet of the example has no title but its form's. */
function titleOf(uri) {
  const number = uri.at(-1);
  return { fi: `Työtapa ${number}`, sv: `Arbetssätt ${number}` };
}

/** What an agreed entry of a document becomes in the record; nothing when the document has none. */
function decisionOf(core, { id, entries }, { target, position, text }) {
  const entry = core
    .currentEntries(entries)
    .find((one) => one.target === target);
  if (!entry) return {};
  const row = `decisions/${entry.id}`;
  const basis = (entry.basis ?? []).map((one) => [`${row}/basis/${one}`, true]);
  return {
    [row]: true,
    [`${row}/position`]: position,
    ...texts(`${row}/text`, text),
    [`${row}/about`]: { document: id, target },
    [`${row}/decidedBy`]: entry.by,
    [`${row}/at`]: entry.at,
    ...(entry.reason && { [`${row}/reason@fi`]: entry.reason }),
    ...Object.fromEntries(basis),
  };
}

function decidedAloud(document) {
  const { id, position, target, at, text, reason } = aloud;
  const row = `decisions/${id}`;
  return {
    [row]: true,
    [`${row}/position`]: position,
    ...texts(`${row}/text`, text),
    [`${row}/about`]: { document, target },
    [`${row}/decidedBy`]: people.coordinator[0],
    [`${row}/at`]: at,
    ...texts(`${row}/reason`, reason),
  };
}

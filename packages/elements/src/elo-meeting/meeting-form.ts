import type { Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { RecordForm, RecordList } from "../record/form.js";
import { agendaAdding, agendaLine, agendaSum } from "./agenda-view.js";
import { decidedNow, decisionUnder } from "./decisions-view.js";
import { documentsView } from "./documents-view.js";
import {
  ATTENDANCE,
  participantWords,
  ROLES,
  whenWords,
} from "./meeting-words.js";
import { meetingAbout, meetingPaper } from "./meeting-paper.js";
import { nameField } from "./name-field.js";
import {
  attendanceActs,
  attendanceRead,
  peopleAdding,
  presentView,
} from "./people-view.js";

const participants: RecordList = {
  id: "participants",
  prefix: "c",
  add: () => msg("Lisää osallistuja", { id: "meeting.add-person" }),
  one: () => msg("osallistuja", { id: "meeting.person" }),
  none: () =>
    msg("Osallistujia ei ole vielä merkitty.", { id: "meeting.people-none" }),
  name: (words, row) =>
    participantWords(
      words,
      row,
      "session" in words
        ? (words as Parameters<typeof attendanceActs>[0]).session.document
        : undefined,
    ),
  fields: [
    nameField,
    {
      id: "organisation",
      type: "organisation",
      label: () => msg("Organisaatio", { id: "meeting.organisation" }),
    },
    {
      id: "role",
      type: "code",
      lists: [ROLES],
      label: () => msg("Rooli", { id: "meeting.role" }),
    },
    {
      id: "task",
      type: "text",
      lines: "one",
      label: () => msg("Tehtävä", { id: "meeting.task" }),
    },
    {
      id: "attendance",
      type: "code",
      lists: [ATTENDANCE],
      label: () => msg("Läsnäolo", { id: "meeting.attendance" }),
    },
  ],
  brief: ["role", "task"],
  inName: ["name", "organisation", "attendance"],
  fresh: (_view, target) => [
    { type: "set", target: `${target}/role`, value: "member" },
  ],
  adding: (view) => peopleAdding(view, participants),
  acts: attendanceActs,
  under: attendanceRead,
  unordered: true,
};

const agenda: RecordList = {
  id: "agenda",
  prefix: "a",
  add: () => msg("Lisää kohta", { id: "meeting.add-item" }),
  one: () => msg("esityslistan kohta", { id: "meeting.item" }),
  none: () =>
    msg("Esityslistalla ei ole vielä mitään.", { id: "meeting.agenda-none" }),
  named: "title",
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Otsikko", { id: "meeting.item-title" }),
    },
    {
      id: "minutes",
      type: "number",
      unit: () => "min",
      label: () => msg("Kesto", { id: "meeting.minutes" }),
    },
    {
      id: "purpose",
      type: "text",
      label: () => msg("Tarkoitus ja työtapa", { id: "meeting.purpose" }),
    },
    {
      id: "notes",
      type: "text",
      label: () => msg("Muistiinpanot", { id: "meeting.notes" }),
    },
    {
      id: "outcome",
      type: "text",
      label: () => msg("Tulos", { id: "meeting.outcome" }),
    },
  ],
  also: ["template"],
  brief: ["minutes"],
  adding: (view) => agendaAdding(view, agenda),
  under: agendaLine,
};

const decisions: RecordList = {
  id: "decisions",
  prefix: "d",
  add: () => msg("Lisää päätös", { id: "meeting.add-decision" }),
  one: () => msg("päätös", { id: "meeting.decision" }),
  none: () =>
    msg("Mitään ei ole vielä päätetty.", { id: "meeting.decisions-none" }),
  named: "text",
  fields: [
    {
      id: "text",
      type: "text",
      label: () => msg("Mitä päätettiin", { id: "meeting.decided" }),
    },
    {
      id: "reason",
      type: "text",
      label: () => msg("Perustelu", { id: "meeting.reason" }),
    },
  ],
  also: ["about", "decidedBy", "at", "basis"],
  fresh: decidedNow,
  under: decisionUnder,
};

const nextMeetings: RecordList = {
  id: "nextMeetings",
  prefix: "n",
  add: () => msg("Lisää tapaaminen", { id: "meeting.add-next" }),
  one: () => msg("seuraava tapaaminen", { id: "meeting.next-one" }),
  none: () =>
    msg("Seuraavaa tapaamista ei ole sovittu.", { id: "meeting.next-none" }),
  name: (_words, row) => nextName(row),
  inName: ["date", "start"],
  fields: [
    {
      id: "date",
      type: "day",
      label: () => msg("Päivä", { id: "meeting.date" }),
    },
    {
      id: "start",
      type: "clock",
      label: () => msg("Alkaa", { id: "meeting.start" }),
    },
    {
      id: "place",
      type: "text",
      lines: "one",
      label: () => msg("Paikka", { id: "meeting.place" }),
    },
    {
      id: "text",
      type: "text",
      lines: "one",
      label: () => msg("Aihe", { id: "meeting.about" }),
    },
  ],
};

function nextName(row: Row): string {
  return whenWords(row["date"], row["start"]);
}

/** A meeting: when and where, who, the agenda, what was worked on, what was decided, what follows. */
export const meetingForm: RecordForm = {
  kind: "meeting",
  paper: meetingPaper,
  about: meetingAbout,
  sections: [
    {
      id: "when",
      title: () => msg("Aika ja paikka", { id: "meeting.when" }),
      fields: [
        {
          id: "title",
          type: "text",
          lines: "one",
          label: () => msg("Tapaamisen nimi", { id: "meeting.title" }),
        },
        {
          id: "group",
          type: "text",
          lines: "one",
          label: () => msg("Ryhmä", { id: "meeting.group" }),
        },
        {
          id: "date",
          type: "day",
          label: () => msg("Päivä", { id: "meeting.date" }),
        },
        {
          id: "start",
          type: "clock",
          label: () => msg("Alkaa", { id: "meeting.start" }),
        },
        {
          id: "end",
          type: "clock",
          label: () => msg("Päättyy", { id: "meeting.end" }),
        },
        {
          id: "place",
          type: "text",
          lines: "one",
          label: () => msg("Paikka", { id: "meeting.place" }),
        },
        {
          id: "link",
          type: "link",
          label: () => msg("Etäyhteyden linkki", { id: "meeting.link" }),
        },
      ],
    },
    {
      id: "participants",
      title: () => msg("Osallistujat", { id: "meeting.people" }),
      list: participants,
      after: presentView,
    },
    {
      id: "agenda",
      title: () => msg("Esityslista", { id: "meeting.agenda" }),
      list: agenda,
      after: agendaSum,
    },
    {
      id: "documents",
      title: () => msg("Käsitellyt asiakirjat", { id: "meeting.documents" }),
      before: documentsView,
      shows: ["documents", "groupDocument"],
    },
    {
      id: "decisions",
      title: () => msg("Päätökset", { id: "meeting.decisions" }),
      list: decisions,
    },
    {
      id: "nextMeetings",
      title: () => msg("Seuraavat tapaamiset", { id: "meeting.next" }),
      list: nextMeetings,
    },
  ],
};

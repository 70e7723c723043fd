import {
  agendaTimes,
  byPosition,
  contentOf,
  type AskelmatDocument,
  type Row,
} from "@askelmat/core";
import {
  dateIn,
  dayWords,
  ofKind,
  rows,
  section,
  text,
  textOrMissing,
  titleOf,
  type Ground,
} from "./ground.js";
import { el, type PageContent } from "./nodes.js";

/** The next meeting with its agenda: one that has been prepared, or else what the last ones said of it. */
export function nextMeeting(ground: Ground): PageContent {
  const { say, today } = ground;
  const meetings = ofKind(ground, "meeting");
  const coming = meetings
    .filter((one) => dayOf(one) >= today)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [meeting] = coming;
  return section(
    "agenda",
    say("agenda"),
    meeting
      ? [
          el("p", { class: "lead" }, titleOf(ground, meeting)),
          placeOf(ground, contentOf(meeting)),
          agenda(ground, meeting),
        ]
      : announced(ground, meetings),
  );
}

function dayOf(meeting: AskelmatDocument): string {
  return dateIn(contentOf(meeting));
}

function agenda(ground: Ground, meeting: AskelmatDocument): PageContent {
  const { say } = ground;
  const items = [...rows(meeting, "agenda")].sort(byPosition);
  if (items.length === 0) return el("p", { class: "quiet" }, say("noAgenda"));
  const times = new Map(
    agendaTimes(contentOf(meeting)["start"], items).map((one) => [one.id, one]),
  );
  return el(
    "ol",
    {},
    items.map((item) => {
      const { minutes } = item;
      const when =
        times.get(item.id)?.from ??
        (typeof minutes === "number" ? say("minutes", String(minutes)) : "");
      return el(
        "li",
        {},
        textOrMissing(ground, item["title"]),
        when !== "" && el("span", { class: "quiet small" }, " ", when),
      );
    }),
  );
}

/** Days that earlier meetings named for the next one. */
function announced(
  ground: Ground,
  meetings: readonly AskelmatDocument[],
): PageContent {
  const { say, today } = ground;
  const found = meetings
    .flatMap((meeting) => rows(meeting, "nextMeetings"))
    .filter(({ date }) => typeof date === "string" && date >= today)
    .sort((a, b) => (dateIn(a) < dateIn(b) ? -1 : 1));
  if (found.length === 0) return el("p", { class: "quiet" }, say("noMeeting"));
  return [
    found.map((row) => [
      placeOf(ground, row),
      text(ground, row["text"]) !== undefined &&
        el("p", {}, text(ground, row["text"])),
    ]),
    el("p", { class: "quiet" }, say("noAgenda")),
  ];
}

function placeOf(
  ground: Ground,
  { date, start, place }: Partial<Row>,
): PageContent {
  const where = text(ground, place);
  const when = [
    dayWords(ground, date),
    typeof start === "string"
      ? start.replace(":", ground.lang === "en" ? ":" : ".")
      : "",
  ].filter(Boolean);
  return el(
    "p",
    {},
    when.join(" "),
    where !== undefined && [when.length > 0 && ", ", where],
  );
}

import {
  contentOf,
  isObject,
  itemsOfWorkshop,
  ledgerOf,
  rowsOf,
  textIn,
  type AskelmatDocument,
  type Decision,
  type Json,
} from "@askelmat/core";
import {
  dateIn,
  section,
  periodOf,
  dayWords,
  ofKind,
  plain,
  rows,
  table,
  templateOf,
  text,
  textOrMissing,
  titleOf,
  type Ground,
} from "./ground.js";
import { el, type PageContent } from "./nodes.js";
import { placeWords, valueWords } from "./ties.js";

interface Line {
  /** When, as far as it is known. */
  readonly at: string;
  readonly cells: readonly PageContent[];
}

/**
 * What was agreed, document by document: the decisions that meetings wrote
 * down, and in the other documents what a tie ended in or what rests on answers
 * or a reason. What has been replaced since is left to the documents' histories.
 */
export function decisions(ground: Ground): PageContent {
  const { say, documents } = ground;
  const meetings = ofKind(ground, "meeting");
  const told = new Set(
    meetings.flatMap((one) => rows(one, "decisions").map(({ id }) => id)),
  );
  const others = [...documents]
    .filter(({ kind }) => kind !== "meeting")
    .sort((a, b) => (periodOf(a) < periodOf(b) ? 1 : -1));
  const parts = [...meetings, ...others].flatMap((document) => {
    const lines = (
      document.kind === "meeting"
        ? ofMeeting(ground, document)
        : ofDocument(ground, document, told)
    ).sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
    return lines.length === 0
      ? []
      : [
          el(
            "h3",
            {},
            titleOf(ground, document),
            periodWords(ground, document),
          ),
          table(
            [say("decision"), say("why"), say("writer"), say("when")],
            lines.map(({ cells }) => cells),
            "decisions",
          ),
        ];
  });
  return section(
    "decisions",
    say("decisions"),
    parts.length === 0
      ? el("p", { class: "quiet" }, say("noDecisions"))
      : parts,
  );
}

/** The period, unless the title says it. */
function periodWords(ground: Ground, document: AskelmatDocument): string {
  const period = periodOf(document);
  return plain(ground, contentOf(document)["title"]).includes(period)
    ? ""
    : ` · ${period}`;
}

function ofMeeting(ground: Ground, meeting: AskelmatDocument): Line[] {
  return rows(meeting, "decisions").map((row) => {
    const { at, decidedBy, reason } = row;
    const day = typeof at === "string" ? at : dateIn(contentOf(meeting));
    return {
      at: day,
      cells: [
        textOrMissing(ground, row["text"]),
        text(ground, reason) ?? "–",
        writer(ground, meeting, decidedBy),
        dayWords(ground, day),
      ],
    };
  });
}

function ofDocument(
  ground: Ground,
  document: AskelmatDocument,
  told: ReadonlySet<string>,
): Line[] {
  const all = ledgerOf(document).filter(
    ({ how, standing, entry, target }) =>
      standing &&
      (how === "settled" || how === "agreed") &&
      !told.has(entry) &&
      !/\/reason(@|$)/.test(target),
  );
  return oncePerPlace(all, ground.lang).map((decision) => {
    const { target, value, by, at = "" } = decision;
    const lang = /@([^@]*)$/.exec(target)?.[1];
    const words =
      value === null ? "–" : valueWords(ground, document, target, value);
    return {
      at,
      cells: [
        [
          el("b", {}, placeWords(ground, document, target)),
          " ",
          el("span", { lang: lang === ground.lang ? undefined : lang }, words),
        ],
        reasonOf(ground, document, decision) ?? "–",
        writer(ground, document, by),
        dayWords(ground, at),
      ],
    };
  });
}

/** The same place in several languages is one decision: in the page's language where it was said in it. */
function oncePerPlace(
  all: readonly Decision[],
  lang: string,
): readonly Decision[] {
  const places = new Map<string, Decision>();
  for (const one of all) {
    const place = one.target.replace(/@[^@]*$/, "");
    const before = places.get(place);
    if (!before || one.target.endsWith(`@${lang}`)) places.set(place, one);
  }
  return [...places.values()];
}

function reasonOf(
  ground: Ground,
  document: AskelmatDocument,
  { reason, target }: Decision,
): PageContent {
  if (reason !== undefined && reason !== "") return reason;
  const items = itemsOfWorkshop(document, templateOf(ground, document));
  const place = target.replace(/@[^@]*$/, "");
  const words = items.find((item) => item.place === place)?.agreed?.words;
  return text(ground, words);
}

/** Who wrote a decision down: the name, else the organisation, as far as the document tells. */
function writer(
  ground: Ground,
  document: AskelmatDocument,
  id: Json | undefined,
): PageContent {
  for (const one of [document, ...ground.documents]) {
    const names: readonly Json[] = Array.isArray(one.names) ? one.names : [];
    const row = names.find((name) => isObject(name) && name["id"] === id);
    const name = isObject(row) ? row["name"] : undefined;
    if (typeof name === "string" && name !== "") return name;
  }
  const content = contentOf(document);
  const member = rowsOf(content, "contributors").find((row) => row.id === id);
  const home = rowsOf(content, "organisations").find(
    (row) => row.id === member?.["organisation"],
  );
  return textIn(home?.["name"], ground.lang)
    ? plain(ground, home?.["name"])
    : ground.say("someone");
}

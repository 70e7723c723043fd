import {
  contentOf,
  isObject,
  rowsOf,
  standingOf,
  type AskelmatDocument,
} from "@askelmat/core";
import type { RecordView } from "../record/view.js";
import type { RecordWork } from "../record/work.js";
import { documentsFor } from "../record/at-hand.js";
import type { DocumentsAtHand, EloMeeting } from "./elo-meeting.js";
import { noteStandings, type Standings } from "./standings.js";

/** Kinds that a meeting works on; others are about the group and its meetings. */
const WORKED_ON = ["worksheet", "assessment"];

/** The documents around a meeting, and how its decisions are looked for. State of this page; none of it is in the document. */
export class AtHand {
  /** All that the page has given, this meeting left out. */
  all: readonly AskelmatDocument[] = [];
  /** From which day on decisions are looked for; the meeting's own day when empty. */
  since = "";
  /** True while also what was written directly counts as a decision. */
  written = false;
  readonly #work: RecordWork;
  #source?: DocumentsAtHand | undefined;
  #standing?: {
    readonly of: AskelmatDocument;
    readonly among: readonly AskelmatDocument[];
    readonly found: Standings;
  };

  constructor(work: RecordWork) {
    this.#work = work;
  }

  /** Takes what the page gives now; asks for it when it has to be asked for. */
  look({ session }: RecordView): void {
    const { documents } = this.#work.tool as Pick<EloMeeting, "documents">;
    const source = documents ?? documentsFor(session);
    if (source === this.#source) return;
    this.#source = source;
    if (typeof source === "function") void this.refresh();
    else this.#take(source);
  }

  /** Asks anew: somebody may have gone on working on a document. */
  async refresh(): Promise<void> {
    const source = this.#source;
    if (typeof source !== "function") return;
    try {
      const documents = await source();
      // What the page has given meanwhile stands.
      if (source !== this.#source) return;
      this.#take(documents);
    } catch (error) {
      console.error("askelmat: the documents at hand did not come", error);
      this.#work.tool.report([{ path: "", code: "storage-load" }]);
    }
    this.#work.redraw();
  }

  #take(documents: readonly AskelmatDocument[]): void {
    const own = this.#work.tool.session?.document.id;
    this.all = documents.filter(({ id }) => id !== own);
  }

  /**
   * Which copied decisions still stand in the documents they were made in;
   * worked out once for a state of the meeting and of what is at hand.
   */
  standing({ session, content }: RecordView): Standings {
    const { document } = session;
    if (this.#standing?.of !== document || this.#standing.among !== this.all) {
      const ids = new Set(
        rowsOf(content, "decisions").map(({ about }) =>
          isObject(about) ? about["document"] : undefined,
        ),
      );
      const among = this.all.filter(({ id }) => ids.has(id));
      this.#standing = {
        of: document,
        among: this.all,
        found: standingOf(document, among),
      };
      noteStandings(document.id, this.#standing.found);
    }
    return this.#standing.found;
  }

  /** Those that can be worked on. */
  get work(): readonly AskelmatDocument[] {
    return this.all.filter(({ kind }) => WORKED_ON.includes(kind));
  }

  /** Those that the meeting has worked on, by id. */
  touched(view: RecordView): ReadonlyMap<string, AskelmatDocument> {
    const ids = new Set(rowsOf(view.content, "documents").map(({ id }) => id));
    return new Map(
      this.all.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]),
    );
  }

  /** The group's own document, and those worked on: where people are listed. */
  withPeople(view: RecordView): readonly AskelmatDocument[] {
    const group = contentOf(view.session.document)["groupDocument"];
    return [
      ...this.all.filter(({ id }) => id === group),
      ...this.touched(view).values(),
    ];
  }
}

const hands = new WeakMap<RecordWork, AtHand>();

/** What is at hand for the tool that is drawn. */
export function atHand(view: RecordView): AtHand {
  const { work } = view;
  let found = hands.get(work);
  if (!found) hands.set(work, (found = new AtHand(work)));
  found.look(view);
  return found;
}

// Random lives of one document: three people with a copy each edit, undo,
// exchange files and meet liars.
import fc from "fast-check";
import type {
  AskelmatDocument,
  Context,
  Edit,
  JsonObject,
  Step,
} from "@askelmat/core";
import { checkEdit } from "./check-edit.js";
import { gesture } from "./edits.js";
import { asEntry, saying, type Saying } from "./entries.js";
import { frozen } from "./freeze.js";
import type { Core } from "./types.js";

export const PEOPLE = ["c-a", "c-b", "c-c"] as const;
export const LIAR = "c-x";

type Event =
  | {
      readonly do: "edit";
      readonly who: number;
      readonly tab: string;
      readonly typist: boolean;
      readonly clock: number;
      readonly edits: readonly Edit[];
    }
  | { readonly do: "merge"; readonly who: number; readonly from: number }
  | { readonly do: "undo" | "seal" | "reopen"; readonly who: number }
  | { readonly do: "lie"; readonly who: number; readonly lie: Saying };

export type Trace = readonly Event[];

const who = fc.nat(PEOPLE.length - 1);

/** What may happen; `liars` says whether hostile entries come in between. */
export function trace(options: {
  readonly liars: boolean;
}): fc.Arbitrary<Trace> {
  return fc.array(
    fc.oneof(
      {
        weight: 14,
        arbitrary: fc.record({
          do: fc.constant("edit" as const),
          who,
          tab: fc.constantFrom("t1", "t2"),
          typist: fc.integer({ min: 0, max: 7 }).map((n) => n === 7),
          clock: fc.nat(5),
          edits: gesture,
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant("merge" as const),
          who,
          from: who,
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constantFrom(
            "undo" as const,
            "seal" as const,
            "reopen" as const,
          ),
          who,
        }),
      },
      {
        weight: options.liars ? 3 : 0,
        arbitrary: fc.record({
          do: fc.constant("lie" as const),
          who,
          lie: saying([LIAR]),
        }),
      },
    ),
    { minLength: 6, maxLength: 36, size: "max" },
  );
}

/** What came of a trace: everyone's copy at the end, and every copy there has been. */
export interface Lived {
  readonly copies: readonly AskelmatDocument[];
  readonly old: readonly AskelmatDocument[];
}

export const EMPTY: AskelmatDocument = frozen({
  specVersion: "1.0",
  kind: "worksheet",
  id: "urn:uuid:00000000-0000-4000-8000-000000000001",
  entries: [],
});

/** Lives a trace; every edit goes through {@link checkEdit} unless told otherwise. */
export function live(
  core: Core,
  events: Trace,
  options: { readonly checked?: boolean; readonly start?: JsonObject } = {},
): Lived {
  const start = frozen({ ...EMPTY, ...options.start });
  const copies: AskelmatDocument[] = PEOPLE.map(() => start);
  const steps: { step: Step; context: Context }[][] = PEOPLE.map(() => []);
  const old: AskelmatDocument[] = [];
  for (const event of events) {
    const mine = copies[event.who]!;
    const next = happen(mine, event);
    if (next === mine) continue;
    old.push(mine);
    copies[event.who] = frozen(next);
  }
  return { copies, old: [...old, ...copies] };

  function happen(mine: AskelmatDocument, event: Event): AskelmatDocument {
    switch (event.do) {
      case "edit":
        return edit(mine, event);
      case "merge":
        return core.mergeDocuments(mine, copies[event.from]!).document;
      case "seal":
        return core.sealDrafts(mine);
      case "reopen":
        return reopen(mine);
      case "undo": {
        const last = steps[event.who]!.pop();
        const undone = last && core.undo(mine, last.step, last.context);
        return undone && "document" in undone ? undone.document : mine;
      }
      case "lie": {
        const lie = asEntry(core, event.lie, mine.entries, "2020");
        const theirs = { ...EMPTY, entries: [lie] };
        return core.mergeDocuments(mine, theirs).document;
      }
    }
  }

  function edit(
    mine: AskelmatDocument,
    event: Extract<Event, { do: "edit" }>,
  ): AskelmatDocument {
    const context = {
      by: PEOPLE[event.who]!,
      ...(event.typist && { via: "c-typist" }),
      at: `2026-03-01T10:00:0${event.clock}Z`,
      tab: event.tab,
    };
    const { document, step } =
      options.checked === false
        ? core.applyEdits(mine, event.edits, context)
        : checkEdit(core, mine, event.edits, context);
    if (step) steps[event.who]!.push({ step, context });
    return document;
  }

  function reopen(mine: AskelmatDocument): AskelmatDocument {
    const read = core.readFile(core.fileText(mine), { ownCopy: true });
    if (!read.ok || !read.document)
      throw new Error(
        `Its own file cannot be read: ${JSON.stringify(read.problems)}`,
      );
    return read.document;
  }
}

import { encodeSegment, isOwn } from "../target.js";
import { byCodeUnit } from "../json.js";
import type { AskelmatDocument, Entry } from "../types.js";
import type { Said } from "./said.js";
import { templateIn } from "./template-in.js";

/** What a person should hear about a returned file. Nothing is dropped for any of it. */
export type WorkshopNote =
  /** Filled with another version of the template. */
  | {
      readonly note: "other-version";
      readonly version: string;
      readonly here: string;
    }
  /** Somebody has said two different things at a place, and must settle which. */
  | {
      readonly note: "answers-differ";
      readonly by: string;
      readonly target: string;
    }
  | { readonly note: "no-role"; readonly by: string }
  | { readonly note: "no-organisation"; readonly by: string }
  /** Names an organisation that no list in the document has. */
  | {
      readonly note: "organisation-unknown";
      readonly by: string;
      readonly organisation: string;
    }
  /** Taken out of another document. */
  | { readonly note: "adopted"; readonly from: string };

/** What came, and into what. */
export interface Came {
  /** Those whose own answers were new. */
  readonly brought: readonly string[];
  readonly added: readonly Entry[];
  readonly here: AskelmatDocument;
  readonly theirs: AskelmatDocument;
}

/** What is to be said about a file, when all it holds has been noted. */
export function notesOn(
  said: Said,
  { brought, added, here, theirs }: Came,
): readonly WorkshopNote[] {
  const ours = templateIn(here);
  const other = templateIn(theirs);
  const differs =
    ours && other && ours.uri === other.uri && ours.version !== other.version;
  return [
    ...(differs
      ? [
          {
            note: "other-version" as const,
            version: other.version,
            here: ours.version,
          },
        ]
      : []),
    ...differing(said, added),
    ...brought.flatMap((one) => notesOnPerson(said, one)),
  ];
}

function differing(said: Said, added: readonly Entry[]): WorkshopNote[] {
  const places = new Map(
    added
      .filter(({ target }) => isOwn(target))
      .map(({ by, target }) => [`${by} ${target}`, { by, target }]),
  );
  return [...places]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, place]) => place)
    .filter(({ by, target }) => said.values(target, by).length > 1)
    .map((place) => ({ note: "answers-differ", ...place }));
}

/** Who speaks from where is asked of people; an organisation speaks for itself. */
function notesOnPerson(said: Said, by: string): WorkshopNote[] {
  const id = encodeSegment(by);
  if (said.hasOrganisation(id)) return [];
  const row = `contributors/${id}`;
  const notes: WorkshopNote[] = [];
  if (said.values(`${row}/role`).length === 0)
    notes.push({ note: "no-role", by });
  const organisations = said
    .values(`${row}/organisation`)
    .filter((one) => typeof one === "string");
  if (organisations.length === 0) notes.push({ note: "no-organisation", by });
  for (const organisation of organisations)
    if (!said.hasOrganisation(encodeSegment(organisation)))
      notes.push({ note: "organisation-unknown", by, organisation });
  return notes;
}

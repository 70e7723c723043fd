import { carriedIn, namedIn } from "../../carry.js";
import { templateDigest } from "../../digest.js";
import { union } from "../../entry.js";
import { asList } from "../../json.js";
import type { AskelmatDocument, Entry, Template } from "../../types.js";
import { schemaId } from "../../write.js";
import {
  dayOf,
  type ExportProfile,
  type ProfileOptions,
  type Tally,
} from "./types.js";

/** Members of a document that are accounted for one by one. */
const KNOWN = new Set([
  "$schema",
  "specVersion",
  "kind",
  "id",
  "digest",
  "content",
  "entries",
  "drafts",
  "names",
  "holder",
  "erased",
  "provenance",
  "snapshots",
]);

/** What a template says of where it has been: who made it, and when. */
const OF_THE_FILE = new Set(["provenance", "digest", "names", "holder"]);

/** The templates that may go along, bare, by the digest that they had. */
export function bareTemplates(
  document: AskelmatDocument,
  template: Template | undefined,
): ReadonlyMap<string, Template> {
  const all = [...(template ? [template] : []), ...carriedIn(document)];
  return new Map(all.map((one) => [templateDigest(one), bare(one)]));
}

function bare(template: Template): Template {
  return Object.fromEntries(
    Object.entries(template).filter(([name]) => !OF_THE_FILE.has(name)),
  ) as Template;
}

/**
 * A document of its own around what is left of another: nothing of the old
 * envelope, but the templates that the copy needs to be read.
 */
export function envelopeOf(
  original: AskelmatDocument,
  made: {
    readonly id: string;
    readonly profile: ExportProfile;
    readonly entries: readonly Entry[];
    readonly templates: ReadonlyMap<string, Template>;
  },
  { at }: ProfileOptions,
  tally: Tally,
): AskelmatDocument {
  const { kind, specVersion } = original;
  const { id, profile, templates } = made;
  const entries = union(made.entries);
  const base = { $schema: schemaId(kind), specVersion, kind, id, entries };
  const named = namedIn(base);
  const carried = new Map(
    [...templates.values()]
      .filter((one) => named.has(one.id))
      .map((one) => [templateDigest(one), one]),
  );
  const snapshots = [...carried].map(([digest, one]) => ({
    digest,
    template: one,
  }));
  const unknown = Object.keys(original).filter((name) => !KNOWN.has(name));
  tally.add("names", asList(original.names).length);
  tally.add("provenance", asList(original.provenance).length);
  if (original.holder !== undefined) tally.add("typists");
  tally.add("templates", templates.size - carried.size);
  tally.add("unknown", unknown.length);
  const day = dayOf(at);
  return {
    ...base,
    profile,
    ...(snapshots.length > 0 && { snapshots }),
    ...(day !== undefined && {
      provenance: [{ action: "anonymised", at: day }],
    }),
  };
}

import {
  createDocument,
  newId,
  templateDigest,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { News, StorageAdapter } from "@askelmat/storage";
import { files } from "./files.js";
import { isForm } from "./is-form.js";
import { peopleIn } from "../session/people.js";
import { Session } from "../session/session.js";
import { findStored, sharedStorage } from "../session/shared-storage.js";
import { findTemplate } from "./templates.js";

export interface Started {
  readonly session: Session;
  /** True when others have answered and this device does not know who it is. */
  readonly asksWho: boolean;
  readonly problems: readonly Problem[];
  /** What happened on this device since the last visit. */
  readonly news?: Promise<News>;
}

/**
 * A new document: for a template, or of a kind whose tool is its form. It
 * carries a template that not every page has.
 */
export function beginning(
  template: Template,
  by: string,
  at: string,
): AskelmatDocument {
  const { kind } = template;
  if (isForm(template)) return createDocument({ kind, by, at });
  const document = createDocument({ template, by, at });
  const isReady = findTemplate(template.id) === template;
  const snapshots = [{ digest: templateDigest(template), template }];
  return isReady ? document : { ...document, snapshots };
}

/** A session on a document at hand, or on a new one for the template. */
export function startSession(
  template: Template,
  document?: AskelmatDocument,
  me?: string,
): Started {
  const by = me ?? newId("c");
  const at = new Date().toISOString();
  const session = new Session({
    document: document ?? beginning(template, by, at),
    me: by,
  });
  const asksWho =
    me === undefined && document !== undefined && peopleIn(document).length > 0;
  return { session, asksWho, problems: [] };
}

/**
 * {@link startSession} with this device's storage: goes on with what is kept
 * here, merged with the document at hand. Writes nothing before the first edit.
 */
export async function startStored(
  template: Template,
  document: AskelmatDocument | undefined,
  key: string,
  given?: StorageAdapter,
): Promise<Started> {
  try {
    const opened = given ? undefined : await sharedStorage();
    const { adapter, warnings } = opened ?? { adapter: given!, warnings: [] };
    const stored = await findStored(adapter, key, document);
    const kept = stored?.document;
    const merged =
      kept && document
        ? (await files()).mergeDocuments(kept, document).document
        : undefined;
    const started = startSession(
      template,
      merged ?? kept ?? document,
      stored?.me,
    );
    started.session.attach(adapter, key, kept);
    // The save line says by itself that there is only memory.
    const problems = warnings.filter(({ code }) => code !== "storage-memory");
    return { ...started, problems, ...(opened && { news: opened.news() }) };
  } catch (error) {
    console.error("askelmat: stored answers could not be read", error);
    const problem = { path: "", code: "storage-load" };
    return { ...startSession(template, document), problems: [problem] };
  }
}

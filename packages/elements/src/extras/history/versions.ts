import {
  sealDrafts,
  type AskelmatDocument,
  type Change,
  type Edit,
} from "@askelmat/core";
import type { Version } from "@askelmat/storage";
import type { DocumentElement } from "../../base/document-element.js";
import { editsBack } from "../../session/edits-back.js";
import type { Session } from "../../session/session.js";

/** A version that there is something to come back to in. */
export interface Earlier {
  readonly version: Version;
  /** How many places would be as they were. */
  readonly places: number;
}

/**
 * The earlier states of one document on this device, and the way back to one.
 * Coming back is an edit like others: it can be taken back, nothing anybody else
 * said goes, and the history tells of it.
 */
export class Versions {
  readonly #tool: DocumentElement;
  #session: Session | undefined;
  /** The document as it was when they were read. */
  #readAt: AskelmatDocument | undefined;
  /** As they were read; undefined until they are. */
  #all: readonly Version[] | undefined;
  #earlier:
    | { of: AskelmatDocument; most: number; list: readonly Earlier[] }
    | undefined;

  constructor(tool: DocumentElement) {
    this.#tool = tool;
  }

  /** The newest that differ from what stands, so many at most; empty while they are being read. */
  newest(most: number): readonly Earlier[] {
    const { session } = this.#tool;
    if (!session) return [];
    const { document } = session;
    if (session !== this.#session) this.#all = undefined;
    // What was done since may have made a version.
    if (session !== this.#session || document !== this.#readAt) {
      this.#session = session;
      this.#readAt = document;
      void this.#read(session);
    }
    const known = this.#earlier;
    if (known?.of === document && known.most >= most)
      return known.list.slice(0, most);
    const list: Earlier[] = [];
    // Each is compared with what stands: no more of them than are shown.
    for (const version of this.#all ?? []) {
      if (list.length === most) break;
      const places = editsTo(session, version).length;
      if (places > 0) list.push({ version, places });
    }
    if (this.#all) this.#earlier = { of: document, most, list };
    return list;
  }

  /** Reads them anew the next time they are asked for. */
  forget(): void {
    this.#session = this.#earlier = undefined;
  }

  /** @returns how many places are as they were */
  comeBack({ version }: Earlier): number {
    const { session } = this.#tool;
    if (!session) return 0;
    // A step of its own, whatever was typed just before.
    session.endGesture();
    session.replace(sealDrafts);
    session.note("return");
    const edits = editsTo(session, version);
    if (edits.length > 0) this.#tool.edit(edits);
    this.forget();
    return edits.length;
  }

  async #read(session: Session): Promise<void> {
    let all: readonly Version[] = [];
    try {
      const versions = await session.store?.versions?.();
      all = (await versions?.list(session.document.id)) ?? [];
    } catch (error) {
      // There is the document itself, and its history.
      console.warn("askelmat: versions could not be read", error);
    }
    if (session !== this.#session) return;
    this.#all = all;
    this.#earlier = undefined;
    this.#tool.requestUpdate();
  }
}

/** The document as it was, out of what it holds now: nothing that was said is ever gone, but what was erased. */
function stateAt({ document }: Session, version: Version): AskelmatDocument {
  const ids = new Set(version.entries);
  const sealed = sealDrafts(document);
  return {
    ...sealed,
    entries: sealed.entries.filter(({ id }) => ids.has(id)),
  };
}

/** What is about people and their remarks is not taken back with the work. */
const BESIDE = /^(approvals|comments|contributors|rounds|template)(\/|$)/;

/** The shared answers and the reader's own go back; what others have said is theirs. */
function editsTo(session: Session, version: Version): readonly Edit[] {
  const may = ({ target, by }: Change) =>
    by === undefined ? !BESIDE.test(target) : by === session.me;
  return editsBack(stateAt(session, version), session.document, may);
}

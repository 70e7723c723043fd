import {
  contentOf,
  progressOf,
  type AskelmatDocument,
  type Json,
  type NamedOrganisation,
  type Progress,
  type Template,
} from "@askelmat/core";
import {
  storageChange,
  type StorageAdapter,
  type StoredHead,
} from "@askelmat/storage";
import { formOf } from "../base/forms.js";
import { findTemplate, templateOf } from "../base/templates.js";
import { joined } from "../session/joined.js";
import { peopleIn } from "../session/people.js";
import { asExample, isExample, OpenDocument } from "./open-document.js";

/** One line of the list of documents. */
export interface Line {
  readonly id: string;
  readonly kind: string;
  readonly title: Json | undefined;
  readonly template: Template | undefined;
  readonly group?: Json;
  readonly period?: string;
  /** When it was stored; absent when it is open here and not stored. */
  readonly savedAt?: string;
  /** True when it stands in this page's memory only. */
  readonly isPassing?: boolean;
  readonly isExample: boolean;
  /** Absent when the document could not be looked into. */
  readonly filled?: {
    readonly people: number;
    readonly open: number;
    readonly mine?: Progress;
    readonly shared?: Progress;
  };
}

/** The documents at hand: those on this device and those open on this page. */
export class Library {
  readonly adapter: StorageAdapter;
  readonly #open = new Map<string, OpenDocument>();
  /** Lines by document and time of saving: reading a document takes a moment. */
  readonly #known = new Map<string, Line>();

  constructor(adapter: StorageAdapter) {
    this.adapter = adapter;
  }

  /** Everything at hand: what is not stored yet first, then the newest. */
  async lines(): Promise<readonly Line[]> {
    for (const { session } of this.#open.values()) await session.settled();
    const heads = await this.adapter.list();
    const stored: Line[] = [];
    for (const head of heads) stored.push(await this.#lineOf(head));
    const ids = new Set(heads.map(({ id }) => id));
    const loose = [...this.#open.values()].filter(({ id }) => !ids.has(id));
    return [
      ...loose.map(({ session }) => summary(session.document, session.me)),
      ...stored,
    ];
  }

  /** An open document, or one out of the store; undefined when it is not here. */
  async open(id: string): Promise<OpenDocument | undefined> {
    const open = this.#open.get(id);
    if (open) {
      await this.refresh(open);
      return open;
    }
    const stored = await this.adapter.load(id);
    if (!stored) return undefined;
    const { document, me } = stored;
    const opened = new OpenDocument(document, me === undefined ? {} : { me });
    opened.attach(this.adapter, document);
    this.#open.set(id, opened);
    return opened;
  }

  /** The documents at hand that are filled with a template. */
  async filled(template: string): Promise<readonly AskelmatDocument[]> {
    const documents = new Map<string, AskelmatDocument>();
    for (const head of await this.adapter.list()) {
      if (head.template !== template) continue;
      const stored = await this.adapter.load(head.id);
      if (stored) documents.set(head.id, stored.document);
    }
    for (const [id, { session }] of this.#open)
      if (templateOf(session.document)?.id === template)
        documents.set(id, session.document);
    return [...documents.values()];
  }

  /** All documents at hand, as they stand. */
  async documents(): Promise<readonly AskelmatDocument[]> {
    const documents = new Map<string, AskelmatDocument>();
    for (const { id } of await this.adapter.list()) {
      const stored = await this.adapter.load(id);
      if (stored) documents.set(id, stored.document);
    }
    for (const [id, { session }] of this.#open)
      documents.set(id, session.document);
    return [...documents.values()];
  }

  /** The organisations that documents at hand name, the group's own first. */
  async namedOrganisations(): Promise<readonly NamedOrganisation[]> {
    const { organisationsAtHand } = await import("../record/at-hand.js");
    return organisationsAtHand(this);
  }

  /** True when a document is open here or stored. */
  async has(id: string): Promise<boolean> {
    return this.#open.has(id) || (await this.adapter.load(id)) !== undefined;
  }

  /** Opens a document that is not here yet. Stores nothing before its first edit. */
  add(open: OpenDocument): void {
    open.attach(this.adapter);
    this.#open.set(open.id, open);
  }

  /** Takes in what another window has saved since. */
  async refresh({ id, session, isStored }: OpenDocument): Promise<void> {
    if (!isStored) return;
    await session.settled();
    const stored = await this.adapter.load(id);
    if (!stored) return;
    session.replace((document) => joined(document, stored.document, session));
  }

  /** Stores the example's documents, marked as such. */
  async addExample(documents: readonly AskelmatDocument[]): Promise<void> {
    const at = new Date().toISOString();
    for (const document of documents)
      await this.adapter.write(
        storageChange(undefined, asExample(document), { at }),
      );
  }

  /** Deletes a document from this device, and closes it here. */
  async remove(id: string): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (open) await open.session.forget();
    await this.adapter.remove(id);
  }

  /** Lets go of a document that somebody else has deleted. */
  drop(id: string): void {
    this.#open.delete(id);
  }

  async #lineOf(head: StoredHead): Promise<Line> {
    const key = `${head.id} ${head.savedAt}`;
    let line = this.#known.get(key);
    if (!line) {
      const stored = await this.adapter.load(head.id).catch(() => undefined);
      if (!stored) return headLine(head);
      const { document, me } = stored;
      line = {
        ...summary(document, me),
        savedAt: head.savedAt,
        isPassing: this.adapter.kind === "memory",
      };
      this.#known.set(key, line);
    }
    return line;
  }
}

function headLine(head: StoredHead): Line {
  const template = head.template ? findTemplate(head.template) : undefined;
  return {
    id: head.id,
    kind: head.kind,
    title: head.title ?? (template ?? formOf(head.kind))?.content["title"],
    template,
    savedAt: head.savedAt,
    isExample: false,
    ...(head.period !== undefined && { period: head.period }),
  };
}

function summary(document: AskelmatDocument, me: string | undefined): Line {
  const template = templateOf(document);
  const content = contentOf(document);
  const { group, period } = content;
  return {
    id: document.id,
    kind: document.kind,
    title:
      content["title"] ?? (template ?? formOf(document.kind))?.content["title"],
    template,
    isExample: isExample(document),
    ...(group !== undefined && { group }),
    ...(typeof period === "string" && { period }),
    filled: {
      people: peopleIn(document).length,
      open: content.open?.length ?? 0,
      ...(template && {
        shared: progressOf(document, template),
        ...(me !== undefined && { mine: progressOf(document, template, me) }),
      }),
    },
  };
}

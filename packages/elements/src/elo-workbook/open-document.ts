import {
  applyEdits,
  isObject,
  member,
  newDocumentId,
  newId,
  reasonNotToChange,
  type AskelmatDocument,
  type Edit,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { StorageAdapter } from "@askelmat/storage";
import { formOf } from "../base/forms.js";
import { beginning } from "../base/start-session.js";
import { templateOf } from "../base/templates.js";
import type { Reference } from "../elo-worksheet/sheet.js";
import { peopleIn } from "../session/people.js";
import { Session } from "../session/session.js";

/** Marks the documents of the example region, in their envelope's `extensions`. */
const EXAMPLE = "https://w3id.org/askelmat/extensions/example";

/** A document that is open on this page, and what the reader has been told about it. */
export class OpenDocument {
  readonly session: Session;
  /** What it is filled with; undefined when the template is not to be had. */
  readonly template: Template | undefined;
  /** Why it may be looked at and handed on, but not changed. */
  readonly readOnly: Problem | undefined;
  /** True when it was opened from a file in this visit. */
  readonly isFile: boolean;
  /** The file as it came, when it may only be handed on as it is. */
  original?: Blob;
  /** True while others have answered and this device does not know who it is. */
  asksWho: boolean;
  /** True when the reader wants to look only. */
  reading = false;
  /** What was found when the file was read. */
  readonly problems: readonly Problem[];
  /** True until the reader has been told what is wrong with it. */
  isUnchecked = true;
  /** Rows of other documents at hand that this one can point at. */
  references: readonly Reference[] = [];
  /** Draws what came of the last merge, until the reader has seen it. */
  merged?: () => unknown;
  /** Draws how its comment round stands. */
  round?: () => unknown;
  /** Draws whom the reader is invited as, in a copy that was sent to them. */
  invited?: () => unknown;

  constructor(
    document: AskelmatDocument,
    options: {
      readonly me?: string;
      readonly problems?: readonly Problem[];
      readonly isFile?: boolean;
    } = {},
  ) {
    const { me, problems = [], isFile = false } = options;
    this.isFile = isFile;
    this.session = new Session({ document, ...(me !== undefined && { me }) });
    this.template = this.isRecord ? undefined : templateOf(document);
    this.readOnly = reasonNotToChange(document);
    this.problems = problems;
    this.asksWho =
      me === undefined &&
      this.isEditable &&
      !this.isRecord &&
      peopleIn(document).length > 0;
  }

  get id(): string {
    return this.session.document.id;
  }

  /** True when it stands in the store, or is on its way there. */
  get isStored(): boolean {
    const { state } = this.session.save;
    return state !== "idle" && state !== "host";
  }

  /** True when it can be answered here: there is a tool for it, and it may be changed. */
  get isEditable(): boolean {
    return (
      this.readOnly === undefined &&
      (this.template !== undefined || this.isRecord)
    );
  }

  /** True when its tool is its form: that asks for nobody's own answers, and so not who answers. */
  get isRecord(): boolean {
    return formOf(this.session.document.kind) !== undefined;
  }

  /** Saves to the store from the next change on; a newer version's document never. */
  attach(adapter: StorageAdapter, stored?: AskelmatDocument): void {
    if (!this.readOnly || stored)
      this.session.attach(adapter, undefined, stored);
  }

  /** Puts it into the store now, unchanged. */
  keep(): void {
    this.session.replace((document) => ({ ...document }));
  }
}

/** A new document, told which group and period it is for. */
export function newDocument(
  template: Template,
  about: { group: string; period: string; lang: string },
): { document: AskelmatDocument; me: string } {
  const me = newId("c");
  const at = new Date().toISOString();
  const blank = beginning(template, me, at);
  const { document } = applyEdits(blank, aboutEdits(about), { by: me, at });
  return { document, me };
}

function aboutEdits(about: {
  group: string;
  period: string;
  lang: string;
}): Edit[] {
  const { group, period, lang } = about;
  const set = (target: string, value: string): Edit[] =>
    value === "" ? [] : [{ type: "set", target, value }];
  return [...set(`group@${lang}`, group), ...set("period", period)];
}

/**
 * A copy that goes its own way: under a new id and title, never merged with
 * the one it was copied from.
 */
export function separateCopy(
  document: AskelmatDocument,
  title: string,
  lang: string,
): AskelmatDocument {
  const copy = { ...document, id: newDocumentId() };
  const edits: Edit[] = [
    { type: "set", target: `title@${lang}`, value: title },
  ];
  const context = { by: newId("c"), at: new Date().toISOString() };
  return applyEdits(copy, edits, context).document;
}

export function isExample(document: JsonObject): boolean {
  const extensions = member(document, "extensions");
  return isObject(extensions) && extensions[EXAMPLE] === true;
}

export function asExample(document: AskelmatDocument): AskelmatDocument {
  const extensions = { ...document.extensions, [EXAMPLE]: true };
  return { ...document, extensions };
}

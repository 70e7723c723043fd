import { html, nothing, type CSSResult, type TemplateResult } from "lit";
import {
  encodeSegment,
  rowsOf,
  type Edit,
  type JsonObject,
  type OpenItem,
  type Problem,
  type Section,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import type { DialogContent } from "../shared/dialog.js";
import type { Blanks } from "./blanks.js";
import type { ShownBoards } from "./shown-boards.js";
import type { Slices } from "./slices.js";

/** Whose row it is: the reader's own, or everybody's. */
export type Voice = "own/" | "";

/** What the element does for its templates beyond drawing. */
export interface SheetTool {
  readonly blanks: Blanks;
  readonly slices: Slices;
  readonly boards: ShownBoards;
  /** Puts the focus somewhere once the next rendering is done. */
  focusNext(find: (root: ParentNode) => HTMLElement | null | undefined): void;
  /** Says something to those who listen to the page. */
  say(words: () => string): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  /** Asks something in a dialog. */
  question(make: () => DialogContent): void;
  report(problems: readonly Problem[]): void;
  /** Takes the looks of a part that was fetched, once. */
  wear(styles: CSSResult): void;
}

/** A row of another document, offered for reference columns. */
export interface Reference {
  readonly document: string;
  readonly row: string;
  /** The words of the row, by language. */
  readonly text: JsonObject;
}

/**
 * A view of a worksheet: what renderings need to know. The same object as long
 * as the session is, so that rows left alone in a rendering act on what stands
 * now and not on what stood when they were drawn.
 */
export interface Sheet extends View {
  readonly tool: SheetTool;
  /** For rows that are not born yet, by place: the edits that make them. */
  readonly births: Map<string, () => readonly Edit[]>;
  /** The rows of each section as they stand now, by the section's place. */
  readonly rows: Map<string, readonly SheetRow[]>;
  /** What every row depends on besides its own answers. */
  readonly stamp: string;
  /** True while it is drawn for a printer. */
  readonly isPaper: boolean;
  /** The open places that stand somewhere on the sheet. */
  readonly shown: Set<OpenItem>;
  readonly references: readonly Reference[];
}

/** A row as it stands on the sheet. */
export interface SheetRow {
  readonly id: string;
  /** Its place without `own/`: `goals/g-1`. */
  readonly place: string;
  /** The place of the answers being edited; another when the shared row came from it. */
  readonly answerPlace: string;
  readonly template?: JsonObject;
  readonly shared?: JsonObject;
  readonly own?: JsonObject;
  /** Where the row itself is said. */
  readonly voice: Voice;
  readonly position?: string;
  readonly hidden: boolean;
  /** True for an empty row that is not born yet. */
  readonly blank: boolean;
}

/** Where a control's answer stands, and what the control is called. */
export interface Spot {
  /** The row the answer is in, without `own/`. */
  readonly place: string;
  readonly voice: Voice;
  /** That row's members; undefined before the first. */
  readonly row: JsonObject | undefined;
  /** What is asked, and about which row. */
  readonly title: unknown;
  readonly where: string;
  /** Ids of the headers that name the control, where it stands under and beside some. */
  readonly labelledBy?: string;
  /** True to keep the label for those who cannot see where the field stands. */
  readonly hideLabel?: boolean;
}

/** What a control is called: what is asked, and to those who need it, about which row. */
export function labelOf({ title, where }: Spot): TemplateResult {
  return html`${title}<span class="sr">, ${where}</span>`;
}

/** The label of a control, unless headers name it. */
export function labelFor(
  id: string,
  spot: Spot,
): TemplateResult | typeof nothing {
  return spot.labelledBy === undefined
    ? html`<label class=${spot.hideLabel ? "sr" : "small"} for=${id}
        >${labelOf(spot)}</label
      >`
    : nothing;
}

/** The place of a row in a list, or of a member in a row. */
export function placeOf(place: string, name: string): string {
  return `${place}/${encodeSegment(name)}`;
}

/** The edits that make the rows a place stands in, when they are not born yet. */
export function birthOf(
  births: Sheet["births"],
  place: string,
): readonly Edit[] {
  for (let row = place; row !== ""; row = row.replace(/\/?[^/]*$/, "")) {
    const edits = births.get(row);
    if (edits) return edits();
  }
  return [];
}

/** Makes edits at a place, in one gesture with the birth of its row. */
export function write(
  sheet: Sheet,
  place: string,
  edits: readonly Edit[],
): void {
  sheet.edit([...birthOf(sheet.births, place), ...edits]);
}

/** True when the rows of a section are the form's own, such as prompts, not answers. */
export function isForm(section: Section): boolean {
  return rowsOf(section, "rows").length > 0;
}

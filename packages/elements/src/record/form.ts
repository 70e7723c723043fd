import type {
  Edit,
  Json,
  JsonObject,
  NamedOrganisation,
  Row,
  Template,
} from "@askelmat/core";
import type { RecordElement } from "../base/record-element.js";
import type { PrintContent } from "../print/nodes.js";
import type { Paper } from "../print/paper.js";
import type { RecordView } from "./view.js";

/** Words of the form itself, in the language being drawn or printed. */
export type Say = () => string;

/** A form that is declared: what a document holds, in the order it is asked. */
export interface RecordForm {
  /** The kind of document. */
  readonly kind: string;
  readonly sections: readonly RecordSection[];
  /** Ready templates that such documents are built from: fetched with the tool. */
  readonly templates?: () => Promise<readonly Template[]>;
  /** What the document names by the rows of its template, as code lists. */
  readonly listsIn?: (
    template: Template,
    ready: readonly Template[],
  ) => readonly Template[];
  /** Called before a row is gone to, for a form that does not draw all rows at all times. */
  readonly reveal?: (tool: RecordElement, place: string) => void;
  /** Drawn in place of all sections where nothing can be changed: a document that is made to be read. */
  readonly read?: (view: RecordView) => unknown;
  /** On paper in place of all sections: a record that is made to be read. A blank form has the sections. */
  readonly paper?: (paper: Paper, words: RecordWords) => PrintContent;
  /** Lines at the head of the paper, in place of group, period and the day of printing. */
  readonly about?: (paper: Paper) => readonly string[];
}

/** A heading, single fields, a list of rows, and parts of the tool's own. A stop on the big screen. */
export interface RecordSection {
  readonly id: string;
  readonly title: Say;
  readonly hint?: Say;
  readonly fields?: readonly RecordField[];
  readonly list?: RecordList;
  /** Drawn in place of the rows; undefined leaves them. */
  readonly instead?: (view: RecordView) => unknown;
  /** A stop of its own on the big screen and a part of the paper; in the tool another section draws it. */
  readonly apart?: boolean;
  /** Drawn under the heading, and after everything else. */
  readonly before?: (view: RecordView) => unknown;
  readonly after?: (view: RecordView) => unknown;
  /** The same on paper, after the section's own. */
  readonly paper?: (paper: Paper, words: RecordWords) => PrintContent;
  /** Members of the document that only the parts of the tool's own show. */
  readonly shows?: readonly string[];
}

interface Asked {
  /** The member that holds it: `validFrom`. */
  readonly id: string;
  readonly label: Say;
  readonly hint?: Say;
}

/** A text in languages: in the reader's own, with the others under it; or a field for each. */
export interface TextAsked extends Asked {
  readonly type: "text";
  readonly lines?: "one" | "many";
  readonly each?: boolean;
}

export interface NumberAsked extends Asked {
  readonly type: "number";
  /** What is counted, after the figure: `min`. */
  readonly unit?: Say;
}

/** `{ number: "0.5", unit: "person-years" }` */
export interface AmountAsked extends Asked {
  readonly type: "amount";
  /** The code list of units. */
  readonly list: string;
}

/** A decimal, kept as the text it is: `"12.5"`. */
export interface DecimalAsked extends Asked {
  readonly type: "decimal";
  /** What is counted, by the row that the figure stands in. */
  readonly unit?: (words: RecordWords, row: JsonObject) => string;
}

/** A row of another list of the form, by its place: `goals/g-1`. */
export interface RowAsked extends Asked {
  readonly type: "row";
  readonly of: NamedRows;
  /** It is named by its id alone: `pa-1`. */
  readonly bare?: boolean;
}

/** Rows that stay in their row for good: the figures of an indicator. */
export interface RowsAsked extends Asked {
  readonly type: "rows";
  /** What new ids begin with. */
  readonly prefix: string;
  readonly fields: readonly PartAsked[];
  /** `Lisää toteuma` */
  readonly add: Say;
}

export interface CodeAsked extends Asked {
  readonly type: "code";
  /** The ids of the code lists it may be of. */
  readonly lists: readonly string[];
  /** The value is `{ list, code }` and not the code alone. */
  readonly reference?: boolean;
}

/** A set of ticks, a row each: of fixed choices, of code lists, or of the rows of another list. */
export interface CodesAsked extends Asked {
  readonly type: "codes";
  readonly choices?: readonly (readonly [id: string, label: Say])[];
  /** The ids of the code lists it may be of. */
  readonly lists?: readonly string[];
  readonly of?: NamedRows;
}

export interface PlainAsked extends Asked {
  readonly type:
    | "line"
    | "link"
    | "day"
    | "clock"
    | "organisation"
    | "organisations"
    | "tick";
}

/** What the tool draws itself. */
export interface CustomAsked extends Asked {
  readonly type: "custom";
  /** The control where it may be edited, else what is to be read; nothing when there is nothing. */
  readonly draw: (view: RecordView, at: FieldAt) => unknown;
  /** A value in one line. */
  readonly words: (words: RecordWords, value: Json) => string;
}

/** What the rows of a row are asked. */
export type PartAsked = TextAsked | DecimalAsked | CodeAsked | PlainAsked;

export type RecordField =
  | TextAsked
  | NumberAsked
  | DecimalAsked
  | RowAsked
  | RowsAsked
  | AmountAsked
  | CodeAsked
  | CodesAsked
  | PlainAsked
  | CustomAsked;

/** Where a field stands. */
export interface FieldAt {
  /** Its target without language: `organisations/o-1/role`. */
  readonly place: string;
  readonly value: Json | undefined;
  /** What it is a member of: a row, or the document's content. */
  readonly row: JsonObject;
  /** The row's name, for those who cannot see where the field stands; empty outside rows. */
  readonly where: string;
}

/** Rows as other rows name them. */
export interface NamedRows {
  /** The member of the document. */
  readonly id: string;
  /** What one of them is called: `organisaatio`. */
  readonly one: Say;
  /** The text that names a row; its other languages stand below the name. */
  readonly named?: string;
  /** What a row is called when that text is empty, or none names it; empty when it says nothing yet. */
  readonly name?: (words: RecordWords, row: Row) => string;
}

/** Rows that are added, moved, deleted and brought back. */
export interface RecordList extends NamedRows {
  /** What new ids begin with: `o`. */
  readonly prefix: string;
  readonly fields: readonly RecordField[];
  /** `Lisää organisaatio` */
  readonly add: Say;
  /** Said while there are none. */
  readonly none: Say;
  /** Names of fields that stand beside the name, and not below it, where a row is read. */
  readonly brief?: readonly string[];
  /** Names of fields that the row's name, or its acts, tell: they are not repeated where a row is read. */
  readonly inName?: readonly string[];
  /**
   * Lists whose rows stand under a row of this one; each says which in its
   * member `in`: `goals/g-1`. One that says nothing, or a row that is not
   * there, stands after the rows.
   */
  readonly inner?: readonly RecordList[];
  /** What stands above rows under a row of another list: `Toimenpiteet`. */
  readonly heading?: Say;
  /** What stands above rows that lead to none. */
  readonly strays?: Say;
  /** Rows hold from a day to a day: those that have ended are folded away. */
  readonly dated?: boolean;
  /** Rows that something else shows: the earlier wordings of a statement. */
  readonly isTold?: (words: RecordWords, row: Row) => boolean;
  /** True for rows whose order nobody chooses. */
  readonly unordered?: boolean;
  /** Ids of code lists: rows are named by codes of these, else by an id with a label of their own. */
  readonly idsOf?: readonly string[];
  /** Members of a row that something else shows: `origin`. */
  readonly also?: readonly string[];
  /** Edits made with a new row, in one step with it. */
  readonly fresh?: (view: RecordView, target: string) => readonly Edit[];
  /** Drawn in place of the button that adds. */
  readonly adding?: (view: RecordView) => unknown;
  /** More buttons in the head of a row. */
  readonly acts?: (view: RecordView, row: Row) => unknown;
  /** Drawn under a row; and the same on paper. */
  readonly under?: (view: RecordView, row: Row) => unknown;
  readonly underPaper?: (
    paper: Paper,
    words: RecordWords,
    row: Row,
  ) => PrintContent;
}

/** What words are found with, on screen and on paper alike. */
export interface RecordWords {
  readonly content: JsonObject;
  readonly locale: string;
  /** The code lists that are here; none until they have come. */
  readonly lists: readonly Template[];
  /** The day whose labels are shown. */
  readonly on: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the document is built from, where its kind has templates. */
  readonly builtFrom?: Template;
  /** Organisations that other documents at hand name. */
  readonly named?: readonly NamedOrganisation[];
}

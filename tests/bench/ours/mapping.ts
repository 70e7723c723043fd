/**
 * The works of the bench in the terms of the standard: a work's definition is
 * a template, its document a file that holds only content. Words stand under
 * `fi`, the language of an element that is told no other.
 */

export interface MatrixWork {
  readonly title: string;
  readonly levels: readonly {
    readonly value: number;
    readonly label: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly string[];
  }[];
}

export interface MatrixDocument {
  readonly items: Readonly<
    Record<string, { readonly level?: number; readonly comment: string }>
  >;
}

export interface SheetWork {
  readonly title: string;
  readonly prompts: readonly { readonly id: string; readonly label: string }[];
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly required?: boolean;
  }[];
}

export interface SheetDocument {
  readonly answers: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const text = (words: string) => ({ fi: words });

/** `evidence_and_data` is no slug; `evidence-and-data` is. */
const slug = (id: string) => id.replaceAll("_", "-");

/** In order, for fewer than 36² rows. */
const position = (at: number) => (at + 36).toString(36).padStart(2, "0");

const template = (kind: string, name: string, content: object) => ({
  specVersion: "1.0",
  kind,
  id: `https://example.org/bench/${name}`,
  version: "1.0.0",
  content,
});

export function matrixTemplate(work: MatrixWork) {
  return template("assessment-framework", "a", {
    title: text(work.title),
    languages: ["fi"],
    scales: [
      {
        id: "level",
        levels: work.levels.map(({ value, label }, at) => ({
          id: String(value),
          position: position(at),
          rank: value,
          label: text(label),
        })),
      },
    ],
    items: work.rows.map(({ id, label, cells }, at) => ({
      id: slug(id),
      position: position(at),
      label: text(label),
      scale: "level",
      descriptors: cells.map((words, level) => ({
        id: `${slug(id)}-${level + 1}`,
        level: String(work.levels[level]!.value),
        text: text(words),
      })),
    })),
  });
}

/** A comment is the reason of a rating; an empty one is nothing said. */
export function matrixContent({ items }: MatrixDocument) {
  return {
    ratings: Object.entries(items).map(([id, { level, comment }]) => ({
      id: slug(id),
      ...(level !== undefined && { rating: { level: String(level) } }),
      ...(comment && { reason: text(comment) }),
    })),
  };
}

export function sheetTemplate(work: SheetWork) {
  const column = (id: string, type: string, label: string, at: number) => ({
    id,
    position: position(at),
    type,
    title: text(label),
  });
  return template("worksheet-template", "b", {
    title: text(work.title),
    languages: ["fi"],
    sections: [
      {
        id: "answers",
        position: "a",
        type: "table",
        columns: [
          column("prompt", "label", "Prompt", 0),
          column("text", "text", "Answer", 1),
        ],
        rows: work.prompts.map(({ id, label }, at) => ({
          id,
          position: position(at),
          label: text(label),
        })),
      },
      {
        id: "rows",
        position: "b",
        type: "table",
        title: text("Stakeholders"),
        growable: true,
        blankRows: 0,
        columns: work.columns.map(({ id, label }, at) =>
          column(id, "text", label, at),
        ),
      },
    ],
  });
}

export function sheetContent({ answers, rows }: SheetDocument) {
  return {
    answers: Object.entries(answers).map(([id, words]) => ({
      id,
      text: text(words),
    })),
    rows: rows.map((row, at) => ({
      id: `r-${position(at)}`,
      position: position(at),
      ...Object.fromEntries(
        Object.entries(row)
          .filter(([, words]) => words !== "")
          .map(([id, words]) => [id, text(words)]),
      ),
    })),
  };
}

/** A file of the standard that carries its template. */
export function fileWith(
  kind: string,
  { id: uri, ...of }: ReturnType<typeof template>,
  digest: string,
  content: object,
) {
  const { version } = of;
  return {
    specVersion: "1.0",
    kind,
    id: "urn:uuid:5b1c7a52-8e0f-4c3d-9a61-2f4d8e0b7c11",
    content: { template: { uri, version, digest }, ...content },
    snapshots: [{ digest, template: { id: uri, ...of } }],
  };
}

export interface PlanWork {
  readonly title: string;
  readonly columns: readonly {
    readonly id: string;
    readonly required?: boolean;
  }[];
}

export interface PlanDocument {
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The work's words for how far something is, as the codes of the standard. */
const STATUS: Readonly<Record<string, string>> = {
  planned: "not-started",
  started: "in-progress",
  done: "done",
  dropped: "dropped",
};

/** The members of a measure that the work's columns are. */
const MEASURE: Readonly<Record<string, string>> = {
  action: "text",
  owner: "responsible",
  status: "status",
  start: "start",
  due: "end",
  notes: "resources",
};

/** A plan needs no template. Its measures stand under one goal, and owners are organisations. */
export function planFile(work: PlanWork, { rows }: PlanDocument) {
  const owners = [...new Set(rows.map(({ owner }) => owner!))];
  return {
    specVersion: "1.0",
    kind: "action-plan",
    id: "urn:uuid:5b1c7a52-8e0f-4c3d-9a61-2f4d8e0b7c12",
    content: {
      title: text(work.title),
      organisations: owners.map((name, at) => ({
        id: `o-${position(at)}`,
        name: text(name),
      })),
      goals: [{ id: "g-1", position: "a", state: text(work.title) }],
      measures: rows.map(
        ({ action, owner, status, start, due, notes }, at) => ({
          id: `m-${position(at)}`,
          position: position(at),
          in: "goals/g-1",
          ...(action && { text: text(action) }),
          responsible: [{ id: `o-${position(owners.indexOf(owner!))}` }],
          ...(status && { status: STATUS[status] ?? status }),
          start,
          end: due,
          ...(notes && { resources: text(notes) }),
        }),
      ),
    },
  };
}

/** Cells that are empty in a column that must be filled. */
export function missingMeasures(work: PlanWork, content: Given): number {
  const required = work.columns
    .filter((column) => column.required)
    .map(({ id }) => MEASURE[id]!);
  return [...rowsById(content["measures"]).values()].flatMap((row) =>
    required.filter((name) => !row[name]),
  ).length;
}

/** The standard knows no answers that must be given; the works do, and a page that needs them counts them. */
export function missingRatings(work: MatrixWork, content: Given): number {
  const given = rowsById(content["ratings"]);
  return work.rows.filter(({ id }) => !given.get(slug(id))?.["rating"]).length;
}

/** Prompts without an answer, and cells that are empty in a column that must be filled. */
export function missingAnswers(work: SheetWork, content: Given): number {
  const answers = rowsById(content["answers"]);
  const required = work.columns.filter((column) => column.required);
  const cells = [...rowsById(content["rows"]).values()].flatMap((row) =>
    required.filter(({ id }) => !row[id]),
  );
  return (
    work.prompts.filter(({ id }) => !answers.get(id)?.["text"]).length +
    cells.length
  );
}

/** The plain view of a document, as the element hands it out. */
export type Given = Readonly<Record<string, unknown>>;

function rowsById(list: unknown): Map<string, Given> {
  const rows = Array.isArray(list) ? (list as readonly Given[]) : [];
  return new Map(rows.map((row) => [String(row["id"]), row]));
}

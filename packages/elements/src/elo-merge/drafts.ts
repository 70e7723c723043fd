/** What is being decided at a place and has not been recorded yet. Stands on this page only. */
export interface Draft {
  /** The value that is chosen, as JSON. */
  readonly choice?: string;
  /** The agreed text that is being written. */
  readonly text?: string;
  /** The texts of an agreed row that is being written, by field. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Whose texts are chosen for lifting, by key. */
  readonly from: ReadonlySet<string>;
  /** What is missing before it can be recorded. */
  readonly missing?: "choice" | "text" | "reason";
}

export const noDraft: Draft = { reason: "", from: new Set() };

/** Before the name of a row's field, in the name of its text area. */
export const CELL = "cell:";

/** What stands in a form, as a draft. */
export function draftIn(form: HTMLFormElement): Draft {
  const fields = new FormData(form);
  const said = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const [choice, text] = [said("choice"), said("text")];
  const cells = Object.fromEntries(
    [...fields.keys()]
      .filter((name) => name.startsWith(CELL))
      .map((name) => [name.slice(CELL.length), said(name) ?? ""]),
  );
  return {
    ...(Object.keys(cells).length > 0 && { cells }),
    ...(choice !== undefined && { choice }),
    ...(text !== undefined && { text }),
    reason: said("reason") ?? "",
    from: new Set(fields.getAll("from").map(String)),
  };
}

/** What is being decided at a place and has not been recorded yet. Stands on this page only. */
export interface Draft {
  /** The value that is chosen, as JSON. */
  readonly choice?: string;
  /** The agreed text that is being written. */
  readonly text?: string;
  readonly reason: string;
  /** Whose texts are chosen for lifting, by key. */
  readonly from: ReadonlySet<string>;
  /** What is missing before it can be recorded. */
  readonly missing?: "choice" | "text" | "reason";
}

export const noDraft: Draft = { reason: "", from: new Set() };

/** What stands in a form, as a draft. */
export function draftIn(form: HTMLFormElement): Draft {
  const fields = new FormData(form);
  const said = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const [choice, text] = [said("choice"), said("text")];
  return {
    ...(choice !== undefined && { choice }),
    ...(text !== undefined && { text }),
    reason: said("reason") ?? "",
    from: new Set(fields.getAll("from").map(String)),
  };
}

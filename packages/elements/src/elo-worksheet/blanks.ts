import { newId } from "@askelmat/core";

/** A random id that tells people a little: `g-…` in goals, `s-…` in steps. */
export function newRowId(list: string): string {
  const letter = /^[a-z]/.exec(list.replace(/^.*\//, ""));
  return newId(letter?.[0] ?? "r");
}

/**
 * The empty rows that stand ready to be written in. Nothing is stored for
 * them: each has an id to be born with, at the first input.
 */
export class Blanks {
  readonly #lists = new Map<string, string[]>();
  readonly #added = new Set<string>();

  /**
   * A list's rows with the empty ones in their places, so that a row stays
   * where it was written when another of the empty ones was filled first.
   *
   * @param list names the list, whose answers it is included
   * @param rows the ids of the rows there are, in order
   * @param wanted how many rows to show at least
   */
  among(
    list: string,
    rows: readonly string[],
    wanted: number,
  ): readonly string[] {
    const blanks = this.#lists.get(list) ?? [];
    const taken = new Set(rows);
    const unborn = blanks.filter((id) => !taken.has(id)).length;
    for (let missing = wanted - rows.length - unborn; missing > 0; missing--)
      blanks.push(newRowId(list));
    this.#lists.set(list, blanks);
    const order = [...rows];
    let next: string | undefined;
    for (const id of [...blanks].reverse()) {
      const before = next === undefined ? -1 : order.indexOf(next);
      if (!taken.has(id))
        order.splice(before < 0 ? order.length : before, 0, id);
      next = id;
    }
    return order;
  }

  /** One more empty row at the end of a list. */
  add(list: string): string {
    const id = newRowId(list);
    this.#added.add(id);
    this.#lists.set(list, [...(this.#lists.get(list) ?? []), id]);
    return id;
  }

  /** True for space that the form offers; false for a row somebody asked for. */
  isSpace(id: string): boolean {
    return !this.#added.has(id);
  }

  /** A row that was moved or deleted keeps no place for the empty ones. */
  forget(list: string, id: string): void {
    const blanks = this.#lists.get(list);
    if (blanks)
      this.#lists.set(
        list,
        blanks.filter((other) => other !== id),
      );
  }

  clear(): void {
    this.#lists.clear();
  }
}

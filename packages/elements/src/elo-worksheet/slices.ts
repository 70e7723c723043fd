/** Rows that are drawn at once: more than a screen holds. */
const FIRST = 40;
/** Rows that are drawn in one go after that, before the page may breathe. */
const MORE = 60;

/**
 * How much of each long list is drawn. A table of a thousand rows shows its
 * first screenful at once and the rest in slices, between which the reader can
 * scroll and type. A list that has been drawn stays drawn.
 */
export class Slices {
  readonly #allowed = new Map<string, number>();
  readonly #short = new Set<string>();
  readonly #draw: () => void;
  #waiting: Promise<void> | undefined;
  /** How many slices have been drawn since the beginning; for tests. */
  count = 0;

  /** @param draw asks for the next rendering */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** To be called when a rendering begins: only lists that are drawn in it can lack rows. */
  begin(): void {
    this.#short.clear();
  }

  /** How many of a list's rows are drawn in this rendering. */
  of(list: string, total: number): number {
    const allowed = this.#allowed.get(list) ?? FIRST;
    const fits = total <= allowed + MORE;
    if (fits) this.#short.delete(list);
    else this.#short.add(list);
    this.#allowed.set(list, fits ? Math.max(allowed, total) : allowed);
    return fits ? total : allowed;
  }

  /** True while rows are missing from the page. */
  get isShort(): boolean {
    return this.#short.size > 0;
  }

  /** Resolves when the next slice has been asked for; at once when nothing is missing. */
  get next(): Promise<void> | undefined {
    return this.#waiting;
  }

  /** To be called when a rendering is done: goes on after a pause if rows are missing. */
  drawn(): void {
    if (!this.isShort || this.#waiting) return;
    this.#waiting = new Promise((resolve) => setTimeout(resolve)).then(() => {
      this.#waiting = undefined;
      this.count++;
      for (const list of this.#short)
        this.#allowed.set(list, (this.#allowed.get(list) ?? FIRST) + MORE);
      this.#draw();
    });
  }

  /** Lets the next rendering draw everything: for paper, and for a place far down. */
  all(): void {
    for (const list of this.#short) this.#allowed.set(list, Infinity);
  }

  /** Begins anew, for another document or another way of showing it. */
  clear(): void {
    this.#allowed.clear();
    this.#short.clear();
  }
}

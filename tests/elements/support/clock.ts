/** A clock that stands still until it is moved: timers run only then. */
export class Clock {
  #now = Date.UTC(2026, 0, 31, 8, 2);
  #timers = new Map<number, { at: number; work: () => void }>();
  #next = 1;
  readonly #real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  /** How many timers have been set so far. */
  set = 0;

  /** Puts the clock in place of the page's timers. */
  install(): this {
    const setTimeout = (work: () => void, delay = 0) => {
      this.set++;
      this.#timers.set(this.#next, { at: this.#now + delay, work });
      return this.#next++;
    };
    const clearTimeout = (id: number) => this.#timers.delete(id);
    Object.assign(globalThis, { setTimeout, clearTimeout });
    return this;
  }

  uninstall(): void {
    Object.assign(globalThis, this.#real);
  }

  /** Timers that wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  readonly now = (): Date => new Date(this.#now);

  /** Lets time pass, and what waited for it happen. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due || due[1].at > end) break;
      const [id, { at, work }] = due;
      this.#timers.delete(id);
      this.#now = at;
      work();
    }
    this.#now = end;
  }
}

import { currentLocale, msg } from "../../locale/locale.js";

const MINUTE = 60_000;
/** The lengths that are one press away. */
export const LENGTHS = [3, 5, 10] as const;
/** The longest that can be chosen. */
export const LONGEST = 180;

/**
 * A clock that counts down. It writes into one node by itself: time that goes
 * by draws nothing else anew.
 */
export class Timer {
  /** True while its controls are shown. */
  isOpen = false;
  #minutes: number = LENGTHS[1];
  #left = this.#minutes * MINUTE;
  /** When it will be over; undefined while it stands. */
  #end: number | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #node: Element | undefined;
  readonly #changed: () => void;
  readonly #say: (words: () => string) => void;
  readonly #now: () => number;

  /**
   * @param changed called when its controls are to be drawn anew
   * @param say speaks to those who listen to the page
   */
  constructor(
    changed: () => void,
    say: (words: () => string) => void,
    now = () => Date.now(),
  ) {
    this.#changed = changed;
    this.#say = say;
    this.#now = now;
  }

  get minutes(): number {
    return this.#minutes;
  }

  get isRunning(): boolean {
    return this.#end !== undefined;
  }

  get isOver(): boolean {
    return this.#left === 0;
  }

  /** True when it stands at its full length. */
  get isFresh(): boolean {
    return !this.isRunning && this.#left === this.#minutes * MINUTE;
  }

  /** Takes the node that it writes the time into. */
  readonly show = (node: Element | undefined): void => {
    this.#node = node;
    this.#write();
  };

  open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#changed();
  }

  /** Sets its length; one that is none leaves it as it was. */
  choose(minutes: number): void {
    if (minutes >= 1 && minutes <= LONGEST) this.#minutes = Math.round(minutes);
    this.reset();
  }

  start(): void {
    if (this.isRunning) return;
    if (this.isOver) this.#left = this.#minutes * MINUTE;
    this.#end = this.#now() + this.#left;
    this.#tick();
    this.#changed();
  }

  pause(): void {
    this.stop();
    this.#changed();
  }

  reset(): void {
    this.stop();
    this.#left = this.#minutes * MINUTE;
    this.#write();
    this.#changed();
  }

  /** Stands still where it is. */
  stop(): void {
    if (this.#end !== undefined)
      this.#left = Math.max(0, this.#end - this.#now());
    this.#end = undefined;
    clearTimeout(this.#wait);
  }

  /** What is left: `4.32`, in English `4:32`. */
  words(locale = currentLocale()): string {
    const seconds = Math.ceil(this.#left / 1000);
    const rest = String(seconds % 60).padStart(2, "0");
    return `${Math.floor(seconds / 60)}${locale === "en" ? ":" : "."}${rest}`;
  }

  readonly #tick = (): void => {
    if (this.#end === undefined) return;
    this.#left = Math.max(0, this.#end - this.#now());
    this.#write();
    if (this.#left > 0) {
      this.#wait = setTimeout(this.#tick, this.#left % 1000 || 1000);
      return;
    }
    this.#end = undefined;
    this.#changed();
    this.#say(() => msg("Aika täynnä", { id: "big.time-up" }));
  };

  #write(): void {
    const node = this.#node;
    if (!node) return;
    const lang = node.closest("[lang]")?.getAttribute("lang");
    node.textContent = this.words(lang === "en" ? "en" : "fi");
  }
}

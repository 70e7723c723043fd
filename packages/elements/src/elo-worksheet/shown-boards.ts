import type { boardView } from "./board/board.js";

/** Which sections are shown as boards. What draws one is fetched with the first. */
export class ShownBoards {
  readonly #shown = new Map<string, typeof boardView>();
  readonly #draw: () => void;
  readonly #fail: (error: unknown) => void;

  /**
   * @param draw asks for the next rendering
   * @param fail tells that boards did not load
   */
  constructor(draw: () => void, fail: (error: unknown) => void) {
    this.#draw = draw;
    this.#fail = fail;
  }

  /** What draws a section as a board; undefined while it is a table. */
  of(section: string): typeof boardView | undefined {
    return this.#shown.get(section);
  }

  choose(section: string, isBoard: boolean): void {
    if (isBoard)
      import("./board/board.js").then(({ boardView }) => {
        this.#shown.set(section, boardView);
        this.#draw();
      }, this.#fail);
    else if (this.#shown.delete(section)) this.#draw();
  }

  /** Shows tables again, where every answer has its place; true when there was a board. */
  clear(): boolean {
    const had = this.#shown.size > 0;
    this.#shown.clear();
    return had;
  }
}

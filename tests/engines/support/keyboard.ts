import { focused, press, settle } from "../../elements/support/mount.js";
import type { EloMatrix, EloWorkbook, EloWorksheet } from "@askelmat/elements";
import { executeServerCommand } from "@web/test-runner-commands";
import { focusFault, isReadBefore } from "./focus.js";
import { labelOf, rowOf } from "./labels.js";

type Tool = EloMatrix | EloWorksheet | EloWorkbook;

/** More stops than any of our tools has: a way that long leads nowhere. */
const FAR = 150;

/**
 * Somebody who has nothing but a keyboard, and eyes that look for the focus:
 * keys are the engine's own, nothing is focused or clicked from a script. Each
 * key is followed by a look: whoever loses the focus fails the test.
 */
export class Keyboard {
  readonly #tool: Tool;
  /** What the tab key has gone through, in words. */
  readonly way: string[] = [];

  private constructor(tool: Tool) {
    this.#tool = tool;
  }

  /** Comes to a tool from what stands before it on the page. */
  static async before(tool: Tool): Promise<Keyboard> {
    const [start, end] = ["ennen", "jälkeen"].map((word) => {
      const button = document.createElement("button");
      button.textContent = word;
      return button;
    });
    tool.before(start!);
    tool.after(end!);
    for (let step = 0; focused() !== start; step++) {
      if (step === 5) throw new Error("Tab does not reach the page.");
      await press("Tab");
    }
    return new Keyboard(tool);
  }

  /** Presses keys, one at a time. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.#look(key);
    }
  }

  async type(text: string): Promise<void> {
    await executeServerCommand("elo:keys", { type: text });
    // A person takes longer over a word than a draft waits.
    if ("session" in this.#tool) this.#tool.session?.flush();
    await this.#look(`"${text}"`);
  }

  /** Tabs to the control with a name, in the row with a name when one is given. */
  async to(name: string | RegExp, row?: string): Promise<void> {
    await this.#walk("Tab", name, row);
  }

  /** Goes back, by Shift+Tab. */
  async backTo(name: string | RegExp, row?: string): Promise<void> {
    await this.#walk("Shift+Tab", name, row);
  }

  async write(
    name: string | RegExp,
    text: string,
    row?: string,
  ): Promise<void> {
    await this.to(name, row);
    await this.type(text);
  }

  async #walk(
    key: "Tab" | "Shift+Tab",
    name: string | RegExp,
    row: string | undefined,
  ): Promise<void> {
    for (let step = 0; !this.#isAt(name, row); step++) {
      const from = focused()!;
      if (step === FAR || !this.#tool.isConnected || this.#isOut(key))
        throw new Error(
          `${key} does not lead to ${String(name)} ${row ?? ""}; it went: ${this.way.slice(-40).join(" → ")}`,
        );
      await this.press(key);
      this.way.push(labelOf(focused()!));
      const [first, then] =
        key === "Tab" ? [from, focused()!] : [focused()!, from];
      if (!isReadBefore(first, then))
        throw new Error(
          `${key} goes against the reading order: from "${labelOf(from)}" to "${labelOf(focused()!)}"`,
        );
    }
  }

  /** Past the tool, where nothing of it comes any more. */
  #isOut(key: "Tab" | "Shift+Tab"): boolean {
    const at =
      key === "Tab" ? this.#tool.nextSibling : this.#tool.previousSibling;
    return focused() === at;
  }

  #isAt(name: string | RegExp, row: string | undefined): boolean {
    const at = focused()!;
    const label = labelOf(at);
    const fits = typeof name === "string" ? label === name : name.test(label);
    return fits && (row === undefined || rowOf(at).startsWith(row));
  }

  async #look(key: string): Promise<void> {
    await settle(this.#tool);
    let fault = focusFault(focused());
    // An engine may scroll a moment later.
    for (let wait = 0; fault && wait < 10; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      fault = focusFault(focused());
    }
    if (fault)
      throw new Error(
        `After ${key}: ${fault}. The way there: ${this.way.slice(-10).join(" → ")}`,
      );
  }
}

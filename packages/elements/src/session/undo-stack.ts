import type { Step } from "@askelmat/core";

/** A pause after which typing counts as a new gesture. */
const PAUSE_MS = 2000;
const LIMIT = 200;

/** Steps to take back and to do again. Typing on in one place is one step. */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];
  #typing: { target: string; at: number } | undefined;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Adds a gesture that is complete; what settles the typing before it is one step with that. */
  add(step: Step): void {
    const typed = this.#typing?.target;
    const last = this.#done.at(-1);
    this.endGesture();
    this.#undone = [];
    if (last && step.changes.every(({ target }) => target === typed))
      this.#done[this.#done.length - 1] = joined(last, step);
    else if (this.#done.push(step) > LIMIT) this.#done.shift();
  }

  /** Adds typing: to the step before when it goes on in the same place, which is said. */
  addTyping(step: Step, target: string, now: number): boolean {
    const goesOn =
      this.#typing?.target === target && now - this.#typing.at < PAUSE_MS;
    const last = this.#done.at(-1);
    if (goesOn && last) this.#done[this.#done.length - 1] = joined(last, step);
    else {
      this.endGesture();
      this.add(step);
    }
    this.#typing = { target, at: now };
    return goesOn;
  }

  /** What is typed next is a step of its own. */
  endGesture(): void {
    this.#typing = undefined;
  }

  /** The step to take back, off the stack. */
  takeUndo(): Step | undefined {
    this.endGesture();
    return this.#done.pop();
  }

  takeRedo(): Step | undefined {
    this.endGesture();
    return this.#undone.pop();
  }

  pushUndo(step: Step): void {
    this.#done.push(step);
  }

  pushRedo(step: Step): void {
    this.#undone.push(step);
  }

  clear(): void {
    this.endGesture();
    this.#done = [];
    this.#undone = [];
  }
}

/** One step that goes from before the first to after the second. */
function joined(first: Step, second: Step): Step {
  const firsts = new Map(first.changes.map((c) => [c.target, c]));
  const again = new Set(second.changes.map(({ target }) => target));
  return {
    by: second.by,
    changes: [
      ...first.changes.filter(({ target }) => !again.has(target)),
      ...second.changes.map((change) => {
        const earlier = firsts.get(change.target);
        if (!earlier) return change;
        const { before } = earlier.grounds ?? {};
        return {
          ...change,
          before: earlier.before,
          grounds: { ...change.grounds, ...(before && { before }) },
        };
      }),
    ],
  };
}

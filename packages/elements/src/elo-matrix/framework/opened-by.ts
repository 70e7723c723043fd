import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

/**
 * Opens a `<details>` when there is first something in it, and whenever there
 * is something to settle; a person who closes it is otherwise left alone.
 */
class OpenedBy extends Directive {
  #had = false;

  render(_hasContent: boolean, _mustShow: boolean): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [hasContent, mustShow]: [boolean, boolean],
  ): unknown {
    if (mustShow || (hasContent && !this.#had))
      (element as HTMLDetailsElement).open = true;
    this.#had ||= hasContent;
    return noChange;
  }
}

export const openedBy = directive(OpenedBy);

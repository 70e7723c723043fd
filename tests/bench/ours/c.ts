/** Work C as an action plan, all in one table. */
import "bench:element";
import * as W from "bench:work";
import {
  missingMeasures,
  planFile,
  type PlanDocument,
  type PlanWork,
} from "./mapping.js";
import { mountTool, type Handle } from "./mount.js";

/** The cells, as text: a row that is opened has its fields besides. */
const controls = "[data-row^='measures/'] > [data-field]";

export async function mount(
  root: Element,
  { data }: W.Wanted,
): Promise<Handle> {
  const work = W.work as PlanWork;
  const handle = await mountTool(
    root,
    "elo-plan",
    planFile(work, W[data]() as PlanDocument),
    controls,
    (given) => missingMeasures(work, given),
    { view: "table" },
  );
  const inside = handle.root;
  const field = () =>
    inside.querySelector<HTMLTextAreaElement>(
      "tr.edited textarea[data-target^='measures/']",
    );
  return {
    ...handle,
    // As a person begins: the first row's name is pressed, and its text is there to be written in.
    textarea: () => {
      if (!field()) {
        inside
          .querySelector<HTMLElement>("[data-row^='measures/'] [data-open]")
          ?.click();
        (inside.host as unknown as { performUpdate(): void }).performUpdate();
      }
      return field();
    },
    addButton: () =>
      [...inside.querySelectorAll("button")].find((button) =>
        button.textContent.includes("Lisää toimenpide"),
      ),
  };
}

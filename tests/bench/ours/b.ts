/** Work B as a worksheet. */
import "bench:element";
import digest from "bench:digest";
import * as W from "bench:work";
import {
  fileWith,
  missingAnswers,
  sheetContent,
  sheetTemplate,
  type SheetDocument,
  type SheetWork,
} from "./mapping.js";
import { mountTool, type Handle } from "./mount.js";

const controls = `[data-target^="answers/"], [data-target^="rows/"]`;

export function mount(root: Element, { data }: W.Wanted): Promise<Handle> {
  const work = W.work as SheetWork;
  const content = sheetContent(W[data]() as SheetDocument);
  const file = fileWith("worksheet", sheetTemplate(work), digest, content);
  return mountTool(root, "elo-worksheet", file, controls, (given) =>
    missingAnswers(work, given),
  );
}

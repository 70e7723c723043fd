/** Work A as a maturity matrix. */
import "bench:element";
import digest from "bench:digest";
import * as W from "bench:work";
import {
  fileWith,
  matrixContent,
  matrixTemplate,
  missingRatings,
  type MatrixDocument,
  type MatrixWork,
} from "./mapping.js";
import { mountTool, type Handle } from "./mount.js";

/** The levels and the comments; the matrix has more choices than the work. */
const controls = `input[value^='{"level"'], [data-target*="/reason@"]`;

export function mount(root: Element, { data }: W.Wanted): Promise<Handle> {
  const work = W.work as MatrixWork;
  const content = matrixContent(W[data]() as MatrixDocument);
  const file = fileWith("assessment", matrixTemplate(work), digest, content);
  return mountTool(root, "elo-matrix", file, controls, (given) =>
    missingRatings(work, given),
  );
}

import type { Law } from "../core/support/law.js";
import { cutting } from "./laws/cutting.js";
import { growing } from "./laws/growing.js";
import { mending } from "./laws/mending.js";
import { travelling } from "./laws/travelling.js";
import type { Exchange } from "./support/types.js";

/** What holds for every link, whatever happens to it. The package is a parameter, so that mutants can be tried. */
export function laws(exchange: Exchange): readonly Law[] {
  return [travelling, mending, cutting, growing].flatMap((group) =>
    group(exchange),
  );
}

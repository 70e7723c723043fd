// Prints each import that goes against the layers; see lib/layers.mjs.
import { checkLayers } from "./lib/layers.mjs";

const problems = checkLayers();
for (const line of problems) console.error(line);
process.exitCode = problems.length > 0 ? 1 : 0;

import { packagedEngines, type Engine } from "./engines.js";
import { foreignEngine } from "./foreign.js";
import { longerPrograms, pythonEngines } from "./programs.js";
import { compareEngines, type Report } from "./run.js";
import { mutations, sourceOf } from "./samples.js";
import { publishedSchemas } from "./schemas.js";

export interface Extent {
  readonly engines: readonly Engine[];
  /** How many mutated documents of each kind. */
  readonly perKind: number;
}

/** What `npm test` compares. */
export const testRun: Extent = {
  engines: [...packagedEngines, ...pythonEngines],
  perKind: 450,
};

/** What `node scripts/agreement.mjs --long` compares. */
export const longRun: Extent = {
  engines: [...testRun.engines, ...longerPrograms.map(foreignEngine)],
  perKind: 2000,
};

/** Every engine on every case, example and mutated document of the repository. */
export async function agreementRun(
  { engines, perKind }: Extent,
  seed: number,
): Promise<Report> {
  const schemas = await publishedSchemas();
  const source = sourceOf(schemas);
  const mutated = mutations(schemas, source, { seed, perKind });
  return compareEngines(engines, schemas, [
    ...source.cases,
    ...source.examples,
    ...mutated,
  ]);
}

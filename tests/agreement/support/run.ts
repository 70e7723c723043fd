import { createHash } from "node:crypto";
import type { Engine, Judgement, Verdict } from "./engines.js";
import { isIJson } from "./json-text.js";
import type { Sample } from "./samples.js";
import type { Schemas } from "./schemas.js";

export interface Row {
  readonly engine: string;
  readonly language: string;
  readonly dialect: string;
  readonly version: string;
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  /** On how many documents it does not say what the first engine says; no verdict is one too. */
  readonly disagreements: number;
  /** The same among documents that are no I-JSON: no file of the standard is like that. */
  readonly beyond: number;
}

export interface Disagreement {
  readonly engine: Engine;
  readonly sample: Sample;
  readonly verdict: Verdict;
  readonly first: Verdict;
}

export interface Report {
  readonly samples: readonly Sample[];
  /** What the first engine says of each. */
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly Row[];
  readonly disagreements: readonly Disagreement[];
  /** Engines that are not on this machine, and why. */
  readonly missing: ReadonlyMap<Engine, string>;
}

/** Lets every engine judge every document and compares all with the first. */
export async function compareEngines(
  engines: readonly Engine[],
  schemas: Schemas,
  samples: readonly Sample[],
): Promise<Report> {
  const missing = new Map<Engine, string>();
  for (const engine of engines) {
    const why = engine.missing?.();
    if (why !== undefined) missing.set(engine, why);
  }
  const present = engines.filter((engine) => !missing.has(engine));
  // Programs are started before the engines of this process take it for themselves.
  const order = [...present].sort(
    (a, b) => Number(b.missing !== undefined) - Number(a.missing !== undefined),
  );
  const started = order.map(
    async (engine) =>
      [engine, await judgementOf(engine, schemas, samples)] as const,
  );
  const judged = new Map(await Promise.all(started));
  const [first] = present;
  const measure = first ? judged.get(first)!.verdicts : [];
  const disagreements = present.flatMap((engine) =>
    differences(engine, judged.get(engine)!, measure, samples),
  );
  const rows = present.map((engine) =>
    rowOf(engine, judged.get(engine)!, disagreements),
  );
  return { samples, verdicts: measure, rows, disagreements, missing };
}

/** An engine that breaks down gives no verdict on anything; the others go on. */
async function judgementOf(
  engine: Engine,
  schemas: Schemas,
  samples: readonly Sample[],
): Promise<Judgement> {
  try {
    return await engine.judge(schemas, samples);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { version: "", verdicts: samples.map(() => words) };
  }
}

function differences(
  engine: Engine,
  { verdicts }: Judgement,
  measure: readonly Verdict[],
  samples: readonly Sample[],
): Disagreement[] {
  return samples.flatMap((sample, index) => {
    const verdict = verdicts[index]!;
    const first = measure[index]!;
    return typeof verdict === "boolean" && verdict === first
      ? []
      : [{ engine, sample, verdict, first }];
  });
}

function rowOf(
  engine: Engine,
  { version, verdicts }: Judgement,
  disagreements: readonly Disagreement[],
): Row {
  const count = (wanted: Verdict) =>
    verdicts.filter((verdict) => verdict === wanted).length;
  const own = disagreements.filter((one) => one.engine === engine);
  return {
    engine: engine.name,
    language: engine.language,
    dialect: engine.dialect,
    version,
    documents: verdicts.length,
    valid: count(true),
    invalid: count(false),
    disagreements: own.filter(({ sample }) => isIJson(sample.text)).length,
    beyond: own.filter(({ sample }) => !isIJson(sample.text)).length,
  };
}

/** What engines did not agree on, for a person to read. */
export function wordsFor(disagreements: readonly Disagreement[]): string {
  const lines = disagreements
    .slice(0, 10)
    .map(
      ({ engine, sample, verdict, first }) =>
        `${engine.name} (${engine.language}, ${engine.dialect}) says ${String(verdict)}, the first engine ${String(first)}: ${sample.name}\n  ${sample.text.slice(0, 1500)}`,
    );
  return [`${disagreements.length} disagreements`, ...lines].join("\n");
}

/** The same for the same documents, so that two tables can be told to be about the same ones. */
export function digestOf(samples: readonly Sample[]): string {
  const hash = createHash("sha256");
  for (const { kind, text } of samples) hash.update(`${kind}\t${text}\n`);
  return hash.digest("hex");
}

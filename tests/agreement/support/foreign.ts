// Engines in other languages: each is a small program in ../engines that gets two files by name,
//   1. {"<kind>": <schema>, …}
//   2. a line for each sample: its kind, a tab, the document on one line
// and prints the engine's version and then a line for each sample: 1 right, 0 wrong, "! …" why there is no verdict.
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine, Judgement, Verdict } from "./engines.js";
import type { Dialect } from "./schemas.js";

export interface Program {
  readonly name: string;
  readonly language: string;
  readonly dialect: Dialect;
  /** The command and what comes before the two files. */
  readonly run: readonly [command: string, ...args: string[]];
  /** A command that succeeds when the engine is there. */
  readonly probe: readonly [command: string, ...args: string[]];
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
  readonly env?: () => Record<string, string>;
}

export function foreignEngine(program: Program): Engine {
  const { name, language, dialect, probe, packages } = program;
  return {
    name,
    language,
    dialect,
    missing() {
      const [command, ...args] = probe;
      const { status } = spawnSync(command, args, { stdio: "ignore" });
      return status === 0
        ? undefined
        : `${name} for ${language} is not on this machine (Debian: ${packages.join(" ")})`;
    },
    async judge(schemas, samples) {
      const dir = await mkdtemp(join(tmpdir(), "askelmat-agreement-"));
      try {
        const schemasPath = join(dir, "schemas.json");
        const samplesPath = join(dir, "samples.tsv");
        const forms = [...schemas].map(([kind, form]) => [kind, form[dialect]]);
        await writeFile(
          schemasPath,
          JSON.stringify(Object.fromEntries(forms) as object),
        );
        await writeFile(
          samplesPath,
          samples.map(({ kind, text }) => `${kind}\t${text}\n`).join(""),
        );
        const output = await run(program, [schemasPath, samplesPath]);
        return judgement(program, output, samples.length);
      } finally {
        await rm(dir, { recursive: true });
      }
    },
  };
}

/** @throws {Error} when the program failed or printed another number of lines */
function run(program: Program, files: string[]): Promise<string> {
  const [command, ...args] = program.run;
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...files], {
      env: { ...process.env, ...program.env?.() },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    const words: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => output.push(part));
    child.stderr.on("data", (part: Buffer) => words.push(part));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString("utf8"));
      else
        reject(
          new Error(
            `${program.name} ended with ${code ?? "a signal"}: ${Buffer.concat(words).toString("utf8").slice(-2000)}`,
          ),
        );
    });
  });
}

function judgement(
  { name }: Program,
  output: string,
  expected: number,
): Judgement {
  const [version = "", ...lines] = output.trimEnd().split(/\r?\n/);
  if (lines.length !== expected)
    throw new Error(
      `${name} gave ${lines.length} verdicts on ${expected} documents.`,
    );
  const verdicts = lines.map((line): Verdict =>
    line === "1" ? true : line === "0" ? false : line.replace(/^! /, ""),
  );
  return { version, verdicts };
}

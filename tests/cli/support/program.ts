import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { run } from "@askelmat/cli";

/** What came of a run. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program in this process, speaking English unless told otherwise. */
export async function askelmat(
  argv: readonly string[],
  around: {
    readonly env?: Record<string, string>;
    readonly stdin?: string | Uint8Array;
    readonly terminal?: boolean;
  } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const {
    env = { LANG: "en_US.UTF-8" },
    stdin = "",
    terminal = false,
  } = around;
  const code = await run(argv, {
    env,
    stdin: inPieces(Buffer.from(stdin)),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    isTerminal: { stdout: terminal, stderr: terminal },
  });
  return { code, out, err };
}

/** As a pipe gives it: letters and lines are cut anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000)
    yield bytes.subarray(at, at + 1000);
}

/** The program as people start it, in a process of its own. */
export function askelmatProcess(
  argv: readonly string[],
  options: {
    readonly nodeOptions?: readonly string[];
    readonly stdin?: string | Uint8Array;
    readonly env?: Record<string, string>;
  } = {},
): Ran {
  const { nodeOptions = [], stdin = "", env = {} } = options;
  const { LC_ALL: _, LC_MESSAGES: __, LANG: ___, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, "packages/cli/bin/askelmat.js", ...argv],
    {
      input: stdin,
      encoding: "utf8",
      env: { ...rest, LANG: "en_US.UTF-8", ...env },
      maxBuffer: 1 << 26,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** A folder that is there until the tests of this file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "askelmat-cli-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file, and the folders it stands in; gives its path. */
export function put(
  folder: string,
  name: string,
  content: string | Uint8Array | object,
): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const isBytes = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, isBytes ? content : JSON.stringify(content, null, 1));
  return path;
}

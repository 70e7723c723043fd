import { run } from "./run.js";

/** The program in a process of its own: see {@link run}. */
export async function main(): Promise<void> {
  const { stdout, stderr, stdin, argv, env } = process;
  // Whoever reads the output may stop before its end, as `head` does.
  stdout.on("error", stopIfClosed);
  stderr.on("error", stopIfClosed);
  process.exitCode = await run(argv.slice(2), {
    env,
    stdin,
    stdout: (text) =>
      new Promise((resolve) => {
        stdout.write(text, () => resolve());
      }),
    stderr: (text) => void stderr.write(text),
    isTerminal: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  });
}

function stopIfClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
}

/** When the program itself fails: apart from the codes that say something about files. */
const BROKEN = 70;

// Not awaited here: in the one-file build what is imported on use stands after this.
void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = BROKEN;
});

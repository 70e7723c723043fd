import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchDir } from "./dirs.js";

/**
 * Installs the peers outside the repository, once for each list of packages,
 * and gives the folder. The lists and adapters of `peers/` stand beside them,
 * so that the adapters find the peers' own versions.
 *
 * @throws {Error} when they could not be installed
 */
export async function installPeers(): Promise<string> {
  const from = join(benchDir, "peers");
  const list = await readFile(join(from, "package.json"));
  const mark = createHash("sha256").update(list).digest("hex").slice(0, 12);
  const dir = join(tmpdir(), `askelmat-bench-peers-${mark}`);
  await mkdir(dir, { recursive: true });
  await cp(from, dir, { recursive: true });
  if ((await readdir(dir)).includes("node_modules")) return dir;
  const { status } = spawnSync(
    "npm",
    [
      "install",
      "--ignore-scripts",
      "--legacy-peer-deps",
      "--no-package-lock",
      "--no-audit",
      "--no-fund",
    ],
    { cwd: dir, stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error("The peers could not be installed.");
  return dir;
}

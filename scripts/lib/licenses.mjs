import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * The licences that must travel with the built scripts: ours, and that of each package whose code is inside.
 * @param {string[]} modules  paths of everything the build read
 */
export async function licenses(modules) {
  const own = await Promise.all(
    ["LICENSE", "NOTICE"].map((name) => readFile(join(root, name), "utf8")),
  );
  const folders = new Set(modules.map(packageFolder).filter(Boolean));
  const others = await Promise.all([...folders].sort().map(licenseOf));
  return (
    [...own, ...others]
      .map((text) => text.trim())
      .join(`\n\n${"-".repeat(72)}\n\n`) + "\n"
  );
}

function packageFolder(path) {
  return /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

async function licenseOf(dir) {
  const { name, version, license } = JSON.parse(
    await readFile(join(dir, "package.json"), "utf8"),
  );
  const file = (await readdir(dir)).find((entry) =>
    /^(licen[cs]e|copying)/i.test(entry),
  );
  if (!file)
    throw new Error(
      `${name} has no licence file that could travel with the build.`,
    );
  const text = await readFile(join(dir, file), "utf8");
  return `${name} ${version} (${license})\n\n${text}`;
}

import { createHash } from "node:crypto";
import {
  cp,
  mkdir,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { join, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { licenses } from "./licenses.mjs";
import { root } from "./root.mjs";
import { isStale } from "./stale.mjs";

const sources = [
  "packages",
  "schemas",
  "scripts/lib",
  "rollup.config.mjs",
  "tsconfig.base.json",
  "package-lock.json",
  "LICENSE",
  "NOTICE",
];

/** Makes everything that ships, in `dist/` or another folder. Same sources, same bytes. */
export async function build(out = join(root, "dist")) {
  await make(out);
  const integrity = await measure(out);
  // Written last: its presence says that the build is whole.
  await writeFile(
    join(out, "integrity.json"),
    `${JSON.stringify(integrity, null, 2)}\n`,
  );
  return integrity;
}

/** Makes what ships, and does not measure it: that takes a fourth of the time. */
export async function make(out) {
  const { rollup } = await import("rollup");
  const { bundles } = await import("../../rollup.config.mjs");
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const modules = [];
  for (const options of bundles(out)) {
    const bundle = await rollup(options);
    await bundle.write(options.output);
    await bundle.close();
    modules.push(...bundle.watchFiles);
  }
  await writeFile(join(out, "licenses.txt"), await licenses(modules));
  await copyIfThere("packages/embed/pages", out);
  await copyIfThere("packages/elements/themes", join(out, "themes"));
  await copyIfThere("schemas", join(out, "schemas"));
}

/** Builds dist/ when it is missing, or older than anything it is made from. */
export async function buildIfStale() {
  if (!(await isStale("dist/integrity.json", sources))) return;
  console.log("Building …");
  await build();
}

/** Sizes and hashes of the scripts in a folder, for integrity attributes and the size budget. */
async function measure(dir) {
  const names = (await readdir(dir, { recursive: true }))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".js"));
  const result = {};
  for (const name of names.sort()) {
    const bytes = await readFile(join(dir, name));
    result[name] = {
      integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}`,
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliSize(bytes),
    };
  }
  return result;
}

function brotliSize(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

export function sizeTable(integrity) {
  const rows = Object.entries(integrity).map(
    ([name, { bytes, gzip, brotli }]) =>
      `${name.padEnd(44)}${[bytes, gzip, brotli].map((n) => String(n).padStart(10)).join("")}`,
  );
  return [
    `${"file".padEnd(44)}${["bytes", "gzip", "brotli"].map((word) => word.padStart(10)).join("")}`,
    ...rows,
  ].join("\n");
}

async function copyIfThere(from, to) {
  const there = await stat(join(root, from)).catch(() => undefined);
  if (there) await cp(join(root, from), to, { recursive: true });
}

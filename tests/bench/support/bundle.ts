import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build as esbuild, type Plugin } from "esbuild";
// By its place: the command runs without the condition that leads packages to their sources.
import { templateDigest } from "../../../packages/core/src/digest.js";
import type { Template } from "../../../packages/core/src/types.js";
import { root } from "../../../scripts/lib/root.mjs";
import {
  matrixTemplate,
  sheetTemplate,
  type MatrixWork,
  type SheetWork,
} from "../ours/mapping.js";
import type { Column } from "./columns.js";
import { joinElement, type JoinedElement } from "./join-element.js";
import { workPath, workWithRowsModule, type Work } from "./works.js";

export const EMBED = "embed.js";

/** Bytes of script and style that a page ships for a column. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A column made ready for one work. */
export interface Bundle {
  /** Below the server's folder, in the order in which they run. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly size: Size;
  readonly joined?: JoinedElement;
}

/** The build whose elements are measured; or their sources, to read names in a profile. */
export type Built = string | typeof fromSources;

export const fromSources = Symbol("sources");

/** Bundles a column for a work below `out`. */
export async function bundleColumn(
  column: Column,
  work: Work,
  out: string,
  built: Built,
): Promise<Bundle> {
  const at = `${column.id}/${work.id}`;
  const dir = join(out, at);
  await mkdir(dir, { recursive: true });
  const element = column.element?.(work.of);
  const joined =
    element && typeof built === "string"
      ? await joinElement(built, element)
      : undefined;
  const code =
    joined?.code ??
    `import "${root}/packages/embed/src/elements/${element ?? ""}.ts";`;
  const scripts: string[] = [];
  for (const script of column.scripts ?? []) {
    const name = `${scripts.length}-${basename(script)}`;
    await copyFile(script, join(dir, name));
    scripts.push(name);
  }
  const { outputFiles } = await esbuild({
    stdin: {
      contents: `import { mount } from ${JSON.stringify(column.entry(work.of))};\nglobalThis.PeerEmbed = { mount };`,
      resolveDir: root,
    },
    outfile: join(dir, EMBED),
    write: false,
    bundle: true,
    minify: typeof built === "string",
    // A profile needs a name for what it shows.
    ...(built === fromSources && {
      footer: { js: `//# sourceURL=${EMBED}` },
    }),
    conditions: ["askelmat-source", "production"],
    tsconfig: join(root, "tsconfig.base.json"),
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    jsx: "automatic",
    external: ["/elements/*"],
    define: {
      "process.env.NODE_ENV": '"production"',
      global: "globalThis",
    },
    loader: {
      ".woff": "file",
      ".woff2": "file",
      ".ttf": "file",
      ".eot": "file",
      ".svg": "dataurl",
      ".png": "dataurl",
      ".gif": "dataurl",
    },
    nodePaths: [join(root, "node_modules")],
    plugins: [benchModules(work, code)],
  });
  const styles: string[] = [];
  for (const { path, contents } of outputFiles) {
    await writeFile(path, contents);
    const name = basename(path);
    if (name === EMBED) scripts.push(name);
    if (name === "embed.css") styles.push(name);
  }
  const shipped = await Promise.all(
    [...scripts, ...styles].map((name) => readFile(join(dir, name))),
  );
  return {
    scripts: scripts.map((name) => `/${at}/${name}`),
    styles: styles.map((name) => `/${at}/${name}`),
    size: sizeOf(shipped),
    ...(joined && { joined }),
  };
}

/** What columns import by the names `bench:…`. */
function benchModules(work: Work, element: string): Plugin {
  const texts: Record<string, () => Promise<string>> = {
    "bench:work": async () => workWithRowsModule(work),
    "bench:validator": () => validatorCode(work),
    "bench:digest": () => digestModule(work),
    "bench:element": async () => element,
  };
  return {
    name: "bench",
    setup(build) {
      // A floor that does not check does not carry a validator.
      build.onResolve({ filter: /^bench:/ }, ({ path }) =>
        path === "bench:work" && work.rows === undefined
          ? { path: workPath(work.of), sideEffects: false }
          : { path, namespace: "bench", sideEffects: path === "bench:element" },
      );
      build.onLoad({ filter: /.*/, namespace: "bench" }, async ({ path }) => ({
        contents: await texts[path]!(),
        resolveDir: root,
      }));
    },
  };
}

/** The work's schema as code that needs no `eval`, made by Ajv. */
async function validatorCode(work: Work): Promise<string> {
  const { schema } = (await import(workPath(work.of))) as { schema: object };
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: false },
    allErrors: true,
    strict: false,
    formats: { date: true },
  });
  return standaloneCode.default(ajv, ajv.compile(schema));
}

async function digestModule({ of }: Work): Promise<string> {
  const { work } = (await import(workPath(of))) as { work: unknown };
  const template =
    of === "a"
      ? matrixTemplate(work as MatrixWork)
      : sheetTemplate(work as SheetWork);
  return `export default ${JSON.stringify(templateDigest(template as unknown as Template))};`;
}

function sizeOf(files: readonly Buffer[]): Size {
  const sum = (size: (file: Buffer) => number) =>
    files.reduce((total, file) => total + size(file), 0);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file, { params }).length),
  };
}

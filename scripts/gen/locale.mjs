// What `lit-localize extract` and `build` would write, as texts: the XLIFF files brought up to date with the
// source strings (translations kept), and a module of texts for each language.
// Finnish is the source. A unit without a translation is left without one: tests/elements/locale.test.ts fails then.
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import prettier from "prettier";
import { root } from "../lib/root.mjs";

export const name = "locale";

const home = "packages/elements";
const comment =
  "// Generated from packages/elements/xliff by scripts/gen/locale.mjs. Do not edit.\n";

export async function generate() {
  const { RuntimeLitLocalizer } =
    await import("@lit/localize-tools/lib/modes/runtime.js");
  const settings = JSON.parse(
    await readFile(join(root, home, "lit-localize.json"), "utf8"),
  );
  const work = await mkdtemp(join(tmpdir(), "askelmat-locale-"));
  try {
    const xliff = join(work, "xliff");
    await cp(join(root, home, "xliff"), xliff, { recursive: true });
    const localizer = new RuntimeLitLocalizer({
      ...settings,
      baseDir: join(root, home),
      resolve: (path) => resolve(root, home, path),
      interchange: { ...settings.interchange, xliffDir: xliff },
      output: { ...settings.output, outputDir: work },
    });
    const { messages, errors } = localizer.extractSourceMessages();
    if (errors.length > 0)
      throw new Error(errors.map((e) => String(e.messageText)).join("\n"));
    for (const { name: id, file } of messages)
      if (/^[sh][0-9a-f]{16}$/.test(id))
        throw new Error(`A msg() in ${file.fileName} has no id of its own.`);
    await localizer.writeInterchangeFiles();
    await quietly(() => localizer.build());
    return await collect(settings.targetLocales, work, xliff);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function collect(locales, work, xliff) {
  const files = new Map();
  for (const locale of locales) {
    files.set(
      `${home}/xliff/${locale}.xlf`,
      await readFile(join(xliff, `${locale}.xlf`), "utf8"),
    );
    const module = await readFile(join(work, `${locale}.ts`), "utf8");
    const plain = module
      .replace(/^\s*\/\/.*$/gm, "")
      .replace(/^\s*\/\*.*\*\/$/gm, "")
      .replace("'@lit/localize'", '"@lit/localize/internal/str-tag.js"');
    files.set(
      `${home}/src/locale/generated/${locale}.ts`,
      comment + (await prettier.format(plain, { parser: "typescript" })),
    );
  }
  return files;
}

/** Missing translations are the test's business, one clear list instead of a warning each. */
async function quietly(work) {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

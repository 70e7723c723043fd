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
/** Ids that begin with one of these and a full stop are that part's alone. */
const parts = {
  matrix: ["matrix"],
  merge: ["merge"],
  workbook: ["workbook"],
  worksheet: ["worksheet"],
  workshop: [
    "collect",
    "group",
    "invite",
    "meeting",
    "preview",
    "profile",
    "round",
  ],
  record: ["record"],
  pages: ["pages"],
  deeds: ["deeds", "plan", "practice", "programme", "services"],
  extras: [
    "about",
    "big",
    "find",
    "form",
    "further",
    "kept",
    "languages",
    "link",
    "print",
    "privacy",
    "remarks",
    "summary",
  ],
};
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
    const path = `${home}/xliff/${locale}.xlf`;
    files.set(path, await readFile(join(xliff, `${locale}.xlf`), "utf8"));
    const module = await readFile(join(work, `${locale}.ts`), "utf8");
    for (const [part, entries] of partsOf(locale, entriesOf(module)))
      files.set(
        `${home}/src/locale/generated/${part}.ts`,
        await moduleText(entries),
      );
  }
  return files;
}

/** Each text's id and its template, as lit-localize wrote them. */
function entriesOf(module) {
  const body = module.slice(module.indexOf("{\n", module.indexOf("templates")));
  return [
    ...body.matchAll(/^\s*'([^']+)': ([\s\S]*?),\n(?=\s*(?:'|\};))/gm),
  ].map(([, id, template]) => ({ id, template }));
}

/**
 * Swedish comes with the part that is on the page: a page with one tool carries no other's texts.
 * English is one file, fetched when it is first needed.
 */
function partsOf(locale, entries) {
  if (locale !== "sv") return [[locale, entries]];
  const partOf = ({ id }) =>
    Object.keys(parts).find((part) => parts[part].includes(id.split(".")[0]));
  return [undefined, ...Object.keys(parts)].map((part) => [
    part ? `${locale}-${part}` : locale,
    entries.filter((entry) => partOf(entry) === part),
  ]);
}

async function moduleText(entries) {
  const lines = entries.map(({ id, template }) => `"${id}": ${template},`);
  const str = lines.some((line) => line.includes("str`"))
    ? `import { str } from "@lit/localize/internal/str-tag.js";\n\n`
    : "";
  const text = `${str}export const templates = {\n${lines.join("\n")}\n};\n`;
  return comment + (await prettier.format(text, { parser: "typescript" }));
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

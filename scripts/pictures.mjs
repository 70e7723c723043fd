// `npm run pictures`: what everything looks like, as contact sheets in docs/pictures/. To be looked at by people: no
// test compares pixels.
//   npm run pictures -- --only elo-matrix,themes
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { buildIfStale } from "./lib/build.mjs";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";
import { root } from "./lib/root.mjs";
import { sheetOf } from "./pictures/sheet.mjs";
import { openStage } from "./pictures/stage.mjs";
import { printed } from "./pictures/printed.mjs";

const folder = "docs/pictures";
const example = (name) => `packages/content/example/${name}.askelmat.json`;

/** Each tool, on a document of the example region. */
const tools = [
  {
    name: "elo-matrix",
    tag: "elo-matrix",
    file: example("ohjausyhteistyon-kehittyminen-2026"),
  },
  ...[1, 2, 3, 4].map((number) => ({
    name: `elo-worksheet-tyotapa-${number}`,
    tag: "elo-worksheet",
    file: example(`tyotapa-${number}-2026`),
  })),
  {
    name: "elo-merge",
    tag: "elo-merge",
    file: example("ohjausyhteistyon-kehittyminen-2026"),
    isPaper: false,
  },
  { name: "elo-workbook", tag: "elo-workbook" },
];
const languages = ["fi", "sv"];
const schemes = ["light", "dark"];
const widths = [1280, 320];

const at = process.argv.indexOf("--only");
const only = at < 0 ? undefined : process.argv[at + 1]?.split(",");
const wanted = (name) => only?.includes(name) ?? true;

process.chdir(root);
await buildIfStale();
await mkdir(join(root, folder), { recursive: true });
const browser = await launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
const stage = await openStage(browser);
try {
  for (const tool of tools) if (wanted(tool.name)) await takeTool(tool);
  if (wanted("themes")) await takeThemes();
} finally {
  await stage.close();
  await browser.close();
}

async function takeTool(tool) {
  const rows = [];
  for (const width of widths) {
    const row = [];
    for (const lang of languages)
      for (const scheme of schemes) {
        const title = `${lang}, ${scheme}, ${width} px`;
        const picture = await stage.take({ ...tool, lang, scheme, width });
        row.push({ title, picture });
      }
    rows.push(row);
  }
  if (tool.file && tool.isPaper !== false)
    for (const lang of languages)
      rows.at(-1).push(...(await printed(browser, tool.file, lang)));
  await keep(tool.name, rows);
}

async function takeThemes() {
  const [tool] = tools;
  const rows = [];
  for (const scheme of schemes) {
    const row = [];
    for (const theme of ["our own", "suomifi", "helsinki"]) {
      const shot = { ...tool, lang: "fi", scheme, width: 1024, height: 900 };
      const sheet = theme === "our own" ? undefined : `themes/${theme}.css`;
      const picture = await stage.take({ ...shot, sheet });
      row.push({ title: `${theme}, ${scheme}`, picture });
    }
    rows.push(row);
  }
  await keep("themes", rows);
}

async function keep(name, rows) {
  const path = `${folder}/${name}.webp`;
  const bytes = await sheetOf(browser, rows);
  await writeFile(join(root, path), bytes);
  console.log(`${path}: ${Math.round(bytes.length / 1000)} kB`);
}

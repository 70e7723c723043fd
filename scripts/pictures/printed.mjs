import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../lib/root.mjs";
import { printPages } from "./print-pages.ts";

const run = promisify(execFile);

/**
 * The first page on paper, filled and blank: what the browser prints, as pictures.
 * @param {import("puppeteer-core").Browser} browser
 */
export async function printed(browser, file, lang) {
  const text = await readFile(join(root, file), "utf8");
  const figures = [];
  for (const blank of [false, true]) {
    const html = await printPages(text, lang, blank);
    const title = `${lang}, ${blank ? "blank" : "filled"}, on paper`;
    figures.push({ title, picture: await firstPage(browser, html) });
  }
  return figures;
}

async function firstPage(browser, html) {
  const work = await mkdtemp(join(tmpdir(), "askelmat-pictures-"));
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await writeFile(join(work, "a.pdf"), pdf);
    await rasterized(join(work, "a.pdf"), join(work, "a"));
    const [name] = (await readdir(work)).filter((one) => one.endsWith(".png"));
    const bytes = await readFile(join(work, name));
    const src = `data:image/png;base64,${bytes.toString("base64")}`;
    return { src, width: 794 };
  } finally {
    await page.close();
    await rm(work, { recursive: true });
  }
}

async function rasterized(pdf, out) {
  const options = ["-png", "-r", "96", "-f", "1", "-l", "1", pdf, out];
  try {
    await run("pdftoppm", options);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new Error(
      "Pictures of paper need pdftoppm: install poppler-utils (Debian) and run again.",
      { cause: error },
    );
  }
}

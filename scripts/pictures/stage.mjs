import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.mjs";
import { serve } from "../serve.mjs";

/** How much of a long page is shown, in CSS pixels. */
const HEIGHTS = { 1280: 1800, 320: 1900 };

/**
 * Draws one tool on a page of its own, from the built files, and takes its picture.
 * @param {import("puppeteer-core").Browser} browser
 */
export async function openStage(browser) {
  const site = await serve({ dir: join(root, "dist"), extra: pages() });
  return { take, close: () => site.close() };

  /**
   * @param {{tag: string, file?: string, lang: string, scheme: string, width: number, height?: number, sheet?: string}} shot
   * @returns {Promise<string>} the picture as an address that an image can show
   */
  async function take({ tag, file, lang, scheme, width, height, sheet }) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width, height: height ?? 900 });
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
      ]);
      const query = sheet ? `?sheet=${sheet}` : "";
      await page.goto(`${site.url}/${pageOf(lang, sheet)}${query}`);
      const json = file && (await readFile(join(root, file), "utf8"));
      await page.evaluate(show, tag, json);
      await page.waitForNetworkIdle();
      const all = await page.evaluate(
        () => document.documentElement.scrollHeight,
      );
      const shown = Math.min(all, height ?? HEIGHTS[width]);
      // What sticks to the window's edge stands at the edge of the picture.
      await page.setViewport({ width, height: shown });
      const clip = { x: 0, y: 0, width, height: shown };
      const bytes = await page.screenshot({
        type: "webp",
        quality: 90,
        encoding: "base64",
        captureBeyondViewport: true,
        clip,
      });
      return { src: `data:image/webp;base64,${bytes}`, width };
    } finally {
      await context.close();
    }
  }
}

/** In the page: the tool, on the document, by somebody who goes on with it. */
async function show(tag, json) {
  await customElements.whenDefined(tag);
  const tool = document.createElement(tag);
  tool.setAttribute("theme", "auto");
  if (tag !== "elo-workbook") tool.setAttribute("store", "none");
  document.body.append(tool);
  await tool.updateComplete;
  if (json === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const buttons = [...tool.renderRoot.querySelectorAll("button")];
    const words = /Lataa esimerkki|Ladda exemplet/;
    buttons.find(({ textContent }) => words.test(textContent))?.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return;
  }
  const document_ = JSON.parse(json);
  tool.value = document_;
  await tool.updateComplete;
  // Whoever brings answers together gives none.
  if (tag !== "elo-merge") tool.answerWho(document_.content?.own?.[0]?.by);
  await tool.updateComplete;
}

const SHEETS = [undefined, "themes/suomifi.css", "themes/helsinki.css"];

function pageOf(lang, sheet) {
  return `stage-${lang}-${SHEETS.indexOf(sheet)}.html`;
}

function pages() {
  const all = ["fi", "sv"].flatMap((lang) =>
    SHEETS.map((sheet) => [`/${pageOf(lang, sheet)}`, hostPage(lang, sheet)]),
  );
  return Object.fromEntries(all);
}

function hostPage(lang, sheet) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Askelmat</title>
    ${sheet ? `<link rel="stylesheet" href="${sheet}">` : ""}
    <script type="module" src="askelmat.js"></script>
  </head>
  <body></body>
</html>
`;
}

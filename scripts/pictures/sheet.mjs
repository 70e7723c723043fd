/** How large a picture stands on a sheet: phones as they are, wide pages at half. */
const scaleOf = (width) => (width > 400 ? 0.5 : 0.8);

/**
 * Pictures with their titles, row by row, as one image (WebP).
 * @param {import("puppeteer-core").Browser} browser
 * @param {{title: string, picture: {src: string, width: number}}[][]} rows
 */
export async function sheetOf(browser, rows) {
  const page = await browser.newPage();
  try {
    await page.setContent(html(rows));
    await page.evaluate(() =>
      Promise.all([...document.images].map((image) => image.decode())),
    );
    const sheet = await page.$("main");
    const box = await sheet.boundingBox();
    await page.setViewport({
      width: Math.ceil(box.width),
      height: Math.ceil(box.height),
    });
    return Buffer.from(await sheet.screenshot({ type: "webp", quality: 80 }));
  } finally {
    await page.close();
  }
}

function html(rows) {
  const figures = (row) =>
    row.map(
      ({ title, picture: { src, width } }) =>
        `<figure><figcaption>${title}</figcaption><img src="${src}" width="${Math.round(width * scaleOf(width))}"></figure>`,
    );
  return `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; font: 14px system-ui, sans-serif; color: #1b2733; }
  main { width: max-content; padding: 24px; background: #dfe4ea; }
  div { display: flex; gap: 24px; align-items: flex-start; }
  figure { margin: 0 0 24px; }
  figcaption { padding-block-end: 4px; }
  img { display: block; }
</style>
<main>${rows.map((row) => `<div>${figures(row).join("")}</div>`).join("")}</main>`;
}

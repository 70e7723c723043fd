// A frame on another site: the browser gives it a storage of its own for each site around it.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import type { Frame, Page } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { ALL_TEXT, seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { enter, saidToBeSaved, textIn, worksheet } from "./support/typing.js";
import { hostPage } from "./support/site.js";

const profile = new Profile({
  args: ["--host-resolver-rules=MAP *.test 127.0.0.1"],
});
after(() => profile.remove());

test("work in a frame on one site does not show in the same frame on another, each is kept, and it is said that it shows only there", async () => {
  const site = await framed();
  try {
    const page = await (await profile.browser()).newPage();
    const [one, other] = ["yksi.test", "toinen.test"];
    const first = await site.frameOn(page, one);
    await answers(first, "Yhden työ.");
    await seen(first, "Vastaukset näkyvät vain täällä");
    const elsewhere = await site.frameOn(page, other);
    assert.equal(await textIn(elsewhere), "");
    await answers(elsewhere, "Toisen työ.");
    assert.equal(await textIn(await site.frameOn(page, one)), "Yhden työ.");
    assert.equal(await textIn(await site.frameOn(page, other)), "Toisen työ.");
  } finally {
    await site.close();
  }
});

test("control: another page of the same site shows the same work, and the frame's own site by itself does not", async () => {
  const site = await framed();
  try {
    const page = await (await profile.browser()).newPage();
    await answers(await site.frameOn(page, "yksi.test"), "Yhden työ.");
    const again = await site.frameOn(page, "yksi.test", "/toinen-sivu.html");
    assert.equal(await textIn(again), "Yhden työ.");
    await page.goto(site.tool);
    assert.equal(await textIn(page.mainFrame()), "");
    await answers(page.mainFrame(), "Omalla sivullaan.");
    const all = await page.evaluate(`(${ALL_TEXT})(document.body)`);
    assert.doesNotMatch(String(all), /vain täällä/);
  } finally {
    await site.close();
  }
});

async function answers(frame: Frame, text: string): Promise<void> {
  await enter(frame);
  await frame.page().keyboard.type(text);
  await saidToBeSaved(frame, text);
}

/** A tool on one site, and pages that show it in a frame, on whatever site. */
async function framed() {
  const tool = "http://lomake.test";
  const around = (url: string) =>
    `<!doctype html><title>Sivusto</title><iframe src="${url}/host.html" width="800" height="600"></iframe>`;
  const extra: Record<string, string> = { "/host.html": hostPage(worksheet) };
  const { url, close } = await serve({
    dir: "dist",
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${tool}:*; require-trusted-types-for 'script'; trusted-types lit-html`,
    extra,
  });
  const { port } = new URL(url);
  for (const path of ["/sivu.html", "/toinen-sivu.html"])
    extra[path] = around(`${tool}:${port}`);
  return {
    close,
    tool: `${tool}:${port}/host.html`,
    async frameOn(page: Page, host: string, path = "/sivu.html") {
      await page.goto(`http://${host}:${port}${path}`);
      const frame = page.frames().find((one) => one.url().startsWith(tool));
      assert.ok(frame, "the frame is there");
      return frame;
    },
  };
}

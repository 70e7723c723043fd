// Codes held up to the laptop's camera: a film of two members' codes is what Chromium's camera sees.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import { applyEdits, createDocument, type Template } from "@askelmat/core";
import { linkFor, qrOf } from "@askelmat/exchange";
import { launch, type Browser } from "puppeteer-core";
import {
  chromiumArguments,
  findChromium,
} from "../../scripts/lib/chromium.mjs";
import { visit } from "./browser.js";
import { seen } from "./person.js";

const framework = ohjausyhteistyonKehittyminen as Template;
const at = "2026-10-14T09:30:00Z";

/** The link that a member gets who has answered one thing. */
function linkOf(by: string): string {
  const id = "urn:uuid:7c1f0b52-3d14-4a7e-9c55-0a6b1d2e3f40";
  const blank = createDocument({ template: framework, by: "c-0", at, id });
  const target = "own/ratings/forums/rating";
  const edit = { type: "set", target, value: { level: "2" } } as const;
  const { document } = applyEdits(blank, [edit], { by, at });
  return linkFor(document, "https://elo.example.fi/", {
    leaveOut: [framework],
  }).address;
}

const WIDTH = 960;
const HEIGHT = 720;

/** A frame of a film: a code in the middle of a grey room, or the room alone. */
function frame(text?: string): Buffer {
  const luma = Buffer.alloc(WIDTH * HEIGHT, 200);
  const qr = text === undefined ? undefined : qrOf(text);
  if (qr) {
    assert.ok(qr.ok, "a code holds it");
    const side = Math.floor(HEIGHT / qr.size);
    const [left, top] = [WIDTH, HEIGHT].map((all) =>
      Math.floor((all - qr.size * side) / 2),
    ) as [number, number];
    qr.dark.forEach((row, y) =>
      row.forEach((isDark, x) => {
        if (!isDark) return;
        for (let line = 0; line < side; line++) {
          const start = (top + y * side + line) * WIDTH + left + x * side;
          luma.fill(30, start, start + side);
        }
      }),
    );
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  return Buffer.concat([Buffer.from("FRAME\n"), luma, colour]);
}

/** Each code for a while, with nothing in between, as hands do it. */
function film(texts: readonly string[]): Buffer {
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F8:1 Ip A1:1 C420jpeg\n`;
  const frames = texts.flatMap((text) => [
    ...Array<Buffer>(8).fill(frame(text)),
    ...Array<Buffer>(2).fill(frame()),
  ]);
  return Buffer.concat([Buffer.from(head), ...frames]);
}

const folder = mkdtempSync(join(tmpdir(), "askelmat-camera-"));
let browser: Browser;
before(async () => {
  const path = join(folder, "codes.y4m");
  writeFileSync(path, film([linkOf("c-1"), linkOf("c-2")]));
  browser = await launch({
    executablePath: findChromium()!,
    args: [
      ...chromiumArguments,
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${path}`,
    ],
  });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test("one member's code after another is read under the strictest policy, and the camera is let go", async () => {
  const host = await visit(browser, '<elo-merge store="none"></elo-merge>', {
    prepare: async (page) => {
      await page.evaluateOnNewDocument(() => {
        const devices = navigator.mediaDevices;
        const watched = {
          async getUserMedia(wanted?: MediaStreamConstraints) {
            const stream = await devices.getUserMedia(wanted);
            Object.assign(window, { tracks: stream.getTracks() });
            return stream;
          },
        };
        Object.defineProperty(navigator, "mediaDevices", { value: watched });
      });
    },
  });
  const { page, requests, foreign, faults } = host;
  const press = async (name: string) => {
    const button = await page.waitForSelector(
      `::-p-aria([name="${name}"][role="button"])`,
    );
    await button!.click();
  };
  const isCameras = (url: string) => url.endsWith("/askelmat-camera.js");
  assert.equal(requests.some(isCameras), false, "nobody has asked for it yet");
  await press("Lue QR-koodi");
  await seen(page, "QR-koodi 1: ");
  await seen(page, "QR-koodi 2: Uusi vastaaja");
  assert.equal(requests.filter(isCameras).length, 1);
  await press("Lopeta lukeminen");
  const states = await page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
      ({ readyState }) => readyState,
    ),
  );
  assert.deepEqual(states, ["ended"]);
  await seen(page, "2 tiedostoa");
  assert.deepEqual([foreign, faults], [[], []]);
  await host.close();
});

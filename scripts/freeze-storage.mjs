// Keeps what this version leaves in a browser, its database and its localStorage, in tests/storage/frozen/<version>.json,
// once for each version: every later version opens it (tests/storage/frozen.test.ts).
//   node --conditions=askelmat-source --import tsx scripts/freeze-storage.mjs
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { launch } from "puppeteer-core";
import { applyEdits, readFile as readText } from "@askelmat/core";
import { chromiumArguments, findChromium } from "./lib/chromium.mjs";
import { option } from "./lib/options.mjs";
import { root } from "./lib/root.mjs";

const { version } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);
const path =
  option("--to") ?? join(root, "tests", "storage", "frozen", `${version}.json`);
if (existsSync(path)) {
  console.error(
    `${path} is frozen. What is stored differently needs a new version.`,
  );
  process.exit(1);
}

const corpus = join(root, "tests", "corpus", version);
const documents = [];
for (const name of ["worksheet-typing", "assessment-erased", "group"]) {
  const text = await readFile(join(corpus, `${name}.askelmat.json`), "utf8");
  documents.push(readText(text).document);
}

// Something that is still being typed.
documents[0] = applyEdits(
  documents[0],
  [{ type: "type", target: "title@fi", value: "Vielä kesken 😀" }],
  { by: "c-koordinaattori", at: "2026-03-02T09:00:00.000Z", tab: "t-1" },
).document;

const { outputFiles } = await build({
  stdin: {
    contents: `import { openStorage, storageChange } from "@askelmat/storage";
window.fill = async (prefer, documents) => {
  const { adapter } = await openStorage({ prefer });
  for (const [at, document] of documents.entries()) {
    const meta = { at: "2026-03-02T09:0" + at + ":00.000Z", me: "c-koordinaattori" };
    await adapter.write(storageChange(undefined, document, meta));
  }
  await adapter.setSlot("etusivu", documents[0].id);
  const entries = documents[0].entries.map(({ id }) => id).sort();
  const at = "2026-03-02T09:05:00.000Z";
  await (await adapter.versions?.())?.keep(documents[0].id, { at, before: "visit", entries });
  await (await adapter.outbox?.())?.put({ id: documents[0].id, to: "https://palvelu.example.fi/", at, digest: "sha256-x", tries: 1 });
  await new Promise((resolve) => setTimeout(resolve, 200));
};`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: "esm",
  conditions: ["askelmat-source"],
});
const server = createServer((request, response) => {
  const isScript = request.url === "/fill.js";
  response.setHeader(
    "content-type",
    isScript ? "text/javascript" : "text/html",
  );
  response.end(
    isScript
      ? outputFiles[0].text
      : '<script type="module" src="/fill.js"></script>',
  );
}).listen(0);
const browser = await launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction("window.fill");
  await page.evaluate((all) => window.fill("indexeddb", all), documents);
  const database = await page.evaluate(async () => {
    const of = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = await of(indexedDB.open("askelmat"));
    const records = {};
    for (const name of open.objectStoreNames) {
      const store = open.transaction(name).objectStore(name);
      const keys = await of(store.getAllKeys());
      const values = await of(store.getAll());
      records[name] = keys.map((key, index) => [key, values[index]]);
    }
    return { version: open.version, records };
  });
  const beside = await page.evaluate(() => ({ ...localStorage }));
  await page.evaluate(() => localStorage.clear());
  await page.evaluate((all) => window.fill("localstorage", all), documents);
  const local = await page.evaluate(() => ({ ...localStorage }));
  const text = JSON.stringify(
    { version, documents, database, beside, localStorage: local },
    null,
    1,
  );
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${text}\n`);
  console.log(`Froze ${documents.length} documents.`);
} finally {
  await browser.close();
  server.close();
}

// What a site's own policy leaves of the tools: under each they are drawn and take what is typed, break nothing of the
// policy and ask for our own files alone; where one cannot be kept, what stands instead and what the console says.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import type { Browser, Frame, Page } from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";
import { launchBrowser, strictPolicy } from "./browser.js";
import { filesBelow } from "./files-below.js";
import { seen } from "./person.js";

const own = "default-src 'none'; script-src 'self'";
const typesOf = (names: string) =>
  `${own}; require-trusted-types-for 'script'; trusted-types ${names}`;

interface Cell {
  readonly policy: string;
  readonly scripts?: readonly string[];
  /** The page is shown in a frame that may do no more than this. */
  readonly sandbox?: string | undefined;
  readonly nonce?: string;
  readonly headers?: Record<string, string>;
  /** What the page says of where the answers are. */
  readonly says?: string;
}

const kept = "Tallennettu tälle laitteelle klo";
const onlyHere = "Vastaukset ovat vain tällä sivulla";
const nonce = "dGVzdGk";
/** Scripts of modules are asked for as from another site where the page has no site of its own. */
const shared = { "Access-Control-Allow-Origin": "*" };

const cells: Readonly<Record<string, Cell>> = {
  "no policy at all": { policy: "" },
  "a strict one without Trusted Types": { policy: own },
  "no styles, pictures, fonts, forms and connections": {
    policy: `${own}; style-src 'none'; img-src 'none'; font-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; worker-src 'none'; frame-src 'none'`,
  },
  "the one in the README": { policy: strictPolicy },
  "the one in the README, and a script of one tool": {
    policy: strictPolicy,
    scripts: ["elements/elo-worksheet.js"],
  },
  "Trusted Types of any name": {
    policy: `${own}; require-trusted-types-for 'script'`,
  },
  "Trusted Types with other names of the site": {
    policy: typesOf("lit-html site-own 'allow-duplicates'"),
  },
  "the one in the README with 'allow-duplicates', beside another Lit on the page,":
    {
      policy: `${strictPolicy} 'allow-duplicates'`,
      scripts: ["elements/elo-merge.js", "askelmat.js"],
    },
  "connect-src 'none' alone": { policy: "connect-src 'none'" },
  "scripts by nonce": {
    policy: `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html`,
    nonce,
  },
  "a frame that may run scripts": {
    policy: strictPolicy,
    sandbox: "allow-scripts",
    headers: shared,
    says: onlyHere,
  },
  "a frame that may run scripts and keep its site": {
    policy: strictPolicy,
    sandbox: "allow-scripts allow-same-origin",
  },
};

const body = `<elo-worksheet template="tyotapa-2">Työpohja ei auennut.</elo-worksheet>`;
const ownFiles = new Set(
  [...filesBelow("dist"), "tyokalu.html", "sivu.html", "favicon.ico"].map(
    (name) => `/${name}`,
  ),
);

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

for (const [name, cell] of Object.entries(cells))
  test(`under ${name} a worksheet is drawn and typed into, and nothing breaks the policy`, async () => {
    const host = await opened(cell);
    try {
      await typed(host.frame, "Ohjausta illalla.");
      await seen(host.frame, cell.says ?? kept);
      assert.deepEqual(await host.violations(), []);
      assert.deepEqual(host.faults, []);
      assert.deepEqual(host.elsewhere(), []);
    } finally {
      await host.close();
    }
  });

test("in a frame that may run scripts, the workbook says that nothing is kept, and gives the file as text to copy", async () => {
  const host = await opened({
    ...cells["a frame that may run scripts"]!,
    body: "<elo-workbook></elo-workbook>",
  });
  try {
    const { frame } = host;
    await presses(frame, "Aloita: Työtapa 1: Mitä kehitämme ja miksi?");
    await presses(frame, "Aloita");
    await seen(frame, "Tämä selain ei salli tallentamista");
    await typed(frame, "Ohjausta illalla.");
    // What may not be downloaded is stopped by the browser, which tells the page nothing.
    await presses(frame, "Vie tiedostoon");
    await presses(frame, "Lataus ei näy: näytä teksti kopioitavaksi");
    await seen(frame, "Kopioi teksti ja tallenna se tiedostoksi");
    const text = await frame.$eval(
      ">>> textarea.file-text",
      (area) => area.value,
    );
    assert.equal((JSON.parse(text) as { kind: string }).kind, "worksheet");
    assert.ok(text.includes("Ohjausta illalla."));
    await until(() => host.faults.length > 0);
    assert.match(
      host.faults.join("\n"),
      /^Download is disallowed. The frame initiating or instantiating the download is sandboxed[^\n]*$/,
    );
    assert.deepEqual(await host.violations(), []);
    assert.deepEqual(host.elsewhere(), []);
  } finally {
    await host.close();
  }
});

test("in a frame that may run scripts, a tool alone gives its file as text to copy", async () => {
  const host = await opened(cells["a frame that may run scripts"]!);
  try {
    const { frame } = host;
    await typed(frame, "Ohjausta illalla.");
    await presses(frame, "Lataa tiedosto");
    await seen(frame, "Jos lataus ei näy, kopioi teksti");
    const text = await frame.$eval(
      ">>> textarea.file-text",
      (area) => area.value,
    );
    assert.ok(text.includes("Ohjausta illalla."));
    // The browser has stopped it, and told nobody but its console.
    await until(() => host.faults.length > 0);
    assert.match(host.faults.join("\n"), /^Download is disallowed/);
  } finally {
    await host.close();
  }
});

for (const script of ["askelmat.js", "elements/elo-worksheet.js"])
  test(`under trusted-types 'none' the site's own words stay where the tool of ${script} would be, and the console names what is missing`, async () => {
    const host = await opened({ policy: typesOf("'none'"), scripts: [script] });
    try {
      await until(() => host.faults.length > 1);
      assert.match(
        host.faults.join("\n"),
        /'lit-html' violates .*trusted-types 'none'/,
      );
      assert.equal(await host.text(), "Työpohja ei auennut.");
      assert.deepEqual(await host.violations(), ["trusted-types"]);
      assert.deepEqual(host.elsewhere(), []);
    } finally {
      await host.close();
    }
  });

test("without 'allow-duplicates' the second Lit of a page is refused, and the console names what is missing", async () => {
  const host = await opened({
    policy: strictPolicy,
    scripts: ["elements/elo-merge.js", "askelmat.js"],
  });
  try {
    await until(() => host.faults.length > 1);
    assert.match(
      host.faults.join("\n"),
      /'lit-html' violates .*'allow-duplicates'/,
    );
    assert.equal(await host.text(), "Työpohja ei auennut.");
    assert.deepEqual(await host.violations(), ["trusted-types"]);
  } finally {
    await host.close();
  }
});

test("a frame without a site of its own gets no script from a server that does not say that others may read it", async () => {
  const host = await opened({ policy: strictPolicy, sandbox: "allow-scripts" });
  try {
    await until(() => host.faults.length > 0);
    assert.match(
      host.faults.join("\n"),
      /No 'Access-Control-Allow-Origin' header/,
    );
    assert.equal(await host.text(), "Työpohja ei auennut.");
  } finally {
    await host.close();
  }
});

for (const sandbox of [undefined, "allow-scripts"])
  test(`control: what breaks the policy and asks elsewhere is noticed, ${sandbox ?? "on a page"}`, async () => {
    const host = await opened({
      ...cells["a frame that may run scripts"]!,
      policy: strictPolicy,
      sandbox,
      body: `<p style="color: red">x</p><img src="/kuva.png">`,
    });
    try {
      // What the policy stops is seen twice: as broken, and as asked for though it never left.
      await host.frame.evaluate(() => {
        const script = document.createElement("script");
        script.async = true;
        document.head.append(script);
        try {
          script.src = "/leak.js";
        } catch {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = "/leak.css";
          document.head.append(link);
        }
      });
      await until(() => host.elsewhere().length > 0 && host.faults.length > 2);
      assert.deepEqual((await host.violations()).sort(), [
        "img-src",
        "require-trusted-types-for",
        "style-src-attr",
      ]);
      assert.deepEqual(host.elsewhere(), ["/kuva.png", "/leak.css"]);
    } finally {
      await host.close();
    }
  });

async function until(question: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !question(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

interface Host {
  readonly page: Page;
  /** Where the tool is. */
  readonly frame: Frame;
  /** What can be read outside the tools. */
  text(): Promise<string>;
  /** Page errors and console errors or warnings. */
  readonly faults: string[];
  violations(): Promise<string[]>;
  /** What was asked for and is none of the page's own files. */
  elsewhere(): string[];
  close(): Promise<void>;
}

/** A page under a policy, with a worksheet, or with a frame that has one. */
async function opened(cell: Cell & { body?: string }): Promise<Host> {
  const asked: string[] = [];
  const faults: string[] = [];
  const { policy, sandbox, nonce, headers = {} } = cell;
  const mark = nonce === undefined ? "" : ` nonce="${nonce}"`;
  const scripts = (cell.scripts ?? ["askelmat.js"]).map(
    (name) => `<script type="module" src="/${name}"${mark}></script>`,
  );
  const tool = `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8">
    <title>Sivusto</title>
    ${scripts.join("")}
  </head>
  <body>${cell.body ?? body}</body>
</html>`;
  const site = await serve({
    dir: "dist",
    policy,
    headers,
    extra: { "/tyokalu.html": tool, "/favicon.ico": "" },
  });
  const around = await serve({
    dir: "dist",
    policy: `default-src 'none'; frame-src ${site.url}`,
    extra: {
      "/sivu.html": `<!doctype html><title>Sivusto</title><iframe sandbox="${sandbox}" src="${site.url}/tyokalu.html" width="900" height="700"></iframe>`,
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(message.text());
  });
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
  });
  await page.goto(
    sandbox === undefined
      ? `${site.url}/tyokalu.html`
      : `${around.url}/sivu.html`,
  );
  const frame = page.frames().find((one) => one.url().startsWith(site.url));
  assert.ok(frame, "the frame is there");
  return {
    page,
    frame,
    faults,
    text: () => frame.evaluate(() => document.body.innerText.trim()),
    violations: () =>
      frame.evaluate(
        () => (window as unknown as { violations: string[] }).violations,
      ),
    elsewhere: () =>
      asked
        .map((url) => url.replace(site.url, "").replace(around.url, ""))
        .filter((path) => !ownFiles.has(path)),
    close: async () => {
      await page.close();
      await site.close();
      await around.close();
    },
  };
}

/** Types into the first field, and finds it there. */
async function typed(frame: Frame, text: string): Promise<void> {
  await frame.waitForFunction(
    () => {
      const workbook = document.querySelector("elo-workbook")?.shadowRoot;
      const tool = (workbook ?? document).querySelector("elo-worksheet");
      return tool?.shadowRoot?.querySelector("textarea");
    },
    { polling: 20, timeout: 10_000 },
  );
  const field = (await frame.$(">>> elo-worksheet >>> textarea"))!;
  await field.type(text);
  assert.equal(await field.evaluate((one) => one.value), text);
}

async function presses(frame: Frame, name: string): Promise<void> {
  const button = await frame.waitForSelector(
    `::-p-aria([name="${name}"][role="button"])`,
  );
  await button!.click();
}

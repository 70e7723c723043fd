import { launch, type Browser, type Page } from "puppeteer-core";
import {
  chromiumArguments,
  findChromium,
} from "../../scripts/lib/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";

/** What a page that embeds an element may send, word for word: the strictest policy we promise to run under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export function launchBrowser(): Promise<Browser> {
  return launch({ executablePath: findChromium(), args: chromiumArguments });
}

export interface Visit {
  page: Page;
  /** Paths asked from the page's own server, in order. */
  requests: string[];
  /** Addresses asked from anywhere else. */
  foreign: string[];
  /** Violations of the policy, page errors and console errors or warnings. */
  faults: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  lang?: string;
  script?: string;
  /** Readies the page before it opens. */
  prepare?: (page: Page) => Promise<void>;
}

/** A host page with `body`, served beside dist/ under the strict policy, in a browser context of its own. */
export async function visit(
  browser: Browser,
  body: string,
  { lang = "fi", script = "askelmat.js", prepare }: VisitOptions = {},
): Promise<Visit> {
  const requests: string[] = [];
  const site = await serve({
    dir: "dist",
    policy: strictPolicy,
    extra: { "/host.html": hostPage(body, lang, script) },
    onRequest: (url: string) => requests.push(url),
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) foreign.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(message.text());
  });
  await page.exposeFunction("askelmatViolation", (text: string) =>
    faults.push(text),
  );
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const report = window as unknown as {
        askelmatViolation(text: string): void;
      };
      report.askelmatViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      );
    });
  });
  await prepare?.(page);
  await page.goto(`${site.url}/host.html`, { waitUntil: "networkidle0" });
  const close = async () => {
    await context.close();
    await site.close();
  };
  return { page, requests, foreign, faults, close };
}

function hostPage(body: string, lang: string, script: string): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Askelmat</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>${body}</body>
</html>
`;
}

import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { chromiumArguments, findChromium } from "./scripts/lib/chromium.mjs";
import { wtrCommands } from "./scripts/test/wtr-commands.mjs";
import { wtrReporter } from "./scripts/test/wtr-reporter.mjs";

// Lit's development build catches more mistakes, the production build is what people get:
//   ASKELMAT_LIT=development npm test -- --only elements
const lit =
  process.env.ASKELMAT_LIT === "development" ? "development" : "production";

export default {
  files: ["tests/{browser,storage,elements}/**/*.test.ts"],
  rootDir: fileURLToPath(new URL(".", import.meta.url)),
  nodeResolve: { exportConditions: ["askelmat-source", lit] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: chromiumArguments,
      },
      // A context for each page, so that files running side by side do not share storage;
      // every page believes it has the focus, as a person's does.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("tsconfig.base.json", import.meta.url)),
    }),
    wtrCommands(),
  ],
  reporters: [wtrReporter()],
  testFramework: { config: { ui: "bdd", timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="fi">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Askelmat</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
};

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, ElementHandle, Page } from "puppeteer-core";

/** Somebody with a browser of their own, who works by what can be read and pressed. */
export class Person {
  /** Violations of the policy, page errors, console errors and requests to elsewhere. */
  readonly faults: string[] = [];
  page!: Page;
  readonly #context: BrowserContext;
  readonly #site: string;
  readonly #downloads = mkdtempSync(join(tmpdir(), "askelmat-person-"));

  private constructor(context: BrowserContext, site: string) {
    this.#context = context;
    this.#site = site;
  }

  static async arrives(browser: Browser, site: string): Promise<Person> {
    const context = await browser.createBrowserContext();
    const person = new Person(context, site);
    await person.open("/");
    return person;
  }

  /** Opens a page, as after closing the one before. */
  async open(path: string): Promise<void> {
    const before = this.page as Page | undefined;
    await before?.close();
    const page = await this.#context.newPage();
    this.page = page;
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.#site) && !url.startsWith("blob:"))
        this.faults.push(`asked for ${url}`);
    });
    await page.exposeFunction("askelmatViolation", (text: string) =>
      this.faults.push(text),
    );
    await page.evaluateOnNewDocument(() => {
      addEventListener("securitypolicyviolation", (event) => {
        const told = `${event.violatedDirective} ${event.blockedURI}`;
        (
          window as unknown as { askelmatViolation(text: string): void }
        ).askelmatViolation(told);
      });
    });
    const session = await page.createCDPSession();
    await session.send("Browser.setDownloadBehavior", {
      behavior: "allow",
      downloadPath: this.#downloads,
      browserContextId: this.#context.id,
    } as never);
    await page.goto(this.#site + path, { waitUntil: "networkidle0" });
  }

  /** The thing with a role and a name, as a screen reader knows them. */
  async find(role: string, name: string): Promise<ElementHandle> {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const found = await this.page.waitForSelector(selector);
    if (!found) throw new Error(`no ${role} is called ${name}`);
    return found as ElementHandle;
  }

  async press(name: string): Promise<void> {
    const button = await this.find("button", name);
    await button.evaluate((element) =>
      (element as HTMLElement).scrollIntoView({ block: "center" }),
    );
    await button.click();
    await button.dispose();
  }

  async write(field: string, text: string): Promise<void> {
    const box = await this.find("textbox", field);
    await box.evaluate((element) => (element as HTMLInputElement).select());
    await box.type(text);
    await this.page.keyboard.press("Tab");
  }

  async choose(name: string): Promise<void> {
    const radio = await this.find("radio", name);
    await radio.click();
  }

  /** What a field holds. */
  async read(field: string): Promise<string> {
    const box = await this.find("textbox", field);
    return box.evaluate((element) => (element as HTMLInputElement).value);
  }

  /** Waits until words can be read anywhere on the page. */
  async sees(words: string): Promise<void> {
    await this.page
      .waitForFunction(
        (wanted) => {
          const text = (root: Node): string =>
            [...root.childNodes]
              .map((node) =>
                node instanceof Element && node.shadowRoot
                  ? text(node.shadowRoot)
                  : node.nodeType === Node.TEXT_NODE
                    ? node.textContent
                    : text(node),
              )
              .join("");
          return text(document.body).replace(/\s+/g, " ").includes(wanted);
        },
        {},
        words,
      )
      .catch(() => {
        throw new Error(`"${words}" did not come`);
      });
  }

  /** Presses the button that exports, and gives the path of the file. */
  async exports(button: string): Promise<string> {
    const before = new Set(readdirSync(this.#downloads));
    await this.press(button);
    for (const end = Date.now() + 8000; Date.now() < end; ) {
      const [name] = readdirSync(this.#downloads).filter(
        (one) => !before.has(one) && one.endsWith(".json"),
      );
      if (name !== undefined) {
        const path = join(this.#downloads, name);
        if (isWhole(path)) return path;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("no file was downloaded");
  }

  /** Picks a file in the file field with a name. */
  async picks(field: string, ...paths: readonly string[]): Promise<void> {
    const button = await this.find("button", field);
    const label = await button.evaluateHandle((element) => element.closest("label")!);
    await label.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const [chooser] = await Promise.all([
      this.page.waitForFileChooser(),
      (label as ElementHandle).click(),
    ]);
    await chooser.accept([...paths]);
  }

  async leaves(): Promise<void> {
    await this.#context.close();
    rmSync(this.#downloads, { recursive: true, force: true });
  }
}

function isWhole(path: string): boolean {
  try {
    JSON.parse(readFileSync(path, "utf8"));
    return true;
  } catch {
    return false;
  }
}

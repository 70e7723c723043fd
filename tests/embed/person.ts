import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type {
  Browser,
  BrowserContext,
  ElementHandle,
  Frame,
  Page,
} from "puppeteer-core";

/** How long somebody waits, in milliseconds; only a fault takes that long, on a machine that has other things to do. */
const patience = 20_000;

/** All text below a node, inside shadow roots too. In words, since it runs in the page. */
export const ALL_TEXT = `function text(root) {
  return [...(root.shadowRoot ?? root).childNodes]
    .map((node) => (node.nodeType === 3 ? node.data : text(node)))
    .join("");
}`;

/** Waits until words can be read anywhere on a page. */
export async function seen(page: Page | Frame, words: string): Promise<void> {
  const found = page.waitForFunction(
    `(${ALL_TEXT})(document.body).replace(/\\s+/g, " ").includes(${JSON.stringify(words)})`,
    { timeout: patience },
  );
  await found.catch(() => {
    throw new Error(`"${words}" did not come`);
  });
}

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

  static async arrives(
    browser: Browser,
    site: string,
    path = "/",
  ): Promise<Person> {
    const context = await browser.createBrowserContext();
    const person = new Person(context, site);
    await person.open(path);
    return person;
  }

  /**
   * Opens a page, as after closing the one before.
   *
   * @param missing files of ours that the network does not give
   */
  async open(path: string, missing: readonly string[] = []): Promise<void> {
    const before = this.page as Page | undefined;
    await before?.close();
    const page = await this.#context.newPage();
    this.page = page;
    page.setDefaultTimeout(patience);
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      // `data:` is what the browser draws its own fields with: nothing is asked for.
      const isOurs = [this.#site, "blob:", "data:"].some((one) =>
        url.startsWith(one),
      );
      if (!isOurs) this.faults.push(`asked for ${url}`);
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
    if (missing.length > 0) {
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const isMissing = missing.some((name) => request.url().endsWith(name));
        void (isMissing ? request.abort() : request.continue());
      });
    }
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
    return found;
  }

  async press(name: string): Promise<void> {
    const button = await this.find("button", name);
    await button.evaluate((element) =>
      (element as HTMLElement).scrollIntoView({ block: "center" }),
    );
    await button.click();
    await button.dispose();
  }

  /** Writes into a field; one that offers words to choose from is a `combobox`. */
  async write(field: string, text: string, role = "textbox"): Promise<void> {
    const box = await this.find(role, field);
    await box.evaluate((element) => (element as HTMLInputElement).select());
    await box.type(text);
    await this.page.keyboard.press("Tab");
  }

  async choose(name: string): Promise<void> {
    const radio = await this.find("radio", name);
    await radio.click();
  }

  /** Puts a text into a field at once. */
  async pastes(field: string, text: string): Promise<void> {
    const box = await this.find("textbox", field);
    await box.focus();
    await this.page.keyboard.sendCharacter(text);
  }

  /** Chooses in a list by what can be read there. */
  async selects(name: string, words: string): Promise<void> {
    const list = await this.find("combobox", name);
    const value = await list.evaluate(
      (element, words) =>
        [...(element as HTMLSelectElement).options].find(
          ({ text }) => text === words,
        )?.value,
      words,
    );
    if (value === undefined) throw new Error(`${name} has no ${words}`);
    await list.select(value);
  }

  /** What a field holds. */
  async read(field: string): Promise<string> {
    const box = await this.find("textbox", field);
    return box.evaluate((element) => (element as HTMLInputElement).value);
  }

  /** Waits until words can be read anywhere on the page. */
  async sees(words: string): Promise<void> {
    await seen(this.page, words);
  }

  /** Presses the button that exports, and gives the path of the file. */
  async exports(button: string): Promise<string> {
    await this.press(button);
    // What is said about it moves the page: nothing is pressed before it stands.
    await this.#deep(".message");
    for (const end = Date.now() + patience; Date.now() < end;) {
      const name = readdirSync(this.#downloads).find((one) =>
        one.endsWith(".json"),
      );
      if (name !== undefined) {
        const path = join(this.#downloads, name);
        if (isWhole(path)) return this.#aside(path);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("no file was downloaded");
  }

  /** Waits for something inside shadow roots; the browser tells of no change in them. */
  async #deep(selector: string): Promise<ElementHandle> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      const found = await this.page.$(`>>> ${selector}`);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${selector} did not come`);
  }

  /** The same name is downloaded again, so each file gets a folder of its own. */
  #aside(path: string): string {
    const folder = mkdtempSync(join(this.#downloads, "file-"));
    const moved = join(folder, basename(path));
    renameSync(path, moved);
    return moved;
  }

  /** Picks a file in the file field with a name. */
  async picks(field: string, ...paths: readonly string[]): Promise<void> {
    // The browser's own button inside a file field hides its name from the query for names.
    const label = await this.#deep(
      `label:has(input[type="file"]) ::-p-text(${field})`,
    );
    const [chooser] = await Promise.all([
      this.page.waitForFileChooser(),
      label.click(),
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

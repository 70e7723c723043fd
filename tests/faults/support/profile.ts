import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser } from "puppeteer-core";
import {
  chromiumArguments,
  findChromium,
} from "../../../scripts/lib/chromium.mjs";

/**
 * A browser whose profile is a folder on the disk, so that it outlives the
 * browser. A context of its own (as in `tests/embed`) keeps everything in
 * memory: what is tried there survives nothing, or is never tried at all.
 */
export class Profile {
  readonly #folder: string;
  readonly #args: readonly string[];
  #browser: Browser | undefined;
  kills = 0;

  /** @param within the folder that the profile's own folder is made in */
  constructor({
    args = [],
    within = tmpdir(),
  }: { args?: readonly string[]; within?: string } = {}) {
    this.#args = args;
    this.#folder = mkdtempSync(join(within, "askelmat-profile-"));
  }

  /** The browser, started when it is not running. */
  async browser(): Promise<Browser> {
    this.#browser ??= await launch({
      executablePath: findChromium(),
      args: [
        ...chromiumArguments,
        "--disable-session-crashed-bubble",
        ...this.#args,
      ],
      userDataDir: this.#folder,
    });
    return this.#browser;
  }

  /** Ends the browser as a power cut of its process would: nothing of it gets to say goodbye. */
  async kill(): Promise<void> {
    const main = this.#browser?.process();
    assert.ok(main?.pid, "no browser is running");
    const gone = once(main, "exit");
    // Puppeteer starts it as the leader of a group: the processes that write for it go too.
    process.kill(-main.pid, "SIGKILL");
    await gone;
    assert.equal(main.signalCode, "SIGKILL");
    this.kills++;
    this.#browser = undefined;
  }

  /** Quits the browser as a person does. */
  async quit(): Promise<void> {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  /** Where Chromium keeps the database of a page's site; to be touched while no browser is running. */
  databaseOf(url: string): string {
    const { protocol, hostname, port } = new URL(url);
    const site = `${protocol.slice(0, -1)}_${hostname}_${port}`;
    return join(this.#folder, "Default/IndexedDB", `${site}.indexeddb.leveldb`);
  }

  async remove(): Promise<void> {
    await this.quit();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

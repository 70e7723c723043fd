// A disk with no room left, not a limit that the browser sets: the profile lies on a small file system of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { seen } from "../embed/person.js";
import { Profile } from "./support/profile.js";
import { servedTool } from "./support/site.js";
import { enter, savedWith, textIn, worksheet } from "./support/typing.js";
import { fileOf, visit } from "./support/visit.js";

/** A text that does not get smaller on the disk: the database packs what repeats itself. */
const LONG = Array.from({ length: 6000 }, (_, nth) =>
  createHash("sha256").update(String(nth)).digest("base64"),
).join(" ");

const disk = mounted();
after(() => disk?.remove());
const skip =
  disk === undefined && "a small disk can be mounted only as root on Linux";

test(
  "the disk is full: said, the text and the file stay, and nothing is gone once there is room",
  { skip },
  async () => {
    const profile = new Profile({ within: disk!.folder });
    const site = await servedTool(worksheet);
    try {
      const browser = await profile.browser();
      const { page, saved } = await visit(browser, site.url);
      await enter(page);
      await page.keyboard.type("Mahtuu. ");
      await savedWith(saved, "Mahtuu.");
      disk!.fill();
      assert.equal(disk!.free, 0, "nothing more goes onto the disk");
      const before = saved.length;
      await page.keyboard.sendCharacter(LONG);
      await seen(page, "Ei tallennettu.");
      assert.equal(saved.length, before, "nothing is said to be saved");
      assert.equal(await textIn(page), `Mahtuu. ${LONG}`);
      assert.ok((await fileOf(page)).includes(LONG), "the file holds the text");

      // A browser that has to open the database anew may not be able to, and then the tool says so.
      const stored = await visit(browser, site.url);
      if ((await textIn(stored.page)).trimEnd() !== "Mahtuu.")
        await seen(stored.page, "eivätkä aiemmat vastaukset näy nyt");
      await stored.page.close();

      disk!.empty();
      await page.bringToFront();
      await page.keyboard.type("Loppu.");
      await savedWith(saved, "Loppu.");
      await page.close();
      const again = await visit(browser, site.url);
      assert.equal(await textIn(again.page), `Mahtuu. ${LONG}Loppu.`);
    } finally {
      disk!.empty();
      await profile.remove();
      await site.close();
    }
  },
);

test(
  "control: with room on the same disk the same text is saved",
  { skip },
  async () => {
    const profile = new Profile({ within: disk!.folder });
    const site = await servedTool(worksheet);
    try {
      const { page, saved } = await visit(await profile.browser(), site.url);
      await enter(page);
      await page.keyboard.sendCharacter(LONG);
      await savedWith(saved, LONG);
      assert.ok(disk!.free > 0);
    } finally {
      await profile.remove();
      await site.close();
    }
  },
);

interface Disk {
  readonly folder: string;
  /** How many blocks are free. */
  readonly free: number;
  fill(): void;
  empty(): void;
  remove(): void;
}

/** A file system of a few megabytes, if one may be mounted. */
function mounted(): Disk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "askelmat-disk-"));
  try {
    const options = ["-t", "tmpfs", "-o", "size=64m", "tmpfs", folder];
    execFileSync("mount", options, { stdio: "ignore" });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    get free() {
      return statfsSync(folder).bavail;
    },
    fill() {
      const file = openSync(filler, "a");
      while (this.free > 0) writeSync(file, Buffer.alloc(4096));
      closeSync(file);
    },
    empty: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync("umount", ["--lazy", folder]);
      rmdirSync(folder);
    },
  };
}

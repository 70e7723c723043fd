import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  addNamelessButton,
  blind,
  lame,
  plant,
  restyle,
} from "./support/seeds.mjs";
import { looks, Walk, type Look } from "./support/walk.js";

const empty = { id: "elo-matrix--empty", tags: [] };
const filled = { id: "elo-matrix--filled", tags: [] };

describe("the walk through the stories finds faults that are put there", () => {
  let walk: Walk;
  before(async () => {
    walk = await Walk.start();
  });
  after(() => walk.close());

  function finds(...wanted: readonly RegExp[]): void {
    const verdict = walk.verdict(empty);
    for (const fault of wanted)
      assert.ok(
        verdict.some((line) => fault.test(line)),
        `${String(fault)} in:\n${verdict.join("\n")}`,
      );
  }

  /** In which looks axe finds something; nothing that depends on another rule than `rule`. */
  async function foundIn(rule: string): Promise<Look[]> {
    const found: Look[] = [];
    for (const look of Object.keys(looks) as Look[]) {
      await walk.look(look);
      const lines = await walk.judge();
      for (const line of lines) assert.ok(line.startsWith(`${rule}:`), line);
      if (lines.length > 0) found.push(look);
    }
    return found;
  }

  test("in the console, on the page, in what is asked for", async () => {
    const { identifier } = await walk.page.evaluateOnNewDocument(plant);
    await walk.show(empty);
    await walk.look("light");
    finds(
      /^console: seeded$/,
      /^page error: .*seeded/,
      /^request: https:\/\/example\.invalid\/seeded$/,
      /^answer 404: .*\/seeded\.json$/,
    );
    await walk.page.removeScriptToEvaluateOnNewDocument(identifier);
    walk.renew();
  });

  test("a story that does not exist", async () => {
    await walk.show({ id: "elo-matrix--no-such-story" });
    finds(/^storyMissing/);
  });

  test("a story that does not come to what it tells of", async () => {
    await walk.show(empty);
    await walk.page.evaluate(lame);
    await walk.show(filled);
    finds(/^playFunctionThrewException: seeded/);
  });

  test("a story that cannot be drawn", async () => {
    await walk.show(empty);
    await walk.page.evaluate(blind);
    await walk.show(filled);
    finds(/^storyThrewException: seeded/, /^error display: .*seeded/);
  });

  test("a story about trouble that is in none", async () => {
    await walk.show(empty);
    assert.deepEqual(walk.verdict({ tags: ["console-error"] }), [
      "the story is about trouble, and none was told",
    ]);
  });

  test("a button without a name, in every look", async () => {
    await walk.show(empty);
    await walk.page.evaluate(addNamelessButton);
    assert.deepEqual(await foundIn("button-name"), Object.keys(looks));
  });

  test("words too pale in the dark, and nowhere else", async () => {
    await walk.show(filled);
    await walk.page.evaluate(
      restyle,
      "h2 { color: light-dark(black, #444) !important; }",
    );
    assert.deepEqual(await foundIn("color-contrast"), ["dark"]);
  });

  test("words too pale in forced colours, and nowhere else", async () => {
    await walk.show(empty);
    await walk.page.evaluate(
      restyle,
      "@media (forced-colors: active) { h2 { forced-color-adjust: none; color: #999; background: #aaa; } }",
    );
    assert.deepEqual(await foundIn("color-contrast"), ["forced colours"]);
  });

  test("a device that does not do as it is told", async () => {
    await walk.show(filled);
    await walk.page.evaluate(() => {
      window.matchMedia = (media) => ({ matches: false, media }) as never;
    });
    await assert.rejects(walk.look("dark"), /does not match/);
    walk.renew();
  });
});

test("the frame around the stories asks for nothing elsewhere", async () => {
  const walk = await Walk.start();
  try {
    await walk.showPage("index.html");
    assert.deepEqual(walk.verdict({ tags: [] }), []);
    const tools = await walk.page.$$eval(
      "#storybook-explorer-tree button",
      (buttons) => buttons.map((button) => button.textContent.trim()),
    );
    for (const tool of ["elo-matrix", "elo-worksheet", "elo-workbook"])
      assert.ok(tools.includes(tool), `${tool} in: ${tools.join(", ")}`);
  } finally {
    await walk.close();
  }
});

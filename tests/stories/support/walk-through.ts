import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import manifest from "../../../packages/elements/custom-elements.json" with { type: "json" };
import { entriesOf, isOurs, looks, Walk, type Look } from "./walk.js";

/** Every story of a tool is told without a fault, and axe has nothing to find, whatever the device says of colours. */
export function walkThrough(tool: string): void {
  const entries = entriesOf(tool);

  describe(`the stories of ${tool}`, () => {
    let walk: Walk;
    before(async () => {
      walk = await Walk.start();
    });
    after(() => walk.close());

    for (const story of entries.filter(({ type }) => type === "story"))
      test(story.name, async () => {
        await walk.show(story);
        assert.deepEqual(walk.verdict(story), []);
        const inks = new Set<string>();
        for (const look of Object.keys(looks) as Look[]) {
          await walk.look(look);
          inks.add(await walk.ink());
          // Between the looks nothing but colours changes, and nothing may: the markup is the same.
          assert.deepEqual(await walk.judge(look !== "light"), [], look);
        }
        assert.equal(inks.size, 3, "the tool is drawn in other colours");
        assert.deepEqual(walk.verdict(story), []);
      });

    test("docs name all that a page may use", async () => {
      const { id } = entries.find(({ type }) => type === "docs")!;
      await walk.showPage(`iframe.html?viewMode=docs&id=${id}`);
      const faults = walk.verdict({ tags: [] });
      assert.deepEqual(
        faults.filter((fault) => !isOurs(fault)),
        [],
      );
      const cells = await walk.page.$$eval(
        ".docblock-argstable tbody tr > td:first-child",
        (found) => found.map((cell) => cell.textContent.trim()),
      );
      for (const name of namesOf(tool))
        assert.ok(cells.includes(name), `${name} is not in the tables`);
      const observed = await walk.page.evaluate((tag) => {
        const made = customElements.get(tag) as unknown as {
          observedAttributes: string[];
        };
        return made.observedAttributes;
      }, tool);
      for (const name of observed)
        assert.ok(cells.includes(name), `${name} is not in the manifest`);
    });
  });
}

/** The names in a tool's card. */
function namesOf(tool: string): string[] {
  const card = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tool);
  assert.ok(card, `the manifest has no ${tool}`);
  const { attributes, members, events, cssParts, cssProperties } = card;
  return [attributes, members, events, cssParts, cssProperties]
    .flat()
    .filter((item) => !("attribute" in item))
    .map(({ name }) => name);
}

// What the source material names, and what of it is there (tests/tools/coverage.json).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * One thing that the source material names.
 * @typedef {object} Named
 * @property {string} group  where it stands on the page
 * @property {string} name  the words of the source
 * @property {string} gives  what the tools give, or are to give
 * @property {"done" | "partly" | "not yet"} state
 * @property {string} [missing]  of what is there partly
 * @property {string[]} [stories]  `elo-group/Region`: stories/elo-group.stories.ts exports Region
 * @property {import("../faults/catalogue.mjs").NamedTest[]} [tests]
 */

/** The parts of the page, in order: the title of each. */
export const parts = {
  group: "The group, its members and its task",
  worksheets: "The worksheets",
  matrix: "The matrix and quality",
  together: "Working together",
  plan: "Goals, measures and follow-up",
  services: "Services and good practices",
  training: "Training and support",
  national: "The national network",
};

/** @returns {Named[]} */
export function coverage() {
  const path = join(root, "tests/tools/coverage.json");
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The file of a story. */
export function storyFile(story) {
  return `stories/${story.split("/")[0]}.stories.ts`;
}

/** True when there is a story of this name. */
export function hasStory(story) {
  const [, name] = /^[a-z-]+\/([A-Za-z]+)$/.exec(story) ?? [];
  const path = join(root, storyFile(story));
  if (name === undefined || !existsSync(path)) return false;
  const source = readFileSync(path, "utf8");
  return new RegExp(`^export const ${name}: Story\\b`, "m").test(source);
}

// Runs test files in one process: to start one for each costs more than most of their tests.
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "../lib/root.mjs";

for (const file of JSON.parse(process.env.ASKELMAT_TEST_FILES))
  try {
    await import(pathToFileURL(join(root, file)).href);
  } catch (error) {
    test(`${file} loads`, () => {
      throw error;
    });
  }

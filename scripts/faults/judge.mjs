// What a run says of each fault: nothing is called tested whose tests did not run and pass in that very run.
import { patternOf, runsInPage, testsOf } from "./catalogue.mjs";

/** Where a test that Node runs does its work: some drive a browser. */
function placeOf(file) {
  const room = file.split("/")[1] ?? "";
  return ["embed", "faults"].includes(room) ? "chromium" : "node";
}

/**
 * @param {import("./catalogue.mjs").Fault} fault
 * @param {import("./run.mjs").Result[]} results
 * @param {string[]} engines  those that pages were run in
 * @returns {{ok: boolean, result: string, places: string[]}}
 */
export function judge(fault, results, engines) {
  if (fault.state !== "tested") return { ok: true, result: "", places: [] };
  const wrong = [];
  const leftOut = new Set();
  const places = new Set();
  for (const test of testsOf(fault))
    for (const engine of runsInPage(test.file) ? engines : ["node"]) {
      const own = resultsOf(test, engine, results);
      const where = engine === "node" ? placeOf(test.file) : engine;
      if (own.length === 0)
        wrong.push(`did not run in ${where}: ${test.title}`);
      else if (own.some(({ passed, skipped }) => !passed && !skipped))
        wrong.push(`failed in ${where}: ${test.title}`);
      else if (own.every(({ skipped }) => skipped)) leftOut.add(where);
      places.add(where);
    }
  for (const place of leftOut) places.delete(place);
  if (places.size === 0 && wrong.length === 0)
    wrong.push("left out everywhere");
  return {
    ok: wrong.length === 0,
    result: wrong.length === 0 ? "passed" : wrong.join("; "),
    places: [...places],
  };
}

function resultsOf({ file, title }, engine, results) {
  const pattern = patternOf(title);
  return results.filter(
    (one) =>
      one.engine === engine &&
      one.file === file &&
      one.title !== undefined &&
      pattern.test(one.title),
  );
}

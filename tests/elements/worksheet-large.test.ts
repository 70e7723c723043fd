import { expect } from "@esm-bundle/chai";
import { applyEdits, type AskelmatDocument, type Edit } from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import { focused, settle, typeIn, unmountAll } from "./support/mount.js";
import { AT } from "./support/documents.js";
import { byLabel, byRole, textIn } from "./support/roles.js";
import {
  drawn,
  mine,
  newWorksheet,
  rows,
  said,
  sheetOf,
} from "./support/worksheets.js";

const digits = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A worksheet with a thousand goals, everybody's or one's own. */
function thousand(prefix: "" | "own/" = ""): AskelmatDocument {
  const edits = Array.from({ length: 1000 }, (_, index): Edit[] => {
    const target = `${prefix}goals/g-${index + 1}`;
    const position =
      digits.charAt(Math.floor(index / 35)) + digits.charAt(1 + (index % 35));
    return [
      { type: "add-row", target, position },
      { type: "set", target: `${target}/state@fi`, value: `Tavoite ${index + 1}` },
    ];
  });
  return applyEdits(newWorksheet("tyotapa-2"), edits.flat(), {
    by: "c-me",
    at: AT,
  }).document;
}

const rowsIn = (element: EloWorksheet) =>
  element.shadowRoot!.querySelectorAll("tbody tr").length;

describe("<elo-worksheet> with a thousand rows", () => {
  afterEach(unmountAll);

  it("perf", async function () { this.timeout(100000);
    const t0 = performance.now();
    const element = await sheetOf(newWorksheet("tyotapa-2"), { mode: "agree", width: "1200px" }, "c-me");
    const doc = thousand();
    console.log("doc", performance.now()-t0);
    const t1 = performance.now();
    element.value = doc;
    await settle(element);
    console.log("first", rowsIn(element), performance.now() - t1);
    const t2 = performance.now();
    console.log("made", t1 - t0, "drawn", t2 - t1, rowsIn(element), element.slices.count);
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-target="goals/g-500/state@fi"]`)!;
    console.log("label", performance.now() - t2);
    await typeIn(field, "x");
    const t3 = performance.now();
    element.session!.flush();
    const t4 = performance.now();
    await element.updateComplete;
    console.log("flush", t4 - t3, "update", performance.now() - t4);
    expect(1).to.equal(2);
  });
});

import { expect } from "@esm-bundle/chai";
import type { AskelmatDocument } from "@askelmat/core";
import type { StorageAdapter } from "@askelmat/storage";
import type { Failure } from "../storage/support/nth-call.js";
import { edited } from "./support/documents.js";
import { unmountAll } from "./support/mount.js";
import {
  fieldOf,
  firstFault,
  sweep,
  type Act,
  type Mutant,
  type Scenario,
  type Swept,
} from "./support/nth-call.js";
import { ownTemplate, withTemplate } from "./support/worksheets.js";

/** Three questions, so that much of the time goes into saving. */
const template = ownTemplate(
  ["a", "b", "c"].map((id) => ({ id, type: "text", title: { fi: id } })),
);
const filling: Scenario = {
  template,
  acts: [types(0, "Yksi"), types(1, "Kaksi"), types(0, "Yksi ja puoli")],
  last: types(2, "Kolme"),
};

const shared = answered(withTemplate(template), "c-me", "Minun");
const importing: Scenario = {
  template,
  before: shared,
  acts: [
    types(1, "Kesken"),
    brings("Toisen", {
      ...answered(shared, "c-b", "Toisen"),
      names: [{ id: "c-b", name: "Bea" }],
    }),
  ],
  last: types(2, "Lopuksi"),
};

describe("the n-th call to the database fails, for every n", () => {
  const { warn, error } = console;
  beforeEach(() => {
    // What goes wrong on purpose here leaves lines for developers.
    console.warn = console.error = () => {};
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    unmountAll();
  });

  for (const failure of [
    "one call throws",
    "all calls throw from one on",
    "a transaction is undone",
  ] as const)
    it(`while a worksheet is filled: ${failure}`, async () => {
      const { runs, told, faults } = await sweep(filling, failure);
      expect(faults).to.deep.equal([]);
      expectMany(failure, { runs, told });
    });

  for (const failure of ["one call throws", "a transaction is undone"] as const)
    it(`while copies are brought in: ${failure}`, async () => {
      const { runs, told, faults } = await sweep(importing, failure);
      expect(faults).to.deep.equal([]);
      expectMany(failure, { runs, told });
    });

  for (const [name, scenario] of Object.entries({ filling, importing })) {
    it(`control: ${name}, a store that says so before it has written is caught`, async () => {
      expect(
        await firstFault(scenario, "one call throws", saysTooEarly),
      ).to.equal("said to be saved, and is not there");
    });

    it(`control: ${name}, a store that writes a document in two halves is caught`, async () => {
      expect(
        await firstFault(scenario, "one call throws", writesHalves),
      ).to.equal("half a document is there");
    });
  }
});

/** A sweep that puts nothing in, or of which the reader is told nothing, shows nothing. */
function expectMany(
  failure: Failure,
  { runs, told }: Pick<Swept, "runs" | "told">,
): void {
  // The database is opened and read; three times a head and entries or drafts are looked up and written, once the slot.
  const least = failure === "a transaction is undone" ? 4 : 20;
  expect(runs).to.be.at.least(least);
  // What is looked up or kept beside the document fails without a word: nothing that was said depends on it.
  expect(told).to.be.at.least(least);
}

/** Types into one of the fields, as far as the tool can tell. */
function types(field: number, says: string): Act {
  return {
    says,
    field,
    does: (tool) => {
      const area = fieldOf(tool, field);
      area.value = says;
      area.dispatchEvent(
        new InputEvent("input", { bubbles: true, composed: true }),
      );
    },
  };
}

/** Brings another copy in, as a file. */
function brings(says: string, copy: AskelmatDocument): Act {
  return {
    says,
    does: async (tool) => (await tool.import(JSON.stringify(copy))).ok,
  };
}

function answered(
  document: AskelmatDocument,
  by: string,
  value: string,
): AskelmatDocument {
  const target = "own/a@fi";
  return edited(document, by, [{ type: "set", target, value }]);
}

/** An adapter that writes in another way. */
function writing(
  adapter: StorageAdapter,
  write: StorageAdapter["write"],
): StorageAdapter {
  return new Proxy(adapter, {
    get: (target, name) => {
      if (name === "write") return write;
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function"
        ? (member.bind(target) as unknown)
        : member;
    },
  });
}

function saysTooEarly(adapter: StorageAdapter): ReturnType<Mutant> {
  return writing(adapter, (change) => {
    adapter.write(change).catch(() => undefined);
    return Promise.resolve({ at: change.at });
  });
}

function writesHalves(adapter: StorageAdapter): ReturnType<Mutant> {
  return writing(adapter, async (change) => {
    await adapter.write({ ...change, entries: [], drafts: [] });
    return adapter.write(change);
  });
}

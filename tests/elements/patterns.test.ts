// A template may bring patterns that take for ever; the standard has none, and none is ever run. Not by time: whatever is
// made into a pattern is noted.
import { expect } from "@esm-bundle/chai";
import {
  fileText,
  isObject,
  templateDigest,
  wellFormed,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "@askelmat/elements";
import "@askelmat/elements/define/all.js";
import { fileOf, stands } from "./support/hostile-files.js";
import { drop, mergeOn } from "./support/merge.js";
import { inside, mount, settle, unmountAll, until } from "./support/mount.js";

/** Takes longer than anybody lives on the letters below. */
const PATTERN = "^(a+)+$";
const LETTERS = `${"a".repeat(40)}!`;

/** Notes every text that is made into a pattern until it is taken away. */
class PatternTrap {
  readonly made: string[] = [];
  readonly #undo: (() => void)[] = [];
  constructor() {
    const note = (given: unknown) => {
      if (typeof given === "string") this.made.push(given);
    };
    const { RegExp: Made } = globalThis;
    globalThis.RegExp = new Proxy(Made, {
      construct(target, given: [string]) {
        note(given[0]);
        return new target(...given);
      },
      apply(target, _, given: [string]) {
        note(given[0]);
        return target(...given);
      },
    });
    this.#undo.push(() => (globalThis.RegExp = Made));
    // These make one of a text on their own.
    for (const name of ["match", "matchAll", "search"] as const) {
      const before: unknown = Reflect.get(String.prototype, name);
      Object.assign(String.prototype, {
        [name](this: string, given: unknown) {
          note(given);
          return Reflect.apply(before as (given: unknown) => unknown, this, [
            given,
          ]);
        },
      });
      this.#undo.push(() =>
        Object.assign(String.prototype, { [name]: before }),
      );
    }
  }
  remove(): void {
    for (const undo of this.#undo) undo();
  }
}

/** The same with patterns in every object, as JSON Schema and others name them. */
function withPatterns(value: Json): Json {
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return list.map((one) => withPatterns(one));
  }
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(
    ([name, one]) => [name, withPatterns(one as Json)] as const,
  );
  return {
    ...Object.fromEntries(inner),
    pattern: PATTERN,
    patternProperties: { [PATTERN]: { pattern: PATTERN } },
    regex: PATTERN,
  };
}

/** A real file whose template has a pattern in each part, and whose texts are such letters. */
async function patterned(name: string): Promise<string> {
  const file = await fileOf(name, () => LETTERS);
  const snapshots = file.snapshots!.map((one) => {
    const template = one["template"] as JsonObject;
    const content = withPatterns(template["content"]!);
    const whole = wellFormed({ ...template, content }) as Template;
    return { template: whole, digest: templateDigest(whole) };
  });
  return fileText({ ...file, snapshots });
}

describe("patterns in a template", function () {
  this.timeout(20_000);
  let trap: PatternTrap;
  beforeEach(() => {
    trap = new PatternTrap();
  });
  afterEach(() => {
    trap.remove();
    unmountAll();
  });

  for (const [tag, name] of [
    ["elo-matrix", "assessment"],
    ["elo-worksheet", "worksheet"],
  ] as const)
    it(`are never run when <${tag}> reads, checks, draws and merges`, async () => {
      const text = await patterned(name);
      expect(text.split(PATTERN).length).to.be.greaterThan(50);
      const tool = (await mount(tag, { mode: "agree" })) as DocumentElement;
      await tool.import(text);
      await until(() => tool.session !== undefined, "a document");
      await stands(tool);
      expect(drawn(tool)).to.include(LETTERS);
      const merge = await mergeOn();
      const other = text.replaceAll(LETTERS, `b${LETTERS}`);
      await drop(merge, new File([text], "a"), new File([other], "b"));
      await settle(merge);
      expect(merge.session).not.to.equal(undefined);
      // Whatever else was made of texts is our own.
      expect(trap.made.filter((one) => one.includes("a+"))).to.deep.equal([]);
      for (const element of [...inside(tool), ...inside(merge)])
        expect(element.hasAttribute("pattern")).to.equal(false);
    });

  it("would be noticed if one were", () => {
    new RegExp(PATTERN).test("b");
    RegExp(PATTERN).test("b");
    "b".match(PATTERN);
    "b".search(PATTERN);
    "b".matchAll(PATTERN as never).next();
    expect(trap.made.filter((one) => one === PATTERN).length).to.be.greaterThan(
      4,
    );
  });
});

/** All that is drawn, in fields too. */
function drawn(tool: Element): string {
  return [...inside(tool)]
    .map((one) =>
      one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement
        ? one.value
        : (one.shadowRoot ?? one).textContent,
    )
    .join(" ");
}

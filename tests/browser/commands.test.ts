// The commands that our tests give to the browser do what they say; a command that is silently ignored
// would make every test that leans on it worthless.
import { expect } from "@esm-bundle/chai";
import { executeServerCommand } from "@web/test-runner-commands";
import "axe-core";

function twoFields(): [HTMLInputElement, HTMLInputElement] {
  const fields = [0, 1].map(() => document.createElement("input"));
  document.body.append(...fields);
  return fields as [HTMLInputElement, HTMLInputElement];
}

function matches(query: string): boolean {
  return matchMedia(query).matches;
}

describe("the commands of browser tests", () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it("press keys, also with a modifier", async () => {
    const [first, second] = twoFields();
    second.focus();
    await executeServerCommand("elo:keys", "Shift+Tab");
    expect(document.activeElement).to.equal(first);
  });

  it("press letters that the American keyboard lacks", async () => {
    const [first] = twoFields();
    first.focus();
    await executeServerCommand("elo:keys", [
      "ä",
      { type: "iti öö" },
      { press: "Backspace" },
    ]);
    expect(first.value).to.equal("äiti ö");
  });

  it("release the modifier afterwards", async () => {
    const [first] = twoFields();
    first.focus();
    await executeServerCommand("elo:keys", ["Shift+A", "b"]);
    expect(first.value.toLowerCase()).to.equal("ab");
    expect(first.value.endsWith("b")).to.equal(true);
  });

  it("give the page a width", async () => {
    await executeServerCommand("elo:viewport", { width: 320, height: 640 });
    expect(innerWidth).to.equal(320);
    await executeServerCommand("elo:viewport", { width: 800, height: 600 });
  });

  it("turn forced colours, dark, reduced motion and print on and off", async () => {
    const media = {
      forcedColors: "active",
      colorScheme: "dark",
      reducedMotion: "reduce",
      media: "print",
    };
    const queries = [
      "(forced-colors: active)",
      "(prefers-color-scheme: dark)",
      "(prefers-reduced-motion: reduce)",
      "print",
    ];
    await executeServerCommand("elo:media", media);
    expect(queries.map(matches)).to.deep.equal([true, true, true, true]);
    await executeServerCommand("elo:media", {});
    expect(queries.map(matches)).to.deep.equal([false, false, false, false]);
  });

  it("are given to a page that has the focus and is alone with its storage", () => {
    expect(document.hasFocus()).to.equal(true);
    expect(localStorage.length).to.equal(0);
  });

  it("leave axe at hand", async () => {
    document.body.innerHTML = `<img src="data:,">`;
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).to.include("image-alt");
  });
});

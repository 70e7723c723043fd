import { expect } from "@esm-bundle/chai";
import "@askelmat/elements/define/elo-matrix.js";
import { setLocaleLoader } from "@askelmat/elements";
import { mount, settle, unmountAll, until } from "./support/mount.js";
import { textIn } from "./support/roles.js";

const home = new URL("../../packages/elements/", import.meta.url);

async function units(locale: string): Promise<Element[]> {
  const text = await (await fetch(new URL(`xliff/${locale}.xlf`, home))).text();
  const file = new DOMParser().parseFromString(text, "application/xml");
  return [...file.getElementsByTagName("trans-unit")];
}

const placeholders = (part: Element | undefined) =>
  [...(part?.getElementsByTagName("x") ?? [])].map((x) => x.id).sort();

describe("translations", () => {
  for (const locale of ["sv", "en"])
    it(`into ${locale} are complete, with the same placeholders`, async () => {
      const wrong = (await units(locale)).flatMap((unit) => {
        const [source] = unit.getElementsByTagName("source");
        const [target] = unit.getElementsByTagName("target");
        if (!target?.textContent.trim() && placeholders(target).length === 0)
          return [`${unit.id}: not translated`];
        const same =
          String(placeholders(source)) === String(placeholders(target));
        return same ? [] : [`${unit.id}: placeholders differ`];
      });
      expect(wrong).to.deep.equal([]);
    });

  it("are of the same strings in both languages", async () => {
    const ids = async (locale: string) =>
      (await units(locale)).map(({ id }) => id).sort();
    expect(await ids("sv")).to.deep.equal(await ids("en"));
  });

  it("have ids that somebody chose", async () => {
    const made = (await units("sv")).filter(({ id }) =>
      /^[hs][0-9a-f]{16}$/.test(id),
    );
    expect(made).to.deep.equal([]);
  });
});

describe("the language of an element", () => {
  afterEach(unmountAll);

  it("is its own, else the nearest above it across shadow roots, else Finnish", async () => {
    const outer = document.createElement("div");
    outer.lang = "sv";
    document.body.append(outer);
    const root = outer.attachShadow({ mode: "open" });
    const matrix = document.createElement("elo-matrix");
    root.append(matrix);
    await settle(matrix);
    expect(textIn(matrix)).to.contain("Egna svar");
    matrix.lang = "fi";
    await until(() => textIn(matrix).includes("Omat vastaukset"));
    matrix.lang = "de";
    await settle(matrix);
    expect(textIn(matrix)).to.contain("Omat vastaukset");
  });

  it("is said in words when its texts cannot be loaded, and the tool works on", async () => {
    const { error } = console;
    console.error = () => {};
    setLocaleLoader("en", () => Promise.reject(new Error("offline")));
    try {
      const matrix = await mount("elo-matrix", { lang: "en" });
      await until(() =>
        textIn(matrix).includes("English texts could not be loaded"),
      );
      expect(textIn(matrix)).to.contain("Omat vastaukset");
    } finally {
      console.error = error;
      const { offerEnglish } = await import("@askelmat/elements");
      offerEnglish();
    }
  });

  it("loads English when it is first needed", async () => {
    const matrix = await mount("elo-matrix", { lang: "en-GB" });
    await until(() => textIn(matrix).includes("My answers"));
    expect(matrix.shadowRoot!.querySelector("[lang=en]")).not.to.equal(null);
  });
});

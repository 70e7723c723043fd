import { expect } from "@esm-bundle/chai";
import { EloElement } from "@askelmat/elements";

/** The two colours of each token, out of a style sheet itself. */
function colours(css: string): Map<string, { light: string; dark: string }> {
  const pairs = css.matchAll(
    /--elo-([a-z-]+)[,:]\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  );
  return new Map(
    [...pairs].map(([, name, light, dark]) => [
      name!,
      { light: light!, dark: dark! },
    ]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** What stands on what, and how much they must differ: 4.5 for text, 3 for marks and edges. */
const PAIRS: readonly (readonly [on: string, over: string, least: number])[] = [
  ...["paper", "tint", "selected"].flatMap((over) =>
    ["ink", "quiet", "accent", "alert"].map((on) => [on, over, 4.5] as const),
  ),
  ["link", "paper", 4.5],
  ["success", "paper", 4.5],
  ["notice", "notice-tint", 4.5],
  ["on-accent", "accent", 4.5],
  ["border", "paper", 3],
  ["border", "tint", 3],
  ["border", "selected", 3],
  ["link", "tint", 3],
  ["accent", "selected", 3],
];

/** Our own colours, and those of the theme files. */
const sheets = {
  "our own": () => Promise.resolve(String(EloElement.styles)),
  suomifi: () => themeFile("suomifi"),
  helsinki: () => themeFile("helsinki"),
};

async function themeFile(name: string): Promise<string> {
  const url = `../../packages/elements/themes/${name}.css`;
  return (await fetch(new URL(url, import.meta.url))).text();
}

describe("the colours", () => {
  for (const [name, sheet] of Object.entries(sheets))
    it(`are all there: ${name}`, async () => {
      expect([...colours(await sheet()).keys()].sort()).to.deep.equal(
        [...colours(await sheets["our own"]()).keys()].sort(),
      );
    });

  for (const [name, sheet, scheme] of Object.entries(sheets).flatMap(
    ([name, sheet]) =>
      (["light", "dark"] as const).map(
        (scheme) => [name, sheet, scheme] as const,
      ),
  ))
    it(`stand out from what they stand on: ${name}, ${scheme}`, async () => {
      const tokens = colours(await sheet());
      const faint = PAIRS.map(([on, over, least]) => ({
        pair: `${on} on ${over}`,
        least,
        ratio: contrast(tokens.get(on)![scheme], tokens.get(over)![scheme]),
      })).filter(({ ratio, least }) => ratio < least);
      expect(faint).to.deep.equal([]);
    });
});

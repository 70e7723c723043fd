import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

/** What nobody may write in packages/, and the rule that says so. */
const banned: readonly (readonly [rule: string, code: string])[] = [
  [
    "no-restricted-imports",
    `import { unsafeHTML } from "lit/directives/unsafe-html.js"; unsafeHTML("");`,
  ],
  [
    "no-restricted-imports",
    `import { unsafeSVG } from "lit/directives/unsafe-svg.js"; unsafeSVG("");`,
  ],
  [
    "no-restricted-imports",
    `import { unsafeHTML } from "lit-html/directives/unsafe-html.js"; unsafeHTML("");`,
  ],
  [
    "no-restricted-imports",
    `import { unsafeStatic } from "lit/static-html.js"; unsafeStatic("");`,
  ],
  [
    "no-restricted-imports",
    `import { styleMap } from "lit/directives/style-map.js"; styleMap({});`,
  ],
  [
    "no-restricted-syntax",
    `void import("lit/directives/unsafe-html.js").then(String);`,
  ],
  ["no-restricted-syntax", `document.body.innerHTML = "<p>";`],
  ["no-restricted-syntax", `document.body.outerHTML += "<p>";`],
  ["no-restricted-syntax", `document.body["innerHTML"] = "<p>";`],
  [
    "no-restricted-syntax",
    `document.body.insertAdjacentHTML("beforeend", "<p>");`,
  ],
  ["no-restricted-syntax", `document.body.setHTMLUnsafe("<p>");`],
  ["no-restricted-syntax", `document.write("<p>");`],
  ["no-restricted-syntax", `window.document.writeln("<p>");`],
  [
    "no-restricted-syntax",
    `new DOMParser().parseFromString("<p>", "text/html");`,
  ],
  [
    "no-restricted-syntax",
    `document.createRange().createContextualFragment("<p>");`,
  ],
  [
    "no-restricted-syntax",
    `document.body.setAttribute("onclick", "alert(1)");`,
  ],
  [
    "no-restricted-syntax",
    `document.body.setAttribute("style", "color: red");`,
  ],
  ["no-restricted-syntax", "export const a = html`<p style=${b}></p>`;"],
  ["no-restricted-syntax", `export const a = html\`<p style="color: red">\`;`],
  ["no-restricted-syntax", "export const a = svg`<g\n style=${b}></g>`;"],
  ["no-restricted-syntax", "export const a = html`<style>p {}</style>`;"],
  ["no-restricted-syntax", "export const a = html`<script></script>`;"],
  ["no-restricted-syntax", "export const a = html`<p .innerHTML=${b}></p>`;"],
  [
    "no-restricted-syntax",
    "export const a = html`<iframe srcdoc=${b}></iframe>`;",
  ],
  ["no-eval", `eval("1");`],
  ["no-eval", `globalThis.eval("1");`],
  ["no-new-func", `new Function("return 1")();`],
  ["no-new-func", `Function("return 1")();`],
];

/** What looks like it, and is in order. */
const allowed = [
  `export const width = "1"; document.body.style.width = width;`,
  "export const a = html`<p class=${b} data-style=${c}></p>`;",
  `export const write = (adapter: Adapter) => adapter.write("x");`,
  "export const a = css`p { color: red }`;",
  `import { live } from "lit/directives/live.js"; live(1);`,
];

const rules = new Set(banned.map(([rule]) => rule));
/** Only the bans run, and none of them asks for types, so that no program is built. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL("../../", import.meta.url)),
  overrideConfig: [
    {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { projectService: false } },
      linterOptions: { reportUnusedDisableDirectives: "off" },
    },
  ],
  ruleFilter: ({ ruleId }) => rules.has(ruleId),
});

async function rulesBrokenBy(code: string, room: string): Promise<string[]> {
  const filePath = `packages/${room}/src/bans-fixture.ts`;
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

test("what runs text as code or as markup, or writes a style attribute, is refused in every package", async () => {
  for (const room of ["elements", "embed", "core", "exchange", "cli"])
    for (const [rule, code] of banned)
      assert.deepEqual(await rulesBrokenBy(code, room), [rule], code);
});

test("what only looks like it is not refused", async () => {
  for (const code of allowed)
    assert.deepEqual(await rulesBrokenBy(code, "elements"), [], code);
});

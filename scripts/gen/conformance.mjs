// schemas/conformance/<group>/<name>.json (by hand) → schemas/conformance/manifest.json, which lists
// the cases for a program that runs them, and docs/conformance.md, which shows which rule has which.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { rulesOf } from "../lib/standard-rules.mjs";
import { root } from "../lib/root.mjs";

export const name = "conformance";

const folder = "schemas/conformance";
const roles = ["validator", "reader", "writer", "merger", "program"];

export async function generate() {
  const cases = await readCases();
  const { digestOfValue } = await tsImport(
    "../../packages/core/src/canonical.ts",
    import.meta.url,
  );
  const digest = digestOfValue(cases.map(({ said }) => said));
  const standard = await readFile(join(root, "docs", "standard.md"), "utf8");
  return new Map([
    [
      `${folder}/manifest.json`,
      await format(JSON.stringify(manifest(cases, digest)), { parser: "json" }),
    ],
    [
      "docs/conformance.md",
      await format(page(cases, rulesOf(standard)), { parser: "markdown" }),
    ],
  ]);
}

/** Every case with the group and the path it stands at, by path. */
async function readCases() {
  const dir = join(root, folder);
  const entries = await readdir(dir, { withFileTypes: true });
  const groups = entries.filter((entry) => entry.isDirectory());
  const cases = [];
  for (const group of groups.map(({ name }) => name).sort()) {
    const files = await readdir(join(dir, group));
    for (const file of files.filter((one) => one.endsWith(".json")).sort()) {
      const path = `${group}/${file}`;
      const text = await readFile(join(dir, group, file), "utf8");
      cases.push({ group, path, said: JSON.parse(text) });
    }
  }
  return cases;
}

/** `digest` is that of the list of all cases in this order; a report names the suite by it. */
function manifest(cases, digest) {
  return {
    specVersion: "1.0",
    digest,
    cases: cases.map(({ group, path, said }) => ({
      id: said.case,
      group,
      role: said.role,
      rules: said.rules,
      title: said.title,
      path,
    })),
  };
}

function page(cases, rules) {
  const casesOf = new Map(rules.map(({ id }) => [id, []]));
  for (const one of cases)
    for (const rule of one.said.rules) casesOf.get(rule)?.push(one);
  const listed = (which) =>
    rules
      .filter(which)
      .filter((rule) => rule.must || rule.code || casesOf.get(rule.id).length)
      .map(({ id, code }) => [
        code ? `${id} \`${code}\`` : id,
        casesOf.get(id).length,
        casesOf
          .get(id)
          .map(({ said }) => `\`${said.case}\``)
          .join(", "),
      ]);
  return `<!-- Made by scripts/gen/conformance.mjs from the cases and docs/standard.md. Do not edit. -->

# Conformance cases

The rules of the [standard](standard.md), and the cases of the [conformance suite](../schemas/conformance/README.md) that show whether a program keeps them. A case is a JSON file that any language can run: \`schema/no-id\` is [schemas/conformance/schema/no-id.json](../schemas/conformance/schema/no-id.json). Those of the group \`behaviour\` are judged by a person. The tests of this repository run every case, and fail when a rule that says MUST has no case or a case names a rule that is not there.

## Figures

${figures(cases)}

## Rules that say MUST

${table(listed(({ must, code }) => must && !code))}

## Other rules

${table(listed(({ must, code }) => !must && !code))}

## Rules of the second layer

${table(listed(({ code }) => code))}
`;
}

function figures(cases) {
  const groups = [...new Set(cases.map(({ group }) => group))];
  const count = (group, role) =>
    cases.filter(
      (one) =>
        (!group || one.group === group) && (!role || one.said.role === role),
    ).length;
  const row = (group) =>
    [...roles, undefined].map((role) => count(group, role) || "");
  return rows([
    ["group", ...roles, "cases"],
    ["---", ...roles.map(() => "--:"), "--:"],
    ...groups.map((group) => [`\`${group}\``, ...row(group)]),
    ["**all**", ...row()],
  ]);
}

function table(lines) {
  // Prettier would make every line as wide as the longest.
  return `<!-- prettier-ignore -->\n${rows([["rule", "number", "cases"], ["---", "--:", "---"], ...lines])}`;
}

function rows(lines) {
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

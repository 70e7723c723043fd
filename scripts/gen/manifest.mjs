// The cards above the elements → packages/elements/custom-elements.json: what a page may use of each tag, for editors
// and for the stories' tables. In it are attributes, and what is marked @public; the rest is for the elements themselves.
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { create, ts } from "@custom-elements-manifest/analyzer";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";
import { format } from "prettier";
import { root } from "../lib/root.mjs";

export const name = "manifest";

const home = "packages/elements";
const out = `${home}/custom-elements.json`;

export async function generate() {
  const sources = await sourcesBelow("src");
  const modules = sources.map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
  const { modules: analyzed } = create({
    modules,
    plugins: litPlugin(),
    context: { dev: false, thirdPartyCEMs: [] },
  });
  const known = {
    aliases: literalUnions(modules),
    tokens: tokenDefaults(sources),
  };
  const elements = analyzed.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({ path, declaration })),
  );
  const manifest = {
    schemaVersion: "1.0.0",
    modules: elements
      .sort((a, b) => compare(a.declaration.tagName, b.declaration.tagName))
      .flatMap(({ path, declaration }) => modulesOf(path, declaration, known)),
  };
  const text = await format(JSON.stringify(manifest), { parser: "json" });
  return new Map([[out, text]]);
}

/** The class's own module, and the one that registers its tag. */
function modulesOf(path, declaration, known) {
  const { name, tagName } = declaration;
  const module = built(path);
  const reference = { name, module };
  return [
    {
      kind: "javascript-module",
      path: module,
      declarations: [elementOf(declaration, known)],
      exports: [{ kind: "js", name, declaration: reference }],
    },
    {
      kind: "javascript-module",
      path: built(`src/define/${tagName}.ts`),
      declarations: [],
      exports: [
        {
          kind: "custom-element-definition",
          name: tagName,
          declaration: reference,
        },
      ],
    },
  ];
}

function elementOf(declaration, { aliases, tokens }) {
  const attributes = declaration.attributes ?? [];
  const members = (declaration.members ?? []).filter(
    (member) =>
      !member.static && (member.privacy === "public" || member.attribute),
  );
  const typed = (item) => ({ ...item, ...typeOf(item, aliases) });
  return {
    kind: "class",
    customElement: true,
    name: declaration.name,
    tagName: declaration.tagName,
    description: unfold(declaration.description),
    superclass: { name: "LitElement", package: "lit" },
    attributes: tidy(attributes.map(typed)),
    members: [
      ...tidy(members.filter(({ kind }) => kind === "field").map(typed)),
      ...tidy(members.filter(({ kind }) => kind === "method")),
    ],
    // Where an event's name is a variable the analyzer has found no event.
    events: tidy(
      (declaration.events ?? []).filter(({ name }) => name.includes("-")),
    ),
    slots: tidy(declaration.slots ?? []),
    cssParts: tidy(declaration.cssParts ?? []),
    cssProperties: tidy(declaration.cssProperties ?? []).map((property) => ({
      ...property,
      ...(tokens.has(property.name) && { default: tokens.get(property.name) }),
    })),
  };
}

/** Sorted by name, each with its words on one line, and nothing about which of our classes it comes from. */
function tidy(items) {
  return items
    .map(
      ({ inheritedFrom: _from, privacy: _privacy, description, ...rest }) => ({
        ...rest,
        ...(description && { description: unfold(description) }),
      }),
    )
    .sort((a, b) => compare(a.name, b.name));
}

function typeOf({ type }, aliases) {
  if (!type) return {};
  const text = type.text.replace(
    /\b[A-Z]\w*\b/g,
    (word) => aliases.get(word) ?? word,
  );
  return { type: { text } };
}

/** Types that are nothing but a choice of words: an editor offers the words, not the type's name. */
function literalUnions(modules) {
  const found = new Map();
  for (const module of modules)
    for (const node of module.statements)
      if (
        ts.isTypeAliasDeclaration(node) &&
        ts.isUnionTypeNode(node.type) &&
        node.type.types.every(
          (part) =>
            ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal),
        )
      )
        found.set(node.name.text, node.type.getText(module));
  return found;
}

/** What a property is when the page sets nothing: `var(--elo-ink, …)` up to its closing bracket. */
function tokenDefaults(sources) {
  const found = new Map();
  for (const { text } of sources)
    for (const match of text.matchAll(/var\(\s*(--elo-[a-z-]+)\s*,/g)) {
      const from = match.index + match[0].length;
      let depth = 1;
      let to = from;
      for (; depth > 0 && to < text.length; to++)
        depth += { "(": 1, ")": -1 }[text[to]] ?? 0;
      found.set(match[1], unfold(text.slice(from, to - 1)));
    }
  return found;
}

async function sourcesBelow(folder) {
  const dir = join(root, home, folder);
  const names = (await readdir(dir, { recursive: true }))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !name.includes("generated/"))
    .sort(compare);
  return Promise.all(
    names.map(async (name) => ({
      path: `${folder}/${name}`,
      text: await readFile(join(dir, name), "utf8"),
    })),
  );
}

const built = (path) => path.replace(/^src\//, "dist/").replace(/\.ts$/, ".js");
const unfold = (text) => text?.replace(/\s+/g, " ").trim();
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

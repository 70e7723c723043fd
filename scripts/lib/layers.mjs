// The layer rule: imports run one way, schema <- core <- storage <- elements <- embed, and content knows only schema.
// exchange stands beside storage: neither knows the other. cli stands beside elements: it knows no page, and is the only one that knows Node.
// Not even a type goes upward. A package imports only what its own package.json names.
import { readFileSync, readdirSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import { root } from "./root.mjs";

const below = {
  schema: [],
  core: ["schema"],
  content: ["schema"],
  storage: ["schema", "core"],
  exchange: ["schema", "core"],
  elements: ["schema", "core", "content", "storage", "exchange"],
  embed: ["schema", "core", "content", "storage", "exchange", "elements"],
  cli: ["schema", "core", "content", "storage", "exchange"],
};

/** The packages that run in Node and nowhere else. */
const inNode = ["cli"];

/** Heavy modules, only ever imported when used. */
const lazyOnly = [
  "@askelmat/schema/validators",
  "@askelmat/content/code-lists.js",
  "@askelmat/content/example",
  "@askelmat/content/programme",
];

/**
 * @param {{path: string, text: string}[]} files  paths from the root, with `/`
 * @param {Record<string, string[]>} dependencies  by package: the names in its package.json
 * @returns {string[]} one line for each import that breaks the rule
 */
export function layerProblems(files, dependencies) {
  return files.flatMap(({ path, text }) => {
    const name = path.split("/")[1] ?? "";
    return importsOf(path, text).flatMap((found) => {
      const problem = problemOf(path, name, found, dependencies[name] ?? []);
      return problem ? [`${path}:${found.line}: ${problem}`] : [];
    });
  });
}

function problemOf(path, name, { specifier, lazy }, dependencies) {
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`packages/${name}/`)
      ? undefined
      : `"${specifier}" leaves packages/${name}; import the other package by its name`;
  }
  if (specifier.startsWith("node:") && inNode.includes(name)) return undefined;
  const [scope, short] = specifier.split("/");
  const isOwn = scope === "@askelmat";
  if (isOwn && !below[name]?.includes(short))
    return `${name} must not import ${specifier}: imports run schema <- core <- storage <- elements <- embed, cli stands beside elements, content knows only schema`;
  const wanted = specifier.startsWith("@") ? `${scope}/${short}` : scope;
  if (!dependencies.includes(wanted))
    return `${wanted} is not among the dependencies of packages/${name}/package.json`;
  if (lazyOnly.includes(specifier) && !lazy && name !== "embed")
    return `${specifier} is heavy: import it when it is used, with import()`;
  return undefined;
}

/** Every import of a module, types included, as the TypeScript parser sees it. */
function importsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, lazy) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ specifier: node.text, lazy, line: line + 1 });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, false);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    )
      add(node.arguments[0], true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The rule over the repository as it stands. */
export function checkLayers() {
  const names = Object.keys(below);
  const files = names.flatMap((name) => sourcesBelow(`packages/${name}/src`));
  const dependencies = Object.fromEntries(
    names.map((name) => [name, dependenciesOf(name)]),
  );
  return layerProblems(files, dependencies);
}

function dependenciesOf(name) {
  const path = join(root, "packages", name, "package.json");
  return Object.keys(JSON.parse(readFileSync(path, "utf8")).dependencies ?? {});
}

function sourcesBelow(dir) {
  return readdirSync(join(root, dir), { recursive: true })
    .map((path) => `${dir}/${path.split(sep).join("/")}`)
    .filter(
      (path) => /\.[cm]?[jt]s$/.test(path) && !path.includes("/generated/"),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { rollup, type Plugin } from "rollup";

/** What comes on use and opening a document needs. */
const needed = [
  "files",
  "file-words",
  "matrix-beside",
  "plan-work",
  "code-lists",
];

export interface JoinedElement {
  readonly element: string;
  /** A module that runs at once: the element, and what opening a document needs. */
  readonly code: string;
  /** What else of the build the page may ask for, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The files, below `elements/`, of a page with the bare element. */
  readonly page: readonly string[];
  /** The files besides that opening a document loads. */
  readonly opening: readonly string[];
}

interface Module {
  readonly id: string;
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

/**
 * A code-split element of a build as one module, since the bench runs scripts
 * that it has fetched before its clock starts. What else comes on use is
 * fetched on use, as on any page, and finds what it shares in the one module.
 */
export async function joinElement(
  built: string,
  element: string,
): Promise<JoinedElement> {
  const dir = resolve(built, "elements");
  const input = join(dir, `${element}.js`);
  const modules = await modulesFrom(input);
  const page = reached([input], modules);
  const late = [...modules.keys()]
    .filter((id) => needed.includes(partName(id)))
    .sort();
  const joined = reached([input, ...late], modules);
  const name = (id: string) => relative(dir, id).split(sep).join("/");
  const files = new Map<string, string>();
  for (const { id, exports } of modules.values())
    files.set(
      `/elements/${name(id)}`,
      joined.has(id)
        ? sharedModule(name(id), exports)
        : await readFile(id, "utf8"),
    );
  return {
    element,
    code: await joinModules([...joined], name),
    files,
    page: [...page].map(name),
    opening: [...joined].filter((id) => !page.has(id)).map(name),
  };
}

/** Every module that a script can load, now or later. */
async function modulesFrom(input: string): Promise<Map<string, Module>> {
  const modules = new Map<string, Module>();
  const note: Plugin = {
    name: "askelmat-bench-note",
    moduleParsed: ({ id, importedIds, exports }) => {
      modules.set(id, { id, imports: importedIds, exports: exports ?? [] });
    },
  };
  const bundle = await rollup({ input, plugins: [note] });
  await bundle.close();
  return modules;
}

async function joinModules(
  joined: readonly string[],
  name: (id: string) => string,
): Promise<string> {
  const entry = "\0askelmat-bench";
  const imports = joined.map(
    (id, at) => `import * as m${at} from ${JSON.stringify(id)};`,
  );
  const members = joined.map((id, at) => `${JSON.stringify(name(id))}: m${at}`);
  const plugin: Plugin = {
    name: "askelmat-bench-join",
    resolveId: (id) => (id === entry ? id : null),
    load: (id) =>
      id === entry
        ? `${imports.join("\n")}\nglobalThis.askelmatParts = { ${members.join(", ")} };`
        : null,
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== "string") return null;
      const file = join(importer, "..", specifier);
      return joined.includes(file)
        ? file
        : { id: `/elements/${name(file)}`, external: "absolute" };
    },
  };
  const bundle = await rollup({ input: entry, plugins: [plugin] });
  const { output } = await bundle.generate({
    format: "es",
    inlineDynamicImports: true,
  });
  await bundle.close();
  return output[0].code;
}

/** Stands on the page in place of a file that runs there already. */
function sharedModule(name: string, exports: readonly string[]): string {
  const members = exports.map((one, at) => `${JSON.stringify(one)}: e${at}`);
  const names = exports.map((one, at) => `e${at} as ${one}`);
  return `const { ${members.join(", ")} } = globalThis.askelmatParts[${JSON.stringify(name)}];\nexport { ${names.join(", ")} };`;
}

/** `…/parts/file-words-DAMJkBiQ.js` is `file-words`. */
function partName(file: string): string {
  return basename(file).replace(/-[\w-]{8}\.js$/, "");
}

function reached(
  from: readonly string[],
  modules: ReadonlyMap<string, Module>,
): Set<string> {
  const found = new Set(from);
  for (const id of found)
    for (const next of modules.get(id)?.imports ?? []) found.add(next);
  return found;
}

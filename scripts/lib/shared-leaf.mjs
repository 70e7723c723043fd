// A leaf that speaks with the main file's own Lit, languages and templates, and yet imports nothing.
//
// Rollup cuts what is loaded on use into a chunk that imports from the main one. A page that loads the main file as
// `askelmat.js?v=3` would then run it a second time, under the name the chunk asks for. So the chunk becomes a function
// that is handed what it needs: `export default ({ a, b }) => { …; return { c } }`, and the main file, which no longer
// exports anything, calls it once when the file has come.

/**
 * @param {{ main: string, leaf: string, isLazy: (id: string) => boolean, isLeafs: (id: string) => boolean }} files
 *   names of the two chunks without `.js`, which modules belong to the leaf as long as nothing at once imports them, and
 *   which do though an index that is there at once names them
 */
export function sharedLeaf({ main, leaf, isLazy, isLeafs }) {
  return {
    name: "askelmat-shared-leaf",
    /** @this {import("rollup").PluginContext} */
    outputOptions(options) {
      let atOnce;
      const manualChunks = (id, { getModuleInfo, getModuleIds }) => {
        atOnce ??= reachable([...getModuleIds()], {
          getModuleInfo,
          isLazy,
          isLeafs,
        });
        return atOnce.has(id) ? main : leaf;
      };
      return { ...options, manualChunks };
    },
    // After the minifier: nothing may look at the two files apart any more.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const [whole, part] = [`${main}.js`, `${leaf}.js`];
        for (const name of Object.keys(bundle))
          if (name !== whole && name !== part)
            throw new Error(`${name}: there should be two files only.`);
        const needs = handedOver(bundle[part], whole, this.parse);
        takeIn(bundle[whole], part, needs, this.parse);
      },
    },
  };
}

/** Every module that runs as soon as the entry does or is to stand beside it, and what those import. */
function reachable(ids, { getModuleInfo, isLazy, isLeafs }) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || isLeafs(id)) return;
    found.add(id);
    for (const next of getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const id of ids)
    if (getModuleInfo(id)?.isEntry || !isLazy(id)) visit(id);
  return found;
}

/** Turns the leaf into a function; returns the names it wants, as the main file exports them. */
function handedOver(chunk, whole, parse) {
  const { body } = parse(chunk.code);
  const wanted = [];
  const given = [];
  const cuts = [];
  for (const node of body) {
    if (node.type === "ImportDeclaration") {
      if (node.source.value !== `./${whole}`)
        throw new Error(`${chunk.fileName} imports ${node.source.value}.`);
      for (const { imported, local } of node.specifiers)
        wanted.push([imported.name, local.name]);
      cuts.push(node);
    } else if (node.type === "ExportNamedDeclaration" && !node.declaration) {
      for (const { exported, local } of node.specifiers)
        given.push(pair(exported.name, local.name));
      cuts.push(node);
    } else if (node.type.startsWith("Export"))
      throw new Error(`${chunk.fileName}: an export of another form.`);
  }
  const pattern = wanted.map(([name, local]) => pair(name, local)).join(",");
  chunk.code = `export default({${pattern}})=>{${without(chunk.code, cuts)};return{${given.join(",")}}};\n`;
  return wanted.map(([name]) => name);
}

/** Lets the main file hand over what the leaf wants, in place of exporting it. */
function takeIn(chunk, part, needs, parse) {
  const { body } = parse(chunk.code);
  const exported = new Map();
  const cuts = [];
  for (const node of body) {
    if (node.source?.value === `./${part}`)
      throw new Error(`${part} is wanted at once.`);
    if (!node.type.startsWith("Export")) continue;
    if (node.type !== "ExportNamedDeclaration" || node.declaration)
      throw new Error(`${chunk.fileName}: an export of another form.`);
    for (const { exported: name, local } of node.specifiers)
      exported.set(name.name, local.name);
    cuts.push(node);
  }
  const kit = needs.map((name) => pair(name, exported.get(name))).join(",");
  const [get, come] = ["$askelmatLeaf", "$askelmatCome"];
  const code = without(chunk.code, cuts);
  const load = new RegExp(`import\\(\\s*["'\`]\\./${part}["'\`]\\s*\\)`, "g");
  if (!load.test(code)) throw new Error(`${part} is never asked for.`);
  // A failed attempt is not kept: the next one asks again.
  chunk.code = `let ${come};const ${get}=()=>${come}??=import("./${part}").then(m=>m.default({${kit}})).catch(e=>{${come}=void 0;throw e});${code.replace(load, `${get}()`)}`;
}

function pair(name, local) {
  return name === local ? name : `${name}:${local}`;
}

function without(code, nodes) {
  return nodes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      code,
    );
}

// Leaves that speak with the main file's own Lit, languages and templates, and yet import nothing.
//
// Rollup cuts what is loaded on use into chunks that import from the main one. A page that loads the main file as
// `askelmat.js?v=3` would then run it a second time, under the name the chunk asks for. So each chunk becomes a function
// that is handed what it needs: `export default ({ a, b }) => { …; return { c } }`, and the main file, which no longer
// exports anything, calls it once when the file has come. A later leaf may draw with what an earlier one holds: that is
// fetched first, and handed over too.

/**
 * @param {{ main: string, leaves: readonly string[], isLazy: (id: string) => boolean, isLeafs: (id: string) => boolean, leafOf: (id: string) => string }} files
 *   names of the main chunk and of the leaves without `.js`, those first that others draw with; which modules belong to
 *   a leaf as long as nothing at once imports them, and which do though an index that is there at once names them; and
 *   the leaf a module is meant for: it stands in an earlier one when something there needs it
 */
export function sharedLeaf({ main, leaves, isLazy, isLeafs, leafOf }) {
  const files = leaves.map((leaf) => `${leaf}.js`);
  return {
    name: "askelmat-shared-leaf",
    /** @this {import("rollup").PluginContext} */
    outputOptions(options) {
      let places;
      const manualChunks = (id, { getModuleInfo, getModuleIds }) => {
        places ??= placesOf([...getModuleIds()], {
          getModuleInfo,
          isLazy,
          isLeafs,
          leafOf,
          main,
          leaves,
        });
        return places.get(id) ?? leafOf(id);
      };
      return { ...options, manualChunks };
    },
    // After the minifier: nothing may look at the files apart any more.
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const whole = `${main}.js`;
        for (const name of Object.keys(bundle))
          if (name !== whole && !files.includes(name))
            throw new Error(`${name}: there should be no such file.`);
        const getters = new Map(
          files.map((name, index) => [name, `$askelmatLeaf${index}`]),
        );
        const parts = files.map((name, index) => ({
          name,
          needs: handedOver(
            bundle[name],
            [whole, ...files.slice(0, index)],
            getters,
            this.parse,
          ),
        }));
        takeIn(bundle[whole], parts, getters, this.parse);
      },
    },
  };
}

/** Where modules stand that are needed sooner than their own room says: at once, or with an earlier leaf. */
function placesOf(
  ids,
  { getModuleInfo, isLazy, isLeafs, leafOf, main, leaves },
) {
  const places = new Map();
  // An index names what few draw with; only what itself belongs to a leaf leads on to more of it.
  const visit = (id, place) => {
    if (places.has(id)) return;
    places.set(id, place);
    for (const next of getModuleInfo(id)?.importedIds ?? [])
      if (!isLeafs(next) || isLeafs(id)) visit(next, place);
  };
  for (const id of ids)
    if (getModuleInfo(id)?.isEntry || !isLazy(id)) visit(id, main);
  for (const leaf of leaves)
    for (const id of ids) if (leafOf(id) === leaf) visit(id, leaf);
  return places;
}

/**
 * Turns a leaf into a function of what the files before it hold; returns the
 * names it wants of each, as those export them.
 */
function handedOver(chunk, before, getters, parse) {
  const { body } = parse(chunk.code);
  const wanted = new Map(before.map((name) => [name, []]));
  const given = [];
  const cuts = [];
  for (const node of body) {
    if (node.type === "ImportDeclaration") {
      const from = wanted.get(node.source.value.replace(/^\.\//, ""));
      if (!from)
        throw new Error(`${chunk.fileName} imports ${node.source.value}.`);
      for (const { imported, local } of node.specifiers)
        from.push([imported.name, local.name]);
      cuts.push(node);
    } else if (node.type === "ExportNamedDeclaration" && !node.declaration) {
      for (const { exported, local } of node.specifiers)
        given.push(pair(exported.name, local.name));
      cuts.push(node);
    } else if (node.type.startsWith("Export"))
      throw new Error(`${chunk.fileName}: an export of another form.`);
  }
  const asked = [...getters.values()].filter((_getter, index) =>
    loads([...getters.keys()][index]).test(chunk.code),
  );
  const patterns = before.map((name, index) => {
    const names = wanted.get(name).map(([from, local]) => pair(from, local));
    return `{${[...names, ...(index === 0 ? asked : [])].join(",")}}`;
  });
  const code = withGetters(without(chunk.code, cuts), getters);
  chunk.code = `export default(${patterns.join(",")})=>{${code};return{${given.join(",")}}};\n`;
  return {
    main: wanted.get(before[0]).map(([name]) => name),
    asked,
    draws: before.slice(1).filter((name) => wanted.get(name).length > 0),
    // A file whose things it does not draw with is not fetched for its sake.
    before: before.slice(1),
  };
}

/** Lets the main file hand over what the leaves want, in place of exporting it. */
function takeIn(chunk, parts, getters, parse) {
  const { body } = parse(chunk.code);
  const exported = new Map();
  const cuts = [];
  for (const node of body) {
    if (getters.has(node.source?.value?.replace(/^\.\//, "")))
      throw new Error(`${node.source.value} is wanted at once.`);
    if (!node.type.startsWith("Export")) continue;
    if (node.type !== "ExportNamedDeclaration" || node.declaration)
      throw new Error(`${chunk.fileName}: an export of another form.`);
    for (const { exported: name, local } of node.specifiers)
      exported.set(name.name, local.name);
    cuts.push(node);
  }
  const code = without(chunk.code, cuts);
  for (const { name } of parts)
    if (
      ![chunk.code, ...parts.flatMap(({ needs }) => needs.asked)].some(
        (text) => loads(name).test(text) || text === getters.get(name),
      )
    )
      throw new Error(`${name} is never asked for.`);
  const lines = parts.map(({ name, needs }, index) => {
    const kit = [
      ...needs.main.map((one) => pair(one, exported.get(one))),
      ...needs.asked,
    ].join(",");
    const come = `$askelmatCome${index}`;
    const fetched = needs.before.map((one) =>
      needs.draws.includes(one) ? `${getters.get(one)}()` : "{}",
    );
    const all = [`import("./${name}")`, ...fetched].join(",");
    const args = fetched.map((_one, at) => `b${at}`);
    const made = fetched.length
      ? `Promise.all([${all}]).then(([m,${args.join(",")}])=>m.default({${kit}},${args.join(",")}))`
      : `import("./${name}").then(m=>m.default({${kit}}))`;
    // A failed attempt is not kept: the next one asks again.
    return `let ${come};const ${getters.get(name)}=()=>${come}??=${made}.catch(e=>{${come}=void 0;throw e});`;
  });
  chunk.code = `${lines.join("")}${withGetters(code, getters)}`;
}

/** Where a file is fetched, whatever quotes the minifier chose. */
function loads(name) {
  return new RegExp(
    `import\\(\\s*["'\`]\\./${name.replace(".", "\\.")}["'\`]\\s*\\)`,
    "g",
  );
}

function withGetters(code, getters) {
  return [...getters].reduce(
    (text, [name, getter]) => text.replace(loads(name), `${getter}()`),
    code,
  );
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

// What ships as scripts, in two forms.
// One self-contained file, and leaves that are loaded on first use. The leaves hold no Lit and no state: plain data or
// functions. So the main file's hash covers all that runs at once, and a page that loads it with a query string does not
// run it twice. What draws on first use is a leaf too, `askelmat-more.js`, and what coordinators and meetings use,
// `askelmat-workshop.js`: they are handed the main file's Lit (scripts/lib/shared-leaf.mjs).
// And a file for each tool, in elements/, for pages that want one tool and nothing else: what tools share, and what is
// only needed now and then, stands in parts/ beside them.
// The command line's program is one file for Node, in cli/: a module by its name, wherever it is copied to.
import { join, sep } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild from "rollup-plugin-esbuild";
import { root } from "./scripts/lib/root.mjs";
import { sharedLeaf } from "./scripts/lib/shared-leaf.mjs";
import { tidyTemplates } from "./scripts/lib/tidy-templates.mjs";

const packages = join(root, "packages");

/**
 * Leaf by file name: the entry it is built from, and the modules of its that other packages import lazily.
 * A dynamic import of any becomes an import of the leaf file.
 */
const leaves = {
  "./askelmat-validators.js": [
    join(packages, "embed", "src", "validators.ts"),
    join(packages, "schema", "src", "generated", "validators.js"),
  ],
  "./askelmat-code-lists.js": [
    join(packages, "embed", "src", "code-lists.ts"),
    join(packages, "content", "src", "generated", "code-lists.ts"),
    join(packages, "core", "src", "code-faults.ts"),
  ],
  "./askelmat-files.js": [
    join(packages, "embed", "src", "files.ts"),
    join(packages, "core", "src", "files.ts"),
  ],
  "./askelmat-camera.js": [
    join(packages, "embed", "src", "camera.ts"),
    join(packages, "exchange", "src", "read-code.ts"),
  ],
  "./askelmat-en.js": [
    join(packages, "embed", "src", "en.ts"),
    join(packages, "elements", "src", "locale", "generated", "en.ts"),
  ],
  "./askelmat-programme.js": [
    join(packages, "embed", "src", "programme.ts"),
    join(packages, "content", "src", "programme.ts"),
  ],
  "./askelmat-example.js": [
    join(packages, "embed", "src", "example.ts"),
    join(packages, "content", "src", "example.ts"),
  ],
};

const leafImports = {
  name: "askelmat-leaf-imports",
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== "string") return null;
    const target = await this.resolve(specifier, importer);
    const leaf = Object.entries(leaves).find(([, modules]) =>
      modules.includes(target?.id),
    );
    return leaf ? { id: leaf[0], external: true } : null;
  },
};

/**
 * What the tools draw with on first use. What every day needs stays in the main file: Swedish is as near at hand as
 * Finnish, reasons stand under every answer, ties and questions are to be seen at once, and what saves when the browser's storage fails must not wait
 * for a line either.
 */
function isLazy(id) {
  const elements = join(packages, "elements", "src");
  const everyDay = [
    ["locale", "generated", "sv.ts"],
    ["locale", "generated", "sv-matrix.ts"],
    ["locale", "generated", "sv-workbook.ts"],
    ["locale", "generated", "sv-worksheet.ts"],
    ["elo-matrix", "matrix-beside.ts"],
    ["extras", "dialog.ts"],
    ["extras", "others.ts"],
  ].map((path) => join(elements, ...path));
  const rooms = [
    elements,
    join(packages, "core", "src"),
    join(packages, "exchange", "src"),
  ];
  const room = (path) => rooms.some((one) => path.startsWith(one));
  return (
    (room(id) ||
      isAgendas(id) ||
      isFurther(id) ||
      /[\\/]node_modules[\\/](fflate|uqr)[\\/]/.test(id)) &&
    !everyDay.includes(id)
  );
}

/** The rooms of core that tell what becomes of what was agreed. */
const deeds = ["plan", "practice", "programme", "service-map"];

/** Files of core that nothing needs at once. */
const later = [
  "carry",
  "code-list",
  "comment",
  "completeness",
  "days",
  "diff",
  "digest-file",
  "document-date",
  "erase",
  "figure",
  "manifest",
  "outline",
  "personal",
  "personal-data",
  "private",
  "share",
  "to-file",
];

/** What few visits come for, or what comes with a leaf, though core's index names it beside the rest. */
function isLeafs(id) {
  const rooms = ["meeting", "workshop", ...deeds, ...later.map(file)];
  return isIn(
    "core",
    rooms.map((room) => [room]),
    id,
  );
}

function file(name) {
  return `${name}.ts`;
}

/** What a coordinator and a meeting use, and most visits do not. */
function isWorkshops(id) {
  const rooms = [
    ["elo-group"],
    ["elo-meeting"],
    ["elo-merge"],
    ["workshop"],
    ["locale", "generated", "sv-merge.ts"],
    ["locale", "generated", "sv-workshop.ts"],
  ];
  const isCores = isIn("core", [["meeting"], ["workshop"]], id);
  return (
    (isCores && !isEverybodys(id)) ||
    isIn("elements", rooms, id) ||
    isAgendas(id)
  );
}

/** What draws the declared forms: of the workshop and of what follows it alike. */
function isRecords(id) {
  const rooms = [["record"], ["locale", "generated", "sv-record.ts"]];
  return isIn("elements", rooms, id);
}

/** What becomes of what was agreed: plans, services, practices. */
function isDeeds(id) {
  const rooms = [
    ["deeds"],
    ["elo-plan"],
    ["elo-practice"],
    ["elo-programme"],
    ["elo-service-map"],
    ["locale", "generated", "sv-deeds.ts"],
  ];
  const cores = deeds.map((room) => [room]);
  return isIn("elements", rooms, id) || isIn("core", cores, id);
}

/** Documents as pages: the public summary and the handover. */
function isPages(id) {
  const words = join(packages, "elements", "src", "locale", "generated");
  return (
    isIn("exchange", [["pages"]], id) ||
    isIn("elements", [["pages"]], id) ||
    id === join(words, "sv-pages.ts")
  );
}

/** The leaf a module is meant for. */
function leafOf(id) {
  if (isPages(id)) return "askelmat-pages";
  if (isRecords(id)) return "askelmat-record";
  if (isDeeds(id)) return "askelmat-deeds";
  return isWorkshops(id) ? "askelmat-workshop" : "askelmat-more";
}

/** True for modules in one of some rooms, or files, of a package. */
function isIn(name, rooms, id) {
  const src = join(packages, name, "src");
  return rooms.some((path) => {
    const room = join(src, ...path);
    return id === room || id.startsWith(room + sep);
  });
}

/** The frameworks beside the matrix. */
function isFurther(id) {
  return isIn(
    "content",
    [
      ["further.ts"],
      ["generated", "laatuketju.ts"],
      ["generated", "omat-muistiinpanot.ts"],
      ["generated", "verkoston-arviointi.ts"],
    ],
    id,
  );
}

function isAgendas(id) {
  return id === join(packages, "content", "src", "generated", "agendas.ts");
}

/** Of the workshop, what whoever opens a document or a link, or makes a remark, needs as well. */
function isEverybodys(id) {
  const workshop = join(packages, "core", "src", "workshop");
  return ["round", "invitation.ts", "named-organisations.ts"].some((path) =>
    id.startsWith(join(workshop, path)),
  );
}

const tools = ["elo-matrix", "elo-workbook", "elo-worksheet"];
/** Tools of their own: to share with the rest what they draw with would cut that in pieces, and each page would be longer for it. */
const apart = [
  ["elo-merge"],
  [
    "elo-group",
    "elo-meeting",
    "elo-plan",
    "elo-practice",
    "elo-programme",
    "elo-service-map",
  ],
];

const plugins = () => [
  nodeResolve({
    exportConditions: ["askelmat-source", "production"],
    extensions: [".ts", ".js", ".mjs"],
  }),
  commonjs(),
  // Told outright, since the decorators' flags stand there and a wrong guess only shows at run time.
  esbuild({ target: "es2022", tsconfig: join(root, "tsconfig.base.json") }),
  tidyTemplates,
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3 },
    format: { comments: false },
  }),
];

/** A warning in a build is a fault that nobody reads later. */
function onLog(level, log) {
  if (level === "warn") throw new Error(`${log.code}: ${log.message}`);
}

/** @param {string} out */
export function bundles(out) {
  const main = join(packages, "embed", "src", "askelmat.ts");
  const whole = {
    input: { askelmat: main },
    preserveEntrySignatures: false,
    plugins: [
      leafImports,
      ...plugins(),
      sharedLeaf({
        main: "askelmat",
        leaves: [
          "askelmat-more",
          "askelmat-record",
          "askelmat-workshop",
          "askelmat-deeds",
          "askelmat-pages",
        ],
        isLazy,
        isLeafs,
        leafOf,
      }),
    ],
    onLog,
    output: {
      dir: out,
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "[name].js",
    },
  };
  const dataLeaves = Object.entries(leaves).map(([file, [input]]) => ({
    input,
    plugins: [leafImports, ...plugins()],
    onLog,
    output: {
      file: join(out, file),
      format: "es",
      inlineDynamicImports: true,
    },
  }));
  const split = (names) => ({
    input: Object.fromEntries(
      names.map((tool) => [
        tool,
        join(packages, "embed", "src", "elements", `${tool}.ts`),
      ]),
    ),
    plugins: plugins(),
    onLog,
    output: {
      dir: join(out, "elements"),
      format: "es",
      // What several tools need at once would be named after whichever module comes first.
      chunkFileNames: ({ isDynamicEntry }) =>
        `parts/${isDynamicEntry ? "[name]" : "shared"}-[hash].js`,
      hoistTransitiveImports: false,
    },
  });
  const pages = [tools, ...apart].map(split);
  return [whole, ...dataLeaves, ...pages, commandLine(out)];
}

/** Readable, for whoever meets a stack trace: nobody waits for it on a slow line. */
function commandLine(out) {
  return {
    input: join(packages, "cli", "src", "main.ts"),
    external: /^node:/,
    plugins: [
      nodeResolve({
        exportConditions: ["askelmat-source", "node"],
        extensions: [".ts", ".js", ".mjs"],
      }),
      commonjs(),
      esbuild({ target: "node20", tsconfig: join(root, "tsconfig.base.json") }),
    ],
    onLog,
    output: {
      file: join(out, "cli", "askelmat.mjs"),
      format: "es",
      banner: "#!/usr/bin/env node",
      inlineDynamicImports: true,
    },
  };
}

export default bundles(join(root, "dist"));

// `npm run bench`: what the elements cost beside hand-written floors, measured in Chromium; writes docs/bench.md.
//   npm run bench -- --smoke            only whether every column does its work; no times
//   npm run bench -- --profile          where the time goes, by source file and function; printed, not written
//   npm run bench -- --workshop         only the merging of 200 members' files; writes its part of the page
//   npm run bench -- --peers            form libraries of others too; installs them in the system's temporary folder
//   npm run bench -- --works a --loads 3   other works or rounds; printed, not written
//   npm run bench -- --built dir        another build than dist/; printed, not written
//   npm run bench -- --json file        keeps the figures of all rounds
import { readFile, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { buildIfStale } from "./lib/build.mjs";
import { root } from "./lib/root.mjs";

const page = "docs/bench.md";
const { values: given } = parseArgs({
  options: {
    smoke: { type: "boolean" },
    profile: { type: "boolean" },
    workshop: { type: "boolean" },
    peers: { type: "boolean" },
    works: { type: "string" },
    only: { type: "string" },
    loads: { type: "string" },
    slow: { type: "string" },
    deep: { type: "string" },
    growth: { type: "string" },
    built: { type: "string" },
    json: { type: "string" },
  },
});
/** The page says what the usual run came to; any other is only printed. */
const isUsual = Object.keys(given).every((name) => name === "json");

process.chdir(root);
const support = (name) =>
  tsImport(`../tests/bench/support/${name}.ts`, import.meta.url);
const { ownColumns, peerColumns } = await support("columns");
const { workOf, workWithRows } = await support("works");
const { openBench } = await support("open-bench");

if (!given.built) await buildIfStale();
const built = given.built ?? join(root, "dist");
const ids = (given.works ?? "a,b,c").split(",");
const works = await Promise.all(ids.map(workOf));
const columns = (await allColumns()).filter(
  ({ id }) => given.only?.split(",").includes(id) ?? true,
);
if (given.smoke) await smoke();
else if (given.profile) await profile();
else if (given.workshop) await workshop();
else {
  await measure();
  if (isUsual) await workshop();
}

async function allColumns() {
  if (!given.peers) return ownColumns;
  const { installPeers } = await support("peers");
  return [...ownColumns, ...peerColumns(await installPeers())];
}

async function smoke() {
  const { smokeBench, smokeProblems } = await support("smoke");
  const bench = await openBench({ columns, works, built });
  try {
    const found = await smokeBench(bench, columns, works);
    for (const { column, work, controls } of found)
      console.log(`${column}, work ${work}: ${controls} controls`);
    const problems = smokeProblems(found);
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    await bench.close();
  }
}

async function profile() {
  const { fromSources } = await support("bundle");
  const { profileKeys, profileLoad } = await support("profile");
  const ours = columns.filter(({ id }) => id === "askelmat");
  const bench = await openBench({ columns: ours, works, built: fromSources });
  const print = (title, tables) => {
    for (const [what, spent] of Object.entries(tables)) {
      console.log(`\n${title}, ms by ${what}`);
      for (const [name, ms] of spent)
        console.log(`${ms.toFixed(2).padStart(10)}  ${name}`);
    }
  };
  try {
    for (const work of works) {
      print(
        `${work.id}: to the first paint`,
        await profileLoad(bench, ours[0], work),
      );
      print(`${work.id}: a key`, await profileKeys(bench, ours[0], work));
    }
  } finally {
    await bench.close();
  }
}

async function measure() {
  const { runBench } = await support("run");
  const { pageSizes } = await support("page-sizes");
  const { reportOf } = await support("report");
  const plan = {
    loads: Number(given.loads ?? 15),
    slow: Number(given.slow ?? 7),
    deep: Number(given.deep ?? 5),
    growth: Number(given.growth ?? 5),
  };
  const growing = ids.includes("b")
    ? await Promise.all([10, 30, 120].map(workWithRows))
    : [];
  const bench = await openBench({
    columns,
    works: [...works, ...growing],
    built,
  });
  try {
    const results = await runBench(bench, {
      columns,
      works,
      growing,
      plan,
      pages: await pageSizes(built, bench.bundles),
      say: console.log,
    });
    if (given.json) await writeFile(given.json, JSON.stringify(results));
    await write("figures", reportOf(results), isUsual);
  } finally {
    await bench.close();
  }
}

async function workshop() {
  const { runWorkshop } = await support("workshop/run");
  const { workshopReport } = await support("workshop/report");
  const { machineWords } = await support("run");
  const busy = [loadavg()[0]];
  const rounds = Number(given.loads ?? 5);
  const results = await runWorkshop(built, rounds, console.log);
  busy.push(loadavg()[0]);
  const date = new Date().toISOString();
  const report = workshopReport(results, {
    date,
    machine: machineWords(),
    busy,
  });
  await write("workshop", report, isUsual || Object.keys(given).length === 1);
}

/** Puts a report into its part of the page, when the page is to say it. */
async function write(part, report, isWritten) {
  console.log(`\n${report}`);
  if (!isWritten) return;
  const { withBlock } = await tsImport(
    "../tests/agreement/support/table.ts",
    import.meta.url,
  );
  const text = withBlock(await readFile(page, "utf8"), part, report);
  await writeFile(page, await format(text, { parser: "markdown" }));
  console.log(`\nwrote ${page}`);
}

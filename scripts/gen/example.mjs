// The example region → packages/content/example/*.json (files as they are exported),
// packages/content/src/generated/example/*.ts (the same without what can be computed), and the filled
// ones of the schemas' examples. Written with packages/core, so it is what the elements would write.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { tsImport } from "tsx/esm/api";
import { root } from "../lib/root.mjs";
import { year2025, year2026 } from "./example/assessments.mjs";
import { criteria, figures } from "./example/frameworks.mjs";
import { groupOf } from "./example/group.mjs";
import { meetingOf } from "./example/meeting.mjs";
import { goalsAfter, matrixAfter, planAfter } from "./example/next.mjs";
import { planOf } from "./example/plan.mjs";
import { packOf } from "./example/pack.mjs";
import { practicesOf } from "./example/practice.mjs";
import { programmeOf } from "./example/programme.mjs";
import { serviceMapOf } from "./example/service-map.mjs";
import { copiesOf } from "./example/tell-frameworks.mjs";
import { assessment, goals, news, prompts, steps } from "./example/tell.mjs";
import {
  tyotapa1,
  tyotapa2,
  tyotapa3,
  tyotapa4,
} from "./example/worksheets.mjs";

export const name = "example";

const matrix = "assessment-framework/ohjausyhteistyon-kehittyminen";

export async function generate() {
  const core = await tsImport(
    "../../packages/core/src/index.ts",
    import.meta.url,
  );
  const framework = await template(matrix);
  const worksheet = (data) => template(`worksheet-template/${data.template}`);
  const stories = {
    "ohjausyhteistyon-kehittyminen-2025": assessment(core, framework, year2025),
    "ohjausyhteistyon-kehittyminen-2026": assessment(core, framework, year2026),
    "tyotapa-1-2026": prompts(core, await worksheet(tyotapa1), tyotapa1),
    "tyotapa-2-2026": goals(core, await worksheet(tyotapa2), tyotapa2),
    "tyotapa-3-2026": steps(core, await worksheet(tyotapa3), tyotapa3),
    "tyotapa-4-2026": news(core, await worksheet(tyotapa4), tyotapa4),
  };
  const files = new Map();
  const documents = [];
  for (const [short, story] of Object.entries(stories)) {
    const file = story.file();
    files.set(
      `packages/content/example/${short}.askelmat.json`,
      await json(file),
    );
    documents.push(file);
  }
  files.set(
    "packages/content/src/generated/example.ts",
    await module(documents),
  );
  const carried = { snapshots: [framework] };
  files.set(
    "schemas/examples/assessment.askelmat.json",
    await json(stories["ohjausyhteistyon-kehittyminen-2026"].file(carried)),
  );
  files.set(
    "schemas/examples/worksheet.askelmat.json",
    await json(stories["tyotapa-2-2026"].file()),
  );
  files.set(
    "schemas/examples/package.askelmat.json",
    await json(
      packOf(
        core,
        documents.filter(({ id }) => [tyotapa2.id, tyotapa3.id].includes(id)),
        [await worksheet(tyotapa2), await worksheet(tyotapa3)],
      ),
    ),
  );
  const named = (id) => documents.find((file) => file.id === id);
  const group = groupOf(core, named(tyotapa1.id)).file();
  const worked = [tyotapa1, tyotapa2, tyotapa3, year2026];
  const meeting = meetingOf(
    core,
    await readyAgenda("half-day"),
    worked.map(({ id }) => named(id)),
    group.id,
  ).file();
  const sources = [];
  for (const { id } of worked)
    sources.push({
      document: named(id),
      template: id === year2026.id ? framework : await formOf(named(id)),
    });
  const plan = planOf(core, sources, group, meeting.id).file();
  const nextYear = {
    "action-plan": planAfter(core, plan),
    assessment: matrixAfter(core, named(year2026.id), framework),
    worksheet: goalsAfter(core, named(tyotapa2.id), await worksheet(tyotapa2)),
  };
  for (const [kind, file] of Object.entries(nextYear))
    files.set(`schemas/examples/${kind}-2027.askelmat.json`, await json(file));
  const [practice, another] = practicesOf(core).map((story) => story.file());
  files.set("schemas/examples/practice-sv.askelmat.json", await json(another));
  const map = serviceMapOf(core).file();
  const programme = programmeOf(
    core,
    await template("programme-template/valmennusohjelma"),
    framework,
    named(year2026.id),
  ).file();
  for (const file of [group, meeting, plan, practice, map, programme])
    files.set(`schemas/examples/${file.kind}.askelmat.json`, await json(file));
  for (const year of [criteria, figures]) {
    const form = await exampleFile(`assessment-framework-${year.framework}`);
    for (const [whose, story] of copiesOf(core, form, year))
      files.set(
        `schemas/examples/assessment-${year.framework}${whose}.askelmat.json`,
        await json(story.file({ snapshots: [form] })),
      );
  }
  return files;
}

function formOf({ content }) {
  return template(
    `worksheet-template/${content.template.uri.split("/").at(-1)}`,
  );
}

async function exampleFile(short) {
  const file = join(root, "schemas/examples", `${short}.askelmat.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

async function readyAgenda(short) {
  const file = join(root, "packages/content/agendas", `${short}.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

async function template(path) {
  const file = join(root, "packages/content", `${path}.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

function json(file) {
  return format(JSON.stringify(file), { parser: "json" });
}

/** `content` and `digest` follow from the entries, so the module does without. */
function module(files) {
  const documents = files.map(
    ({ content, digest, provenance, ...rest }) => rest,
  );
  return format(
    `// Generated by scripts/gen/example.mjs. Do not edit.
import type { Assessment, Entry, Worksheet } from "@askelmat/schema";

/** A document of the example, with its entries. */
export type ExampleDocument = (Assessment | Worksheet) & { entries: Entry[] };

export const exampleDocuments: readonly ExampleDocument[] = ${JSON.stringify(documents)};`,
    { parser: "typescript" },
  );
}

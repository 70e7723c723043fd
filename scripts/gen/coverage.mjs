// tests/tools/coverage.json (by hand) → docs/coverage.md: what the source material names, and what of it is there.
import { format } from "prettier";
import { coverage, parts, storyFile } from "../lib/coverage.mjs";

export const name = "coverage";

export async function generate() {
  const page = await format(pageOf(coverage()), { parser: "markdown" });
  return new Map([["docs/coverage.md", page]]);
}

function pageOf(rows) {
  const titles = Object.entries(parts).map(([part, title]) => {
    const lines = rows
      .filter(({ group }) => group === part)
      .map((row) => [
        row.name,
        row.gives,
        stateOf(row),
        storiesOf(row),
        testsOf(row),
      ]);
    const head = ["named", "what the tools give", "state", "stories", "tests"];
    return `## ${title}\n\n${table([head, head.map(() => "---"), ...lines])}`;
  });
  return `<!-- Made by scripts/gen/coverage.mjs from tests/tools/coverage.json. Do not edit. -->

# What is covered

The source material of the worksheets and the matrix names many things that belong to the work of a regional group. Here is each of them, in its own words, with what the tools give for it today.

- **done**: it is there. The row leads to a story, which shows it in the open, and to tests that fail when it breaks.
- **partly**: some of it is there; what is missing is said.
- **not yet**: none of it is there; the row says what it is to become.

Stories are looked at with \`npm run storybook\`. A check fails when a story or a test that is named here does not exist.

${table(figures(rows))}

${titles.join("\n\n")}
`;
}

function figures(rows) {
  const states = ["done", "partly", "not yet"];
  const line = (title, those) => [
    title,
    ...states.map((state) => those.filter((row) => row.state === state).length),
    those.length,
  ];
  return [
    ["", ...states, "named"],
    ["---", ...states.map(() => "--:"), "--:"],
    ...Object.entries(parts).map(([part, title]) =>
      line(
        title,
        rows.filter(({ group }) => group === part),
      ),
    ),
    line("**all**", rows),
  ];
}

function stateOf({ state, missing }) {
  return missing ? `**${state}**; missing: ${missing}` : `**${state}**`;
}

function storiesOf({ stories = [] }) {
  return stories
    .map((story) => `[${story}](../${storyFile(story)})`)
    .join(", ");
}

/** Each test by its file and its title, with … for what the source puts in there. */
function testsOf({ tests = [] }) {
  return tests
    .map(({ file, title }) => {
      const room = file.replace(/^tests\/|\.test\.ts$/g, "");
      return `[${room}](../${file}) “${title.replace(/\$\{[^}]*\}/g, "…")}”`;
    })
    .join("; ");
}

/** Prettier would make every line as wide as the longest. */
function table(lines) {
  const rows = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `<!-- prettier-ignore -->\n${rows}`;
}

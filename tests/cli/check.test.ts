// One text, and what is found in it: the code, its weight, and the place in the file.
import assert from "node:assert/strict";
import test from "node:test";
import { templateById } from "@askelmat/content";
import {
  templateDigest,
  toFile,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { check, lines, onlyFinding } from "./support/check.js";
import {
  holding,
  id,
  said,
  sound,
  soundAssessment,
  soundText,
  uri,
} from "./support/documents.js";

const at = ({ line, column }: { line: number; column: number }) =>
  `${String(line)}:${String(column)}`;

test("a sound file has nothing to be said about it", async () => {
  const { findings, kind, id: name } = await check(soundText());
  assert.deepEqual(findings, []);
  assert.deepEqual([kind, name], ["worksheet", id]);
});

/** The last line of a text, and the column after it. */
function endOf(text: string): string {
  const rows = text.split("\n");
  return `${String(rows.length)}:${String(rows.at(-1)!.length + 1)}`;
}

test("what is no JSON object of ours is one error, where it stops being one", async () => {
  const text = soundText();
  const cut = text.slice(0, 200);
  const cases: [what: string | Uint8Array, code: string, place: string][] = [
    ["", "file-empty", "1:1"],
    ["<!doctype html><title>Log in</title>", "file-html", "1:1"],
    [cut, "file-truncated", endOf(cut)],
    ['{\n "kind": worksheet}', "file-not-json", "2:10"],
    ["[]", "file-foreign", "1:1"],
    ['{"name": "x"}', "file-foreign", "1:1"],
    ["[".repeat(100), "file-too-deep", "1:1"],
    [Buffer.from('{"a": "ä"}', "latin1"), "file-encoding", "1:1"],
    [Buffer.alloc(10_000_001, " "), "file-too-large", "1:1"],
  ];
  for (const [content, code, place] of cases) {
    const finding = await onlyFinding(content);
    assert.deepEqual(
      [finding.severity, finding.code, at(finding)],
      ["error", code, place],
    );
  }
});

test("a mark at the start and UTF-16 are warnings, and everything else is found as ever", async () => {
  const text = soundText();
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  for (const [bytes, code] of [
    [Buffer.from(`\uFEFF${text}`), "file-bom"],
    [utf16, "file-utf-16"],
    [Buffer.from(utf16).swap16(), "file-utf-16"],
  ] as const) {
    const { severity, code: found } = await onlyFinding(bytes);
    assert.deepEqual([severity, found], ["warning", code]);
  }
  const bad = Buffer.from(`\uFEFF${text.replace('"1.0"', '"2"')}`, "utf16le");
  const found = (await check(bad)).findings.find(
    (one) => one.code === "schema",
  );
  assert.equal(found?.path, "/specVersion");
  assert.equal(at(found), "3:17");
});

test("a name that stands twice is shown where it stands the second time", async () => {
  const text = soundText().replace(
    ' "kind": "worksheet",',
    ' "kind": "assessment",\n "kind": "worksheet",',
  );
  const finding = await onlyFinding(text);
  assert.deepEqual(
    [finding.code, finding.path, finding.member, at(finding), finding.rule],
    ["file-duplicate-member", "", "kind", "5:2", "VAL-6"],
  );
});

test("a number that cannot be kept is said once, at its place", async () => {
  const text = JSON.stringify({ ...sound(), extensions: {} }).replace(
    '"extensions":{}',
    '"extensions":{"https://example.org/x":12345678901234567890}',
  );
  const { code, path } = await onlyFinding(text);
  assert.deepEqual(
    [code, path],
    ["file-number", "/extensions/https:~1~1example.org~1x"],
  );
});

test("half a letter is an error at its place, also in what digests are taken of", async () => {
  const text = JSON.stringify(sound()).replace(
    '"entries"',
    '"snapshots":[{"digest":"x","template":{"id":"\\ud800","version":"1","content":{}}}],"entries"',
  );
  const codes = (await check(text)).findings.map((one) => one.code);
  assert.ok(codes.includes("file-lone-surrogate"));
});

test("an entry changed by hand is named by its place and its two ids", async () => {
  const text = soundText(said("conclusions@fi", "Sovittiin")).replaceAll(
    "Sovittiin",
    "Sovimme",
  );
  const finding = await onlyFinding(text);
  const [right] = [said("conclusions@fi", "Sovimme").id];
  assert.deepEqual(
    [finding.severity, finding.code, finding.params?.["right"], finding.rule],
    ["error", "entry-id", right, "ENT-3"],
  );
  assert.match(finding.path, /^\/entries\/[01]$/);
  assert.equal(
    text.split("\n")[finding.line - 1]!.slice(finding.column - 1),
    "{",
  );
});

test("a digest that does not fit is a warning with the one that does", async () => {
  const file = sound();
  const stated = `sha256-${"A".repeat(43)}`;
  const { severity, code, path, params } = await onlyFinding({
    ...file,
    digest: stated,
  });
  assert.deepEqual(
    [severity, code, path, params],
    [
      "warning",
      "digest-differs",
      "/digest",
      { stated, computed: file["digest"] },
    ],
  );
});

test("the digest of a template is of the file, that of a document of its entries", async () => {
  const template = templateById("tyotapa-1") as unknown as Template;
  const digest = templateDigest(template);
  assert.deepEqual(lines(await check({ ...template, digest })), []);
  assert.deepEqual(
    lines(await check({ ...template, digest, extensions: {} })),
    ["warning digest-differs /digest"],
  );
  assert.deepEqual(lines(await check({ ...sound(), extensions: {} })), []);
});

test("a template that is carried is checked too, and its key", async () => {
  const template = templateById("tyotapa-1") as unknown as JsonObject;
  const broken = { ...template, content: { sections: {} } };
  const digest = `sha256-${"A".repeat(43)}`;
  const file = { ...sound(), snapshots: [{ digest, template: broken }] };
  const found = lines(await check(file));
  assert.ok(found.includes("warning digest-differs /snapshots/0/digest"));
  assert.ok(
    found.some((one) =>
      one.startsWith("error schema /snapshots/0/template/content"),
    ),
  );
});

test("content that entries do not say is a warning at each place", async () => {
  const file = sound(said("group@fi", "Kainuu"));
  const content = file["content"] as JsonObject;
  const found = await check({
    ...file,
    content: {
      ...content,
      group: { fi: "Lappi" },
      goals: [{ id: "g-1", state: { fi: "Uusi" } }],
      own: [{ by: "c-2", conclusions: { fi: "Minusta" } }],
    },
  });
  assert.deepEqual(
    found.findings
      .filter(({ code }) => code === "file-foreign-content")
      .map(({ path, severity, params }) => [path, severity, params?.["by"]]),
    [
      ["/content/group/fi", "warning", undefined],
      ["/content/goals/0", "warning", undefined],
      ["/content/own/0/conclusions/fi", "warning", "c-2"],
    ],
  );
});

test("content that says less than the entries is a warning, row by row", async () => {
  const file = sound(
    said("group@fi", "Kainuu"),
    said("goals/g-1", true),
    said("goals/g-1/state@fi", "Näin"),
  );
  const content = { ...(file["content"] as JsonObject) };
  delete content["goals"];
  delete content["group"];
  assert.deepEqual(
    lines(await check({ ...file, content })).filter((one) =>
      /content-/.test(one),
    ),
    ["warning content-lacks goals/g-1", "warning content-lacks group@fi"],
  );
  const { content: _, ...without } = file;
  assert.ok(lines(await check(without)).includes("warning content-missing"));
});

test("a tie that content does not list is a warning", async () => {
  const file = sound(said("group@fi", "A"), said("group@fi", "B"));
  const content = { ...(file["content"] as JsonObject) };
  delete content["open"];
  assert.deepEqual(lines(await check({ ...file, content })), [
    "warning content-open /content",
  ]);
});

test("a file without entries is a note that says whose words it holds", async () => {
  const template = { uri: `${uri}tyotapa-1`, version: "1.0.0" };
  const file = { specVersion: "1.0", kind: "worksheet", id, holder: "s-crm" };
  const { severity, code, params } = await onlyFinding({
    ...file,
    content: { template, group: { fi: "Kainuu" } },
  });
  assert.deepEqual(
    [severity, code, params],
    ["note", "content-only", { source: "s-crm" }],
  );
});

test("drafts do not belong to a file", async () => {
  const draft = {
    target: "conclusions@fi",
    by: "c-1",
    tab: "t",
    value: "Kesken",
  };
  assert.deepEqual(lines(await check({ ...sound(), drafts: [draft] })), [
    "error file-drafts /drafts",
  ]);
});

test("the second layer names the rule, the target and the place of the entry", async () => {
  const file = soundAssessment(
    said("ratings/forums/rating", { level: "9" }),
    said("own/ratings/strategies/rating", { level: "8" }, { by: "c-2" }),
    said("ratings/nothing/rating", { level: "1" }),
    said("goals/g-1", 1),
  );
  const report = await check(file);
  assert.deepEqual(lines(report).sort(), [
    "error level-unknown own/ratings/strategies/rating",
    "error level-unknown ratings/forums/rating",
    "error row-value goals/g-1",
    "warning item-unknown ratings/nothing/rating",
  ]);
  for (const { path, target, rule, line } of report.findings) {
    assert.match(rule ?? "", /^R\d+$/);
    const index = Number(/^\/entries\/(\d+)$/.exec(path)?.[1]);
    const entries = file["entries"] as readonly JsonObject[];
    assert.equal(entries[index]?.["target"], target);
    assert.ok(line > 1);
  }
});

test("without entries the place is in content", async () => {
  const file = soundAssessment(
    said("own/ratings/forums/rating", { level: "9" }, { by: "c-2" }),
  );
  const { entries: _, digest: __, ...without } = file;
  const found = (await check(without)).findings.find(
    ({ code }) => code === "level-unknown",
  );
  assert.equal(found?.path, "/content/own/0/ratings/0/rating");
});

test("a date that does not exist is an error", async () => {
  const file = sound(said("prompts/concern/date", "2026-02-30"));
  const found = (await check(file)).findings.find(
    ({ code }) => code === "date-impossible",
  );
  assert.deepEqual(
    [found?.severity, found?.rule, found?.target, found?.params?.["value"]],
    ["error", "R8", "prompts/concern/date", "2026-02-30"],
  );
});

test("an unknown code is an error where its list is closed, and a note where it is open", async () => {
  const file = sound(said("regions/99", true), said("status", "half-done"));
  assert.deepEqual(lines(await check(file)).sort(), [
    "error code-unknown regions/99",
    "note code-unknown status",
  ]);
});

test("what must be understood makes it for reading only, with the reason", async () => {
  const names = ["https://example.org/secret"];
  const report = await check({ ...sound(), mustUnderstand: names });
  assert.equal(report.readOnly, "file-must-understand");
  assert.deepEqual(lines(report), [
    "warning file-must-understand /mustUnderstand",
  ]);
});

test("a newer major version is for reading only and not valid by this one's schema", async () => {
  const report = await check({ ...sound(), specVersion: "2.0" });
  assert.equal(report.readOnly, "file-newer");
  assert.deepEqual(lines(report), [
    "error schema /specVersion",
    "warning file-newer /specVersion",
  ]);
});

test("a kind nobody knows cannot be checked, and is said once", async () => {
  const { digest: _, ...file } = sound();
  assert.deepEqual(lines(await check({ ...file, kind: "diary" })), [
    "error kind-unknown /kind",
  ]);
  const template = templateById("tyotapa-1");
  assert.deepEqual(lines(await check({ ...template, kind: "plan-template" })), [
    "error kind-unknown /kind",
  ]);
});

test("what the schema says is missing is not said again as a foreign file", async () => {
  const { id: _, ...without } = sound();
  const finding = await onlyFinding(without);
  assert.deepEqual(
    [
      finding.code,
      finding.path,
      finding.params?.["missingProperty"],
      at(finding),
    ],
    ["schema", "", "id", "1:1"],
  );
});

test("the many ways in which one text is wrong are one finding", async () => {
  const finding = await onlyFinding({ ...sound(), $schema: "no uri" });
  assert.deepEqual(
    [finding.path, finding.params?.["keyword"], finding.params?.["keywords"]],
    ["/$schema", "pattern", ["not", "pattern"]],
  );
});

test("a wrong language is shown at its name", async () => {
  const { findings } = await check({
    specVersion: "1.0",
    kind: "worksheet",
    id,
    content: { group: { suomi: "Kainuu" } },
  });
  const wrong = findings.find(({ code }) => code === "schema");
  assert.deepEqual(
    [wrong?.path, wrong?.member, wrong && at(wrong)],
    ["/content/group", "suomi", "7:4"],
  );
});

test("a template that is not at hand is a warning, another version a softer judgement", async () => {
  const strange = toFile(
    holding([
      said("template", { uri: "https://example.org/x", version: "1.0.0" }),
    ]),
  );
  assert.deepEqual(lines(await check(strange)), [
    "warning template-unknown template",
  ]);
  const newer = toFile(
    holding(
      [
        said("template", {
          uri: `${uri}ohjausyhteistyon-kehittyminen`,
          version: "7.0.0",
        }),
        said("ratings/forums/rating", { level: "9" }),
      ],
      { kind: "assessment" },
    ),
  );
  assert.deepEqual(lines(await check(newer)).sort(), [
    "warning level-unknown ratings/forums/rating",
    "warning template-other-version template",
  ]);
  assert.deepEqual(lines(await check(toFile(holding([])))), [
    "note template-unnamed",
  ]);
});

test("a template with another digest than the one answered is a warning", async () => {
  const digest = `sha256-${"A".repeat(43)}`;
  const named = { uri: `${uri}tyotapa-1`, version: "1.0.0", digest };
  assert.deepEqual(
    lines(await check(toFile(holding([said("template", named)])))),
    ["warning template-differs template"],
  );
});

test("the files of a package are checked each as its own, with the templates beside them", async () => {
  const template = {
    ...(templateById("tyotapa-1") as unknown as JsonObject),
    id: "https://example.org/own",
  };
  const inside = toFile(
    holding([
      said("template", { uri: "https://example.org/own", version: "1.0.0" }),
      said("goals/g-1", 1),
    ]),
  );
  const changed = {
    ...inside,
    kind: "worksheet",
    digest: `sha256-${"A".repeat(43)}`,
  };
  const found = lines(
    await check({
      specVersion: "1.0",
      kind: "package",
      id,
      content: {},
      entries: [],
      files: [changed, template, "no file"],
    }),
  );
  for (const wanted of [
    "warning digest-differs /files/0/digest",
    "error row-value goals/g-1",
    "error file-foreign /files/2",
  ])
    assert.ok(
      found.includes(wanted),
      `${wanted} is not in ${found.join("; ")}`,
    );
  assert.ok(!found.some((one) => one.includes("template-unknown")));
});

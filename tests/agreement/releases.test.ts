import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { changesIn, freeze } from "../../scripts/lib/freeze.mjs";
import { seedOfRun } from "./support/random.js";
import {
  readRelease,
  refused,
  releaseFolders,
  rightDocuments,
} from "./support/releases.js";
import { sourceOf } from "./support/samples.js";
import { publishedSchemas, type Schemas } from "./support/schemas.js";

const today = await publishedSchemas();
const extent = { seed: seedOfRun(), perKind: 300 };
const rightToday = rightDocuments(
  { schemas: today, source: sourceOf(today) },
  extent,
);

describe("every release of the repository", () => {
  const folders = releaseFolders();
  for (const folder of folders) {
    test(`${folder} is as it was frozen`, async () => {
      assert.deepEqual(await changesIn(folder), []);
    });
    test(`what ${folder} calls right is right today`, () => {
      const right = rightDocuments(readRelease(folder), extent);
      assert.deepEqual(refused(right, today), []);
    });
    test(`what is right today is right by ${folder}, for the kinds it knows`, () => {
      assert.deepEqual(refused(rightToday, readRelease(folder).schemas), []);
    });
  }

  test("no folder of releases is half-made", () => {
    assert.deepEqual(
      folders.filter((folder) => !existsSync(`${folder}/SHA256SUMS.json`)),
      [],
    );
  });
});

test(
  "git takes no line break of a release for one of its own",
  { skip: existsSync(".git") ? false : "not a git checkout" },
  () => {
    const path = "schemas/releases/0.1.0/codelists/region.csv";
    const { stdout } = spawnSync("git", ["check-attr", "text", path], {
      encoding: "utf8",
    });
    assert.equal(stdout.trim(), `${path}: text: unset`);
  },
);

describe("freezing", async () => {
  const dir = mkdtempSync(join(tmpdir(), "askelmat-freeze-"));
  after(() => rmSync(dir, { recursive: true }));
  const schemas = join(dir, "schemas");
  cpSync("schemas", schemas, { recursive: true });
  rmSync(join(schemas, "releases"), { recursive: true, force: true });
  const { folder, files } = await freeze({ schemas, version: "9.0.0" });
  const release = readRelease(folder);
  const right = rightDocuments(release, extent);

  /** A copy of the release, with one of its files written anew. */
  const copyWith = (path: string, change: (text: string) => string) => {
    const copy = mkdtempSync(join(dir, "copy-"));
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, path);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    writeFileSync(file, change(text));
    return copy;
  };

  test("copies both forms of the schemas, code lists and examples, byte for byte", () => {
    for (const name of ["v1", "draft-07", "codelists", "examples"]) {
      const frozen = readdirSync(join(folder, name));
      const kept = readdirSync(join("schemas", name)).filter((file) =>
        /[.](json|csv)$/.test(file),
      );
      assert.deepEqual(frozen.sort(), kept.sort());
      for (const file of kept)
        assert.ok(
          readFileSync(join(folder, name, file)).equals(
            readFileSync(join("schemas", name, file)),
          ),
          file,
        );
    }
    const { release: name, files: sums } = JSON.parse(
      readFileSync(join(folder, "SHA256SUMS.json"), "utf8"),
    ) as { release: string; files: Record<string, string> };
    assert.equal(name, "9.0.0");
    assert.equal(Object.keys(sums).length, files);
  });

  test("takes the suite's right documents along, and no others", () => {
    const cases = sourceOf(today).cases.filter(({ expected }) => expected);
    assert.ok(cases.length > 20);
    assert.deepEqual(release.source.cases, cases);
  });

  test("a release is made once", async () => {
    await assert.rejects(
      freeze({ schemas, version: "9.0.0" }),
      /9\.0\.0 is frozen\. A change needs a new version\./,
    );
    assert.deepEqual(await changesIn(folder), []);
  });

  test("a release is called by a version", async () => {
    for (const version of ["latest", "1.0", "../1.0.0"])
      await assert.rejects(freeze({ schemas, version }), /is called like/);
  });

  test("the command freezes no other version than the package's", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["scripts/freeze.mjs", "99.0.0"],
      { encoding: "utf8" },
    );
    assert.equal(status, 1);
    assert.match(stderr, /node scripts\/freeze\.mjs \d+\.\d+\.\d+/);
    assert.ok(!existsSync("schemas/releases/99.0.0"));
  });

  test("an edited, a missing and an added file are noticed", async () => {
    const path = "v1/worksheet.schema.json";
    const edited = copyWith(path, (text) => text.replace("Worksheet", "Sheet"));
    assert.deepEqual(await changesIn(edited), [`${path} was changed`]);
    rmSync(join(edited, path));
    assert.deepEqual(await changesIn(edited), [`${path} is missing`]);
    const added = copyWith("v1/new.json", () => "{}");
    assert.deepEqual(await changesIn(added), ["v1/new.json was added"]);
  });

  test("a release agrees with the schemas it was made of", () => {
    assert.deepEqual(refused(right, today), []);
    assert.deepEqual(refused(rightToday, release.schemas), []);
  });

  describe("a later change that refuses what was right is caught", () => {
    const changed = (
      kind: string,
      change: (schema: Loose) => void,
    ): Schemas => {
      const forms = structuredClone(today.get(kind)!);
      change(forms["2020-12"] as unknown as Loose);
      return new Map([...today, [kind, forms]]);
    };
    const cases: Record<string, Schemas> = {
      "a member that must be there": changed("worksheet", (schema) => {
        schema.required = ["content"];
      }),
      "a closed list of codes": changed("assessment", (schema) => {
        schema.$defs["code"]!["enum"] = ["draft", "final"];
      }),
      "a closed object": changed("worksheet", (schema) => {
        schema.$defs["entry"]!["additionalProperties"] = false;
      }),
      // Hardly any example stands at a limit: mutations do.
      "a tighter limit": changed("worksheet", (schema) => {
        schema.$defs["rowId"]!["maxLength"] = 255;
      }),
    };
    for (const [what, later] of Object.entries(cases))
      test(what, () => {
        assert.notDeepEqual(refused(right, later), []);
      });

    test("a new member that may be left out is no such change", () => {
      const later = changed("worksheet", (schema) => {
        schema.properties["extent"] = { type: "integer", minimum: 1 };
      });
      assert.deepEqual(refused(right, later), []);
    });

    test("a looser rule is caught the other way round", () => {
      const later = changed("worksheet", (schema) => {
        schema.$defs["envelope"]!["required"] = ["kind", "id"];
      });
      assert.deepEqual(refused(right, later), []);
      const source = sourceOf(today);
      const rightLater = rightDocuments({ schemas: later, source }, extent);
      assert.notDeepEqual(refused(rightLater, release.schemas), []);
    });
  });
});

interface Loose {
  required: string[];
  properties: Record<string, Record<string, unknown>>;
  $defs: Record<string, Record<string, unknown>>;
}

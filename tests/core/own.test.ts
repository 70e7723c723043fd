import assert from "node:assert/strict";
import test from "node:test";
import { contentOf, type Context } from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  merged,
  opened,
  remove,
  set,
  shown,
} from "./support/people.js";

const place = "own/prompts/definition/text@fi";
const row = (text: string) => [{ id: "definition", text: { fi: text } }];
/** The coordinator, who types in what Anna says. */
const typist = (): Context => ({ ...anna(), via: "c-bo" });
const assistant = (): Context => ({ ...anna(), via: "c-cilla" });

test("personal answers stand side by side, sorted by person", () => {
  const both = merged(
    after(blank, bo, set(place, "Bon")),
    after(blank, anna, set(place, "Annan")),
  );
  assert.deepEqual(shown(both), {
    own: [
      { by: "c-anna", prompts: row("Annan") },
      { by: "c-bo", prompts: row("Bon") },
    ],
  });
  assert.deepEqual(opened(both), []);
});

test("an edit of one's own speaks for oneself alone", () => {
  const both = merged(
    after(blank, bo, set(place, "Bon")),
    after(blank, anna, set(place, "Annan")),
  );
  const cleared = after(both, anna, set(place, null));
  assert.deepEqual(shown(cleared), {
    own: [{ by: "c-bo", prompts: row("Bon") }],
  });
});

test("what is typed for a person is theirs, and says who typed it", () => {
  const typed = after(blank, typist, set(place, "Annan sanoin"));
  assert.deepEqual(shown(typed), {
    own: [{ by: "c-anna", prompts: row("Annan sanoin") }],
  });
  assert.equal(typed.entries[0]!.via, "c-bo");
});

test("the typist corrects what was typed; the person corrects all", () => {
  const typed = after(
    after(blank, typist, set(place, "ensin")),
    typist,
    set(place, "sitten"),
  );
  assert.deepEqual(
    [shown(typed), opened(typed)],
    [{ own: [{ by: "c-anna", prompts: row("sitten") }] }, []],
  );
  const own = after(typed, anna, set(place, "itse"));
  assert.deepEqual(
    [shown(own), opened(own)],
    [{ own: [{ by: "c-anna", prompts: row("itse") }] }, []],
  );
});

test("a typist cannot silence what the person said directly, nor another typist", () => {
  const direct = after(blank, anna, set(place, "itse"));
  const over = after(direct, typist, set(place, "typed"));
  assert.deepEqual(opened(over), [`tie ${place}: "itse" | "typed"`]);
  assert.equal(contentOf(over).open?.[0]?.by, "c-anna");
  const two = after(
    after(blank, assistant, set(place, "a")),
    typist,
    set(place, "b"),
  );
  assert.deepEqual(opened(two), [`tie ${place}: "a" | "b"`]);
  const settled = after(two, anna, set(place, "b"));
  assert.deepEqual(
    [shown(settled), opened(settled)],
    [{ own: [{ by: "c-anna", prompts: row("b") }] }, []],
  );
});

test("a typist who deletes a person's own row leaves it standing, open", () => {
  const direct = after(blank, anna, set("own/goals/r-1/state@fi", "itse"));
  const half = after(direct, typist, remove("own/goals/r-1"));
  assert.deepEqual(shown(half), shown(direct));
  assert.deepEqual(opened(half), [
    'deleted-and-edited own/goals/r-1: "itse" | null',
  ]);
  assert.deepEqual(shown(after(half, anna, remove("own/goals/r-1"))), {});
});

test("a shared value is anybody's to change, through anybody", () => {
  const agreed = after(blank, anna, set("status", "valmis"));
  const changed = after(agreed, typist, set("status", "kesken"));
  assert.deepEqual(
    [shown(changed), opened(changed)],
    [{ status: "kesken" }, []],
  );
});

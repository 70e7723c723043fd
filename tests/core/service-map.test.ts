// A service map: whom its services reach on a day, where several offer the same, and what in it cannot be right.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applyEdits,
  checkRules,
  contentOf,
  createDocument,
  expertiseOf,
  mapFindings,
  overlapsOf,
  placementOf,
  reachOf,
  servicesOn,
  type AskelmatDocument,
  type Json,
  type Row,
} from "@askelmat/core";

const AT = "2026-04-20T08:00:00Z";
const blank = createDocument({ kind: "service-map", by: "c-a", at: AT });

/** A map in which this is said; a row or a member of a set is said with `true`. */
function mapOf(said: Readonly<Record<string, Json>>): AskelmatDocument {
  return applyEdits(
    blank,
    Object.entries(said).map(([target, value]) =>
      value === true
        ? { type: "add-row" as const, target }
        : { type: "set" as const, target, value },
    ),
    { by: "c-a", at: AT },
  ).document;
}

/** A service for some target groups on some levels. */
const service = (
  id: string,
  sets: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, Json>> = {},
): Record<string, Json> => ({
  [`services/${id}`]: true,
  ...Object.fromEntries(
    Object.entries(sets).flatMap(([set, ids]) =>
      ids.map((one) => [`services/${id}/${set}/${one}`, true]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(more).map(([name, value]) => [
      `services/${id}/${name}`,
      value,
    ]),
  ),
});

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

test("a target group is reached on a level by the services that name both", () => {
  const map = mapOf({
    ...service("s-1", { targetGroups: ["young"], levels: ["local"] }),
    ...service("s-2", { targetGroups: ["young", "adults"], levels: ["local"] }),
    ...service("s-3", { targetGroups: ["adults"] }),
    ...service("s-4", { levels: ["regional"] }),
  });
  const before = JSON.stringify(map);
  const reach = reachOf(
    map,
    "2026-05-01",
    ["young", "adults"],
    ["local", "regional"],
  );
  assert.deepEqual(
    reach.map(({ targetGroup, level, services }) => [
      targetGroup,
      level,
      ids(services).sort(),
    ]),
    [
      ["young", "local", ["s-1", "s-2"]],
      ["young", "regional", []],
      ["adults", "local", ["s-2"]],
      ["adults", "regional", []],
    ],
  );
  assert.equal(JSON.stringify(map), before, "nothing is stored");
});

test("a service is there from its first day to its last, and before and after it stands in the map", () => {
  const map = mapOf({
    ...service("s-1", {}, { start: "2026-03-01", end: "2026-05-31" }),
    ...service("s-2", {}, { end: "no day" }),
    ...service("s-3", {}),
  });
  const on = (day: string) => ids(servicesOn(map, day)).sort();
  assert.deepEqual(on("2026-02-28"), ["s-2", "s-3"]);
  assert.deepEqual(on("2026-03-01"), ["s-1", "s-2", "s-3"]);
  assert.deepEqual(on("2026-05-31"), ["s-1", "s-2", "s-3"]);
  assert.deepEqual(on("2026-06-01"), ["s-2", "s-3"]);
  assert.equal((contentOf(map)["services"] as Json[]).length, 3);
});

test("the same to the same is offered by two that have no provider in common", () => {
  const same = {
    targetGroups: ["young"],
    levels: ["local"],
    channels: ["phone"],
  };
  const overlaps = (map: AskelmatDocument) =>
    overlapsOf(map, "2026-05-01").map((one) => [
      one.targetGroup,
      one.level,
      one.channel,
      ids(one.services).sort(),
    ]);
  assert.deepEqual(
    overlaps(
      mapOf({
        ...service("s-1", { ...same, providers: ["o-1"] }),
        ...service("s-2", { ...same, providers: ["o-2", "o-3"] }),
        ...service("s-3", {
          ...same,
          channels: ["web"],
          providers: ["o-4"],
        }),
      }),
    ),
    [["young", "local", "phone", ["s-1", "s-2"]]],
  );
  assert.deepEqual(
    overlaps(
      mapOf({
        ...service("s-1", { ...same, providers: ["o-1"] }),
        ...service("s-2", { ...same, providers: ["o-1", "o-2"] }),
        ...service("s-3", same),
      }),
    ),
    [],
    "one provider in common, and one that nobody has named",
  );
});

test("a place is a decimal from 0 to 100, and nothing else is made one", () => {
  for (const [said, place] of [
    ["0", { value: 0 }],
    ["35.5", { value: 35.5 }],
    ["100", { value: 100 }],
    ["100.1", { fault: "outside" }],
    ["-5", { fault: "outside" }],
    ["35,5", { fault: "no-decimal" }],
    [35, { fault: "no-decimal" }],
    [null, {}],
  ] as const)
    assert.deepEqual(
      placementOf({ placement: said }),
      said === null ? place : { ...place, asStored: said },
      String(said),
    );
  assert.deepEqual(placementOf({}), {});
});

test("what cannot be right is found where it stands, and is kept", () => {
  const map = mapOf({
    "organisations/o-1": true,
    ...service(
      "s-1",
      { providers: ["o-1", "o-gone"] },
      { start: "2026-05-02", end: "2026-05-01" },
    ),
    placement: "120",
  });
  assert.deepEqual(
    mapFindings(map).map(({ code, path }) => [code, path]),
    [
      ["provider-unknown", "services/s-1/providers/o-gone"],
      ["ends-before-start", "services/s-1/end"],
      ["placement-shape", "placement"],
    ],
  );
  assert.deepEqual(
    checkRules(map).map(({ code, path }) => [code, path]),
    [["ends-before-start", "services/s-1/end"]],
  );
  assert.equal(contentOf(map)["placement"], "120");
});

test("who is good at what is told with what they offer, on a day or ever", () => {
  const map = mapOf({
    "organisations/o-1": true,
    "organisations/o-1/expertise@fi": "Siirtymät",
    "organisations/o-2": true,
    "organisations/o-2/expertise@sv": "Vuxnas studier",
    "organisations/o-3": true,
    ...service("s-1", { providers: ["o-1", "o-3"] }, { end: "2026-04-30" }),
    ...service("s-2", { providers: ["o-1"] }),
  });
  const told = (day?: string) =>
    expertiseOf(map, day).map(({ organisation, services }) => [
      organisation.id,
      ids(services).sort(),
    ]);
  assert.deepEqual(told(), [
    ["o-1", ["s-1", "s-2"]],
    ["o-2", []],
  ]);
  assert.deepEqual(told("2026-05-01"), [
    ["o-1", ["s-2"]],
    ["o-2", []],
  ]);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument } from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";

const GROUPS = ["young", "adults", "everyone"];
const LEVELS = ["local", "regional"];
const CHANNELS = ["phone", "web"];
const PROVIDERS = ["o-1", "o-2", "o-3"];
/** Some before the day that is asked about, some after, and one that is no day. */
const DAYS = ["2026-04-30", "2026-05-01", "2026-05-02", "2026-02-30"];
const DAY = "2026-05-01";

const set = (ids: readonly string[]) => fc.subarray([...ids]);
const service = fc.record({
  targetGroups: set(GROUPS),
  levels: set(LEVELS),
  channels: set(CHANNELS),
  providers: set(PROVIDERS),
  start: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  end: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
});
type Service = typeof service extends fc.Arbitrary<infer One> ? One : never;
const SETS = ["targetGroups", "levels", "channels", "providers"] as const;

function mapOf(core: Core, services: readonly Service[]): AskelmatDocument {
  const entries = services.flatMap((one, at) => {
    const row = `services/s-${String(at)}`;
    const said: [string, string | true][] = [
      [row, true],
      ...SETS.flatMap((name) =>
        one[name].map((id): [string, true] => [`${row}/${name}/${id}`, true]),
      ),
      ...(["start", "end"] as const).flatMap((name): [string, string][] =>
        one[name] === undefined ? [] : [[`${row}/${name}`, one[name]]],
      ),
    ];
    return said.map(([target, value]) =>
      core.seal({ target, by: "c-a", value }),
    );
  });
  return {
    specVersion: "1.0",
    kind: "service-map",
    id: "urn:uuid:4a8b2c63-1e5f-4c9b-8f72-6d3e9a1b2c45",
    entries,
  };
}

/** Told apart from the library: by the words of the standard. */
const isThere = ({ start, end }: Service) =>
  (start === undefined || start === "2026-02-30" || start <= DAY) &&
  (end === undefined || end === "2026-02-30" || end >= DAY);

/** What holds of service maps. */
export function serviceMap(core: Core): readonly Law[] {
  return [
    law(
      "services reach whom they name on the days they are there, and meet where their providers are others",
      200,
      fc.array(service, { maxLength: 5 }),
      (services) => {
        const map = mapOf(core, services);
        const named = services.map((one, at) => ({
          ...one,
          id: `s-${String(at)}`,
        }));
        for (const one of core.reachOf(map, DAY, GROUPS, LEVELS))
          assert.deepEqual(
            one.services.map(({ id }) => id).sort(),
            named
              .filter(
                (each) =>
                  isThere(each) &&
                  each.targetGroups.includes(one.targetGroup) &&
                  each.levels.includes(one.level),
              )
              .map(({ id }) => id)
              .sort(),
          );
        const found = core
          .overlapsOf(map, DAY)
          .map(({ targetGroup, level, channel }) =>
            [targetGroup, level, channel].join(" "),
          );
        const wanted = GROUPS.flatMap((group) =>
          LEVELS.flatMap((level) =>
            CHANNELS.filter((channel) => {
              const here = named.filter(
                (one) =>
                  isThere(one) &&
                  one.targetGroups.includes(group) &&
                  one.levels.includes(level) &&
                  one.channels.includes(channel) &&
                  one.providers.length > 0,
              );
              return here.some((one) =>
                here.some(
                  (other) =>
                    !one.providers.some((id) => other.providers.includes(id)),
                ),
              );
            }).map((channel) => [group, level, channel].join(" ")),
          ),
        );
        assert.deepEqual([...found].sort(), wanted.sort());
      },
    ),
  ];
}

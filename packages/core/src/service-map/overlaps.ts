import { byCodeUnit } from "../json.js";
import type { Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { idsIn, servicesOn } from "./services.js";

/** Services of different providers for the same target group, on the same level, by the same channel. */
export interface Overlap {
  readonly targetGroup: string;
  readonly level: string;
  readonly channel: string;
  readonly services: readonly Row[];
}

/**
 * Where several offer the same to the same on a day. Two services of one
 * provider are none, nor are services that nobody has said a provider of.
 * Standard: SVC-1.
 */
export function overlapsOf(
  map: AskelmatDocument,
  day: string,
): readonly Overlap[] {
  const places = new Map<string, { place: string[]; services: Row[] }>();
  for (const row of servicesOn(map, day))
    for (const group of idsIn(row, "targetGroups"))
      for (const level of idsIn(row, "levels"))
        for (const channel of idsIn(row, "channels")) {
          const place = [group, level, channel];
          const key = JSON.stringify(place);
          const here = places.get(key);
          if (here) here.services.push(row);
          else places.set(key, { place, services: [row] });
        }
  return [...places]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .filter(([, { services }]) => offeredApart(services))
    .map(([, { place, services }]) => {
      const [targetGroup, level, channel] = place as [string, string, string];
      return { targetGroup, level, channel, services };
    });
}

/** True when two of the services have no provider in common. */
function offeredApart(services: readonly Row[]): boolean {
  const providers = services
    .map((row) => new Set(idsIn(row, "providers")))
    .filter(({ size }) => size > 0);
  return providers.some((one, at) =>
    providers
      .slice(at + 1)
      .some((other) => ![...one].some((id) => other.has(id))),
  );
}

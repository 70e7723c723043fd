/** The newest are all kept. */
const NEWEST = 12;
const ALL = 40;

/**
 * Which versions are dropped: of those older than the newest dozen, all but the
 * last of each day, and whatever is over forty.
 *
 * @param ats moments as ISO texts, in any order
 */
export function staleVersions(ats: readonly string[]): string[] {
  const newestFirst = [...new Set(ats)].sort().reverse();
  const days = new Set<string>();
  let kept = 0;
  return newestFirst.filter((at, index) => {
    const day = at.slice(0, 10);
    const stays = (index < NEWEST || !days.has(day)) && kept < ALL;
    days.add(day);
    if (stays) kept++;
    return !stays;
  });
}

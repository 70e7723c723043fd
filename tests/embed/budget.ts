/**
 * What is wrong with a size, or undefined. A size well below its limit is wrong too:
 * the limit would let something grow unseen.
 */
export function budgetProblem(
  size: number,
  limit: number,
  slackPercent: number,
): string | undefined {
  if (size > limit)
    return `${size - limit} bytes over the limit of ${limit}; make it smaller, or raise the limit in size-budget.json and say why`;
  if (size < limit * (1 - slackPercent / 100))
    return `only ${size} of ${limit} bytes; lower the limit in size-budget.json to keep what was won`;
  return undefined;
}

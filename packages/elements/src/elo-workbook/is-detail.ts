const NAMES = ["title", "group", "period", "template"];

/** True for a place that the details hold, and not the tool. */
export function isDetail(target: string): boolean {
  return NAMES.includes(target.replace(/@.*$/, ""));
}

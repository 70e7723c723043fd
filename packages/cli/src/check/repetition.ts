import type { Finding } from "../finding.js";

/** The first finding of a code at a place; what a later one adds is put to it. */
export function withoutRepetition(
  findings: readonly Finding[],
): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, path, member, target, params } = finding;
    // A schema may refuse one place for several reasons.
    const which = code === "schema" ? params : (target ?? member);
    const key = JSON.stringify([code, path, which]);
    seen.set(key, { ...finding, ...seen.get(key) });
  }
  return [...seen.values()];
}

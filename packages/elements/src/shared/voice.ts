/** A target without `own/`. */
export function withoutVoice(target: string): string {
  return target.startsWith("own/") ? target.slice(4) : target;
}

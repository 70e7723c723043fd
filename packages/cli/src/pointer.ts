/** The pointer to a member or an item of what `pointer` leads to (RFC 6901). */
export function below(pointer: string, step: string | number): string {
  const name = String(step).replace(/~/g, "~0").replace(/\//g, "~1");
  return `${pointer}/${name}`;
}

/** The steps of a pointer, decoded; none for the whole. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}

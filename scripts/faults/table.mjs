// The table of faults, for the screen and for docs/faults.md.

/** What stands in a row beside its id and fault, when it was not tested. @param {import("./catalogue.mjs").Fault} fault */
function reasonOf({ missing, issue, why }) {
  if (why) return why;
  return issue === "later"
    ? `lacks ${missing}`
    : `lacks ${missing} (issue ${issue})`;
}

/** @param {{fault: import("./catalogue.mjs").Fault, ok: boolean, result: string, places: string[]}[]} rows */
export function linesOf(rows, labels) {
  return rows.map(({ fault, ok, result, places }) => {
    const head = `${fault.id.padEnd(4)}${fault.fault}`;
    if (fault.state !== "tested")
      return `${head}\n    ${fault.state}: ${reasonOf(fault)}`;
    const state = ok ? "tested" : "NOT TESTED";
    const where = places.map((one) => labels[one] ?? one).join(", ");
    const note = fault.note ? `\n    but: ${fault.note}` : "";
    return `${head}\n    ${state} in ${where}: ${result}\n    control: ${fault.control}${note}`;
  });
}

/** The table as Markdown. */
export function markdownOf(rows, labels, said) {
  const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const tested = rows.filter(({ fault }) => fault.state === "tested");
  const lines = rows.map(({ fault, ok, result, places }) => {
    const isTested = fault.state === "tested";
    const where = places.map((one) => labels[one] ?? one).join(", ");
    const state = isTested && !ok ? "**not tested**" : fault.state;
    const told = isTested
      ? [result, fault.note].filter(Boolean).join(". ")
      : reasonOf(fault);
    const columns = [
      fault.id,
      fault.fault,
      fault.must,
      state,
      where,
      told,
      fault.control ?? "",
    ];
    return `| ${columns.map(cell).join(" | ")} |`;
  });
  return `# Faults

What may go wrong around a document, what must happen then, and whether that is tried by putting the fault in. Made by \`npm run test:faults -- --write\`; the tests of each fault are named in [tests/faults/catalogue.json](../tests/faults/catalogue.json). A fault is called tested only when its tests ran and passed in that run. Its control shows that the fault was there: a test that fails without the protection, or a count of what was put in. "Node" is code without a page.

${rows.length} faults: ${tested.length} tested, ${rows.length - tested.length} not yet.

${said.map((line) => `- ${line}`).join("\n")}

| id | fault | what must happen | state | in | result | control |
| -- | ----- | ---------------- | ----- | -- | ------ | ------- |
${lines.join("\n")}
`;
}

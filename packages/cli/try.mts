import { checkText } from "./src/check/text.js";
import { readFileSync } from "node:fs";
import { readyContent } from "@askelmat/content";
for (const f of process.argv.slice(2)) {
  const t = performance.now();
  const r = await checkText(readFileSync(f), {
    file: f,
    templates: [(uri) => readyContent.filter((t) => t.id === uri) as never],
  });
  console.log(
    Math.round(performance.now() - t) + " ms",
    JSON.stringify({ ...r, findings: r.findings.length }),
  );
  for (const x of r.findings.slice(0, 40))
    console.log("   ", JSON.stringify(x));
}

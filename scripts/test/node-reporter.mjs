// Reporter for Node's own test runner: names what failed or was skipped, and counts the rest.
import { relative, sep } from "node:path";
import { inspect } from "node:util";
import { noCounts, writeCounts } from "../lib/counts.mjs";
import { root } from "../lib/root.mjs";

export default async function* reporter(events) {
  const counts = noCounts();
  const silent = new Set(JSON.parse(process.env.ASKELMAT_TEST_FILES ?? "[]"));
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (type === "test:pass" || type === "test:fail") {
      silent.delete(pathOf(data.file));
      yield count(counts, type === "test:pass", data);
    }
  }
  // What stopped the process is told already.
  if (counts.failed === 0)
    for (const file of silent) yield holdsNone(counts, file);
  writeCounts(counts);
}

function count(counts, passed, data) {
  const suite = data.details?.type === "suite";
  const where = pathOf(data.file);
  const skip = data.skip ?? data.todo;
  if (skip !== undefined && skip !== false) {
    counts.skipped += 1;
    const reason = typeof skip === "string" ? skip : "no reason given";
    return `  skipped  ${where}: ${data.name} (${reason})\n`;
  }
  if (passed && data.name === data.file) return holdsNone(counts, where);
  if (passed) {
    if (!suite) counts.passed += 1;
    return "";
  }
  // A suite also fails when a test inside it does, which is counted there.
  if (suite && data.details?.error?.failureType === "subtestsFailed") return "";
  counts.failed += 1;
  return `  FAILED   ${where}: ${data.name}\n${indent(explain(data.details?.error))}\n`;
}

const pathOf = (file) =>
  file ? relative(root, file).split(sep).join("/") : "";

function holdsNone(counts, file) {
  counts.failed += 1;
  return `  FAILED   ${file}: the file holds no test\n`;
}

function explain(error) {
  const cause = error?.cause ?? error;
  if (!(cause instanceof Error)) return inspect(cause);
  const stack = cause.stack ?? String(cause);
  // Node's own lines say nothing about the fault.
  return stack.replace(/^ +at .*\(?node:.*\n?/gm, "").trimEnd();
}

function indent(text) {
  return text.replace(/^/gm, "      ");
}

// Reporter for Node's own test runner: a line of JSON for each test, by its file and title, and for what tests say and count.
import { relative, sep } from "node:path";
import { root } from "../lib/root.mjs";

export default async function* results(events) {
  for await (const { type, data } of events) {
    const file = data?.file && relative(root, data.file).split(sep).join("/");
    if (["test:stdout", "test:diagnostic"].includes(type) && file)
      yield `${JSON.stringify({ file, said: data.message.trim() })}\n`;
    if (type !== "test:pass" && type !== "test:fail") continue;
    const skipped = Boolean(data.skip ?? data.todo ?? false);
    const passed = type === "test:pass" && !skipped;
    yield `${JSON.stringify({ file, title: data.name, passed, skipped })}\n`;
  }
}

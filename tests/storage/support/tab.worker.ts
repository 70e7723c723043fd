// One tab of the test with three of them: fifty answers, each saved by itself.
import { openStorage } from "@askelmat/storage";
import { loaded, Tab } from "./bench.js";
import { entry } from "./samples.js";

async function run(name: string, tab: string): Promise<string> {
  const { adapter } = await openStorage({ name, localStorage: undefined });
  const writer = new Tab(adapter, await loaded(adapter));
  for (let n = 0; n < 50; n++)
    await writer.save({
      ...writer.stored,
      entries: [...writer.stored.entries, entry(`${tab}${n}`)],
    });
  adapter.close();
  return adapter.kind === "indexeddb" ? "done" : adapter.kind;
}

addEventListener(
  "message",
  ({ data }: MessageEvent<Record<"name" | "tab", string>>) => {
    run(data.name, data.tab).then(postMessage, (error: unknown) => {
      postMessage(String(error));
    });
  },
);

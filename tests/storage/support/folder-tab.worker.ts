// One tab of the test with three of them: ten answers, each saved by itself.
import { openFileStorage } from "@askelmat/storage/file.js";
import { loaded, Tab } from "./bench.js";
import { entry } from "./samples.js";

async function run(folder: FileSystemDirectoryHandle, tab: string) {
  const adapter = openFileStorage(folder);
  const writer = new Tab(adapter, await loaded(adapter));
  for (let n = 0; n < 10; n++)
    await writer.save({
      ...writer.stored,
      entries: [...writer.stored.entries, entry(`${tab}${n}`)],
    });
  return "done";
}

addEventListener(
  "message",
  ({
    data,
  }: MessageEvent<{ folder: FileSystemDirectoryHandle; tab: string }>) => {
    run(data.folder, data.tab).then(postMessage, (error: unknown) => {
      postMessage(String(error));
    });
  },
);

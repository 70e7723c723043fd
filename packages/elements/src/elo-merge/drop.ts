import type { EloMerge } from "./elo-merge.js";

/** Files that are dropped on a tool, in folders too. */
export class Drop {
  readonly #tool: EloMerge;
  readonly #take: (files: readonly File[]) => void;

  constructor(tool: EloMerge, take: (files: readonly File[]) => void) {
    this.#tool = tool;
    this.#take = take;
    tool.addEventListener("dragover", this.#over);
    tool.addEventListener("dragleave", () => this.#mark(false));
    tool.addEventListener("drop", this.#drop);
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    // A workbook around would take the files in for itself.
    event.stopPropagation();
    this.#mark(true);
  };

  readonly #drop = (event: DragEvent): void => {
    this.#mark(false);
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    // Both must be asked before the event is over.
    const loose = [...dataTransfer.files];
    const entries = [...dataTransfer.items].flatMap(
      (item) => item.webkitGetAsEntry() ?? [],
    );
    if (!entries.some(({ isDirectory }) => isDirectory)) this.#take(loose);
    else
      void Promise.all(entries.map(filesIn)).then((found) =>
        this.#take(found.flat()),
      );
  };

  #mark(isOver: boolean): void {
    this.#tool.renderRoot
      .querySelector(".elo")
      ?.toggleAttribute("data-dragging", isOver);
  }
}

/** The files of a folder and of the folders in it; a file by itself. */
async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile)
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([withPath(file, entry.fullPath)]),
        // What cannot be read is told of like any file.
        () => resolve([unreadable(entry)]),
      ),
    );
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    );
    if (!some) return [...all, unreadable(entry)];
    if (some.length === 0) return all;
    for (const one of some) all.push(...(await filesIn(one)));
  }
}

function unreadable({ name, fullPath }: FileSystemEntry): File {
  const file = new File([], name);
  const value = () => {
    throw new Error(`${fullPath} cannot be read`);
  };
  for (const read of ["arrayBuffer", "slice"])
    Object.defineProperty(file, read, { value });
  return withPath(file, fullPath);
}

/** Where it lies, as the picker of folders says it: two files of one name are told apart. */
function withPath(file: File, path: string): File {
  const value = path.replace(/^\//, "");
  if (value.includes("/"))
    Object.defineProperty(file, "webkitRelativePath", { value });
  return file;
}

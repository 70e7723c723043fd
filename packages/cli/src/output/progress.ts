import { visible } from "./visible.js";

/** Tells on the standard error how far it has come. */
export interface Progress {
  /** A document is about to be checked. */
  readonly start: (file: string, line?: number) => void;
  /** Makes room before something else is written to the same terminal. */
  readonly clear: () => void;
}

/** Of a file with many documents every so many are told of. */
const STEP = 100;

/**
 * On a terminal one line that is written over; elsewhere a line for each file
 * and for every {@link STEP} documents of one.
 *
 * @param files how many files there are
 */
export function progressOn(
  write: (text: string) => void,
  files: number,
  isTerminal: boolean,
): Progress {
  let current: string | undefined;
  let count = 0;
  let isShown = false;
  const show = (file: string, line?: number) => {
    const words = `${String(count)}/${String(files)} ${visible(file)}${line === undefined ? "" : `:${String(line)}`}`;
    write(isTerminal ? `\r\u001b[K${words}` : `${words}\n`);
    isShown = isTerminal;
  };
  return {
    start(file, line) {
      const isNext = file !== current;
      if (isNext) count++;
      current = file;
      if (isNext || (line ?? 0) % STEP === 0) show(file, line);
    },
    clear() {
      if (isShown) write("\r\u001b[K");
      isShown = false;
    },
  };
}

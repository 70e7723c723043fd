import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** `tests/bench`, wherever the command was given. */
export const benchDir = dirname(dirname(fileURLToPath(import.meta.url)));

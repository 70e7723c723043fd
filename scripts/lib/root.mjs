import { fileURLToPath } from "node:url";

/** The folder that holds package.json, with a closing slash missing. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(
  /[\\/]$/,
  "",
);

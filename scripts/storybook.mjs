// `npm run storybook`: the stories of the tools, on this computer only; they follow the sources as they change.
import { storybook } from "./lib/stories.mjs";

const port = process.env.PORT ?? "6006";
const { code } = await storybook(
  "dev",
  [
    "--ci",
    "--no-open",
    "--no-version-updates",
    "--exact-port",
    "--host",
    "127.0.0.1",
    "--port",
    port,
  ],
  "inherit",
);
process.exitCode = code ?? 1;

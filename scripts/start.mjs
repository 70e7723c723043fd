// `npm start`: builds what is needed and serves the workbook on this computer.
import { join } from "node:path";
import { buildIfStale } from "./lib/build.mjs";
import { root } from "./lib/root.mjs";
import { serve } from "./serve.mjs";

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT must be a whole number from 0 to 65535; it is "${process.env.PORT}".`,
  );
  process.exit(1);
}

try {
  // The port first: whoever has to choose another one should not wait for a build to hear it.
  const { url } = await serve({ dir: join(root, "dist"), port });
  await buildIfStale();
  console.log(
    "\nAskelmat is running. Open this address in a browser; stop with Ctrl+C.",
  );
  console.log(url);
} catch (error) {
  console.error(`\n${explain(error)}\n`);
  process.exit(1);
}

function explain(error) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is already in use on this computer, perhaps by another Askelmat.\nStop that program, or choose another port:  PORT=${port + 1} npm start`;
  if (error.code === "EACCES")
    return `This computer does not allow port ${port} to be used.\nChoose another port:  PORT=8080 npm start`;
  return error.stack ?? String(error);
}

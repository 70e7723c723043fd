// `npm run build`: makes dist/, everything that ships. Prints each file's size.
import { build, sizeTable } from "./lib/build.mjs";

const integrity = await build();
console.log(sizeTable(integrity));

/** The word after an option on the command line; undefined when the option is not there. */
export function option(name) {
  const at = process.argv.indexOf(name);
  if (at < 0) return undefined;
  const value = process.argv[at + 1];
  if (!value || value.startsWith("--")) {
    console.error(`${name} needs a word after it.`);
    process.exit(1);
  }
  return value;
}

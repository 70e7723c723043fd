/**
 * Takes out of `html` and `css` templates what only people who read the source need: indentation, and comments in
 * styles. White space inside a line stays, and a line break becomes a space, so that nothing is drawn differently.
 * Works on the syntax tree, since templates nest and a pattern would reach into code.
 */
export const tidyTemplates = {
  name: "askelmat-tidy-templates",
  /** @this {import("rollup").PluginContext} */
  transform(code, id) {
    if (!id.endsWith(".ts")) return null;
    const pieces = [];
    walk(this.parse(code), (node) => {
      if (node.type !== "TaggedTemplateExpression") return;
      const tidy = tidiers[node.tag.name];
      if (tidy)
        for (const quasi of node.quasi.quasis) pieces.push([quasi, tidy]);
    });
    let text = code;
    for (const [{ start, end }, tidy] of pieces.sort(
      ([a], [b]) => b.start - a.start,
    ))
      text =
        text.slice(0, start) + tidy(text.slice(start, end)) + text.slice(end);
    return { code: text, map: null };
  },
};

const tidiers = {
  html: (text) => text.replace(/\s*\n\s*/g, " "),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,]) ?/g, "$1")
      .replace(/: /g, ":"),
};

function walk(node, visit) {
  if (!node || typeof node !== "object") return;
  if (typeof node.type === "string") visit(node);
  for (const value of Object.values(node))
    if (Array.isArray(value)) for (const item of value) walk(item, visit);
    else walk(value, visit);
}

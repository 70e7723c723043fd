import { sha256 } from "@askelmat/core";
import { el, toHtml, type PageContent, partsOf } from "./nodes.js";

/** A page that is one file: it runs nothing and asks for nothing. */
export interface HtmlPage {
  readonly lang: string;
  readonly title: string;
  /** A style sheet of our own; never made of a document's texts. */
  readonly css: string;
  readonly body: PageContent;
  /** The text of a file that the page carries along: see core's `carriedFile`. */
  readonly data?: string;
}

/** The beginning of the element that a file stands in. Core looks for the same. */
const BEGIN = '<script type="application/json" id="askelmat-file">';

/**
 * The page as HTML. Texts are escaped because they are texts, see {@link toHtml};
 * the policy in the page lets no script run and nothing be fetched, and names
 * the one style sheet by its digest.
 */
export function htmlPage({ lang, title, css, body, data }: HtmlPage): string {
  if (/[<&]/.test(css))
    throw new TypeError("htmlPage: a style sheet must not hold < or &.");
  const policy = `default-src 'none'; style-src 'sha256-${digestOf(css)}'; base-uri 'none'; form-action 'none'`;
  const head = toHtml([
    el("meta", { charset: "utf-8" }),
    el("meta", {
      "http-equiv": "Content-Security-Policy",
      content: policy,
    }),
    el("meta", {
      name: "viewport",
      content: "width=device-width, initial-scale=1",
    }),
    el("meta", { name: "referrer", content: "no-referrer" }),
    el("title", {}, title),
  ]);
  const carried = data === undefined ? "" : `\n${dataBlock(data)}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
${head}
<style>${css}</style>
</head>
<body>
${toHtml(partsOf(body))}${carried}
</body>
</html>
`;
}

/**
 * JSON that cannot end the element it stands in, nor begin a comment in it:
 * where `<` stands it stands inside a string, and is written as its number.
 */
function dataBlock(json: string): string {
  return `${BEGIN}${json.trim().replaceAll("<", "\\u003c")}</script>`;
}

function digestOf(css: string): string {
  return btoa(String.fromCharCode(...sha256(css)));
}

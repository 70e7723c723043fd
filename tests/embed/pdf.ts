import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

/** Why PDF files cannot be read here; false when they can. `.ci/run` brings what is needed. */
export const noPdfTools =
  spawnSync("pdftotext", ["-v"]).error === undefined
    ? false
    : "no pdftotext (Debian's poppler-utils) on this machine";

/** What a PDF file holds, read by a program that is not ours. */
export interface Pdf {
  /** Width and height in points, each page's. */
  readonly sizes: readonly (readonly [number, number])[];
  /** The text of each page, in the order it was drawn. */
  readonly pages: readonly string[];
  /** The text of all pages without spaces and hyphens, so that the ends of lines do not count. */
  readonly run: string;
}

/** Prints a page to a PDF file, as its style sheet says, and reads it. */
export async function printed(page: Page): Promise<Pdf> {
  const folder = mkdtempSync(join(tmpdir(), "askelmat-pdf-"));
  try {
    const file = join(folder, "form.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const read = (program: string, ...words: string[]) =>
      execFileSync(program, words, { encoding: "utf8" });
    const info = read("pdfinfo", "-l", "-1", file);
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(
      ([, width, height]) => [Number(width), Number(height)] as const,
    );
    const text = read("pdftotext", "-raw", file, "-");
    const pages = text.split("\f").slice(0, -1);
    return { sizes, pages, run: runOf(text) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A text without what the ends of lines may add to it or take from it. */
export function runOf(text: string): string {
  return text.normalize().replace(/[\s\u00ad\u2010-]/g, "");
}

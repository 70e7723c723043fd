import { decodeFile, LIMITS, type Template } from "@askelmat/core";
import { isTemplate, type TemplateSource } from "../templates.js";
import { open, readBytes, type ByteStream } from "./read-bytes.js";

/**
 * A template out of a file somebody named for it.
 *
 * @returns undefined when the file is no template
 * @throws what reading the file throws
 */
export async function readTemplate(
  file: string,
  stdin: ByteStream,
): Promise<Template | undefined> {
  const bytes = await readBytes(open(file, stdin), LIMITS.bytes);
  const decoded = decodeFile(bytes);
  return "json" in decoded && isTemplate(decoded.json)
    ? decoded.json
    : undefined;
}

/**
 * The templates among the files to be checked. They are looked through when a
 * document first asks for a template that is not at hand, and only then.
 */
export function templatesAmong(files: readonly string[]): TemplateSource {
  let all: Promise<readonly Template[]> | undefined;
  return async (uri) => {
    all ??= collect(files);
    return (await all).filter(({ id }) => id === uri);
  };
}

async function collect(files: readonly string[]): Promise<readonly Template[]> {
  const templates: Template[] = [];
  for (const file of files) {
    // What cannot be read is reported when its own turn comes.
    const template = await readTemplate(file, nothing()).catch(() => undefined);
    if (template) templates.push(template);
  }
  return templates;
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // The standard input can be read once, and not for this.
}

// Documents that come as text: pasted links, and codes. Loaded with the first of them.
import "../extras/words.js";
import type { Problem } from "@askelmat/core";
import { readLinks } from "@askelmat/exchange";
import { offerLinkWords } from "../elo-workbook/link-words.js";
import { load, msg, str, withLocale } from "../locale/locale.js";
import type { MergeWork } from "./merge-work.js";

/**
 * Takes in all links of a text, such as a mail: each is told of like a file.
 *
 * @returns why nothing of it was a link
 */
export async function takeLinks(
  work: MergeWork,
  text: string,
): Promise<Problem | undefined> {
  const { tool, intake } = work;
  await load(tool.locale);
  offerLinkWords();
  const found = readLinks(text);
  const [first] = found;
  if (first && !first.ok && first.problem.code === "link-none")
    return first.problem;
  const files: File[] = [];
  for (const link of found) {
    const number = ++work.links;
    const name = withLocale(tool.locale, () =>
      msg(str`Linkki ${number}`, { id: "merge.link-name" }),
    );
    if (link.ok) files.push(new File([link.text], name));
    else intake.refuse(name, link.problem);
  }
  await intake.take(files);
  return undefined;
}

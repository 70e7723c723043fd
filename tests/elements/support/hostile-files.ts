// Real files with a part of the corpus in each of their texts; or with plain texts, which tell what the tools draw for those.
import {
  isObject,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { readyContent } from "@askelmat/content";
import { exampleText } from "./frameworks.js";
import { hostileDocument, type HostileText } from "./hostile.js";
import { inside } from "./mount.js";

/** Plain texts of the sorts that tools draw in ways of their own. */
const PLAIN = [
  "Teksti/toinen",
  "https://example.org/teksti",
  "Teksti\ntoinen/a\n\nkolmas",
];

/** All hostile texts that were written for this project. */
export async function hostileTexts(): Promise<readonly string[]> {
  const url = new URL("../../security/hostile-texts.json", import.meta.url);
  const all = (await (await fetch(url)).json()) as readonly HostileText[];
  return all.map(({ text }) => text);
}

export function plainTexts(): () => string {
  let turn = 0;
  return () => PLAIN[turn++ % PLAIN.length]!;
}

/** Texts in turn, a part of the whole in each field. */
export function inTurn(own: readonly string[]): () => string {
  let turn = 0;
  return () => {
    const at = turn++;
    // Every second field has one text alone, so that it stands at the beginning;
    // the others have few, as WebKit takes minutes to lay out longer ones.
    if (at % 2 === 0) return own[(at / 2) % own.length]!;
    const from = (at * 7) % own.length;
    return [...own.slice(from), ...own.slice(0, from)].slice(0, 3).join(" ");
  };
}

/** A real file with other texts, and the template that it follows inside it. */
export async function fileOf(
  name: string,
  next: () => string,
  change = (document: AskelmatDocument) => document,
): Promise<AskelmatDocument> {
  const file = JSON.parse(await exampleText(name)) as JsonObject;
  const content = file["content"] as JsonObject;
  const { uri } = (
    isObject(content["template"]) ? content["template"] : {}
  ) as { uri?: string };
  const carried = (file["snapshots"] ?? []) as readonly JsonObject[];
  const has = carried.some(
    ({ template }) => (template as JsonObject)["id"] === uri,
  );
  const ready = readyContent.find(({ id }) => id === uri);
  const snapshots =
    has || !ready ? carried : [...carried, { template: ready as Template }];
  const whole = { ...file, snapshots } as unknown as AskelmatDocument;
  return hostileDocument(change(whole), next);
}

/** Waits until nothing more is drawn: words and code lists come a moment later. */
export async function stands(element: Element): Promise<void> {
  let before = "";
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = [...inside(element)].map(({ localName }) => localName).join();
    quiet = now === before && now.length > 50 ? quiet + 1 : 0;
    before = now;
  }
}

import {
  contentOf,
  isObject,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { carriedIn, templateOf } from "../base/templates.js";
import type { RecordForm, RecordWords } from "./form.js";

/** What a form reads beside the document: code lists, and the ready templates of its kind. */
export interface AtHand {
  readonly lists: readonly Template[];
  readonly ready: readonly Template[];
}

export const NOTHING_YET: AtHand = { lists: [], ready: [] };

/**
 * The lists a document's words are found in, and the template it is built
 * from: the one it names, carried or at hand; the first ready one when it
 * names none; none when the one it names is not here. A list of the file
 * stands in the place of ours.
 */
export function groundOf(
  form: RecordForm,
  document: AskelmatDocument,
  { lists, ready }: AtHand,
): Pick<RecordWords, "lists" | "builtFrom"> {
  const own = [...lists, ...carriedIn(document)];
  if (!form.listsIn) return { lists: own };
  const template = builtFrom(document, ready);
  return template
    ? { lists: [...own, ...parts(form, template, ready)], builtFrom: template }
    : { lists: own };
}

function builtFrom(
  document: AskelmatDocument,
  ready: readonly Template[],
): Template | undefined {
  const found = templateOf(document);
  if (found) return found;
  const named = contentOf(document)["template"];
  if (!isObject(named)) return ready[0];
  return ready.find(({ id }) => id === named["uri"]);
}

const made = new WeakMap<Template, readonly Template[]>();

/** Made once for a template. */
function parts(
  form: RecordForm,
  template: Template,
  ready: readonly Template[],
): readonly Template[] {
  let lists = made.get(template);
  if (!lists) made.set(template, (lists = form.listsIn!(template, ready)));
  return lists;
}

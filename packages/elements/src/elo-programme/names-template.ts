import { templateDigest, type Edit } from "@askelmat/core";
import type { RecordView } from "../record/view.js";

/** With the first row that can name something of the template, the programme says which template it is. */
export function namesTemplate({
  builtFrom: template,
  content,
}: RecordView): readonly Edit[] {
  if (!template || content["template"] !== undefined) return [];
  const { id: uri, version } = template;
  const value = { uri, version, digest: templateDigest(template) };
  return [{ type: "set", target: "template", value }];
}

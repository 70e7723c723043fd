import { contentOf, type JsonObject } from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { msg, str } from "../locale/locale.js";
import { documentsFor } from "./at-hand.js";
import type { Session } from "../session/session.js";
import { plainText } from "../shared/text.js";

/** Where something was taken from: the document's title when it is at hand. */
export function originWords(session: Session, origin: JsonObject): string {
  const document = documentsFor(session).find(
    ({ id }) => id === origin["document"],
  );
  const title = document
    ? plainText(contentOf(document)["title"]) ||
      plainText(templateOf(document)?.content["title"])
    : "";
  const period = document ? contentOf(document)["period"] : undefined;
  const from = [title, typeof period === "string" ? period : ""]
    .filter(Boolean)
    .join(", ");
  return from
    ? msg(str`Tuotu asiakirjasta: ${from}`, { id: "record.origin" })
    : msg("Tuotu toisesta asiakirjasta", { id: "record.origin-elsewhere" });
}

import { contentOf, type AskelmatDocument } from "@askelmat/core";
import { decisions } from "./decisions.js";
import {
  dayWords,
  groundOf,
  groupName,
  kindWord,
  periodOf,
  plain,
  section,
  table,
  text,
  titleOf,
  type Ground,
  type PageSource,
} from "./ground.js";
import { htmlPage } from "./html-page.js";
import { nextMeeting } from "./next-meeting.js";
import { el, partsOf, type PagePart } from "./nodes.js";
import { PAGE_CSS } from "./page-css.js";
import { promises } from "./promises.js";
import { ties } from "./ties.js";

/**
 * What one coordinator leaves to the next, in one file that is read without
 * script: open promises, what is unresolved, the next meeting, who agreed what
 * and why, and which documents there are. The file of these documents travels
 * inside it, and any reader of files finds it there.
 *
 * @param file the text of a package with the documents
 */
export function handoverPage(source: PageSource, file?: string): string {
  const ground = groundOf(source);
  const title = [
    plain(ground, groupName(ground)) || ground.say("noGroup"),
    ground.say("handover"),
  ].join(" – ");
  return htmlPage({
    lang: source.lang,
    title,
    css: PAGE_CSS,
    body: handoverBody(source),
    ...(file !== undefined && { data: file }),
  });
}

/** What stands in the page, as plain data. */
export function handoverBody(source: PageSource): readonly PagePart[] {
  const ground = groundOf(source);
  const { say, today } = ground;
  return partsOf([
    el(
      "header",
      {},
      el("h1", {}, text(ground, groupName(ground)) ?? say("noGroup")),
      el(
        "p",
        { class: "about" },
        [say("handover"), dayWords(ground, today)].join(" · "),
      ),
    ),
    el(
      "main",
      {},
      el("p", { class: "note" }, say("howOpen"), " ", say("names")),
      promises(ground),
      nextMeeting(ground),
      ties(ground),
      decisions(ground),
      documents(ground),
    ),
  ]);
}

/** All documents, by year. */
function documents(ground: Ground): PagePart | undefined {
  const { say } = ground;
  const lines = [...ground.documents].sort(
    (a, b) => compare(periodOf(b), periodOf(a)) || compare(a.kind, b.kind),
  );
  return partsOf(
    section(
      "documents",
      say("documents"),
      table(
        [say("document"), say("kind"), say("periodHead"), say("openPlaces")],
        lines.map((document) => [
          titleOf(ground, document),
          kindWord(ground, document.kind),
          periodOf(document) || "–",
          openIn(document),
        ]),
      ),
    ),
  )[0];
}

function openIn(document: AskelmatDocument): string {
  return String(contentOf(document).open?.length ?? 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

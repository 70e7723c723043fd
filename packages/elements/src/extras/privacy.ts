import "./words.js";
import { personalPlaces, withoutPersonalData } from "@askelmat/core";
import { load, msg, withLocale, type Locale } from "../locale/locale.js";
import type { DocumentElement } from "../base/document-element.js";
import { askToKeep } from "../session/persist.js";
import type { Session } from "../session/session.js";
import type { DialogContent } from "../shared/dialog.js";
import { findingsIn, type Finding } from "./privacy/findings.js";
import { privacyStyles } from "./privacy/privacy.styles.js";
import { privacyDialog } from "./privacy/privacy-dialog.js";

/** A document that is about to leave as a file. */
export interface Leaving {
  readonly session: Session;
  /** What it is called, when several leave at once. */
  readonly title?: string;
  /** True when it goes as it came, so that nothing can be taken out of it. */
  readonly fixed?: boolean;
  /** A place in words; undefined when it has no name here. */
  placeName(target: string, by: string): string | undefined;
  /** Brings a place into view; absent when the document is not on screen. */
  show?(target: string): void;
}

/** Who asks: an element with a dialog. */
export interface Asking {
  readonly locale: Locale;
  readonly renderRoot: HTMLElement | DocumentFragment;
  ask(dialog: DialogContent): void;
}

/**
 * Looks for personal identity codes and e-mail addresses in documents that are
 * about to leave. When there are any, the reader is asked: take them out, let
 * them go, or stay.
 *
 * @returns false when the documents are to stay
 */
export async function mayLeave(
  leaving: readonly Leaving[],
  host: Asking,
): Promise<boolean> {
  const goes = await isLetGo(leaving, host);
  if (goes && leaving.some(({ session }) => session.store)) askToKeep();
  return goes;
}

async function isLetGo(
  leaving: readonly Leaving[],
  host: Asking,
): Promise<boolean> {
  const findings = leaving.flatMap((one) => {
    one.session.flush();
    return findingsIn(one, personalPlaces(one.session.document));
  });
  if (findings.length === 0) return true;
  // What stands comes before what was.
  findings.sort((a, b) => Number(b.current) - Number(a.current));
  const { locale } = host;
  await load(locale);
  const sheets = (host.renderRoot as ShadowRoot).adoptedStyleSheets;
  const sheet = privacyStyles.styleSheet!;
  if (!sheets.includes(sheet)) sheets.push(sheet);
  return new Promise((resolve) => {
    const dialog = () =>
      privacyDialog(findings, {
        isSeveral: leaving.length > 1,
        erase: (chosen) => {
          takeOut(chosen, locale);
          resolve(true);
        },
        go: () => {
          resolve(true);
        },
        stay: () => {
          resolve(false);
        },
      });
    host.ask(withLocale(locale, dialog));
  });
}

/** {@link mayLeave} for the one document of a tool. */
export async function toolMayLeave(tool: DocumentElement): Promise<boolean> {
  const { session } = tool;
  if (!session) return true;
  return mayLeave(
    [
      {
        session,
        fixed: tool.readOnlyWhy !== undefined,
        placeName: (target, by) => tool.placeName(target, by),
        show: (target) => {
          tool.showPlace(target);
        },
      },
    ],
    tool,
  );
}

/** Takes what was chosen out of the documents, and of their histories. */
function takeOut(chosen: readonly Finding[], locale: Locale): void {
  const mask = withLocale(locale, () =>
    msg("[poistettu]", { id: "privacy.mask" }),
  );
  const sessions = new Set(chosen.map(({ leaving }) => leaving.session));
  for (const session of sessions) {
    const keys = chosen
      .filter(({ leaving }) => leaving.session === session)
      .flatMap((finding) => finding.keys);
    session.erase((document) =>
      withoutPersonalData(document, keys, session.context(), mask),
    );
  }
}

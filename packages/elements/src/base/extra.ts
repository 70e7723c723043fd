import type { CSSResult } from "lit";
import type { Problem } from "@askelmat/core";
import type { News } from "@askelmat/storage";
import type { PrintOptions } from "../print/print-document.js";
import type { DialogContent } from "../shared/dialog.js";
import type { Beside } from "../shared/text.js";
import type { DocumentElement } from "./document-element.js";
import type { View } from "./view.js";

/**
 * A way of working with the whole document that few visits need. It is fetched
 * when it is first asked for, and then draws its part of the tool.
 */
export interface Extra {
  /** True while it is on, which its button says; absent when it is only ever done once. */
  readonly isOn?: boolean;
  /** What its button does; a promise is waited for. */
  toggle(): unknown;
  /** Checks the document and tells what is wrong. */
  check?(): Promise<readonly Problem[]>;
  /** What is to be mended before the work is done. */
  readonly toMend?: readonly Problem[];
  /** Prints the document without asking. */
  print?(options?: PrintOptions): Promise<void>;
  /** Draws a template's text in the second language, under the first one; absent while there is one. */
  readonly besides?: Beside | undefined;
  /** Draws the question that is asked, if there is one. */
  dialog?(content: DialogContent | undefined, onClose: () => void): unknown;
  /** Asks what the reader wants to be called. */
  askName?(): void;
  /** Asks before the document is deleted from this device. */
  askForget?(forget: () => void): void;
  /** Offers a file's text where the file did not come, or may not have. */
  gave?(file: File, isSent: boolean): unknown;
  /** Hears what happened on this device since the last visit. */
  hear?(news: News): void;
  /** Stands among what the reader should know before working. */
  notices?(view: View): unknown[];
  /** Stands above the work. */
  bar?(view: View): unknown;
  /** Stands in place of the work and of all that is around it; undefined when it leaves that alone. */
  stage?(view: View): unknown;
  /** Stands under the work. */
  foot?(view: View): unknown;
  /** What has changed, once the reader has opened the line that leads to it. */
  history?(view: View, isOpen: boolean): unknown;
  /** Called when the tool has drawn. */
  drawn?(): void;
  /** Called when the tool leaves the page: nothing may go on listening. */
  stop?(): void;
}

/** What a module of `extras/` exports. */
export interface ExtraModule {
  readonly start: (tool: DocumentElement) => Extra;
  readonly styles?: CSSResult;
}

import type { CSSResult } from "lit";
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
  /** Stands above the work. */
  bar?(view: View): unknown;
  /** Stands in place of the work and of all that is around it; undefined when it leaves that alone. */
  stage?(view: View): unknown;
  /** Stands under the work. */
  foot?(view: View): unknown;
  /** Called when the tool has drawn. */
  drawn?(): void;
  /** Called when the tool leaves the page: nothing may go on listening. */
  stop?(): void;
}

/** What a module of `extras/` exports. */
export interface ExtraModule {
  start(tool: DocumentElement): Extra;
  readonly styles?: CSSResult;
}

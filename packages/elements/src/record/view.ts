import type { OpenItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import type { Locale } from "../locale/locale.js";
import type { RecordForm, RecordWords } from "./form.js";
import type { RecordWork } from "./work.js";

/** What templates need to know to draw a record. Made anew for each rendering. */
export interface RecordView extends View, RecordWords {
  readonly locale: Locale;
  readonly content: View["content"];
  readonly form: RecordForm;
  readonly work: RecordWork;
  /** The open places that stand somewhere already. */
  readonly shown: Set<OpenItem>;
  /** A second language that every text is asked in as well. */
  readonly second: string | undefined;
}

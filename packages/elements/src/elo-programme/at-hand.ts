import type { AskelmatDocument } from "@askelmat/core";
import { documentsFor } from "../record/at-hand.js";
import type { RecordView } from "../record/view.js";
import type { EloProgramme } from "./elo-programme.js";

/** The documents beside the programme: those the page gives, else those on the device. */
export function documentsBeside(view: RecordView): readonly AskelmatDocument[] {
  const { documents = documentsFor(view.session) } = view.work
    .tool as unknown as Pick<EloProgramme, "documents">;
  return documents;
}

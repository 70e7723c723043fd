import type { AskelmatDocument } from "@askelmat/core";
import { documentsFor } from "../record/at-hand.js";
import type { RecordView } from "../record/view.js";
import type { EloPlan } from "./elo-plan.js";

const KINDS = ["worksheet", "assessment", "group"];

/** The documents that a plan can be filled from: those the page gives, else those beside it on the device. */
export function plansSources(view: RecordView): readonly AskelmatDocument[] {
  const { documents = documentsFor(view.session) } = view.work.tool as Pick<
    EloPlan,
    "documents"
  >;
  return documents.filter(({ kind }) => KINDS.includes(kind));
}

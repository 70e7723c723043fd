/**
 * Elements that fill, show, merge and print Askelmat documents. Classes only:
 * `@askelmat/elements/define/…` registers tags,
 * `@askelmat/elements/print.js` makes documents on paper, in Node as well.
 *
 * @module
 */
export { define } from "./base/define.js";
export { DocumentElement, type ImportReport } from "./base/document-element.js";
export { EloElement } from "./base/elo-element.js";
export { fetchExtras, fetchWorkshop } from "./base/extras.js";
export { offerTemplates, type TemplateSource } from "./base/templates.js";
export type { Mode, View } from "./base/view.js";
export { EloGroup } from "./elo-group/elo-group.js";
export { EloMatrix } from "./elo-matrix/elo-matrix.js";
export { EloMeeting, type DocumentsAtHand } from "./elo-meeting/elo-meeting.js";
export { EloMerge } from "./elo-merge/elo-merge.js";
export { EloPlan } from "./elo-plan/elo-plan.js";
export { EloPractice } from "./elo-practice/elo-practice.js";
export { EloProgramme } from "./elo-programme/elo-programme.js";
export { EloServiceMap } from "./elo-service-map/elo-service-map.js";
export {
  EloWorkbook,
  type ExampleLoader,
} from "./elo-workbook/elo-workbook.js";
export { EloWorksheet } from "./elo-worksheet/elo-worksheet.js";
export type { Reference } from "./elo-worksheet/sheet.js";
export { offerEnglish } from "./locale/texts.js";
export { setLocaleLoader, type Locale } from "./locale/locale.js";
export { Session, type SaveState } from "./session/session.js";

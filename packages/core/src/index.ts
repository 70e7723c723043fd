/**
 * Documents of the Askelmat standard: pure functions over immutable, plain
 * JSON. No DOM, no words, no clock of its own.
 *
 * @module
 */
export type { Json, JsonObject } from "./json.js";
export { isObject, member } from "./json.js";
export type {
  AskelmatDocument,
  Content,
  Context,
  Draft,
  Edit,
  Entry,
  Grounds,
  LanguageMap,
  OpenItem,
  Problem,
  Step,
  StepChange,
  Template,
} from "./types.js";
export {
  canonical,
  digestOfValue,
  same,
  sha256,
  wellFormed,
} from "./canonical.js";
export { checkDocument } from "./check-document.js";
export { checkRules } from "./check.js";
export { checkCodes } from "./check-codes.js";
export type { CodeField, CodeOptions } from "./code-faults.js";
export {
  codesOf,
  codesOn,
  coveredBy,
  labelOf,
  successorsOf,
  type Code,
  type CodeReference,
  type FormerLabel,
} from "./code-list.js";
export {
  commentEdits,
  commentsOf,
  settleComment,
  type Comment,
} from "./comment.js";
export { isSettled } from "./settled.js";
export {
  compareTemplates,
  type ComparedItem,
  type TemplateComparison,
} from "./compare-templates.js";
export type { Comparable, CompareStatus } from "./compare-members.js";
export {
  languagesOf,
  templateCompleteness,
  templateTexts,
  type Completeness,
  type TemplateText,
} from "./completeness.js";
export { checkDerivation } from "./derivation.js";
export { compile } from "./compile.js";
export { documentDigest, templateDigest } from "./digest.js";
export { digestOf, fileDigest } from "./digest-file.js";
export { decodeFile, decodeText, type Decoded } from "./decode.js";
export { documentDate } from "./document-date.js";
export {
  contentOf,
  createDocument,
  kindFor,
  newDocumentId,
  newId,
  sealDraft,
  sealDrafts,
  SPEC_VERSION,
  type Beginning,
} from "./document.js";
export { applyEdits, type EditResult } from "./edit.js";
export { currentEntries, seal, union, type EntryBody } from "./entry.js";
export { erase, erasureOf } from "./erase.js";
export { figureOf, isDecimal, type Figure } from "./figure.js";
export { flatten, type Statement } from "./flatten.js";
export { isLanguageMap, isRows } from "./shape.js";
export { statedIn, type Stated } from "./stated.js";
export { shareOf, sharedLevels, type Share } from "./share.js";
export { diff, type Change } from "./diff.js";
export { historyOf, type HistoryItem } from "./history.js";
export { importContent, sourceOf, type Imported } from "./import.js";
export { reasonNotToChange } from "./kinds.js";
export { LIMITS } from "./limits.js";
export { manifestOf, type ManifestItem } from "./manifest.js";
export {
  agendaEdits,
  agendaLength,
  agendaTimes,
  type AgendaTime,
  type ReadyAgenda,
} from "./meeting/agenda.js";
export {
  archiveOf,
  isThere,
  type ArchivedMeeting,
  type ArchiveYear,
} from "./meeting/archive.js";
export {
  choicesOf,
  practicesIn,
  practicesWith,
  type CollectedPractice,
  type FacetChoice,
  type PracticeFacet,
} from "./practice/collection.js";
export {
  decisionsFrom,
  decisionsToCollect,
  standingOf,
  type CollectedDecision,
  type CollectOptions,
} from "./meeting/collected.js";
export {
  decisionWords,
  type DecisionGround,
} from "./meeting/decision-words.js";
export {
  newMeeting,
  organisationEdits,
  type MeetingStart,
} from "./meeting/new-meeting.js";
export {
  contributorEdits,
  offeredParticipants,
  participantEdits,
  type OfferedParticipant,
} from "./meeting/people.js";
export { touchEdits, type TouchOptions } from "./meeting/touched.js";
export { mergeDocuments, type MergeReport, type MergeResult } from "./merge.js";
export { mergeFile } from "./merge-file.js";
export { itemsBelow, outlineOf, type OutlineItem } from "./outline.js";
export { isOfItsOwn } from "./own-members.js";
export { addToPackage, createPackage, filesOf } from "./package.js";
export { nameErasure, namesWithout, withNames } from "./names.js";
export {
  personalIn,
  withoutPersonal,
  type Personal,
  type Sought,
} from "./personal.js";
export {
  personalPlaces,
  staysInPart,
  withoutPersonalData,
  type PersonalPlace,
} from "./personal-data.js";
export { placeRow, positionBetween } from "./placing.js";
export { byParty, type PartyPlan, type PartyTask } from "./plan/by-party.js";
export {
  calendarText,
  type CalendarOptions,
  type CalendarSort,
} from "./plan/calendar.js";
export {
  planCandidates,
  type PlanCandidate,
  type PlanSource,
} from "./plan/candidates.js";
export {
  dueOf,
  SOON,
  type Due,
  type DueList,
  type DueMeasure,
} from "./plan/due.js";
export { PARTY_ROLES, planFindings } from "./plan/findings.js";
export {
  indicatorState,
  type DatedFigure,
  type IndicatorState,
} from "./plan/indicator.js";
export { newPlan, type PlanStart } from "./plan/new-plan.js";
export { nextDocument, nextId, type NextStart } from "./plan/next-document.js";
export { nextPlan } from "./plan/next-plan.js";
export { outcomeOf, placesTaken, type Outcome } from "./plan/outcome.js";
export {
  followUpsOf,
  isClosed,
  statusHistory,
  statusOf,
  type StatusChange,
} from "./plan/status.js";
export { planEditsFrom } from "./plan/take.js";
export type { RowPlace, TakenList } from "./plan/taken.js";
export { PLAN_TOPICS, topicsOf, type TopicState } from "./plan/topics.js";
export {
  programmeCalendar,
  type ProgrammeCalendarSort,
} from "./programme/calendar.js";
export {
  consultationState,
  type ConsultationState,
} from "./programme/consultation.js";
export { programmeFindings } from "./programme/findings.js";
export {
  newProgramme,
  type ProgrammeStart,
} from "./programme/new-programme.js";
export {
  programmeProgress,
  type AssignmentState,
  type Done,
  type ProgrammeProgress,
} from "./programme/progress.js";
export { suggestionsFor, type Suggestion } from "./programme/suggest.js";
export {
  takingEdits,
  takingOf,
  takingOfTheme,
  takingState,
  type Taking,
  type TakingState,
} from "./programme/take.js";
export {
  countThemes,
  themesOf,
  type ThemeNode,
  type Uptake,
} from "./programme/themes.js";
export { expertiseOf, type Expertise } from "./service-map/expertise.js";
export { reachOf, type Reach } from "./service-map/reach.js";
export { mapFindings } from "./service-map/findings.js";
export { overlapsOf, type Overlap } from "./service-map/overlaps.js";
export { placementOf, type Placement } from "./service-map/placement.js";
export { servicesOn } from "./service-map/services.js";
export { byPosition, orderRows, type Placed } from "./position.js";
export { isPrivate } from "./private.js";
export { progressOf, type Progress } from "./progress.js";
export { ratedPlaces, type AskedPlace } from "./rated-places.js";
export {
  readFile,
  readJson,
  type ReadOptions,
  type ReadResult,
} from "./read.js";
export {
  encodeSegment,
  formatTarget,
  isLanguageTag,
  isOwn,
  parseTarget,
  rowOf,
  type Target,
} from "./target.js";
export {
  columnsOf,
  descriptorOf,
  fieldOf,
  indicatorsOf,
  itemsOf,
  levelsOf,
  ratingOf,
  rowIn,
  rowsOf,
  scaleOf,
  sectionsOf,
  type Column,
  type Indicator,
  type Item,
  type Level,
  type Rating,
  type Row,
  type Scale,
  type Section,
} from "./template.js";
export { textIn, type ShownText } from "./text.js";
export { fileText, toFile } from "./to-file.js";
export { undo, type UndoResult } from "./undo.js";
export {
  documentFile,
  documentText,
  fileName,
  schemaId,
  type WriteOptions,
} from "./write.js";
export {
  agreeEdits,
  basisOf,
  liftEdits,
  type LiftedFrom,
} from "./workshop/agree.js";
export {
  compositionOf,
  type Composition,
  type SectorMembers,
} from "./workshop/composition.js";
export {
  coverageOf,
  type Coverage,
  type OrganisationCoverage,
  type PersonCoverage,
} from "./workshop/coverage.js";
export type { CoverageLine } from "./workshop/grouping.js";
export { Gathering } from "./workshop/gathering.js";
export type {
  ReceivedFile,
  ReceivedOutcome,
  ReceiveOptions,
} from "./workshop/received-file.js";
export {
  contributorIn,
  idsOfInvitation,
  invitationEdits,
  invitationsIn,
  listOrganisationEdits,
  withdrawalEdit,
  type Invitation,
  type ListedOrganisation,
} from "./workshop/invitation.js";
export {
  invitationCopy,
  returnCopy,
  type InvitationCopyOptions,
} from "./workshop/invitation-copy.js";
export { itemsOfWorkshop, widestFirst } from "./workshop/items.js";
export {
  joinedIds,
  sameOrganisationEdits,
  samePersonEdits,
  separateEdits,
  type JoinedList,
} from "./workshop/joined.js";
export { ledgerOf, type Decision } from "./workshop/ledger.js";
export {
  liftableFrom,
  liftStatementEdits,
  type Liftable,
} from "./workshop/lift-statements.js";
export { likelySame, type Named } from "./workshop/likely-same.js";
export {
  namedOrganisations,
  type NamedOrganisation,
} from "./workshop/named-organisations.js";
export type { WorkshopNote } from "./workshop/notes.js";
export { exportProfile } from "./workshop/profiles/export-profile.js";
export {
  mentionsOf,
  removeNames,
  type NamesToRemove,
} from "./workshop/profiles/remove-names.js";
export type {
  Exported,
  ExportProfile,
  LeftOut,
  LeftWhat,
  ProfileHit,
  ProfileOptions,
} from "./workshop/profiles/types.js";
export { receive, type Received } from "./workshop/receive.js";
export { statementsIn, type StandingStatement } from "./workshop/statements.js";
export type {
  Agreed,
  Clash,
  Spread,
  SpreadCount,
  WorkshopAnswer,
  WorkshopItem,
  WorkshopSort,
} from "./workshop/types.js";
export {
  answerEdits,
  settleEdits,
  type AnswerOptions,
} from "./workshop/round/answer.js";
export {
  approvalsOf,
  approveEdits,
  withdrawEdits,
  type Approval,
  type ApproveOptions,
} from "./workshop/round/approvals.js";
export {
  draftTextOf,
  type DraftText,
  type TextChange,
} from "./workshop/round/draft-text.js";
export type { DraftState } from "./workshop/round/drafts.js";
export type { Made } from "./workshop/round/made.js";
export {
  remarksOf,
  type Remark,
  type RemarkAnswer,
} from "./workshop/round/remarks.js";
export {
  openRound,
  roundEdits,
  roundNewsEdits,
  roundsOf,
  type Round,
  type RoundNews,
  type RoundOptions,
} from "./workshop/round/rounds.js";
export { unansweredEdit, unansweredIn } from "./workshop/unanswered.js";

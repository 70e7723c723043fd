// Generated from schemas/src by scripts/gen/types.mjs. Do not edit.

/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

/**
 * An absolute URI used as a name. It is compared as a string and never fetched.
 */
export type URI = string;
/**
 * The version of the Askelmat standard the file follows: major and minor. Every 1.x file is valid against this schema.
 */
export type SpecVersion = string;
/**
 * A SHA-256 digest: sha256- and 43 characters of base64url. It finds accidents; it does not prove who wrote something.
 */
export type Digest = string;
/**
 * A moment as the device knew it, written as in RFC 3339, for example 2026-03-01T10:00:00Z. It is shown to people and decides nothing.
 */
export type Timestamp = string;
/**
 * A code: an ASCII string that is never translated and keeps its leading zeros. Unknown codes are kept and shown as they are.
 */
export type Code = string;
/**
 * The id of somebody who says something: a person, an organisation, a room or a system. It is a claim and not a proof.
 */
export type ContributorId = string;
/**
 * The identity of a document: urn:uuid: and a UUID in small letters. Copies and parts of the same document have the same id.
 */
export type DocumentId = string;
/**
 * e- and the first 26 base32 characters of the SHA-256 digest of the entry's other members in canonical form.
 */
export type EntryId = string;
/**
 * The place an entry speaks about: own/ for a personal answer, then a field such as goals/g-1/state@fi or a row such as goals/g-1. A target of another shape is kept and reported, and it does not show in content.
 */
export type Target = string;
export type JSONValue = Json;
/**
 * The version of a template: major, minor and patch.
 */
export type Version = string;
/**
 * What a row is called inside its list: a slug from the template, a random id made on a device, or the name the world already gave it, such as a year or a code.
 */
export type RowId = string;
/**
 * The place of a row among its neighbours: a string of digits and small letters, compared by code unit. Rows with equal positions are ordered by id.
 */
export type Position = string;
export type ContentMember = Json;
/**
 * A day of the calendar, for example 2026-01-01.
 */
export type Day = string;
/**
 * A decimal as a text, with a point: 0.5. What somebody wrote that is no number is kept as it is.
 */
export type Decimal = string;
/**
 * A readable id in a template. It is never reused with another meaning and never made from a position or from a text that may change.
 */
export type Slug = string;
/**
 * A time of the day, for example 09:30.
 */
export type Clock = string;

/**
 * The kinds of this version of the standard, by name.
 */
export interface Kinds {
  "action-plan": ActionPlan;
  assessment: Assessment;
  "assessment-framework": AssessmentFramework;
  "code-list": CodeList;
  group: Group;
  meeting: Meeting;
  package: Package;
  practice: Practice;
  programme: TrainingProgramme;
  "programme-template": ProgrammeTemplate;
  "service-map": ServiceMap;
  worksheet: Worksheet;
  "worksheet-template": WorksheetTemplate;
}
/**
 * A group's action plan: priorities, goals as states of affairs, measures with parties and days, indicators, follow-ups, and the events of the year. What it was made from is named row by row.
 */
export interface ActionPlan {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is an action plan.
   */
  kind: "action-plan";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: PlanContent;
  [k: string]: Json | undefined;
}
/**
 * Something that happened to the file: made, imported, merged or exported. Items are only added.
 */
export interface ProvenanceItem {
  at?: Timestamp;
  action?: Code;
  /**
   * The program that did it.
   */
  tool?: string;
  /**
   * The version of that program.
   */
  toolVersion?: string;
  by?: ContributorId;
  /**
   * The digests of the files it was made from.
   */
  from?: Digest[];
  [k: string]: Json | undefined;
}
/**
 * One thing somebody said about one place. It never changes once it is made; a later entry replaces it.
 */
export interface Entry {
  id: EntryId;
  target: Target;
  by: ContributorId;
  via?: ContributorId;
  at?: Timestamp;
  value: JSONValue;
  /**
   * The ids of everything the author saw at this place, and of all that those had replaced.
   */
  replaces?: EntryId[];
  /**
   * The ids of the entries that an agreed value rests on.
   */
  basis?: EntryId[];
  /**
   * Why, in the words of whoever decided.
   */
  reason?: string;
  [k: string]: Json | undefined;
}
/**
 * A copy of a template the document needs, so that the file can be read years later without anything else.
 */
export interface Snapshot {
  digest: Digest;
  template: TemplateEnvelope;
  [k: string]: Json | undefined;
}
/**
 * The envelope of a template. A template is plain data: it has a version and no entries.
 */
export interface TemplateEnvelope {
  $schema?: URI;
  specVersion: SpecVersion;
  kind: Code;
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: URI;
  version: Version;
  [k: string]: Json | undefined;
}
/**
 * The name of a contributor. It stands apart from the answers, so that a copy without names can be made.
 */
export interface ContributorName {
  id: ContributorId;
  /**
   * A name or a role to show instead of the id.
   */
  name?: string;
  /**
   * A random text that tells a name which was given again from the one that was erased under the same id.
   */
  given?: {
    [k: string]: Json | undefined;
  };
  [k: string]: Json | undefined;
}
/**
 * The members of an action plan beside those all documents have. Goals, measures, indicators and follow-ups are lists of their own; in says what each belongs under.
 */
export interface PlanContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: DocumentId;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  vision?: LanguageMap;
  mission?: LanguageMap;
  /**
   * What the group holds dear.
   */
  values?: TextOfAPlan[];
  /**
   * What the group attends to in particular.
   */
  focusAreas?: TextOfAPlan[];
  /**
   * What is not given up, whatever the plan.
   */
  nonNegotiables?: TakenText[];
  /**
   * What is changing around the work. A goal can name them.
   */
  drivers?: TextOfAPlan[];
  /**
   * The topics a plan takes a stand on, each row named by a code of the list plan-topic.
   */
  topics?: Topic[];
  /**
   * The headings that goals stand under.
   */
  priorities?: Priority[];
  /**
   * What the group wants to be so, each as a state of affairs.
   */
  goals?: Goal[];
  /**
   * What is done so that it becomes so.
   */
  measures?: Measure[];
  /**
   * Figures that tell whether a goal comes nearer.
   */
  indicators?: Indicator[];
  /**
   * What was found when a goal or a measure was looked at. Each time is a row of its own, and earlier ones stay.
   */
  followUps?: FollowUp[];
  /**
   * What belongs to the group's year: its year clock.
   */
  events?: Event[];
  /**
   * The documents it was made from, each row named by the document's id.
   */
  sources?: Source[];
  [k: string]: Json | undefined;
}
/**
 * A text in one or more languages: the member name is a language tag and the value is the text exactly as it was written. A language that is not known is und. A missing language is missing; no other language stands in for it silently.
 */
export interface LanguageMap {
  [k: string]: string;
}
/**
 * A member of a set: a row whose id is what it names, for example an organisation in a role, a language or a year.
 */
export interface SetMember {
  id: RowId;
  position?: Position;
  [k: string]: Json | undefined;
}
/**
 * A member of a set that is named by a code, or, where there is no code for it, says in words what it is.
 */
export interface LabelledSetMember {
  id: RowId;
  position?: Position;
  label?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A code together with the list it is of, because several lists use the same codes for different things.
 */
export interface CodeReference {
  list: URI;
  code: Code;
  [k: string]: Json | undefined;
}
/**
 * The template a document follows, named and not fetched.
 */
export interface TemplateReference {
  uri: URI;
  version: Version;
  digest?: Digest;
  [k: string]: Json | undefined;
}
/**
 * Somebody who takes part. Names of people stand apart, in the envelope's names.
 */
export interface Contributor {
  id: ContributorId;
  organisation?: RowId;
  role?: Code;
  language?: ContentMember;
  invited?: ContentMember;
  asked?: ContentMember;
  sector?: ContentMember;
  /**
   * Other ids of the same contributor. They are counted once and both are shown; nothing is replaced.
   */
  sameAs?: SetMember[];
  [k: string]: Json | undefined;
}
/**
 * An organisation that takes part in the work of the group or is named in its answers.
 */
export interface Organisation {
  id: RowId;
  position?: Position;
  name?: LanguageMap;
  type?: Code;
  sector?: ContentMember;
  sameAs?: ContentMember;
  notSameAs?: ContentMember;
  [k: string]: Json | undefined;
}
/**
 * A remark about a place in the document, which can be settled.
 */
export interface Comment {
  id: RowId;
  about?: Target;
  text?: LanguageMap;
  /**
   * True when the matter has been dealt with.
   */
  settled?: boolean;
  round?: ContentMember;
  to?: ContentMember;
  outcome?: ContentMember;
  insteadOf?: ContentMember;
  [k: string]: Json | undefined;
}
/**
 * Everything one speaker has answered personally, in the same shape as the shared members beside it. Personal answers stand side by side for ever.
 */
export interface OwnAnswers {
  by: ContributorId;
  [k: string]: Json | undefined;
}
/**
 * A place where different things have been said and nobody has decided yet. A person decides, never a clock.
 */
export interface OpenItem {
  target: Target;
  by?: ContributorId;
  why: Code;
  /**
   * Everything that is current at the place, ordered by entry id.
   */
  values: OpenValue[];
  [k: string]: Json | undefined;
}
/**
 * One of the things said about a place that is open.
 */
export interface OpenValue {
  /**
   * The id of the entry that says it.
   */
  entry: string;
  value: JSONValue;
  [k: string]: Json | undefined;
}
/**
 * A text of the group as a row.
 */
export interface TextOfAPlan {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A text that was taken over from another document, or written here.
 */
export interface TakenText {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * Points at a row of this or another document, for example from a step to a goal. It carries the words it pointed at, so that it can be read without the other document.
 */
export interface RowReference {
  document: DocumentId;
  /**
   * The row, as a target, for example goals/g-1.
   */
  row: string;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A topic and the stand the plan takes on it.
 */
export interface Topic {
  id: RowId;
  position?: Position;
  stand?: LanguageMap;
  /**
   * True when the group has decided that the plan takes no stand on it.
   */
  none?: boolean;
  [k: string]: Json | undefined;
}
/**
 * A heading that goals stand under.
 */
export interface Priority {
  id: RowId;
  position?: Position;
  title?: LanguageMap;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A state of affairs that the group wants.
 */
export interface Goal {
  id: RowId;
  position?: Position;
  /**
   * The priority it belongs under, as a target, for example priorities/p-1.
   */
  in?: string;
  state?: LanguageMap;
  opportunities?: LanguageMap;
  level?: Code;
  status?: Code;
  /**
   * Whom it is for, as a set named by codes of the list target-group.
   */
  targetGroups?: LabelledSetMember[];
  /**
   * The topics it is about, as a set named by codes of the list plan-topic.
   */
  topics?: SetMember[];
  /**
   * The change drivers it answers to, as a set named by the ids of their rows.
   */
  drivers?: SetMember[];
  /**
   * The wider documents it rests on.
   */
  references?: Reference[];
  /**
   * The organisations that prepare it, as a set.
   */
  preparing?: SetMember[];
  /**
   * The organisations that answer for it, as a set.
   */
  responsible?: SetMember[];
  /**
   * The organisations that take part in it, as a set.
   */
  cooperating?: SetMember[];
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * Something wider that a goal rests on.
 */
export interface Reference {
  id: RowId;
  position?: Position;
  sort?: Code;
  text?: LanguageMap;
  /**
   * Where it can be read. Nothing is fetched from there.
   */
  link?: string;
  [k: string]: Json | undefined;
}
/**
 * Something that is done: a step.
 */
export interface Measure {
  id: RowId;
  position?: Position;
  /**
   * The goal it belongs under, as a target, for example goals/g-1.
   */
  in?: string;
  text?: LanguageMap;
  /**
   * The organisations that prepare it, as a set.
   */
  preparing?: SetMember[];
  /**
   * The organisations that answer for it, as a set.
   */
  responsible?: SetMember[];
  /**
   * The organisations that take part in it, as a set.
   */
  cooperating?: SetMember[];
  start?: Day;
  end?: Day;
  schedule?: LanguageMap;
  status?: Code;
  level?: Code;
  resources?: LanguageMap;
  funding?: Funding;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * A number in a unit.
 */
export interface Funding {
  number?: Decimal;
  unit?: Code;
  [k: string]: Json | undefined;
}
/**
 * A figure that is followed.
 */
export interface Indicator {
  id: RowId;
  position?: Position;
  /**
   * The goal it belongs under, as a target, for example goals/g-1.
   */
  in?: string;
  name?: LanguageMap;
  unit?: Code;
  baseline?: Decimal;
  baselineDate?: Day;
  target?: Decimal;
  targetDate?: Day;
  /**
   * The figures found since, each with its day.
   */
  actuals?: Actual[];
  [k: string]: Json | undefined;
}
/**
 * A figure that was found.
 */
export interface Actual {
  id: RowId;
  position?: Position;
  date?: Day;
  value?: Decimal;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * What was found when a goal or a measure was looked at.
 */
export interface FollowUp {
  id: RowId;
  position?: Position;
  /**
   * The measure or the goal that was looked at, as a target, for example measures/m-1.
   */
  in?: string;
  date?: Day;
  status?: Code;
  happened?: LanguageMap;
  next?: LanguageMap;
  meeting?: DocumentId;
  [k: string]: Json | undefined;
}
/**
 * Something that belongs to the group's year.
 */
export interface Event {
  id: RowId;
  position?: Position;
  title?: LanguageMap;
  sort?: Code;
  /**
   * The number of its month.
   */
  month?: number;
  /**
   * The day of the month. Absent when only the month is known.
   */
  day?: number;
  /**
   * True when it comes again every year. Otherwise it is once, in the first year of the plan's period.
   */
  yearly?: boolean;
  [k: string]: Json | undefined;
}
/**
 * A document that the plan was made from.
 */
export interface Source {
  id: DocumentId;
  position?: Position;
  kind?: Code;
  title?: LanguageMap;
  /**
   * The time it is about, as it says itself.
   */
  period?: string;
  [k: string]: Json | undefined;
}
/**
 * Where a group stands by an assessment framework, on its levels or by its figures: what each member thinks and what the group has agreed, with reasons, evidence and targets.
 */
export interface Assessment {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is an assessment.
   */
  kind: "assessment";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: AssessmentContent;
  [k: string]: Json | undefined;
}
/**
 * The members of an assessment beside those all documents have.
 */
export interface AssessmentContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * What each speaker has answered personally.
   */
  own?: OwnRatings[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  /**
   * What the group has agreed on each item of the framework.
   */
  ratings?: ItemRating[];
  [k: string]: Json | undefined;
}
/**
 * The personal ratings of one speaker.
 */
export interface OwnRatings {
  by: ContributorId;
  /**
   * What the speaker thinks about each item of the framework.
   */
  ratings?: ItemRating[];
  [k: string]: Json | undefined;
}
/**
 * What is said about one item of the framework.
 */
export interface ItemRating {
  id: RowId;
  rating?: Rating;
  /**
   * The figures of the item's indicators, each row named by its indicator.
   */
  values?: IndicatorValue[];
  reason?: LanguageMap;
  target?: Rating;
  /**
   * What shows that the level is right.
   */
  evidence?: Evidence[];
  [k: string]: Json | undefined;
}
/**
 * One value with one of the members below. A value without any of them is kept and shown as not understood.
 */
export interface Rating {
  level?: Code;
  /**
   * The ids of the two neighbouring levels between which the situation is, the lower one first.
   *
   * @minItems 2
   * @maxItems 2
   */
  between?: Code[];
  unanswered?: Code;
  [k: string]: Json | undefined;
}
/**
 * What is said about one indicator.
 */
export interface IndicatorValue {
  id: RowId;
  value?: Figure;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * One value: a number in a unit, or why there is none. A value without any of the members below is kept and shown as not understood.
 */
export interface Figure {
  /**
   * A decimal as a text, with a point and at most a minus before it: 62.5. What somebody wrote that is no number is kept as it is.
   */
  number?: string;
  unit?: Code;
  unanswered?: Code;
  [k: string]: Json | undefined;
}
/**
 * Something that shows where the group stands.
 */
export interface Evidence {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  /**
   * Where it can be found. Nothing is fetched from there.
   */
  link?: string;
  [k: string]: Json | undefined;
}
/**
 * What is assessed and on which levels or by which figures: scales, a tree of items, a description for an item on a level, and indicators. Maturity matrices, criteria lists, benchmarks and indicator sets all fit it.
 */
export interface AssessmentFramework {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is an assessment framework.
   */
  kind: "assessment-framework";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: URI;
  version: Version;
  content: AssessmentFrameworkContent;
  [k: string]: Json | undefined;
}
/**
 * The framework itself.
 */
export interface AssessmentFrameworkContent {
  title: LanguageMap;
  /**
   * The languages in which the framework is complete, the source language first.
   *
   * @minItems 1
   */
  languages: string[];
  source?: Source1;
  /**
   * Other frameworks this one builds on.
   */
  derivedFrom?: Derivation[];
  /**
   * Forms of the framework for different users, for example school types. An item can be limited to some of them.
   */
  variants?: LabelledId[];
  /**
   * The scales that items are assessed on. Absent when nothing is assessed on levels.
   *
   * @minItems 1
   */
  scales?: Scale[];
  /**
   * What is assessed: dimensions, criteria and questions in one list. An item under another one names it in its member in.
   *
   * @minItems 1
   */
  items: Item[];
  [k: string]: Json | undefined;
}
/**
 * Where the words of a template come from, and which of them are quoted and which were added.
 */
export interface Source1 {
  text?: LanguageMap;
  /**
   * The language of the quoted wording. Other languages of the same members are translations.
   */
  quotedLanguage?: string;
  /**
   * The members whose wording is quoted from the source, as paths of member names and ids, for example sections/prompts/rows/definition/label. A path covers everything below it.
   */
  quoted?: string[];
  /**
   * The members whose wording was added by the makers of the template, as paths of member names and ids. A path covers everything below it.
   */
  added?: string[];
  [k: string]: Json | undefined;
}
/**
 * How a template relates to another one.
 */
export interface Derivation {
  relation: Code;
  uri: URI;
  version?: Version;
  [k: string]: Json | undefined;
}
/**
 * An id with a label, for example a printed row number or a year in a source.
 */
export interface LabelledId {
  id: Slug;
  position?: Position;
  label?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * Levels in order.
 */
export interface Scale {
  id: Slug;
  title?: LanguageMap;
  /**
   * The levels of the scale.
   *
   * @minItems 1
   */
  levels: Level[];
  /**
   * The ids of the levels that headings count: how many of the items below them are on one of these, as a count and a percentage of those that apply. The share is computed and never stored.
   *
   * @minItems 1
   */
  shareOf?: Slug[];
  [k: string]: Json | undefined;
}
/**
 * A level of a scale.
 */
export interface Level {
  id: Slug;
  position?: Position;
  /**
   * The order of the levels for comparison over the years, the lowest first. Ranks say which level comes after which and nothing about distances.
   */
  rank: number;
  label?: LanguageMap;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * Something that is assessed, or a heading above such things.
 */
export interface Item {
  id: Slug;
  position?: Position;
  /**
   * The item this one belongs under, for example items/leadership. Absent at the top of the tree.
   */
  in?: string;
  /**
   * The number or letter the item has in its source, for example 1.2a.
   */
  code?: string;
  label?: LanguageMap;
  scale?: Slug;
  /**
   * True when the item sums up the whole and is to be compared with the others, not counted among them.
   */
  overall?: boolean;
  /**
   * The ids of the variants the item belongs to. Absent when it belongs to all.
   *
   * @minItems 1
   */
  variants?: Slug[];
  /**
   * What the situation is like on a level. A level may lack one.
   */
  descriptors?: Descriptor[];
  /**
   * Figures that are followed beside the rating, or in place of one when the item has no scale.
   */
  indicators?: Indicator1[];
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * What the situation is like for one item on one level. Each has its own id, also when two have the same words.
 */
export interface Descriptor {
  id: Slug;
  level: Slug;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A figure that can be followed.
 */
export interface Indicator1 {
  id: Slug;
  position?: Position;
  label?: LanguageMap;
  text?: LanguageMap;
  unit?: Code;
  unitLabel?: LanguageMap;
  source?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * Codes with their names in several languages: when each is valid, what came after it and what it covers. Codes that the world already uses and short lists of the standard's own have the same shape.
 */
export interface CodeList {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a code list.
   */
  kind: "code-list";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: URI;
  version: Version;
  content: CodeListContent;
  [k: string]: Json | undefined;
}
/**
 * The list itself.
 */
export interface CodeListContent {
  title: LanguageMap;
  /**
   * The languages in which the list is complete, the source language first.
   *
   * @minItems 1
   */
  languages: string[];
  standing: Code;
  note?: LanguageMap;
  source?: Source1;
  /**
   * The codes, each under its own id. A list without any is a slot that a file or a host fills.
   */
  codes: ListedCode[];
  [k: string]: Json | undefined;
}
/**
 * A code and what it stands for.
 */
export interface ListedCode {
  id: Code;
  position?: Position;
  label: LanguageMap;
  /**
   * A short form in use, the same in every language. It identifies nothing.
   */
  abbreviation?: string;
  iso3166Part2?: Code;
  validFrom?: Day;
  validTo?: Day;
  /**
   * What the same code was called before, the oldest first.
   */
  former?: FormerLabel[];
  /**
   * The codes that came after this one, in this list or another.
   */
  successors?: CodeReference[];
  /**
   * The codes that this one is responsible for, for example the regions of an authority.
   */
  covers?: CodeReference[];
  /**
   * The languages whose label nobody has verified against a source.
   */
  unverified?: string[];
  [k: string]: Json | undefined;
}
/**
 * What a code was called until a certain day.
 */
export interface FormerLabel {
  id: Slug;
  validTo: Day;
  label: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A regional guidance group: its names, its authorities and regions over time, the organisations in it with their parts, its mandates, resources, networks and forums, and what it has agreed on guidance.
 */
export interface Group {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a group.
   */
  kind: "group";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: GroupContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a group document beside those all documents have; group is the name of the group itself.
 */
export interface GroupContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions of the group, named by region codes, each with its days.
   */
  regions?: RegionOfAGroup[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations in the group, those that have left included.
   */
  organisations?: MemberOrganisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  /**
   * What the group was called before.
   */
  formerNames?: FormerName[];
  /**
   * The authorities whose group this has been, each with its days.
   */
  authorities?: AuthorityOfAGroup[];
  /**
   * What gives the group its task, and what it may decide.
   */
  mandates?: Mandate[];
  /**
   * What the group has to work with: time, money, rooms, tools.
   */
  resources?: Resource[];
  /**
   * The networks the group works with or belongs to.
   */
  networks?: Network[];
  /**
   * The forums, workshops and working groups of the group.
   */
  forums?: Forum[];
  /**
   * What the group has agreed on guidance: its definition, what cannot be given up, its principles. Every wording is a row of its own, and earlier ones stay.
   */
  statements?: Statement[];
  [k: string]: Json | undefined;
}
/**
 * A region the group works in.
 */
export interface RegionOfAGroup {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  label?: LanguageMap;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * An organisation and its part in the group.
 */
export interface MemberOrganisation {
  id: RowId;
  position?: Position;
  name?: LanguageMap;
  type?: Code;
  sector?: ContentMember;
  /**
   * Other ids of the same organisation. They are counted once and both are shown; nothing is replaced.
   */
  sameAs?: SetMember[];
  notSameAs?: ContentMember;
  validFrom?: Day;
  validTo?: Day;
  role?: LanguageMap;
  input?: LanguageMap;
  mandate?: LanguageMap;
  contact?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * What the group was called until a certain day.
 */
export interface FormerName {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  name?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * An authority whose group this is or was.
 */
export interface AuthorityOfAGroup {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  authority?: CodeReference;
  name?: LanguageMap;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * Something that gives the group a task or the right to decide.
 */
export interface Mandate {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  text?: LanguageMap;
  source?: LanguageMap;
  /**
   * Where it can be read. Nothing is fetched from there.
   */
  link?: string;
  [k: string]: Json | undefined;
}
/**
 * Something the group has to work with.
 */
export interface Resource {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  text?: LanguageMap;
  organisation?: RowId;
  amount?: Amount;
  [k: string]: Json | undefined;
}
/**
 * A number in a unit.
 */
export interface Amount {
  /**
   * A decimal as a text, with a point: 0.5. What somebody wrote that is no number is kept as it is.
   */
  number?: string;
  unit?: Code;
  [k: string]: Json | undefined;
}
/**
 * A network the group works with or belongs to.
 */
export interface Network {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  name?: LanguageMap;
  text?: LanguageMap;
  /**
   * Where more is told. Nothing is fetched from there.
   */
  link?: string;
  [k: string]: Json | undefined;
}
/**
 * A forum, a workshop or a working group.
 */
export interface Forum {
  id: RowId;
  position?: Position;
  validFrom?: Day;
  validTo?: Day;
  name?: LanguageMap;
  purpose?: LanguageMap;
  meets?: LanguageMap;
  /**
   * The organisations that take part, as a set.
   */
  organisations?: SetMember[];
  [k: string]: Json | undefined;
}
/**
 * One wording of something the group has agreed on guidance.
 */
export interface Statement {
  id: RowId;
  position?: Position;
  sort?: Code;
  text?: LanguageMap;
  date?: Day;
  origin?: RowReference;
  /**
   * The wording whose place it takes, as a target, for example statements/s-1.
   */
  earlier?: string;
  [k: string]: Json | undefined;
}
/**
 * A workshop or a meeting: when and where, who took part by role and organisation, the agenda with notes, the documents worked on, and the decisions.
 */
export interface Meeting {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a meeting.
   */
  kind: "meeting";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: MeetingContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a meeting beside those all documents have.
 */
export interface MeetingContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  date?: Day;
  start?: Clock;
  end?: Clock;
  place?: LanguageMap;
  /**
   * Where it is held on the net. Nothing is fetched from there.
   */
  link?: string;
  groupDocument?: DocumentId;
  /**
   * Those who were asked to come, by contributor id. Names of people stand apart, in the envelope's names.
   */
  participants?: Participant[];
  /**
   * What is gone through, in order, with what came of it.
   */
  agenda?: AgendaItem[];
  /**
   * The documents that were worked on, each row named by the document's id.
   */
  documents?: DocumentOfAMeeting[];
  /**
   * What was decided. A decision that was made in a document has a copy here, named by its entry.
   */
  decisions?: Decision[];
  /**
   * The meetings that were agreed to follow.
   */
  nextMeetings?: NextMeeting[];
  [k: string]: Json | undefined;
}
/**
 * Somebody who takes part, by role. A name is not needed.
 */
export interface Participant {
  id: RowId;
  position?: Position;
  role?: Code;
  name?: LanguageMap;
  organisation?: RowId;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * One thing on the agenda.
 */
export interface AgendaItem {
  id: RowId;
  position?: Position;
  title?: LanguageMap;
  /**
   * How long it is planned to take.
   */
  minutes?: number;
  template?: TemplateReference;
  purpose?: LanguageMap;
  notes?: LanguageMap;
  outcome?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A document that was worked on.
 */
export interface DocumentOfAMeeting {
  id: RowId;
  position?: Position;
  kind?: Code;
  title?: LanguageMap;
  before?: Digest;
  after?: Digest;
  [k: string]: Json | undefined;
}
/**
 * Something that was decided.
 */
export interface Decision {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  about?: PlaceReference;
  decidedBy?: ContributorId;
  at?: Timestamp;
  reason?: LanguageMap;
  /**
   * The ids of the entries it rests on, as a set.
   */
  basis?: SetMember[];
  [k: string]: Json | undefined;
}
/**
 * Points at a place in a document.
 */
export interface PlaceReference {
  document: DocumentId;
  target: Target;
  [k: string]: Json | undefined;
}
/**
 * A meeting that was agreed to follow.
 */
export interface NextMeeting {
  id: RowId;
  position?: Position;
  date?: Day;
  start?: Clock;
  place?: LanguageMap;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A document that carries whole files: documents, the templates and the code lists they need. Copies of a package are merged like other documents, and so are the copies of the documents in them.
 */
export interface Package {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a package.
   */
  kind: "package";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: DocumentContent;
  /**
   * The files, whole, ordered by kind, id, version and digest. Each is checked by the schema of its own kind.
   */
  files: FileInAPackage[];
  /**
   * What the package says of its files, in their order. It is computed and written anew at every save.
   */
  manifest?: ManifestItem[];
  [k: string]: Json | undefined;
}
/**
 * The plain view of a document that other systems read. Tools compute it from the entries by syntax alone and write it again at every save. A member about which there is a tie is absent here and stands in open, so nothing but ids is required.
 */
export interface DocumentContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  [k: string]: Json | undefined;
}
/**
 * A document, a template or a code list as it is. A package does not stand in a package.
 */
export interface FileInAPackage {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * What the file is: anything but a package.
   */
  kind: string;
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  /**
   * The id of the document or of the template.
   */
  id: string;
  [k: string]: Json | undefined;
}
/**
 * What the package says of one of its files.
 */
export interface ManifestItem {
  kind: Code;
  /**
   * The id of the file.
   */
  id: string;
  /**
   * The version of a template.
   */
  version?: string;
  digest: Digest;
  whole: Digest;
  [k: string]: Json | undefined;
}
/**
 * A good practice on a card that can stand alone: in which situation something was done, what was done, what came of it, and who may use it.
 */
export interface Practice {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a good practice.
   */
  kind: "practice";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: PracticeContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a practice beside those all documents have. The title is the name of the practice.
 */
export interface PracticeContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * Where it was done: a set named by region codes. A row that no code names says in its label what it is called.
   */
  regions?: LabelledSetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  summary?: LanguageMap;
  context?: LanguageMap;
  actions?: LanguageMap;
  results?: LanguageMap;
  /**
   * What the results are known from.
   */
  evidence?: Evidence1[];
  contactRole?: LanguageMap;
  organisation?: RowId;
  /**
   * What it is about: a set named by codes of the list guidance-theme. A row that no code names says in its label what it is called.
   */
  themes?: LabelledSetMember[];
  /**
   * Whom it is for: a set named by codes of the list target-group. A row that no code names says in its label what it is called.
   */
  targetGroups?: LabelledSetMember[];
  licence?: Code;
  licenceNote?: LanguageMap;
  years?: LanguageMap;
  groupDocument?: DocumentId;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * Something that shows what came of the practice.
 */
export interface Evidence1 {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  /**
   * Where it can be read. Nothing is fetched from there.
   */
  link?: string;
  [k: string]: Json | undefined;
}
/**
 * A training programme that a group or a centre runs: its starting points and goals, phases and parts with themes, methods, materials and assignments, who takes part, what was asked and advised, and what was learnt on the way.
 */
export interface TrainingProgramme {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a training programme.
   */
  kind: "programme";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: ProgrammeContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a training programme beside those all documents have. Themes, methods, principles and scopes are named by the ids of rows of the programme template that the document names. Which themes are taken up, how far the programme has come and what is suggested are computed and not stored.
 */
export interface ProgrammeContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: DocumentId;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  purpose?: LanguageMap;
  extent?: LanguageMap;
  start?: Day;
  end?: Day;
  /**
   * Where the programme starts from: rows named by the template's starting points.
   */
  startingPoints?: StartingPoint[];
  /**
   * What the programme is to bring about.
   */
  goals?: GoalOfAProgramme[];
  /**
   * What is taken into account in how the programme is built: rows named by the template's principles.
   */
  principles?: Principle[];
  /**
   * The stretches of time the programme is divided into.
   */
  phases?: Phase[];
  /**
   * The parts of the programme.
   */
  items?: ItemOfAProgramme[];
  /**
   * What is read or used.
   */
  materials?: Material[];
  /**
   * What participants do in copies of their own.
   */
  assignments?: Assignment[];
  /**
   * Those who take part, by role.
   */
  participants?: Participant[];
  /**
   * What was asked, what was advised, and what followed.
   */
  consultations?: Consultation[];
  /**
   * What was found when a meeting was looked back at. Each time is a row of its own.
   */
  retrospectives?: Retrospective[];
  /**
   * What participants have chosen to share of their own notes.
   */
  reflections?: Reflection[];
  groupDocument?: DocumentId;
  /**
   * The documents it was made from, each row named by the document's id.
   */
  sources?: Source2[];
  [k: string]: Json | undefined;
}
/**
 * A starting point, and how it looks where the programme is run.
 */
export interface StartingPoint {
  id: RowId;
  position?: Position;
  label?: LanguageMap;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * Something the programme is to bring about.
 */
export interface GoalOfAProgramme {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  /**
   * Who took part in setting it: a set named by the template's rows of those who set goals.
   */
  setBy?: LabelledSetMember[];
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * A principle, and how the programme follows it.
 */
export interface Principle {
  id: RowId;
  position?: Position;
  label?: LanguageMap;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A stretch of time of the programme.
 */
export interface Phase {
  id: RowId;
  position?: Position;
  title?: LanguageMap;
  start?: Day;
  end?: Day;
  note?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A part of the programme: a meeting, a task, a stretch of online work.
 */
export interface ItemOfAProgramme {
  id: RowId;
  position?: Position;
  /**
   * The phase it belongs to, as a target, for example phases/ph-1.
   */
  in?: string;
  title?: LanguageMap;
  text?: LanguageMap;
  /**
   * What it is about: a set named by themes of the template. A row that none names says in its label what it is called.
   */
  themes?: LabelledSetMember[];
  /**
   * How it is done: a set named by methods of the template.
   */
  methods?: LabelledSetMember[];
  /**
   * National work it is linked with: a set named by linkages of the template.
   */
  linkages?: LabelledSetMember[];
  scope?: Code;
  start?: Day;
  end?: Day;
  place?: LanguageMap;
  hours?: Decimal;
  /**
   * Who sees to it: a set named by the ids of organisations.
   */
  responsible?: SetMember[];
  /**
   * For whom it is, when not for all: a set named by the ids of participants.
   */
  participants?: SetMember[];
  status?: Code;
  reason?: LanguageMap;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * Something to read or use.
 */
export interface Material {
  id: Slug;
  position?: Position;
  text?: LanguageMap;
  /**
   * An address where it is. It is shown and never fetched.
   */
  link?: string;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * A template that suits a theme.
 */
export interface Assignment {
  id: Slug;
  position?: Position;
  template: URI;
  [k: string]: Json | undefined;
}
/**
 * A question and what came of it.
 */
export interface Consultation {
  id: RowId;
  position?: Position;
  date?: Day;
  by?: RowId;
  question?: LanguageMap;
  advice?: LanguageMap;
  adviser?: RowId;
  followUp?: LanguageMap;
  due?: Day;
  [k: string]: Json | undefined;
}
/**
 * A meeting looked back at.
 */
export interface Retrospective {
  id: RowId;
  position?: Position;
  /**
   * The part of the programme it belongs to, as a target, for example items/it-1.
   */
  in?: string;
  date?: Day;
  meeting?: DocumentId;
  worked?: LanguageMap;
  change?: LanguageMap;
  strengthened?: LanguageMap;
  next?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A note that a participant has chosen to share.
 */
export interface Reflection {
  id: RowId;
  position?: Position;
  /**
   * The part of the programme it belongs to, as a target, for example items/it-1.
   */
  in?: string;
  date?: Day;
  by?: RowId;
  text?: LanguageMap;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * A document that the plan was made from.
 */
export interface Source2 {
  id: DocumentId;
  position?: Position;
  kind?: Code;
  title?: LanguageMap;
  /**
   * The time it is about, as it says itself.
   */
  period?: string;
  [k: string]: Json | undefined;
}
/**
 * What a training programme can be made of: starting points, principles, methods, scopes, modules with themes, linkages, and rules that suggest themes for what an assessment found weak.
 */
export interface ProgrammeTemplate {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a programme template.
   */
  kind: "programme-template";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: URI;
  version: Version;
  content: ProgrammeTemplateContent;
  [k: string]: Json | undefined;
}
/**
 * The programme itself.
 */
export interface ProgrammeTemplateContent {
  title: LanguageMap;
  /**
   * The languages in which the template is complete, the source language first.
   *
   * @minItems 1
   */
  languages: string[];
  source?: Source1;
  /**
   * Other templates this one builds on.
   */
  derivedFrom?: Derivation[];
  /**
   * Why there is a programme: paragraphs in order.
   */
  introduction?: Paragraph[];
  /**
   * What stands above the lists of this template.
   */
  headings?: Heading[];
  goalSetting?: LanguageMap;
  /**
   * With whom the goals are set.
   */
  goalSetters?: Paragraph[];
  /**
   * What is held important, and can be a goal of a programme.
   */
  startingPoints?: Paragraph[];
  /**
   * What can be used as material and content.
   */
  materials?: Material[];
  /**
   * What to take into account when the structure and the ways of working are chosen.
   */
  principles?: Paragraph[];
  /**
   * Ways of working that a programme may use.
   */
  methods?: Method[];
  /**
   * For whom a part of a programme may be: for all, for a group, for one person.
   */
  scopes?: Scope[];
  /**
   * The parts that themes belong to.
   */
  modules?: Module[];
  /**
   * What a programme may take up: themes and what is under them in one list. A theme names what it belongs under in its member in.
   *
   * @minItems 1
   */
  themes: Theme[];
  /**
   * Other work, national for the most part, that a programme is tied to, with its themes in the same list.
   */
  linkages?: Linkage[];
  /**
   * Rules that tie a low rating in an assessment to themes and methods, each with its reason.
   */
  suggestions?: Suggestion[];
  [k: string]: Json | undefined;
}
/**
 * A text of the programme that a document can point at.
 */
export interface Paragraph {
  id: Slug;
  position?: Position;
  label?: LanguageMap;
  text?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * What stands above a list.
 */
export interface Heading {
  id: Slug;
  position?: Position;
  title?: LanguageMap;
  text?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A way of working.
 */
export interface Method {
  id: Slug;
  position?: Position;
  label?: LanguageMap;
  text?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * For whom a part of a programme is.
 */
export interface Scope {
  id: Slug;
  position?: Position;
  /**
   * The scope this one is a form of, for example scopes/specific. Absent at the top.
   */
  in?: string;
  label?: LanguageMap;
  text?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * A part that themes belong to.
 */
export interface Module {
  id: Slug;
  position?: Position;
  title?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * Something a programme may take up.
 */
export interface Theme {
  id: Slug;
  position?: Position;
  /**
   * What the theme belongs under: modules/m or themes/t.
   */
  in?: string;
  label?: LanguageMap;
  level?: Code;
  /**
   * Worksheets and frameworks that suit the theme. An assignment is one's own copy of one.
   */
  assignments?: Assignment[];
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * Other work that a programme is tied to, or a theme of it.
 */
export interface Linkage {
  id: Slug;
  position?: Position;
  /**
   * The linkage this one is a theme of, for example linkages/peer-forums. Absent at the top.
   */
  in?: string;
  label?: LanguageMap;
  text?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}
/**
 * A rule: when an item of a framework is rated on a level or below it, these themes and methods are suggested, for this reason.
 */
export interface Suggestion {
  id: Slug;
  position?: Position;
  template: URI;
  item: Slug;
  level: Slug;
  /**
   * The themes that are suggested.
   */
  themes?: NamedRow[];
  /**
   * The methods that are suggested.
   */
  methods?: NamedRow[];
  /**
   * The linkages that are suggested.
   */
  linkages?: NamedRow[];
  reason?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A row of this template, by its id.
 */
export interface NamedRow {
  id: Slug;
  position?: Position;
  [k: string]: Json | undefined;
}
/**
 * The guidance services of a region: who offers what, to whom, on which level and how, what is missing, and where the network stands between bringing services together and serving as one.
 */
export interface ServiceMap {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a service map.
   */
  kind: "service-map";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: ServiceMapContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a service map beside those all documents have. What the services reach and what they miss is computed and not stored.
 */
export interface ServiceMapContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The network, with what each is good at.
   */
  organisations?: OrganisationOfANetwork[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  /**
   * What is offered.
   */
  services?: Service[];
  /**
   * What people have said to be missing.
   */
  needs?: Need[];
  placement?: Decimal;
  placementReason?: LanguageMap;
  groupDocument?: DocumentId;
  [k: string]: Json | undefined;
}
/**
 * An organisation, and what the others can ask it about.
 */
export interface OrganisationOfANetwork {
  id: RowId;
  position?: Position;
  name?: LanguageMap;
  type?: Code;
  sector?: ContentMember;
  sameAs?: ContentMember;
  notSameAs?: ContentMember;
  expertise?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * A service of the region.
 */
export interface Service {
  id: RowId;
  position?: Position;
  name?: LanguageMap;
  description?: LanguageMap;
  /**
   * On which levels: a set named by codes of the list guidance-level.
   */
  levels?: LabelledSetMember[];
  /**
   * Whom it is for: a set named by codes of the list target-group. A row that no code names says in its label what it is called.
   */
  targetGroups?: LabelledSetMember[];
  /**
   * How it is given: a set named by codes of the list service-channel. A row that no code names says in its label what it is called.
   */
  channels?: LabelledSetMember[];
  /**
   * Who offers it: a set named by the ids of organisations.
   */
  providers?: SetMember[];
  facet?: Code;
  start?: Day;
  end?: Day;
  note?: LanguageMap;
  origin?: RowReference;
  [k: string]: Json | undefined;
}
/**
 * Something that people have said to be missing.
 */
export interface Need {
  id: RowId;
  position?: Position;
  text?: LanguageMap;
  /**
   * Whom it is for: a set named by codes of the list target-group. A row that no code names says in its label what it is called.
   */
  targetGroups?: LabelledSetMember[];
  /**
   * On which levels: a set named by codes of the list guidance-level.
   */
  levels?: LabelledSetMember[];
  [k: string]: Json | undefined;
}
/**
 * A filled worksheet: the answers of a group and of each of its members to the prompts and tables of a worksheet template.
 */
export interface Worksheet {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a worksheet.
   */
  kind: "worksheet";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: DocumentId;
  /**
   * Who said what: the truth of the document. Their order means nothing.
   */
  entries?: Entry[];
  /**
   * Copies of the templates the document needs.
   */
  snapshots?: Snapshot[];
  /**
   * Names of contributors, apart from what they said.
   */
  names?: ContributorName[];
  /**
   * Says that something was left out of this document on purpose: pseudonymous when nobody's name and id is in it, statistical when it holds only what can be counted. It is read and not changed, and it is never merged with anything. Absent in a document that is whole.
   */
  profile?: {
    [k: string]: Json | undefined;
  };
  /**
   * Ids of entries whose words were erased here and stay erased when older copies come back; also the ids under which names are erased.
   */
  erased?: EntryId[];
  holder?: ContributorId;
  content?: WorksheetContent;
  [k: string]: Json | undefined;
}
/**
 * The members of a worksheet beside those all documents have. Each section of the template is a member under the section's id: a text section is a language map, and a table is a list of rows whose members are the columns. Their names come from the template, so they are not listed here.
 */
export interface WorksheetContent {
  title?: LanguageMap;
  status?: Code;
  /**
   * The time the document is about, usually a year, for example 2026.
   */
  period?: string;
  group?: LanguageMap;
  /**
   * The regions the document is about, as a set named by region codes, for example 04.
   */
  regions?: SetMember[];
  /**
   * The municipalities the document is about: rows named by municipality codes where a list of them is at hand, and otherwise rows that say in their label what they are called.
   */
  municipalities?: LabelledSetMember[];
  authority?: CodeReference;
  /**
   * The languages the group works in, as a set of language tags.
   */
  languages?: SetMember[];
  previous?: ContentMember;
  private?: ContentMember;
  template?: TemplateReference;
  /**
   * Those who take part, by id.
   */
  contributors?: Contributor[];
  /**
   * The organisations that take part or are named. A worksheet may keep answers in the same rows.
   */
  organisations?: Organisation[];
  /**
   * Remarks about places in the document.
   */
  comments?: Comment[];
  rounds?: ContentMember;
  approvals?: ContentMember;
  /**
   * The personal answers of each speaker who has given some, ordered by speaker.
   */
  own?: OwnAnswers[];
  /**
   * The places that wait for a person's decision.
   */
  open?: OpenItem[];
  /**
   * The periods the group has chosen as columns, as a set, for example 2025 and 2026.
   */
  periods?: SetMember[];
  [k: string]: Json | undefined;
}
/**
 * The blank form of a worksheet: its sections, prompts, tables, columns and fixed rows.
 */
export interface WorksheetTemplate {
  $schema?: URI;
  specVersion: SpecVersion;
  /**
   * Says that the file is a worksheet template.
   */
  kind: "worksheet-template";
  digest?: Digest;
  /**
   * What has happened to the file, in no binding order.
   */
  provenance?: ProvenanceItem[];
  /**
   * URIs of extensions without which the file must not be edited. A tool that does not know one opens the file for reading only.
   */
  mustUnderstand?: URI[];
  /**
   * What others than this standard have added, each under a URI of its owner.
   */
  extensions?: {
    [k: string]: Json | undefined;
  };
  id: URI;
  version: Version;
  content: WorksheetTemplateContent;
  [k: string]: Json | undefined;
}
/**
 * The form itself.
 */
export interface WorksheetTemplateContent {
  series?: LanguageMap;
  title: LanguageMap;
  /**
   * True when what is filled is somebody's own notes: a document filled from it says so too.
   */
  private?: boolean;
  /**
   * The languages in which the template is complete, the source language first.
   *
   * @minItems 1
   */
  languages: string[];
  source?: Source1;
  /**
   * Other templates this one builds on.
   */
  derivedFrom?: Derivation[];
  /**
   * The parts of the worksheet, each with its own answers.
   *
   * @minItems 1
   */
  sections: Section[];
  [k: string]: Json | undefined;
}
/**
 * A part of the worksheet: one text, or a table with columns and rows. Its id is the name of the member that holds the answers.
 */
export interface Section {
  id: Slug;
  position?: Position;
  type: Code;
  title?: LanguageMap;
  /**
   * True when the group can add rows.
   */
  growable?: boolean;
  /**
   * How many empty rows the form offers and prints. They are space to write in and not a limit; a row gets its id at the first input.
   */
  blankRows?: number;
  /**
   * The columns of a table.
   */
  columns?: Column[];
  /**
   * The rows of a table that the template fixes.
   */
  rows?: TemplateRow[];
  [k: string]: Json | undefined;
}
/**
 * A column of a table or of a list inside a cell. It says what kind of answer its cells take and under which name the answer is kept.
 */
export interface Column {
  id: Slug;
  position?: Position;
  type: Code;
  title?: LanguageMap;
  field?: Slug;
  /**
   * The roles of a parties column. Each role's id is the name of a member that holds a set of rows.
   */
  roles?: Role[];
  list?: Slug;
  /**
   * The columns of a list inside the cell.
   */
  columns?: Column[];
  /**
   * True when the column is repeated for each period the group has chosen. The answers then are a list of rows named by the period, and each row holds its answer in the member text.
   */
  periods?: boolean;
  /**
   * Headings or numbers printed in the source, kept for print and reference. They are not answers.
   */
  exampleLabels?: LabelledId[];
  refersTo?: ReferenceScope;
  [k: string]: Json | undefined;
}
/**
 * A role that organisations can have.
 */
export interface Role {
  id: Slug;
  position?: Position;
  title?: LanguageMap;
  [k: string]: Json | undefined;
}
/**
 * The rows that a reference column can point at.
 */
export interface ReferenceScope {
  template: URI;
  section: Slug;
  column?: Slug;
  [k: string]: Json | undefined;
}
/**
 * A row that the template fixes, for example a prompt or a theme.
 */
export interface TemplateRow {
  id: Slug;
  position?: Position;
  label?: LanguageMap;
  replacesItem?: Slug;
  [k: string]: Json | undefined;
}

/** The id of each kind's schema: a name, never fetched. */
export const schemaIds = {
  "action-plan": "https://w3id.org/askelmat/v1/action-plan.schema.json",
  assessment: "https://w3id.org/askelmat/v1/assessment.schema.json",
  "assessment-framework":
    "https://w3id.org/askelmat/v1/assessment-framework.schema.json",
  "code-list": "https://w3id.org/askelmat/v1/code-list.schema.json",
  group: "https://w3id.org/askelmat/v1/group.schema.json",
  meeting: "https://w3id.org/askelmat/v1/meeting.schema.json",
  package: "https://w3id.org/askelmat/v1/package.schema.json",
  practice: "https://w3id.org/askelmat/v1/practice.schema.json",
  programme: "https://w3id.org/askelmat/v1/programme.schema.json",
  "programme-template":
    "https://w3id.org/askelmat/v1/programme-template.schema.json",
  "service-map": "https://w3id.org/askelmat/v1/service-map.schema.json",
  worksheet: "https://w3id.org/askelmat/v1/worksheet.schema.json",
  "worksheet-template":
    "https://w3id.org/askelmat/v1/worksheet-template.schema.json",
} as const;

import type { AnswerTree } from '../answers/path';
import type { Quantity } from '../assess/quantity';
import type { ListSheet } from '../spreadsheets/columns';

// ── What an edition file holds (see docs/editions.md) ─────────────────────────────────────────

/** Where a threshold comes from. `missing`: not in our documents, so it decides nothing. */
export type Basis = 'notice' | 'regulation-repost' | 'reading' | 'host' | 'user' | 'missing';

export interface Threshold {
  basis: Basis;
  /** Where it stands, e.g. 附件4 佐证材料2. */
  place: string;
  /** The words of the document. */
  quote?: string;
  /** At least this much, in the requirement's unit. Absent when the basis is `missing`. */
  value?: number;
  /** Instead of `value`: steps of 主营业务收入 (万元, inclusive) and what is asked from there on. */
  tiers?: { from: number; value: number }[];
}

/** Thresholds by `indicator.requirement`, then by group (applicant type); `*` means every group. */
export type Thresholds = Record<string, Record<string, Threshold>>;

export interface Source {
  id: string;
  title: string;
  number: string;
  /** What we hold of it, in words for the user. */
  held: string;
}

export interface Contact {
  /** A 市州, or 湖南省 for the office everybody may ask. */
  city: string;
  /** Absent: 工信局科技科 of the 市州. */
  office?: string;
  person: string;
  phone: string;
  email?: string;
  address: string;
}

/** An official worked example, e.g. 附件1 例1; its figures are examples and never thresholds. */
export interface OfficialExample {
  title: string;
  group: string;
  answers: AnswerTree;
  /** Figures that only the printed example gives, by `indicator.requirement`. */
  printed?: Record<string, number>;
  /** The printed row of the form from its fifth column on. */
  row?: string[];
  /** What the form itself prints where our computation differs. */
  remark?: string;
}

export interface Edition {
  format: 'shenbao-ziping/edition';
  version: 1;
  programme: string;
  edition: string;
  title: string;
  fiscalYear: number;
  /** The day up to which years are counted: YYYY-MM-DD. */
  referenceDay: string;
  referenceDayBasis: Basis;
  referenceDayNote: string;
  /** As the forms print it, 2024年5月; only where forms ask for it. */
  noticeMonth?: string;
  /** First day of 近三年: YYYY-MM-DD; only where forms ask for it. */
  recentYearsFrom?: string;
  /** Requirements that this year asks beside those of the programme, or in their place. */
  requirements?: AddedRequirement[];
  /** The questions that they need. */
  questions?: AddedQuestion[];
  /** What users should know before they begin, a sentence each. */
  notices?: string[];
  sources: Source[];
  thresholds: Thresholds;
  examples: OfficialExample[];
  contacts: Contact[];
  /** Where the contacts stand: 附件6. */
  contactsPlace?: string;
}

/** A requirement as an edition file can declare it; its threshold stands with the others. */
export interface AddedRequirement {
  /** The indicators that ask it. */
  indicators: string[];
  id: string;
  title: string;
  unit: string;
  /** The requirement that it takes the place of. */
  replaces?: string;
  /** An answer; one answer in % of another; or the years since a date, up to the reference day. */
  measure: { figure: string } | { share: [part: string, whole: string] } | { years: string };
}

export interface AddedQuestion {
  /** The step that asks it, as its last. */
  step: string;
  path: string;
  kind: 'money' | 'count' | 'decimal' | 'date';
  label: string;
  unit?: string;
  help?: string;
  source: string;
}

// ── What a programme is made of ────────────────────────────────────────────────────────────────

/**
 * What is known of a figure: an amount (a plain number, the commonest case); a quantity; bounds,
 * while some of it is unanswered; or nothing. `missing` names the answers that would settle it.
 */
export type Measure = number | Quantity | Bounds | Open;

export interface Bounds {
  low: Quantity;
  high: Quantity;
  missing: readonly string[];
  note?: string;
}

export interface Open {
  missing: readonly string[];
  note?: string;
}

export interface Requirement<A> {
  id: string;
  /** Short name in the panel. */
  title: string;
  /** Shorter still, the same for every indicator that asks for the like, where they stand side by side. */
  row?: string;
  /** Of the figure; empty for a yes (1) or no (0). */
  unit: string;
  /** The groups it is asked of; absent: all. */
  groups?: readonly string[];
  measure: (answers: A, edition: Edition) => Measure;
  /**
   * Another way to satisfy the requirement (附件5 二（2）: 软著不够 20 件时…), against a threshold
   * of its own; undefined measure: not open to this firm.
   */
  alternative?: {
    /** Key in `Edition.thresholds`. */
    threshold: string;
    title: string;
    /** The groups it is open to; absent: all. */
    groups?: readonly string[];
    measure: (answers: A, edition: Edition) => Measure | undefined;
  };
  /** The figure by which a threshold in tiers is chosen (主营业务收入, 万元). */
  tierBy?: (answers: A) => number | undefined;
  /**
   * What would change a 未达标, in words; default: 再增加 gap. It may read only answers that
   * `measure` reads: as long as the figure is the same, its words are not made again.
   */
  remedy?: (gap: string, answers: A, asked: number) => string;
}

export interface Indicator<A> {
  id: string;
  title: string;
  requirements: Requirement<A>[];
}

export interface Gate {
  /** Path of the yes / no / unsure answer. */
  path: string;
  title: string;
  basis: Basis;
  place: string;
}

export interface Check<A> {
  /** The number in the domain's list of cross-checks; shown to users and kept for ever. */
  number: number;
  severity: 'error' | 'warning';
  /** Answers concerned, the one to look at first in front. */
  fields: readonly string[];
  /** The answer without which there is nothing to find; absent: the first of `fields`. */
  needs?: string;
  /** A sentence with both values when something is wrong, else undefined. */
  find: (answers: A, edition: Edition) => string | undefined;
}

export interface Programme<A extends AnswerTree = AnswerTree> {
  id: string;
  title: string;
  /** The answer that names the applicant. */
  nameField: string;
  /** The group whose thresholds apply (applicant type), once it is known. */
  groupOf: (answers: A) => string | undefined;
  groups: readonly { id: string; title: string }[];
  /** The answer that tells the group. */
  groupField: string;
  gates: Gate[];
  /** Answers without which the whole cannot be called 符合, though no indicator asks for them. */
  unsettled?: (answers: A) => readonly string[];
  indicators: Indicator<A>[];
  /** Of a programme where one indicator is enough: the one that is applied by, once it is chosen. */
  chosen?: (answers: A) => string | undefined;
  /** `all` indicators are needed, or `any` one is enough. */
  combine: 'all' | 'any';
  checks: readonly Check<A>[];
  steps: Step<A>[];
}

// ── Questions ──────────────────────────────────────────────────────────────────────────────────

export type QuestionKind =
  | 'text'
  | 'money'
  | 'count'
  | 'date'
  | 'choice'
  | 'industry'
  // What the forms ask besides the quick check:
  /** A figure that need not be whole (人·月). */
  | 'decimal'
  /** Several paragraphs. */
  | 'long-text'
  | 'id-number'
  | 'credit-code'
  | 'postcode'
  /** A landline or a mobile. */
  | 'phone'
  | 'mobile';

export interface Question<A> {
  path: string;
  kind: QuestionKind;
  /** `{year}` stands for the edition's fiscal year. */
  label: string;
  unit?: string;
  help?: string;
  /** Clause it comes from. */
  source: string;
  example?: string;
  choices?: readonly { value: string; label: string; help?: string }[];
  /** What the other answers suggest; taken only by the user's click. */
  propose?: (answers: A) => { value?: string; because: string } | undefined;
  /** Shown while this holds; absent: always. */
  askedIf?: (answers: A) => boolean;
  /** Above this a unit slip (元 for 万元) is likely: check 22. In the question's unit. */
  plausibleMax?: number;
  /** A loss is an answer. */
  negative?: boolean;
}

export interface Step<A> {
  id: string;
  title: string;
  intro?: string;
  questions: Question<A>[];
  /** Indicators this step decides; the step's mark shows their state. */
  indicators: readonly string[];
}

// ── Reading matter ─────────────────────────────────────────────────────────────────────────────

/** A dossier to look around in. */
export interface Sample {
  title: string;
  note: string;
  answers: AnswerTree;
}

/** Something to prove; its `path` holds yes (已备齐) / no / unsure and never changes a verdict. */
export interface EvidenceItem<A> {
  path: string;
  /** `{year}`, `{prior1}`, `{prior2}`: the fiscal year and the two before it. */
  title: string;
  detail?: string;
  source: string;
  appliesTo?: (answers: A) => boolean;
}

/** A one-click correction of something a cross-check found. */
export interface Correction {
  label: string;
  path: string;
  value: unknown;
}

// ── Lists ──────────────────────────────────────────────────────────────────────────────────────

/** A list of the programme: what its rows hold, what they count for, and which answers they decide. */
export interface ProgrammeList<A> {
  sheet: ListSheet;
  /** Short, for navigation. */
  name: string;
  /** Answers that the list decides once it is filled. */
  decides: readonly DecidedAnswer<A>[];
  appliesTo?: (answers: A) => boolean;
  /** Whether each row counts, and why. */
  judge: (answers: A, edition: Edition) => readonly ListVerdict[];
  /** Totals in words. */
  summary: (answers: A, edition: Edition) => string;
  /** Answers that usually hold for many rows, offered for those that are blank. */
  fillAll?: readonly FillAll[];
}

export interface FillAll {
  label: string;
  key: string;
  value: unknown;
  /** The rows it is said of; absent: all. */
  of?: (row: { readonly [key: string]: unknown }) => boolean;
}

export interface DecidedAnswer<A> {
  path: string;
  /** What the list says, and in words with what is still open; undefined until it is filled. */
  figure: (answers: A, edition: Edition) => { value: number; words: string } | undefined;
}

export interface ListVerdict {
  row: number;
  counts: 'yes' | 'no' | 'unknown';
  why: string;
}

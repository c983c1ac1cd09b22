import type { AnswerTree } from '../../answers/path';

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

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

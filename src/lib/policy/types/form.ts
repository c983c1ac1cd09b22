import type { AnswerTree } from '../../answers/path';
import type { Assessment } from '../../assess/assessment';
import type { PaperDocument } from '../../documents/model';
import type { Edition } from './edition';

/** What a form is made from: one set of answers and the one assessment of them. */
export interface FormInput {
  answers: AnswerTree;
  edition: Edition;
  assessment: Assessment;
}

export interface Form {
  id: string;
  /** 附件1 */
  number: string;
  /** What it is in a word, for a button: 汇总表. */
  short?: string;
  title: (edition: Edition) => string;
  /** The form's documents in order: most are one, 附件4 is a book of several. */
  make: (input: FormInput) => PaperDocument[];
}

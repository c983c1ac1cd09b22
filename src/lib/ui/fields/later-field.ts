import type { AnswerTree } from '../../answers/path';
import type { Question } from '../../policy/types';

/** What a field that is loaded after the first page is given. */
export interface LaterField {
  question: Question<AnswerTree>;
  id: string;
  describedBy: string;
}

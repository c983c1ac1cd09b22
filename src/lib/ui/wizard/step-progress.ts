import { answerAt, type AnswerTree } from '../../answers/path';
import type { Step } from '../../policy/types';

/** How far a page of questions is: ✓ 已填, or answered of asked. */
export function stepProgress({ questions }: Step<AnswerTree>, answers: AnswerTree): string {
  let [asked, answered] = [0, 0];
  for (const question of questions) {
    if (question.askedIf?.(answers) === false) continue;
    asked++;
    if (answerAt(answers, question.path) !== undefined) answered++;
  }
  return answered === asked ? '✓ 已填' : `${answered}/${asked}`;
}

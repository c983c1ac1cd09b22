import { answerAt, type AnswerTree } from '../../answers/path';
import { fillYear } from '../../assess/explain';
import type { Edition, EvidenceItem } from '../types';

export interface EvidenceLine {
  path: string;
  title: string;
  detail: string;
  source: string;
  state: 'yes' | 'no' | 'unsure' | undefined;
}

/** Whether this firm has to prepare it. */
export const isAskedOf = <A extends AnswerTree>(
  { askedIf, chosenIf }: EvidenceItem<A>,
  answers: A,
  edition: Edition,
): boolean => (askedIf?.(answers) ?? true) && (chosenIf?.(answers, edition) ?? true);

/** The evidence this firm has to prepare, with the edition's years. */
export const evidenceFor = (
  evidence: readonly EvidenceItem<AnswerTree>[],
  answers: AnswerTree,
  edition: Edition,
): EvidenceLine[] =>
  evidence
    .filter((item) => isAskedOf(item, answers, edition))
    .map((item) => ({
      path: item.path,
      title: fillYear(item.title, edition),
      detail: fillYear(item.detail ?? '', edition),
      source: item.source,
      state: answerAt(answers, item.path) as EvidenceLine['state'],
    }));

import { answerAt, type AnswerTree } from '../../answers/path';
import { fillYear } from '../../assess/explain';
import { thresholdIn } from '../edition-gaps';
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

/** Puts in the edition's years, and its thresholds for `{intellectual-property.rights@rnd-design}`. */
export const evidenceText = (text: string, edition: Edition): string =>
  fillYear(text, edition).replace(/\{(.+?)@(.+?)\}/g, (_, key: string, group: string) =>
    String(thresholdIn(edition, { key, group })?.value ?? '若干'),
  );

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
      title: evidenceText(item.title, edition),
      detail: evidenceText(item.detail ?? '', edition),
      source: item.source,
      state: answerAt(answers, item.path) as EvidenceLine['state'],
    }));

import { dateInChinese } from '../../answers/dates';
import { isPartialDate } from '../../answers/partial-date';
import { formatNumber } from '../../answers/format';
import { maskCitizenId } from '../../identifiers/citizen-id';
import type { Question } from '../../policy/types';

type Asked = Pick<Question<never>, 'kind' | 'choices' | 'unit'>;

/** An answer as people read it; identity numbers are in full only where they are worked on. */
export function answerInWords(question: Asked | undefined, value: unknown): string {
  if (value === undefined || value === '') return '未填';
  const choice = question?.choices?.find((candidate) => candidate.value === value);
  if (choice) return choice.label;
  if (question?.kind === 'id-number') return maskCitizenId(String(value));
  if (question?.kind === 'date' && isPartialDate(value)) return dateInChinese(value);
  if (typeof value === 'number') return `${formatNumber(value)} ${question?.unit ?? ''}`.trim();
  if (Array.isArray(value) && typeof value[0] === 'object') return `${value.length} 行`;
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

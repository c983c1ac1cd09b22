import { formatNumber } from '../answers/format';
import type { AnswerTree } from '../answers/path';
import type { Check } from './types';

export const wan = (value: number) => `${formatNumber(value)} 万元`;

/** `small` must not be more than `large`; silent while either is blank. */
export function notMoreThan<A extends AnswerTree>(
  number: number,
  severity: Check<A>['severity'],
  small: [path: string, name: string],
  large: [path: string, name: string],
  unit: string,
): Check<A> {
  return {
    number,
    severity,
    fields: [small[0], large[0]],
    find: (answers) => {
      const [a, b] = [answers[small[0]], answers[large[0]]];
      if (typeof a !== 'number' || typeof b !== 'number' || a <= b) return undefined;
      return `${small[1]}（${formatNumber(a)} ${unit}）大于${large[1]}（${formatNumber(b)} ${unit}），请核对。`;
    },
  };
}

import { formatNumber } from '../answers/format';
import { answerAt, type AnswerTree } from '../answers/path';
import { wan } from './not-more-than';
import type { Check, Step } from './types';

/** 22: a figure so large that 元 was probably typed for 万元. */
export const plausible = <A extends AnswerTree>(steps: readonly Step<A>[]): Check<A>[] =>
  steps
    .flatMap(({ questions }) => questions)
    .flatMap(({ path, unit = '', plausibleMax: most }) =>
      most === undefined
        ? []
        : {
            number: 22,
            severity: 'warning',
            fields: [path],
            find: (answers) => {
              const value = answerAt(answers, path);
              return typeof value === 'number' && value >= most ? words(value, unit) : undefined;
            },
          },
    );

const words = (value: number, unit: string): string =>
  unit === '万元'
    ? `${wan(value)}（${formatNumber(Math.round(value / 100) / 100)} 亿元）超出常见范围，是不是把元填成了万元？`
    : `${formatNumber(value)} ${unit}超出常见范围，请核对。`;

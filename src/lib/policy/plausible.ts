import { formatNumber } from '../answers/format';
import { answerUnder, keysOf, type AnswerTree } from '../answers/path';
import { wan } from './not-more-than';
import type { Check, Step } from './types';

/** 22: a figure so large that 元 was probably typed for 万元. */
export const plausible = <A extends AnswerTree>(steps: readonly Step<A>[]): Check<A>[] =>
  steps.flatMap(({ questions }) =>
    questions.flatMap(({ path, unit, plausibleMax }) =>
      plausibleMax === undefined ? [] : below(plausibleMax, path, unit),
    ),
  );

function below<A extends AnswerTree>(most: number, path: string, unit = ''): Check<A> {
  const keys = keysOf(path);
  return {
    number: 22,
    severity: 'warning',
    fields: [path],
    find: (answers) => {
      const value = answerUnder(answers, keys);
      return typeof value === 'number' && value >= most ? words(value, unit) : undefined;
    },
  };
}

const words = (value: number, unit: string): string =>
  unit === '万元'
    ? `${wan(value)}（${formatNumber(Math.round(value / 100) / 100)} 亿元）超出常见范围，是不是把元填成了万元？`
    : `${formatNumber(value)} ${unit}超出常见范围，请核对。`;

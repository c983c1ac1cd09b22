import { formatNumber } from '../../answers/format';
import type { Step, Sweep } from '../types';
import type { TechCentreAnswers } from './answers';
import { wan } from './not-more-than';

interface Limit {
  unit: string;
  most: number;
}

/** 22: a figure so large that 元 was probably typed for 万元. */
export function plausible(steps: readonly Step<TechCentreAnswers>[]): Sweep<TechCentreAnswers> {
  const limits = new Map<string, Limit>();
  for (const { questions } of steps)
    for (const { path, unit = '', plausibleMax: most } of questions)
      if (most !== undefined) limits.set(path, { unit, most });

  // By what was answered, not by what could be: most dossiers answer a few of the hundred questions.
  const visit = (
    answers: object,
    prefix: string,
    found: (path: string, message: string) => void,
  ): void => {
    for (const key in answers) {
      const value: unknown = answers[key as keyof typeof answers];
      if (typeof value === 'number') {
        const limit = limits.get(prefix + key);
        if (limit && value >= limit.most) found(prefix + key, words(value, limit.unit));
      } else if (prefix === '' && typeof value === 'object' && value && !Array.isArray(value))
        visit(value, `${key}.`, found);
    }
  };
  return { number: 22, severity: 'warning', sweep: (answers, found) => visit(answers, '', found) };
}

const words = (value: number, unit: string): string =>
  unit === '万元'
    ? `${wan(value)}（${formatNumber(Math.round(value / 100) / 100)} 亿元）超出常见范围，是不是把元填成了万元？`
    : `${formatNumber(value)} ${unit}超出常见范围，请核对。`;

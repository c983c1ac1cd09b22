import { formatNumber } from '../answers/format';
import type { AnswerTree } from '../answers/path';
import type { Basis, Edition, Indicator, Programme, Requirement } from '../policy/types';
import type { Decision } from './decide';
import { compare, gapTo, roundedToTenths, toNumber, type Quantity } from './quantity';

/** The words beside a verdict. */
export interface Explanation {
  /** The figure with its unit, or 未填. */
  shown: string;
  /** One sentence with the numbers, the gap and, where there is one, the official example. */
  reason: string;
  /** What would change it; absent when met. */
  remedy?: string;
  /** The official example's figure beside a threshold that is missing; never a threshold. */
  example?: { title: string; value: number; shown: string };
}

export const basisWords: Record<Basis, string> = {
  notice: '通知附件',
  'regulation-repost': '《管理办法》公开转载，请以原文为准',
  reading: '本工具的理解',
  host: '部署单位设定',
  user: '用户自填',
  missing: '门槛待核',
};

export function explain<A extends AnswerTree>(
  programme: Programme<A>,
  indicator: Indicator<A>,
  requirement: Requirement<A>,
  decision: Decision,
  edition: Edition,
  answers: A,
): Explanation {
  const { verdict, quantity, asked, unit } = decision;
  const shown = quantity ? showQuantity(quantity, unit, asked) : '未填';
  if (verdict === 'met')
    return { shown, reason: `${shown}，要求不少于 ${showAmount(asked!, unit)}，已达到。` };
  if (verdict === 'not-met') {
    const gap = showGap(quantity!, asked!, unit);
    return {
      shown,
      reason: `${shown}，要求不少于 ${showAmount(asked!, unit)}，还差 ${gap}。`,
      remedy:
        requirement.remedy?.(gap, answers, asked!) ?? `${requirement.title}再增加 ${gap}即达标。`,
    };
  }
  if (verdict === 'unanswered') {
    const lacking = decision.missing.map((path) => labelOf(programme, edition, path)).join('、');
    const reason = decision.note ?? `还需填写：${lacking}。`;
    return { shown, reason, remedy: '填写后即可判定。' };
  }
  const example = exampleOf(programme, indicator, requirement, edition, answers);
  return {
    shown,
    reason:
      `${shown}；门槛不在本工具掌握的文件中，${decision.threshold?.place ?? ''}。` +
      (example ? `附件1 ${example.title}为 ${example.shown}，仅是示例，不是门槛。` : ''),
    remedy: '填入《管理办法》原文所载门槛，即可判定。',
    ...(example && { example }),
  };
}

/** A figure as people read it; a ratio that rounds up to the threshold is shown with more places. */
export function showQuantity(quantity: Quantity, unit: string, asked?: number): string {
  if (unit === '%') {
    const tenths = roundedToTenths(quantity);
    const value = toNumber(quantity);
    const misleading = asked !== undefined && tenths >= asked && compare(quantity, asked) < 0;
    return `${misleading ? Math.floor(value * 1e4) / 1e4 : tenths.toFixed(1)}%`;
  }
  if (unit === '年') return showYears(toNumber(quantity));
  if (quantity.bottom !== 1) return `${quantity.top}/${quantity.bottom} ${unit}`;
  return showAmount(toNumber(quantity), unit);
}

const showAmount = (value: number, unit: string): string =>
  unit === '%' ? `${value}%` : `${formatNumber(value)} ${unit}`;

function showYears(years: number): string {
  const months = Math.max(Math.round(years * 12), 0);
  const rest = months % 12;
  return `${Math.trunc(months / 12)} 年${rest > 0 ? ` ${rest} 个月` : ''}`;
}

/** A gap is never shown as nothing: it is rounded up, to two digits that count. */
function showGap(quantity: Quantity, asked: number, unit: string): string {
  const gap = gapTo(quantity, asked);
  if (unit === '年') return `${Math.ceil(gap * 12 - 1e-9)} 个月`;
  if (unit === '%') return `${ceilTo(gap, gap < 0.1 ? 4 : 1)} 个百分点`;
  if (quantity.bottom !== 1)
    return `${Math.round(gap * quantity.bottom)}/${quantity.bottom} ${unit}`;
  return showAmount(gap, unit);
}

const ceilTo = (value: number, places: number) =>
  Math.max(Math.ceil(value * 10 ** places - 1e-9), 1) / 10 ** places;

function exampleOf<A extends AnswerTree>(
  programme: Programme<A>,
  indicator: Indicator<A>,
  requirement: Requirement<A>,
  edition: Edition,
  answers: A,
): Explanation['example'] {
  const group = programme.groupOf(answers);
  const example = edition.examples.find((row) => row.group === group);
  if (!example) return undefined;
  const { title } = example;
  const printed = example.printed?.[`${indicator.id}.${requirement.id}`];
  if (printed !== undefined)
    return { title, value: printed, shown: showAmount(printed, requirement.unit) };
  const measure = requirement.measure(example.answers as A, edition);
  if (!('low' in measure)) return undefined;
  const shown = showQuantity(measure.low, requirement.unit);
  return { title, value: toNumber(measure.low), shown };
}

/** The label of the question at a path, with the edition's year in it. */
export function labelOf<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  path: string,
): string {
  for (const step of programme.steps)
    for (const question of step.questions)
      if (question.path === path) return fillYear(question.label, edition);
  return path;
}

/** Puts the edition's years in a text: `{year}`, and `{prior1}`, `{prior2}` before it. */
export const fillYear = (text: string, { fiscalYear }: Edition): string =>
  text.replace(/\{(?:year|prior(\d))\}/g, (_, back = 0) => String(fiscalYear - Number(back)));

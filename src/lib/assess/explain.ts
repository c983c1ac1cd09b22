import { formatNumber } from '../answers/format';
import type { AnswerTree } from '../answers/path';
import type { Basis, Edition, Programme } from '../policy/types';
import type { Example } from './assessment';
import { asQuantity, type Decision } from './decision';
import type { PlannedRequirement } from './plan';
import { gapTo, roundedToTenths, toNumber, type Quantity } from './quantity';
import { demandOf } from './threshold';

export const basisWords: Record<Basis, string> = {
  notice: '通知附件',
  'regulation-repost': '《管理办法》公开转载，请以原文为准',
  reading: '本工具的理解',
  host: '部署单位设定',
  user: '用户自填',
  missing: '门槛待核',
};

/** Where a threshold stands; one the host has set says so. */
export const shownBasis = ({ basis, place }: { basis: Basis; place: string }): string =>
  basis === 'host' ? `${basisWords.host}：${place}` : place || basisWords[basis];

export const shownFigure = ({ quantity, bound, asked }: Decision, unit: string): string =>
  quantity === undefined ? '未填' : bound + showFigure(quantity, unit, asked);

export function explainMet(shown: string, { threshold, asked }: Decision, unit: string): string {
  return `${shown}${threshold!.demand || demandOf(asked!, unit)}，已达到。`;
}

export function explainNotMet<A extends AnswerTree>(
  { requirement }: PlannedRequirement<A>,
  shown: string,
  { quantity, threshold, asked }: Decision,
  answers: A,
): { reason: string; remedy: string; gap: number } {
  const { unit } = requirement;
  const had = asQuantity(quantity!);
  const gap = gapTo(had, asked!);
  const words = showGap(gap, unit, had.bottom);
  return {
    reason: `${shown}${threshold!.demand || demandOf(asked!, unit)}${unit && `，还差 ${words}`}。`,
    remedy:
      requirement.remedy?.(words, answers, asked!) ?? `${requirement.title}再增加 ${words}即达标。`,
    gap,
  };
}

/** What is missing is mostly one of a few constant lists; each is put into words once an edition. */
const askedFor = new WeakMap<readonly string[], { edition: Edition; words: string }>();

export function explainUnanswered<A extends AnswerTree>(
  programme: Programme<A>,
  edition: Edition,
  { note, missing }: Decision,
): string {
  if (note !== undefined) return note;
  let asked = askedFor.get(missing);
  if (asked?.edition !== edition) {
    const labels = missing.map((path) => labelInSentence(programme, edition, path));
    asked = { edition, words: `还需填写：${labels.join('、')}。` };
    askedFor.set(missing, asked);
  }
  return asked.words;
}

export function explainThresholdMissing(
  shown: string,
  { threshold }: Decision,
  example: Example | undefined,
): string {
  const compared = example ? `附件1 ${example.title}为 ${example.shown}，仅是示例，不是门槛。` : '';
  const place = threshold?.place ? `，${threshold.place}` : '';
  return `${shown}；门槛不在本工具掌握的文件中${place}。${compared}`;
}

/** A figure as people read it; a ratio that rounds up to the threshold is shown with more places. */
function showFigure(figure: number | Quantity, unit: string, asked?: number): string {
  if (unit === '') return figure === 1 ? '是' : '否';
  if (typeof figure === 'number') return `${formatNumber(figure)} ${unit}`;
  if (unit === '%') {
    const tenths = roundedToTenths(figure);
    if (asked !== undefined && tenths >= asked && toNumber(figure) < asked)
      return `${Math.floor(toNumber(figure) * 1e4) / 1e4}%`;
    return Number.isInteger(tenths) ? `${tenths}.0%` : `${tenths}%`;
  }
  if (unit === '年') return showYears(toNumber(figure));
  if (figure.bottom !== 1) return `${figure.top}/${figure.bottom} ${unit}`;
  return `${formatNumber(toNumber(figure))} ${unit}`;
}

function showYears(years: number): string {
  const months = Math.max(Math.round(years * 12), 0);
  const rest = months % 12;
  return `${Math.trunc(months / 12)} 年${rest > 0 ? ` ${rest} 个月` : ''}`;
}

/** A gap is never shown as nothing: it is rounded up, to digits that count. */
function showGap(gap: number, unit: string, bottom: number): string {
  if (unit === '年') return `${Math.ceil(gap * 12 - 1e-9)} 个月`;
  if (unit === '%') return `${ceilTo(gap, gap < 0.1 ? 4 : 1)} 个百分点`;
  if (bottom !== 1) return `${Math.round(gap * bottom)}/${bottom} ${unit}`;
  return `${formatNumber(gap)} ${unit}`;
}

const ceilTo = (value: number, places: number) =>
  Math.max(Math.ceil(value * 10 ** places - 1e-9), 1) / 10 ** places;

/** The figure of the group's official example, for a requirement whose threshold is missing. */
export function exampleOf<A extends AnswerTree>(
  { indicator, requirement }: PlannedRequirement<A>,
  edition: Edition,
  group: string | undefined,
): Example | undefined {
  const example = edition.examples.find((row) => row.group === group);
  if (!example) return undefined;
  const { title } = example;
  const { unit } = requirement;
  const printed = example.printed?.[`${indicator.id}.${requirement.id}`];
  if (printed !== undefined)
    return { title, value: printed, shown: `${printed}${unit === '%' ? '%' : ` ${unit}`}` };
  const measure = requirement.measure(example.answers as A, edition);
  if (typeof measure === 'number')
    return { title, value: measure, shown: showFigure(measure, unit) };
  if (!('top' in measure)) return undefined;
  return { title, value: toNumber(measure), shown: showFigure(measure, unit) };
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

/** The same where it stands among others: a question without its mark. */
export const labelInSentence: typeof labelOf = (...asked) => labelOf(...asked).replace(/？$/, '');

/** Puts the edition's years in a text: `{year}`, and `{prior1}`, `{prior2}` before it. */
export const fillYear = (text: string, { fiscalYear }: Pick<Edition, 'fiscalYear'>): string =>
  text.includes('{')
    ? text.replace(/\{(?:year|prior(\d))\}/g, (_, back = 0) => String(fiscalYear - Number(back)))
    : text;

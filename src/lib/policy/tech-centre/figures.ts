import { amount, fraction, type Quantity } from '../../assess/quantity';
import type { Measure, Edition } from '../types';
import type { TechCentreAnswers } from './answers';
import { isFilled, type ListCount } from './count';
import { sumContracts, sumEquipment } from './money-lists';
import { countCopyrights, countPatents } from './patents';
import { countRndStaff, countStaff } from './people';

/**
 * The figures that a list decides once it is filled; until then what was typed counts. Both are
 * kept: cross-checks 7, 16 and 18 show where they differ.
 */

/** A typed figure, or open while it is blank. */
export function typed(value: number | undefined, path: string): Measure {
  if (value === undefined) return { missing: [path] };
  const exact = amount(value);
  return { low: exact, high: exact };
}

const fromList = (count: ListCount, path: string): Measure =>
  bounds(amount(count.low), amount(count.high), path, count);

function bounds(
  low: Quantity,
  high: Quantity,
  path: string,
  count: Pick<ListCount, 'rows'>,
): Measure {
  const open = count.rows.filter((row) => row.counts === 'unknown').length;
  if (open === 0) return { low, high: low };
  return { low, high, missing: [path], note: `清单中有 ${open} 行未填完整，暂不能判定。` };
}

export const staffTotal = (answers: TechCentreAnswers): number | undefined =>
  isFilled(answers.staff) ? countStaff(answers.staff) : answers.staffTotal;

export const rndStaff = (answers: TechCentreAnswers): Measure =>
  isFilled(answers.staff)
    ? fromList(countRndStaff(answers.staff), 'staff')
    : typed(answers.rndStaff, 'rndStaff');

export const equipmentValue = (answers: TechCentreAnswers): Measure =>
  isFilled(answers.equipment)
    ? fromList(sumEquipment(answers.equipment), 'equipment')
    : typed(answers.equipmentValue, 'equipmentValue');

export const pureServiceRevenue = (answers: TechCentreAnswers): Measure =>
  isFilled(answers.contracts)
    ? fromList(sumContracts(answers.contracts), 'contracts')
    : typed(answers.pureServiceRevenue, 'pureServiceRevenue');

export const copyrights = (answers: TechCentreAnswers): Measure =>
  isFilled(answers.copyrights)
    ? fromList(countCopyrights(answers.copyrights), 'copyrights')
    : typed(answers.copyrightsGranted, 'copyrightsGranted');

export function patents(answers: TechCentreAnswers, edition: Edition): Measure {
  if (!isFilled(answers.patents)) return typed(answers.patentsGranted, 'patentsGranted');
  const year = Number(edition.referenceDay.slice(0, 4));
  const count = countPatents(answers.patents, answers.enterpriseName, year);
  const path = answers.enterpriseName === undefined ? 'enterpriseName' : 'patents';
  return bounds(
    fraction(count.low.top, count.low.bottom),
    fraction(count.high.top, count.high.bottom),
    path,
    count,
  );
}

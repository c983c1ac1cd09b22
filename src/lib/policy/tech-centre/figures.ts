import { amount, fraction, type Quantity } from '../../assess/quantity';
import type { Bounds, Edition, Measure } from '../types';
import type { TechCentreAnswers } from './answers';
import { isFilled, type ListCount } from './count';
import { sumContracts, sumEquipment } from './money-lists';
import { countCopyrights, countPatents } from './patents';
import { countRndStaff, countStaff } from './people';
import { typedFigures, type Figures } from './typed-figures';

/**
 * A list decides its figure once it is filled; until then what was typed counts. Both are kept:
 * cross-checks 7, 16 and 18 show where they differ.
 */
export const figures: Figures = {
  staffTotal: (answers) =>
    isFilled(answers.staff) ? countStaff(answers.staff) : typedFigures.staffTotal(answers),
  rndStaff: (answers) =>
    isFilled(answers.staff)
      ? counted(countRndStaff(answers.staff), 'staff')
      : typedFigures.rndStaff(answers),
  equipmentValue: (answers) =>
    isFilled(answers.equipment)
      ? counted(sumEquipment(answers.equipment), 'equipment')
      : typedFigures.equipmentValue(answers),
  pureServiceRevenue: (answers) =>
    isFilled(answers.contracts)
      ? counted(sumContracts(answers.contracts), 'contracts')
      : typedFigures.pureServiceRevenue(answers),
  copyrights: (answers) =>
    isFilled(answers.copyrights)
      ? counted(countCopyrights(answers.copyrights), 'copyrights')
      : typedFigures.copyrights(answers),
  patents: (answers, edition) =>
    isFilled(answers.patents)
      ? ownPatents(answers, edition)
      : typedFigures.patents(answers, edition),
};

function ownPatents(
  { patents = [], enterpriseName }: TechCentreAnswers,
  edition: Edition,
): Measure {
  const year = Number(edition.referenceDay.slice(0, 4));
  const count = countPatents(patents, enterpriseName, year);
  return bounds(
    fraction(count.low.top, count.low.bottom),
    fraction(count.high.top, count.high.bottom),
    enterpriseName === undefined ? 'enterpriseName' : 'patents',
    count,
  );
}

const counted = (count: ListCount, path: string): Measure => {
  const measure = bounds(amount(count.low), amount(count.high), path, count);
  return 'low' in measure ? measure : count.low;
};

function bounds(
  low: Quantity,
  high: Quantity,
  path: string,
  count: Pick<ListCount, 'rows'>,
): Quantity | Bounds {
  const open = count.rows.filter((row) => row.counts === 'unknown').length;
  if (open === 0) return low;
  return { low, high, missing: [path], note: `清单中有 ${open} 行未填完整，暂不能判定。` };
}

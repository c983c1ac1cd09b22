import { shiftDecimal } from '../../answers/numbers';
import { answerAt } from '../../answers/path';
import type { Finding } from '../../assess/assess';
import type { Correction } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeByIndustry, typeNames } from './applicant-type';
import { isFilled } from './count';
import { figures } from './figures';
import type { Measure } from '../types';

const exactly = (measure: Measure) => (typeof measure === 'number' ? measure : undefined);

/**
 * A correction that is safe to offer: it sets one answer to what the others already say, exact to the
 * 分, for a rounded figure would be another one once its list is gone (decision 031).
 */
export function correctionOf(finding: Finding, answers: TechCentreAnswers): Correction | undefined {
  const [path = ''] = finding.fields;
  switch (finding.number) {
    case 3: {
      const rule = typeByIndustry(answers);
      return rule.type === 'manufacturing' || rule.type === 'rnd-design'
        ? { label: `改为${typeNames[rule.type]}`, path: 'applicantType', value: rule.type }
        : undefined;
    }
    case 7:
      return take('equipmentValue', exactly(figures.equipmentValue(answers)), '万元', '清单合计');
    case 16: {
      const total = figures.staffTotal(answers);
      if (total !== answers.staffTotal) return take('staffTotal', total, '人', '名单人数');
      return take('rndStaff', exactly(figures.rndStaff(answers)), '人', '名单中计入的研发人员');
    }
    case 18:
      return isFilled(answers.contracts) && finding.message.includes('相差')
        ? take(
            'pureServiceRevenue',
            exactly(figures.pureServiceRevenue(answers)),
            '万元',
            '合同合计',
          )
        : undefined;
    case 22: {
      const value = answerAt(answers, path);
      return typeof value === 'number' && finding.message.includes('万元')
        ? take(path, shiftDecimal(value, -4), '万元', '按元换算')
        : undefined;
    }
    default:
      return undefined;
  }
}

const take = (
  path: string,
  value: number | undefined,
  unit: string,
  what: string,
): Correction | undefined =>
  value === undefined ? undefined : { label: `${what}：${value} ${unit}`, path, value };

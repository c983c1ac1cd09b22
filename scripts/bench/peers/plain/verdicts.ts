import { RULE_AREAS, type BenchAnswers } from '../../answers';
import { THRESHOLDS } from '../../thresholds';
import type { IndicatorId, Verdict, Verdicts } from '../../verdicts';

/**
 * The seven indicators as the shortest plain functions: no reasons, no checks. The bare SvelteKit
 * wizard derives its verdicts with these, and the report shows how far each contender is from them.
 */
export const plain: Record<IndicatorId, (answers: BenchAnswers) => Verdict> = {
  'main-revenue': (answers) => {
    const type = answers.applicantType;
    return atLeast(revenue(answers), type && THRESHOLDS.mainRevenue[type]);
  },
  'rnd-expense': (answers) =>
    and(
      atLeast(answers.rndExpense, THRESHOLDS.rndExpense),
      atLeast(percent(answers.rndExpense, answers.mainRevenue), THRESHOLDS.rndRatio),
    ),
  'rnd-staff': (answers) =>
    and(atLeast(answers.rndStaff, THRESHOLDS.rndStaff), shareOfStaff(answers)),
  equipment: (answers) => {
    const type = answers.applicantType;
    return atLeast(answers.equipmentValue, type && THRESHOLDS.equipment[type]);
  },
  'intellectual-property': (answers) =>
    or(atLeast(answers.patentsGranted, THRESHOLDS.patents), copyrights(answers)),
  'management-rules': (answers) =>
    RULE_AREAS.reduce<Verdict>(
      (verdict, area) => and(verdict, atLeast(answers.rules?.[area], THRESHOLDS.rulesPerArea)),
      'met',
    ),
  establishment: (answers) =>
    and(notAfter(answers.enterpriseFounded), notAfter(answers.centreFounded)),
};

export function plainVerdicts(answers: BenchAnswers): Verdicts {
  return {
    'main-revenue': plain['main-revenue'](answers),
    'rnd-expense': plain['rnd-expense'](answers),
    'rnd-staff': plain['rnd-staff'](answers),
    equipment: plain.equipment(answers),
    'intellectual-property': plain['intellectual-property'](answers),
    'management-rules': plain['management-rules'](answers),
    establishment: plain.establishment(answers),
  };
}

/** 主营业务收入 of the applicant's type, 万元; for rnd-design only pure technical service counts (附件5 一). */
function revenue(answers: BenchAnswers): number | undefined {
  switch (answers.applicantType) {
    case 'manufacturing':
      return answers.mainRevenue;
    case 'rnd-design':
      return answers.pureServiceRevenue;
    default:
      return undefined;
  }
}

/** Not asked of manufacturing (附件1 例1: 不填). */
function shareOfStaff(answers: BenchAnswers): Verdict {
  if (answers.applicantType === 'manufacturing') return 'met';
  const share = answers.applicantType && percent(answers.rndStaff, answers.staffTotal);
  return atLeast(share, THRESHOLDS.rndStaffShare);
}

/** Only rnd-design may put software copyrights in place of a patent. */
function copyrights(answers: BenchAnswers): Verdict {
  if (answers.applicantType === 'manufacturing') return 'not-met';
  return atLeast(answers.applicantType && answers.copyrightsGranted, THRESHOLDS.copyrights);
}

function atLeast(value: number | undefined, threshold: number | undefined): Verdict {
  if (value === undefined || threshold === undefined) return 'unanswered';
  return value >= threshold ? 'met' : 'not-met';
}

function notAfter(date: string | undefined): Verdict {
  if (date === undefined) return 'unanswered';
  return date <= THRESHOLDS.foundedBy ? 'met' : 'not-met';
}

function percent(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : (part / whole) * 100;
}

function and(a: Verdict, b: Verdict): Verdict {
  if (a === 'not-met' || b === 'not-met') return 'not-met';
  return a === 'met' ? b : a;
}

function or(a: Verdict, b: Verdict): Verdict {
  if (a === 'met' || b === 'met') return 'met';
  return a === 'not-met' ? b : a;
}

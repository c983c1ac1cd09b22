/** For tests only: two firms whose every answer is given, and short ways to ask what is said of them. */
import edition2024 from '../../../../static/editions/tech-centre-2024.json';
import type { OwnThresholds } from '../../answers/own-thresholds';
import { withAnswer } from '../../answers/path';
import { assess, type RequirementResult } from '../../assess/assess';
import type { Edition, Threshold } from '../types';
import type { ApplicantType, TechCentreAnswers } from './answers';
import { techCentre } from './index';

export const edition = edition2024 as Edition;
export const types: readonly ApplicantType[] = ['manufacturing', 'rnd-design'];

const common: TechCentreAnswers = {
  gates: { hunanLegalEntity: 'yes', noDishonesty: 'yes' },
  rules: { funds: 1, projects: 1, ip: 1, quality: 1, team: 1, cooperation: 1 },
  city: '长沙市',
};

/** 附件1 例1, and what that row leaves out made up. */
export const manufacturer: TechCentreAnswers = {
  ...common,
  enterpriseName: '湖南某某制药有限公司',
  applicantType: 'manufacturing',
  industryCode: '2740',
  physicalGoods: 'yes',
  enterpriseFounded: '2010-03',
  centreFounded: '2018-05',
  operatingRevenue: 8966.5,
  mainRevenue: 7022.0,
  rndExpense: 462.7,
  rndStaff: 34,
  staffTotal: 80,
  equipmentValue: 563.6,
  patentsGranted: 1,
};

/** 附件1 例2, likewise; 23 of 54 staff. */
export const designHouse: TechCentreAnswers = {
  ...common,
  enterpriseName: '湖南某某集成电路设计有限公司',
  applicantType: 'rnd-design',
  industryCode: '6520',
  physicalGoods: 'no',
  enterpriseFounded: '2010-03',
  centreFounded: '2018-05',
  operatingRevenue: 4632.7,
  mainRevenue: 4632.7,
  pureServiceRevenue: 4632.7,
  rndExpense: 421.4,
  rndStaff: 23,
  staffTotal: 54,
  equipmentValue: 63.1,
  patentsGranted: 0,
  copyrightsGranted: 23,
};

export const firmOf = { manufacturing: manufacturer, 'rnd-design': designHouse };

/** Made up, for tests: the real figures stand in 附件4之二, which is not in our documents. */
export const madeUp: OwnThresholds = {
  'rnd-expense.ratio': { manufacturing: 3, 'rnd-design': 6.6 },
  'rnd-staff.count': { manufacturing: 20, 'rnd-design': 15 },
  'rnd-staff.share': { 'rnd-design': 30 },
  'equipment.value': { manufacturing: 300, 'rnd-design': 50 },
};

/** The edition as a host who has 附件4之二 would write it. */
export const hostEdition: Edition = {
  ...edition,
  thresholds: Object.fromEntries(
    Object.entries(edition.thresholds).map(([key, byGroup]) => [
      key,
      Object.fromEntries(
        Object.entries(byGroup).map(([group, threshold]): [string, Threshold] => {
          const value = madeUp[key]?.[group];
          return [
            group,
            value === undefined ? threshold : { basis: 'host', place: '部署单位设定', value },
          ];
        }),
      ),
    ]),
  ),
};

/** Answers with some changed, by path; `undefined` clears one. */
export const but = (firm: TechCentreAnswers, changes: Record<string, unknown>) =>
  Object.entries(changes).reduce(
    (answers, [path, value]) => withAnswer(answers, path, value),
    firm,
  );

/** What is said of one requirement, named `indicator.requirement`. */
export function resultOf(
  answers: TechCentreAnswers,
  key: string,
  from: Edition = edition,
): RequirementResult {
  const [indicatorId, id] = key.split('.');
  const result = assess(techCentre, from, answers)
    .indicators.find((indicator) => indicator.id === indicatorId)
    ?.requirements.find((requirement) => requirement.id === id);
  if (!result) throw new Error(`${key} is not asked of this firm`);
  return result;
}

/** The messages of the cross-checks with one number. */
export const findings = (answers: TechCentreAnswers, number: number, from: Edition = edition) =>
  assess(techCentre, from, answers).checks.filter((check) => check.number === number);

/** Text as shown, with plain spaces for the thin ones between thousands. */
export const plainSpaces = (text: string) => text.replace(/\u2009/g, ' ');

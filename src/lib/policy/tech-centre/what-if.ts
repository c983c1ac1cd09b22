import type { AnswerTree } from '../../answers/path';
import type { Lever, WhatIf } from '../types';
import { ruleAreas } from './answers';

const figure =
  (...paths: string[]) =>
  (): Lever[] =>
    paths.map((path) => ({ kind: 'figure', path }));

const isRndDesign = ({ applicantType }: AnswerTree) => applicantType === 'rnd-design';

const wait = (): Lever[] => [{ kind: 'wait' }];

export const whatIf: WhatIf = {
  fields: [
    'mainRevenue',
    'pureServiceRevenue',
    'rndExpense',
    'staffTotal',
    'rndStaff',
    'equipmentValue',
    'patentsGranted',
    'copyrightsGranted',
  ],
  levers: {
    'main-revenue.amount': (answers) =>
      figure(isRndDesign(answers) ? 'pureServiceRevenue' : 'mainRevenue')(),
    'rnd-expense.amount': figure('rndExpense'),
    'rnd-expense.ratio': figure('rndExpense'),
    'rnd-staff.count': figure('rndStaff'),
    'rnd-staff.share': figure('rndStaff'),
    'equipment.value': figure('equipmentValue'),
    // 附件5 二（2）: 软著不够 20 件时，按生产制造型企业的相关要求.
    'intellectual-property.rights': (answers) =>
      isRndDesign(answers)
        ? figure('copyrightsGranted', 'patentsGranted')()
        : figure('patentsGranted')(),
    'management-rules.areas': () => [
      { kind: 'each', paths: ruleAreas.map((area) => `rules.${area}`) },
    ],
    'establishment.enterprise': wait,
    'establishment.centre': wait,
  },
  carries: {
    pureServiceRevenue: 'mainRevenue',
    mainRevenue: 'operatingRevenue',
    rndStaff: 'staffTotal',
  },
};

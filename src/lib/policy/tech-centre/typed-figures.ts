import { amount } from '../../assess/quantity';
import type { Edition, Measure } from '../types';
import type { TechCentreAnswers } from './answers';

/** The figures that both a question and a list can give. */
export interface Figures {
  staffTotal: (answers: TechCentreAnswers) => number | undefined;
  rndStaff: (answers: TechCentreAnswers) => Measure;
  equipmentValue: (answers: TechCentreAnswers) => Measure;
  pureServiceRevenue: (answers: TechCentreAnswers) => Measure;
  copyrights: (answers: TechCentreAnswers) => Measure;
  patents: (answers: TechCentreAnswers, edition: Edition) => Measure;
}

/** A typed figure, or open while it is blank. */
export function typed(value: number | undefined, path: string): Measure {
  if (value === undefined) return { missing: [path] };
  const exact = amount(value);
  return { low: exact, high: exact };
}

/** The quick check asks for the figures themselves. */
export const typedFigures: Figures = {
  staffTotal: (answers) => answers.staffTotal,
  rndStaff: (answers) => typed(answers.rndStaff, 'rndStaff'),
  equipmentValue: (answers) => typed(answers.equipmentValue, 'equipmentValue'),
  pureServiceRevenue: (answers) => typed(answers.pureServiceRevenue, 'pureServiceRevenue'),
  copyrights: (answers) => typed(answers.copyrightsGranted, 'copyrightsGranted'),
  patents: (answers) => typed(answers.patentsGranted, 'patentsGranted'),
};

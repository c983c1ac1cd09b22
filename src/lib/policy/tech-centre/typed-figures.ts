import type { Edition, Measure, Open } from '../types';
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
export const typed = (value: number | undefined, blank: Open): Measure =>
  value === undefined ? blank : value;

const RND_STAFF: Open = { missing: ['rndStaff'] };
const EQUIPMENT: Open = { missing: ['equipmentValue'] };
const PURE_SERVICE: Open = { missing: ['pureServiceRevenue'] };
const COPYRIGHTS: Open = { missing: ['copyrightsGranted'] };
const PATENTS: Open = { missing: ['patentsGranted'] };

/** The quick check asks for the figures themselves. */
export const typedFigures: Figures = {
  staffTotal: (answers) => answers.staffTotal,
  rndStaff: (answers) => typed(answers.rndStaff, RND_STAFF),
  equipmentValue: (answers) => typed(answers.equipmentValue, EQUIPMENT),
  pureServiceRevenue: (answers) => typed(answers.pureServiceRevenue, PURE_SERVICE),
  copyrights: (answers) => typed(answers.copyrightsGranted, COPYRIGHTS),
  patents: (answers) => typed(answers.patentsGranted, PATENTS),
};

import type { Programme } from '../types';
import type { TechCentreAnswers } from './answers';
import { figures } from './figures';
import { formChecks } from './form-checks';
import { growthChecks } from './growth-checks';
import { indicatorsFrom } from './indicators';
import { listChecks } from './list-checks';
import { plausible } from '../plausible';
import { steps } from './questions';
import { quickChecks } from './quick-checks';
import { techCentreQuick } from './quick';

/** 省级企业技术中心 with its lists and forms. */
export const techCentre: Programme<TechCentreAnswers> = {
  ...techCentreQuick,
  indicators: indicatorsFrom(figures),
  checks: [
    ...quickChecks(figures),
    ...formChecks,
    ...listChecks,
    ...growthChecks,
    ...plausible(steps),
  ].sort((a, b) => a.number - b.number),
};

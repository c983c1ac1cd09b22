import type { Programme } from '../types';
import type { TechCentreAnswers } from './answers';
import { figures } from './figures';
import { formChecks } from './form-checks';
import { indicatorsFrom } from './indicators';
import { quickChecks } from './quick-checks';
import { techCentreQuick } from './quick';

/** 省级企业技术中心 with its lists and forms. */
export const techCentre: Programme<TechCentreAnswers> = {
  ...techCentreQuick,
  indicators: indicatorsFrom(figures),
  checks: [...quickChecks(figures), ...formChecks].sort((a, b) => a.number - b.number),
};

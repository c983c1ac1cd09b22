import edition2024 from '../../../../static/editions/tech-centre-2024.json';
import type { WholeProgramme } from '../catalogue';
import type { Edition, Programme } from '../types';
import { techCentre } from './index';
import { dictionary } from './dictionary';

export const whole: WholeProgramme = {
  programme: techCentre as unknown as Programme,
  editions: [edition2024 as Edition],
  dictionary,
};

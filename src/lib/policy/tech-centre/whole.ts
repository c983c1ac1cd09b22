import edition2024 from '../../../../static/editions/tech-centre-2024.json';
import type { WholeProgramme } from '../catalogue';
import type { Edition, EvidenceItem, Programme } from '../types';
import type { AnswerTree } from '../../answers/path';
import { evidence } from './evidence';
import { annex1 } from './forms/annex-1';
import { samples } from './samples';
import { techCentre } from './index';
import { dictionary } from './dictionary';

export const whole: WholeProgramme = {
  programme: techCentre as unknown as Programme,
  editions: [edition2024 as Edition],
  dictionary,
  samples,
  evidence: evidence as unknown as EvidenceItem<AnswerTree>[],
  forms: [annex1],
};

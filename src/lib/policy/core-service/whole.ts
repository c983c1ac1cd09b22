import edition2020 from '../../../../static/editions/core-service-2020.json';
import type { AnswerTree } from '../../answers/path';
import type { WholeProgramme } from '../catalogue';
import type { Edition, EvidenceItem, Programme, Step } from '../types';
import { dictionary } from './dictionary';
import { evidence } from './evidence';
import { conditions } from './forms/conditions';
import { coreService } from './index';
import { formQuestions } from './questions';
import { samples } from './samples';

export const whole: WholeProgramme = {
  programme: coreService as unknown as Programme,
  editions: [edition2020 as Edition],
  dictionary,
  samples,
  evidence: evidence as unknown as EvidenceItem<AnswerTree>[],
  lists: [],
  correctionOf: () => undefined,
  formQuestions: formQuestions as unknown as Step<AnswerTree>[],
  forms: [conditions],
};

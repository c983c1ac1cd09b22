import edition2024 from '../../../../static/editions/tech-centre-2024.json';
import { wholeFor } from '../edition-parts';
import type {
  Edition,
  EvidenceItem,
  Programme,
  ProgrammeList,
  Step,
  WholeProgramme,
} from '../types';
import type { AnswerTree } from '../../answers/path';
import { correctionOf } from './corrections';
import { evidence } from './evidence';
import { formQuestions } from './form-questions';
import { annex1 } from './forms/annex-1';
import { annex2 } from './forms/annex-2';
import { annex3 } from './forms/annex-3';
import { annex4 } from './forms/annex-4';
import { annex5 } from './forms/annex-5';
import { lists } from './lists';
import { plausible } from '../plausible';
import { samples } from './samples';
import { completeSample } from './samples-complete';
import { completeDesignHouse } from './samples-complete/design-house';
import { techCentre } from './index';
import { dictionary } from './dictionary';
import { whatIf } from './what-if';

export const whole: WholeProgramme = {
  // Check 22 over the forms' figures comes with their questions.
  programme: {
    ...techCentre,
    checks: [...techCentre.checks, ...plausible(formQuestions)],
  } as unknown as Programme,
  editions: [edition2024 as Edition],
  dictionary,
  samples: [...samples, completeSample, completeDesignHouse],
  evidence: evidence as unknown as EvidenceItem<AnswerTree>[],
  lists: lists as unknown as ProgrammeList<AnswerTree>[],
  correctionOf,
  formQuestions: formQuestions as unknown as Step<AnswerTree>[],
  forms: [annex1, annex2, annex3, annex4, annex5],
  adapt: (edition) => wholeFor(whole, edition),
  about:
    '判定用的指标读自附件5 二（限制性指标所需的佐证材料）、附件1 各栏和《管理办法》第六条。《管理办法》附件4之二“限定性指标及其基本要求”不在本工具掌握的文件中；其中的门槛标为“门槛待核”，不作判定。',
  whatIf,
};

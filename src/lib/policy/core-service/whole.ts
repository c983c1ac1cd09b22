import edition2020 from '../../../../static/editions/core-service-2020.json';
import type { AnswerTree } from '../../answers/path';
import { wholeFor } from '../edition-parts';
import type { Edition, EvidenceItem, Programme, Step, WholeProgramme } from '../types';
import { dictionary } from './dictionary';
import { evidence } from './evidence';
import { conditions } from './forms/conditions';
import { coreService } from './index';
import { formQuestions } from './questions';
import { samples } from './samples';
import { whatIf } from './what-if';

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
  adapt: (edition) => wholeFor(whole, edition),
  about:
    '三类机构的条件逐条读自通知“二、申报条件”，“以上”含本数；一个单位同时对照三类。《管理办法》第四条、第五条规定的基本条件不在本工具掌握的文件中，只作一项前提询问。通知附件1《申报材料文本》、附件2《推荐汇总表》也没有，本工具不生成这两张表。',
  whatIf,
};

import type { Programme } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeByIndustry, typeNames } from './applicant-type';
import { indicatorsFrom } from './indicators';
import { plausible } from '../plausible';
import { steps } from './questions';
import { quickChecks } from './quick-checks';
import { typedFigures } from './typed-figures';

/**
 * 省级企业技术中心 as the quick check needs it: the rules that do not change from year to year; what
 * does is in the edition. Of the answers that the quick check asks it says exactly what the whole
 * programme says (a property test holds them together), in a third of the bytes.
 */
export const techCentreQuick: Programme<TechCentreAnswers> = {
  id: 'tech-centre',
  title: '省级企业技术中心',
  nameField: 'enterpriseName',
  groupOf: (answers) => answers.applicantType,
  groups: [
    { id: 'manufacturing', title: typeNames.manufacturing },
    { id: 'rnd-design', title: typeNames['rnd-design'] },
  ],
  groupField: 'applicantType',
  gates: [
    {
      path: 'gates.hunanLegalEntity',
      title: '在湖南省内注册，具有独立法人资格',
      basis: 'regulation-repost',
      place: '《管理办法》第六条（一）（公开转载，请以原文为准）',
    },
    {
      path: 'gates.noDishonesty',
      title: '没有弄虚作假，《信用湖南》没有不良记录',
      basis: 'notice',
      place: '附件5 二 末段，附件3 备注3',
    },
  ],
  // 附件5 一: only the listed industries may apply.
  unsettled: (answers) => {
    const rule = typeByIndustry(answers);
    return rule.type === 'unknown' ? [rule.ask] : [];
  },
  indicators: indicatorsFrom(typedFigures),
  combine: 'all',
  checks: [...quickChecks(typedFigures), ...plausible(steps)],
  steps,
};

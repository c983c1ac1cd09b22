import type { Programme } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeNames } from './applicant-type';
import { checks } from './checks';
import { indicators } from './indicators';
import { steps } from './questions';

/** 省级企业技术中心: the rules that do not change from year to year; what does is in the edition. */
export const techCentre: Programme<TechCentreAnswers> = {
  id: 'tech-centre',
  title: '省级企业技术中心',
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
  indicators,
  combine: 'all',
  checks,
  steps,
};

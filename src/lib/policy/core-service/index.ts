import { notMoreThan } from '../not-more-than';
import { plausible } from '../plausible';
import { decideIndicators } from '../../assess/decide-indicators';
import type { Check, Programme } from '../types';
import { kindNames, kinds, type CoreServiceAnswers } from './answers';
import { indicators } from './indicators';
import { formQuestions, steps } from './questions';

const place = '通知 一、申报对象';

/** 2: the kind applied for is not among those that are met. */
const chosenKind: Check<CoreServiceAnswers> = {
  number: 2,
  severity: 'warning',
  fields: ['kindAppliedFor'],
  find: (answers, edition, programme) => {
    const { kindAppliedFor: chosen } = answers;
    if (!chosen) return undefined;
    const verdicts = decideIndicators(programme, edition, answers);
    if (verdicts[kinds.indexOf(chosen)] !== 'not-met') return undefined;
    const met = kinds
      .filter((_, index) => verdicts[index] === 'met')
      .map((kind) => kindNames[kind]);
    return `拟申报的${kindNames[chosen]}没有达标${met.length > 0 ? `，达标的是${met.join('、')}` : ''}，请核对拟申报的类别。`;
  },
};

/** 湖南省中小微企业核心服务机构: three kinds, of which one is enough. */
export const coreService: Programme<CoreServiceAnswers> = {
  id: 'core-service',
  title: '中小微企业核心服务机构',
  nameField: 'organisationName',
  // Every kind asks the same of every applicant: there are no groups.
  groupOf: () => '*',
  groups: [],
  groupField: '',
  gates: [
    { path: 'gates.inHunan', title: '省内的服务机构或单位', basis: 'notice', place },
    {
      path: 'gates.platformRegistered',
      title:
        '在省中小企业公共服务平台注册并提供服务产品、开展服务对接、及时报送服务信息和接受监督评价',
      basis: 'notice',
      place,
    },
    {
      path: 'gates.noRelatedApplicant',
      title: '没有关联机构同时申报，不与有效期内核心服务机构存在关联关系',
      basis: 'notice',
      place,
    },
    {
      path: 'gates.regulationArticles4and5',
      title: '符合《管理办法》第四条、第五条规定的基本条件',
      basis: 'missing',
      place:
        '《管理办法》（湘经信中小服务〔2016〕334号）第四条、第五条，原文不在本工具掌握的文件中',
    },
  ],
  indicators,
  combine: 'any',
  chosen: ({ kindAppliedFor }) => kindAppliedFor,
  checks: [
    notMoreThan(
      1,
      'error',
      ['serviceStaffCollege', '大专及以上学历人员'],
      ['serviceStaff', '服务人员'],
      '人',
    ),
    chosenKind,
    ...plausible([...steps, ...formQuestions]),
  ],
  steps,
};

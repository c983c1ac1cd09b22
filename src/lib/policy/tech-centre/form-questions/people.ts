import { count, text, type Q } from './kinds';

const table = '附件4 表三';

const person = (path: string, who: string): Q[] => [
  text(`${path}.name`, `${who}姓名`, table),
  text(`${path}.title`, `${who}专业技术职称`, table, { example: '高级工程师' }),
  text(`${path}.idNumber`, `${who}身份证号`, table, {
    kind: 'id-number',
    help: '只保存在本机；表格上须打印全部 18 位。',
  }),
  text(`${path}.mobile`, `${who}手机号`, table, { kind: 'mobile' }),
];

/** 人员 */
export const people: Q[] = [
  count('staffBachelor', '职工中有本科及以上学历的人数', '附件4 表二', '人', {
    plausibleMax: 200_000,
  }),
  count('staffMidTitle', '职工中有中级及以上职称的人数', '附件4 表二', '人', {
    plausibleMax: 200_000,
  }),
  count(
    'rndStaffYearEnd',
    '{year}年末，企业研发团队拥有的全职研发人员总数',
    '附件4 表三第2项',
    '人',
    { plausibleMax: 100_000 },
  ),
  count('seniorExperts', '全职研发人员中的高级技术职称专家或博士总数', '附件4 表三第2项', '人'),
  {
    path: 'externalPersonMonths',
    kind: 'decimal',
    label: '{year}年度，外部专家来企业技术中心从事研发的工作量',
    help: '一人工作一个月计 1 人·月。',
    source: '附件4 表三第2项',
    unit: '人·月',
    plausibleMax: 10_000,
  },
  ...person('techLeader', '企业技术带头人（总工程师）'),
  ...person('centreDirector', '技术中心现任主任'),
  {
    path: 'centreDirector.qualification',
    kind: 'choice',
    label: '技术中心主任符合哪一项条件？',
    help: '主任一经确定，3年内不得变更。',
    source: '附件5 二（3）',
    choices: [
      { value: 'senior', label: '省级人社部门评定的高级技术职称' },
      { value: 'doctor', label: '已获博士学位' },
      { value: 'developer', label: '自主研发并已获授权发明专利（或软著等）的主要研发人员' },
      { value: 'none', label: '都不符合' },
    ],
  },
];

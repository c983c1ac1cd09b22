import { cities } from '../../reference/divisions';
import type { Question, Step } from '../types';
import { kindNames, kinds, type CoreServiceAnswers } from './answers';

type Q = Question<CoreServiceAnswers>;

const yesNoUnsure = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unsure', label: '不确定' },
];

const gate = (path: string, label: string, source: string, help?: string): Q => ({
  path: `gates.${path}`,
  kind: 'choice',
  label,
  source,
  choices: yesNoUnsure,
  ...(help === undefined ? {} : { help }),
});

const basics: Q[] = [
  gate('inHunan', '是否为省内的服务机构或单位？', '通知 一、申报对象'),
  gate(
    'platformRegistered',
    '是否在省中小企业公共服务平台注册并提供服务产品、开展服务对接、及时报送服务信息和接受监督评价？',
    '通知 一、申报对象',
  ),
  gate(
    'noRelatedApplicant',
    '是否没有关联机构同时申报，也不与有效期内的核心服务机构存在关联关系？',
    '通知 一、申报对象',
    '认定有效期为三年；期满的机构可自愿重新申报。',
  ),
  gate(
    'regulationArticles4and5',
    '是否符合《管理办法》第四条、第五条规定的基本条件？',
    '通知 二、申报条件',
    '《管理办法》（湘经信中小服务〔2016〕334号）原文不在本工具掌握的文件中，请对照您手里的原文回答；没有原文请选“不确定”。',
  ),
  { path: 'organisationName', kind: 'text', label: '申报单位名称', source: '通知 三' },
  {
    path: 'city',
    kind: 'choice',
    label: '所在市州',
    help: '向所在地市州、省直管试点县（市）工信局提交申报材料；省直有关单位由主管部门签署推荐意见后直接报送。',
    source: '通知 三',
    choices: [...cities.map(({ name }) => name), '省直有关单位'].map((name) => ({
      value: name,
      label: name,
    })),
  },
];

const character: Q[] = [
  {
    path: 'kindAppliedFor',
    kind: 'choice',
    label: '拟申报的类别',
    help: '可以先不选：三类会同时对照，填完看符合哪一类。',
    source: '通知 二、申报条件',
    choices: kinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
  },
  {
    path: 'publicCharacter',
    kind: 'choice',
    label: '是否为服务中心、服务平台、产业联盟等以公共性、公益性为主的服务机构？',
    source: '通知 二.1',
    choices: yesNoUnsure,
  },
  {
    path: 'innovationResources',
    kind: 'choice',
    label: '是否具有组织技术创新资源的能力？',
    help: '创新服务机构以工业设计、解决方案、质量控制和技术评价、技术开发、技术转移、信息化应用、设备共享、知识产权等专业服务为主。',
    source: '通知 二.2',
    choices: yesNoUnsure,
  },
  {
    path: 'reputation',
    kind: 'choice',
    label: '是否在专业服务领域或区域内有一定的声誉和品牌影响力？',
    help: '创业服务机构以创业培训与辅导、管理咨询、信息咨询、信用服务、市场营销、投资融资、财会税务、法律咨询等专业服务为主。',
    source: '通知 二.3',
    choices: yesNoUnsure,
  },
];

const means: Q[] = [
  {
    path: 'premisesArea',
    kind: 'decimal',
    label: '服务场所面积',
    source: '通知 二.1～3',
    unit: 'm²',
    example: '120',
    plausibleMax: 1_000_000,
  },
  {
    path: 'serviceAssets',
    kind: 'money',
    label: '服务资产',
    source: '通知 二.1～3',
    unit: '万元',
    example: '100',
    plausibleMax: 100_000,
  },
];

const staff: Q[] = [
  {
    path: 'serviceStaff',
    kind: 'count',
    label: '服务人员',
    source: '通知 二.1～3',
    unit: '人',
    example: '12',
    plausibleMax: 10_000,
  },
  {
    path: 'serviceStaffCollege',
    kind: 'count',
    label: '其中：大专及以上学历人员',
    help: '比例自动计算，不用填。',
    source: '通知 二.1～3',
    unit: '人',
    example: '10',
    plausibleMax: 10_000,
  },
];

const services: Q[] = [
  {
    path: 'firmsServed',
    kind: 'count',
    label: '年服务企业',
    source: '通知 二.1～3',
    unit: '家',
    example: '100',
    plausibleMax: 1_000_000,
  },
  {
    path: 'activitiesPublic',
    kind: 'count',
    label: '年组织开展中小企业公共服务活动',
    help: '综合服务机构要求。没有的填 0。',
    source: '通知 二.1',
    unit: '次',
    plausibleMax: 10_000,
  },
  {
    path: 'activitiesTechnical',
    kind: 'count',
    label: '年开展技术洽谈、质量品牌诊断、技术推广、项目推介和知识产权等服务活动',
    help: '创新服务机构要求。没有的填 0。',
    source: '通知 二.2',
    unit: '次',
    plausibleMax: 10_000,
  },
  {
    path: 'activitiesWelfare',
    kind: 'count',
    label: '年开展中小企业公益性公共服务活动',
    help: '创业服务机构要求。没有的填 0。',
    source: '通知 二.3',
    unit: '次',
    plausibleMax: 10_000,
  },
];

/** All that the three kinds and the gates ask. */
export const steps: Step<CoreServiceAnswers>[] = [
  { id: 'basics', title: '前提与单位', questions: basics, indicators: [] },
  { id: 'character', title: '类别与性质', questions: character, indicators: [...kinds] },
  { id: 'means', title: '场所与资产', questions: means, indicators: [...kinds] },
  { id: 'staff', title: '服务人员', questions: staff, indicators: [...kinds] },
  { id: 'services', title: '服务业绩', questions: services, indicators: [...kinds] },
];

const text = (path: string, label: string, more: Partial<Q> = {}): Q => ({
  path,
  kind: 'text',
  label,
  source: '通知 三',
  ...more,
});

/** What the condition table names besides. */
export const formQuestions: Step<CoreServiceAnswers>[] = [
  {
    id: 'contact',
    title: '单位与联系人',
    questions: [
      text('county', '县市区'),
      text('contactName', '联系人'),
      text('contactMobile', '联系人手机', { kind: 'mobile' }),
    ],
    indicators: [],
  },
];

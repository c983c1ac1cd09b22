import { count, text, type Q } from './kinds';

const third = '附件4 表三第3项';
const fourth = '附件4 表三第4项';

/** 研发条件与项目 */
export const means: Q[] = [
  text('centreDocumentNumber', '企业技术中心成立文件的文号', '附件4 表三，附件5 二（6）', {
    example: '×××〔2018〕12号',
  }),
  count(
    'certifiedLabs',
    '企业当前拥有的已通过国家（国际组织）和省级有关部门认证的实验室和检测机构总数',
    third,
    '个',
  ),
  count('provincialPlatforms', '企业当前拥有的省级及以上研发平台总数', third, '个'),
];

/** 项目 */
export const projects: Q[] = [
  count(
    'ownProjects',
    '近三年，企业自主立项实施的新技术新产品新工艺等研发类项目总数',
    fourth,
    '项',
    { help: '“近三年”是指{prior2}年1月1日至今年申报截止日。' },
  ),
  count('cooperationProjects', '近三年，企业产学研合作实施的研发类项目总数', fourth, '项'),
  count(
    'governmentProjects',
    '近三年，企业独立和主导承担（已完成和正在实施）的省级及以上政府部门立项的研发类和创新成果产业化类项目总数',
    fourth,
    '项',
  ),
];

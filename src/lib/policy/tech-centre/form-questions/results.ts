import { count, type Q } from './kinds';

const sixth = '附件4 表三第6项';

const standards = [
  ['international', '国际标准'],
  ['national', '国家标准'],
  ['industry', '行业标准'],
  ['provincial', '湖南省地方标准'],
  ['group', '团体标准'],
  ['enterprise', '企业标准'],
] as const;

const MAY_STAY_BLANK = '生产制造型可以不填，表三印“不填”。';

/** 成果 */
export const results: Q[] = [
  count('patentsApplied', '历年来，本企业通过自主研发，申请并被受理的发明专利总数', sixth, '件', {
    help: '从外面转让来的不算。',
  }),
  count(
    'copyrightsApplied',
    '历年来，本企业通过自主研发，申请并被受理的软件著作权总数',
    sixth,
    '件',
    { help: `从外面转让来的不算。${MAY_STAY_BLANK}` },
  ),
  // The quick check asks it of 研发设计型, where it decides.
  count(
    'copyrightsGranted',
    '历年来，本企业通过自主研发，已登记且当前有效的软件著作权总数',
    sixth,
    '件',
    {
      help: `从外面转让来的不算。${MAY_STAY_BLANK}`,
      askedIf: ({ applicantType }) => applicantType === 'manufacturing',
    },
  ),
  ...standards.map(([key, name]) =>
    count(`standards.${key}`, `历年来，企业主持和参加制修定的${name}`, sixth, '项'),
  ),
  count('awards.national', '近三年，企业及其内部职工获得的国家级奖项', '附件4 表三第7项', '项', {
    help: '自然科学奖、技术发明奖/专利奖、科技进步奖。',
  }),
  count('awards.provincial', '近三年，企业及其内部职工获得的省部级奖项', '附件4 表三第7项', '项', {
    help: '自然科学奖、技术发明奖/专利奖、科技进步奖。',
  }),
];

import { text, type Q } from './kinds';

const table = '附件4 表二';

/** 企业基本情况 */
export const firm: Q[] = [
  {
    path: 'ownership',
    kind: 'choice',
    label: '企业性质',
    source: table,
    choices: [
      { value: 'state', label: '国有企业' },
      { value: 'joint', label: '合资企业' },
      { value: 'private', label: '民营企业' },
      { value: 'other', label: '其他' },
    ],
  },
  text('address', '通信地址', table),
  text('postcode', '邮政编码', table, { kind: 'postcode', example: '410000' }),
  text('legalRepName', '法人代表姓名', table, { help: '与营业执照一致。' }),
  text('legalRepLandline', '法人代表固定电话', table, {
    kind: 'phone',
    help: '带区号。',
    example: '0731-88888888',
  }),
  text('legalRepMobile', '法人代表本人手机', table, { kind: 'mobile' }),
  text('mainBusiness', '实际主营业务', table, {
    kind: 'long-text',
    help: '写明“***等产品的研发、生产和销售或纯专业技术服务”。',
  }),
  text('leadingProducts', '主导产品名称及在省内市场的占有率', table, {
    kind: 'long-text',
    help: '主要生产和销售的产品（或对外提供的技术服务）。',
  }),
  text('honours', '企业当前拥有的省级及以上研发平台、资质、荣誉', table, {
    kind: 'long-text',
    help: '没有的请写“无”。',
  }),
];

/** One question of a peer's page. Names are the keys of the data dictionary, as on our own pages. */
export type Question =
  | { kind: 'choice'; name: string; label: string; options: readonly Option[] }
  | { kind: 'select'; name: string; label: string; options: readonly Option[] }
  | { kind: 'text'; name: string; label: string }
  | { kind: 'money'; name: string; label: string };

export interface Option {
  value: string;
  label: string;
}

const yesNoUnsure: readonly Option[] = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
  { value: 'unsure', label: '不确定' },
];

const cities = [
  '长沙市',
  '株洲市',
  '湘潭市',
  '衡阳市',
  '邵阳市',
  '岳阳市',
  '常德市',
  '张家界市',
  '益阳市',
  '郴州市',
  '永州市',
  '怀化市',
  '娄底市',
  '湘西州',
];

/** The first step: what the load benchmark answers. The first question is the first gate. */
export const BASICS: readonly Question[] = [
  {
    kind: 'choice',
    name: 'gates.hunanLegalEntity',
    label: '是否在湖南省内登记注册、具有独立法人资格？',
    options: yesNoUnsure,
  },
  {
    kind: 'choice',
    name: 'gates.noDishonesty',
    label: '是否没有提供虚假材料、没有信用湖南不良记录？',
    options: yesNoUnsure,
  },
  { kind: 'text', name: 'enterpriseName', label: '申报单位全称' },
  {
    kind: 'select',
    name: 'city',
    label: '市州（推荐单位）',
    options: cities.map((city) => ({ value: city, label: city })),
  },
  {
    kind: 'choice',
    name: 'applicantType',
    label: '企业主业类型',
    options: [
      { value: 'manufacturing', label: '生产制造型' },
      { value: 'rnd-design', label: '研发设计型' },
    ],
  },
  { kind: 'text', name: 'industryCode', label: '税务核定国民经济行业代码' },
  {
    kind: 'choice',
    name: 'physicalGoods',
    label: '主要收入来自研发生产（含委外加工）和销售实物类产品',
    options: yesNoUnsure,
  },
];

/** The money step: what the keystroke benchmark types into. */
export const REVENUE: readonly Question[] = [
  { kind: 'money', name: 'operatingRevenue', label: '2023年度营业收入' },
  { kind: 'money', name: 'mainRevenue', label: '2023年度主营业务收入' },
  { kind: 'money', name: 'rndExpense', label: '2023年度研发费用支出额' },
];

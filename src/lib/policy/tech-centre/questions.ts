import type { Question, Step } from '../types';
import type { TechCentreAnswers } from './answers';
import { typeByIndustry, typeNames } from './applicant-type';

type Q = Question<TechCentreAnswers>;

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];
const yesNoUnsure = [...yesNo, { value: 'unsure', label: '不确定' }];

/** 万元: above this a figure typed in 元 is likelier than so large a firm (check 22). */
const LARGEST_REVENUE = 1_000_000;
const LARGEST_SPENDING = 100_000;

const basics: Q[] = [
  {
    path: 'gates.hunanLegalEntity',
    kind: 'choice',
    label: '是否在湖南省内注册，具有独立法人资格？',
    help: '分公司没有独立法人资格，不能单独申报。',
    source: '《管理办法》第六条（一）（公开转载）',
    choices: yesNoUnsure,
  },
  {
    path: 'gates.noDishonesty',
    kind: 'choice',
    label: '是否没有弄虚作假，且在《信用湖南》没有不良信用、受罚记录？',
    help: '请先在《信用湖南》网站查询本单位；弄虚作假一经查实，三年内不得申报。',
    source: '附件5 二 末段，附件3 备注3',
    choices: [
      { value: 'yes', label: '是，没有' },
      { value: 'no', label: '否，有记录' },
      { value: 'unsure', label: '不确定' },
    ],
  },
  {
    path: 'enterpriseName',
    kind: 'text',
    label: '申报单位全称',
    help: '与营业执照一致。',
    source: '附件1',
    example: '湖南××制药有限公司',
  },
  {
    path: 'city',
    kind: 'choice',
    label: '所在市州',
    help: '由市州工信局审核推荐。',
    source: '附件1 推荐单位',
  },
  {
    path: 'industryCode',
    kind: 'industry',
    label: '税务部门核定的主营业务所属行业',
    help: '以县级税务部门核定为准；可输入代码或名称查找。',
    source: '附件1，附件5 一',
    example: '2740 中成药生产',
  },
  {
    path: 'physicalGoods',
    kind: 'choice',
    label: '主要收入是否来自研发生产（含委外加工）和销售实物类产品？',
    help: '元器件、零部件、材料、软硬件一体化设备系统等；传感器、仪器仪表、芯片硬件都算。',
    source: '附件5 一',
    choices: yesNo,
  },
  {
    path: 'servesIndustryField',
    kind: 'choice',
    label: '是否主要为工信领域企业提供纯技术服务？',
    source: '附件5 一',
    choices: yesNo,
    askedIf: ({ industryCode }) => /^(64|74|75)/.test(industryCode ?? ''),
  },
  {
    path: 'applicantType',
    kind: 'choice',
    label: '企业主业类型',
    help: '开展了研发设计活动，不等于研发设计型：要以对外提供纯技术服务为主营业务。',
    source: '附件4 表二，附件5 一',
    choices: [
      { value: 'manufacturing', label: '生产制造型' },
      { value: 'rnd-design', label: '研发设计型' },
    ],
    propose: (answers) => {
      const rule = typeByIndustry(answers);
      if (rule.type === 'unknown')
        return answers.industryCode === undefined ? undefined : { because: rule.because };
      if (rule.type === 'outside') return { because: rule.because };
      return { value: rule.type, because: `${rule.because}，应为${typeNames[rule.type]}。` };
    },
  },
];

const established: Q[] = [
  {
    path: 'enterpriseFounded',
    kind: 'date',
    label: '申报单位成立时间',
    help: '营业执照上的成立日期，至少填到月。',
    source: '附件1',
    example: '2010年3月',
  },
  {
    path: 'centreFounded',
    kind: 'date',
    label: '技术中心成立时间',
    help: '公司成立技术中心的公文所写的时间。',
    source: '附件1，附件5 二（6）',
    example: '2018年5月',
  },
];

const revenue: Q[] = [
  {
    path: 'operatingRevenue',
    kind: 'money',
    label: '{year}年度营业收入',
    help: '以{year}年度财务审计报告《利润表》为准。',
    source: '附件1',
    unit: '万元',
    example: '8966.5',
    plausibleMax: LARGEST_REVENUE,
  },
  {
    path: 'mainRevenue',
    kind: 'money',
    label: '{year}年度主营业务收入',
    help: '以{year}年度财务审计报告《利润表》为准；集团公司按合并后的数据。',
    source: '附件1，附件5 二（1）',
    unit: '万元',
    example: '7022.0',
    plausibleMax: LARGEST_REVENUE,
  },
  {
    path: 'pureServiceRevenue',
    kind: 'money',
    label: '{year}年度对外纯技术服务收入',
    help: '扣除实物产品销售、工程施工收入和工程物料等费用。',
    source: '附件5 一 备注，二 列表4',
    unit: '万元',
    example: '4632.7',
    plausibleMax: LARGEST_REVENUE,
    askedIf: ({ applicantType }) => applicantType !== 'manufacturing',
  },
];

const rndExpense: Q[] = [
  {
    path: 'rndExpense',
    kind: 'money',
    label: '{year}年度研发费用支出额',
    help: '《利润表》中的研发费用；占主营收入的比例自动计算，不用填。',
    source: '附件1，附件4 表三第1项',
    unit: '万元',
    example: '462.7',
    plausibleMax: LARGEST_SPENDING,
  },
];

const rndStaff: Q[] = [
  {
    path: 'staffTotal',
    kind: 'count',
    label: '企业内部职工总人数',
    help: '须能提供职工名单和最近 2 个月的社保证明。',
    source: '附件4 表二，附件5 二（3）',
    unit: '人',
    example: '54',
    plausibleMax: 200_000,
  },
  {
    path: 'rndStaff',
    kind: 'count',
    label: '当前企业内部的研发人员数',
    help: '全职，最近 3 个月社保由本单位缴纳；初中及以下学历、外单位兼职或合作人员不计。',
    source: '附件1，附件5 二（3）',
    unit: '人',
    example: '34',
    plausibleMax: 100_000,
  },
];

const equipment: Q[] = [
  {
    path: 'equipmentValue',
    kind: 'money',
    label: '自购且当前专用于技术开发的仪器设备的原值总额',
    help: '须有发票；不含生产线上的多台类似设备；同类功能的多台生产设备只算 1 台；已弃用的不计。',
    source: '附件1，附件5 二（4）',
    unit: '万元',
    example: '563.6',
    plausibleMax: LARGEST_SPENDING,
  },
];

const intellectualProperty: Q[] = [
  {
    path: 'patentsGranted',
    kind: 'count',
    label: '自主发明专利（整件）',
    help: '首次申请人和当前专利权人都是本单位，自主研发，当前有效；转让得来、已转让出去的不计；与他人共有的按权利人数折算，不足 1 整件填 0。',
    source: '附件2 注2，附件5 二（2）',
    unit: '件',
    example: '1',
    plausibleMax: 10_000,
  },
  {
    path: 'copyrightsGranted',
    kind: 'count',
    label: '自主软件著作权',
    help: '本单位自主研发、已登记且当前有效；件数够的可代替发明专利。',
    source: '附件2 注3，附件5 二（2）',
    unit: '件',
    example: '23',
    plausibleMax: 10_000,
    askedIf: ({ applicantType }) => applicantType !== 'manufacturing',
  },
];

const rule = (area: string, label: string): Q => ({
  path: `rules.${area}`,
  kind: 'count',
  label: `${label}制度`,
  source: '附件4 表三第8项',
  unit: '件',
  plausibleMax: 1000,
});

const managementRules: Q[] = [
  rule('funds', '研发经费管理'),
  rule('projects', '研发项目管理'),
  rule('ip', '知识产权管理'),
  rule('quality', '产品质量管理'),
  rule('team', '研发队伍管理'),
  rule('cooperation', '产学研合作管理'),
];

/** The quick check: all that the seven indicators need, and nothing else. */
export const steps: Step<TechCentreAnswers>[] = [
  { id: 'basics', title: '前提与类型、行业', questions: basics, indicators: [] },
  { id: 'founded', title: '成立时间', questions: established, indicators: ['establishment'] },
  { id: 'revenue', title: '收入', questions: revenue, indicators: ['main-revenue'] },
  { id: 'rnd-expense', title: '研发费用', questions: rndExpense, indicators: ['rnd-expense'] },
  { id: 'rnd-staff', title: '研发人员', questions: rndStaff, indicators: ['rnd-staff'] },
  { id: 'equipment', title: '仪器设备', questions: equipment, indicators: ['equipment'] },
  {
    id: 'ip',
    title: '知识产权',
    questions: intellectualProperty,
    indicators: ['intellectual-property'],
  },
  {
    id: 'rules',
    title: '管理制度',
    intro: '须是公司正式印发、正在执行的公文。没有的方面请填 0。',
    questions: managementRules,
    indicators: ['management-rules'],
  },
];

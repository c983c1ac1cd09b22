import type { BenchAnswers, RuleArea } from './answers';
import type { Verdict } from './verdicts';

/** One dossier with the seven verdicts it must get, in the order of INDICATORS. */
export interface Sample {
  title: string;
  answers: BenchAnswers;
  expected: readonly [Verdict, Verdict, Verdict, Verdict, Verdict, Verdict, Verdict];
}

const MET = 'met';
const NOT = 'not-met';
const OPEN = 'unanswered';

const allRules: Record<RuleArea, number> = {
  funds: 1,
  projects: 2,
  ip: 1,
  quality: 3,
  team: 1,
  cooperation: 1,
};

/** A manufacturer that meets all seven; 附件1 例1 is its model. */
export const maker = {
  enterpriseName: '湖南岳麓山环保科技有限公司',
  applicantType: 'manufacturing',
  industryCode: '3591',
  gates: { hunanLegalEntity: 'yes', noDishonesty: 'yes' },
  operatingRevenue: 7800.5,
  mainRevenue: 7022,
  rndExpense: 462.7,
  rndStaff: 34,
  staffTotal: 156,
  equipmentValue: 563.6,
  patentsGranted: 2,
  copyrightsGranted: 0,
  rules: allRules,
  enterpriseFounded: '2012-02-16',
  centreFounded: '2019-05-20',
} satisfies BenchAnswers;

/** A design firm that meets all seven; 附件1 例2 is its model. */
export const designer = {
  enterpriseName: '湖南湘江软件设计有限公司',
  applicantType: 'rnd-design',
  industryCode: '6513',
  gates: { hunanLegalEntity: 'yes', noDishonesty: 'yes' },
  operatingRevenue: 4100,
  mainRevenue: 3850,
  pureServiceRevenue: 3850,
  rndExpense: 350.4,
  rndStaff: 33,
  staffTotal: 78,
  equipmentValue: 63.1,
  patentsGranted: 0,
  copyrightsGranted: 26,
  rules: allRules,
  enterpriseFounded: '2015-09-01',
  centreFounded: '2020-01-10',
} satisfies BenchAnswers;

/** The dossier without these answers (rebuilt: `delete` would slow every later reading of it down). */
function without(answers: BenchAnswers, ...keys: (keyof BenchAnswers)[]): BenchAnswers {
  const blank = new Set<string>(keys);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !blank.has(key)));
}

/** Each threshold is crossed at least once, and each kind of blank left at least once. */
export const SAMPLES: readonly Sample[] = [
  {
    title: '空白',
    answers: {},
    expected: [OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN],
  },
  {
    title: '生产制造，全部达标',
    answers: maker,
    expected: [MET, MET, MET, MET, MET, MET, MET],
  },
  {
    title: '生产制造，恰在门槛上',
    answers: {
      ...maker,
      mainRevenue: 6000,
      rndExpense: 300,
      rndStaff: 20,
      equipmentValue: 300,
      patentsGranted: 1,
      enterpriseFounded: '2022-05-31',
      centreFounded: '2022-05-31',
    },
    expected: [MET, MET, MET, MET, MET, MET, MET],
  },
  {
    title: '生产制造，各差一点',
    answers: {
      ...maker,
      mainRevenue: 5999.96,
      rndExpense: 299.99,
      rndStaff: 19,
      equipmentValue: 299.99,
      patentsGranted: 0.5,
      rules: { ...allRules, team: 0 },
      centreFounded: '2022-06-01',
    },
    expected: [NOT, NOT, NOT, NOT, NOT, NOT, NOT],
  },
  {
    title: '生产制造，占比不足而支出足',
    answers: { ...maker, mainRevenue: 20000 },
    expected: [MET, NOT, MET, MET, MET, MET, MET],
  },
  {
    title: '生产制造，软件著作权不能代替发明专利',
    answers: { ...maker, patentsGranted: 0, copyrightsGranted: 40 },
    expected: [MET, MET, MET, MET, NOT, MET, MET],
  },
  {
    title: '生产制造，企业成立不足两年',
    answers: { ...maker, enterpriseFounded: '2023-03-01', centreFounded: '2023-03-01' },
    expected: [MET, MET, MET, MET, MET, MET, NOT],
  },
  {
    title: '生产制造，收入与设备未填',
    answers: without(maker, 'mainRevenue', 'equipmentValue'),
    expected: [OPEN, OPEN, MET, OPEN, MET, MET, MET],
  },
  {
    title: '生产制造，支出不足，收入未填也已定',
    answers: { ...without(maker, 'mainRevenue'), rndExpense: 120 },
    expected: [OPEN, NOT, MET, MET, MET, MET, MET],
  },
  {
    title: '生产制造，制度缺一方面未填',
    answers: { ...without(maker, 'rules'), rules: { funds: 1, projects: 1, ip: 1, quality: 1 } },
    expected: [MET, MET, MET, MET, MET, OPEN, MET],
  },
  {
    title: '生产制造，技术中心成立时间未填',
    answers: without(maker, 'centreFounded'),
    expected: [MET, MET, MET, MET, MET, MET, OPEN],
  },
  {
    title: '研发设计，全部达标',
    answers: designer,
    expected: [MET, MET, MET, MET, MET, MET, MET],
  },
  {
    title: '研发设计，恰在门槛上',
    answers: {
      ...designer,
      mainRevenue: 3000,
      pureServiceRevenue: 3000,
      rndExpense: 300,
      rndStaff: 20,
      staffTotal: 100,
      equipmentValue: 60,
      copyrightsGranted: 20,
    },
    expected: [MET, MET, MET, MET, MET, MET, MET],
  },
  {
    title: '研发设计，人员占比与著作权不足',
    answers: { ...designer, staffTotal: 200, copyrightsGranted: 19 },
    expected: [MET, MET, NOT, MET, NOT, MET, MET],
  },
  {
    title: '研发设计，以一件发明专利代替',
    answers: { ...designer, patentsGranted: 1, copyrightsGranted: 3 },
    expected: [MET, MET, MET, MET, MET, MET, MET],
  },
  {
    title: '研发设计，收入与设备不足',
    answers: {
      ...designer,
      mainRevenue: 2999.99,
      pureServiceRevenue: 2999.99,
      equipmentValue: 59.99,
    },
    expected: [NOT, MET, MET, NOT, MET, MET, MET],
  },
  {
    title: '研发设计，职工总数未填',
    answers: without(designer, 'staffTotal'),
    expected: [MET, MET, OPEN, MET, MET, MET, MET],
  },
];

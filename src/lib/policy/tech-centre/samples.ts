import type { Sample } from '../types';

/** What the official rows of 附件1 leave open (names, dates, staff) is made up, and said to be. */
const invented = {
  enterpriseFounded: '2010-03',
  centreFounded: '2018-05',
  rules: { funds: 1, projects: 1, ip: 1, quality: 1, team: 1, cooperation: 1 },
  gates: { hunanLegalEntity: 'yes', noDishonesty: 'yes' },
};

export const samples: Sample[] = [
  {
    title: '样例：例1 生产制造型',
    note: '数字取自附件1 例1；名称、日期、职工总数和制度件数为虚构。',
    answers: {
      ...invented,
      enterpriseName: '湖南样例制药有限公司（虚构）',
      city: '长沙市',
      applicantType: 'manufacturing',
      industryCode: '2740',
      physicalGoods: 'yes',
      operatingRevenue: 8966.5,
      mainRevenue: 7022,
      rndExpense: 462.7,
      staffTotal: 186,
      rndStaff: 34,
      equipmentValue: 563.6,
      patentsGranted: 1,
    },
  },
  {
    title: '样例：例2 研发设计型',
    note: '数字取自附件1 例2；名称、日期、职工总数和制度件数为虚构。',
    answers: {
      ...invented,
      enterpriseName: '湖南样例集成电路设计有限公司（虚构）',
      city: '株洲市',
      applicantType: 'rnd-design',
      industryCode: '6520',
      physicalGoods: 'no',
      operatingRevenue: 4632.7,
      mainRevenue: 4632.7,
      pureServiceRevenue: 4632.7,
      rndExpense: 421.4,
      staffTotal: 54,
      rndStaff: 23,
      equipmentValue: 63.1,
      patentsGranted: 1,
      copyrightsGranted: 23,
    },
  },
];

import type { PartialDate } from '../../answers/dates';

export type ApplicantType = 'manufacturing' | 'rnd-design';
export type YesNo = 'yes' | 'no';
export type YesNoUnsure = YesNo | 'unsure';

export const ruleAreas = ['funds', 'projects', 'ip', 'quality', 'team', 'cooperation'] as const;
export type RuleArea = (typeof ruleAreas)[number];

export interface Patent {
  name?: string;
  number?: string;
  filingDate?: PartialDate;
  applicants?: string[];
  inventors?: string[];
  grantNoticeDate?: PartialDate;
  patentees?: string[];
  announcementDate?: PartialDate;
  selfDeveloped?: YesNo;
  obtainedBy?: 'own' | 'transfer' | 'group-transfer-complete';
  inForce?: YesNo;
}

export interface Copyright {
  name?: string;
  registrationNumber?: string;
  date?: PartialDate;
  selfDeveloped?: YesNo;
  inForce?: YesNo;
}

export interface StaffMember {
  name?: string;
  idNumber?: string;
  education?: string;
  title?: string;
  post?: string;
  joined?: PartialDate;
  daysInPost?: number;
  isRnd?: YesNo;
  /** seconded or part-time from another unit */
  external?: YesNo;
  insuredMonths?: number;
}

export interface EquipmentLine {
  name?: string;
  maker?: string;
  sets?: number;
  bought?: PartialDate;
  invoice?: string;
  /** 元, total of the line */
  originalValue?: number;
  use?: string;
  place?: string;
}

export interface ServiceContract {
  number?: string;
  client?: string;
  /** 万元 */
  amount?: number;
  term?: string;
  /** 万元, 本年度已入账纯技术收入 */
  received?: number;
  voucher?: string;
  /** 万元 */
  outstanding?: number;
}

/**
 * The part of a dossier's answers that rules read. Money in 万元. Absent means not answered; it is
 * never 0 and never "".
 */
export interface TechCentreAnswers {
  [key: string]: unknown;
  enterpriseName?: string;
  city?: string;
  applicantType?: ApplicantType;
  industryCode?: string;
  physicalGoods?: YesNo;
  servesIndustryField?: YesNo;
  enterpriseFounded?: PartialDate;
  centreFounded?: PartialDate;

  operatingRevenue?: number;
  mainRevenue?: number;
  pureServiceRevenue?: number;
  rndExpense?: number;
  totalAssets?: number;
  totalLiabilities?: number;
  totalProfit?: number;
  netProfit?: number;
  ownProductRevenue?: number;
  newProductRevenue?: number;
  newProductProfit?: number;
  averageWageRnd?: number;
  averageWageAll?: number;

  staffTotal?: number;
  staffBachelor?: number;
  staffMidTitle?: number;
  rndStaff?: number;
  rndStaffYearEnd?: number;
  seniorExperts?: number;
  centreDirector?: { qualification?: 'senior' | 'doctor' | 'developer' | 'none' };

  equipmentValue?: number;
  patentsApplied?: number;
  copyrightsApplied?: number;
  patentsGranted?: number;
  copyrightsGranted?: number;
  rules?: Partial<Record<RuleArea, number>>;
  gates?: Record<string, YesNoUnsure>;

  patents?: readonly Patent[];
  copyrights?: readonly Copyright[];
  staff?: readonly StaffMember[];
  equipment?: readonly EquipmentLine[];
  contracts?: readonly ServiceContract[];
}

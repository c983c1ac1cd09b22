/** The quick-check answers the seven indicators need, under the keys of the dossier's data dictionary. */
export interface BenchAnswers {
  enterpriseName?: string;
  applicantType?: 'manufacturing' | 'rnd-design';
  industryCode?: string;
  gates?: { hunanLegalEntity?: Gate; noDishonesty?: Gate };
  /** 万元 */
  operatingRevenue?: number;
  /** 万元 */
  mainRevenue?: number;
  /** 万元; indicator 1 of rnd-design */
  pureServiceRevenue?: number;
  /** 万元 */
  rndExpense?: number;
  rndStaff?: number;
  staffTotal?: number;
  /** 万元 */
  equipmentValue?: number;
  patentsGranted?: number;
  copyrightsGranted?: number;
  rules?: Partial<Record<RuleArea, number>>;
  /** YYYY-MM-DD */
  enterpriseFounded?: string;
  /** YYYY-MM-DD */
  centreFounded?: string;
}

type Gate = 'yes' | 'no' | 'unsure';

/** The six areas of 附件4 表三第8项. */
export const RULE_AREAS = ['funds', 'projects', 'ip', 'quality', 'team', 'cooperation'] as const;
export type RuleArea = (typeof RULE_AREAS)[number];

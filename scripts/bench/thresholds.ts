/**
 * The thresholds every contender carries. Those the notice leaves open (研发费用占比, 研发人员, 仪器设备)
 * are fixed numbers for the benchmark only, so that each indicator really decides; they are no policy.
 */
export const THRESHOLDS = {
  /** 万元 */
  mainRevenue: { manufacturing: 6000, 'rnd-design': 3000 },
  /** 万元 */
  rndExpense: 300,
  /** %, benchmark only */
  rndRatio: 3,
  /** 人, benchmark only */
  rndStaff: 20,
  /** %, asked of rnd-design only; benchmark only */
  rndStaffShare: 20,
  /** 万元, benchmark only */
  equipment: { manufacturing: 300, 'rnd-design': 60 },
  /** 整件 */
  patents: 1,
  /** 件, rnd-design only */
  copyrights: 20,
  /** 件 in each of the six areas */
  rulesPerArea: 1,
  /** Two years before the deadline 2024-05-31: founded on this day or earlier. */
  foundedBy: '2022-05-31',
} as const;

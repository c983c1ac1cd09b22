import type { AnswerKind, Dictionary } from '../../answers/restore';
import { ruleAreas } from './answers';

const yesNo: AnswerKind = { oneOf: ['yes', 'no'] };
const yesNoUnsure: AnswerKind = { oneOf: ['yes', 'no', 'unsure'] };

const each = <K extends string>(keys: readonly K[], kind: AnswerKind): Record<K, AnswerKind> =>
  Object.fromEntries(keys.map((key) => [key, kind])) as Record<K, AnswerKind>;

/** Every key a dossier of this programme may hold. Keys are fixed for years: append, never rename. */
export const dictionary: Dictionary = {
  ...each(
    [
      'enterpriseName',
      'creditCode',
      'city',
      'county',
      'industryCode',
      'centreDocumentNumber',
      'address',
      'postcode',
      'legalRepName',
      'legalRepLandline',
      'legalRepMobile',
      'contactName',
      'contactMobile',
      'mainBusiness',
      'bankCreditRating',
      'leadingProducts',
      'honours',
    ],
    'text',
  ),
  applicantType: { oneOf: ['manufacturing', 'rnd-design'] },
  physicalGoods: yesNo,
  servesIndustryField: yesNo,
  ...each(['enterpriseFounded', 'centreFounded'], 'date'),
  ownership: { oneOf: ['state', 'joint', 'private', 'other'] },
  ...each(
    [
      'operatingRevenue',
      'operatingRevenuePrior',
      'mainRevenue',
      'mainRevenuePrior',
      'pureServiceRevenue',
      'rndExpense',
      'totalAssets',
      'totalLiabilities',
      'totalProfit',
      'totalProfitPrior',
      'netProfit',
      'netProfitPrior',
      'taxPaid',
      'taxPaidPrior',
      'ownProductRevenue',
      'ownProductRevenuePrior',
      'newProductRevenue',
      'newProductRevenuePrior',
      'newProductProfit',
      'exportUsd',
      'exportUsdPrior',
      'averageWageRnd',
      'averageWageAll',
      'staffTotal',
      'staffBachelor',
      'staffMidTitle',
      'rndStaff',
      'rndStaffYearEnd',
      'seniorExperts',
      'externalPersonMonths',
      'equipmentValue',
      'certifiedLabs',
      'provincialPlatforms',
      'ownProjects',
      'cooperationProjects',
      'governmentProjects',
      'patentsApplied',
      'copyrightsApplied',
      'patentsGranted',
      'copyrightsGranted',
    ],
    'number',
  ),
  techLeader: { group: each(['name', 'title', 'idNumber', 'mobile'], 'text') },
  centreDirector: {
    group: {
      ...each(['name', 'title', 'idNumber', 'mobile'], 'text'),
      qualification: { oneOf: ['senior', 'doctor', 'developer', 'none'] },
    },
  },
  dailyContact: { group: each(['name', 'position', 'mobile'], 'text') },
  standards: {
    group: each(
      ['international', 'national', 'industry', 'provincial', 'group', 'enterprise'],
      'number',
    ),
  },
  awards: { group: each(['national', 'provincial'], 'number') },
  rules: { group: each(ruleAreas, 'number') },
  gates: {
    group: each(
      [
        'hunanLegalEntity',
        'noDishonesty',
        'auditReport',
        'taxReturn',
        'taxPaidProof',
        'priorAudits',
        'socialInsurance',
        'ipPapers',
        'rulesIssued',
        'foundingDocument',
        'equipmentInvoices',
        'photographs',
        'contracts',
        'pledge',
      ],
      yesNoUnsure,
    ),
  },
  narrative: {
    group: each(
      [
        'status',
        'competitiveness',
        'leadership',
        'centre',
        'resources',
        'research',
        'achievements',
        'strategy',
        'measures',
      ],
      'text',
    ),
  },
  patents: {
    list: {
      ...each(['name', 'number'], 'text'),
      ...each(['filingDate', 'grantNoticeDate', 'announcementDate'], 'date'),
      ...each(['applicants', 'inventors', 'patentees'], 'texts'),
      selfDeveloped: yesNo,
      obtainedBy: { oneOf: ['own', 'transfer', 'group-transfer-complete'] },
      inForce: yesNo,
    },
  },
  copyrights: {
    list: {
      ...each(['name', 'registrationNumber'], 'text'),
      date: 'date',
      selfDeveloped: yesNo,
      inForce: yesNo,
    },
  },
  staff: {
    list: {
      ...each(['name', 'idNumber', 'education', 'title', 'post'], 'text'),
      joined: 'date',
      ...each(['daysInPost', 'insuredMonths'], 'number'),
      ...each(['isRnd', 'external'], yesNo),
    },
  },
  equipment: {
    list: {
      ...each(['name', 'maker', 'invoice', 'use', 'place'], 'text'),
      ...each(['sets', 'originalValue'], 'number'),
      bought: 'date',
    },
  },
  contracts: {
    list: {
      ...each(['number', 'client', 'term', 'voucher'], 'text'),
      ...each(['amount', 'received', 'outstanding'], 'number'),
    },
  },
};

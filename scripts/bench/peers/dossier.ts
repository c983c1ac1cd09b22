import type { BenchAnswers } from '../answers';

/**
 * What the wizards' money page starts from: everything but the revenue is answered, so that typing it
 * decides indicators 1 and 2, and crosses their thresholds both ways.
 */
export const STARTED: BenchAnswers = {
  applicantType: 'manufacturing',
  rndExpense: 462.7,
  rndStaff: 34,
  staffTotal: 156,
  equipmentValue: 563.6,
  patentsGranted: 2,
  rules: { funds: 1, projects: 2, ip: 1, quality: 3, team: 1, cooperation: 1 },
  enterpriseFounded: '2012-02-16',
  centreFounded: '2019-05-20',
};

/** What every page shows under an indicator: the word, and for the first one the figure it judges. */
export function figure(id: string, answers: BenchAnswers): string {
  return id === 'main-revenue' && answers.mainRevenue !== undefined
    ? `${answers.mainRevenue} / 6000 万元`
    : '';
}

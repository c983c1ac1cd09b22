import type { Page } from '@playwright/test';
import { assess, type Assessment } from '../../src/lib/assess/assess';
import { decideIndicators } from '../../src/lib/assess/decide-indicators';
import type { TechCentreAnswers } from '../../src/lib/policy/tech-centre/answers';
import { techCentre } from '../../src/lib/policy/tech-centre/index';
import type { Edition, Threshold } from '../../src/lib/policy/types';
import edition2024 from '../../static/editions/tech-centre-2024.json';
import { RULE_AREAS, type BenchAnswers } from './answers';
import { machines, people } from './lists';
import { STARTED } from './peers/dossier';
import { THRESHOLDS } from './thresholds';
import { INDICATORS, type Verdicts } from './verdicts';

/** Our own side of the benchmark: the only file here that knows the app. */

const CHECK = '/tech-centre/check';

/** Where our pages are, and how to bring the dossier to the state of peers/dossier.ts. */
export const ourPages = {
  loadPath: `${CHECK}/basics/`,
  keystrokePath: `${CHECK}/revenue/`,
  prepare,
  prepareWithLists,
};

/** What the rules' bundle in the size report starts from, seen from the repository's root. */
export const ourRulesEntry = 'src/lib/policy/tech-centre/index.ts';

/** Everything the screen shows: verdicts with reasons, gaps and basis, and the cross-checks. */
export function assessAll(answers: BenchAnswers): Assessment {
  return assess(techCentre, edition, answers as TechCentreAnswers);
}

/** The seven indicators alone, in the order of the notice. */
export function indicatorsOnly(answers: BenchAnswers): string[] {
  return decideIndicators(techCentre, edition, answers as TechCentreAnswers);
}

/** The seven verdicts in what either of the two above returned. */
export function ourVerdicts(result: Assessment | string[]): Verdicts {
  const verdicts = Array.isArray(result)
    ? result
    : result.indicators.map((indicator) => indicator.verdict);
  return Object.fromEntries(INDICATORS.map((id, at) => [id, verdicts[at]])) as Verdicts;
}

/** The shipped edition with the benchmark's figures where our documents have none. */
const edition: Edition = {
  ...(edition2024 as Edition),
  thresholds: {
    ...(edition2024 as Edition).thresholds,
    'rnd-expense.ratio': { '*': forBench(THRESHOLDS.rndRatio) },
    'rnd-staff.count': { '*': forBench(THRESHOLDS.rndStaff) },
    'rnd-staff.share': { 'rnd-design': forBench(THRESHOLDS.rndStaffShare) },
    'equipment.value': {
      manufacturing: forBench(THRESHOLDS.equipment.manufacturing),
      'rnd-design': forBench(THRESHOLDS.equipment['rnd-design']),
    },
  },
};

function forBench(value: number): Threshold {
  return { basis: 'host', place: '性能测试专用', value };
}

/** Answers the quick check as a user would, all but the revenue, and waits until it is saved. */
async function prepare(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${CHECK}/basics/`, { waitUntil: 'networkidle' });
  await page.check(`input[name="applicantType"][value="${STARTED.applicantType}"]`);
  const steps: [string, Record<string, string | number | undefined>][] = [
    ['rnd-expense', { rndExpense: STARTED.rndExpense }],
    ['rnd-staff', { staffTotal: STARTED.staffTotal, rndStaff: STARTED.rndStaff }],
    ['equipment', { equipmentValue: STARTED.equipmentValue }],
    ['ip', { patentsGranted: STARTED.patentsGranted }],
    [
      'rules',
      Object.fromEntries(RULE_AREAS.map((area) => [`rules.${area}`, STARTED.rules?.[area]])),
    ],
    [
      'founded',
      { enterpriseFounded: STARTED.enterpriseFounded, centreFounded: STARTED.centreFounded },
    ],
  ];
  for (const [step, fields] of steps) {
    await page.locator(`a[href*="/${step}"]`).first().click();
    for (const [name, value] of Object.entries(fields)) {
      await page.fill(`input[name="${name}"]`, String(value));
    }
  }
  await page.keyboard.press('Tab');
  await page.getByText('已保存').first().waitFor();
}

/** Opens a file with the same answers, 10,000 staff and 5,000 machines, and waits until it is saved. */
async function prepareWithLists(page: Page, origin: string): Promise<void> {
  const file = {
    format: 'shenbao-ziping/dossier',
    version: 1,
    programme: techCentre.id,
    edition: edition.edition,
    answers: { ...STARTED, staff: people(10_000), equipment: machines(5000) },
  };
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '存档.json', mimeType: 'application/json', buffer });
  await page.waitForURL(/check\/basics/);
  await page.getByText('已保存').first().waitFor();
}

import { expect, type Locator, type Page } from '@playwright/test';

/** The seven indicators in the order of the form. */
export const indicators = [
  'main-revenue',
  'rnd-expense',
  'rnd-staff',
  'equipment',
  'intellectual-property',
  'management-rules',
  'establishment',
] as const;
export type IndicatorId = (typeof indicators)[number];
export type Verdict = 'met' | 'not-met' | 'unanswered' | 'threshold-missing';

export const indicator = (page: Page, id: IndicatorId): Locator =>
  page.locator(`[data-indicator="${id}"]`);

/** What the panel says of the indicators named; it must say it without any further action. */
export async function expectVerdicts(
  page: Page,
  verdicts: Partial<Record<IndicatorId, Verdict>>,
): Promise<void> {
  for (const [id, verdict] of Object.entries(verdicts))
    await expect(indicator(page, id as IndicatorId)).toHaveAttribute('data-verdict', verdict);
}

/** The verdict of each indicator as the panel shows it now. */
export async function verdictsShown(page: Page): Promise<Record<string, string>> {
  const items = page.locator('[data-indicator]');
  await expect(items).toHaveCount(indicators.length);
  return items.evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => [
        element.getAttribute('data-indicator') ?? '',
        element.getAttribute('data-verdict') ?? '',
      ]),
    ),
  );
}

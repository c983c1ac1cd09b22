import type { Assessment, IndicatorResult, RequirementResult } from './assess';

/**
 * The next assessment with the parts that say the same as before left as the very objects they
 * were, so that a screen repaints only the indicators that changed.
 */
export const withUnchangedParts = (before: Assessment, next: Assessment): Assessment => ({
  ...next,
  indicators: next.indicators.map((indicator, index) => {
    const old = before.indicators[index];
    return old && sameIndicator(old, indicator) ? old : indicator;
  }),
  checks:
    before.checks.length === next.checks.length &&
    next.checks.every((check, index) => check.message === before.checks[index]!.message)
      ? before.checks
      : next.checks,
});

const sameIndicator = (a: IndicatorResult, b: IndicatorResult): boolean =>
  a.id === b.id &&
  a.requirements.length === b.requirements.length &&
  a.requirements.every((result, index) => sameResult(result, b.requirements[index]!));

/** The reason holds the figures, the gap and the example; the rest is what it does not say. */
const sameResult = (a: RequirementResult, b: RequirementResult): boolean =>
  a.id === b.id &&
  a.verdict === b.verdict &&
  a.value === b.value &&
  a.threshold === b.threshold &&
  a.basis === b.basis &&
  a.reason === b.reason &&
  a.remedy === b.remedy;

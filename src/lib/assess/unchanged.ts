import type { Assessment } from './assess';

/**
 * The next assessment with the findings left as the very list it was when they say the same, so
 * that a screen that shows them does not repaint at every keystroke.
 */
export const withUnchangedChecks = (before: Assessment, next: Assessment): Assessment =>
  before.checks.length === next.checks.length &&
  next.checks.every((check, index) => check.message === before.checks[index]!.message)
    ? { ...next, checks: before.checks }
    : next;
